"""Small pictures drawn in code, so that they follow theme and scale: the shapes of the kinds, the welcome page's tray."""

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

KIND_COLOURS = {
    "meeting": "#0072B2",
    "visit": "#E69F00",
    "agreement": "#009E73",
    "statement": "#56B4E9",
    "pressure": "#D55E00",
    "other": "#CC79A7",
}


def kind_shape(kind: str, size: float) -> QPainterPath:
    """The outline of a kind's mark within a square of `size` pixels at the origin."""
    path = QPainterPath()
    half = size / 2
    if kind == "visit":
        path.addPolygon(QPolygonF([QPointF(size * 0.1, 0), QPointF(size, half), QPointF(size * 0.1, size)]))
        path.closeSubpath()
    elif kind == "agreement":
        path.addPolygon(QPolygonF([QPointF(half, 0), QPointF(size, half), QPointF(half, size), QPointF(0, half)]))
        path.closeSubpath()
    elif kind == "statement":
        path.addRoundedRect(QRectF(0, size * 0.12, size, size * 0.76), size * 0.28, size * 0.28)
    elif kind == "pressure":
        path.addRect(QRectF(size * 0.08, size * 0.08, size * 0.84, size * 0.84))
    elif kind == "other":
        path.addEllipse(QRectF(size * 0.2, size * 0.2, size * 0.6, size * 0.6))
    else:
        path.addEllipse(QRectF(0, 0, size, size))
    return path


@cache
def kind_icon(kind: str, dark: bool = False) -> QIcon:
    """The mark of a kind, 12 px wide in a 16 px icon."""
    icon = QIcon()
    fill = QColor(KIND_COLOURS[kind])
    for scale in (1, 2, 3):
        pixmap = QPixmap(16 * scale, 16 * scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        painter.translate(2.5, 2.5)
        painter.setBrush(fill)
        painter.setPen(QPen(fill.lighter(125) if dark else fill.darker(140), 1))
        painter.drawPath(kind_shape(kind, 11))
        painter.end()
        pixmap.setDevicePixelRatio(scale)
        icon.addPixmap(pixmap)
    return icon


def arrow_into_tray(size: int, colour: QColor, ratio: float) -> QPixmap:
    """The welcome page's picture: an arrow into a tray, with three marks of a timeline beneath."""
    pixmap = QPixmap(int(size * ratio), int(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / 72, size / 72)
    pen = QPen(colour, 3.5)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawLine(QPointF(36, 6), QPointF(36, 34))
    painter.drawPolyline(QPolygonF([QPointF(25, 24), QPointF(36, 35), QPointF(47, 24)]))
    painter.drawPolyline(QPolygonF([QPointF(8, 34), QPointF(8, 52), QPointF(64, 52), QPointF(64, 34)]))
    painter.setPen(Qt.PenStyle.NoPen)
    for kind, x in (("meeting", 16), ("agreement", 31), ("visit", 46)):
        painter.save()
        painter.translate(x, 58)
        painter.fillPath(kind_shape(kind, 11), QColor(KIND_COLOURS[kind]))
        painter.restore()
    painter.end()
    return pixmap
