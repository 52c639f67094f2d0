"""What is changed in the detail pane goes to all selected events; a day can be picked in a calendar; a split is one step."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate
from pytestqt.qtbot import QtBot

from tests.project.conftest import AGAIN, OTHER, SIGNING, VISIT, make_reading
from viewer.model import Status
from viewer.project import Project
from viewer.window.app import Session
from viewer.window.parts import Parts
from viewer.window.preferences import Preferences


@pytest.fixture
def parts(qtbot: QtBot, preferences: Preferences, tmp_path: Path) -> Iterator[Parts]:
    path = tmp_path / "p.demarche"
    with Project.create(path) as project:
        project.add([make_reading("First paper", VISIT, SIGNING), make_reading("Second paper", AGAIN, OTHER)])
    session = Session(preferences, [path])
    qtbot.addWidget(session.window)
    session.window.show()
    qtbot.waitUntil(lambda: session.parts is not None and session.parts.opened.is_open, timeout=20_000)
    assert session.parts is not None
    yield session.parts
    session.window.close()


def test_a_change_goes_to_all_that_is_selected(parts: Parts) -> None:
    keys = parts.opened.columns.key.tolist()[:2]
    parts.opened.select(keys)
    fields = parts.bench.detail.fields
    assert fields.several.isVisibleTo(fields)
    fields.edited.emit("status", "denied")
    assert [parts.opened.project.event(k).status for k in keys] == [Status.DENIED] * 2
    fields.edited.emit("title", "One title")
    assert [parts.opened.project.event(k).title == "One title" for k in keys] == [True, False]
    parts.opened.undo()
    fields.reset.emit("status")
    assert [parts.opened.project.event(k).status for k in keys] == [Status.HAPPENED] * 2
    parts.opened.select(keys[:1])
    assert not fields.several.isVisibleTo(fields)


def test_a_day_is_picked_in_the_calendar(parts: Parts) -> None:
    key = int(parts.opened.columns.key[0])
    parts.opened.select([key])
    picker = parts.bench.detail.fields.pick_day
    shown = parts.opened.project.event(key).when.earliest
    assert shown is not None
    assert picker.calendar.selectedDate() == QDate(shown.year, shown.month, shown.day)
    picker.calendar.clicked.emit(QDate(2023, 4, 5))
    when = parts.opened.project.event(key).when
    assert when.earliest == when.latest == date(2023, 4, 5)
    picker.picked.emit("2023-04-05/2023-04-07")
    assert parts.opened.project.event(key).when.latest == date(2023, 4, 7)


def test_splitting_off_every_report_is_one_step(parts: Parts) -> None:
    columns = parts.opened.columns
    key = next(int(k) for k in columns.key if len(parts.opened.project.event(int(k)).mentions) > 1)
    parts.opened.select([key])
    before = len(columns)
    parts.editing.split()
    assert len(parts.opened.columns) > before
    parts.opened.undo()
    assert len(parts.opened.columns) == before
