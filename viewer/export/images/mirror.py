"""A painter through a mirror: time runs from right to left, words and marks stay as they are read."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QTransform,
)


class MirrorPainter:
    """Takes the calls that the drawing room makes of a QPainter and passes them on, everything on the other side of `middle`.

    Shapes lie mirrored; a text begins where its mirror image would, but reads as always, and so do paths, which are the signs of the kinds
    and are drawn around their origin.
    """

    def __init__(self, painter: QPainter, middle: float) -> None:
        self._painter, self._twice = painter, 2 * middle
        self._x = self._y = 0.0
        self._font = QFont()
        self._kept: list[tuple[float, float, QFont]] = []

    # State

    def save(self) -> None:  # noqa: D102
        self._painter.save()
        self._kept.append((self._x, self._y, self._font))

    def restore(self) -> None:  # noqa: D102
        self._painter.restore()
        self._x, self._y, self._font = self._kept.pop()

    def translate(self, x: float, y: float) -> None:
        """Kept here: the other painter's origin stays."""
        self._x += x
        self._y += y

    def setFont(self, font: QFont) -> None:  # noqa: D102, N802
        self._font = font
        self._painter.setFont(font)

    def setPen(self, pen: QPen | QColor | Qt.PenStyle) -> None:  # noqa: D102, N802
        self._painter.setPen(pen)

    def setBrush(self, brush: QBrush | QColor | Qt.BrushStyle) -> None:  # noqa: D102, N802
        self._painter.setBrush(self._turned(brush))

    def setOpacity(self, opacity: float) -> None:  # noqa: D102, N802
        self._painter.setOpacity(opacity)

    def setRenderHint(self, hint: QPainter.RenderHint, on: bool = True) -> None:  # noqa: D102, N802
        self._painter.setRenderHint(hint, on)

    def setLayoutDirection(self, direction: Qt.LayoutDirection) -> None:  # noqa: D102, N802
        self._painter.setLayoutDirection(direction)

    def setClipRect(self, rect: QRectF, operation: Qt.ClipOperation = Qt.ClipOperation.ReplaceClip) -> None:  # noqa: D102, N802
        self._painter.setClipRect(self._box(rect), operation)

    def worldTransform(self) -> QTransform:  # noqa: N802
        """Upright: who draws figures need not turn them back."""
        return QTransform.fromTranslate(self._x, self._y)

    # Shapes

    def fillRect(self, rect: QRectF, what: QColor | QBrush | QLinearGradient) -> None:  # noqa: D102, N802
        self._painter.fillRect(self._box(rect), self._turned(what))

    def drawRect(self, rect: QRectF) -> None:  # noqa: D102, N802
        self._painter.drawRect(self._box(rect))

    def drawRects(self, rects: Sequence[QRectF]) -> None:  # noqa: D102, N802
        self._painter.drawRects([self._box(rect) for rect in rects])

    def drawRoundedRect(self, rect: QRectF, rx: float, ry: float) -> None:  # noqa: D102, N802
        self._painter.drawRoundedRect(self._box(rect), rx, ry)

    def drawEllipse(self, centre: QPointF, rx: float, ry: float) -> None:  # noqa: D102, N802
        self._painter.drawEllipse(self._at(centre), rx, ry)

    def drawLine(self, line: QLineF | QPointF, end: QPointF | None = None) -> None:  # noqa: D102, N802
        self.drawLines([line if isinstance(line, QLineF) else QLineF(line, end or line)])

    def drawLines(self, lines: Sequence[QLineF]) -> None:  # noqa: D102, N802
        if lines:
            self._painter.drawLines([QLineF(self._at(line.p1()), self._at(line.p2())) for line in lines])

    def drawPolyline(self, points: QPolygonF) -> None:  # noqa: D102, N802
        self._painter.drawPolyline(self._polygon(points))

    def drawPolygon(self, points: QPolygonF) -> None:  # noqa: D102, N802
        self._painter.drawPolygon(self._polygon(points))

    def drawPath(self, path: QPainterPath) -> None:  # noqa: N802
        """A sign, the right way round in its mirrored place."""
        origin = self._at(QPointF(0, 0))
        self._painter.drawPath(path.translated(origin.x(), origin.y()))

    def drawText(self, at: QPointF, text: str) -> None:  # noqa: D102, N802
        place = self._at(at)
        self._painter.drawText(QPointF(place.x() - QFontMetricsF(self._font).horizontalAdvance(text), place.y()), text)

    def _at(self, point: QPointF) -> QPointF:
        return QPointF(self._twice - point.x() - self._x, point.y() + self._y)

    def _box(self, rect: QRectF) -> QRectF:
        return QRectF(self._twice - rect.right() - self._x, rect.y() + self._y, rect.width(), rect.height())

    def _polygon(self, points: QPolygonF) -> QPolygonF:
        return QPolygonF([self._at(points.at(place)) for place in range(points.size())])

    def _turned(self, what: QBrush | QColor | Qt.BrushStyle | QLinearGradient) -> QBrush:
        brush = QBrush(what)
        gradient = brush.gradient()
        if not isinstance(gradient, QLinearGradient):
            return brush
        turned = QLinearGradient(self._at(gradient.start()), self._at(gradient.finalStop()))
        turned.setStops(gradient.stops())
        return QBrush(turned)
