"""A lane that turns from marks to cells, or back, dissolves from one into the other instead of flipping."""

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPixmap

from viewer.drawing import paint_lanes
from viewer.timeline import Layout

if TYPE_CHECKING:
    from viewer.window.canvas.view import TimelineView

MS = 160


class Dissolve(QObject):
    """Keeps a picture of how such lanes looked and draws it ever fainter over how they look now."""

    def __init__(self, view: "TimelineView") -> None:
        super().__init__(view)
        self._view = view
        self._before: Layout | None = None
        self._picture: QPixmap | None = None
        self._fading = QVariantAnimation(self)
        self._fading.setStartValue(1.0)
        self._fading.setEndValue(0.0)
        self._fading.setDuration(MS)
        self._fading.valueChanged.connect(lambda _: view.viewport().update())
        self._fading.finished.connect(self.forget)

    @property
    def running(self) -> bool:
        """Whether something is still to be seen of how it was."""
        return self._picture is not None

    def follow(self, layout: Layout) -> None:
        """Take note of the layout about to be painted; unless the user wants no motion, begin where lanes turned."""
        before, self._before = self._before, layout
        if before is None or before is layout or before.columns is not layout.columns or not self._view.camera.gliding:
            return
        now = {band.lane: band.dense for band in layout.bands if band.shown}
        turned = {i for i, b in enumerate(before.bands) if b.shown and now.get(b.lane, b.dense) != b.dense}
        if turned:
            self._picture = self._draw(before, turned)
            self._fading.stop()
            self._fading.start()

    def draw(self, painter: QPainter) -> None:
        """How it was, over how it is; the painter has the viewport's coordinates."""
        if self._picture is not None:
            painter.setOpacity(float(self._fading.currentValue()))
            painter.drawPixmap(0, 0, self._picture)
            painter.setOpacity(1.0)

    def forget(self) -> None:
        """Nothing of it any more."""
        self._picture = None

    def _draw(self, layout: Layout, places: Collection[int]) -> QPixmap:
        view, port = self._view, self._view.viewport()
        ratio = port.devicePixelRatioF()
        picture = QPixmap(round(port.width() * ratio), round(port.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        view.lens.apply(painter, port.width())
        whole = QRectF(0, 0, port.width() / view.lens.zoom, port.height() / view.lens.zoom)
        paint_lanes(painter, layout, view.theme, whole, view.decor, places)
        painter.end()
        return picture
