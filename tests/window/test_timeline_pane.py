"""What was in view when a project was closed is in view again, to the day."""

import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from viewer.window.timeline_pane import TimelinePane

sys.path.insert(0, str(Path(__file__).parents[1] / "timeline"))
from made import scene

DAYS = (19400, 19520)


@pytest.fixture
def pane(qtbot):
    """Events shown in a pane that is still narrow, as it is while panels are being laid out around it."""
    shown = TimelinePane()
    qtbot.addWidget(shown)
    shown.resize(340, 500)
    shown.show()
    columns = scene()
    shown.set_events(columns, np.arange(len(columns)), {})
    return shown


def test_the_days_kept_stay_in_view_while_the_window_finds_its_size(qtbot, pane):
    pane.set_view({"range": list(DAYS)})
    assert pane.canvas.visible_range() == DAYS
    for width in (900, 700, 1100):
        pane.resize(width, 500)
        qtbot.waitUntil(lambda: pane.canvas.visible_range() == DAYS, timeout=2000)
    assert pane.view()["range"] == list(DAYS)  # nothing grows from one opening to the next


def test_a_user_who_goes_on_is_not_called_back(qtbot, pane):
    pane.resize(900, 500)
    pane.set_view({"range": list(DAYS)})
    QTest.mouseClick(pane.canvas.viewport(), Qt.MouseButton.LeftButton)
    pane.canvas.zoom_to(19450, 19460)
    pane.resize(1000, 500)
    qtbot.wait(50)
    first, last = pane.canvas.visible_range()
    assert last - first < 60
