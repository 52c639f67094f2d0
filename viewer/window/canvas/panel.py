"""Canvas, overview and legend as one widget of one model."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from viewer.drawing import Theme
from viewer.window.canvas.legend import LegendLine
from viewer.window.canvas.model import CanvasModel
from viewer.window.canvas.overview import OverviewStrip
from viewer.window.canvas.view import TimelineView


class TimelinePanel(QWidget):
    """`view` is the canvas, which everything is asked of; the others follow it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = CanvasModel(self)
        self.view = TimelineView(self.model)
        self.overview = OverviewStrip(self.view)
        self.legend = LegendLine(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.view, self.overview, self.legend):
            layout.addWidget(part)
        layout.setStretch(0, 1)
        self.setFocusProxy(self.view)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def set_theme(self, theme: Theme) -> None:
        """Other colours for all three."""
        self.view.set_theme(theme)
        self.overview.update()
        self.legend.update()
