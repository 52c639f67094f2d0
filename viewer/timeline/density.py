"""Lanes with more events than can be told apart: exact counts in buckets of time, and the labels of their most important events."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from viewer.timeline.index import TimeIndex
from viewer.timeline.labels import LEAST
from viewer.timeline.metrics import Metrics
from viewer.timeline.records import Callout, Cells, LaneBand
from viewer.timeline.scale import DAY_BITS, ORIGIN, Scale, bucket_bits
from viewer.timeline.widths import Widths

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]


def cells(
    index: TimeIndex, bands: Sequence[LaneBand], places: Sequence[int], scale: Scale, metrics: Metrics, first: int, last: int
) -> list[Cells]:  # fmt: skip
    """The cells of the lanes at `places` in `bands` for the days `first`..`last` (with `ORIGIN`), which begin and end with a
    bucket of `metrics.cell_least`."""
    if not places:
        return []
    bits = bucket_bits(scale.per_day, metrics.cell_least)
    edges = np.arange(first, last + 2, 1 << bits, dtype=np.int64)
    starting, touching, carried = index.touching(_lanes(bands, places), edges)
    level: Floats = np.minimum(np.log1p(touching.astype(np.float64)) / np.log1p(index.busiest(bits)), 1.0)
    days = edges[:-1] - ORIGIN
    x: Floats = ((days - scale.left) * scale.per_day).astype(np.float64)
    width = (1 << bits) * scale.per_day
    return [
        Cells(place, 1 << bits, days, x, width, starting[i], touching[i], int(carried[i]), level[i])
        for i, place in enumerate(places)
    ]


def callouts(
    index: TimeIndex,
    widths: Widths,
    bands: Sequence[LaneBand],
    places: Sequence[int],
    scale: Scale,
    metrics: Metrics,
    first: int,
    last: int,
    focus: int | None = None,
    focused: Sequence[int] = (),
) -> list[Callout]:
    """The mark and label of the most important event of every slot of time in the lanes at `places` in `bands`, left to right;
    in those `focused`, that of the event `focus` comes before all.

    Of two that would overlap the more important stays. A slot is wider than any label, so this depends on neighbours alone, and
    with one slot more on either side not on the view.
    """
    if not places:
        return []
    bits = bucket_bits(scale.per_day, metrics.slot_least)
    slots = np.arange(max((first >> bits) - 1, 0), (last >> bits) + 2, dtype=np.int64)
    edges = np.append(slots, slots[-1] + 1) << bits
    bounds = np.searchsorted(index.start_key, _lanes(bands, places)[:, None] << DAY_BITS | edges)
    low, high = bounds[:, :-1].ravel().tolist(), bounds[:, 1:].ravel().tolist()
    best = np.array([index.best(a, b) if a < b else -1 for a, b in zip(low, high, strict=True)], np.int64)
    some = best >= 0
    events = index.event[best[some]].astype(np.int64)
    place = np.repeat(np.array(places, np.int64), len(slots))[some]
    offset = metrics.mark / 2 + metrics.label_gap
    x, end = _reach(index, widths, events, scale, metrics)
    hidden = _yielding(place, x, end, index.importance[events])
    start = index.start[events]
    hidden |= (start < first) | (start > last)
    if focus is not None and focused:
        at, until = _reach(index, widths, np.array([focus], np.int64), scale, metrics)
        hidden |= np.isin(place, focused) & (x - offset < until[0]) & (end > at[0] - offset)
        events = np.append(events, np.full(len(focused), focus, np.int64))
        place = np.append(place, np.array(focused, np.int64))
        x, end = np.append(x, np.repeat(at, len(focused))), np.append(end, np.repeat(until, len(focused)))
        hidden = np.append(hidden, np.zeros(len(focused), bool))
    width = end - x - offset - metrics.label_free
    room = scale.width - x - offset
    hidden |= (room < np.minimum(width, LEAST)) & (events != (-1 if focus is None else focus))
    width = np.clip(width, 0, np.maximum(room, 0))
    shown = np.flatnonzero(~hidden)
    drawn = (a[shown].tolist() for a in (place, events, x, width))
    return [Callout(p, e, at, bands[p].y + 14, at + offset, w) for p, e, at, w in zip(*drawn, strict=True)]


def _lanes(bands: Sequence[LaneBand], places: Sequence[int]) -> Ints:
    return np.array([bands[place].lane for place in places], np.int64)


def _yielding(place: Ints, x: Floats, end: Floats, weight: NDArray[np.uint16]) -> Bools:
    """Which of neighbours in a lane that would overlap is the less important, the later one of equals."""
    into_next = (end[:-1] > x[1:]) & (place[:-1] == place[1:])
    yields = weight[:-1] < weight[1:]
    hidden = np.zeros(len(x), bool)
    hidden[:-1] |= into_next & yields
    hidden[1:] |= into_next & ~yields
    return hidden


def _reach(index: TimeIndex, widths: Widths, events: Ints, scale: Scale, metrics: Metrics) -> tuple[Floats, Floats]:
    """Where the marks of events stand, and up to where they take room with their labels."""
    width = np.minimum(widths.of(events), metrics.label_most)
    x: Floats = (index.start[events].astype(np.float64) - ORIGIN + 0.5 - scale.left) * scale.per_day
    return x, x + metrics.mark / 2 + metrics.label_gap + width + metrics.label_free
