"""The shape of every kind, and the mark, bar, band and ring made of it."""

from functools import cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPainterPath, QPen, QPolygonF

from viewer.drawing.fonts import font, metrics
from viewer.drawing.theme import FILLS, SOFT, Theme, mixed
from viewer.model.columns import KINDS, STATUSES, Flag, Form
from viewer.model.kinds import Kind, Status

RAMP = 0.30  # of a band's length, on either side
# Plain numbers: comparing with an enumeration costs more than drawing a mark
_SPAN, _BAND, _UNTIL = int(Form.SPAN), int(Form.BAND), int(Form.UNTIL)
_INFERRED = int(Flag.INFERRED)
_DENIED = STATUSES.index(Status.DENIED)
_DASHES = {Status.PLANNED: [2.6, 2.0], Status.HYPOTHETICAL: [0.9, 2.0]}


@cache
def kind_path(kind: int) -> QPainterPath:
    """The shape of a kind around (0, 0), about 11 pixels across."""
    path = QPainterPath()
    match KINDS[kind]:
        case Kind.MEETING:
            path.addEllipse(QPointF(0, 0), 5.8, 5.8)
        case Kind.VISIT:
            path.addPolygon(QPolygonF([QPointF(-5.8, -5.2), QPointF(6.2, 0), QPointF(-5.8, 5.2)]))
            path.closeSubpath()
        case Kind.AGREEMENT:
            path.addPolygon(QPolygonF([QPointF(0, -6.8), QPointF(6.8, 0), QPointF(0, 6.8), QPointF(-6.8, 0)]))
            path.closeSubpath()
        case Kind.STATEMENT:
            path.addRoundedRect(QRectF(-6, -5, 12, 10), 3.4, 3.4)
        case Kind.PRESSURE:
            path.addRect(QRectF(-5, -5, 10, 10))
        case _:
            path.addEllipse(QPointF(0, 0), 4, 4)
    return path


@cache
def outline(theme: Theme, kind: int, status: int, hollow: bool) -> tuple[QPen, bool]:
    """The pen of a mark, and whether it is filled."""
    state = STATUSES[status]
    if state in _DASHES:
        pen = QPen(theme.edge(kind), 1.5)
        pen.setDashPattern(_DASHES[state])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        return pen, False
    if hollow:
        return QPen(theme.edge(kind), 1.7), False
    rim = theme.rim(kind)
    return (QPen(rim, 1) if rim else QPen(Qt.PenStyle.NoPen)), True


def draw_mark(
    painter: QPainter, theme: Theme, ground: QColor, x: float, y: float, kind: int, status: int, hollow: bool
) -> None:
    """An exact day."""
    pen, filled = outline(theme, kind, status, hollow)
    painter.setPen(pen)
    painter.setBrush(theme.fill(kind) if filled else ground)
    path = kind_path(kind)
    painter.translate(x, y)
    painter.drawPath(path)
    painter.translate(-x, -y)
    if status == _DENIED:
        strike(painter, theme, x - 8, x + 8, y)


def draw_ring(painter: QPainter, theme: Theme, ground: QColor, x: float, y: float, kind: int, count: int) -> None:
    """Several exact days in one place, with their number."""
    painter.setPen(QPen(theme.edge(kind), 1.5))
    painter.setBrush(ground)
    painter.drawEllipse(QPointF(x, y), 10, 10)
    text = count_text(count)
    size = 11 if len(text) < 3 else 8
    painter.setFont(font(size))
    painter.setPen(theme.colour("text"))
    measures = metrics(size)
    painter.drawText(QPointF(x - measures.horizontalAdvance(text) / 2, y + measures.capHeight() / 2), text)


def count_text(count: int) -> str:
    """A number in few letters."""
    if count < 1000:
        return str(count)
    return f"{count / 1000:.0f}k" if count < 1_000_000 else f"{count / 1_000_000:.0f}M"


def draw_long(
    painter: QPainter,
    theme: Theme,
    ground: QColor,
    x0: float,
    x1: float,
    y: float,
    form: int,
    kind: int,
    status: int,
    flags: int,
    fades: tuple[float, float] = (0.0, 0.0),
    within: tuple[float, float] = (-1e9, 1e9),
) -> None:
    """A bar (its days are known), a band (some day of them) or an open end; only what lies `within` need be drawn.

    `fades` are the lengths at a bar's two ends that are not certain.
    """
    pen, filled = outline(theme, kind, status, bool(flags & _INFERRED))
    name, base = FILLS[KINDS[kind]], ground.name()
    solid = mixed(name, base, SOFT)
    if form == _SPAN:
        _draw_span(painter, theme, ground, x0, x1, y, kind, pen, solid if filled else None, fades, within)
    elif form == _BAND:
        gradient = QLinearGradient(x0, 0, x1, 0)
        middle = (solid if filled else mixed(name, base, 0.35)).toRgb()
        gradient.setStops([(0, ground), (RAMP, middle), (1 - RAMP, middle), (1, ground)])
        left, right = max(x0, within[0]), min(x1, within[1])
        painter.fillRect(QRectF(left, y - 4, right - left, 8), gradient)
        for x in (x0, x1):
            if within[0] <= x <= within[1]:
                dashed_end(painter, theme, x, y, kind)
    else:
        _draw_open(painter, theme, ground, x0, x1, y, form, kind, solid if filled else mixed(name, base, 0.35))
    if status == _DENIED:
        strike(painter, theme, x0 - 3, x1 + 3, y)


def _draw_span(
    painter: QPainter, theme: Theme, ground: QColor, x0: float, x1: float, y: float, kind: int, pen: QPen,
    solid: QColor | None, fades: tuple[float, float], within: tuple[float, float],
) -> None:  # fmt: skip
    """A bar: a solid edge at a known beginning, fading towards an end that is not known to the day; outlined without `solid`."""
    left, right = max(x0, within[0]), min(x1, within[1])
    early, late = fades[0] > 0.5, fades[1] > 0.5
    painter.setPen(pen if solid is None else Qt.PenStyle.NoPen)
    if early or late:
        name, length = FILLS[KINDS[kind]], max(x1 - x0, 1.0)
        middle = (solid or mixed(name, ground.name(), 0.35)).toRgb()
        gradient = QLinearGradient(x0, 0, x1, 0)
        stops = [(0.0, ground.toRgb() if early else middle), (1.0, ground.toRgb() if late else middle)]
        stops[1:1] = [(min(fades[0] / length, 1.0), middle), (max(1 - fades[1] / length, 0.0), middle)]
        gradient.setStops(sorted(stops, key=lambda stop: stop[0]))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(gradient))
    else:
        painter.setBrush(solid or ground)
    painter.drawRoundedRect(QRectF(left, y - 7, right - left, 14), 3, 3)
    if early and within[0] <= x0:
        dashed_end(painter, theme, x0, y, kind)
    elif within[0] <= x0:
        painter.fillRect(QRectF(x0 - 1, y - 8, 2, 16), theme.edge(kind))
    if late and x1 <= within[1]:
        dashed_end(painter, theme, x1, y, kind)


def _draw_open(
    painter: QPainter,
    theme: Theme,
    ground: QColor,
    x0: float,
    x1: float,
    y: float,
    form: int,
    kind: int,
    colour: QColor,
) -> None:
    """Before a day, or after it: fading away from it, with an arrow's tip."""
    known, gone = (x1, x0) if form == _UNTIL else (x0, x1)
    gradient = QLinearGradient(known, 0, gone, 0)
    gradient.setColorAt(0, colour.toRgb())
    gradient.setColorAt(1, ground.toRgb())
    painter.fillRect(QRectF(x0, y - 4, x1 - x0, 8), QBrush(gradient))
    painter.fillRect(QRectF(known - 1, y - 8, 2, 16), theme.edge(kind))
    way = 1 if gone > known else -1
    painter.setPen(QPen(theme.edge(kind), 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([QPointF(gone - 4 * way, y - 4), QPointF(gone, y), QPointF(gone - 4 * way, y + 4)]))


def dashed_end(painter: QPainter, theme: Theme, x: float, y: float, kind: int) -> None:
    """The tick at an end that is not known to the day: three dashes, drawn one by one as that is cheaper than a dashed pen."""
    painter.setPen(_thin(theme, kind))
    painter.drawLines([QLineF(x, y + dash, x, y + dash + 3) for dash in (-6.5, -1.5, 3.5)])


@cache
def _thin(theme: Theme, kind: int) -> QPen:
    pen = QPen(theme.edge(kind), 1.1)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def strike(painter: QPainter, theme: Theme, x0: float, x1: float, y: float) -> None:
    """The line through what was denied."""
    painter.setPen(QPen(theme.colour("text"), 1.4))
    painter.drawLine(QPointF(x0, y), QPointF(x1, y))


def draw_badge(painter: QPainter, theme: Theme, x: float, y: float, text: str, strong: bool) -> None:
    """A small number, or an exclamation mark, beside a mark."""
    painter.setPen(QPen(theme.colour("ground"), 1.2))
    painter.setBrush(theme.colour("text" if strong else "muted"))
    width = max(11.0, metrics(8, True).horizontalAdvance(text) + 5.5)
    painter.drawRoundedRect(QRectF(x - width / 2, y - 5.5, width, 11), 5.5, 5.5)
    painter.setPen(theme.colour("ground"))
    painter.setFont(font(8, True))
    measures = metrics(8, True)
    painter.drawText(QPointF(x - measures.horizontalAdvance(text) / 2, y + measures.capHeight() / 2), text)
