"""What a screen reader gets of the canvas."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible

HERE = Path(__file__).parent


def test_every_event_in_view_is_an_entry_with_date_title_and_lane(panel) -> None:
    found = QAccessible.queryAccessibleInterface(panel.view)
    names = [found.child(i).text(QAccessible.Text.Name) for i in range(found.childCount())]
    assert found.role() == QAccessible.Role.List
    assert len(names) == len(panel.view.layout_now().items)
    assert "10 March 2023, Ties restored, Beijing statement, Tehran–Riyadh, 3 sources" in names
    assert any(name.startswith("3 events, Lavrov statements: 17 April 2023") for name in names)


def test_the_action_opens_the_evidence(panel, qtbot) -> None:
    found = QAccessible.queryAccessibleInterface(panel.view)
    place = next(i for i in range(found.childCount()) if "Ties restored" in found.child(i).text(QAccessible.Text.Name))
    with qtbot.waitSignal(panel.view.activated) as opened:
        found.child(place).open()
    assert panel.view.selection() == opened.args
    assert found.child(place).state().selected


def _can_read() -> bool:
    tools = all(shutil.which(tool) for tool in ("xvfb-run", "dbus-run-session")) and Path("/usr/bin/python3").exists()
    if not tools:
        return False
    code = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    return subprocess.run(["/usr/bin/python3", "-c", code], capture_output=True).returncode == 0


@pytest.mark.screen
def test_a_screen_reader_walks_the_canvas_and_opens_an_event() -> None:
    if not _can_read():
        pytest.skip("needs xvfb-run, dbus-run-session and the system's gir1.2-atspi-2.0")
    script = f"'{sys.executable}' '{HERE / 'canvas_shown.py'}' & sleep 2; /usr/bin/python3 '{HERE / 'canvas_reader.py'}' canvasprobe; kill $!"
    environment = os.environ | {
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "PYTHONPATH": str(HERE.parents[1]),
        "LC_ALL": "C.UTF-8",
    }
    run = subprocess.run(
        ["xvfb-run", "-a", "dbus-run-session", "--", "bash", "-c", script],
        capture_output=True,
        text=True,
        timeout=60,
        env=environment,
        check=False,
    )
    assert "list item | 10 March 2023, Ties restored, Beijing statement, Tehran–Riyadh, 3 sources" in run.stdout, (
        run.stderr
    )
    assert "opened 70" in run.stdout
