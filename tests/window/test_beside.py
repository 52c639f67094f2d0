"""What takes long runs beside the window: projects open there, and with many events all that looks at them."""

import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from tests.window.conftest import readings
from viewer.model.columns import EventColumns
from viewer.project import Project, Query
from viewer.project.connection import Written
from viewer.timeline import Grouping
from viewer.window import opening as opening_module
from viewer.window.aside import Aside
from viewer.window.banner import Banner
from viewer.window.beside import beside
from viewer.window.canvas import model as canvas_model
from viewer.window.open_project import OpenProject
from viewer.window.opening import Opening
from viewer.window.table_model import Column, EventTableModel


def saved(path: Path) -> Path:
    with Project.create(path) as project:
        project.add(readings())
    return path


def test_of_ten_letters_typed_only_the_last_search_is_shown(qtbot: QtBot) -> None:
    aside, shown, go = Aside(), [], threading.Event()
    aside.do(lambda: go.wait(5), lambda _: shown.append("first"), name="search")
    for text in ("a", "ab", "abc"):
        aside.do(lambda text=text: text, shown.append, name="search")
    aside.do(lambda: "other", shown.append)
    assert aside.awaits("search")
    go.set()
    qtbot.waitUntil(lambda: not aside.busy)
    assert shown == ["abc", "other"]


def test_what_is_raised_beside_is_told_and_holds_nothing_up(qtbot: QtBot) -> None:
    aside, told = Aside(), []
    aside.do(lambda: 1 // 0, told.append, failed=lambda error: told.append(type(error)))
    aside.do(lambda: "next", told.append)
    qtbot.waitUntil(lambda: not aside.busy)
    assert told == [ZeroDivisionError, "next"]


def test_where_saving_is_slow_the_window_goes_on_and_what_waits_is_saved(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = saved(tmp_path / "a.demarche")
    opened = OpenProject()
    opened.take(Project.open(path))
    banner = Banner(opened)
    key = int(opened.columns.key[0])
    put, main, where = Written.put, threading.get_ident(), []

    def late(db: Written) -> None:
        where.append(threading.get_ident())
        time.sleep(2.2 if len(where) == 1 else 0.2)
        put(db)

    monkeypatch.setattr(Written, "put", late)
    monkeypatch.setattr(opened.project._store, "_lag", 0.0)  # whatever the machine made of opening it
    opened.set_field([key], "title", "First")  # nobody knew yet
    assert opened.project.slow
    assert "slow" in banner.text.text()
    assert banner.isVisibleTo(None)
    for title in ("Second", "Third", "Fourth"):
        opened.set_field([key], "title", title)
    assert where.count(main) == 1  # not one of them kept the window waiting
    opened.close()
    assert len(where) >= 4
    assert where.count(main) > 1  # those that had not begun were saved in closing
    with Project.open(path) as again:
        assert again.event(key).title == "Fourth"


class Doors(QObject):
    """Lets `project_at` open only when told to."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        super().__init__()
        self.go, self.asked = threading.Event(), []
        really = opening_module.project_at

        def at(path: Path) -> Project:
            self.asked.append(path)
            assert self.go.wait(10)
            return really(path)

        monkeypatch.setattr(opening_module, "project_at", at)


def test_what_was_cancelled_is_closed_again_and_can_be_opened(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    doors, opening = Doors(monkeypatch), Opening()
    path = saved(tmp_path / "a.demarche")
    came: list[Project] = []
    opening.opened.connect(lambda project, look: came.append(project))
    with qtbot.waitSignal(opening.waiting):  # it takes its time, and the window says so
        opening.start(path)
    with qtbot.waitSignal(opening.over):
        opening.cancel()
    assert not opening.busy
    doors.go.set()
    qtbot.waitUntil(lambda: not opening._jobs)
    assert came == []
    with qtbot.waitSignal(opening.opened):
        opening.start(path)
    assert came[0].read_only is None  # nobody else has it any more
    came[0].close()


def test_asked_for_twice_it_is_opened_once_even_if_it_was_cancelled_between(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    doors, opening = Doors(monkeypatch), Opening()
    path = saved(tmp_path / "a.demarche")
    opening.start(path)
    opening.cancel()
    opening.start(path)
    with qtbot.waitSignal(opening.opened) as signal:
        doors.go.set()
    project, look = signal.args
    assert doors.asked == [path]
    assert len(look.columns) == 3
    project.close()


def test_back_to_the_project_before_waits_until_it_is_closed(qtbot: QtBot, tmp_path: Path) -> None:
    opening = Opening()
    path = saved(tmp_path / "a.demarche")
    opening.let_go(Project.open(path))
    with qtbot.waitSignal(opening.opened) as signal:
        opening.start(path)
    assert signal.args[0].read_only is None
    signal.args[0].close()


def test_a_file_that_is_none_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    opening = Opening()
    path = tmp_path / "a.demarche"
    path.write_bytes(b"no project" * 100)
    with qtbot.waitSignal(opening.failed) as signal:
        opening.start(path)
    assert signal.args[0] == path
    assert signal.args[1].startswith("project.")


@pytest.fixture
def many(opened: OpenProject, monkeypatch: pytest.MonkeyPatch) -> OpenProject:
    """The project as if it had very many events."""
    monkeypatch.setattr("viewer.window.open_project.MANY", 0)
    return opened


def test_with_many_events_a_search_comes_a_little_later(many: OpenProject, qtbot: QtBot) -> None:
    with qtbot.waitSignal(many.filtered):
        many.search(Query(text="roadm"))
        assert len(many.found.keys) == 3
        many.search(Query(text="roadmap"))
    assert len(many.found.keys) == len(many.shown_places()) == 1


def test_with_many_events_a_new_one_is_selected_once_it_is_there(many: OpenProject, qtbot: QtBot) -> None:
    before = len(many.columns)
    with qtbot.waitSignal(many.selected):
        many.add_event({"title": "By hand"})
        assert len(many.columns) == before
    assert many.columns.title(many.place_of(many.selection[0])) == "By hand"
    with qtbot.waitSignal(many.changed):
        many.undo()
    assert len(many.columns) == before
    assert many.selection == []


def test_a_project_that_is_at_work_is_not_waited_for(opened: OpenProject, qtbot: QtBot) -> None:
    held, let_go = threading.Event(), threading.Event()

    def work() -> None:
        with opened.project._session():
            held.set()
            let_go.wait(10)

    thread = threading.Thread(target=work)
    thread.start()
    held.wait(10)
    key = int(opened.columns.key[0])
    told: list[object] = []
    opened.search(Query(text="roadmap"))
    opened.ask(lambda project: project.event(key).id, told.append, "event")
    opened.set_field([key], "title", "Another title")
    assert told == []
    let_go.set()
    thread.join()
    qtbot.waitUntil(lambda: bool(told) and len(opened.found.keys) == 1)
    qtbot.waitUntil(lambda: opened.columns.title(0) == "Another title")


def test_many_rows_are_sorted_beside_the_window(
    opened: OpenProject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("viewer.window.table_model.MANY", 0)
    model = EventTableModel()
    with qtbot.waitSignal(model.modelReset):
        model.set_events(opened.columns)
    with qtbot.waitSignal(model.layoutChanged):
        model.sort(Column.TITLE, Qt.SortOrder.DescendingOrder)
    titles = [model.index(row, Column.TITLE).data() for row in range(3)]
    assert titles == sorted(titles, reverse=True, key=str.casefold)
    with qtbot.waitSignal(model.modelReset):  # sorted while others are on their way: these others so too
        model.set_events(opened.columns, opened.shown_places()[:2])
        model.sort(Column.TITLE)
    titles = [model.index(row, Column.TITLE).data() for row in range(model.rowCount())]
    assert titles == sorted(titles, key=str.casefold)
    assert len(titles) == 2
    keys = opened.columns.key.tolist()
    assert model.runs_of(keys) == [(0, 1)]
    assert model.runs_of([]) == model.runs_of([-5]) == []


def test_regrouped_twice_the_last_one_holds(opened: OpenProject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(canvas_model, "MANY", 0)
    model = canvas_model.CanvasModel()
    told: list[EventColumns] = []
    model.changed.connect(lambda: told.append(model.columns))
    model.set_events_later(opened.columns, opened.outlets(), None)
    for grouping in (Grouping.KIND, Grouping.SOURCE, Grouping.STATE):
        model.set_lanes({"grouping": grouping.value})
    assert model.awaited
    qtbot.waitUntil(lambda: not model.awaited)
    assert model.timeline.arrangement.grouping is Grouping.STATE
    assert [len(columns) for columns in told] == [3]
    assert model.lane_names()[0].key.startswith("state:")


def test_what_is_left_of_the_changes_comes_after_the_one_that_runs() -> None:
    aside, order, gate = Aside(), [], threading.Event()
    aside.do(lambda: (gate.wait(5), order.append("first")), lambda _: None)
    aside.do(lambda: order.append("second"), lambda _: None)
    left = aside.forget()
    threading.Timer(0.05, gate.set).start()
    for work in left:
        work()
    assert order == ["first", "second"]


def test_what_a_thread_held_last_is_let_go_of_in_the_thread_of_the_window(qtbot: QtBot) -> None:
    ended_in: list[int] = []

    class Held:
        def work(self, go: threading.Event) -> None:
            go.wait(5)

        def __del__(self) -> None:
            ended_in.append(threading.get_ident())

    go = threading.Event()
    held = Held()
    thread = beside("held", held.work, go)
    del held
    go.set()
    thread.join(5)
    assert ended_in == []
    qtbot.waitUntil(lambda: bool(ended_in))
    assert ended_in == [threading.get_ident()]


def test_what_a_thread_raised_holds_nothing_either(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    ended_in: list[int] = []

    class Held:
        def work(self) -> None:
            raise ValueError("on purpose")

        def __del__(self) -> None:
            ended_in.append(threading.get_ident())

    beside("held", Held().work).join(5)
    qtbot.waitUntil(lambda: bool(ended_in))
    assert ended_in == [threading.get_ident()]
    assert "on purpose" in caplog.text
