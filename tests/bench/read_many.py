"""How long it takes to read 200 mixed files of about 2 MB in all, in one process and in a child a file.

python tests/bench/read_many.py [COUNT]
"""

import resource
import sys
import tempfile
import threading
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT))

from viewer.reading import preload, read_file  # noqa: E402


def main(count: int) -> None:
    """Copy the samples until there are enough, then read them all."""
    samples = [
        p
        for p in sorted((ROOT / "tests" / "files").iterdir())
        if p.is_file() and p.suffix not in (".py", ".md", ".doc")
    ]
    samples += [p for p in sorted((ROOT / "resources" / "samples").iterdir()) if p.suffix in (".txt", ".html")] * 2
    with tempfile.TemporaryDirectory() as name:
        paths = []
        for i in range(count):
            sample = samples[i % len(samples)]
            path = Path(name) / f"{i:04}{sample.suffix}"
            path.write_bytes(sample.read_bytes())
            paths.append(path)
        size = sum(p.stat().st_size for p in paths)
        start = time.process_time()
        preload()
        print(f"libraries loaded in {time.process_time() - start:.2f} s CPU")
        start = time.process_time()
        articles = sum(len(read_file(path)) for path in paths)
        took = time.process_time() - start
        print(
            f"{count} files, {size / 1e6:.1f} MB, {articles} articles: {took:.2f} s CPU, {took / count * 1000:.1f} ms a file"
        )
        print(f"memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
        from viewer.pipeline import readingchild

        start = time.monotonic()
        for path in paths[:50]:
            _, problems = readingchild.read(path, threading.Event())
            assert not problems, problems
        print(f"a child a file: {(time.monotonic() - start) / 50 * 1000:.0f} ms of wall time each, one after another")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
