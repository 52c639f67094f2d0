"""Lanes too full for marks: columns of counts, and the names of their most important events."""

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter, QPen

from viewer.drawing.decor import Decor
from viewer.drawing.items import draw_label
from viewer.drawing.theme import Theme, mixed
from viewer.timeline import Layout

LABEL_ROOM = 26.0


def draw_cells(painter: QPainter, layout: Layout, theme: Theme) -> None:
    """One column a bucket, its height the logarithm of the events going on in it."""
    for cells in layout.cells:
        band = layout.bands[cells.band]
        room = band.height - 6 if band.collapsed else band.height - LABEL_ROOM - 5
        base = band.y + band.height - (3 if band.collapsed else 2)
        ground = theme.alternate if band.tinted else theme.ground
        gap = 1.0 if cells.width >= 5 else 0.0
        painter.setPen(QPen(mixed(theme.cell, ground, 0.0), 0))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(theme.colour("cell"), 0))
        rects: dict[int, list[QRectF]] = {}
        for x, level, count in zip(cells.x.tolist(), cells.level.tolist(), cells.touching.tolist(), strict=True):
            if count:
                height = max(2.0, level * room)
                rects.setdefault(round(level * 5), []).append(QRectF(x, base - height, cells.width - gap, height))
        for shade, group in rects.items():
            fill = mixed(theme.cell, ground, 0.45 + 0.11 * shade)
            for rect in group:
                painter.fillRect(rect, fill)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def draw_callouts(painter: QPainter, layout: Layout, theme: Theme, decor: Decor) -> None:
    """The names, each with a stem at its day."""
    painter.setPen(QPen(theme.colour("muted"), 1))
    stems = []
    for callout in layout.callouts:
        band = layout.bands[callout.band]
        stems.append(QLineF(callout.x, callout.y - 7, callout.x, band.y + band.height - 2))
    painter.drawLines(stems)
    for callout in layout.callouts:
        title = layout.columns.title(callout.event)
        draw_label(painter, theme, decor, title, callout.x + 4, callout.y, callout.width, "text", False)
