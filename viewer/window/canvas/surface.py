"""A scroll area with a timeline laid out on it: what lies where. Coordinates are those of the viewport unless said otherwise."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from viewer.timeline import Hit, Layout, Side, Timeline, View, hit, lay_out
from viewer.timeline.layout import stack
from viewer.window.canvas.camera import Camera
from viewer.window.canvas.lens import Lens
from viewer.window.canvas.model import CanvasModel
from viewer.window.text_size import zoom_for

FAR = 300.0  # pixels beyond the edge that an arc goes at most


class Surface(QAbstractScrollArea):
    """Holds the model, the camera and the lens, and the layout of what is in view."""

    lens_changed = Signal()

    def __init__(self, model: CanvasModel | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model or CanvasModel(self)
        self.camera = Camera(self)
        self.lens = Lens(zoom_for(self.font()))
        self._layout: Layout | None = None
        self.model.rehearsals.append(self._rehearsal)
        self._dense: frozenset[str] = frozenset()  # the lanes that were cells when last laid out

    @property
    def plot_left(self) -> float:
        """Where the plot begins, right of the lane names."""
        return self.model.timeline.metrics.header

    @property
    def plot_top(self) -> float:
        """Where the lanes begin, below the axis."""
        return self.model.timeline.metrics.axis

    @property
    def plot_width(self) -> float:
        """How wide the plot is."""
        return max(50.0, self.viewport().width() / self.lens.zoom - self.plot_left)

    @property
    def plot_height(self) -> float:
        """How high the plot is."""
        return max(0.0, self.viewport().height() / self.lens.zoom - self.plot_top)

    def sizeHint(self) -> QSize:
        """A canvas as wide as a column of text is not."""
        return QSize(1280, 400)

    def layout_now(self) -> Layout:
        """The layout of what is in view."""
        if self._layout is None:
            scroll = float(self.verticalScrollBar().value())
            view = View(self.camera.scale, self.plot_height, scroll, self._dense)
            self._layout = lay_out(self.model.timeline, view, self.model.leading)
            self._dense = frozenset(band.key for band in self._layout.bands if band.dense)
        return self._layout

    def hit(self, at: QPointF) -> Hit | None:
        """What lies under a point of the viewport."""
        at = self.inside(at)
        if at.x() < self.plot_left or at.y() < self.plot_top:
            return None
        layout = self.layout_now()
        return hit(layout, at.x() - self.plot_left, at.y() - self.plot_top + layout.scroll)

    def inside(self, at: QPointF) -> QPointF:
        """A point of the viewport in the coordinates of the layout, of lane names and axis."""
        return self.lens.inside(at, self.viewport().width())

    def item_of(self, event: int) -> int | None:
        """The place in the layout of the mark, or the ring, that shows an event."""
        items = self.layout_now().items
        found = np.flatnonzero(items.event == event)
        if not len(found):
            span = self.model.timeline.span_of(event)
            if span is None or self.model.columns.form[event] != 0:
                return None
            lane = self.lane_of(event)
            bands = self.layout_now().bands
            inside = (items.count > 1) & (items.first <= span[0]) & (items.last >= span[0])
            found = np.array([i for i in np.flatnonzero(inside) if bands[int(items.band[i])].lane == lane])
        return int(found[0]) if len(found) else None

    def place_of(self, event: int) -> tuple[float, float] | None:
        """Where an event is, in the coordinates of the lanes: its mark, the ring or chip that counts it, else its day in its lane, also out of view.

        None for one that has no date or whose lanes are hidden.
        """
        span = self.model.timeline.span_of(event)
        if span is None:
            return None
        layout = self.layout_now()
        item = self.item_of(event)
        if item is not None:
            return float(layout.items.x[item]), float(layout.items.y[item])
        for chip in layout.chips:
            if (chip.events == event).any():
                return chip.x, chip.y
        for callout in layout.callouts:
            if callout.event == event:
                return callout.x, callout.y
        lane = self.lane_of(event)
        band = None if lane is None else self.band_of(lane)
        if band is None:
            return None
        x = (span[0] + 0.5 - layout.scale.left) * layout.scale.per_day
        beyond = layout.width + FAR  # an arc to the last century still shows where it goes
        return min(max(x, -FAR), beyond), (band[0] + band[1]) / 2

    def item_rect(self, item: int) -> QRectF:
        """Where a mark and its label are, in the viewport."""
        layout = self.layout_now()
        items = layout.items
        low, high = float(items.x0[item]), float(items.x1[item])
        if items.side[item] != Side.NONE:
            low = min(low, float(items.label_x[item]))
            high = max(high, float(items.label_x[item] + items.label_width[item]))
        y = float(items.y[item]) + self.plot_top - layout.scroll
        return self.lens.outside(QRectF(low + self.plot_left, y - 11, high - low, 22), self.viewport().width())

    def lane_of(self, event: int) -> int | None:
        """The lane an event stands in; of several the one in view, or the first."""
        found = self.model.timeline.lanes_of(event)
        seen = {band.lane for band in self.layout_now().bands}
        return next((lane for lane in found if lane in seen), found[0] if found else None)

    def band_of(self, lane: int) -> tuple[float, float] | None:
        """Top and bottom of a lane, before scrolling."""
        stacked = stack(self.model.timeline, self.camera.target.per_day)
        if lane not in stacked.order:
            return None
        place = stacked.order.index(lane)
        return stacked.tops[place], stacked.tops[place + 1]

    def look_through(self, lens: Lens) -> None:
        """Another size, or another direction of time."""
        if lens != self.lens:
            self.lens = lens
            self.camera.resize(self.plot_width)
            self.refresh()
            self.lens_changed.emit()

    def _rehearsal(self) -> Callable[[Timeline], object]:
        """What lays a timeline out at the scale in view and at the one that shows its main part, to warm up what it keeps."""
        camera, height, scroll = self.camera, self.plot_height, float(self.verticalScrollBar().value())
        now = camera.target

        def rehearse(timeline: Timeline) -> None:
            days = timeline.main_days()
            for scale in (now, camera.fitting(*days)) if days else ():
                lay_out(timeline, View(scale, height, scroll))

        return rehearse

    def outdate(self) -> None:
        """Lay out anew when next painted."""
        self._layout = None
        self.viewport().update()

    def refresh(self) -> None:
        """Lay out anew when next painted, and let the scroll bar know how high the lanes are together."""
        self.outdate()
        bar = self.verticalScrollBar()
        height = stack(self.model.timeline, self.camera.per_day).tops[-1]
        most = max(0, int(np.ceil(height - self.plot_height)))
        if bar.maximum() != most or bar.pageStep() != int(self.plot_height):
            bar.setRange(0, most)
            bar.setPageStep(int(self.plot_height))
