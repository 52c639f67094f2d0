"""Keeps the light columns of all events in memory, in step with the file: read once, then patched row by row."""

import sqlite3
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from viewer.model import EventColumns

_FIXED = (
    "key", "earliest", "latest", "form", "kind", "status", "basis", "flags", "sources", "confidence", "place_in_text", "speaker",
    "place",
)  # fmt: skip
_TYPES = (np.int64, np.int32, np.int32, *[np.uint8] * 5, np.uint16, np.uint8, np.int32, np.int32, np.int32)
_QUERY = f"SELECT {', '.join(_FIXED)}, title, actors, articles FROM event WHERE NOT deleted"  # noqa: S608


class ColumnStore:
    """Light columns of the events that are not deleted, ordered by key."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._fixed: dict[int, tuple[int, ...]] = {}
        self._ragged: dict[int, tuple[bytes, str, str]] = {}
        self._made: EventColumns | None = None
        self.read(db)

    def read(self, db: sqlite3.Connection) -> None:
        """Read everything anew."""
        self._fixed.clear()
        self._ragged.clear()
        self._take(db.execute(_QUERY))

    def patch(self, db: sqlite3.Connection, keys: Iterable[int]) -> None:
        """Take over what has become of these events."""
        wanted = list(keys)
        for key in wanted:
            self._fixed.pop(key, None)
            self._ragged.pop(key, None)
        for start in range(0, len(wanted), 500):
            some = wanted[start : start + 500]
            marks = ", ".join("?" * len(some))
            self._take(db.execute(f"{_QUERY} AND key IN ({marks})", some))

    def _take(self, rows: Iterable[tuple[object, ...]]) -> None:
        self._made = None
        width = len(_FIXED)
        for row in rows:
            key: int = row[0]  # type: ignore[assignment]
            self._fixed[key] = row[:width]  # type: ignore[assignment]
            title, actors, articles = row[width:]
            self._ragged[key] = (str(title).encode(), str(actors), str(articles))

    def columns(self, db: sqlite3.Connection) -> EventColumns:
        """The columns as they are now; the same object until something changes."""
        if self._made is None:
            self._made = self._make(db)
        return self._made

    def _make(self, db: sqlite3.Connection) -> EventColumns:
        keys = sorted(self._fixed)
        count = len(keys)
        table = np.array([self._fixed[k] for k in keys], dtype=np.int64).reshape(count, len(_FIXED))
        fixed = {name: table[:, i].astype(kind) for i, (name, kind) in enumerate(zip(_FIXED, _TYPES, strict=True))}
        ragged = [self._ragged[k] for k in keys]
        titles = [r[0] for r in ragged]
        actors, actor_offset = _numbers([r[1] for r in ragged])
        pairs = actors.reshape(-1, 2)
        articles, article_offset = _numbers([r[2] for r in ragged])
        name_of = dict(db.execute("SELECT number, name FROM name"))
        code_of = dict(db.execute("SELECT number, code FROM name"))
        size = max(name_of, default=-1) + 1
        ids = dict(db.execute("SELECT number, id FROM article"))
        place, article_ids = _dense(articles, ids)
        return EventColumns(
            key=fixed["key"],
            earliest=fixed["earliest"],
            latest=fixed["latest"],
            form=fixed["form"],
            kind=fixed["kind"],
            status=fixed["status"],
            basis=fixed["basis"],
            flags=fixed["flags"],
            sources=fixed["sources"],
            confidence=fixed["confidence"],
            order=fixed["place_in_text"],
            title_blob=b"".join(titles),
            title_offset=_offsets([len(t) for t in titles]).astype(np.int64),
            actor_offset=(actor_offset // 2).astype(np.int32),
            actor_name=pairs[:, 0].astype(np.int32),
            actor_part=pairs[:, 1].astype(np.uint8),
            article_offset=article_offset.astype(np.int32),
            article=place,
            speaker=fixed["speaker"],
            place=fixed["place"],
            names=[name_of.get(n, "") for n in range(size)],
            has_code=np.array([bool(code_of.get(n)) for n in range(size)], dtype=np.bool_),
            articles=article_ids,
        )


def _offsets(lengths: list[int]) -> NDArray[np.int64]:
    return np.concatenate(([0], np.cumsum(lengths, dtype=np.int64)))


def _numbers(texts: list[str]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Numbers written in texts one after the other, and where each text's begin."""
    counts = [t.count(" ") + 1 if t else 0 for t in texts]
    joined = " ".join(t for t in texts if t)
    return np.array(joined.split(), dtype=np.int64), _offsets(counts)


def _dense(numbers: NDArray[np.int64], ids: dict[int, str]) -> tuple[NDArray[np.int32], list[str]]:
    """Article numbers of the file as places in a list of ids."""
    known = sorted(ids)
    if not known:
        return np.zeros(0, np.int32), []
    return np.searchsorted(np.array(known), numbers).astype(np.int32), [ids[n] for n in known]
