"""What is drawn over the timeline while something is dragged, and the word where there is none."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from viewer.drawing.fonts import font
from viewer.window.canvas import words

if TYPE_CHECKING:
    from viewer.window.canvas.view import TimelineView


def draw_over(painter: QPainter, view: "TimelineView", whole: QRectF) -> None:
    """The range being dragged out, and the place a lane would drop to."""
    if view.range is not None:
        low, high = sorted(view.range)
        colour = view.theme.colour("text")
        box = QRectF(view.plot_left + low, 0, high - low, whole.height())
        painter.setOpacity(0.10)
        painter.fillRect(box, colour)
        painter.setOpacity(0.7)
        for x in (box.left(), box.right()):
            painter.fillRect(QRectF(x - 0.5, 0, 1, box.height()), colour)
        painter.setOpacity(1.0)
    if view.drop_line is not None:
        painter.fillRect(QRectF(0, view.drop_line - 1.5, whole.width(), 3), view.theme.colour("text"))


def draw_nothing(painter: QPainter, view: "TimelineView") -> None:
    """A word where there is no lane; none while events are still being made ready."""
    if view.model.awaited:
        return
    painter.setFont(font(12 * view.lens.zoom))
    painter.setPen(view.theme.colour("muted"))
    text = words.tr("No events to show") if not len(view.model.columns) else words.tr("No event passes the filters")
    if len(view.model.timeline.undated):
        text = words.tr("No event here has a date")
    painter.drawText(QRectF(view.viewport().rect()), Qt.AlignmentFlag.AlignCenter, text)
