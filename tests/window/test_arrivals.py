"""After an import, new events out of view are offered; the view before can be had back."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.window.test_session import files, parts, session  # noqa: F401 (fixtures)
from viewer.window.app import Session
from viewer.window.parts import Parts


def prepare(parts: Parts, qtbot: QtBot, year: int) -> None:  # noqa: F811
    """A project with one event, of 1999, and the timeline on that day of a year."""
    parts.bench.timeline.set_still(True)
    parts.opened.add_event({"title": "A treaty", "when": _day(date(1999, 5, 1))})
    qtbot.waitUntil(lambda: len(parts.bench.timeline.canvas.model.columns) == 1)
    with qtbot.waitSignal(parts.bench.timeline.canvas.camera.settled):  # from here on "back" knows the view
        parts.bench.go_to(date(year, 4, 1), date(year, 6, 1))


def _day(day: date) -> object:
    from viewer.model import Basis, Granularity, When

    return When(earliest=day, latest=day, granularity=Granularity.DAY, edtf=day.isoformat(), basis=Basis.EXPLICIT)


def test_new_events_out_of_view_are_offered(
    session: Session,  # noqa: F811
    parts: Parts,  # noqa: F811
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    prepare(parts, qtbot, 1999)
    before = parts.bench.timeline.visible_days()
    old = set(parts.opened.columns.key.tolist())
    parts.intake.add(files(tmp_path, 1))
    qtbot.waitUntil(lambda: session.window.status.arrivals.isVisible(), timeout=5000)
    assert "out of view" in session.window.status.message.text()
    assert parts.bench.timeline.visible_days() == before
    qtbot.mouseClick(session.window.status.arrivals, Qt.MouseButton.LeftButton)
    assert not session.window.status.arrivals.isVisible()
    days = parts.bench.timeline.visible_days()
    assert days is not None
    assert days[0] <= date(2023, 3, 13) <= days[1]
    assert parts.opened.selection
    assert not old & set(parts.opened.selection)
    parts.bench.timeline.back()
    assert parts.bench.timeline.visible_days() == before
    session.window.actions_by_name["show_new"].trigger()  # by key, as often as one likes
    assert parts.bench.timeline.visible_days() == days


def test_an_empty_view_goes_to_them(
    session: Session,  # noqa: F811
    parts: Parts,  # noqa: F811
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    prepare(parts, qtbot, 1950)
    old = set(parts.opened.columns.key.tolist())
    parts.intake.add(files(tmp_path, 1))
    qtbot.waitUntil(lambda: bool(set(parts.opened.selection) - old), timeout=5000)
    days = parts.bench.timeline.visible_days()
    assert days is not None
    assert days[0] <= date(2023, 3, 13) <= days[1]
    assert not session.window.status.arrivals.isVisible()
