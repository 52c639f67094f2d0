"""What lies under the pointer, found among what is drawn."""

from dataclasses import dataclass

import numpy as np

from viewer.timeline.records import Layout, Side


@dataclass(frozen=True, slots=True)
class Hit:
    """`what` is `item`, `chip`, `callout`, `cell` or `lane`; `place` its place in the layout's sequence of that sort (of a cell: that of its lane's cells).

    `bucket` is the place of the cell within its lane.
    """

    what: str
    place: int
    bucket: int = -1


def hit(layout: Layout, x: float, y: float, slack: float = 4.0) -> Hit | None:
    """The topmost thing at plot coordinates (`y` below the axis, before scrolling); None on empty ground outside the lanes."""
    band = next((i for i, b in enumerate(layout.bands) if b.y <= y < b.y + b.height), None)
    if band is None:
        return None
    for place, chip in enumerate(layout.chips):
        if chip.band == band and abs(chip.x - x) <= 13 and abs(chip.y - y) <= 8:
            return Hit("chip", place)
    items = layout.items
    if len(items):
        half = layout.metrics.row / 2
        near = np.flatnonzero((np.abs(items.y - y) <= half) & (items.band == band))
        if len(near):
            outside = np.maximum(np.maximum(items.x0[near] - x, x - items.x1[near]), 0)
            labelled = items.side[near] != Side.NONE
            label = labelled & (items.label_x[near] - 2 <= x) & (x <= items.label_x[near] + items.label_width[near] + 2)
            outside = np.where(label, np.minimum(outside, 1.0), outside)
            best = int(outside.argmin())
            if outside[best] <= slack:
                return Hit("item", int(near[best]))
    for place, callout in enumerate(layout.callouts):
        end = callout.label_x + callout.label_width
        if callout.band == band and callout.x - 8 <= x <= end and abs(callout.y - y) <= 11:
            return Hit("callout", place)
    for place, lane in enumerate(layout.cells):
        if lane.band == band and len(lane.x):
            bucket = int((x - lane.x[0]) // lane.width)
            if 0 <= bucket < len(lane.x) and lane.touching[bucket]:
                return Hit("cell", place, bucket)
    return Hit("lane", band)
