"""What is being typed survives whatever else happens to the project; types and resets as the user chooses them."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.project.conftest import AGAIN, OTHER, SIGNING, VISIT, make_reading
from viewer.model import EventType, Kind, Part
from viewer.project import Project
from viewer.window.app import Session
from viewer.window.detail import Detail
from viewer.window.event_fields import VISIT as AS_VISIT
from viewer.window.event_fields import EventFields
from viewer.window.growing_edit import GrowingEdit
from viewer.window.participants import typed
from viewer.window.parts import Parts
from viewer.window.preferences import Preferences


@pytest.fixture
def parts(qtbot: QtBot, preferences: Preferences, tmp_path: Path) -> Iterator[Parts]:
    path = tmp_path / "p.demarche"
    with Project.create(path) as project:
        project.add([make_reading("First paper", VISIT, SIGNING)])
    session = Session(preferences, [path])
    qtbot.addWidget(session.window)
    session.window.show()
    qtbot.waitUntil(lambda: session.parts is not None and session.parts.opened.is_open, timeout=20_000)
    assert session.parts is not None
    parts = session.parts
    parts.opened.select(parts.opened.columns.key.tolist()[:1])
    session.window.activateWindow()
    yield parts
    session.window.close()


def add_another(parts: Parts) -> None:
    parts.opened.do(lambda: parts.opened.project.add([make_reading("Second paper", AGAIN, OTHER)]))


def test_notes_are_kept_when_nothing_is_selected_any_more(parts: Parts) -> None:
    key = parts.opened.selection[0]
    parts.bench.detail.source.notes.setPlainText("Ask the ministry.")
    parts.opened.select([])
    assert parts.opened.project.event(key).notes == "Ask the ministry."
    parts.opened.select([key])
    assert parts.bench.detail.source.notes.toPlainText() == "Ask the ministry."
    parts.opened.undo()
    assert parts.bench.detail.source.notes.toPlainText() == ""


def test_notes_being_typed_stay_while_a_slow_disk_keeps_the_first_of_them(parts: Parts, qtbot: QtBot) -> None:
    detail = Detail()
    qtbot.addWidget(detail)
    shown = parts.opened.shown()
    assert shown is not None
    detail.show_event(shown)
    detail.source.notes.setPlainText("First")
    detail.source.keep_notes()
    detail.source.notes.setPlainText("First and second")
    detail.show_event(shown)  # as it was before either was kept
    assert detail.source.notes.toPlainText() == "First and second"
    detail.show_event(replace(shown, event=shown.event.model_copy(update={"notes": "First and second"})))
    detail.show_event(shown)  # taken back
    assert detail.source.notes.toPlainText() == ""


def test_an_import_leaves_alone_what_is_being_typed(parts: Parts, qtbot: QtBot) -> None:
    fields = parts.bench.detail.fields
    fields.date.setFocus()
    qtbot.waitUntil(fields.date.hasFocus)
    fields.date.selectAll()
    qtbot.keyClicks(fields.date, "April 20")
    add_another(parts)
    assert fields.date.text() == "April 20"
    qtbot.keyClicks(fields.date, "23")
    qtbot.keyClick(fields.date, Qt.Key.Key_Return)
    assert parts.opened.project.event(parts.opened.selection[0]).when.edtf == "2023-04"
    fields.title.setFocus()
    fields.title.selectAll()
    qtbot.keyClicks(fields.title, "Half a ti")
    parts.opened.undo()
    assert fields.title.text() == "Half a ti"
    qtbot.keyClick(fields.title, Qt.Key.Key_Escape)
    assert fields.title.text() == parts.opened.project.event(parts.opened.selection[0]).title


def test_a_date_not_understood_is_given_up_for_the_true_one(parts: Parts, qtbot: QtBot) -> None:
    fields = parts.bench.detail.fields
    was = fields.date.text()
    fields.date.setText("never")
    qtbot.keyClick(fields.date, Qt.Key.Key_Return)
    assert fields.date.property("wrong") == "true"
    parts.bench.detail.take_back()
    assert fields.date.text() == was
    assert fields.date.property("wrong") == "false"


def choose(fields: EventFields, value: str) -> None:
    fields.type.setCurrentIndex(fields.type.findData(value))
    fields.type.activated.emit(fields.type.currentIndex())


def test_a_meeting_is_made_a_visit_and_back_in_one_step(parts: Parts) -> None:
    project, key = parts.opened.project, parts.opened.selection[0]
    fields, before = parts.bench.detail.fields, parts.opened.project.event(key)
    choose(fields, AS_VISIT)
    assert project.event(key).kind is Kind.VISIT
    assert fields.type.currentData() == AS_VISIT
    choose(fields, EventType.CONSULT.value)
    assert project.event(key).kind is Kind.MEETING
    choose(fields, AS_VISIT)
    fields.reset.emit("type")
    assert (project.event(key).type, project.event(key).mode) == (before.type, before.mode)
    parts.opened.undo()
    assert project.event(key).kind is Kind.VISIT


def test_a_title_is_marked_as_the_users_and_reset(parts: Parts, qtbot: QtBot) -> None:
    project, key = parts.opened.project, parts.opened.selection[0]
    fields, before = parts.bench.detail.fields, parts.opened.project.event(key).title
    assert not fields._resets["title"].isVisibleTo(fields)
    fields.title.setPlainText("Mine")
    qtbot.keyClick(fields.title, Qt.Key.Key_Return)
    assert fields._resets["title"].isVisibleTo(fields)
    fields._resets["title"].click()
    assert project.event(key).title == before


def test_a_minister_is_known_by_name() -> None:
    (actor,) = typed("Sergey Lavrov", "", "", (), lambda _: None)
    assert (actor.name, actor.person, actor.code, actor.part) == ("Sergey Lavrov", "Sergei Lavrov", "RUS", Part.BOTH)
    (unknown,) = typed("Somebody Else", "", "", (), lambda _: None)
    assert (unknown.person, unknown.code) == (None, None)


def test_a_title_is_as_high_as_its_lines_at_any_width(qtbot: QtBot) -> None:
    edit = GrowingEdit("Title")
    qtbot.addWidget(edit)
    edit.set_text("Minsk and Tehran sign a roadmap for cooperation in many fields")
    heights = [edit.heightForWidth(width) for width in (1000, 300, 150)]
    assert heights == sorted(set(heights))
    edit.set_text("")
    assert edit.heightForWidth(150) == heights[0]


def test_a_title_in_a_pane_that_became_narrow_is_not_cut(qtbot: QtBot) -> None:
    pane = QWidget()
    qtbot.addWidget(pane)
    column = QVBoxLayout(pane)
    line = QHBoxLayout()
    edit = GrowingEdit("Title")
    line.addWidget(edit, 1)
    column.addLayout(line)
    column.addStretch(1)
    edit.set_text("Minsk and Tehran sign a roadmap for cooperation in many fields")
    pane.resize(900, 300)
    pane.show()
    qtbot.waitUntil(lambda: edit.width() > 800)
    pane.resize(260, 300)
    qtbot.waitUntil(lambda: edit.width() < 260)
    assert edit.height() == edit.heightForWidth(edit.width()) > edit.minimumSizeHint().height()
