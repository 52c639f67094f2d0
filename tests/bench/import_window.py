"""What an import costs in the real window: `python -m tests.bench.import_window FOLDER [--seconds N]`.

FOLDER is best one of `tests/bench/mixed_folder.py make`. The window is opened (offscreen unless QT_QPA_PLATFORM says otherwise), the folder
dropped on it, and until the last event is in: a timer of 5 ms beats in the window's thread, and the gaps between its beats are how long
nothing could be clicked; a thread adds up the memory (PSS: shared pages counted once) of all processes. On a busy machine
gaps by the clock are longer than the window's own work, so the processor's time within each gap is told as well: `work`, of the window's thread
alone, and `busy`, of the whole process with all its threads, which is what the gap could be at most on a machine that does nothing
else. What Qt's loop handed out in the long gaps is told on stderr. Linux only.
"""

import argparse
import json
import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

BEAT = 5  # ms


class Heart:
    """Beats in the window's thread; keeps the gaps, and of long ones what happened in them."""

    def __init__(self, found: list[tuple[float, float, str]]) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.long: list[str] = []
        self._found, self._seen = found, len(found)
        self._began = time.perf_counter()
        self.gaps: list[
            tuple[float, float, float]
        ] = []  # ms by the clock, of this thread's processor time, of the process's
        self._last = self._now()
        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=BEAT)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    @staticmethod
    def _now() -> tuple[float, float, float]:
        return time.perf_counter(), time.thread_time(), time.process_time()

    def _beat(self) -> None:
        now = self._now()
        wall, work, busy = ((one - other) * 1e3 for one, other in zip(now, self._last, strict=True))
        self.gaps.append((wall, work, busy))
        if wall > 50:
            inside = ", ".join(f"{what} {cpu:.0f} of {took:.0f}" for cpu, took, what in self._found[self._seen :])
            at = now[0] - self._began
            self.long.append(f"at {at:5.1f} s: {wall:4.0f} ms, {work:3.0f} worked, {busy:3.0f} busy: {inside}")
        self._seen = len(self._found)
        self._last = now


def family(root: int) -> list[int]:
    """This process and all below it."""
    parents: dict[int, int] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal():
            try:
                fields = (entry / "stat").read_bytes().rpartition(b")")[2].split()
                parents[int(entry.name)] = int(fields[1])
            except OSError:
                continue
    found = [root]
    for pid in found:
        found += [child for child, parent in parents.items() if parent == pid]
    return found


def shared_memory() -> float:
    """MB of all processes, what they share counted once."""
    total = 0
    for pid in family(os.getpid()):
        try:
            text = Path(f"/proc/{pid}/smaps_rollup").read_text()
        except OSError:
            continue
        total += next(int(line.split()[1]) for line in text.splitlines() if line.startswith("Pss:"))
    return total / 1024


def processor_time() -> float:
    """Seconds that this process and all it started have used, those that have ended included."""
    ticks = 0
    for pid in family(os.getpid()):
        try:
            fields = Path(f"/proc/{pid}/stat").read_bytes().rpartition(b")")[2].split()
        except OSError:
            continue
        ticks += sum(int(fields[n]) for n in (11, 12, 13, 14))
    return ticks / os.sysconf("SC_CLK_TCK")


def main() -> None:
    """Drop, wait, print one JSON line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seconds", type=float, default=1800, help="tell what there is after so long")
    parser.add_argument("--top", type=int, default=20, help="so many of the long gaps are told")
    options = parser.parse_args()
    # Here and not above: the children of a program import its main module, and this one is not to cost them what the app's does not
    from PySide6.QtCore import QEventLoop, QSettings, QTimer

    from tests.bench.bench_pauses import Watched
    from viewer.window import app as starting
    from viewer.window.drop import Dropped
    from viewer.window.preferences import Preferences

    with tempfile.TemporaryDirectory() as name:
        os.environ["XDG_DATA_HOME"] = os.environ["XDG_STATE_HOME"] = name
        starting.QApplication = Watched  # type: ignore[misc]
        application = starting.make_application(sys.argv[:1])
        assert isinstance(application, Watched)
        starting.untitled_folder = lambda: Path(name)  # type: ignore[assignment]
        session = starting.Session(Preferences(QSettings(f"{name}/settings.ini", QSettings.Format.IniFormat)))
        session.window.resize(1600, 900)
        session.window.show()

        def wait(until: Callable[[], bool], seconds: float) -> None:
            end = time.monotonic() + seconds
            loop, look = (
                QEventLoop(),
                QTimer(interval=20),
            )  # a loop as the app's own, which sleeps when there is nothing to do
            look.timeout.connect(lambda: loop.quit() if until() or time.monotonic() > end else None)
            look.start()
            loop.exec()

        wait(lambda: session.parts is not None, 300)
        rest = time.monotonic() + 6  # what is loaded later is loaded
        wait(lambda: time.monotonic() > rest, 10)
        parts = session.parts
        assert parts is not None
        done: list[bool] = []
        parts.importer.finished.connect(lambda *_: done.append(True))
        peak, over = [0.0], threading.Event()

        def watch() -> None:
            while not over.wait(2):
                peak[0] = max(peak[0], shared_memory())

        threading.Thread(target=watch, daemon=True).start()
        application.found.clear()
        heart = Heart(application.found)
        began, used = time.monotonic(), processor_time()
        session.take(Dropped((options.folder.resolve(),)))
        wait(lambda: bool(done), options.seconds)
        took, spent = time.monotonic() - began, processor_time() - used
        rest = time.monotonic() + 1.5
        wait(lambda: time.monotonic() > rest, 10)
        over.set()
        lines = parts.bench.results.model.lines
        walls, works, busies = (sorted(one, reverse=True) for one in zip(*heart.gaps, strict=True))
        told = {
            "files": len({line.source for line in lines}),
            "articles": sum(line.fate != "failed" for line in lines),
            "failed": sum(line.fate == "failed" for line in lines),
            "events": len(parts.opened.columns),
            "finished": bool(done),
            "seconds": round(took, 1),
            "processor_seconds": round(spent, 1),
            "load": [round(one, 1) for one in os.getloadavg()],
            "window_seconds": round(sum(works) / 1e3, 1),
            "process_seconds": round(sum(busies) / 1e3, 1),
            "worst_ms": {"gap": round(walls[0], 1), "work": round(works[0], 1), "busy": round(busies[0], 1)},
            "over_50_ms": {
                "gap": sum(one > 50 for one in walls),
                "work": sum(one > 50 for one in works),
                "busy": sum(one > 50 for one in busies),
            },
            "peak_memory_mb": round(peak[0]),
        }
        print(json.dumps(told), flush=True)
        print("\n".join(heart.long[: options.top]), file=sys.stderr)
        session.close()
        os._exit(0)


if __name__ == "__main__":
    main()
