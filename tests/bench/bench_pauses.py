"""How long the window is held up: `python -m tests.bench.bench_pauses drop | large [EVENTS] [--top 12]`.

`drop` starts the app, drops twenty articles and waits for their events; `large` opens a project of 100,000 events and selects,
edits, takes back, filters, pans. Every event that Qt's loop hands out is timed: by the clock, and by the processor time of the window's own thread
(a busy machine lengthens the first alone). Prints one JSON line a step, and the slowest events on stderr.
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

from PySide6.QtCore import QEvent, QObject, QSettings
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

    def wait(self, until: object, seconds: float = 300) -> None:
        end = time.monotonic() + seconds
        while not until() and time.monotonic() < end:  # type: ignore[operator]
            self.application.processEvents()
            time.sleep(0.002)

    def rest(self, seconds: float = 0.6) -> None:
        end = time.monotonic() + seconds
        self.wait(lambda: time.monotonic() > end)

    def report(self, name: str) -> None:
        found, self.application.found = sorted(self.application.found, reverse=True), []
        cpu = [c for c, _, _ in found] or [0.0]
        wall = sorted((w for _, w, _ in found), reverse=True) or [0.0]
        line = {"step": name, "cpu_max_ms": round(cpu[0], 1), "wall_max_ms": round(wall[0], 1)}
        line |= {"over_16_ms": sum(c > 16 for c in cpu), "over_50_ms": sum(c > 50 for c in cpu)}
        print(json.dumps(line), flush=True)
        for c, w, what in found[: self.top]:
            if c > 8:
                print(f"    {c:7.1f} ms cpu {w:8.1f} ms wall  {what}", file=sys.stderr)

    def do(self, name: str, action: object) -> None:
        """Something the user does, timed as one event, and what follows from it."""
        wall, cpu = time.perf_counter(), time.thread_time()
        action()  # type: ignore[operator]
        cpu, wall = (time.thread_time() - cpu) * 1e3, (time.perf_counter() - wall) * 1e3
        self.application.found.append((cpu, wall, name))
        self.rest()
        self.report(name)


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


def large(steps: Steps, session: starting.Session, folder: Path, count: int) -> None:
    from tests.bench.bench_project import reading
    from viewer.project import Project

    parts = session.parts
    assert parts is not None
    path = Path(tempfile.gettempdir()) / f"pauses-{count}.demarche"
    if not path.exists():
        with Project.create(path) as project:
            for start in range(0, count // 20, 250):
                project.add([reading(n, 20) for n in range(start, min(start + 250, count // 20))])
    steps.rest(6)
    steps.application.found.clear()
    steps.do("open", lambda: parts.files.open(path))
    everyday(steps, session)


def everyday(steps: Steps, session: starting.Session) -> None:
    from PySide6.QtCore import QPoint, QPointF, Qt
    from PySide6.QtGui import QMouseEvent

    from viewer.model import Review, Status
    from viewer.project import Query

    parts = session.parts
    assert parts is not None
    opened, canvas = parts.opened, parts.bench.timeline.canvas
    keys = [int(k) for k in opened.columns.key[:: max(1, len(opened.columns) // 7)]]
    steps.do("select", lambda: opened.select([keys[1]]))
    steps.do("select another", lambda: opened.select([keys[2]]))
    steps.do("next event", lambda: canvas.keys.step(1))
    steps.do("edit status", lambda: opened.set_field([keys[2]], "status", Status.DENIED))
    steps.do("edit title", lambda: opened.set_field([keys[2]], "title", "Another title"))
    steps.do("accept", lambda: opened.review([keys[2]], Review.ACCEPTED))
    steps.do("undo", opened.undo)
    steps.do("search", lambda: opened.search(Query(text="visit")))
    steps.do("all again", lambda: opened.search(Query()))
    steps.do("zoom in", lambda: parts.bench.timeline.zoom(4))
    steps.do("pan", lambda: canvas.camera.pan(400, ease=True))
    steps.do("fit all", parts.bench.fit_all)
    steps.do(
        "by state", lambda: parts.bench.timeline.set_grouping(__import__("viewer.timeline").timeline.Grouping.STATE)
    )
    steps.do("table", lambda: parts.bench.show_page("table"))
    steps.do("timeline", lambda: parts.bench.show_page("timeline"))
    port = canvas.viewport()
    for x in range(200, 900, 60):
        at = QPointF(x, 200)
        none = Qt.MouseButton.NoButton
        moved = QMouseEvent(QEvent.Type.MouseMove, at, port.mapToGlobal(at), none, none, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(port, moved)
    steps.rest()
    steps.report("hover")
    del QPoint


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("what", choices=["drop", "large"])
    parser.add_argument("events", type=int, nargs="?", default=100_000)
    parser.add_argument("--top", type=int, default=8)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["XDG_DATA_HOME"] = os.environ["XDG_STATE_HOME"] = name
        steps, session = begin(folder, options.top)
        if options.what == "drop":
            drop(steps, session, folder)
        else:
            large(steps, session, folder, options.events)
        session.close()
        sys.stdout.flush()
        os._exit(0)


if __name__ == "__main__":
    main()
