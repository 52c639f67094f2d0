"""CPU seconds of exports of 10,000 events: images at 8,000 × 6,000, every other format. Run by hand: python tests/bench/bench_export.py [--cancel]

With --cancel: how long an export goes on after it was cancelled, the longest of several moments (CPU seconds of the whole process).
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Event, Thread

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "export")]

from export_documents import large, small  # noqa: E402

from viewer.export import FORMATS, ExportError, Options, write  # noqa: E402

MOMENTS = 8


def main() -> None:
    options = Options(force=True, width=8000, height=6000)
    document = large(10_000)
    with tempfile.TemporaryDirectory() as folder:
        for known in FORMATS:  # once small, so that fonts and modules are there
            write(small(), Path(folder) / f"warm.{known.ending}", Options(force=True), known.name)
        for known in FORMATS:
            path = Path(folder) / f"large.{known.ending}"
            begin = time.process_time()
            write(document, path, options, known.name)
            took = time.process_time() - begin
            told = f"{known.name:12} {took:6.2f} s {path.stat().st_size / 1e6:8.2f} MB"
            if "--cancel" in sys.argv:

                def work(given: Options, path: Path = path, name: str = known.name) -> None:
                    write(document, path, given, name)

                late = [after_cancel(work, options, took * (n + 0.5) / MOMENTS) for n in range(MOMENTS)]
                told += f"   ended after a cancel within {max(late):5.2f} s"
            print(told, flush=True)


def after_cancel(work: Callable[[Options], None], options: Options, moment: float) -> float:
    """CPU seconds from a cancel, given when the work has used `moment` seconds, to its end."""
    stop = Event()

    def run() -> None:
        with suppress(ExportError):
            work(options.changed(cancelled=stop.is_set))

    thread = Thread(target=run)
    begin = time.process_time()
    thread.start()
    while thread.is_alive() and time.process_time() - begin < moment:
        time.sleep(0.002)
    stop.set()
    cancelled = time.process_time()
    thread.join()
    return time.process_time() - cancelled


if __name__ == "__main__":
    main()
