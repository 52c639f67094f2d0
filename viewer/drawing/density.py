"""Lanes too full for marks: columns of counts, and the names of their most important events."""

import numpy as np
from PySide6.QtCore import QLineF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from viewer.drawing.decor import Decor
from viewer.drawing.items import draw_callout
from viewer.drawing.theme import Theme, mixed
from viewer.timeline import Layout

LABEL_ROOM = 26.0


def draw_cells(painter: QPainter, layout: Layout, theme: Theme, *, whole: bool = False) -> None:
    """One column a bucket, its height the logarithm of the events going on in it; on a screen in `whole` pixels, which is faster."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(Qt.PenStyle.NoPen)
    for cells in layout.cells:
        band = layout.bands[cells.band]
        room = band.height - 6 if band.collapsed else band.height - LABEL_ROOM - 5
        base = band.y + band.height - (3 if band.collapsed else 2)
        ground = theme.alternate if band.tinted else theme.ground
        gap = 1.0 if cells.width >= 5 else 0.0
        painter.setBrush(mixed(theme.cell, ground, 0.8))
        some = cells.touching.nonzero()[0]
        left = cells.x[some]
        heights = np.maximum(cells.level[some] * room, 2.0)
        if whole:
            x, height = np.rint(left).astype(int), np.rint(heights).astype(int)
            width = np.maximum(np.rint(left + cells.width).astype(int) - x - int(gap), 1)
            top = round(base) - height
            painter.drawRects(list(map(QRect, x.tolist(), top.tolist(), width.tolist(), height.tolist())))
        else:
            width = np.full(len(some), cells.width - gap)
            boxes = (a.tolist() for a in (left, base - heights, width, heights))
            painter.drawRects(list(map(QRectF, *boxes)))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def draw_callouts(painter: QPainter, layout: Layout, theme: Theme, decor: Decor) -> None:
    """Their marks and names, each with a stem at its day."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(theme.colour("muted"), 1))
    stems = []
    for callout in layout.callouts:
        band = layout.bands[callout.band]
        x = round(callout.x) - 0.5
        stems.append(QLineF(x, callout.y + 7, x, band.y + band.height - 2))
    painter.drawLines(stems)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for callout in layout.callouts:
        draw_callout(painter, layout, theme, decor, callout)
