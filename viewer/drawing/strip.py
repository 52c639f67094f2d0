"""What stands below the lanes: the overview's bars, and the legend with the number of undated events."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from viewer.drawing.fonts import font, metrics
from viewer.drawing.shapes import draw_mark
from viewer.drawing.theme import Theme
from viewer.timeline import Overview

OVERVIEW_HEIGHT = 44.0
LEGEND_HEIGHT = 34.0


def paint_overview(
    painter: QPainter,
    strip: Overview | None,
    theme: Theme,
    rect: QRectF,
    window: tuple[float, float] | None,
    *,
    active: bool = False,
) -> None:
    """Bars into `rect` (the strip's own stretch, without the lane names); `window` is the part in view, in pixels of `rect`."""
    painter.save()
    painter.setClipRect(rect.adjusted(-6, 0, 6, 0))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    inner = rect.adjusted(0, 7, 0, -7)
    painter.fillRect(inner, theme.colour("alternate"))
    if window:
        shown = QRectF(rect.left() + window[0], inner.top(), window[1] - window[0], inner.height())
        painter.fillRect(shown, theme.colour("ground"))
    if strip is not None:
        _draw_bars(painter, strip, theme, rect, inner, window)
    if window:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("text"), 1))
        painter.drawRect(
            QRectF(round(shown.left()) + 0.5, inner.top() + 0.5, max(2, round(shown.width()) - 1), inner.height() - 1)
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("text"))
        for x in (shown.left(), shown.right()):
            painter.drawRoundedRect(QRectF(round(x) - 3, inner.center().y() - 7.5, 7, 15), 3, 3)
    painter.restore()


def _draw_bars(
    painter: QPainter, strip: Overview, theme: Theme, rect: QRectF, inner: QRectF, window: tuple[float, float] | None
) -> None:
    # A single event stays visible beside a thousand: half the height is for being there at all
    most = max(1, int(strip.total.max()))
    room = inner.height() - 4
    gap = 1.0 if strip.width >= 3 else 0.0

    def height(count: int) -> float:
        share = count / most if most <= 20 else (count / most) ** 0.5
        return room * (0.35 + 0.65 * share) if most <= 20 else max(2.0, room * share)

    bars = zip(strip.x.tolist(), strip.total.tolist(), strip.kept.tolist(), strict=True)
    inside, outside = theme.colour("muted"), theme.colour("cell")
    faint = theme.colour("major")
    for x, total, kept in bars:
        if not total:
            continue
        middle = x + strip.width / 2
        seen = window is None or window[0] <= middle <= window[1]
        width = max(1.0, strip.width - gap)
        if total > kept:
            tall = height(total)
            painter.fillRect(QRectF(rect.left() + x, inner.bottom() - tall, width, tall), faint)
        if kept:
            tall = height(kept)
            colour = inside if seen else outside
            painter.setOpacity(1.0 if seen else 0.55)
            painter.fillRect(QRectF(rect.left() + x, inner.bottom() - tall, width, tall), colour)
            painter.setOpacity(1.0)


def paint_legend(
    painter: QPainter,
    theme: Theme,
    rect: QRectF,
    header: float,
    undated: str,
    kinds: list[tuple[int, str]],
    *,
    hovered: bool = False,
) -> None:
    """A line with the undated events' number under the lane names and the kinds beside it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    y = rect.center().y()
    small = metrics(11)
    if undated:
        painter.setFont(font(11))
        painter.setPen(theme.colour("text" if hovered else "muted"))
        painter.drawText(QPointF(rect.left() + 14, y + small.capHeight() / 2), undated)
    x = rect.left() + header
    painter.setFont(font(11))
    for kind, name in kinds:
        draw_mark(painter, theme, theme.colour("ground"), x + 6, y, kind, 0, False)
        painter.setFont(font(11))
        painter.setPen(theme.colour("text"))
        painter.drawText(QPointF(x + 17, y + small.capHeight() / 2), name)
        x += 17 + small.horizontalAdvance(name) + 17
    painter.restore()
