"""The picture dragged out of the export dialog into another program, on a screen of its own."""

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.virtual_screen import MISSING, ROOT, drag, window_of

pytestmark = [
    pytest.mark.screen,
    pytest.mark.slow,
    pytest.mark.skipif(bool(MISSING), reason=f"needs {', '.join(MISSING)}"),
]


def test_the_picture_goes_into_another_program(screen: dict[str, str], tmp_path: Path) -> None:
    told = tmp_path / "told.json"
    here = ROOT / "tests" / "export"
    target = subprocess.Popen([sys.executable, str(here / "drop_target.py"), str(told)], env=screen)
    dialog = subprocess.Popen([sys.executable, str(here / "dialog_app.py"), str(tmp_path / "s.ini")], env=screen)
    try:
        window_of(screen, "^droptarget$")
        window_of(screen, "^exportready$")
        time.sleep(0.5)
        drag(screen, (780, 380), (1350, 140))
        end = time.monotonic() + 30
        while not told.exists() and time.monotonic() < end:
            time.sleep(0.2)
        found = json.loads(told.read_text("utf-8"))
    finally:
        for process in (dialog, target):
            process.terminate()
            process.wait(20)
    assert found["image"] == found["file_image"] == [2400, found["image"][1]]
    assert found["file"] == "Minsk, Tehran, Riyadh.png"
    assert found["svg"].startswith("<?xml")
