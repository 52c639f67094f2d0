"""A line of text, drawn for an export and taken from the cache for a screen."""

from functools import lru_cache, partial

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter

from viewer.drawing.decor import Decor
from viewer.drawing.fonts import font, metrics
from viewer.drawing.theme import Theme

ABOVE = 13.0  # of a cached line, over the baseline
HEIGHT = 18.0


@lru_cache(maxsize=4096)
def width(text: str, size: float, bold: bool = False) -> float:
    """How wide a text is."""
    return metrics(size, bold).horizontalAdvance(text)


@lru_cache(maxsize=2048)
def elided(text: str, size: float, bold: bool, room: float) -> str:
    """A text cut to a width, with an ellipsis."""
    return metrics(size, bold).elidedText(text, Qt.TextElideMode.ElideRight, room)


def write(
    painter: QPainter,
    theme: Theme,
    decor: Decor,
    text: str,
    x: float,
    baseline: float,
    size: float,
    colour: str,
    bold: bool = False,
) -> None:
    """A line whose first letter begins at `x`."""
    sprites = decor.sprites
    if sprites is None:
        _draw(painter, theme, text, x, baseline, size, colour, bold)
        return
    draw = partial(_draw, theme=theme, text=text, x=1.0, baseline=ABOVE, size=size, colour=colour, bold=bold)
    pixmap = sprites.line((theme.name, text, size, colour, bold), width(text, size, bold) + 3, HEIGHT, draw)
    ratio = sprites.ratio
    painter.drawPixmap(QPointF(round((x - 1) * ratio) / ratio, round((baseline - ABOVE) * ratio) / ratio), pixmap)


def _draw(
    painter: QPainter, theme: Theme, text: str, x: float, baseline: float, size: float, colour: str, bold: bool
) -> None:
    painter.setFont(font(size, bold))
    painter.setPen(theme.colour(colour))
    painter.drawText(QPointF(x, baseline), text)
