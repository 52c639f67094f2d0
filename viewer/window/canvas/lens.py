"""How the canvas's own coordinates lie on the widget: enlarged as the user's text is, mirrored where lanes are read from right to left."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter


@dataclass(frozen=True, slots=True)
class Lens:
    """`zoom` enlarges; `mirrored` lets time run from right to left. `width` in methods is the widget's."""

    zoom: float = 1.0
    mirrored: bool = False

    def inside(self, at: QPointF, width: float) -> QPointF:
        """A point of the widget in the canvas's coordinates."""
        return QPointF(width - at.x() if self.mirrored else at.x(), at.y()) / self.zoom

    def outside(self, box: QRectF, width: float) -> QRectF:
        """A rectangle of the canvas on the widget."""
        left = width - box.right() * self.zoom if self.mirrored else box.left() * self.zoom
        return QRectF(left, box.top() * self.zoom, box.width() * self.zoom, box.height() * self.zoom)

    def apply(self, painter: QPainter, width: float) -> None:
        """Let the painter take the canvas's coordinates."""
        if self.mirrored:
            painter.translate(width, 0)
            painter.scale(-1, 1)
        painter.scale(self.zoom, self.zoom)
