"""What canvas, overview and legend show alike: the events, the filter, the lanes, the selection."""

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from viewer.drawing.fonts import measure
from viewer.model.columns import EventColumns, Form
from viewer.timeline import DEFAULT, Arrangement, Grouping, Lanes, Metrics, Timeline, group
from viewer.timeline.lanes import LaneName
from viewer.timeline.widths import Widths
from viewer.window.beside import beside
from viewer.window.canvas import words

EMPTY = EventColumns.of([])
Rehearse = Callable[[Timeline], object]
MANY = 200  # events from which on a timeline is made ready beside the window


class CanvasModel(QObject):
    """Holds one `Timeline` and makes it anew when events, filter or grouping change.

    `changed` says that all must be laid out again, `lanes_changed` carries the arrangement as a plain dict after the user changed it,
    `selection_changed` tells that other events are selected. Events are told apart by their keys.
    Each of `rehearsals` gives, in the thread of the window, what tries a new timeline out in another thread as it is going to be shown,
    so that all that only then is found out is known by the time it is.
    """

    changed = Signal()
    _built = Signal(object)  # _Built
    lanes_changed = Signal(dict)
    selection_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: EventColumns = EMPTY
        self.mask: NDArray[np.bool_] | None = None
        self.arrangement = Arrangement()
        self.metrics = DEFAULT
        self.articles: Mapping[str, str] = {}
        self.selected: tuple[int, ...] = ()  # keys, the last one leads
        self.timeline = Timeline(EMPTY, measure)
        self.rehearsals: list[Callable[[], Rehearse]] = []
        self._lanes: tuple[Grouping, Lanes] | None = None
        self._due: _Job | None = None
        self._under_way: _Job | None = None
        self._asked = 0  # counts what was asked for, so that a timeline that comes too late is dropped
        self._built.connect(self._arrived)

    def set_events(
        self,
        columns: EventColumns,
        articles: Mapping[str, str] | None = None,
        mask: NDArray[np.bool_] | None = None,
    ) -> None:
        """Show these events, or those for which `mask` is true; the selection is kept where it still exists."""
        self._asked += 1
        self.columns = columns
        self.mask = mask
        self._lanes = None
        if articles is not None:
            self.articles = articles
        self._rebuild(None)
        self.selected = self._known(self.selected)
        self.changed.emit()

    def set_events_later(
        self, columns: EventColumns, articles: Mapping[str, str], mask: NDArray[np.bool_] | None
    ) -> None:
        """The same for very many events: what was shown stays until a thread has made them ready, then `changed` is told."""
        self._asked += 1
        same = columns is self.columns
        widths, lanes = (self.timeline.widths, self._lanes) if same else (None, None)
        tries = tuple(rehearsal() for rehearsal in self.rehearsals)
        self._due = _Job(self._asked, columns, articles, mask, self.arrangement, self.metrics, widths, lanes, tries)
        self._start()

    @property
    def awaited(self) -> bool:
        """Whether events, a filter or a grouping are still being made ready."""
        last = self._due or self._under_way
        return last is not None and last.number == self._asked

    def _start(self) -> None:
        """Make ready what was asked for last; one thread at a time, for more would only hold each other up."""
        if self._under_way is None and self._due is not None:
            self._under_way, self._due = self._due, None
            beside("timeline", self._work, self._under_way)

    def _work(self, job: "_Job") -> None:
        built = job.build()
        with suppress(RuntimeError):  # the window has gone
            self._built.emit((job, built))

    def _arrived(self, told: tuple["_Job", tuple[tuple[Grouping, Lanes], Timeline]]) -> None:
        job, (lanes, timeline) = told
        self._under_way = None
        self._start()
        if job.number != self._asked:
            return
        self.columns, self.mask, self.articles = job.columns, job.mask, job.articles
        self._lanes = lanes
        timeline.arranged(self.arrangement)
        self.timeline = timeline
        self.selected = self._known(self.selected)
        self.changed.emit()

    def touches(self, first: float, last: float) -> bool:
        """Whether any dated event that the filter lets through may fall between these days."""
        columns = self.columns
        near = (columns.form != Form.UNDATED) & (columns.earliest <= last) & (columns.latest >= first)
        return bool((near if self.mask is None else near & self.mask).any())

    def set_filter(self, mask: NDArray[np.bool_] | None) -> None:
        """Show only the events for which `mask` (one entry an event) is true; None shows all."""
        if mask is not None and len(mask) != len(self.columns):
            raise ValueError(f"a filter for {len(mask)} events on {len(self.columns)}")
        mask = None if mask is None else np.asarray(mask, dtype=np.bool_)
        if len(self.columns) > MANY:
            self.set_events_later(self.columns, self.articles, mask)
            return
        self._asked += 1
        self.mask = mask
        self._rebuild(self.timeline.widths)
        self.changed.emit()

    def arrange(self, arrangement: Arrangement, *, by_user: bool = True) -> None:
        """Other lanes, or the same in another order."""
        regrouped = arrangement.grouping is not self.arrangement.grouping
        self.arrangement = arrangement
        if by_user:
            self.lanes_changed.emit(arrangement.to_dict())
        if regrouped:
            self._remake()
        elif arrangement.grouping is self.timeline.arrangement.grouping:  # else it is still being regrouped
            self.timeline.arranged(arrangement)
            self.changed.emit()

    def _remake(self) -> None:
        """The timeline anew for the same events, or for those that are under way."""
        last = self._due or self._under_way
        if last is not None and last.number == self._asked:
            self.set_events_later(last.columns, last.articles, last.mask)
        elif len(self.columns) > MANY:
            self.set_events_later(self.columns, self.articles, self.mask)
        else:
            self._rebuild(self.timeline.widths)
            self.changed.emit()

    def set_lanes(self, saved: Mapping[str, Any]) -> None:
        """Take up an arrangement saved as a plain dict."""
        self.arrange(Arrangement.from_dict(saved), by_user=False)

    def set_week_start(self, weekday: int) -> None:
        """Let the axis' weeks begin on that weekday, Monday 0."""
        if weekday != self.metrics.week_start:
            self.metrics = replace(self.metrics, week_start=weekday)
            self._remake()

    def select(self, keys: Iterable[int]) -> None:
        """Select these events, and no others; unknown keys are left out."""
        wanted = self._known(keys)
        if wanted != self.selected:
            self.selected = wanted
            self.selection_changed.emit()

    def _known(self, keys: Iterable[int]) -> tuple[int, ...]:
        """Those of the keys that there are events of."""
        wanted = tuple(dict.fromkeys(keys))
        if len(wanted) < 100:
            return tuple(k for k in wanted if self.timeline.place_of_key(k) is not None)
        return tuple(self.columns.known(wanted))

    @property
    def leading(self) -> int | None:
        """The place in the columns of the event that was selected last."""
        return self.timeline.place_of_key(self.selected[-1]) if self.selected else None

    def places(self, keys: Iterable[int]) -> list[int]:
        """Keys to places in the columns."""
        found = (self.timeline.place_of_key(k) for k in keys)
        return [p for p in found if p is not None]

    def keys(self, places: Iterable[int]) -> list[int]:
        """Places in the columns to keys."""
        return [int(self.columns.key[p]) for p in places]

    def lane_names(self) -> tuple[LaneName, ...]:
        """All lanes of the grouping, hidden ones included, in their own order."""
        return self.timeline.lanes.names

    def _rebuild(self, widths: Widths | None) -> None:
        job = _Job(
            self._asked, self.columns, self.articles, self.mask, self.arrangement, self.metrics, widths, self._lanes
        )
        self._lanes, self.timeline = job.build()


@dataclass(frozen=True, slots=True)
class _Job:
    """All that a timeline is made of."""

    number: int
    columns: EventColumns
    articles: Mapping[str, str]
    mask: NDArray[np.bool_] | None
    arrangement: Arrangement
    metrics: Metrics
    widths: Widths | None
    lanes: tuple[Grouping, Lanes] | None
    tries: tuple[Rehearse, ...] = ()

    def build(self) -> tuple[tuple[Grouping, Lanes], Timeline]:
        """Group, index and rehearse; in any thread."""
        grouping = self.arrangement.grouping
        lanes = self.lanes
        if lanes is None or lanes[0] is not grouping:
            lanes = grouping, group(self.columns, grouping, self.articles)
        made = Timeline(
            self.columns,
            measure,
            self.arrangement,
            mask=self.mask,
            metrics=self.metrics,
            lanes=lanes[1],
            widths=self.widths,
            name_lane=words.lane_text,
        )
        for rehearse in self.tries:
            rehearse(made)
        return lanes, made
