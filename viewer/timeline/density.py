"""A lane with more events than can be told apart: exact counts in buckets of time, and the labels of its most important events."""

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from viewer.timeline.index import TimeIndex
from viewer.timeline.labels import LEAST
from viewer.timeline.metrics import Metrics
from viewer.timeline.records import Callout, Cells
from viewer.timeline.scale import DAY_BITS, ORIGIN, Scale, bucket_bits
from viewer.timeline.widths import Widths


def cells(index: TimeIndex, lane: int, band: int, scale: Scale, metrics: Metrics, first: int, last: int) -> Cells:
    """The cells of a lane for the days `first`..`last` (with `ORIGIN`), which begin and end with a bucket of `metrics.cell_least`."""
    bits = bucket_bits(scale.per_day, metrics.cell_least)
    edges = np.arange(first, last + 2, 1 << bits, dtype=np.int64)
    starting, touching, carried = index.touching(lane, edges)
    level: NDArray[np.float64] = np.log1p(touching.astype(np.float64)) / np.log1p(index.busiest(bits))
    days = edges[:-1] - ORIGIN
    x: NDArray[np.float64] = ((days - scale.left) * scale.per_day).astype(np.float64)
    width = (1 << bits) * scale.per_day
    return Cells(band, 1 << bits, days, x, width, starting, touching, carried, np.minimum(level, 1.0))


def callouts(
    index: TimeIndex,
    widths: Widths,
    lane: int,
    band: int,
    y: float,
    scale: Scale,
    metrics: Metrics,
    first: int,
    last: int,
    focus: int | None = None,
) -> list[Callout]:
    """The mark and label of the most important event of every slot of time, left to right; that of `focus` comes before all.

    Of two that would overlap the more important stays. A slot is wider than any label, so this depends on neighbours alone, and
    with one slot more on either side not on the view.
    """
    bits = bucket_bits(scale.per_day, metrics.slot_least)
    slots = np.arange(max((first >> bits) - 1, 0), (last >> bits) + 2, dtype=np.int64)
    edges = np.append(slots, slots[-1] + 1) << bits
    places = np.searchsorted(index.start_key, lane << DAY_BITS | edges)
    best = [index.best(int(a), int(b)) for a, b in pairwise(places.tolist())]
    events = index.event[np.array([b for b in best if b >= 0], np.int64)].astype(np.int64)
    if not len(events):
        return []
    offset = metrics.mark / 2 + metrics.label_gap
    x, end = _reach(index, widths, events, scale, metrics)
    into_next = end[:-1] > x[1:]
    weight = index.importance[events]
    yields = weight[:-1] < weight[1:]
    hidden = np.zeros(len(x), bool)
    hidden[:-1] |= into_next & yields
    hidden[1:] |= into_next & ~yields
    start = index.start[events]
    hidden |= (start < first) | (start > last)
    if focus is not None:
        at, until = _reach(index, widths, np.array([focus], np.int64), scale, metrics)
        hidden |= (x - offset < until[0]) & (end > at[0] - offset)
        events, x, end = np.append(events, focus), np.append(x, at), np.append(end, until)
        hidden = np.append(hidden, False)
    width = end - x - offset - metrics.label_free
    room = scale.width - x - offset
    hidden |= (room < np.minimum(width, LEAST)) & (events != (-1 if focus is None else focus))
    width = np.clip(width, 0, np.maximum(room, 0))
    shown = np.flatnonzero(~hidden)
    return [Callout(band, int(events[i]), float(x[i]), y, float(x[i]) + offset, float(width[i])) for i in shown]


def _reach(
    index: TimeIndex, widths: Widths, events: NDArray[np.int64], scale: Scale, metrics: Metrics
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Where the marks of events stand, and up to where they take room with their labels."""
    width = np.minimum(widths.of(events), metrics.label_most)
    x: NDArray[np.float64] = (index.start[events].astype(np.float64) - ORIGIN + 0.5 - scale.left) * scale.per_day
    return x, x + metrics.mark / 2 + metrics.label_gap + width + metrics.label_free
