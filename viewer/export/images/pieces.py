"""A layout drawn piece by piece, so that a stop comes through; and the part of a layout that a strip shows."""

from collections.abc import Callable
from dataclasses import fields, replace

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from viewer.drawing import Decor, Theme, paint
from viewer.drawing.density import draw_callouts
from viewer.drawing.items import draw_chips, draw_items
from viewer.drawing.painter import enter_plot
from viewer.timeline import Items, Layout
from viewer.timeline.records import Ints

PIECE = 150  # marks drawn between two looks at whether to go on
AROUND = 40.0  # how far a mark or a chip reaches at most beyond its place


def some(items: Items, which: slice | Ints) -> Items:
    """Some of the items."""
    return Items(**{field.name: getattr(items, field.name)[which] for field in fields(items)})


def without_marks(layout: Layout) -> Layout:
    """The lanes, their names and cells, and the axis alone."""
    return replace(layout, items=some(layout.items, slice(0)), callouts=(), chips=())


def draw(
    painter: QPainter, layout: Layout, theme: Theme, rect: QRectF, decor: Decor, check: Callable[[], None]
) -> None:
    """What `paint` draws, with a call of `check` every few marks; it may raise."""
    check()
    paint(painter, without_marks(layout), theme, rect, decor)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    try:
        enter_plot(painter, layout, rect)
        for start in range(0, len(layout.items), PIECE):
            check()
            draw_items(painter, replace(layout, items=some(layout.items, slice(start, start + PIECE))), theme, decor)
        for start in range(0, len(layout.callouts), PIECE):
            check()
            draw_callouts(painter, replace(layout, callouts=layout.callouts[start : start + PIECE]), theme, decor)
        draw_chips(painter, layout, theme)
    finally:
        painter.restore()


def within(layout: Layout, part: QRectF) -> Layout:
    """The layout with only what may touch `part`, a rectangle in the coordinates of the plot."""
    items = layout.items
    reach = layout.metrics.label_most + AROUND
    left, right, top, bottom = part.left() - reach, part.right() + reach, part.top() - AROUND, part.bottom() + AROUND
    seen = (items.x1 > left) & (items.x0 < right) & (items.y > top) & (items.y < bottom)
    bands = {place for place, b in enumerate(layout.bands) if b.y < part.bottom() and b.y + b.height > part.top()}
    return replace(
        layout,
        items=some(items, np.flatnonzero(seen)),
        cells=[cells for cells in layout.cells if cells.band in bands],
        callouts=[c for c in layout.callouts if c.band in bands and left < c.x < right],
        chips=[c for c in layout.chips if top < c.y < bottom and left < c.x < right],
    )
