"""Events to items: exact marks that share a bucket of time become one ring; bars and bands never merge."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.model.columns import EventColumns, Form
from viewer.timeline.index import TimeIndex
from viewer.timeline.metrics import Metrics
from viewer.timeline.scale import bucket_bits

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Clusters:
    """Marks and rings in order of lane and time, in world pixels (from day −ORIGIN, so that panning changes nothing).

    `event` is the most important of the `count` events; `member` the place of the first of them in the index; `x0`–`x1` is drawn, `low`–`high` occupied.
    """

    event: Ints
    member: Ints
    lane: Ints
    count: Ints
    kind: Ints
    form: Ints
    first: Ints
    last: Ints
    x: Floats
    x0: Floats
    x1: Floats
    low: Floats
    high: Floats

    def __len__(self) -> int:
        return len(self.event)

    def take(self, which: NDArray[np.int64] | NDArray[np.bool_]) -> "Clusters":
        """Some of them."""
        return Clusters(*(getattr(self, name)[which] for name in self.__slots__))


def cluster(columns: EventColumns, index: TimeIndex, members: Ints, per_day: float, metrics: Metrics) -> Clusters:
    """The items of members (in order of lane and time); every bucket they touch must be there whole."""
    bits = bucket_bits(per_day, metrics.merge)
    event = index.event[members].astype(np.int64)
    lane = index.lane_of(members)
    start, end = index.start[event].astype(np.int64), index.end[event].astype(np.int64)
    form = columns.form[event].astype(np.int64)
    exact = form == Form.DAY
    points, others = np.flatnonzero(exact), np.flatnonzero(~exact)
    bucket = start[points] >> bits
    head = np.flatnonzero((np.diff(bucket, prepend=-1) != 0) | (np.diff(lane[points], prepend=-1) != 0))
    count = np.diff(head, append=len(points))
    best = points[head]
    kind = columns.kind[event].astype(np.int64)
    ring = np.flatnonzero(count > 1)
    first, last = start.copy(), end.copy()
    anchor = start + 0.5
    if len(ring):
        weight = index.importance[event[points]].astype(np.int64)
        # the earliest of the most important: importance, then closeness to the front
        rank = weight * (len(points) + 1) + np.arange(len(points), 0, -1)
        top = np.maximum.reduceat(rank, head)
        best = points[len(points) - top % (len(points) + 1)]
        group = np.repeat(np.arange(len(head)), count)
        votes = np.bincount(group * 8 + kind[points], minlength=len(head) * 8).reshape(-1, 8)
        kind[best] = np.where(votes[np.arange(len(head)), kind[best]] == votes.max(1), kind[best], votes.argmax(1))
        first[best], last[best] = start[points[head]], end[points[head + count - 1]]
        anchor[best] = np.where(
            count > 1, np.add.reduceat(start[points].astype(np.float64), head) / count + 0.5, anchor[best]
        )
    chosen = np.concatenate([best, others])
    many = np.concatenate([count, np.ones(len(others), np.int64)])
    opener = np.concatenate([points[head], others])
    order = np.lexsort((members[opener], lane[chosen]))
    chosen, many, opener = chosen[order], many[order], opener[order]
    x0, x1, low, high = _extent(form[chosen], start[chosen], end[chosen], anchor[chosen], many, per_day, metrics)
    return Clusters(
        event[chosen], members[opener], lane[chosen], many, kind[chosen], form[chosen],
        first[chosen], last[chosen], anchor[chosen] * per_day, x0, x1, low, high,
    )  # fmt: skip


def _extent(
    form: Ints, start: Ints, end: Ints, anchor: Floats, count: Ints, per_day: float, metrics: Metrics
) -> tuple[Floats, Floats, Floats, Floats]:
    """What is drawn and what is occupied of each item, in world pixels."""
    centre = anchor * per_day
    half = np.where(count > 1, metrics.ring_reach - 2, metrics.mark / 2)
    x0, x1 = centre - half, centre + half
    reach = np.where(count > 1, metrics.ring_reach, metrics.mark_reach)
    low, high = centre - reach, centre + reach
    long = (form == Form.SPAN) | (form == Form.BAND)
    left = start * per_day
    right = np.maximum((end + 1) * per_day, left + metrics.bar_least)
    lacking = np.where(form == Form.BAND, np.maximum(metrics.band_least - (right - left), 0), 0) / 2
    left, right = left - lacking, right + lacking
    x0, x1 = np.where(long, left, x0), np.where(long, right, x1)
    low, high = np.where(long, left - 3, low), np.where(long, right + 3, high)
    until, since = form == Form.UNTIL, form == Form.SINCE
    x1, x0 = np.where(until, (end + 1) * per_day, x1), np.where(until, (end + 1) * per_day - metrics.tail, x0)
    x0, x1 = np.where(since, left, x0), np.where(since, left + metrics.tail, x1)
    open_end = until | since
    return x0, x1, np.where(open_end, x0 - 3, low), np.where(open_end, x1 + 3, high)
