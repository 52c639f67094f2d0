"""A painter that writes SVG: it takes the calls the drawing room makes of a QPainter and gives flat, plain elements.

QSvgGenerator would do for looks, but knows no ids, classes or titles, and wraps every primitive in a group of its own.
"""

import re
from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QLinearGradient,
    QPainterPath,
    QPen,
    QPolygonF,
    QTransform,
)

_UNSOUND = re.compile(r"[^\t\n -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # what XML 1.0 cannot hold
_JOINS = {
    Qt.PenCapStyle.FlatCap: "butt",
    Qt.PenCapStyle.SquareCap: "square",
    Qt.PenCapStyle.RoundCap: "round",
}
Box = tuple[float, float, float, float]


class SvgPainter:
    """State as a QPainter has it (pen, brush, font, clip, translation); `body` is what was drawn, `defs` what it refers to."""

    def __init__(self, ground: QColor | None = None) -> None:
        self.body: list[str] = []
        self.defs: list[str] = []
        self._ground = ground  # what is filled with it need not be drawn
        self._pen, self._brush = QPen(Qt.PenStyle.NoPen), QBrush(Qt.BrushStyle.NoBrush)
        self._font = QFont()
        self._x = self._y = 0.0
        self._opacity = 1.0
        self._clip: Box | None = None
        self._open_clip: Box | None = None
        self._clips: dict[Box, str] = {}
        self._gradients: dict[str, str] = {}
        self._kept: list[tuple[QPen, QBrush, QFont, float, float, float, Box | None]] = []
        self._groups = 0
        self.ends_fixed = False  # whether texts keep their right ends where another font is wider or narrower

    # Groups

    def open_group(self, **attributes: str) -> None:
        """Begin a group; `data_id` becomes `data-id`, `class_` becomes `class`."""
        self._follow_clip()
        told = "".join(f" {n.rstrip('_').replace('_', '-')}={quoted(v)}" for n, v in attributes.items() if v)
        self.body.append(f"<g{told}>")
        self._groups += 1

    def close_group(self) -> None:
        """End it."""
        self._groups -= 1
        self.body.append("</g>")

    def title(self, text: str) -> None:
        """What a pointer resting on the group is told."""
        self.body.append(f"<title>{held(text)}</title>")

    def finish(self) -> None:
        """End what the clip left open."""
        self._clip = None
        self._follow_clip()

    def _follow_clip(self) -> None:
        if self._groups or self._clip == self._open_clip:
            return
        if self._open_clip is not None:
            self.body.append("</g>")
        if self._clip is not None:
            name = self._clips.get(self._clip)
            if name is None:
                name = self._clips[self._clip] = f"clip{len(self._clips) + 1}"
                x, y, width, height = self._clip
                rect = f'<rect x="{num(x)}" y="{num(y)}" width="{num(width)}" height="{num(height)}"/>'
                self.defs.append(f'<clipPath id="{name}">{rect}</clipPath>')
            self.body.append(f'<g clip-path="url(#{name})">')
        self._open_clip = self._clip

    def _add(self, element: str) -> None:
        self._follow_clip()
        self.body.append(element)

    # State

    def save(self) -> None:  # noqa: D102
        self._kept.append((self._pen, self._brush, self._font, self._x, self._y, self._opacity, self._clip))

    def restore(self) -> None:  # noqa: D102
        self._pen, self._brush, self._font, self._x, self._y, self._opacity, self._clip = self._kept.pop()

    def setPen(self, pen: QPen | QColor | Qt.PenStyle) -> None:  # noqa: D102, N802
        self._pen = QPen(pen)

    def setBrush(self, brush: QBrush | QColor | Qt.BrushStyle) -> None:  # noqa: D102, N802
        self._brush = QBrush(brush)

    def setFont(self, font: QFont) -> None:  # noqa: D102, N802
        self._font = font

    def setOpacity(self, opacity: float) -> None:  # noqa: D102, N802
        self._opacity = opacity

    def setRenderHint(self, hint: object, on: bool = True) -> None:  # noqa: N802
        """SVG has no such hints."""

    def setLayoutDirection(self, direction: object) -> None:  # noqa: N802
        """Each text has its own."""

    def worldTransform(self) -> QTransform:  # noqa: D102, N802
        return QTransform.fromTranslate(self._x, self._y)

    def translate(self, x: float, y: float) -> None:  # noqa: D102
        self._x += x
        self._y += y

    def setClipRect(self, rect: QRectF, operation: Qt.ClipOperation = Qt.ClipOperation.ReplaceClip) -> None:  # noqa: D102, N802
        new = rect.translated(self._x, self._y)
        if operation == Qt.ClipOperation.IntersectClip and self._clip is not None:
            new = new.intersected(QRectF(*self._clip))
        self._clip = (new.x(), new.y(), new.width(), new.height())

    # Shapes

    def fillRect(self, rect: QRectF, what: QColor | QBrush) -> None:  # noqa: D102, N802
        brush = QBrush(what)
        if self._ground is not None and brush.gradient() is None and brush.color() == self._ground:
            return
        self._add(f"<rect{self._box(rect)}{self._fill(brush)}{self._faint()}/>")

    def drawRect(self, rect: QRectF) -> None:  # noqa: D102, N802
        self._add(f"<rect{self._box(rect)}{self._paint()}/>")

    def drawRects(self, rects: Sequence[QRectF]) -> None:  # noqa: D102, N802
        if rects:
            boxes = "".join(
                f"M{num(r.x() + self._x)},{num(r.y() + self._y)}h{num(r.width())}v{num(r.height())}h{num(-r.width())}z"
                for r in rects
            )
            self._add(f'<path d="{boxes}"{self._paint()}/>')

    def drawPolygon(self, points: QPolygonF) -> None:  # noqa: D102, N802
        told = " ".join(self._at(points.at(place)) for place in range(points.size()))
        self._add(f'<polygon points="{told}"{self._paint()}/>')

    def fillPath(self, path: QPainterPath, what: QColor | QBrush) -> None:  # noqa: D102, N802
        self._add(f'<path d="{self._path(path)}"{self._fill(QBrush(what))}{self._faint()}/>')

    def drawRoundedRect(self, rect: QRectF, rx: float, ry: float) -> None:  # noqa: D102, N802
        self._add(f'<rect{self._box(rect)} rx="{num(rx)}" ry="{num(ry)}"{self._paint()}/>')

    def drawEllipse(self, centre: QPointF, rx: float, ry: float) -> None:  # noqa: D102, N802
        x, y = num(centre.x() + self._x), num(centre.y() + self._y)
        shape = (
            f'<circle cx="{x}" cy="{y}" r="{num(rx)}"'
            if rx == ry
            else f'<ellipse cx="{x}" cy="{y}" rx="{num(rx)}" ry="{num(ry)}"'
        )
        self._add(f"{shape}{self._paint()}/>")

    def drawLine(self, line: QLineF | QPointF, end: QPointF | None = None) -> None:  # noqa: D102, N802
        whole = line if isinstance(line, QLineF) else QLineF(line, end or line)
        self.drawLines([whole])

    def drawLines(self, lines: Sequence[QLineF]) -> None:  # noqa: D102, N802
        if lines:
            moves = "".join(f"M{self._at(line.p1())}L{self._at(line.p2())}" for line in lines)
            self._add(f'<path d="{moves}" fill="none"{self._stroke()}/>')

    def drawPolyline(self, points: QPolygonF) -> None:  # noqa: D102, N802
        told = " ".join(self._at(points.at(place)) for place in range(points.size()))
        self._add(f'<polyline points="{told}" fill="none"{self._stroke()}/>')

    def drawPath(self, path: QPainterPath) -> None:  # noqa: D102, N802
        self._add(f'<path d="{self._path(path)}"{self._paint()}/>')

    def drawText(self, at: QPointF, text: str) -> None:  # noqa: D102, N802
        if not text.strip():
            return
        weight = ' font-weight="600"' if self._font.weight() >= QFont.Weight.DemiBold else ""
        struck = ' text-decoration="line-through"' if self._font.strikeOut() else ""
        width = QFontMetricsF(self._font).horizontalAdvance(text) if self.ends_fixed else 0.0
        place = f' x="{num(at.x() + self._x + width)}" y="{num(at.y() + self._y)}"'
        place += ' text-anchor="end"' if self.ends_fixed else ""
        size = self._font.pixelSize()
        size_told = f' font-size="{size if size > 0 else num(self._font.pointSizeF() / 0.75)}"'
        fill = f' fill="{self._pen.color().name()}"'
        self._add(f"<text{place}{size_told}{weight}{struck}{fill}{self._faint()}>{held(text)}</text>")

    # Attributes

    def _at(self, point: QPointF) -> str:
        return f"{num(point.x() + self._x)},{num(point.y() + self._y)}"

    def _box(self, rect: QRectF) -> str:
        x, y = num(rect.x() + self._x), num(rect.y() + self._y)
        return f' x="{x}" y="{y}" width="{num(max(0.0, rect.width()))}" height="{num(max(0.0, rect.height()))}"'

    def _paint(self) -> str:
        return self._fill(self._brush) + self._stroke() + self._faint()

    def _faint(self) -> str:
        return f' opacity="{num(self._opacity)}"' if self._opacity < 1 else ""

    def _fill(self, brush: QBrush) -> str:
        if brush.style() == Qt.BrushStyle.NoBrush:
            return ' fill="none"'
        gradient = brush.gradient()
        if isinstance(gradient, QLinearGradient):
            return f' fill="url(#{self._gradient(gradient)})"'
        colour = brush.color()
        return f' fill="{colour.name()}"' + (f' fill-opacity="{num(colour.alphaF())}"' if colour.alpha() < 255 else "")

    def _gradient(self, gradient: QLinearGradient) -> str:
        start, end = self._at(gradient.start()).split(","), self._at(gradient.finalStop()).split(",")
        stops = "".join(f'<stop offset="{num(at)}" stop-color="{colour.name()}"/>' for at, colour in gradient.stops())
        told = f'gradientUnits="userSpaceOnUse" x1="{start[0]}" y1="{start[1]}" x2="{end[0]}" y2="{end[1]}">{stops}'
        name = self._gradients.get(told)
        if name is None:
            name = self._gradients[told] = f"fade{len(self._gradients) + 1}"
            self.defs.append(f'<linearGradient id="{name}" {told}</linearGradient>')
        return name

    def _stroke(self) -> str:
        pen = self._pen
        if pen.style() == Qt.PenStyle.NoPen:
            return ""
        width = pen.widthF() or 1.0
        told = f' stroke="{pen.color().name()}"' + (f' stroke-width="{num(width)}"' if width != 1 else "")
        if pen.style() == Qt.PenStyle.CustomDashLine:
            told += f' stroke-dasharray="{" ".join(num(part * width) for part in pen.dashPattern())}"'
            told += f' stroke-linecap="{_JOINS[pen.capStyle()]}"'
        return told

    def _path(self, path: QPainterPath) -> str:
        parts, place = [], 0
        while place < path.elementCount():
            element = path.elementAt(place)
            point = self._at(QPointF(element.x, element.y))
            if element.type == QPainterPath.ElementType.CurveToElement:
                two = [path.elementAt(place + 1), path.elementAt(place + 2)]
                parts.append(f"C{point} " + " ".join(self._at(QPointF(e.x, e.y)) for e in two))
                place += 2
            else:
                parts.append(("M" if element.type == QPainterPath.ElementType.MoveToElement else "L") + point)
            place += 1
        return "".join(parts)


def num(value: float) -> str:
    """A number with at most two decimals."""
    told = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if told == "-0" else told


def held(text: str) -> str:
    """Text escaped for XML 1.0, without the characters it cannot hold."""
    return escape(_UNSOUND.sub("", text))


def quoted(text: str) -> str:
    """An attribute's value in its quotation marks."""
    return quoteattr(_UNSOUND.sub("", text))
