"""The line below the overview: how many events have no date, and what the shapes mean."""

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from viewer.drawing import LEGEND_HEIGHT, paint_legend
from viewer.drawing.fonts import metrics
from viewer.model.columns import KINDS
from viewer.window.canvas import words
from viewer.window.canvas.view import TimelineView

LINE = 22.0  # from one line of kinds to the next


class LegendLine(QWidget):
    """A click on "n undated" lists these events."""

    def __init__(self, view: TimelineView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._hovered = False
        self._fit_lens()
        view.lens_changed.connect(self._fit_lens)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        view.model.changed.connect(self._changed)
        self._changed()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(600, round(LEGEND_HEIGHT * self._view.lens.zoom))

    def text(self) -> str:
        """The tray's text; empty when every event has a date."""
        count = len(self._view.model.timeline.undated)
        return words.undated_text(count) if count else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tray and the kinds."""
        painter = QPainter(self)
        theme = self._view.theme
        painter.fillRect(self.rect(), theme.colour("ground"))
        zoom = self._view.lens.zoom
        painter.scale(zoom, zoom)
        rows = self._rows()
        hovered = self._hovered or self.hasFocus()
        for n, kinds in enumerate(rows):
            rect = QRectF(0, n * LINE, self.width() / zoom, LEGEND_HEIGHT)
            text = self.text() if n == 0 else ""
            paint_legend(painter, theme, rect, self._indent(), text, kinds, hovered=hovered)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other lines."""
        self._fit_lens()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the tray."""
        if self._over(event.position().x()):
            self._open()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that the tray can be opened."""
        self._set_hovered(self._over(event.position().x()))

    def enterEvent(self, event: QEnterEvent) -> None:
        """As a move."""
        self._set_hovered(self._over(event.position().x()))

    def leaveEvent(self, event: QEvent) -> None:
        """No longer over it."""
        self._set_hovered(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter or space opens the tray."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.text():
            self._open()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        self._view.list_undated(self.mapToGlobal(QPoint(14, 0)))

    def _over(self, x: float) -> bool:
        x /= self._view.lens.zoom
        return bool(self.text()) and 8 <= x <= 20 + metrics(11).horizontalAdvance(self.text())

    def _indent(self) -> float:
        """Where the kinds begin: below the plot, or where that leaves too little room right of the undated."""
        beside = 34 + metrics(11).horizontalAdvance(self.text()) if self.text() else 14
        narrow = self.width() / self._view.lens.zoom < 2 * self._view.plot_left + 200
        return beside if narrow else max(self._view.plot_left, beside)

    def _rows(self) -> list[list[tuple[int, str]]]:
        """The kinds, broken into as many lines as they need."""
        rows: list[list[tuple[int, str]]] = [[]]
        whole = room = self.width() / self._view.lens.zoom - self._indent()
        for kind in words.LEGEND:
            name = words.kind_text(kind)
            needed = 34 + metrics(11).horizontalAdvance(name)
            if needed - 17 > room and rows[-1]:
                rows.append([])
                room = whole
            rows[-1].append((KINDS.index(kind), name))
            room -= needed
        return rows

    def _fit_lens(self) -> None:
        height = LEGEND_HEIGHT + LINE * (len(self._rows()) - 1)
        self.setFixedHeight(round(height * self._view.lens.zoom))
        self.update()

    def _set_hovered(self, hovered: bool) -> None:
        if hovered != self._hovered:
            self._hovered = hovered
            self.setCursor(Qt.CursorShape.PointingHandCursor if hovered else Qt.CursorShape.ArrowCursor)
            self.update()

    def _changed(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if self.text() else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.text() or words.tr("Legend"))
        self._fit_lens()
