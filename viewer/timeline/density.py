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
) -> list[Callout]:
    """The label of the most important event of every slot of time, left to right.

    Of two that would overlap the more important stays. A slot is wider than any label, so this depends on neighbours alone, and
    with one slot more on either side not on the view.
    """
    bits = bucket_bits(scale.per_day, metrics.slot_least)
    slots = np.arange(max((first >> bits) - 1, 0), (last >> bits) + 2, dtype=np.int64)
    edges = np.append(slots, slots[-1] + 1) << bits
    places = np.searchsorted(index.start_key, lane << DAY_BITS | edges)
    best = [index.best(int(a), int(b)) for a, b in pairwise(places.tolist())]
    members = np.array([b for b in best if b >= 0], np.int64)
    if not len(members):
        return []
    events = index.event[members].astype(np.int64)
    width = np.minimum(widths.of(events), metrics.label_most)
    start = index.start[events].astype(np.int64)
    x = (start - ORIGIN + 0.5 - scale.left) * scale.per_day
    into_next = x[:-1] + metrics.label_gap + width[:-1] + metrics.label_free > x[1:]
    weight = index.importance[events]
    yields = weight[:-1] < weight[1:]
    hidden = np.zeros(len(x), bool)
    hidden[:-1] |= into_next & yields
    hidden[1:] |= into_next & ~yields
    hidden |= (start < first) | (start > last)
    room = scale.width - x - metrics.label_gap
    hidden |= room < np.minimum(width, LEAST)
    width = np.minimum(width, room)
    return [Callout(band, int(events[i]), float(x[i]), y, float(width[i])) for i in np.flatnonzero(~hidden)]
