"""What stands above and below the lanes: title and subtitle; legend, the line that owns up, footnotes in columns."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from viewer.drawing.fonts import clean, font, metrics
from viewer.drawing.shapes import draw_mark
from viewer.drawing.theme import Theme
from viewer.export.images.flow import wrapped
from viewer.export.images.notes import Footnote
from viewer.export.speech import ENGLISH, Speech
from viewer.model.columns import KINDS

MARGIN = 20.0
TITLE, SUBTITLE, SMALL = 20, 13, 11  # pixels
COLUMN = 420.0  # the least width of a column of footnotes
LEGEND_ROW = 22.0
FOOTNOTE_ROW = 15.0
INDENT = 24.0  # of a footnote's text behind its number


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text: its left end and baseline, its font's size, colour and weight, and where it links to."""

    x: float
    y: float
    text: str
    size: int
    colour: str
    bold: bool = False
    address: str | None = None

    @property
    def width(self) -> float:
        """How wide it is."""
        return metrics(self.size, self.bold).horizontalAdvance(self.text)

    @property
    def rect(self) -> QRectF:
        """Where it stands."""
        return QRectF(self.x, self.y - self.size, self.width, self.size * 1.4)


@dataclass(frozen=True, slots=True)
class Block:
    """Lines and the legend's signs (x, middle, kind, name), and where they end."""

    lines: tuple[Line, ...] = ()
    signs: tuple[tuple[float, float, int, str], ...] = ()
    end: float = 0.0

    def moved(self, right: float, down: float = 0.0) -> "Block":
        """The same elsewhere."""
        return Block(
            tuple(replace(line, x=line.x + right, y=line.y + down) for line in self.lines),
            tuple((x + right, middle + down, kind, name) for x, middle, kind, name in self.signs),
            self.end + down,
        )


def heading(title: str, subtitle: str, width: float) -> Block:
    """Title and subtitle on a sheet of that width, from its upper edge down."""
    y = MARGIN
    lines = []
    for text, size, bold, colour, step in (
        (title, TITLE, True, "text", 26),
        (subtitle, SUBTITLE, False, "muted", 19),
    ):
        for line in wrapped(clean(text), width - 2 * MARGIN, metrics(size, bold).horizontalAdvance, 3) if text else ():
            y += step
            lines.append(Line(MARGIN, y - step * 0.25, line, size, colour, bold))
    return Block(tuple(lines), end=y + (10 if lines else 0))


def closing(
    kinds: Sequence[int], told: str, notes: Sequence[Footnote], width: float, top: float, speech: Speech = ENGLISH
) -> Block:
    """The legend of these kinds, the line that owns up, and the footnotes, from `top` down."""
    legend = _legend(kinds, width, top + 8, speech) if kinds else Block(end=top + 8)
    y = legend.end + 17
    lines = []
    for line in wrapped(told, width - 2 * MARGIN, metrics(SMALL).horizontalAdvance):
        lines.append(Line(MARGIN, y, line, SMALL, "muted"))
        y += FOOTNOTE_ROW
    columns = _Columns(notes, width)
    lines += columns.lines(0, len(notes), y + 12)
    end = y + 8 + columns.rows(0, len(notes)) * FOOTNOTE_ROW if notes else y
    return Block(tuple(lines), legend.signs, end + MARGIN - 6)


def flowing(block: Block, notes: Sequence[Footnote], width: float, room: float) -> list[Block]:
    """`block` and after it the footnotes, on as many pages of that size as they need."""
    columns = _Columns(notes, width)
    pages = [block]
    at = 0
    while at < len(notes):
        top = pages[-1].end
        following = columns.fitting(at, room - top - 12)
        if following == at and not pages[-1].lines and not pages[-1].signs:
            following = at + 1  # higher than a page: then it is cut off
        if following > at:
            lines = (*pages[-1].lines, *columns.lines(at, following, top + 12))
            pages[-1] = Block(lines, pages[-1].signs, room)
        if following < len(notes):
            pages.append(Block(end=MARGIN))
        at = following
    return pages


def paint_words(painter: QPainter, theme: Theme, block: Block, part: QRectF | None = None) -> None:
    """Draw them, or those lines that touch `part`."""
    for line in block.lines:
        if part and not part.intersects(line.rect):
            continue
        painter.setFont(font(line.size, line.bold))
        painter.setPen(theme.colour(line.colour))
        painter.drawText(QPointF(line.x, line.y), line.text)
    for x, y, kind, name in block.signs:
        draw_mark(painter, theme, theme.colour("ground"), x + 6, y, kind, 0, False)
        painter.setFont(font(SMALL))
        painter.setPen(theme.colour("text"))
        painter.drawText(QPointF(x + 17, y + metrics(SMALL).capHeight() / 2), name)


def _legend(kinds: Sequence[int], width: float, top: float, speech: Speech) -> Block:
    x, y = MARGIN, top + LEGEND_ROW / 2
    signs = []
    for kind in kinds:
        name = speech.say(KINDS[kind].value)
        wide = 17 + metrics(SMALL).horizontalAdvance(name) + 17
        if x + wide > width - MARGIN and x > MARGIN:
            x, y = MARGIN, y + LEGEND_ROW
        signs.append((x, y, kind, name))
        x += wide
    return Block(signs=tuple(signs), end=y + LEGEND_ROW / 2)


class _Columns:
    """Footnotes broken into lines, for columns side by side on a sheet of that width."""

    def __init__(self, notes: Sequence[Footnote], width: float) -> None:
        room = width - 2 * MARGIN
        self._notes = notes
        self._count = max(1, min(4, int((room + MARGIN) // (COLUMN + MARGIN)), len(notes)))
        self._wide = (room - (self._count - 1) * MARGIN) / self._count
        small = metrics(SMALL).horizontalAdvance
        self._texts = [wrapped(clean(note.text), self._wide - INDENT, small, 4) for note in notes]

    def _placed(self, first: int, after: int) -> list[tuple[int, int]]:
        """Column and row of each of these notes: columns are filled one after the other, all about as deep."""
        deep = ceil(sum(len(text) for text in self._texts[first:after]) / self._count)
        places = []
        column = row = 0
        for text in self._texts[first:after]:
            if row and row + len(text) > deep + 1 and column < self._count - 1:
                column, row = column + 1, 0
            places.append((column, row))
            row += len(text)
        return places

    def rows(self, first: int, after: int) -> int:
        """How deep the deepest column gets."""
        placed = zip(self._placed(first, after), self._texts[first:after], strict=True)
        return max((row + len(text) for (_, row), text in placed), default=0)

    def fitting(self, first: int, room: float) -> int:
        """The first note after those that fit into that height."""
        rows = int(room // FOOTNOTE_ROW)
        low, high = first, len(self._notes)
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if self.rows(first, middle) <= rows else (low, middle - 1)
        return low

    def lines(self, first: int, after: int, top: float) -> list[Line]:
        """The lines of these notes below `top`."""
        lines = []
        for place, (column, row) in enumerate(self._placed(first, after), first):
            note, x = self._notes[place], MARGIN + column * (self._wide + MARGIN)
            for step, text in enumerate(self._texts[place]):
                y = top + (row + step) * FOOTNOTE_ROW
                if not step:
                    lines.append(Line(x, y, str(note.number), SMALL, "muted"))
                lines.append(Line(x + INDENT, y, text, SMALL, "muted", address=note.address))
        return lines
