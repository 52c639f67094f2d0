"""What an import costs in the real window: `python -m tests.bench.import_window FOLDER [--seconds N]`.

FOLDER is best one of `tests/bench/mixed_folder.py make`. The window is opened (offscreen unless QT_QPA_PLATFORM says otherwise), the folder
dropped on it, and until the last event is in: a timer of 5 ms beats in the window's thread, and the gaps between its beats are how long
nothing could be clicked; a thread adds up the memory (PSS: shared pages counted once) of all processes. On a busy machine
gaps by the clock are longer than the window's own work, so the processor's time within each gap is told as well. Linux only.
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

from PySide6.QtCore import QSettings, Qt, QTimer

from viewer.window import app as starting
from viewer.window.drop import Dropped
from viewer.window.preferences import Preferences

BEAT = 5  # ms


class Heart:
    """Beats in the window's thread; keeps the gaps."""

    def __init__(self) -> None:
        self.gaps: list[tuple[float, float]] = []  # ms by the clock, ms of this thread's processor time
        self._last = (time.perf_counter(), time.thread_time())
        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=BEAT)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = (time.perf_counter(), time.thread_time())
        self.gaps.append(((now[0] - self._last[0]) * 1e3, (now[1] - self._last[1]) * 1e3))
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
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        os.environ["XDG_DATA_HOME"] = os.environ["XDG_STATE_HOME"] = name
        application = starting.make_application(sys.argv[:1])
        starting.untitled_folder = lambda: Path(name)  # type: ignore[assignment]
        session = starting.Session(Preferences(QSettings(f"{name}/settings.ini", QSettings.Format.IniFormat)))
        session.window.resize(1600, 900)
        session.window.show()

        def wait(until: object, seconds: float) -> None:
            end = time.monotonic() + seconds
            while not until() and time.monotonic() < end:  # type: ignore[operator]
                application.processEvents()
                time.sleep(0.001)

        wait(lambda: session.parts is not None, 300)
        rest = time.monotonic() + 6  # what is loaded later is loaded
        wait(lambda: time.monotonic() > rest, 10)
        parts = session.parts
        assert parts is not None
        done: list[bool] = []
        parts.importer.finished.connect(lambda *_: done.append(True))
        peak, over = [0.0], threading.Event()

        def watch() -> None:
            while not over.wait(0.5):
                peak[0] = max(peak[0], shared_memory())

        threading.Thread(target=watch, daemon=True).start()
        heart = Heart()
        began, used = time.monotonic(), processor_time()
        session.take(Dropped((options.folder.resolve(),)))
        wait(lambda: bool(done), options.seconds)
        took, spent = time.monotonic() - began, processor_time() - used
        rest = time.monotonic() + 1.5
        wait(lambda: time.monotonic() > rest, 10)
        over.set()
        lines = parts.bench.results.model.lines
        gaps = sorted(heart.gaps, reverse=True)
        told = {
            "files": len({line.source for line in lines}),
            "articles": sum(line.fate != "failed" for line in lines),
            "failed": sum(line.fate == "failed" for line in lines),
            "events": len(parts.opened.columns),
            "finished": bool(done),
            "seconds": round(took, 1),
            "processor_seconds": round(spent, 1),
            "load": [round(one, 1) for one in os.getloadavg()],
            "worst_gap_ms": round(gaps[0][0], 1),
            "worst_work_ms": round(max(cpu for _, cpu in gaps), 1),
            "gaps_over_50_ms": sum(wall > 50 for wall, _ in gaps),
            "work_over_50_ms": sum(cpu > 50 for _, cpu in gaps),
            "peak_memory_mb": round(peak[0]),
        }
        print(json.dumps(told), flush=True)
        session.close()
        os._exit(0)


if __name__ == "__main__":
    main()
