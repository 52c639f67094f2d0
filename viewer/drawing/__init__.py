"""Draws a laid-out timeline on any QPaintDevice: `paint(painter, layout, theme, rect, decor)`.

For a screen `decor.sprites` keeps labels and marks as pixmaps; without it real text and shapes are drawn, as exports want.
"""

from viewer.drawing.decor import Decor
from viewer.drawing.painter import paint, paint_lanes
from viewer.drawing.sprites import Sprites
from viewer.drawing.strip import LEGEND_HEIGHT, OVERVIEW_HEIGHT, paint_legend, paint_overview
from viewer.drawing.theme import DARK, LIGHT, Theme

__all__ = [
    "DARK",
    "LEGEND_HEIGHT",
    "LIGHT",
    "OVERVIEW_HEIGHT",
    "Decor",
    "Sprites",
    "Theme",
    "paint",
    "paint_lanes",
    "paint_legend",
    "paint_overview",
]
