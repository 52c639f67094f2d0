"""The two rows of the axis and the lines below them."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from viewer.drawing.dates import period_text, tick_text
from viewer.drawing.decor import Decor
from viewer.drawing.text import width, write
from viewer.drawing.theme import Theme
from viewer.timeline import Layout, Unit

GAP = 5.0  # between a line and its name


def draw_grid(
    painter: QPainter, layout: Layout, theme: Theme, left: float, top: float, right: float, bottom: float
) -> None:
    """Weekends and lines behind the lanes' contents."""
    scale = layout.scale
    for saturday in layout.axis.weekends:
        x0, x1 = max(left, left + scale.x(saturday)), min(right, left + scale.x(saturday + 2))
        if x1 > x0:
            painter.fillRect(QRectF(x0, top, x1 - x0, bottom - top), theme.colour("weekend"))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # lines at the centres of pixels need none
    for major in (False, True):
        painter.setPen(QPen(theme.colour("major" if major else "grid"), 1))
        painter.drawLines([QLineF(x, top, x, bottom) for x in _lines(layout, left, major)])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def draw_axis(painter: QPainter, layout: Layout, theme: Theme, rect: QRectF, bottom: float, decor: Decor) -> None:
    """The names of days, months or years, and above them those of their parents, which stay in view as long as any of their time does."""
    sizes, axis = layout.metrics, layout.axis
    left, top = rect.left() + sizes.header, rect.top()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(theme.colour("grid"), 1))
    half = top + sizes.axis_parent
    painter.drawLines([QLineF(x, half, x, top + sizes.axis) for x in _lines(layout, left, False)])
    painter.setPen(QPen(theme.colour("major"), 1))
    painter.drawLines([QLineF(x, top, x, top + sizes.axis) for x in _lines(layout, left, True)])
    edge = round(left) - 0.5
    painter.drawLine(QLineF(edge, top, edge, bottom))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(QRectF(left, top, rect.right() - left, sizes.axis), Qt.ClipOperation.IntersectClip)
    _draw_parents(painter, layout, theme, left, top, decor)
    following = [tick.x for tick in axis.ticks[1:]] + [layout.width]
    for tick, limit in zip(axis.ticks, following, strict=False):
        text = tick_text(axis.step.unit, tick.day, decor.locale)
        end = tick.x + GAP + width(text, 11)
        if end <= max(limit, tick.x + sizes.tick_least * 0.8) and end <= layout.width:  # none is torn at the edge
            write(painter, theme, decor, text, left + tick.x + GAP, top + sizes.axis_parent + 16, 11, "muted")
    painter.restore()
    _draw_today(painter, layout, theme, rect, bottom, decor)


def _draw_parents(painter: QPainter, layout: Layout, theme: Theme, left: float, top: float, decor: Decor) -> None:
    parent = layout.axis.step.parent
    if parent is None:
        return
    for period in layout.axis.periods:
        text = period_text(parent, period.day, decor.locale)
        wide = width(text, 12, True)
        # pinned at the left until the next one pushes it out
        x = min(period.x0 + GAP, period.x1 - wide - GAP) if not period.starts else period.x0 + GAP
        if x < 0 or (period.starts and wide + 2 * GAP > period.x1 - period.x0 and period.x1 < layout.width):
            continue
        write(painter, theme, decor, text, left + x, top + 17, 12, "text", True)


def _draw_today(painter: QPainter, layout: Layout, theme: Theme, rect: QRectF, bottom: float, decor: Decor) -> None:
    if decor.today is None:
        return
    x = layout.scale.x(decor.today + 0.5)
    if 0 <= x <= layout.width:
        x = rect.left() + layout.metrics.header + x
        painter.setPen(QPen(theme.colour("today"), 1.2))
        painter.drawLine(QLineF(x, rect.top() + layout.metrics.axis - 5, x, bottom))
        painter.setBrush(theme.colour("today"))
        painter.drawEllipse(QPointF(x, rect.top() + layout.metrics.axis - 5), 2.4, 2.4)


def _lines(layout: Layout, left: float, major: bool) -> list[float]:
    """Where lines stand, at the centres of pixels."""
    lines = [tick.x for tick in layout.axis.ticks if tick.major == major]
    if major and layout.axis.step.unit is Unit.WEEK:  # a month seldom begins on a Monday
        lines += [period.x0 for period in layout.axis.periods if period.starts]
    return [round(left + x) - 0.5 for x in lines if x >= 0]
