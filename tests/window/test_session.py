"""The whole window, from the bare first paint to an edited event that undo takes back."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from tests.window.conftest import readings
from viewer.pipeline import Outcome, Problem, Result
from viewer.project import Project, Query
from viewer.window.app import Session
from viewer.window.article_dialog import ArticleDialog
from viewer.window.import_results import Fate
from viewer.window.parts import Parts
from viewer.window.preferences import Preferences


class FakePipeline:
    """Gives the hand-made readings for the first source and a problem for every other."""

    def __init__(self, workers: int | None = None) -> None:
        pass

    def warm(self) -> None:
        pass

    def run(self, sources: object, cancel: object = None) -> Iterator[Outcome]:
        for number, source in enumerate(sources):  # type: ignore[call-overload]
            name = str(source) if isinstance(source, Path) else source.label
            if number == 0:
                article, mentions = readings()[0]
                yield Outcome(source=name, results=(Result(article=article, mentions=tuple(mentions)),))
            else:
                yield Outcome(source=name, problems=(Problem(code="reading.empty", source=name),))

    def redate(self, article: object) -> list[object]:
        return []

    def close(self) -> None:
        pass


@pytest.fixture
def session(qtbot: QtBot, preferences: Preferences, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    monkeypatch.setattr("viewer.window.importing.Pipeline", FakePipeline)
    preferences.set("language", "en")
    made = Session(preferences)
    qtbot.addWidget(made.window)
    made.window.show()
    yield made
    made.close()


@pytest.fixture
def parts(session: Session, qtbot: QtBot) -> Parts:
    qtbot.waitUntil(lambda: session.parts is not None and session.parts.opened.is_open, timeout=20_000)
    assert session.parts is not None
    return session.parts


def drop(session: Session, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    at = session.window.rect().center()
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    session.window.dragEnterEvent(QDragEnterEvent(at, Qt.DropAction.CopyAction, data, buttons, keys))
    assert session.window.overlay.isVisible()
    session.window.dropEvent(QDropEvent(QPointF(at), Qt.DropAction.CopyAction, data, buttons, keys))
    assert not session.window.overlay.isVisible()


def files(tmp_path: Path, count: int) -> list[Path]:
    made = [tmp_path / f"{n}.txt" for n in range(count)]
    for path in made:
        path.write_text("An article.")
    return made


def test_it_begins_with_the_welcome_page(session: Session, parts: Parts) -> None:
    assert session.window.stack.currentIndex() == 0
    assert not any(dock.isVisible() for dock in session.window.docks.values())


def test_a_drop_becomes_events_and_a_list_of_what_failed(
    session: Session, parts: Parts, qtbot: QtBot, tmp_path: Path
) -> None:
    drop(session, *files(tmp_path, 3))
    qtbot.waitUntil(lambda: len(parts.bench.results.model.lines) == 3, timeout=10_000)
    qtbot.waitUntil(lambda: not parts.importer.busy, timeout=10_000)
    assert len(parts.opened.columns) == 3
    assert session.window.stack.currentIndex() == 1
    fates = [line.fate for line in parts.bench.results.model.lines]
    assert fates == [Fate.ADDED, Fate.FAILED, Fate.FAILED]
    assert "The file is empty." in parts.bench.results.model.as_text()
    assert "2 could not be read" in session.window.status.message.text()
    assert session.window.docks["results"].isVisible()


def test_a_drop_before_all_is_there_is_not_lost(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    drop(session, *files(tmp_path, 1))
    qtbot.waitUntil(lambda: session.parts is not None and len(session.parts.opened.columns) == 3, timeout=20_000)


def test_the_same_article_again_is_already_here(session: Session, parts: Parts, qtbot: QtBot, tmp_path: Path) -> None:
    for _ in range(2):
        parts.intake.add(files(tmp_path, 1))
        qtbot.waitUntil(lambda: not parts.importer.busy, timeout=10_000)
    assert [line.fate for line in parts.bench.results.model.lines] == [Fate.ADDED, Fate.DUPLICATE]
    assert len(parts.opened.columns) == 3


def test_views_share_one_selection_and_edits_can_be_undone(
    session: Session, parts: Parts, qtbot: QtBot, tmp_path: Path
) -> None:
    parts.intake.add(files(tmp_path, 1))
    qtbot.waitUntil(lambda: not parts.importer.busy and len(parts.opened.columns) == 3, timeout=10_000)
    bench = parts.bench
    bench.table.selectRow(1)
    key = bench.table_model.key_at(1)
    assert parts.opened.selection == [key]
    fields = bench.detail.fields
    assert fields.date.text() == "13 March 2023"

    fields.date.setText("15 March 2023")
    qtbot.keyClick(fields.date, Qt.Key.Key_Return)
    assert bench.table_model.index(1, 0).data() == "15 March 2023"
    undo = session.window.actions_by_name["undo"]
    assert undo.isEnabled()
    assert "Date" in undo.text()

    undo.trigger()
    assert bench.table_model.index(1, 0).data() == "13 March 2023"
    assert fields.date.text() == "13 March 2023"
    session.window.actions_by_name["redo"].trigger()
    assert fields.date.text() == "15 March 2023"


def test_after_enter_the_keys_are_the_windows_again(
    session: Session, parts: Parts, qtbot: QtBot, tmp_path: Path
) -> None:
    """Type a date, Enter, Ctrl+Z: the date is as before. A date that is none keeps the focus."""
    parts.intake.add(files(tmp_path, 1))
    qtbot.waitUntil(lambda: not parts.importer.busy and len(parts.opened.columns) == 3, timeout=10_000)
    window, bench = session.window, parts.bench
    window.activateWindow()
    bench.show_page("table")
    bench.table.selectRow(1)
    date = bench.detail.fields.date
    undo = window.actions_by_name["undo"].shortcut()

    bench.detail.focus_date()
    qtbot.waitUntil(date.hasFocus)
    qtbot.keyClicks(date, "15 March 2023")
    taken = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undo == QKeySequence("Ctrl+Z")
    date.event(taken)
    assert taken.isAccepted()  # while typing, Ctrl+Z is the field's
    qtbot.keyClick(date, Qt.Key.Key_Return)
    assert bench.table_model.index(1, 0).data() == "15 March 2023"
    qtbot.waitUntil(lambda: not date.hasFocus())
    assert bench.table.isAncestorOf(QApplication.focusWidget()) or bench.table.hasFocus()

    bench.detail.focus_date()
    for key in (Qt.Key.Key_Z, Qt.Key.Key_E):
        left = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.ControlModifier)
        left.accept()
        date.event(left)
        assert not left.isAccepted()  # nothing is being typed: the window's
    qtbot.keyClicks(date, "when pigs fly")
    qtbot.keyClick(date, Qt.Key.Key_Return)
    qtbot.wait(20)
    assert date.hasFocus()


def test_a_date_that_is_none_is_refused_in_place(session: Session, parts: Parts, qtbot: QtBot, tmp_path: Path) -> None:
    parts.intake.add(files(tmp_path, 1))
    qtbot.waitUntil(lambda: not parts.importer.busy and len(parts.opened.columns) == 3, timeout=10_000)
    parts.bench.table.selectRow(1)
    fields = parts.bench.detail.fields
    fields.date.setText("when pigs fly")
    qtbot.keyClick(fields.date, Qt.Key.Key_Return)
    assert fields.date.property("wrong") == "true"
    assert "when pigs fly" in fields._date_hint.text()
    assert parts.bench.table_model.index(1, 0).data() == "13 March 2023"


def test_search_narrows_table_and_counts(session: Session, parts: Parts, qtbot: QtBot, tmp_path: Path) -> None:
    parts.intake.add(files(tmp_path, 1))
    qtbot.waitUntil(lambda: not parts.importer.busy and len(parts.opened.columns) == 3, timeout=10_000)
    qtbot.keyClicks(parts.bench.filters.text, "roadm")
    qtbot.waitUntil(lambda: parts.bench.table_model.rowCount() == 1, timeout=5_000)
    assert "1 of 3 events" in session.window.status.counts.text()
    session.window.actions_by_name["clear_filters"].trigger()
    assert parts.bench.table_model.rowCount() == 3


def test_it_opens_again_as_it_was(
    qtbot: QtBot, preferences: Preferences, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("viewer.window.importing.Pipeline", FakePipeline)
    path = tmp_path / "kept.demarche"
    with Project.create(path) as made:
        made.add(readings())
    first = Session(preferences, [path])
    qtbot.addWidget(first.window)
    first.window.show()
    qtbot.waitUntil(lambda: first.parts is not None and len(first.parts.opened.columns) == 3, timeout=20_000)
    assert first.parts is not None
    first.parts.bench.show_page("table")
    first.parts.bench.table.selectRow(2)
    first.parts.bench.timeline.canvas.zoom_to(19430, 19433)
    seen = first.parts.bench.timeline.canvas.visible_range()
    chosen = first.parts.opened.selection
    first.window.close()
    first.close()

    second = Session(preferences)
    qtbot.addWidget(second.window)
    second.window.show()
    qtbot.waitUntil(lambda: second.parts is not None and len(second.parts.opened.columns) == 3, timeout=20_000)
    assert second.parts is not None
    assert second.parts.opened.selection == chosen
    assert second.parts.bench.page == "table"
    now = second.parts.bench.timeline.canvas.visible_range()
    assert abs(now[0] - seen[0]) <= 1
    assert abs(now[1] - seen[1]) <= 1
    assert preferences.recent() == [path]
    second.close()


def test_what_is_dropped_while_a_project_opens_goes_into_it_and_the_sample_does_not(
    session: Session, parts: Parts, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "kept.demarche"
    with Project.create(path):
        pass
    parts.files.open(path)
    assert parts.files.opening.busy
    drop(session, *files(tmp_path, 1))
    qtbot.waitUntil(lambda: len(parts.opened.columns) == 3, timeout=20_000)
    assert parts.opened.path() == path
    parts.files.new()
    parts.files.open(path)
    parts.intake.add_sample()
    qtbot.waitUntil(lambda: not parts.files.opening.busy and parts.opened.path() != path, timeout=20_000)
    qtbot.waitUntil(lambda: not parts.importer.busy and len(parts.opened.columns) == 3, timeout=20_000)


def test_work_without_a_name_can_be_found_again(
    session: Session, parts: Parts, preferences: Preferences, qtbot: QtBot, tmp_path: Path
) -> None:
    drop(session, *files(tmp_path, 1))
    qtbot.waitUntil(lambda: len(parts.opened.columns) == 3 and not parts.importer.busy, timeout=20_000)
    path = parts.opened.path()
    assert path is not None
    parts.files.new()
    assert path in preferences.recent()
    qtbot.waitUntil(lambda: not parts.files.opening.busy, timeout=20_000)
    assert parts.opened.path() != path
    parts.files.open(path)
    qtbot.waitUntil(lambda: len(parts.opened.columns) == 3, timeout=20_000)


def test_new_projects_that_were_left_empty_do_not_pile_up(
    session: Session, parts: Parts, qtbot: QtBot, tmp_path: Path
) -> None:
    first = parts.opened.path()
    assert first is not None
    for _ in range(3):
        parts.files.new()
        qtbot.waitUntil(lambda: not parts.files.opening.busy, timeout=20_000)
    drop(session, *files(tmp_path, 1))
    qtbot.waitUntil(lambda: len(parts.opened.columns) == 3 and not parts.importer.busy, timeout=20_000)
    kept = parts.opened.path()
    assert kept is not None
    parts.files.new()
    parts.files.open(kept)  # the new one, wanted no more, is let go when it comes
    parts.files.new()
    session.close()
    assert list(first.parent.glob("*.demarche")) == [kept]


def test_cancelled_the_project_before_stays(session: Session, parts: Parts, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "kept.demarche"
    with Project.create(path) as made:
        made.add(readings())
    before = parts.opened.project
    parts.files.open(path)
    session.window.status.cancelled.emit()
    qtbot.waitUntil(lambda: not parts.files.opening._jobs, timeout=20_000)
    assert parts.opened.project is before
    parts.files.open(path)
    qtbot.waitUntil(lambda: len(parts.opened.columns) == 3, timeout=20_000)
    assert parts.opened.project.read_only is None


def test_export_opens_on_what_is_shown(session: Session, parts: Parts, qtbot: QtBot, tmp_path: Path) -> None:
    from PySide6.QtWidgets import QApplication

    from viewer.window.export_dialog import ExportDialog

    parts.intake.add(files(tmp_path, 1))
    qtbot.waitUntil(lambda: not parts.importer.busy and len(parts.opened.columns) == 3, timeout=10_000)
    session.window.actions_by_name["export"].trigger()
    dialogs = [
        widget for widget in QApplication.topLevelWidgets() if isinstance(widget, ExportDialog) and widget.isVisible()
    ]
    assert len(dialogs) == 1
    dialogs[0].exported.emit([tmp_path / "story.png"])
    assert "story.png" in session.window.status.message.text()
    dialogs[0].reject()


def test_review_keys_and_deleting(session: Session, parts: Parts, qtbot: QtBot, tmp_path: Path) -> None:
    parts.intake.add(files(tmp_path, 1))
    qtbot.waitUntil(lambda: not parts.importer.busy and len(parts.opened.columns) == 3, timeout=10_000)
    act = session.window.actions_by_name
    act["next_doubtful"].trigger()
    key = parts.opened.selection[0]
    assert parts.opened.project.event(key).confidence == 0.4
    act["accept"].trigger()
    assert parts.opened.project.event(key).review.value == "accepted"
    act["accept"].trigger()
    assert parts.opened.project.event(key).review.value == "open"
    order = parts.opened.found.keys.tolist()
    act["delete"].trigger()
    assert len(parts.opened.columns) == 2
    place = order.index(key)
    assert parts.opened.selection == [order[place + 1] if place + 1 < len(order) else order[place - 1]]
    act["restore"].trigger()
    assert len(parts.opened.columns) == 3
    assert parts.opened.selection == [key]
    act["select_all"].trigger()
    act["merge"].trigger()
    assert len(parts.opened.columns) == 1
    act["split"].trigger()
    assert len(parts.opened.columns) == 3


def test_very_many_are_selected_a_view_at_a_time(
    parts: Parts, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts.intake.add(files(tmp_path, 1))
    qtbot.waitUntil(lambda: not parts.importer.busy and len(parts.opened.columns) == 3, timeout=10_000)
    bench = parts.bench
    bench.show_page("table")
    qtbot.waitUntil(lambda: bench.table_model.rowCount() == 3)
    monkeypatch.setattr("viewer.window.workbench.MANY", 0)
    keys = parts.opened.found.keys.tolist()
    parts.opened.select(keys)
    assert bench.timeline.canvas.selection() != keys[::-1]
    qtbot.waitUntil(lambda: bench.timeline.canvas.selection() == keys[::-1])
    assert sorted(bench.table.selected_keys()) == sorted(keys)
    assert parts.opened.selection == keys


def test_a_button_pressed_before_all_is_there_is_remembered(session: Session, qtbot: QtBot) -> None:
    assert session.parts is None
    session.window.welcome.open_sample.emit()
    qtbot.waitUntil(lambda: session.parts is not None and len(session.parts.opened.columns) == 3, timeout=20_000)


def test_the_panel_of_the_event_comes_with_the_first_one_selected(
    session: Session, parts: Parts, qtbot: QtBot, tmp_path: Path
) -> None:
    drop(session, *files(tmp_path, 1))
    qtbot.waitUntil(lambda: len(parts.opened.columns) == 3 and not parts.importer.busy, timeout=20_000)
    dock = session.window.docks["detail"]
    assert not dock.isVisible()
    parts.opened.select([int(parts.opened.columns.key[0])])
    qtbot.waitUntil(dock.isVisible)
    session.window.resizeDocks([dock], [350], Qt.Orientation.Horizontal)
    qtbot.wait(50)
    width = dock.width()
    session.window.show_work(False)
    parts.opened.select([])
    session.window.show_work(True)
    assert not dock.isVisible()
    parts.opened.select([int(parts.opened.columns.key[0])])
    qtbot.waitUntil(dock.isVisible)
    qtbot.wait(50)
    assert abs(dock.width() - width) <= 2
    dock.close()  # then the user wants it gone
    parts.opened.select([int(parts.opened.columns.key[1])])
    qtbot.wait(100)
    assert not dock.isVisible()
    session.window.actions_by_name["edit_date"].trigger()
    assert dock.isVisible()


def test_keys_of_the_window_hold_in_the_search_field(
    session: Session, parts: Parts, qtbot: QtBot, tmp_path: Path
) -> None:
    drop(session, *files(tmp_path, 1))
    qtbot.waitUntil(lambda: len(parts.opened.columns) == 3 and not parts.importer.busy, timeout=20_000)
    wanted: list[bool] = []
    action = session.window.actions_by_name["export"]
    action.triggered.disconnect()
    action.triggered.connect(lambda: wanted.append(True))
    field = parts.bench.filters.text
    session.window.activateWindow()
    parts.bench.filters.focus_search()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClick(field, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert wanted == [True]
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not field.hasFocus()


def test_what_a_search_found_comes_into_view(session: Session, parts: Parts, qtbot: QtBot, tmp_path: Path) -> None:
    drop(session, *files(tmp_path, 1))
    qtbot.waitUntil(lambda: len(parts.opened.columns) == 3 and not parts.importer.busy, timeout=20_000)
    canvas = parts.bench.timeline.canvas
    canvas.zoom_to(-20000, -19000)
    parts.bench.filters.show_query(Query(text="roadmap"))
    parts.opened.search(Query(text="roadmap"))
    qtbot.waitUntil(lambda: len(parts.opened.found.keys) < 3)
    qtbot.waitUntil(lambda: canvas.model.touches(*canvas.visible_range()))


def test_what_the_user_set_of_an_article_goes_back_to_what_the_text_says(
    session: Session, parts: Parts, qtbot: QtBot, tmp_path: Path
) -> None:
    parts.intake.add(files(tmp_path, 1))
    qtbot.waitUntil(lambda: not parts.importer.busy and len(parts.opened.columns) == 3, timeout=10_000)
    project = parts.opened.project
    (article,) = [one.id for one in project.articles()]
    before = project.article(article)

    def dialog() -> ArticleDialog:
        made = ArticleDialog(project.article(article), project.said_by_text(article))
        qtbot.addWidget(made)
        made.changed.connect(lambda changes, back: parts.editing.set_article(article, changes, back))
        return made

    first = dialog()
    assert not first.findChildren(QToolButton)
    first.outlet.setText("The Herald")
    first.published.setText("1 March 2023")
    first.accept()
    qtbot.waitUntil(lambda: project.article(article).published == date(2023, 3, 1), timeout=10_000)
    assert project.article(article).outlet == "The Herald"

    second = dialog()
    resets = second.findChildren(QToolButton)
    assert {button.accessibleName() for button in resets} == {"Reset Outlet", "Reset Published"}
    for button in resets:
        button.click()
    second.accept()
    qtbot.waitUntil(lambda: project.article(article) == before, timeout=10_000)
    assert not project.said_by_text(article)
    session.window.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: project.article(article).outlet == "The Herald", timeout=10_000)
    assert project.article(article).published == date(2023, 3, 1)
