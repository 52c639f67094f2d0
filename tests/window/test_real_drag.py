"""A drag from another process onto the running application, on a screen of its own."""

import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.virtual_screen import MISSING, ROOT, do, drag, window_of
from viewer.project import Project

pytestmark = [
    pytest.mark.screen,
    pytest.mark.slow,
    pytest.mark.skipif(bool(MISSING), reason=f"needs {', '.join(MISSING)}"),
]


def test_files_dragged_from_another_process_become_events(screen: dict[str, str], tmp_path: Path) -> None:
    samples = sorted((ROOT / "resources" / "samples").glob("*.txt"))[:2]
    become_events(screen, tmp_path, *map(str, samples))


def test_a_message_dragged_out_of_a_mail_program_becomes_events(screen: dict[str, str], tmp_path: Path) -> None:
    become_events(screen, tmp_path, "--message", str(ROOT / "tests" / "files" / "plain.eml"))


def become_events(screen: dict[str, str], tmp_path: Path, *dragged: str) -> None:
    with (tmp_path / "app.log").open("w") as log:
        app = subprocess.Popen([sys.executable, "-m", "viewer"], env=screen, cwd=tmp_path, stdout=log, stderr=log)
        source = subprocess.Popen([sys.executable, str(ROOT / "tests/window/drag_source.py"), *dragged], env=screen)
    try:
        target = window_of(screen, "Démarche$")
        origin = window_of(screen, "^dragsource$")
        do(screen, "windowmove", target, 300, 60)
        do(screen, "windowmove", origin, 20, 60)
        time.sleep(1)
        drag(screen, (90, 120), (690, 420))
        assert events_within(tmp_path / "data", 60) > 0, (tmp_path / "app.log").read_text()
    finally:
        for process in (source, app):
            process.terminate()
            process.wait(20)


def events_within(folder: Path, seconds: float) -> int:
    """How many events the autosaved project holds, as soon as there are some."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        for path in folder.rglob("*.demarche"):
            with Project.open(path) as project:
                count = len(project.columns())
            if count:
                return count
        time.sleep(0.5)
    return 0
