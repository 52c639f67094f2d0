"""Finds events by words and filters that combine, and counts what each further filter would leave."""

import re
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.model import EventColumns, Flag, Kind, Review, Status
from viewer.model.columns import KINDS, NO_DAY, STATUSES, day_number

DOUBTFUL = 60  # hundredths of confidence below which an event needs a look


class Look(StrEnum):
    """Why an event may need a look."""

    CONFLICT = "conflict"  # sources differ
    DOUBTFUL = "doubtful"  # less sure than `DOUBTFUL`
    INFERRED = "inferred"  # dated only by context or by the day of publication
    UNDATED = "undated"
    EDITED = "edited"  # the user changed it


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for; empty parts ask nothing, values within a part are alternatives, parts combine.

    `text` is matched word by word, the last word as a beginning, diacritics and case folded, in titles, evidence, names, notes;
    with `in_articles` also in whole articles, whose events then count as found. `actors` and `speakers` are names as
    in `EventColumns.names`, `articles` ids, `outlets` as the articles have them. `earliest`/`latest` keep events that touch those days;
    undated ones only without both.
    """

    text: str = ""
    in_articles: bool = False
    kinds: frozenset[Kind] = frozenset()
    statuses: frozenset[Status] = frozenset()
    actors: frozenset[str] = frozenset()
    speakers: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    outlets: frozenset[str] = frozenset()
    reviews: frozenset[Review] = frozenset()
    looks: frozenset[Look] = frozenset()
    earliest: date | None = None
    latest: date | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """Keys of the events found, in order of time (undated ones last), and counts per filter value.

    `counts["kind"]`, `["status"]`, `["review"]`, `["look"]`, `["actor"]`, `["speaker"]`, `["article"]`, `["outlet"]`: value → number of events,
    under all parts of the query but that one. `articles` are ids of articles whose text has the words, best first.
    """

    keys: NDArray[np.int64]
    counts: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    articles: tuple[str, ...] = ()


_WORD = re.compile(r"\w+", re.UNICODE)


def expression(text: str) -> str:
    """What FTS5 is asked for these words: each quoted, so that nothing is an operator, the last one a beginning."""
    words = [f'"{word}"' for word in _WORD.findall(text)]
    if words and not text[-1:].isspace():
        words[-1] += "*"
    return " ".join(words)


def search(
    db: sqlite3.Connection, columns: EventColumns, query: Query, outlets: Mapping[str, str], *, counts: bool = True
) -> Found:
    """The events that fit; `outlets` by article."""
    everything = np.ones(len(columns), np.bool_)
    by_text, articles = _by_text(db, columns, query)
    looks = _looks(columns)
    parts: dict[str, NDArray[np.bool_]] = {
        "text": by_text,
        "kind": _among(columns.kind, [KINDS.index(k) for k in query.kinds]),
        "status": _among(columns.status, [STATUSES.index(s) for s in query.statuses]),
        "review": _reviewed(columns, query.reviews),
        "actor": _holds(columns.actor_offset, columns.actor_name, _places(columns.names, query.actors)),
        "speaker": _among(columns.speaker, _places(columns.names, query.speakers)),
        "article": _holds(columns.article_offset, columns.article, _places(columns.articles, query.articles)),
        "dates": _dated(columns, query.earliest, query.latest),
        "look": _looked(columns, looks, query.looks),
    }
    outlet_of = [outlets.get(a, "") for a in columns.articles] if query.outlets or counts else []
    wanted = [i for i, outlet in enumerate(outlet_of) if outlet and outlet in query.outlets]
    parts["outlet"] = _holds(columns.article_offset, columns.article, wanted if query.outlets else None)
    kept = everything.copy()
    for mask in parts.values():
        kept &= mask
    found = np.flatnonzero(kept)
    late = np.where(columns.earliest == NO_DAY, np.iinfo(np.int32).max, columns.earliest)
    order = np.lexsort((columns.order[found], columns.latest[found], late[found]))
    numbers = _counts(columns, parts, looks, outlet_of) if counts else {}
    return Found(columns.key[found[order]], numbers, articles)


def _by_text(db: sqlite3.Connection, columns: EventColumns, query: Query) -> tuple[NDArray[np.bool_], tuple[str, ...]]:
    asked = expression(query.text)
    if not asked:
        return np.ones(len(columns), np.bool_), ()
    (rows,) = db.execute(
        "SELECT group_concat(rowid, ' ') FROM event_text WHERE event_text MATCH ?", (asked,)
    ).fetchone()
    hits = np.fromstring(rows or "", dtype=np.int64, sep=" ")
    table = np.zeros(max(int(columns.key.max(initial=0)), int(hits.max(initial=0))) + 1, np.bool_)
    table[hits] = True
    mask = table[columns.key]
    told = db.execute(
        """SELECT article.id FROM article_text JOIN article ON article.number = article_text.rowid
        WHERE article_text MATCH ? ORDER BY bm25(article_text, 4.0, 1.0) LIMIT 1000""",
        (asked,),
    ).fetchall()
    articles = tuple(a for (a,) in told)
    if query.in_articles:
        mask |= _holds(columns.article_offset, columns.article, _places(columns.articles, frozenset(articles)) or [])
    return mask, articles


def _among(values: NDArray[Any], wanted: list[int] | None) -> NDArray[np.bool_]:
    return np.isin(values, wanted) if wanted else np.ones(len(values), np.bool_)


def _places(names: Any, wanted: frozenset[str]) -> list[int] | None:
    """Where the wanted names stand; [-9] when none of them is there, None when none is asked for."""
    return ([i for i, name in enumerate(names) if name in wanted] or [-9]) if wanted else None


def _holds(offsets: NDArray[Any], values: NDArray[Any], wanted: list[int] | None) -> NDArray[np.bool_]:
    count = len(offsets) - 1
    if wanted is None:
        return np.ones(count, np.bool_)
    owner = np.repeat(np.arange(count), np.diff(offsets))
    mask = np.zeros(count, np.bool_)
    mask[owner[np.isin(values, wanted)]] = True
    return mask


def _review_of(columns: EventColumns) -> NDArray[np.int64]:
    accepted, rejected = columns.flags & Flag.ACCEPTED != 0, columns.flags & Flag.REJECTED != 0
    return np.where(accepted, 1, np.where(rejected, 2, 0))


def _reviewed(columns: EventColumns, wanted: frozenset[Review]) -> NDArray[np.bool_]:
    return _among(_review_of(columns), [tuple(Review).index(r) for r in wanted])


def _dated(columns: EventColumns, earliest: date | None, latest: date | None) -> NDArray[np.bool_]:
    mask = np.ones(len(columns), np.bool_)
    if earliest is not None:
        mask &= columns.latest >= day_number(earliest)
    if latest is not None:
        mask &= (columns.earliest <= day_number(latest)) & (columns.earliest != NO_DAY)
    return mask


def _looks(columns: EventColumns) -> dict[Look, NDArray[np.bool_]]:
    """The events of each reason for a look; one may have several."""
    return {
        Look.CONFLICT: columns.flags & Flag.CONFLICT != 0,
        Look.DOUBTFUL: columns.confidence < DOUBTFUL,
        Look.INFERRED: columns.flags & Flag.INFERRED != 0,
        Look.UNDATED: columns.earliest == NO_DAY,
        Look.EDITED: columns.flags & Flag.EDITED != 0,
    }


def _looked(
    columns: EventColumns, looks: Mapping[Look, NDArray[np.bool_]], wanted: frozenset[Look]
) -> NDArray[np.bool_]:
    mask = np.full(len(columns), not wanted)
    for look in wanted:
        mask |= looks[look]
    return mask


def _counts(
    columns: EventColumns,
    parts: dict[str, NDArray[np.bool_]],
    looks: Mapping[Look, NDArray[np.bool_]],
    outlet_of: list[str],
) -> dict[str, dict[str, int]]:
    missed = sum((~mask).astype(np.int8) for mask in parts.values())

    def others(name: str) -> NDArray[np.bool_]:
        """Which events all parts but that one leave."""
        kept: NDArray[np.bool_] = missed - ~parts[name] == 0
        return kept

    def counted(chosen: NDArray[Any], labels: Any) -> dict[str, int]:
        numbers = np.bincount(chosen, minlength=len(labels))
        return {str(labels[i]): int(numbers[i]) for i in np.flatnonzero(numbers) if i < len(labels) and labels[i] != ""}

    def plain(name: str, values: NDArray[Any], labels: Any) -> dict[str, int]:
        chosen = values[others(name)]
        return counted(chosen[chosen >= 0], labels)

    def ragged(name: str, offsets: NDArray[Any], values: NDArray[Any], labels: Any) -> dict[str, int]:
        owner = np.repeat(np.arange(len(columns)), np.diff(offsets))
        kept = others(name)[owner]
        for lag in range(1, int(np.diff(offsets).max(initial=0))):  # an event counts once for each value
            kept[lag:] &= (values[lag:] != values[:-lag]) | (owner[lag:] != owner[:-lag])
        return counted(values[kept], labels)

    looked_at = others("look")
    names = sorted(set(outlet_of))
    place = {name: i for i, name in enumerate(names)}
    outlet = np.array([place[o] for o in outlet_of], dtype=np.int64)[columns.article]
    return {
        "kind": plain("kind", columns.kind, KINDS),
        "status": plain("status", columns.status, STATUSES),
        "review": plain("review", _review_of(columns), tuple(Review)),
        "look": {look.value: int((mask & looked_at).sum()) for look, mask in looks.items()},
        "speaker": plain("speaker", columns.speaker, columns.names),
        "actor": ragged("actor", columns.actor_offset, columns.actor_name, columns.names),
        "article": ragged("article", columns.article_offset, columns.article, columns.articles),
        "outlet": ragged("outlet", columns.article_offset, outlet, names),
    }
