"""A drag from another process onto the running application, on a screen of its own."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from viewer.project import Project

ROOT = Path(__file__).resolve().parents[2]
NEEDED = ("Xvfb", "openbox", "xdotool")
MISSING = [name for name in NEEDED if shutil.which(name) is None]
pytestmark = [
    pytest.mark.screen,
    pytest.mark.slow,
    pytest.mark.skipif(bool(MISSING), reason=f"needs {', '.join(MISSING)}"),
]


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[dict[str, str]]:
    """The environment of a fresh X server with a window manager, and folders of the test's own."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
        pass_fds=[write], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    with os.fdopen(read) as pipe:
        display = pipe.readline().strip()
    environment = {name: value for name, value in os.environ.items() if name != "WAYLAND_DISPLAY"} | {
        "DISPLAY": f":{display}",
        "QT_QPA_PLATFORM": "xcb",
        "PYTHONPATH": str(ROOT),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_STATE_HOME": str(tmp_path / "state"),
        "LC_ALL": "C.UTF-8",
    }
    manager = subprocess.Popen(["openbox"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    yield environment
    for process in (manager, server):
        process.terminate()
        process.wait(10)


def window_of(environment: dict[str, str], name: str) -> str:
    """The id of a window, waited for."""
    end = time.monotonic() + 30
    while time.monotonic() < end:
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", name],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        if found.stdout.split():
            return found.stdout.split()[0]
        time.sleep(0.2)
    raise AssertionError(f"no window {name}")


def do(environment: dict[str, str], *words: object) -> None:
    subprocess.run(["xdotool", *map(str, words)], env=environment, check=True)


def test_files_dragged_from_another_process_become_events(screen: dict[str, str], tmp_path: Path) -> None:
    samples = sorted((ROOT / "resources" / "samples").glob("*.txt"))[:2]
    with (tmp_path / "app.log").open("w") as log:
        app = subprocess.Popen([sys.executable, "-m", "viewer"], env=screen, cwd=tmp_path, stdout=log, stderr=log)
        source = subprocess.Popen(
            [sys.executable, str(ROOT / "tests/window/drag_source.py"), *map(str, samples)], env=screen
        )
    try:
        target = window_of(screen, "Démarche$")
        origin = window_of(screen, "^dragsource$")
        do(screen, "windowmove", target, 300, 60)
        do(screen, "windowmove", origin, 20, 60)
        time.sleep(1)
        do(screen, "mousemove", 90, 120, "mousedown", 1)
        for step in range(1, 13):
            do(screen, "mousemove", 90 + step * 50, 120 + step * 25)
            time.sleep(0.04)
        time.sleep(0.3)
        do(screen, "mouseup", 1)
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
