"""Sorted views of the events by which any stretch of time is counted or fetched without looking at the rest."""

from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from viewer.model.columns import EventColumns, Flag, Form
from viewer.timeline.scale import DAY_BITS, ORIGIN

Ints = NDArray[np.int64]
Whole = TypeVar("Whole", bound=np.signedinteger[Any])
REMEMBERED = 20_000
FAN = 8  # children a node of the importance pyramid


def extent(columns: EventColumns) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """First and last day by which an event is placed, with `ORIGIN` added; open ends count as the day that is known.

    Undated events get days too; leave them out by `form`.
    """
    start = columns.earliest.astype(np.int64)
    end = columns.latest.astype(np.int64)
    start = np.where(columns.form == Form.UNTIL, end, start)
    end = np.where(columns.form == Form.SINCE, start, end)
    limit = (1 << DAY_BITS) - 1
    return np.clip(start + ORIGIN, 0, limit), np.clip(end + ORIGIN, 0, limit)


def importance(columns: EventColumns) -> NDArray[np.uint16]:
    """What decides whose label is shown: pinned, then more sources. Ties go to the earlier event."""
    pinned = ((columns.flags & Flag.PINNED) != 0).astype(np.uint16) << 12
    rejected = (columns.flags & Flag.REJECTED) == 0
    weight: NDArray[np.uint16] = np.where(rejected, np.minimum(columns.sources, 4094) + 1 | pinned, 0).astype(np.uint16)
    return weight


class TimeIndex:
    """Events by lane and time. `members` pairs an event with a lane (an event may stand in several).

    `event[i]`, sorted by lane, start and order of telling, are places in the columns; `start_key` holds lane and start of the same,
    `end_key` the sorted ends; `octave_*` sort by duration's octave, lane and start, so that long events are found without
    scanning short ones. Days carry `ORIGIN`.
    """

    def __init__(self, columns: EventColumns, event: NDArray[np.int32], lane: NDArray[np.int32], lanes: int) -> None:
        dated = columns.form[event] != Form.UNDATED
        event, lane = event[dated], lane[dated].astype(np.int64)
        self.start, self.end = (a.astype(np.int32) for a in extent(columns))
        self.importance = importance(columns)
        self.lanes = lanes
        key = lane << DAY_BITS | self.start[event]
        by_time = np.lexsort((columns.order[event], key))
        self.event = event[by_time]
        self.start_key = key[by_time]
        self.end_key = np.sort(lane << DAY_BITS | self.end[event])
        lane = lane[by_time]
        length = (self.end[self.event] - self.start[self.event]).astype(np.int64)
        octave = np.where(length > 0, np.floor(np.log2(np.maximum(length, 1))).astype(np.int64) + 1, 0)
        key = (octave * lanes + lane) << DAY_BITS | self.start[self.event]
        by_octave = np.argsort(key, kind="stable")
        self.octave_key = key[by_octave]
        self.octave_member = by_octave.astype(np.int32)
        self.octaves = distinct(octave)
        self.first_of_lane = np.searchsorted(self.start_key, np.arange(lanes + 1, dtype=np.int64) << DAY_BITS)
        self._pyramid = self._build_pyramid()
        self._best: dict[tuple[int, int], int] = {}
        self._busiest: dict[int, int] = {}
        self._most_at_once: int | None = None
        self._day_counts: tuple[Ints, Ints] | None = None

    def __len__(self) -> int:
        return len(self.event)

    def totals(self) -> Ints:
        """Dated events of every lane."""
        return np.diff(self.first_of_lane)

    def days(self) -> tuple[int, int] | None:
        """First and last day with an event (since 1970-01-01), None when there is none."""
        if not len(self.event):
            return None
        return int(self.start[self.event].min()) - ORIGIN, int(self.end[self.event].max()) - ORIGIN

    def counts(self, lanes: Ints, first: int, last: int) -> Ints:
        """How many events of each of `lanes` touch the days `first`..`last`."""
        ended = np.searchsorted(self.end_key, lanes << DAY_BITS | max(first, 0))
        begun = np.searchsorted(self.start_key, lanes << DAY_BITS | max(last, 0), "right")
        shown: Ints = np.maximum(begun - ended, 0)
        return shown

    def members(self, lanes: Ints, first: Ints | int, last: Ints | int) -> Ints:
        """Places in `event` of all that touch the days `first`..`last`, in order of lane and time.

        `first` and `last` are one number, or one for each of `lanes`.
        """
        octave = self.octaves
        if not len(octave) or not len(lanes):
            return np.empty(0, np.int64)
        reach = np.where(octave > 0, np.left_shift(1, octave), 0)  # an octave's events are shorter than this
        base = (octave[:, None] * self.lanes + lanes[None, :]) << DAY_BITS
        first_day = np.broadcast_to(np.asarray(first, np.int64), lanes.shape)
        last_day = np.broadcast_to(np.asarray(last, np.int64), lanes.shape)
        low = np.searchsorted(self.octave_key, (base | np.maximum(first_day[None, :] - reach[:, None], 0)).ravel())
        high = np.searchsorted(self.octave_key, (base | last_day[None, :]).ravel(), "right")
        found = ranges(low, high)
        if not len(found):
            return found
        wanted = np.repeat(np.tile(first_day, len(octave)), np.maximum(high - low, 0))
        member = self.octave_member[found]
        member = member[self.end[self.event[member]] >= wanted]
        return np.sort(member).astype(np.int64)

    def lane_of(self, members: Ints) -> Ints:
        """The lane of each member."""
        lanes: Ints = self.start_key[members] >> DAY_BITS
        return lanes

    def touching(self, lanes: Ints, edges: Ints) -> tuple[Ints, Ints, Ints]:
        """For each of `lanes` and the buckets between consecutive `edges`: events that begin in each bucket, events going on in
        each (both lanes × buckets), and events carried into the first."""
        key = lanes[:, None] << DAY_BITS | np.maximum(edges, 0)
        begun = np.searchsorted(self.start_key, key)
        ended = np.searchsorted(self.end_key, key)
        return np.diff(begun, axis=1), begun[:, 1:] - ended[:, :-1], begun[:, 0] - ended[:, 0]

    def best(self, low: int, high: int) -> int:
        """The most important of the members `low`..`high` − 1, the earliest of equals; −1 when there is none."""
        key = low, high
        if key in self._best:
            return self._best[key]
        if len(self._best) > REMEMBERED:
            self._best.clear()
        found, weight = -1, -1
        level = 0
        while high > low:
            if high - low <= 2 * FAN or level >= len(self._pyramid):
                pieces = [(low, high)]
                up = (0, 0)
            else:
                up = (-(-low // FAN), high // FAN)
                pieces = [(low, up[0] * FAN), (up[1] * FAN, high)]
            for a, b in pieces:
                if b > a:
                    place = np.arange(a, b) if level == 0 else self._pyramid[level - 1][a:b]
                    value = self.importance[self.event[place]]
                    top = int(value.argmax())
                    candidate = int(place[top])
                    if (int(value[top]), -candidate) > (weight, -found):
                        found, weight = candidate, int(value[top])
            low, high = up
            level += 1
        self._best[key] = found
        return found

    def busiest(self, bits: int) -> int:
        """The most events that any bucket of 2^`bits` days can touch: what a full cell means, whatever the view."""
        if bits not in self._busiest:
            if self._day_counts is None:
                key, count = np.unique(self.start_key, return_counts=True)
                self._day_counts = key, count
                begun = np.arange(1, len(self.event) + 1)
                ended = np.searchsorted(self.end_key, self.start_key)
                self._most_at_once = int((begun - ended).max(initial=0))
            key, count = self._day_counts
            if len(key):
                heads = np.flatnonzero(np.diff(key >> bits, prepend=-1))
                most = int(np.add.reduceat(count, heads).max())
            else:
                most = 0
            self._busiest[bits] = max(1, most, self._most_at_once or 0)
        return self._busiest[bits]

    def _build_pyramid(self) -> list[NDArray[np.int32]]:
        levels: list[NDArray[np.int32]] = []
        current = np.arange(len(self.event), dtype=np.int32)
        while len(current) > FAN:
            rows = len(current) // FAN
            block = current[: rows * FAN].reshape(rows, FAN)
            current = block[np.arange(rows), self.importance[self.event[block]].argmax(1)]
            levels.append(current)
        return levels


def ranges(low: Ints, high: Ints) -> Ints:
    """The numbers `low[i]`..`high[i]` − 1 of all i, one after the other."""
    length = np.maximum(high - low, 0)
    total = int(length.sum())
    offset = np.cumsum(length) - length
    numbers: Ints = np.arange(total, dtype=np.int64) + np.repeat(low - offset, length)
    return numbers


def distinct(values: NDArray[Whole]) -> NDArray[Whole]:
    """The different values, in order; `np.unique` imports the whole of masked arrays when first called."""
    ordered = np.sort(values)
    new = np.ones(len(ordered), bool)
    new[1:] = ordered[1:] != ordered[:-1]
    found: NDArray[Whole] = ordered[new]
    return found
