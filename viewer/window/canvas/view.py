"""The canvas itself: a scroll area that lays the timeline out for its view and has it painted."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from viewer.drawing import LIGHT, Decor, Sprites, Theme, paint
from viewer.drawing.dates import today
from viewer.model.columns import EventColumns
from viewer.timeline import Grouping, Layout, Rows
from viewer.window.canvas import accessible, words
from viewer.window.canvas.dissolve import Dissolve
from viewer.window.canvas.event_list import EventList
from viewer.window.canvas.keys import Keys
from viewer.window.canvas.lane_header import LaneHeader
from viewer.window.canvas.model import CanvasModel
from viewer.window.canvas.overlay import draw_nothing, draw_over
from viewer.window.canvas.pointer import Pointer
from viewer.window.canvas.surface import Surface
from viewer.window.text_size import zoom_for

NEW_LABELS = 40  # drawn a frame while moving; the rest when the view rests
EDGE = 40  # pixels from either side where a mark is hardly seen
REST_MS = 60


class TimelineView(Surface):
    """Shows a `CanvasModel`. Coordinates in methods are those of the viewport; events are told by their keys.

    `selected` carries the keys of all selected events, `activated` the key whose evidence is asked for; `range_selected` two day
    numbers, both inclusive; `range_wanted` an action (`filter`, `export`) and the same.
    """

    selected = Signal(object)
    activated = Signal(object)
    view_changed = Signal()
    undated_clicked = Signal()
    lanes_changed = Signal(dict)
    range_selected = Signal(int, int)
    range_wanted = Signal(str, int, int)
    history_changed = Signal()
    related_wanted = Signal(object)  # key: an event is selected alone, `show_related` draws what belongs to it

    def __init__(self, model: CanvasModel | None = None, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self.theme = LIGHT
        self.sprites = Sprites()
        self.decor = Decor(sprites=self.sprites, count_text=words.events_text, today=today())
        self.range: tuple[float, float] | None = None  # being dragged out, in pixels of the plot
        self.drop_line: float | None = None  # where a dragged lane would go, in pixels of the viewport
        self.interface: Any = None  # for screen readers, made when one asks
        accessible.install()
        self._related: list[int] = []  # events that belong to the one selected alone
        self._fitted: tuple[float, float] | None = None  # the days shown by the view itself
        self._seen = self.model.columns
        self._fresh = True  # nothing shown yet: the first events are fitted
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(words.tr("Timeline"))
        port = self.viewport()
        port.setMouseTracking(True)
        port.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        port.setAcceptDrops(False)
        port.grabGesture(Qt.GestureType.PinchGesture)
        self.pointer = Pointer(self)
        self.keys = Keys(self)
        self.header = LaneHeader(self)
        self.dissolve = Dissolve(self)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(port.update)
        self.camera.moved.connect(self._moved)
        self.camera.settled.connect(self.view_changed)
        self.camera.history_changed.connect(self.history_changed)
        self.verticalScrollBar().valueChanged.connect(self.outdate)
        self.verticalScrollBar().setSingleStep(26)
        self.model.changed.connect(self._model_changed)
        self.model.lanes_changed.connect(self.lanes_changed)
        self.model.selection_changed.connect(self._selection_changed)

    # --- what the window asks of it

    def set_events(
        self,
        columns: EventColumns,
        articles: Mapping[str, str] | None = None,
        mask: NDArray[np.bool_] | None = None,
    ) -> None:
        """Show these events, or those for which `mask` is true. The first ones are brought into view, save a few that are far off; later ones leave the view
        where it is once it was moved."""
        self.model.set_events(columns, articles, mask)

    def set_filter(self, mask: NDArray[np.bool_] | None) -> None:
        """Show only the events for which `mask` is true; None shows all."""
        self.model.set_filter(mask)

    def set_grouping(self, grouping: Grouping) -> None:
        """Put events into lanes another way."""
        saved = self.model.arrangement.to_dict() | {"grouping": grouping.value}
        self.set_lanes(saved)
        self.lanes_changed.emit(self.lanes())

    def set_rows(self, rows: Rows) -> None:
        """How many rows a lane may have."""
        self.set_lanes(self.lanes() | {"rows": rows.value})
        self.lanes_changed.emit(self.lanes())

    def lanes(self) -> dict[str, Any]:
        """Grouping, order, hidden, pinned, collapsed and renamed lanes, as plain values to be saved."""
        return self.model.arrangement.to_dict()

    def set_lanes(self, saved: Mapping[str, Any]) -> None:
        """Take up what `lanes` gave."""
        self.model.set_lanes(saved)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self.theme = theme
        self.sprites.clear()
        self.viewport().update()

    def set_mirrored(self, on: bool) -> None:
        """Let time run from right to left, with the names of the lanes at the right, or the usual way."""
        self.look_through(replace(self.lens, mirrored=on))

    def select(self, key: int | Iterable[int] | None) -> None:
        """Select an event, several, or none; the last one is brought into view when its date is out of it."""
        keys = [] if key is None else [key] if isinstance(key, int) else list(key)
        self.model.select(keys)
        if self.model.selected:
            self.reveal(self.model.selected[-1])

    def selection(self) -> list[int]:
        """The keys of the selected events."""
        return list(self.model.selected)

    def show_related(self, key: int, related: Sequence[int]) -> None:
        """Draw arcs from the selected event to these, and dim all others; no longer if another one is selected by now."""
        if self.model.selected == (key,):
            self._related = self.model.places(related)
            self.outdate()

    def fit_all(self) -> None:
        """Bring everything into view."""
        days = self.model.timeline.days()
        if days is not None:
            self.camera.show(*days)

    def fit_main(self) -> None:
        """Bring into view the days that most events stand on, without a few that are far off."""
        days = self.model.timeline.main_days()
        if days is not None:
            self.camera.show(*days)

    def fit_selection(self) -> None:
        """Bring the selected events into view, and nothing more."""
        spans = [s for p in self.model.places(self.model.selected) if (s := self.model.timeline.span_of(p))]
        if spans:
            self.camera.show(min(s[0] for s in spans), max(s[1] for s in spans), margin=self.plot_width / 6)

    def zoom_to(self, first: int, last: int) -> None:
        """Bring the days `first` to `last` into view (numbers since 1970-01-01, inclusive)."""
        self.camera.show(first, last, margin=8)

    def visible_range(self) -> tuple[int, int]:
        """First and last day in view (numbers since 1970-01-01)."""
        scale = self.camera.target
        return int(np.floor(scale.left)), int(np.ceil(scale.right)) - 1

    def back(self) -> None:
        """To the view seen before."""
        self.camera.back()

    def forward(self) -> None:
        """To the view gone back from."""
        self.camera.forward()

    def reveal(self, key: int) -> None:
        """Pan and scroll until an event can be seen."""
        place = self.model.timeline.place_of_key(key)
        span = None if place is None else self.model.timeline.span_of(place)
        if place is None or span is None:
            return
        self.camera.reveal(*span)
        if (band := self._band_around(place)) is not None:
            self._scroll_to(band)

    def _band_around(self, place: int) -> tuple[float, float] | None:
        """Where the lane of an event begins and ends, counted from the top of the first lane."""
        lane = self.lane_of(place)
        return None if lane is None else self.band_of(lane)

    def _scroll_to(self, band: tuple[float, float]) -> None:
        bar = self.verticalScrollBar()
        if band[0] < bar.value():
            bar.setValue(int(band[0]))
        elif band[1] > bar.value() + self.plot_height:
            bar.setValue(int(min(band[0], band[1] - self.plot_height)))

    def list_events(self, events: Iterable[int], at: QPoint) -> None:
        """Drop down a list of events at a place on the screen."""
        box = EventList(self, self.model.columns, events, self.theme)
        box.chosen.connect(self._chosen)
        box.open_at(at)

    def list_undated(self, at: QPoint) -> None:
        """Drop down the list of events without a date."""
        self.undated_clicked.emit()
        if len(self.model.timeline.undated):
            self.list_events(self.model.timeline.undated.tolist(), at)

    # --- events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lay out and draw."""
        ratio = self.viewport().devicePixelRatioF() * self.lens.zoom
        if ratio != self.sprites.ratio or self.lens.mirrored != self.sprites.mirrored:
            self.sprites.clear()
            self.sprites.ratio, self.sprites.mirrored = ratio, self.lens.mirrored
        moving = self.camera.moving or self.pointer.dragging
        self.sprites.renew(NEW_LABELS if moving else None)
        layout = self.layout_now()
        self._dress(layout)
        painter = QPainter(self.viewport())
        width, height = self.viewport().width(), self.viewport().height()
        painter.save()
        self.lens.apply(painter, width)
        whole = QRectF(0, 0, width / self.lens.zoom, height / self.lens.zoom)
        self.dissolve.follow(layout)
        paint(painter, layout, self.theme, whole, self.decor)
        draw_over(painter, self, whole)
        painter.restore()
        self.dissolve.draw(painter)
        if not layout.bands:
            draw_nothing(painter, self)
        painter.end()
        if self.sprites.behind:
            self._rest.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The days in view stay the same, and what is selected stays in view: the pane beside opens only when it is."""
        lost = max(0, event.oldSize().height() - event.size().height())
        top, bottom = self.verticalScrollBar().value(), self.verticalScrollBar().value() + self.plot_height + lost
        self.camera.resize(self.plot_width)
        self.refresh()
        place = self.model.timeline.place_of_key(self.model.selected[0]) if self.model.selected else None
        band = None if place is None else self._band_around(place)
        if band is not None and band[0] < bottom and band[1] > top:
            self._scroll_to(band)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom, pan, or scroll the lanes."""
        self.pointer.wheel(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select, or begin to drag."""
        self.pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Hover, or drag on."""
        self.pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End of a drag."""
        self.pointer.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the evidence, zoom in, or rename a lane."""
        self.pointer.double_click(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of a lane."""
        self.header.menu(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move about by keyboard."""
        if not self.keys.press(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide where the keyboard is."""
        super().focusOutEvent(event)
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """Pinches, tooltips and the pointer's leaving come here."""
        if event.type() is QEvent.Type.Gesture:
            return self.pointer.gesture(event)
        if event.type() is QEvent.Type.NativeGesture:
            return self.pointer.native_gesture(event)
        if event.type() is QEvent.Type.ToolTip:
            return self.pointer.tooltip(event)
        if event.type() is QEvent.Type.Leave:
            self.pointer.leave()
        return super().viewportEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another size of text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange) and hasattr(self, "camera"):
            self.look_through(replace(self.lens, zoom=zoom_for(self.font())))

    # --- inside

    def _dress(self, layout: Layout) -> None:
        """Tell the painter what is selected: the marks, or the rings, that show it."""
        model, decor = self.model, self.decor
        chosen = set(model.places(model.selected[-200:]))
        shown = {item for place in chosen if (item := self.item_of(place)) is not None}
        alone = {callout.event for callout in layout.callouts if callout.event in chosen}
        decor.selected = frozenset(int(layout.items.event[item]) for item in shown) | alone
        lead = None if model.leading is None else self.item_of(model.leading)
        shows = model.leading if model.leading in alone else None if lead is None else int(layout.items.event[lead])
        self._relate(layout)
        decor.focused = shows if self.hasFocus() and self.keys.used else None

    def _ask_related(self) -> None:
        self._related = []
        if len(self.model.selected) == 1:
            self.related_wanted.emit(self.model.selected[0])

    def _relate(self, layout: Layout) -> None:
        """Where the arcs go, and what is not dimmed: related marks, and rings that hold some."""
        lead = self.model.leading
        start = None if lead is None or not self._related else self.place_of(lead)
        if start is None:
            self.decor.related, self.decor.arcs = frozenset(), ()
            return
        ends = [end for event in self._related if (end := self.place_of(event)) is not None]
        rings = [item for event in self._related if (item := self.item_of(event)) is not None]
        self.decor.related = frozenset(self._related) | {int(layout.items.event[item]) for item in rings}
        self.decor.arcs = (start, *(end for end in ends if end != start))

    def _model_changed(self) -> None:
        filtered = self.model.columns is self._seen
        if not filtered:
            self._seen = self.model.columns
            self._ask_related()
        days = self.model.timeline.days()
        if days is not None:
            self.camera.set_bounds(*days)
            scale = self.camera.target
            edge = min(EDGE, self.camera.width / 8) / scale.per_day if filtered else 0.0
            unseen = not self.model.touches(scale.left + edge, scale.right - edge)
            if self._fresh or unseen or self._untouched():
                self._fresh = False
                self.camera.show(*(self.model.timeline.main_days() or days), ease=False)
                self._fitted = self.camera.target.left, self.camera.target.right
        elif not len(self.model.columns):
            self._fresh = True
        self.refresh()

    def _untouched(self) -> bool:
        """Whether the view is still the one that was found for the events shown first, as while articles come in one by one."""
        if self._fitted is None or self.model.mask is not None:
            return False
        scale = self.camera.target
        slack = 1e-6 * (scale.right - scale.left)
        return abs(scale.left - self._fitted[0]) < slack and abs(scale.right - self._fitted[1]) < slack

    def _selection_changed(self) -> None:
        self._ask_related()
        self.outdate()
        self.selected.emit(list(self.model.selected))
        accessible.tell_focus(self)

    def _chosen(self, key: int) -> None:
        self.select(key)
        self.activated.emit(key)

    def _moved(self) -> None:
        self.refresh()
        self.view_changed.emit()
