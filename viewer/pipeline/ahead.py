"""What is begun ahead of the pipeline: articles given at the start are waited for by a user who has double-clicked on them.

A worker loads its language model, and one article is read, in processes of their own while the window is still being made; the pipeline
finds them. The fork server is not asked, since it would load all readers first. Imports next to nothing itself.
"""

from collections.abc import Sequence
from multiprocessing.connection import Connection
from pathlib import Path

from viewer.pipeline.process import Child, start_ahead

_workers: list[Child] = []
_readings: dict[Path, Child] = {}


def start(paths: Sequence[Path]) -> None:
    """Begin on these articles; returns at once."""
    if not _workers:
        _workers.append(Child(_work, apart=True))
    if len(paths) == 1 and paths[0].is_file():
        _readings[paths[0]] = Child(_read, str(paths[0]), apart=True)
    else:
        start_ahead()


def worker() -> Child | None:
    """The worker that was started ahead, once."""
    return _workers.pop() if _workers else None


def reading(path: Path) -> Child | None:
    """The child that reads this file already, once."""
    return _readings.pop(path, None)


def _work(connection: Connection) -> None:
    from viewer.pipeline.worker import serve

    serve(connection)


def _read(connection: Connection, path: str) -> None:
    from viewer.pipeline.readingchild import serve

    serve(connection, path)
