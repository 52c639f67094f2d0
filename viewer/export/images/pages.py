"""A timeline too long for one page, on pages of A4: each with its axis and its lane names, with marks where neighbours overlap."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from viewer.drawing.fonts import clean, font, metrics
from viewer.export.images.flow import wrapped
from viewer.export.images.page_size import A4, EDGE, FOOT, HEAD, OVERLAP, columns, plot_width
from viewer.export.images.pieces import draw, within
from viewer.export.images.sheet import Sheet, tidied
from viewer.export.images.words import MARGIN, Block, Line, closing, flowing, heading, paint_words
from viewer.model.columns import day_of
from viewer.timeline import Layout, Scale, View, lay_out, settled_like

TICK = 9.0  # how long the marks are
FULL = 0.75  # of a page's height: rather than leave more of it empty, a lane is cut


_WORDS = A4[0] - 2 * (EDGE - MARGIN)  # the width for what stands around the plot


@dataclass(frozen=True, slots=True)
class _Part:
    """What of the plot a page shows (in the plot's pixels), and its place among the others."""

    x: float
    y: float
    width: float
    height: float
    column: int
    row: int


class Pages:
    """The pages of a sheet: its plot from left to right and top to bottom, then what stands below it."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        layout = sheet.layout
        self._header, self._axis = layout.metrics.header, layout.metrics.axis
        wide = plot_width(self._header)
        head = heading(sheet.document.title, sheet.options.subtitle, _WORDS)
        self._head = head.moved(EDGE - MARGIN, EDGE - MARGIN - 8)
        self._top = max(HEAD, self._head.end + TICK + 4) if head.lines else HEAD
        first, tall = A4[1] - FOOT - self._top - self._axis, A4[1] - FOOT - HEAD - self._axis
        self._rows = _rows(layout, first, tall)
        self._columns = columns(layout.width, self._header)
        self._parts = [
            _Part(x, y, min(wide, layout.width - x), height, column, row)
            for row, (y, height) in enumerate(self._rows)
            for column, x in enumerate(column * (wide - OVERLAP) for column in range(self._columns))
        ]
        self._tail, self._words = self._below()

    def __len__(self) -> int:
        return len(self._parts) + len(self._words)

    def lines(self, number: int) -> tuple[Line, ...]:
        """The lines of text around the plot of a page."""
        return tuple(line for block in self._blocks(number) for line in block.lines)

    def _blocks(self, number: int) -> list[Block]:
        if number >= len(self._parts):
            return [self._words[number - len(self._parts)]]
        return [*([self._head] if number == 0 else []), *([self._tail] if number == len(self._parts) - 1 else [])]

    def paint(self, painter: QPainter, number: int) -> None:
        """Draw a page, with its top left corner at the painter's origin."""
        sheet = self._sheet
        sheet.options.check()
        painter.fillRect(QRectF(0, 0, *A4), sheet.theme.colour("ground"))
        for block in self._blocks(number):
            paint_words(painter, sheet.theme, block)
        if number >= len(self._parts):
            self._number(painter, number, "")
            return
        part = self._parts[number]
        # Laid out for itself: the same rows, but no label runs over the edge
        whole = sheet.layout.scale
        scale = Scale(whole.left + part.x / whole.per_day, whole.per_day, part.width)
        whole_height = settled_like(lay_out(sheet.timeline, View(scale)), sheet.layout)
        seen = within(whole_height, QRectF(0, part.y, part.width, part.height))
        seen = tidied(replace(seen, height=part.height, scroll=part.y), sheet.widths)
        rect = self._rect(part)
        painter.save()
        through = sheet.through_mirror(painter, rect)
        draw(through, seen, sheet.theme, rect, sheet.decor(), sheet.options.check)
        painter.restore()
        self._marks(through, part, rect)
        say = sheet.options.speech.day
        first, last = day_of(int(seen.scale.left)), day_of(int(seen.scale.right))
        self._number(painter, number, f"{say(first)} – {say(last)}" if first and last else "")

    def _rect(self, part: _Part) -> QRectF:
        """Where the picture stands on its page."""
        top = self._top if part.row == 0 else HEAD
        return QRectF(EDGE, top, self._header + part.width, self._axis + part.height)

    def _below(self) -> tuple[Block, list[Block]]:
        """What stands below the plot on its last page, and on pages of its own."""
        sheet, room = self._sheet, A4[1] - FOOT
        bottom = self._rect(self._parts[-1]).bottom() + TICK + 4
        block = closing(sheet.kinds, sheet.owning_up(), (), _WORDS, bottom, sheet.options.speech)
        fits = block.end <= room
        if not fits:
            block = closing(sheet.kinds, sheet.owning_up(), (), _WORDS, MARGIN, sheet.options.speech)
        first, *more = (b.moved(EDGE - MARGIN) for b in flowing(block, sheet.notes, _WORDS, room))
        return (first, more) if fits else (Block(), [first, *more])

    def _marks(self, painter: QPainter, part: _Part, rect: QRectF) -> None:
        """Where the neighbours begin and end, beside the picture: cut or fold there to put pages together."""
        painter.setPen(QPen(self._sheet.theme.colour("text"), 0.7))
        left, top = rect.left() + self._header, rect.top() + self._axis
        across = [left, left + OVERLAP] if part.column else []
        across += [rect.right() - OVERLAP, rect.right()] if part.column < self._columns - 1 else []
        for x in across:
            painter.drawLine(QLineF(x, rect.top() - TICK - 2, x, rect.top() - 2))
            painter.drawLine(QLineF(x, rect.bottom() + 2, x, rect.bottom() + 2 + TICK))
        down = [top, top + OVERLAP] if part.row and self._cut(part.row - 1) else []
        down += [rect.bottom() - OVERLAP, rect.bottom()] if self._cut(part.row) else []
        for y in down:
            painter.drawLine(QLineF(rect.left() - TICK - 2, y, rect.left() - 2, y))
            painter.drawLine(QLineF(rect.right() + 2, y, rect.right() + 2 + TICK, y))

    def _cut(self, row: int) -> bool:
        """Whether a lane goes on from that row of pages to the next."""
        rows = self._rows
        return row + 1 < len(rows) and rows[row + 1][0] < sum(rows[row])

    def _number(self, painter: QPainter, number: int, days: str) -> None:
        """Which page it is, of what, and of when."""
        painter.setFont(font(9))
        painter.setPen(self._sheet.theme.colour("muted"))
        told = f"{number + 1} / {len(self)}"
        measure = metrics(9).horizontalAdvance
        painter.drawText(QPointF(A4[0] - EDGE - measure(told), A4[1] - 14), told)
        name = wrapped(clean(self._sheet.document.title), A4[0] * 0.6, measure, 1) if number else []
        words = " · ".join([*name, *([days] if days else [])])
        painter.drawText(QPointF(EDGE, A4[1] - 14), words)


def _rows(layout: Layout, first: float, tall: float) -> list[tuple[float, float]]:
    """From where and how much each row of pages shows of the lanes: whole ones, where they are not higher than a page.

    Where a lane is cut, neighbours share `OVERLAP` pixels.
    """
    ends = [band.y + band.height for band in layout.bands]
    rows: list[tuple[float, float]] = []
    y, room = 0.0, first
    while not rows or y < layout.total_height:
        whole = max((end for end in ends if y < end <= y + room), default=0.0)
        if whole > y + room * FULL or whole == layout.total_height:
            rows.append((y, whole - y))
            y = whole
        else:
            rows.append((y, room))
            y += room - OVERLAP
        room = tall
    return rows
