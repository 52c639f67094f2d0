"""The one painter of a laid-out timeline, for the screen, PNG, SVG, PDF and print alike."""

from collections.abc import Collection
from dataclasses import fields, replace

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from viewer.drawing.axis import draw_axis, draw_grid
from viewer.drawing.decor import Decor
from viewer.drawing.density import draw_callouts, draw_cells
from viewer.drawing.fonts import clean
from viewer.drawing.items import draw_chips, draw_items, draw_relations
from viewer.drawing.text import elided, width, write
from viewer.drawing.theme import Theme
from viewer.timeline import Items, Layout

LOW_LANE = 50.0  # below this a lane's count stands beside its name


def paint(painter: QPainter, layout: Layout, theme: Theme, rect: QRectF, decor: Decor | None = None) -> None:
    """Draw the axis, the lanes with their names and all that stands in them into `rect`, whose left column holds the names.

    `rect` should be `metrics.header + layout.width` wide and `metrics.axis + layout.height` high; what lies beyond is cut off.
    """
    decor = decor or Decor()
    sizes = layout.metrics
    left, top = rect.left() + sizes.header, rect.top() + sizes.axis
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)  # a page may show a part of it
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    bottom = _bottom(layout, rect, top)
    _draw_grounds(painter, layout, theme, rect, top, bottom)
    painter.save()
    painter.setClipRect(QRectF(rect.left(), top, rect.width(), rect.bottom() - top), Qt.ClipOperation.IntersectClip)
    draw_grid(painter, layout, theme, left, top, rect.right(), bottom)
    _draw_dividers(painter, layout, theme, rect, top - layout.scroll)
    enter_plot(painter, layout, rect)
    _draw_contents(painter, layout, theme, decor)
    painter.restore()
    _draw_names(painter, layout, theme, rect, top, decor)
    draw_axis(painter, layout, theme, rect, bottom, decor)
    painter.restore()


def enter_plot(painter: QPainter, layout: Layout, rect: QRectF) -> None:
    """Clip to where the lanes' contents stand within `rect`, and go to their origin."""
    left, top = rect.left() + layout.metrics.header, rect.top() + layout.metrics.axis
    painter.setClipRect(QRectF(left, top, rect.right() - left, rect.bottom() - top), Qt.ClipOperation.IntersectClip)
    painter.translate(left, top - layout.scroll)


def paint_lanes(
    painter: QPainter, layout: Layout, theme: Theme, rect: QRectF, decor: Decor, places: Collection[int]
) -> None:
    """Only what stands in the lanes at `places` of `layout.bands`, with its ground, as `paint` would draw it into `rect`."""
    bands, items, top = layout.bands, layout.items, rect.top() + layout.metrics.axis
    seen = np.isin(items.band, list(places))
    only = replace(
        layout,
        items=Items(*(getattr(items, field.name)[seen] for field in fields(items))),
        chips=[chip for chip in layout.chips if chip.band in places],
        cells=[cells for cells in layout.cells if cells.band in places],
        callouts=[callout for callout in layout.callouts if callout.band in places],
    )
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    plot = rect.adjusted(layout.metrics.header, layout.metrics.axis, 0, 0)
    painter.setClipRect(plot, Qt.ClipOperation.IntersectClip)
    for place in places:
        band = bands[place]
        ground = QRectF(plot.left(), top - layout.scroll + band.y, plot.width(), band.height)
        painter.fillRect(ground, theme.band_ground(band.tinted))
    painter.translate(plot.left(), top - layout.scroll)
    _draw_contents(painter, only, theme, decor)
    painter.restore()


def _draw_contents(painter: QPainter, layout: Layout, theme: Theme, decor: Decor) -> None:
    draw_cells(painter, layout, theme, whole=decor.sprites is not None)
    draw_relations(painter, layout, theme, decor)
    draw_items(painter, layout, theme, decor)
    draw_callouts(painter, layout, theme, decor)
    draw_chips(painter, layout, theme)


def _bottom(layout: Layout, rect: QRectF, top: float) -> float:
    """Where the lanes end."""
    return min(rect.bottom(), top + layout.total_height - layout.scroll)


def _draw_grounds(painter: QPainter, layout: Layout, theme: Theme, rect: QRectF, top: float, bottom: float) -> None:
    """The ground of the axis, of every lane and of what is left below them; none is painted twice, as filling is what costs most
    on a fine screen."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), top - rect.top()), theme.colour("ground"))
    for band in layout.bands:
        y = top - layout.scroll + band.y
        low, high = max(y, top), min(y + band.height, rect.bottom())
        if high > low:
            painter.fillRect(QRectF(rect.left(), low, rect.width(), high - low), theme.band_ground(band.tinted))
    if rect.bottom() > bottom:
        painter.fillRect(QRectF(rect.left(), bottom, rect.width(), rect.bottom() - bottom), theme.colour("ground"))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _draw_dividers(painter: QPainter, layout: Layout, theme: Theme, rect: QRectF, top: float) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(theme.colour("major"), 1))
    painter.drawLines(
        [
            QLineF(rect.left(), y, rect.right(), y)
            for y in (round(top + band.y + band.height) - 0.5 for band in layout.bands)
        ]
    )
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _draw_names(painter: QPainter, layout: Layout, theme: Theme, rect: QRectF, top: float, decor: Decor) -> None:
    """The column of lane names and counts."""
    sizes = layout.metrics
    painter.save()
    painter.setClipRect(QRectF(rect.left(), top, sizes.header - 4, rect.bottom() - top), Qt.ClipOperation.IntersectClip)
    room = sizes.header - 14 - 12
    for band in layout.bands:
        y = top - layout.scroll + band.y
        low = band.height < LOW_LANE
        count = decor.count_text(band.count)
        if low and count:  # beside the name there is room for a number, in all such lanes alike
            count = decor.locale.toString(band.count)
        inside = room - (14 if band.pinned else 0) - (width(count, 11) + 6 if low and count else 0)
        name = elided(clean(band.title), 12, True, inside)
        baseline = y + (band.height / 2 + 4.5 if low else 24.5)
        write(painter, theme, decor, name, rect.left() + 14, baseline, 12, "text", True)
        if band.pinned:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("muted"))
            painter.drawEllipse(QPointF(rect.left() + 14 + width(name, 12, True) + 9, baseline - 4), 2.6, 2.6)
        if low:
            write(
                painter, theme, decor, count, rect.left() + sizes.header - 12 - width(count, 11), baseline, 11, "muted"
            )
        else:
            write(painter, theme, decor, count, rect.left() + 14, y + 41, 11, "muted")
    painter.restore()
