"""Reads files in processes of their own, which may die without harm: any file alone, small plain texts several in one."""

import json
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from multiprocessing.connection import Connection
from pathlib import Path

from pydantic import TypeAdapter

from viewer.model import Article
from viewer.pipeline import ahead
from viewer.pipeline.limits import PLAIN_BYTES, READING_WALL, allow, confine, quiet
from viewer.pipeline.outcome import Problem
from viewer.pipeline.process import CancelFlag, Child, ChildDied, ChildTimedOut, answer

_ARTICLES = TypeAdapter(tuple[Article, ...])
_ALONE = b"alone"  # said of a file that turned out to be no plain text, or to be one that costs

Reading = tuple[tuple[Article, ...], tuple[Problem, ...]]


def is_plain(path: Path) -> bool:
    """Whether a file may be read in one process with others, by its name and size; its content has the last word there."""
    try:
        return path.suffix.lower() in (".txt", ".md", ".text") and path.stat().st_size <= PLAIN_BYTES
    except (OSError, ValueError):
        return False


def read_plain(paths: Sequence[Path], cancel: CancelFlag) -> Iterator[Reading]:
    """The same as `read` for each of several plain texts, by one process as long as it lasts. Raises `Cancelled`.

    No library of a format is at work in it, so that one text can do nothing to the next; whatever comes of another kind, ends the
    process or reaches a limit is read once more alone, and only that counts.
    """
    waiting = list(paths)
    while waiting:
        with closing(_run(tuple(waiting), cancel)) as run:
            for reading in run:
                waiting.pop(0)
                yield reading
        if waiting:
            yield read(waiting.pop(0), cancel)


def _run(paths: Sequence[Path], cancel: CancelFlag) -> Generator[Reading, None, None]:
    """The readings of one process, until a file that wants one of its own."""
    child = Child(_main_plain, [str(path) for path in paths])
    try:
        for path in paths:
            try:
                answered = child.receive(READING_WALL, cancel)
            except (ChildTimedOut, ChildDied):
                return
            if answered == _ALONE:
                return
            yield _told(answered, path)
    finally:
        child.end()


def read(path: Path, cancel: CancelFlag) -> Reading:
    """The articles of a file, or why there are none. Raises `Cancelled`."""
    child = ahead.reading(path) or Child(serve, str(path))
    try:
        return _told(child.receive(READING_WALL, cancel), path)
    except ChildTimedOut:
        return (), (Problem(code="reading.timeout", source=str(path)),)
    except ChildDied as death:
        # SIGXCPU and SIGKILL are how the system ends a process that used up its share
        code = "reading.limit" if death.code in (-24, -9) else "reading.crashed"
        return (), (Problem(code=code, source=str(path), detail=str(death)),)
    finally:
        child.end()


def _told(answered: bytes, path: Path) -> Reading:
    kind, _, body = answered.partition(b"\n")
    if kind == b"articles":
        return _ARTICLES.validate_json(body), ()
    return (), (Problem(source=str(path), **json.loads(body)),)


def serve(connection: Connection, path: str) -> None:
    """The child: limits first, then the file. JSON and not pickles goes back, for the parent trusts nothing of it."""
    quiet()
    confine()
    from viewer.reading import ReadingError, read_file

    try:
        articles = read_file(Path(path))
        answer(connection, b"articles\n" + _ARTICLES.dump_json(tuple(articles)))
    except ReadingError as error:
        _refuse(connection, error.code, error.detail)
    except MemoryError:
        _refuse(connection, "reading.limit", "memory")
    except RecursionError:
        _refuse(connection, "reading.too_deep", "")
    except OSError as error:
        _refuse(connection, "reading.unreadable", error.strerror or str(error))
    except Exception as error:  # a library's bug costs this file and no other
        _refuse(connection, "reading.failed", f"{type(error).__name__}: {error}"[:300])


def _main_plain(connection: Connection, paths: list[str]) -> None:
    """The child of several: one answer a file, and the end at the first that is to be read alone."""
    quiet()
    confine(len(paths))
    from viewer.reading import ReadingError, read_plain_file

    for path in paths:
        allow()
        try:
            articles = read_plain_file(Path(path))
        except ReadingError as error:
            _refuse(connection, error.code, error.detail)
            continue
        except Exception:  # it fails once more alone, and says there of what
            articles = None
        if articles is None:
            answer(connection, _ALONE)
            return
        answer(connection, b"articles\n" + _ARTICLES.dump_json(tuple(articles)))


def _refuse(connection: Connection, code: str, detail: str) -> None:
    answer(connection, b"problem\n" + json.dumps({"code": code, "detail": detail}).encode())
