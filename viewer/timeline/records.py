"""What a layout is made of: plain arrays and records, all lengths in device-independent pixels, all days since 1970-01-01.

Every x is measured from the left edge of the plot (right of the lane names), every y from the top of the lanes (below the axis)
before scrolling. A layout is exact about counts: for each lane, the sum of `Items.count`, `Chips.count` and `Cells.starting`
(with `Cells.carried`) is the number of the lane's events that lie in `Layout.first`..`Layout.last`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from viewer.model.columns import EventColumns
from viewer.timeline.metrics import Metrics
from viewer.timeline.scale import Scale
from viewer.timeline.ticks import Axis

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]


class Side(IntEnum):
    """Where an item's label stands."""

    NONE = 0
    RIGHT = 1
    LEFT = 2
    INSIDE = 3  # of a bar, where neither side has room


@dataclass(frozen=True, slots=True)
class LaneBand:
    """A lane on the canvas: `lane` its number in `Lanes`, `y` and `height`, `rows` of marks it holds, `count` its events at any time.

    `shown` counts its events within the layout's days; `dense` says that they are drawn as cells. `tinted` alternates.
    """

    lane: int
    key: str
    title: str
    y: float
    height: float
    rows: int
    count: int
    shown: int
    dense: bool
    tinted: bool
    collapsed: bool
    pinned: bool


@dataclass(frozen=True, slots=True)
class Items:
    """Marks, bars, bands and rings, one entry each, ordered by lane and then by time.

    `event` is the event's place in the columns (of a ring, its most important one), `count` how many events it stands for (1: a mark),
    `band` the place of its lane in `Layout.bands`. `x0`–`x1` is what is drawn, `x` the anchor, `y` the centre line;
    `sure0`–`sure1` is what of a span is certain. `vague` says that its days are not.
    `form`, `kind`, `status`, `flags`, `sources` are as in the columns. `side` is a `Side`; the label begins at `label_x` and is
    `label_width` wide at most. `first` and `last` are the days of a ring's first and last event, of a mark its own.
    """

    event: Ints
    count: Ints
    band: Ints
    row: Ints
    x0: Floats
    x1: Floats
    x: Floats
    y: Floats
    sure0: Floats
    sure1: Floats
    vague: Bools
    form: Ints
    kind: Ints
    status: Ints
    flags: Ints
    sources: Ints
    side: Ints
    label_x: Floats
    label_width: Floats
    first: Ints
    last: Ints

    def __len__(self) -> int:
        return len(self.event)


@dataclass(frozen=True, slots=True)
class Chip:
    """`+n` for events that found no row around `x`; `events` are their places in the columns, `first`–`last` their days."""

    band: int
    x: float
    y: float
    count: int
    first: int
    last: int
    events: Ints


@dataclass(frozen=True, slots=True)
class Callout:
    """A mark of a dense lane with its label: the most important event of its slot, at its own place in time, counted in its cell.

    The mark is centred on `x`, `y`; the label begins at `label_x` and is `label_width` wide at most.
    """

    band: int
    event: int
    x: float
    y: float
    label_x: float
    label_width: float


@dataclass(frozen=True, slots=True)
class Cells:
    """A dense lane: buckets of `days` days, the i-th beginning at `days_from[i]` and `x[i]`, each `width` pixels wide.

    `starting` counts the events that begin in a bucket, `touching` those that are going on at some time of it, `carried` those
    that began before the first. `level` is 0–1, a logarithmic measure of `touching` that does not depend on the view.
    """

    band: int
    days: int
    days_from: Ints
    x: Floats
    width: float
    starting: Ints
    touching: Ints
    carried: int
    level: Floats


@dataclass(frozen=True, slots=True)
class Layout:
    """A timeline laid out for one view.

    `width` and `height` are those of the plot without the lane names and without the axis; `scroll` is how far the lanes are
    scrolled; `total_height` is that of all lanes together. `bands` are the lanes in view, from top to bottom. `first`–`last` are
    the days covered: those of the scale, widened to whole buckets so that rings and chips at the edges stay whole. `columns` are the events themselves, for their titles.
    """

    scale: Scale
    metrics: Metrics
    width: float
    height: float
    scroll: float
    total_height: float
    first: int
    last: int
    axis: Axis
    bands: Sequence[LaneBand]
    items: Items
    chips: Sequence[Chip]
    cells: Sequence[Cells]
    callouts: Sequence[Callout]
    columns: EventColumns
