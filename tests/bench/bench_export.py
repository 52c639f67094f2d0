"""CPU seconds of exports of 10,000 events: images at 8,000 × 6,000, every other format. Run by hand: python tests/bench/bench_export.py"""

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "export")]

from export_documents import large, small  # noqa: E402

from viewer.export import FORMATS, Options, write  # noqa: E402


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
            print(f"{known.name:12} {time.process_time() - begin:6.2f} s {path.stat().st_size / 1e6:8.2f} MB")


if __name__ == "__main__":
    main()
