"""What the user does to events: correct, merge, split, delete, restore, review, annotate, add by hand."""

import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any

from pydantic import BaseModel

from viewer.merging import FIELDS, from_json, resolve
from viewer.model import Event, Mention, Span, mention_id
from viewer.model.event import Decision, Review
from viewer.project.grouping import BY_HAND, next_key, resolve_events
from viewer.project.importing import add_mention
from viewer.project.rows import event_id, event_of, put_event, searched


def to_json(value: Any) -> Any:
    """The JSON form in which an override is kept."""
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json")
    if isinstance(value, tuple | list):
        return [to_json(v) for v in value]
    return value


def set_field(db: sqlite3.Connection, keys: Iterable[int], field: str, value: Any) -> None:
    """The user's value of a field, for good."""
    if field not in FIELDS:
        raise ValueError(f"no field of an event: {field}")
    form = to_json(value)
    from_json(field, form)
    for key in keys:
        event = read(db, key)
        _rewrite(db, key, event.model_copy(update={"overrides": {**event.overrides, field: form}}))


def reset_field(db: sqlite3.Connection, keys: Iterable[int], field: str) -> None:
    """Back to what the text says."""
    for key in keys:
        event = read(db, key)
        if event.mentions:
            _rewrite(
                db,
                key,
                event.model_copy(update={"overrides": {n: v for n, v in event.overrides.items() if n != field}}),
            )


def set_notes(db: sqlite3.Connection, key: int, notes: str) -> None:
    """The user's notes on an event."""
    _rewrite(db, key, read(db, key).model_copy(update={"notes": notes}))


def review(db: sqlite3.Connection, keys: Iterable[int], verdict: Review) -> None:
    """Accept, reject or reopen."""
    for key in keys:
        _rewrite(db, key, read(db, key).model_copy(update={"review": verdict}))


def pin(db: sqlite3.Connection, keys: Iterable[int], *, pinned: bool) -> None:
    """Pin events, or let them go."""
    for key in keys:
        db.execute("UPDATE event SET pinned = ? WHERE key = ?", (int(pinned), key))
        _rewrite(db, key, read(db, key))


def delete(db: sqlite3.Connection, keys: Iterable[int], *, deleted: bool) -> None:
    """Take events out of sight, or bring them back; later reports of a deleted one join it unseen."""
    for key in keys:
        event = read(db, key)
        db.execute("UPDATE event SET deleted = ? WHERE key = ?", (int(deleted), key))
        _rewrite(db, key, event)


def merge(db: sqlite3.Connection, keys: Sequence[int]) -> int:
    """Make the events one for good; the first keeps its key, and its own values win. Returns that key."""
    keys = list(dict.fromkeys(keys))
    events = [read(db, key) for key in keys]
    first = events[0]
    overrides: dict[str, Any] = {}
    for event in reversed(events):
        overrides.update(event.overrides)
    decisions = dict.fromkeys(d for event in events for d in event.decisions) | {Decision.MERGED: None}
    notes = "\n".join(dict.fromkeys(event.notes for event in events if event.notes))
    for key in keys[1:]:
        db.execute("UPDATE mention SET event = ? WHERE event = ?", (keys[0], key))
        db.execute("DELETE FROM event WHERE key = ?", (key,))
    _rewrite(
        db, keys[0], first.model_copy(update={"overrides": overrides, "decisions": tuple(decisions), "notes": notes})
    )
    return keys[0]


def split(db: sqlite3.Connection, key: int, mentions: Sequence[str]) -> int:
    """Put these of an event's mentions into an event of their own, for good. Returns its key."""
    event = read(db, key)
    moved = [m for m in event.mentions if m in set(mentions)]
    if not moved or len(moved) == len(event.mentions):
        raise ValueError("a split leaves mentions on both sides")
    new = next_key(db)
    db.executemany("UPDATE mention SET event = ? WHERE id = ?", [(new, m) for m in moved])
    decisions = tuple(dict.fromkeys([*event.decisions, Decision.SPLIT]))
    _rewrite(db, key, event.model_copy(update={"decisions": decisions}))
    shell = Event(id=event_id(new), title="", type=event.type, decisions=(Decision.SPLIT,))
    put_event(db, new, shell, search="", place_in_text=0, pinned=False, deleted=False)
    resolve_events(db, {new})
    return new


def add_event(
    db: sqlite3.Connection, values: dict[str, Any], article: str | None, evidence: Span | None, trigger: Span | None
) -> int:
    """An event by hand; with an article and its words, those are its report. Returns its key."""
    key = next_key(db)
    fields = {name: values[name] for name in FIELDS if name in values}
    if article is None or evidence is None:
        forms = {name: to_json(value) for name, value in fields.items()}
        event = resolve(event_id(key), [], {}, overrides=forms, notes=values.get("notes", ""))
        put_event(db, key, event, search=searched(event, ()), place_in_text=0, pinned=False, deleted=False)
        return key
    trigger = trigger or evidence
    (row,) = db.execute("SELECT text FROM article WHERE id = ?", (article,)).fetchall()
    title = fields.pop("title", None) or " ".join(evidence.of(row[0]).split())
    number = mention_id(article, trigger)
    if db.execute("SELECT 1 FROM mention WHERE id = ?", (number,)).fetchone():
        number = _free_id(db, article, trigger)
    mention = Mention(
        id=number, article=article, telling=-1, title=_short(title), evidence=evidence, trigger=trigger, confidence=1.0,
        reasons=(BY_HAND,), **fields,
    )  # fmt: skip
    add_mention(db, mention, key)
    shell = Event(id=event_id(key), title="", type=mention.type, notes=values.get("notes", ""))
    put_event(db, key, shell, search="", place_in_text=0, pinned=False, deleted=False)
    resolve_events(db, {key})
    return key


def read(db: sqlite3.Connection, key: int) -> Event:
    """The event with that key. Raises `KeyError`."""
    found = db.execute("SELECT body FROM event WHERE key = ?", (key,)).fetchone()
    if found is None:
        raise KeyError(key)
    return event_of(found[0])


def _rewrite(db: sqlite3.Connection, key: int, event: Event) -> None:
    """Write what the user said, then let the event be made anew of it."""
    db.execute("UPDATE event SET body = ? WHERE key = ?", (event.model_dump_json(), key))
    resolve_events(db, {key})


def _short(title: str, limit: int = 70) -> str:
    if len(title) <= limit:
        return title
    return title[: limit - 1].rsplit(" ", 1)[0].rstrip(" ,;:—–-") + "…"


def _free_id(db: sqlite3.Connection, article: str, trigger: Span) -> str:
    """An id for a second report on the same words."""
    for turn in range(2, 1000):
        number = mention_id(f"{article}#{turn}", trigger)
        if not db.execute("SELECT 1 FROM mention WHERE id = ?", (number,)).fetchone():
            return number
    raise ValueError("too many reports on the same words")
