"""Events made ready to be laid out: grouped into lanes, indexed, measured. Made once, laid out many times."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.model.columns import EventColumns, Form
from viewer.timeline.arrangement import Arrangement
from viewer.timeline.clusters import Clusters, cluster
from viewer.timeline.index import TimeIndex, distinct, ranges
from viewer.timeline.lanes import LaneName, Lanes, group
from viewer.timeline.main_part import main_days
from viewer.timeline.metrics import DEFAULT, Metrics
from viewer.timeline.overview import Overview, overview
from viewer.timeline.packing import depth
from viewer.timeline.scale import ORIGIN
from viewer.timeline.widths import Measure, Widths

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
LEAST_DAYS = 2.0  # what a view shows at least
KEPT = 8  # scales and widths of which what was found is kept
SMALL = 300  # a lane with more events than this has all its rows at any scale


@dataclass(frozen=True, slots=True)
class Need:
    """For every lane the rows that hold all marks with their labels, and the `least` that hold the marks, at a scale."""

    per_day: float
    rows: Ints
    least: Ints


@dataclass(frozen=True, slots=True)
class Stack:
    """The lanes shown at some scale, from top to bottom: their numbers, their rows of marks (0: collapsed), where each begins and
    the last ends, and their titles; and what it was made of."""

    order: list[int]
    rows: list[int]
    tops: list[float]
    titles: list[str]
    arrangement: Arrangement
    need: Need


class Timeline:
    """The events of `columns` (those of `mask`, or all) in lanes.

    `measure` gives the width of a label in pixels; `articles` the name of an article's outlet by its id, for grouping by source;
    `name_lane` what a lane is called when the user has not renamed it (by default in English).
    """

    def __init__(
        self,
        columns: EventColumns,
        measure: Measure,
        arrangement: Arrangement | None = None,
        *,
        mask: NDArray[np.bool_] | None = None,
        articles: Mapping[str, str] | None = None,
        metrics: Metrics = DEFAULT,
        lanes: Lanes | None = None,
        name_lane: Callable[[LaneName], str] | None = None,
        widths: Widths | None = None,
    ) -> None:
        self.columns = columns
        self.metrics = metrics
        self.arrangement = arrangement or Arrangement()
        self.lanes = lanes or group(columns, self.arrangement.grouping, articles)
        self.widths = widths or Widths(columns, measure)
        event, lane = self.lanes.event, self.lanes.lane
        if mask is not None:
            kept = mask[event]
            event, lane = event[kept], lane[kept]
        shown = np.ones(len(columns), bool) if mask is None else mask
        self.undated = np.flatnonzero(shown & (columns.form == Form.UNDATED))
        self.index = TimeIndex(columns, event, lane, len(self.lanes.names))
        self._name_lane = name_lane or plain_title
        self._days = self.index.days()
        self.totals: Ints = np.bincount(lane, minlength=len(self.lanes.names)).astype(np.int64)
        self._mask = mask
        self._main: tuple[tuple[int, int] | None] | None = None
        self._strips: dict[float, Overview | None] = {}
        self._lanes_by_event: tuple[NDArray[np.int32], NDArray[np.int32]] | None = None
        self._needs: dict[float, Need] = {}
        self.stacked: Stack | None = None  # as `layout.stack` made it last

    def arranged(self, arrangement: Arrangement) -> None:
        """Take another arrangement of the same grouping."""
        if arrangement.grouping is not self.arrangement.grouping:
            raise ValueError("another grouping needs another timeline")
        self.arrangement = arrangement

    def days(self) -> tuple[int, int] | None:
        """First and last day with an event (since 1970-01-01), None without dated events."""
        return self._days

    def main_days(self) -> tuple[int, int] | None:
        """The days that most events stand on, without a few that are far off; None without dated events."""
        if self._main is None:
            self._main = (self._find_main(),)
        return self._main[0]

    def _find_main(self) -> tuple[int, int] | None:
        event = distinct(self.index.event)
        start, end = self.index.start[event].astype(np.int64), self.index.end[event].astype(np.int64)
        found = main_days(start, end)
        return (found[0] - ORIGIN, found[1] - ORIGIN) if found else None

    def overview(self, width: float) -> Overview | None:
        """All of time in a strip so many pixels wide; None without dated events."""
        if width not in self._strips:
            if len(self._strips) >= KEPT:
                self._strips.clear()
            self._strips[width] = overview(self.columns, self._mask, width)
        return self._strips[width]

    def rows_needed(self, per_day: float) -> Need:
        """For every lane the rows that its marks need at about that scale anywhere in time, with their labels and without.

        Found at fixed scales, a step of 2^⅛ apart, so that zooming changes the lanes' heights seldom and panning never. Fuller lanes
        than `SMALL` are not looked through: they need all there are.
        """
        scale = float(2.0 ** (np.floor(np.log2(per_day) * 8) / 8))
        if scale not in self._needs:
            total = self.index.totals()
            small = np.flatnonzero((total > 0) & (total <= SMALL))
            first = self.index.first_of_lane
            items = cluster(self.columns, self.index, ranges(first[small], first[small + 1]), scale, self.metrics)
            _, needed, wanted, _ = self.wants(items, scale)
            crowded = total > SMALL
            rows, least = (
                np.where(crowded, 1 << 20, np.maximum(depth(items.lane, low, high, len(total)), 1))
                for low, high in ((needed, wanted), (items.low, items.high))
            )
            if len(self._needs) >= KEPT:
                self._needs.clear()
            self._needs[scale] = Need(scale, rows, least)
        return self._needs[scale]

    def wants(self, items: Clusters, per_day: float) -> tuple[Floats, Floats, Floats, float]:
        """Width of every item's label, from where to where it wants room with it, and where labels have to end (all in world pixels).

        Labels that would stand out beyond the last event go left, so that a view of everything cuts none off.
        """
        metrics = self.metrics
        width = self.widths.of(items.event)
        width += np.where((items.count == 1) & self.columns.vague(items.event), self.widths.addition("≈ "), 0.0)
        for count in distinct(items.count[items.count > 1]).tolist():
            width[items.count == count] += self.widths.addition(f" +{count - 1}")
        limit = 0.0
        if self._days:
            spare = max(0.0, LEAST_DAYS - (self._days[1] + 1 - self._days[0])) / 2  # no view is closer than that
            limit = (self._days[1] + 1 + spare + ORIGIN) * per_day + metrics.beyond
        reach = np.minimum(width, metrics.label_most) + metrics.label_gap + metrics.label_free
        leftward = items.high + reach > limit
        needed = np.where(leftward, items.low - reach, items.low)
        return width, needed, np.where(leftward, items.high, items.high + reach), limit

    def place_of_key(self, key: int) -> int | None:
        """The place in the columns of the event with that key."""
        if not hasattr(self, "_by_key"):
            self._by_key: NDArray[np.int64] = np.argsort(self.columns.key, kind="stable")
            self._sorted_keys = self.columns.key[self._by_key]
        at = int(np.searchsorted(self._sorted_keys, key))
        if at < len(self._sorted_keys) and self._sorted_keys[at] == key:
            return int(self._by_key[at])
        return None

    def lanes_of(self, event: int) -> list[int]:
        """The lanes in which the event at that place stands."""
        if self._lanes_by_event is None:
            owner, lane = self.lanes.event, self.lanes.lane
            if (owner[1:] < owner[:-1]).any():
                order = np.argsort(owner, kind="stable")
                owner, lane = owner[order], lane[order]
            self._lanes_by_event = owner, lane
        owner, lane = self._lanes_by_event
        low, high = np.searchsorted(owner, event, "left"), np.searchsorted(owner, event, "right")
        found: list[int] = lane[low:high].tolist()
        return found

    def span_of(self, event: int) -> tuple[int, int] | None:
        """First and last day by which an event is placed (since 1970-01-01); None when it is undated."""
        if self.columns.form[event] == Form.UNDATED:
            return None
        return int(self.index.start[event]) - ORIGIN, int(self.index.end[event]) - ORIGIN

    def lane_title(self, lane: int) -> str:
        """What a lane is called: the user's name for it, or its own."""
        name = self.lanes.names[lane]
        return self.arrangement.renamed.get(name.key) or self._name_lane(name)


def plain_title(name: LaneName) -> str:
    """A lane's own name in English."""
    match name.form:
        case "pair":
            return "–".join(name.parts)
        case "statements":
            return f"{name.parts[0]} statements"
        case "other":
            return "Other"
        case "kind":
            return name.parts[0].capitalize()
        case _:
            return name.parts[0]
