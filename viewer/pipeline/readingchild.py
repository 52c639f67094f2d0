"""Reads one file in a process of its own, which may die without harm."""

import json
from multiprocessing.connection import Connection
from pathlib import Path

from pydantic import TypeAdapter

from viewer.model import Article
from viewer.pipeline import ahead
from viewer.pipeline.limits import READING_WALL, confine, quiet
from viewer.pipeline.outcome import Problem
from viewer.pipeline.process import CancelFlag, Child, ChildDied, ChildTimedOut, answer

_ARTICLES = TypeAdapter(tuple[Article, ...])


def read(path: Path, cancel: CancelFlag) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """The articles of a file, or why there are none. Raises `Cancelled`."""
    child = ahead.reading(path) or Child(serve, str(path))
    try:
        kind, _, body = child.receive(READING_WALL, cancel).partition(b"\n")
    except ChildTimedOut:
        return (), (Problem(code="reading.timeout", source=str(path)),)
    except ChildDied as death:
        # SIGXCPU and SIGKILL are how the system ends a process that used up its share
        code = "reading.limit" if death.code in (-24, -9) else "reading.crashed"
        return (), (Problem(code=code, source=str(path), detail=str(death)),)
    finally:
        child.end()
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


def _refuse(connection: Connection, code: str, detail: str) -> None:
    answer(connection, b"problem\n" + json.dumps({"code": code, "detail": detail}).encode())
