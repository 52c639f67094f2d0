"""Events with their mentions and articles as one plain document, for export."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from typing import Any

from viewer.merging import in_time
from viewer.model import Document
from viewer.model.collecting import uncollected
from viewer.project.grouping import pieces
from viewer.project.rows import article_of, event_id, event_of, mention_of

_REJECTED = 2


def document_of(db: sqlite3.Connection, keys: Iterable[int] | None, title: str) -> Document:
    """The events of these keys, by default all that are neither deleted nor rejected. Raises `KeyError`."""
    with uncollected():
        if keys is None:
            bodies = [
                b for (b,) in db.execute("SELECT body FROM event WHERE NOT deleted AND review != ?", (_REJECTED,))
            ]
        else:
            wanted = list(dict.fromkeys(keys))
            found = {key: body for key, body in _some(db, "SELECT key, body FROM event WHERE key IN", wanted)}  # noqa: C416
            bodies = [found[key] for key in wanted]
        events = sorted((event_of(body) for body in bodies), key=in_time)
        ids = [m for event in events for m in event.mentions]
        told_by = _all_told(db, ids) if keys is None else _some(db, "SELECT id, body FROM mention WHERE id IN", ids)
        mentions = {i: mention_of(body) for i, body in told_by}
        told = sorted({m.article for m in mentions.values()})
        rows = list(_some(db, "SELECT id, body, text, edited FROM article WHERE id IN", told))
        articles = {i: article_of(body, text) for i, body, text, _ in rows}
        pinned = {event_id(key) for (key,) in db.execute("SELECT key FROM event WHERE pinned")}
        return Document(
            title=title,
            articles=articles,
            mentions=mentions,
            events=tuple(events),
            pinned=frozenset(pinned & {event.id for event in events}),
            edited={i: json.loads(edited) for i, *_, edited in rows if edited != "{}"},
        )


def _all_told(db: sqlite3.Connection, ids: list[str]) -> Iterator[tuple[Any, ...]]:
    """Mentions by one look through the table: for nearly all of them quicker than thousands by name."""
    wanted = frozenset(ids)
    for row in db.execute("SELECT id, body FROM mention"):
        if row[0] in wanted:
            yield row


def _some(db: sqlite3.Connection, query: str, values: list[int] | list[str]) -> Iterator[tuple[Any, ...]]:
    for marks, some in pieces(values):
        yield from db.execute(f"{query} ({marks})", some)
