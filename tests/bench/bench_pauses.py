"""How long the window is held up: `python -m tests.bench.bench_pauses drop | large [EVENTS] [--project FILE] [--top 12]`.

`drop` starts the app, drops twenty articles and waits for their events; `large` opens a project of so many events and selects,
edits, takes back, filters, groups, pans. Every event that Qt's loop hands out is timed, by the clock and by the processor time of the
window's own thread (a busy machine lengthens the first alone), and a timer of 5 ms beats all the while: `gap_ms` is its longest silence, `gap_cpu_ms` the most
processor time that the whole process, with all its threads, took between two beats: what the silence would be on a machine that does nothing else.
Prints one JSON line a step, and the slowest events on stderr.
"""

import argparse
import json
import os
import sys
import tempfile
import threading
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication

from viewer.window import app as starting
from viewer.window.preferences import Preferences


class Watched(QApplication):
    """Times what its loop hands out, nested events with the outermost."""

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self.found: list[tuple[float, float, str]] = []
        self._depth = 0

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        if self._depth or threading.current_thread() is not threading.main_thread():
            return super().notify(receiver, event)
        self._depth = 1
        wall, cpu = time.perf_counter(), time.thread_time()
        try:
            return super().notify(receiver, event)
        finally:
            self._depth = 0
            cpu, wall = (time.thread_time() - cpu) * 1e3, (time.perf_counter() - wall) * 1e3
            if wall > 1:
                self.found.append((cpu, wall, f"{event.type().name} to {type(receiver).__name__}"))


class Steps:
    """Runs one step after the other and reports the pauses of each."""

    def __init__(self, application: Watched, top: int) -> None:
        self.application = application
        self.top = top
        self._begin()
        self._beat = QTimer(interval=5, timerType=Qt.TimerType.PreciseTimer)
        self._beat.timeout.connect(self._listen)
        self._beat.start()

    def _begin(self) -> None:
        self._gap = self._busy = 0.0
        self._last, self._last_busy = time.perf_counter(), time.process_time()

    def _listen(self) -> None:
        now, busy = time.perf_counter(), time.process_time()
        self._gap, self._last = max(self._gap, now - self._last), now
        self._busy, self._last_busy = max(self._busy, busy - self._last_busy), busy

    def wait(self, until: object, seconds: float = 300) -> None:
        end = time.monotonic() + seconds
        while not until() and time.monotonic() < end:  # type: ignore[operator]
            self.application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)

    def rest(self, seconds: float = 0.6) -> None:
        end = time.monotonic() + seconds
        self.wait(lambda: time.monotonic() > end)

    def report(self, name: str) -> None:
        found, self.application.found = sorted(self.application.found, reverse=True), []
        cpu = [c for c, _, _ in found] or [0.0]
        wall = sorted((w for _, w, _ in found), reverse=True) or [0.0]
        line = {"step": name, "cpu_max_ms": round(cpu[0], 1), "wall_max_ms": round(wall[0], 1)}
        line |= {"gap_ms": round(self._gap * 1e3, 1), "gap_cpu_ms": round(self._busy * 1e3, 1)}
        self._begin()
        line |= {"over_16_ms": sum(c > 16 for c in cpu), "over_50_ms": sum(c > 50 for c in cpu)}
        print(json.dumps(line), flush=True)
        for c, w, what in found[: self.top]:
            if c > 8:
                print(f"    {c:7.1f} ms cpu {w:8.1f} ms wall  {what}", file=sys.stderr)

    def do(self, name: str, action: object, until: object = None) -> None:
        """Something the user does, timed as one event, and what follows from it, up to what it is waited for."""
        wall, cpu = time.perf_counter(), time.thread_time()
        action()  # type: ignore[operator]
        begun = wall
        cpu, wall = (time.thread_time() - cpu) * 1e3, (time.perf_counter() - wall) * 1e3
        self.application.found.append((cpu, wall, name))
        took = ""
        if until is not None:
            self.wait(until)
            took = f" ({time.perf_counter() - begun:.2f} s)"
        self.rest()
        self.report(name + took)


def begin(folder: Path, top: int) -> tuple[Steps, starting.Session]:
    starting.QApplication = Watched  # type: ignore[misc]
    application = starting.make_application(sys.argv[:1])
    assert isinstance(application, Watched)
    steps = Steps(application, top)
    preferences = Preferences(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    starting.untitled_folder = lambda: folder  # type: ignore[assignment]
    session = starting.Session(preferences)
    session.window.resize(1600, 900)
    session.window.show()
    steps.wait(lambda: session.parts is not None)
    return steps, session


def drop(steps: Steps, session: starting.Session, folder: Path) -> None:
    from viewer.window.drop import Dropped

    steps.rest(6)
    steps.report("start")
    paths = []
    for source in sorted((Path(__file__).parents[1] / "gold").glob("*.json"))[:20]:
        told = json.loads(source.read_text(encoding="utf-8"))
        path = folder / f"{source.stem}.txt"
        path.write_text(told["text"], encoding="utf-8")
        paths.append(path)
    parts = session.parts
    assert parts is not None
    done: list[bool] = []
    parts.importer.finished.connect(lambda *_: done.append(True))
    session.take(Dropped(tuple(paths)))
    steps.wait(lambda: bool(done))
    steps.rest(1.5)
    steps.report(f"drop of {len(paths)}: {len(parts.opened.columns)} events")
    everyday(steps, session)


def large(steps: Steps, session: starting.Session, folder: Path, count: int, path: Path | None) -> None:
    from tests.bench.bench_project import reading
    from viewer.project import Project

    parts = session.parts
    assert parts is not None
    path = path or Path(tempfile.gettempdir()) / f"pauses-{count}.demarche"
    if not path.exists():
        with Project.create(path) as project:
            for start in range(0, count // 20, 250):
                project.add([reading(n, 20) for n in range(start, min(start + 250, count // 20))])
    steps.rest(6)
    steps.application.found.clear()
    steps.report("start")
    shown = parts.bench.timeline.canvas.model
    steps.do("open", lambda: parts.files.open(path), lambda: len(shown.columns) > 0)
    everyday(steps, session)


def everyday(steps: Steps, session: starting.Session) -> None:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QMouseEvent

    from viewer.model import Kind, Review, Status
    from viewer.project import Query
    from viewer.timeline import Grouping

    parts = session.parts
    assert parts is not None
    opened, bench, canvas = parts.opened, parts.bench, parts.bench.timeline.canvas
    keys = [int(k) for k in opened.columns.key[:: max(1, len(opened.columns) // 7)]]

    def still() -> bool:
        return not (opened._aside.busy or canvas.model.awaited or bench.table_model.awaited)

    steps.do("select", lambda: opened.select([keys[1]]), still)
    steps.do("select another", lambda: opened.select([keys[2]]), still)
    steps.do("next event", lambda: canvas.keys.step(1), still)
    steps.do("edit status", lambda: opened.set_field([keys[2]], "status", Status.DENIED), still)
    steps.do("edit title", lambda: opened.set_field([keys[2]], "title", "Another title"), still)
    steps.do("accept", lambda: opened.review([keys[2]], Review.ACCEPTED), still)
    steps.do("undo", opened.undo, still)
    for text in ("v", "vi", "vis", "visit", ""):
        steps.do(f"search {text!r}", lambda text=text: opened.search(Query(text=text)), still)
    steps.do("filter meetings", lambda: opened.search(Query(kinds=frozenset({Kind.MEETING}))), still)
    steps.do("all again", lambda: opened.search(Query()), still)
    steps.do("zoom in", lambda: bench.timeline.zoom(4))
    steps.do("pan", lambda: canvas.camera.pan(400, ease=True))
    steps.do("fit all", bench.fit_all)
    for by in (*list(Grouping)[1:], Grouping.PAIR):
        steps.do(f"lanes by {by}", lambda by=by: bench.timeline.set_grouping(by), still)
    steps.do("table", lambda: bench.show_page("table"), still)
    for column in range(9):
        steps.do(
            f"sort by column {column}", lambda column=column: bench.table.sortByColumn(column, Qt.SortOrder(0)), still
        )
    bench.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    steps.do("select all", lambda: opened.select(opened.found.keys.tolist()), still)
    steps.do("select none", lambda: opened.select([]), still)
    steps.do("timeline", lambda: bench.show_page("timeline"), still)
    port = canvas.viewport()
    for x in range(200, 900, 60):
        at = QPointF(x, 200)
        none = Qt.MouseButton.NoButton
        moved = QMouseEvent(QEvent.Type.MouseMove, at, port.mapToGlobal(at), none, none, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(port, moved)
    steps.rest()
    steps.report("hover")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("what", choices=["drop", "large"])
    parser.add_argument("events", type=int, nargs="?", default=100_000)
    parser.add_argument("--project", type=Path)
    parser.add_argument("--top", type=int, default=8)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["XDG_DATA_HOME"] = os.environ["XDG_STATE_HOME"] = name
        steps, session = begin(folder, options.top)
        if options.what == "drop":
            drop(steps, session, folder)
        else:
            large(steps, session, folder, options.events, options.project)
        session.close()
        sys.stdout.flush()
        os._exit(0)


if __name__ == "__main__":
    main()
