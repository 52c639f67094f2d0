"""The timeline as the workbench sees it: keys, days and plain values instead of columns and scales."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from viewer.drawing import DARK, LIGHT
from viewer.model import EventColumns
from viewer.model.columns import day_number, day_of
from viewer.timeline.lanes import Grouping
from viewer.window.canvas import TimelinePanel
from viewer.window.open_project import MANY

_SETTLES = 1000  # ms in which the window finds its size after a project has opened


class TimelinePane(QWidget):
    """Holds the canvas with its overview and legend. The first key of a selection leads."""

    selected = Signal(object)  # keys
    activated = Signal(object)  # key
    view_changed = Signal()
    lanes_changed = Signal()
    range_wanted = Signal(str, object, object)  # "filter" or "export", first and last day

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.panel = TimelinePanel()
        self.canvas = self.panel.view
        self._chosen: list[int] = []
        self._telling = False
        self._days: tuple[int, int] | None = None  # to be shown once their events are there
        self._kept: tuple[int, int] | None = None  # shown since, while the window finds its size
        self._settled = QTimer(self, singleShot=True, interval=_SETTLES)
        self._settled.timeout.connect(self._settle)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.panel)
        self.setFocusProxy(self.canvas)
        self.canvas.installEventFilter(self)  # its size, keys
        self.canvas.viewport().installEventFilter(self)  # the mouse
        self.canvas.selected.connect(self._selected)
        self.canvas.activated.connect(self.activated)
        self.canvas.view_changed.connect(self.view_changed)
        self.canvas.lanes_changed.connect(lambda _: self.lanes_changed.emit())
        self.canvas.model.changed.connect(self.lanes_changed)
        self.canvas.model.changed.connect(self._select)
        self.canvas.model.changed.connect(self._go_to_kept)
        self.canvas.range_wanted.connect(
            lambda what, first, last: self.range_wanted.emit(what, day_of(first), day_of(last))
        )

    def set_events(self, columns: EventColumns, shown: NDArray[np.intp], outlets: Mapping[str, str]) -> None:
        """Show the events at the places `shown` of `columns`; `outlets` names articles by id."""
        mask: NDArray[np.bool_] | None = None
        if len(shown) < len(columns):
            mask = np.zeros(len(columns), np.bool_)
            mask[shown] = True
        model = self.canvas.model
        if len(columns) > MANY:
            model.set_events_later(columns, outlets, mask)
            return
        with _Quiet(self):
            if columns is not model.columns:
                self.canvas.set_events(columns, outlets, mask)
            elif mask is not None or model.mask is not None:
                self.canvas.set_filter(mask)

    def select(self, keys: list[int]) -> None:
        """Select these, once they are there."""
        self._chosen = keys
        self._select()

    def _select(self) -> None:
        keys = self._chosen
        if list(reversed(keys)) != self.canvas.selection():
            with _Quiet(self):
                self.canvas.select(reversed(keys))

    def fit_main(self) -> None:
        """The days that most events stand on in view."""
        self.canvas.fit_main()

    def fit_all(self) -> None:
        """Everything in view."""
        self.canvas.fit_all()

    def fit_selection(self) -> None:
        """What is selected in view."""
        self.canvas.fit_selection()

    def go_to(self, earliest: date, latest: date) -> None:
        """These days in view."""
        self.canvas.zoom_to(day_number(earliest), day_number(latest))

    def zoom(self, factor: float) -> None:
        """Enlarge around the middle."""
        self.canvas.camera.zoom(factor, self.canvas.plot_width / 2)

    def back(self) -> None:
        """The view seen before."""
        self.canvas.back()

    def forward(self) -> None:
        """The view gone back from."""
        self.canvas.forward()

    def set_grouping(self, grouping: Grouping) -> None:
        """Lanes by something else."""
        self.canvas.set_grouping(grouping)

    def set_still(self, still: bool) -> None:
        """Jump instead of gliding, because the user or the system asks for less motion."""
        self.canvas.camera.still = True if still else None

    def set_week_start(self, weekday: int) -> None:
        """The day that the axis' weeks begin on, Monday 1 to Sunday 7."""
        self.canvas.model.set_week_start(weekday - 1)

    def set_mirrored(self, on: bool) -> None:
        """Let time run from right to left."""
        self.canvas.set_mirrored(on)

    def set_dark(self, dark: bool) -> None:
        """Follow the theme."""
        self.panel.set_theme(DARK if dark else LIGHT)

    def visible_days(self) -> tuple[date, date] | None:
        """First and last day in view; None beyond the calendar."""
        first, last = self.canvas.visible_range()
        try:
            earliest, latest = day_of(first), day_of(last)
        except (ValueError, OverflowError):
            return None
        return (earliest, latest) if earliest and latest else None

    def view(self) -> dict[str, Any]:
        """What is worth keeping."""
        return {"range": list(self.canvas.visible_range()), "lanes": self.canvas.lanes()}

    def set_view(self, view: dict[str, Any]) -> None:
        """Take it up again, as far as it is understood."""
        lanes = view.get("lanes")
        if isinstance(lanes, dict):
            self.canvas.set_lanes(lanes)
        days = view.get("range")
        if (
            isinstance(days, list)
            and len(days) == 2
            and all(isinstance(day, int) for day in days)
            and days[0] < days[1]
        ):
            self._days = days[0], days[1]
            if not self.canvas.model.awaited:
                self._go_to_kept()

    def _go_to_kept(self) -> None:
        """To the days that were in view when the project was closed, as soon as its events are there."""
        if self._days is not None and not self.canvas.model.awaited:
            self._kept, self._days = self._days, None
            self._settled.start()
            self._show_kept()

    def _show_kept(self) -> None:
        """Exactly these days, whatever the width."""
        if self._kept is not None:
            self.canvas.camera.show(*self._kept, ease=False, margin=0)

    def _settle(self) -> None:
        self._kept = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wider or narrower, the canvas keeps its scale: right for a user who pulls at the window, not while it is still being laid out."""
        if self._kept is not None:
            if event.type() is QEvent.Type.Resize and watched is self.canvas:
                QTimer.singleShot(0, self, self._show_kept)
            elif event.type() in (QEvent.Type.Wheel, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress):
                self._settle()  # the user has gone on
        return super().eventFilter(watched, event)

    def _selected(self, keys: list[int]) -> None:
        if not self._telling:
            self._chosen = list(reversed(keys))
            self.selected.emit(list(reversed(keys)))


class _Quiet:
    """While it lasts, the canvas's selection is not told on: the window set it itself."""

    def __init__(self, pane: TimelinePane) -> None:
        self._pane = pane

    def __enter__(self) -> None:
        self._pane._telling = True

    def __exit__(self, *_: object) -> None:
        self._pane._telling = False
