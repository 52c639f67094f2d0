"""Gets out of a damaged file what can still be read."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from viewer.merging import FIELDS
from viewer.project import connection
from viewer.project.editing import to_json
from viewer.project.grouping import resolve_events
from viewer.project.rows import article_of, event_of, mention_of
from viewer.project.schema import JOURNALED


@dataclass(frozen=True, slots=True)
class Salvaged:
    """How many articles, mentions and events a damaged file still gave."""

    articles: int
    mentions: int
    events: int


def salvage(path: Path, target: sqlite3.Connection) -> Salvaged:
    """Copy every readable and valid row of the file into the empty database `target`."""
    counts: dict[str, int] = {}
    with closing(connection.readable(path)) as source:
        for table in ("article", "mention", "event", "named_view"):
            counts[table] = sum(_put(target, table, row) for row in _rows(source, table, JOURNALED[table]))
        for table, columns in (
            ("name", ("number", "name", "code")),
            ("unit", ("number", "signature", "features")),
            ("meta", ("name", "value")),
        ):
            for row in _rows(source, table, columns) if table != "meta" else _plain(source, table, columns):
                _put(target, table, row, columns)
        for table, columns in (("block", ("key", "unit")), ("link", ("a", "b", "score"))):
            for row in _plain(source, table, columns):
                _put(target, table, row, columns)
    _mend(target)
    (events,) = target.execute("SELECT count(*) FROM event").fetchone()
    target.execute("INSERT INTO event_text(event_text) VALUES('rebuild')")
    target.execute("INSERT INTO article_text(article_text) VALUES('rebuild')")
    return Salvaged(counts["article"], counts["mention"], events)


def _mend(db: sqlite3.Connection) -> None:
    """Make whole again what lost a part: events are made anew of their reports, or stand on their own when none is left."""
    db.execute("DELETE FROM mention WHERE article NOT IN (SELECT number FROM article)")
    db.execute("DELETE FROM mention WHERE unit NOT IN (SELECT number FROM unit)")
    told: dict[int, set[str]] = defaultdict(set)
    for mention, key in db.execute("SELECT id, event FROM mention"):
        told[key].add(mention)
    known = {key: event_of(body) for key, body in db.execute("SELECT key, body FROM event")}
    for key, event in known.items():
        if event.mentions and not told.get(key):
            forms = {name: to_json(getattr(event, name)) for name in FIELDS}
            alone = event.model_copy(update={"mentions": (), "articles": (), "overrides": forms, "conflicts": ()})
            db.execute("UPDATE event SET body = ? WHERE key = ?", (alone.model_dump_json(), key))
    lost = {key for key, mentions in told.items() if key not in known or mentions != set(known[key].mentions)}
    resolve_events(db, lost | {key for key, event in known.items() if event.mentions and not told.get(key)})


def _put(target: sqlite3.Connection, table: str, row: tuple[Any, ...], columns: tuple[str, ...] | None = None) -> bool:
    columns = columns or JOURNALED[table]
    try:
        named = dict(zip(columns, row, strict=True))
        if table == "event":
            event_of(named["body"])
        elif table == "mention":
            mention_of(named["body"])
        elif table == "article":
            article_of(named["body"], named["text"])
        marks = ", ".join("?" * len(columns))
        target.execute(f"INSERT INTO {table}({', '.join(columns)}) VALUES({marks})", row)
    except (sqlite3.Error, ValueError, TypeError):
        return False
    return True


def _rows(source: sqlite3.Connection, table: str, columns: tuple[str, ...]) -> Iterator[tuple[Any, ...]]:
    """Rows by their key, stepping over what cannot be read: halves of a stretch that fails are tried on their own."""
    key = columns[0]
    query = f"SELECT {', '.join(columns)} FROM {table} WHERE {key} BETWEEN ? AND ? ORDER BY {key}"  # noqa: S608
    stretches = [(0, _last(source, table, key))]
    while stretches:
        first, last = stretches.pop()
        reached = first - 1
        try:
            for row in source.execute(query, (first, last)):
                reached = row[0]
                yield row
        except (sqlite3.DatabaseError, TypeError):
            rest = reached + 1
            if rest >= last:
                continue
            middle = (rest + last) // 2
            stretches += [(middle + 1, last), (rest, middle)]


def _last(source: sqlite3.Connection, table: str, key: str) -> int:
    for query in (f"SELECT max({key}) FROM {table}", f"SELECT seq FROM sqlite_sequence WHERE name = '{table}'"):  # noqa: S608
        try:
            found = source.execute(query).fetchone()
        except sqlite3.DatabaseError:
            continue
        if found and isinstance(found[0], int):
            return found[0]
    return 1_000_000


def _plain(source: sqlite3.Connection, table: str, columns: tuple[str, ...]) -> Iterator[tuple[Any, ...]]:
    try:
        yield from source.execute(f"SELECT {', '.join(columns)} FROM {table}")  # noqa: S608
    except sqlite3.DatabaseError:
        return
