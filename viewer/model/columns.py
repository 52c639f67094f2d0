"""Events as columns: the light form in which thousands to a million of them go to the canvas, the table and the overview."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import IntEnum, IntFlag
from typing import TYPE_CHECKING, Any, Self

import numpy as np
from numpy.typing import NDArray

from viewer.model.kinds import Kind, Status
from viewer.model.terms import Basis, Granularity, Review

if TYPE_CHECKING:  # the records need pydantic, which the canvas can do without
    from viewer.model.event import Event
    from viewer.model.when import When

EPOCH = date(1970, 1, 1).toordinal()
NO_DAY = np.iinfo(np.int32).min  # the day of an undated event
KINDS = tuple(Kind)
STATUSES = tuple(Status)
BASES = tuple(Basis)


class Form(IntEnum):
    """How an event's date is drawn."""

    DAY = 0  # one exact day
    SPAN = 1  # it lasted these days
    BAND = 2  # on some day of these: a week, a month, a year known only as such
    UNTIL = 3  # up to `latest`, beginning unknown
    SINCE = 4  # from `earliest`, end unknown
    UNDATED = 5


class Flag(IntFlag):
    """What else a mark shows."""

    CONFLICT = 1  # sources differ
    INFERRED = 2  # dated only by context or by the day of publication: hollow
    EDITED = 4  # the user changed a field
    PINNED = 8
    ACCEPTED = 16
    REJECTED = 32


def day_number(day: date | None) -> int:
    """Days since 1970-01-01, `NO_DAY` for None."""
    return NO_DAY if day is None else day.toordinal() - EPOCH


def day_of(number: int) -> date | None:
    """The day with that number."""
    return None if number == NO_DAY else date.fromordinal(int(number) + EPOCH)


def roughly(when: When) -> bool:
    """Whether these days are only about right ("about 13 March"), as its EDTF tells."""
    return (when.edtf or "").endswith(("~", "%"))


def form_of(when: When) -> Form:
    """How that interval is drawn; open ends, one-of-a-set and what is only about right are told by its EDTF."""
    if when.earliest is None:
        return Form.UNDATED
    edtf = when.edtf or ""
    if edtf.startswith(("../", "[..")):
        return Form.UNTIL
    if edtf.endswith(("/..", "..]")):
        return Form.SINCE
    if when.earliest == when.latest:
        return Form.BAND if roughly(when) else Form.DAY
    if edtf.startswith("["):
        return Form.BAND
    return Form.SPAN if when.granularity is Granularity.RANGE else Form.BAND


# What stands for a month in EDTF's seasons, quarters and halves: the first month, and how many there are
_PARTS_OF_YEAR = {21: (3, 3), 22: (6, 3), 23: (9, 3), 24: (12, 3), 33: (1, 3), 34: (4, 3), 35: (7, 3), 36: (10, 3)} | {
    40: (1, 6), 41: (7, 6),
}  # fmt: skip
_END = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%]?)")


def sure_days(edtf: str | None, earliest: int, latest: int) -> tuple[int, int]:
    """By which day (as `day_number`) a span had surely begun, and up to which it surely went on.

    Its own first and last day, unless its EDTF tells an end only by a month, a year or roughly: of `2022-12/2023-02-20` these
    are 31 December and 20 February.
    """
    first, _, last = (edtf or "").partition("/")
    begun, ended = _end_days(first), _end_days(last)
    sure_from = min(begun[1], latest) if begun else earliest
    sure_until = max(ended[0], earliest) if ended else latest
    return max(sure_from, earliest), min(sure_until, latest)


def _end_days(text: str) -> tuple[int, int] | None:
    """First and last day of a span's end, None for what is no such end; a day told roughly is open by a day."""
    part = _END.fullmatch(text)
    if part is None:
        return None
    year, month, day = int(part[1]), int(part[2] or 0), int(part[3] or 0)
    first, count = _PARTS_OF_YEAR.get(month, (month, 1) if month else (1, 12))
    after = year * 12 + first - 1 + count
    try:
        if day:
            number = date(year, month, day).toordinal() - EPOCH
            return (number - 1, number + 1) if part[4] else (number, number)
        return date(year, first, 1).toordinal() - EPOCH, date(after // 12, after % 12 + 1, 1).toordinal() - EPOCH - 1
    except ValueError:  # not in the calendar
        return None


@dataclass(frozen=True, slots=True, eq=False)
class EventColumns:
    """One entry an event in every array, all in the same order.

    `key` is the project's number of the event (or its place in a document). Days are int32 since 1970-01-01, both inclusive,
    `NO_DAY` when undated. A span had surely begun by `sure_from` and went on until `sure_until`: all other events have `earliest` and
    `latest` there too. `form`, `kind`, `status`, `basis`, `flags` index `Form`, `KINDS`, `STATUSES`, `BASES` (255: none) and `Flag`. `order`
    tells events of one day apart (their order in the text). Titles are one UTF-8 blob: event i has bytes
    `title_offset[i]:title_offset[i+1]`. Ragged columns work likewise: event i's actors are `actor_offset[i]:actor_offset[i+1]`
    of `actor_name` (index into `names`) and `actor_part` (0 source, 1 target, 2 both, 3 third); its articles
    `article_offset[i]:…` of `article` (index into `articles`). `speaker` (persons only) and `place` index `names`; −1 is none.
    `names` holds codes ("BLR", "SCO") for actors with a code and names as written otherwise; `has_code` says which.
    """

    key: NDArray[np.int64]
    earliest: NDArray[np.int32]
    latest: NDArray[np.int32]
    sure_from: NDArray[np.int32]
    sure_until: NDArray[np.int32]
    form: NDArray[np.uint8]
    kind: NDArray[np.uint8]
    status: NDArray[np.uint8]
    basis: NDArray[np.uint8]
    flags: NDArray[np.uint8]
    sources: NDArray[np.uint16]
    confidence: NDArray[np.uint8]  # hundredths
    order: NDArray[np.int32]
    title_blob: bytes
    title_offset: NDArray[np.int64]
    actor_offset: NDArray[np.int32]
    actor_name: NDArray[np.int32]
    actor_part: NDArray[np.uint8]
    article_offset: NDArray[np.int32]
    article: NDArray[np.int32]
    speaker: NDArray[np.int32]
    place: NDArray[np.int32]
    names: Sequence[str]
    has_code: NDArray[np.bool_]
    articles: Sequence[str]

    def __len__(self) -> int:
        return len(self.key)

    def known(self, keys: Sequence[int]) -> Sequence[int]:
        """Those of the keys that there are events of, in their order."""
        there = np.isin(np.array(keys, np.int64), self.key)
        return keys if there.all() else [key for key, kept in zip(keys, there.tolist(), strict=True) if kept]

    def title(self, index: int) -> str:
        """The title of the event at `index`."""
        return self.title_blob[self.title_offset[index] : self.title_offset[index + 1]].decode("utf-8")

    def vague(self, events: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Whether the days of events are uncertain: they fell on some day of an interval, or an end of them is not known."""
        open_ends = (self.sure_from[events] != self.earliest[events]) | (self.sure_until[events] != self.latest[events])
        unsure: NDArray[np.bool_] = (self.form[events] > Form.SPAN) & (self.form[events] != Form.UNDATED) | open_ends
        return unsure

    def actors(self, index: int) -> list[tuple[str, int]]:
        """(code or name, part) of each actor of the event at `index`."""
        found = slice(self.actor_offset[index], self.actor_offset[index + 1])
        return [(self.names[n], int(p)) for n, p in zip(self.actor_name[found], self.actor_part[found], strict=True)]

    @classmethod
    def of(cls, events: Iterable[Event], keys: Sequence[int] | None = None) -> Self:
        """The columns of events; `keys` default to their places."""
        builder = ColumnsBuilder()
        for place, event in enumerate(events):
            builder.add(event, place if keys is None else keys[place])
        return cls(**builder.arrays())

    def titled(self, titles: Sequence[str]) -> Self:
        """The same events under other titles."""
        encoded = [title.encode("utf-8", "replace") for title in titles]
        return replace(
            self,
            title_blob=b"".join(encoded),
            title_offset=np.cumsum(np.array([0, *map(len, encoded)], dtype=np.int64)),
        )


PARTS = ("source", "target", "both", "third")


class ColumnsBuilder:
    """Gathers events row by row; `arrays()` are the arguments of `EventColumns`."""

    def __init__(self) -> None:
        self._rows: list[tuple[int, ...]] = []
        self._titles: list[bytes] = []
        self._actors: list[tuple[int, int]] = []
        self._actor_ends: list[int] = [0]
        self._articles: list[int] = []
        self._article_ends: list[int] = [0]
        self._names: dict[tuple[str, bool], int] = {}
        self._article_ids: dict[str, int] = {}

    def add(self, event: Event, key: int, order: int | None = None, *, pinned: bool = False) -> None:
        """Append one event; `order` defaults to its place."""
        self._titles.append(event.title.encode("utf-8", "replace"))
        for actor in event.actors:
            label = (actor.code, True) if actor.code else (actor.person or actor.name, False)
            self._actors.append((self._name(*label), PARTS.index(actor.part)))
        self._actor_ends.append(len(self._actors))
        self._articles += [self._article_ids.setdefault(a, len(self._article_ids)) for a in event.articles]
        self._article_ends.append(len(self._articles))
        when = event.when
        form, earliest, latest = form_of(when), day_number(when.earliest), day_number(when.latest)
        self._rows.append(
            (
                key,
                earliest,
                latest,
                *(sure_days(when.edtf, earliest, latest) if form is Form.SPAN else (earliest, latest)),
                form,
                KINDS.index(event.kind),
                STATUSES.index(event.status),
                255 if when.basis is None else BASES.index(when.basis),
                flags_of(event, pinned=pinned),
                min(event.sources, 65535),
                round(event.confidence * 100),
                len(self._rows) if order is None else order,
                self._name(event.speaking_person, False) if event.speaking_person else -1,
                self._name(event.place.name, False) if event.place else -1,
            )
        )

    def _name(self, name: str, is_code: bool) -> int:
        return self._names.setdefault((name, is_code), len(self._names))

    def arrays(self) -> dict[str, Any]:
        """Every field of `EventColumns`."""
        types = (np.int64, *[np.int32] * 4, *[np.uint8] * 5, np.uint16, np.uint8, np.int32, np.int32, np.int32)
        fields = [
            "key",
            "earliest",
            "latest",
            "sure_from",
            "sure_until",
            "form",
            "kind",
            "status",
            "basis",
            "flags",
            "sources",
            "confidence",
            "order",
            "speaker",
            "place",
        ]
        columns = zip(*self._rows, strict=True) if self._rows else [()] * len(types)
        arrays: dict[str, Any] = {
            name: np.array(column, dtype=kind) for name, column, kind in zip(fields, columns, types, strict=True)
        }
        lengths = np.array([0, *map(len, self._titles)], dtype=np.int64)
        return arrays | {
            "title_blob": b"".join(self._titles),
            "title_offset": np.cumsum(lengths),
            "actor_offset": np.array(self._actor_ends, dtype=np.int32),
            "actor_name": np.array([n for n, _ in self._actors], dtype=np.int32),
            "actor_part": np.array([p for _, p in self._actors], dtype=np.uint8),
            "article_offset": np.array(self._article_ends, dtype=np.int32),
            "article": np.array(self._articles, dtype=np.int32),
            "names": [name for name, _ in self._names],
            "has_code": np.array([is_code for _, is_code in self._names], dtype=np.bool_),
            "articles": list(self._article_ids),
        }


def flags_of(event: Event, *, pinned: bool = False) -> int:
    """The flags an event's mark shows."""
    flags = Flag(0)
    if any(not conflict.minor for conflict in event.conflicts):
        flags |= Flag.CONFLICT
    if event.when.basis in (Basis.CONTEXT, Basis.PUBLISHED):
        flags |= Flag.INFERRED
    if event.overrides:
        flags |= Flag.EDITED
    if pinned:
        flags |= Flag.PINNED
    if event.review is Review.ACCEPTED:
        flags |= Flag.ACCEPTED
    if event.review is Review.REJECTED:
        flags |= Flag.REJECTED
    return int(flags)
