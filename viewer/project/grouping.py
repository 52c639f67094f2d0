"""Brings new, changed and vanished mentions into events: only the part of the graph that they touch is grouped anew."""

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from viewer.merging import Atom, Features, Links, Told, filed_under, group, links, looked_up, neighbours, resolve
from viewer.merging.facts import ArticleFacts
from viewer.model import Event, Mention
from viewer.model.event import Review
from viewer.project.rows import REVIEWS, event_id, event_of, facts_of, mention_of, put_event, searched

BY_HAND = "project.by_hand"  # the reason of a mention that the user made
_ACCEPTED = REVIEWS.index(Review.ACCEPTED)
_SOME = 500
_Row = tuple[int, str, int, int, int, int]
_ROWS = "SELECT number, id, event, unit, article, telling FROM mention"


def unit_of(db: sqlite3.Connection, features: Features) -> tuple[int, bool]:
    """The number of the unit with these features, and whether it is new to the file."""
    found = db.execute("SELECT number FROM unit WHERE signature = ?", (features.signature,)).fetchone()
    if found:
        return int(found[0]), False
    row = (features.signature, features.to_json())
    number = int(db.execute("INSERT INTO unit(signature, features) VALUES(?, ?) RETURNING number", row).fetchone()[0])
    return number, True


def link_units(db: sqlite3.Connection, new: dict[int, Features]) -> None:
    """Score new units among each other and with those they may share a happening with; links are facts, kept for good."""
    keys = sorted({key for features in new.values() for key in looked_up(features)})
    near: set[int] = set()
    for marks, some in pieces(keys):
        near.update(u for (u,) in db.execute(f"SELECT unit FROM block WHERE key IN ({marks})", some))  # noqa: S608
    known: dict[int, Features] = {}
    for marks, some_units in pieces(sorted(near - new.keys())):
        rows = db.execute(f"SELECT number, features FROM unit WHERE number IN ({marks})", some_units)  # noqa: S608
        known.update((number, Features.from_json(text)) for number, text in rows)
    number_of = {features.signature: n for n, features in (known | new).items()}
    found = links({f.signature: f for f in new.values()}, {f.signature: f for f in known.values()})
    db.executemany(
        "INSERT OR IGNORE INTO link(a, b, score) VALUES(?, ?, ?)",
        [(number_of[a], number_of[b], value) for (a, b), value in found.items()],
    )
    filed = [(key, number) for number, features in new.items() for key in filed_under(features)]
    db.executemany("INSERT OR IGNORE INTO block(key, unit) VALUES(?, ?)", filed)


def regroup(db: sqlite3.Connection, units: Iterable[int], changed: Iterable[int] = ()) -> set[int]:
    """Group the mentions of these units and all linked to them; `changed` events are resolved in any case.

    Returns the keys of the events that were written or went. Accepted events stay as they are.
    """
    linked = _closure(db, set(units))
    rows: list[_Row] = []
    for marks, some in pieces(sorted(linked)):
        query = f"{_ROWS} WHERE unit IN ({marks})"
        rows += db.execute(query, some).fetchall()
    state = _states(db, {event for _, _, event, *_ in rows if event})
    anchored = {key for key, (is_anchored, _) in state.items() if is_anchored}
    closed = {key for key, (_, is_closed) in state.items() if is_closed}
    for marks, some in pieces(sorted(anchored - closed)):  # an anchored event comes with all its mentions
        query = f"{_ROWS} WHERE event IN ({marks})"
        rows += db.execute(query, some).fetchall()
    rows = sorted({row for row in rows if row[2] not in closed})
    signatures = _signatures(db, {row[3] for row in rows})
    atoms = _atoms(rows, anchored, signatures)
    found = _links(db, signatures)
    number_of = {mention: (number, event) for number, mention, event, *_ in rows}
    told = [[t for atom in atoms for t in atom.told] for atoms in group(atoms, found)]
    beside = {told[p][0].mention: told[q][0].mention for p, q in neighbours(told, found).items()}
    groups = [[t.mention for t in together] for together in told]
    return _assign(db, groups, number_of, anchored, beside) | resolve_events(db, set(changed) - closed)


def _assign(
    db: sqlite3.Connection,
    groups: list[list[str]],
    number_of: dict[str, tuple[int, int]],
    anchored: set[int],
    beside: dict[str, str],
) -> set[int]:
    """Give every group the key it had, or that of the event it shares most with, or a new one; write what changed.

    `beside` names, by a mention of each, groups that may be one happening.
    """
    groups.sort(key=lambda g: min(number_of[m][0] for m in g))
    before: dict[int, set[str]] = defaultdict(set)
    claims: list[tuple[bool, int, int, int]] = []
    for place, members in enumerate(groups):
        shares = Counter(number_of[m][1] for m in members if number_of[m][1])
        claims += [(key not in anchored, -count, key, place) for key, count in shares.items()]
    for mention, (_, key) in number_of.items():
        if key:
            before[key].add(mention)
    key_of: dict[int, int] = {}
    taken: set[int] = set()
    for _, _, key, place in sorted(claims):
        if key not in taken and place not in key_of:
            taken.add(key)
            key_of[place] = key
    touched: set[int] = set()
    following = next_key(db)
    for place, members in enumerate(groups):
        if place not in key_of:
            key_of[place] = following
            following += 1
        key = key_of[place]
        if set(members) != before.get(key, set()):
            touched.add(key)
            moved = [(key, number_of[m][0]) for m in members if number_of[m][1] != key]
            db.executemany("UPDATE mention SET event = ? WHERE number = ?", moved)
    key_with = {m: key_of[place] for place, members in enumerate(groups) for m in members}
    neighbour = {key_with[one]: key_with[other] for one, other in beside.items()}
    had = _with_neighbour(db, set(key_of.values()))
    return resolve_events(db, touched | (before.keys() - taken) | neighbour.keys() | had, neighbour)


def _with_neighbour(db: sqlite3.Connection, keys: set[int]) -> set[int]:
    """Which of these events show how another differs that may be the same."""
    found: set[int] = set()
    for marks, some in pieces(sorted(keys)):
        query = f"""SELECT key FROM event WHERE key IN ({marks}) AND instr(body, '"perhaps":true')"""  # noqa: S608
        found.update(key for (key,) in db.execute(query, some))
    return found


def resolve_events(
    db: sqlite3.Connection, keys: set[int], neighbour: Mapping[int, int] = MappingProxyType({})
) -> set[int]:
    """Make these events anew of their mentions and of what the user said; one without mentions goes, unless it is the user's own.

    `neighbour` has, by key, the event that may be the same happening.
    """
    told: dict[int, list[tuple[Mention, str, int]]] = defaultdict(list)
    for marks, some in pieces(sorted(keys | {other for one, other in neighbour.items() if one in keys})):
        query = f"SELECT event, body, evidence, article FROM mention WHERE event IN ({marks})"  # noqa: S608
        for key, body, evidence, article in db.execute(query, some):
            told[key].append((mention_of(body), evidence, article))
    rows: dict[int, tuple[Event, bool, bool]] = {}
    for marks, some in pieces(sorted(keys)):
        query = f"SELECT key, body, pinned, deleted FROM event WHERE key IN ({marks})"  # noqa: S608
        rows.update((k, (event_of(body), bool(p), bool(d))) for k, body, p, d in db.execute(query, some))
    evidence = {m.id: words for mentions in told.values() for m, words, _ in mentions}
    facts = facts_of(db, (a for mentions in told.values() for *_, a in mentions), evidence)
    for key in sorted(keys):
        old, pinned, deleted = rows.get(key, (None, False, False))
        if not told[key] and (old is None or old.mentions):
            db.execute("DELETE FROM event WHERE key = ?", (key,))
        else:
            beside = [m for m, *_ in told[neighbour[key]]] if key in neighbour else []
            write_event(db, key, told[key], facts, old, pinned=pinned, deleted=deleted, beside=beside)
    return keys


def write_event(
    db: sqlite3.Connection,
    key: int,
    told: Sequence[tuple[Mention, str, int]],
    facts: dict[str, ArticleFacts],
    old: Event | None,
    *,
    pinned: bool,
    deleted: bool,
    beside: Sequence[Mention] = (),
) -> Event:
    """Resolve one event and write its row; `old` carries what the user said of it."""
    kept = (
        {"overrides": old.overrides, "decisions": old.decisions, "review": old.review, "notes": old.notes}
        if old
        else {}
    )
    event = resolve(event_id(key), [m for m, *_ in told], facts, beside=beside, **kept)  # type: ignore[arg-type]
    first = min((m.trigger.start for m, *_ in told), default=0)
    words = searched(event, (w for _, w, _ in told))
    by_user = any(BY_HAND in m.reasons for m, *_ in told)
    put_event(db, key, event, search=words, place_in_text=first, pinned=pinned, deleted=deleted, by_user=by_user)
    return event


def next_key(db: sqlite3.Connection) -> int:
    """The key the next event gets; none is ever given twice."""
    found = db.execute("SELECT seq FROM sqlite_sequence WHERE name = 'event'").fetchone()
    return int(found[0]) + 1 if found else 1


def _closure(db: sqlite3.Connection, units: set[int]) -> set[int]:
    """The units and all that links lead to from them, over units that are told at present."""
    seen, edge = set(units), set(units)
    while edge:
        found: set[int] = set()
        for marks, some in pieces(sorted(edge)):
            query = f"SELECT b FROM link WHERE a IN ({marks}) UNION SELECT a FROM link WHERE b IN ({marks})"  # noqa: S608
            found.update(u for (u,) in db.execute(query, (*some, *some)))
        edge = _told(db, found - seen)
        seen |= edge
    return seen


def _told(db: sqlite3.Connection, units: set[int]) -> set[int]:
    told: set[int] = set()
    for marks, some in pieces(sorted(units)):
        told.update(u for (u,) in db.execute(f"SELECT DISTINCT unit FROM mention WHERE unit IN ({marks})", some))  # noqa: S608
    return told


def _states(db: sqlite3.Connection, keys: set[int]) -> dict[int, tuple[bool, bool]]:
    """Of each event, whether the user has set it fast (anchored), and whether it is closed to the machine (accepted)."""
    states: dict[int, tuple[bool, bool]] = {}
    for marks, some in pieces(sorted(keys)):
        query = f"SELECT key, review, anchored FROM event WHERE key IN ({marks})"  # noqa: S608
        states.update((key, (bool(anchored), review == _ACCEPTED)) for key, review, anchored in db.execute(query, some))
    return states


def _signatures(db: sqlite3.Connection, units: set[int]) -> dict[int, str]:
    signatures: dict[int, str] = {}
    for marks, some in pieces(sorted(units)):
        signatures.update(db.execute(f"SELECT number, signature FROM unit WHERE number IN ({marks})", some))  # noqa: S608
    return signatures


def _atoms(rows: Sequence[_Row], anchored: set[int], signatures: dict[int, str]) -> list[Atom]:
    by_unit: dict[int, list[Told]] = defaultdict(list)
    by_anchor: dict[int, list[Told]] = defaultdict(list)
    for _, mention, event, unit, article, telling in rows:
        told = Told(mention, signatures[unit], str(article), telling)
        if event in anchored:
            by_anchor[event].append(told)
        else:
            by_unit[unit].append(told)
    return [Atom(tuple(told)) for told in by_unit.values()] + [
        Atom(tuple(told), str(k)) for k, told in by_anchor.items()
    ]


def _links(db: sqlite3.Connection, signatures: dict[int, str]) -> Links:
    found: Links = {}
    for marks, some in pieces(sorted(signatures)):
        for a, b, value in db.execute(f"SELECT a, b, score FROM link WHERE a IN ({marks})", some):  # noqa: S608
            if b in signatures:
                found[signatures[a], signatures[b]] = value
    return found


def pieces(values: Sequence[object]) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """Portions small enough for one statement, each with its question marks."""
    for start in range(0, len(values), _SOME):
        some = tuple(values[start : start + _SOME])
        yield ", ".join("?" * len(some)), some
