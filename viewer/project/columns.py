"""Keeps the light columns of all events in memory, in step with the file: read once, then patched where rows changed."""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.model import EventColumns
from viewer.model.columns import Form, sure_days

_FIXED = {
    "key": np.int64, "earliest": np.int32, "latest": np.int32, "form": np.uint8, "kind": np.uint8, "status": np.uint8,
    "basis": np.uint8, "flags": np.uint8, "sources": np.uint16, "confidence": np.uint8, "place_in_text": np.int32,
    "speaker": np.int32, "place": np.int32,
}  # fmt: skip
_SURE = f"CASE form WHEN {int(Form.SPAN)} THEN json_extract(body, '$.when.edtf') END"
_QUERY = f"SELECT {', '.join(_FIXED)}, {_SURE}, title, actors, articles FROM event WHERE NOT deleted"  # noqa: S608
_FEW = 300  # changed rows up to which the columns are patched and not made anew
_RAGGED = {  # offsets → what they cut
    "title_offset": ("title_blob",),
    "actor_offset": ("actor_name", "actor_part"),
    "article_offset": ("article",),
}


class ColumnStore:
    """Light columns of the events that are not deleted, ordered by key.

    `names` and `articles` stand at their numbers in the file, so places keep their meaning while the project is open; what
    is not used (any more) is an empty text.
    """

    def __init__(self, db: sqlite3.Connection) -> None:
        self._changed: set[int] = set()
        self._articles_changed = False
        self._names: list[tuple[str, bool]] = [("", False)]
        self._ids: list[str] | None = None
        self._outlets: dict[str, str] | None = None
        self._deleted: set[int] = set()
        self._made = self._read(db)

    def patch(self, keys: Iterable[int], *, articles: bool = False) -> None:
        """Note that these events, and perhaps articles, are not what they were."""
        self._changed.update(keys)
        self._articles_changed |= articles

    def columns(self, db: sqlite3.Connection) -> EventColumns:
        """The columns as they are now; the same object until something changes."""
        if self._articles_changed:
            self._ids = self._outlets = None
        if len(self._changed) > min(_FEW, len(self._made)):
            self._made = self._read(db)
        elif self._changed or self._articles_changed:
            keys = sorted(self._changed)
            marks = ", ".join("?" * len(keys))
            gone = db.execute(f"SELECT key FROM event WHERE deleted AND key IN ({marks})", keys)  # noqa: S608
            self._deleted = self._deleted - self._changed | {key for (key,) in gone}
            rows = db.execute(f"{_QUERY} AND key IN ({marks}) ORDER BY key", keys).fetchall()
            self._made = self._spliced(self._build(db, rows), keys)
        self._changed.clear()
        self._articles_changed = False
        return self._made

    def deleted(self, db: sqlite3.Connection) -> list[int]:
        """Keys of the events that are deleted, in order."""
        self.columns(db)
        return sorted(self._deleted)

    def outlets(self, db: sqlite3.Connection) -> dict[str, str]:
        """The outlets of articles by id, where known; the same object until articles change."""
        self.columns(db)
        if self._outlets is None:
            self._outlets = dict(db.execute("SELECT id, outlet FROM article WHERE outlet <> ''"))
        return self._outlets

    def _read(self, db: sqlite3.Connection) -> EventColumns:
        self._deleted = {key for (key,) in db.execute("SELECT key FROM event WHERE deleted")}
        return self._build(db, db.execute(f"{_QUERY} ORDER BY key").fetchall())

    def _build(self, db: sqlite3.Connection, rows: Sequence[tuple[Any, ...]]) -> EventColumns:
        """Columns of these rows alone, with the names and articles of the whole file."""
        values = list(zip(*rows, strict=True)) if rows else [()] * (len(_FIXED) + 4)
        fixed = {n: np.array(v, dtype=kind) for (n, kind), v in zip(_FIXED.items(), values, strict=False)}
        sure_from, sure_until = fixed["earliest"].copy(), fixed["latest"].copy()
        for row, edtf in enumerate(values[-4]):
            if edtf is not None:
                sure_from[row], sure_until[row] = sure_days(edtf, int(sure_from[row]), int(sure_until[row]))
        titles = [title.encode() for title in values[-3]]
        actors, actor_offset = _numbers(values[-2])
        articles, article_offset = _numbers(values[-1])
        pairs = actors.reshape(-1, 2)
        names, has_code = self._all_names(db)
        if self._ids is None:
            self._ids = _by_number(db.execute("SELECT number, id FROM article").fetchall())
        return EventColumns(
            **{n: v for n, v in fixed.items() if n != "place_in_text"},
            sure_from=sure_from,
            sure_until=sure_until,
            order=fixed["place_in_text"],
            title_blob=b"".join(titles),
            title_offset=_offsets([len(t) for t in titles]),
            actor_offset=(actor_offset // 2).astype(np.int32),
            actor_name=pairs[:, 0].copy(),
            actor_part=pairs[:, 1].astype(np.uint8),
            article_offset=article_offset.astype(np.int32),
            article=articles,
            names=names,
            has_code=has_code,
            articles=self._ids,
        )

    def _all_names(self, db: sqlite3.Connection) -> tuple[list[str], NDArray[np.bool_]]:
        """Names by number; those given since are read, the others never change."""
        query = "SELECT number, name, code FROM name WHERE number >= ? ORDER BY number"
        for number, name, code in db.execute(query, (len(self._names),)):
            self._names += [("", False)] * (number - len(self._names))
            self._names.append((name, bool(code)))
        return [n for n, _ in self._names], np.array([c for _, c in self._names], dtype=np.bool_)

    def _spliced(self, new: EventColumns, keys: Sequence[int]) -> EventColumns:
        """The columns with the rows of `keys` replaced by those in `new`, gone where they are not there."""
        old = self._made
        pieces: list[tuple[EventColumns, int, int]] = []
        done = 0
        for key in keys:
            place = int(np.searchsorted(old.key, key))
            pieces.append((old, done, place))
            done = place + (place < len(old) and int(old.key[place]) == key)
            row = int(np.searchsorted(new.key, key))
            if row < len(new) and int(new.key[row]) == key:
                pieces.append((new, row, row + 1))
        pieces.append((old, done, len(old)))
        pieces = [piece for piece in pieces if piece[1] < piece[2]] or [(new, 0, 0)]
        made: dict[str, Any] = {"names": new.names, "has_code": new.has_code, "articles": new.articles}
        for offset, cut in _RAGGED.items():
            starts = [(c, int(getattr(c, offset)[a]), int(getattr(c, offset)[b])) for c, a, b in pieces]
            for name in cut:
                parts = [getattr(c, name)[a:b] for c, a, b in starts]
                made[name] = b"".join(parts) if name == "title_blob" else np.concatenate(parts)
            lengths = np.concatenate([np.diff(getattr(c, offset)[a : b + 1]) for c, a, b in pieces])
            made[offset] = _offsets(lengths).astype(getattr(old, offset).dtype)
        for field in fields(EventColumns):
            if field.name not in made:
                made[field.name] = np.concatenate([getattr(c, field.name)[a:b] for c, a, b in pieces])
        return EventColumns(**made)


def _offsets(lengths: Sequence[int] | NDArray[Any]) -> NDArray[np.int64]:
    return np.concatenate((np.zeros(1, np.int64), np.cumsum(lengths, dtype=np.int64)))


def _numbers(texts: Sequence[str]) -> tuple[NDArray[np.int32], NDArray[np.int64]]:
    """Numbers written in texts one after the other, and where each text's begin."""
    counts = [t.count(" ") + 1 if t else 0 for t in texts]
    return np.fromstring(" ".join(filter(None, texts)), dtype=np.int32, sep=" "), _offsets(counts)


def _by_number(rows: Sequence[tuple[int, str]]) -> list[str]:
    ids = [""] * (max((number for number, _ in rows), default=0) + 1)
    for number, article in rows:
        ids[number] = article
    return ids
