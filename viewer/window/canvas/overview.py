"""The overview strip: all of time, with a window that can be dragged and resized."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from viewer.drawing import OVERVIEW_HEIGHT, paint_overview
from viewer.drawing.fonts import font, metrics
from viewer.timeline import Overview, Timeline
from viewer.window.canvas import words
from viewer.window.canvas.view import TimelineView

GRIP = 7.0
LEAST = 12.0  # pixels that the window has at least


class OverviewStrip(QWidget):
    """Shows the same model as its view, and moves the view's camera."""

    def __init__(self, view: TimelineView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._strip: Overview | None = None
        self._held = ""  # "left", "right", "middle" or "new"
        self._grab = 0.0
        self._fit_lens()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(words.tr("Overview"))
        self.setAccessibleDescription(words.tr("All events over time; arrow keys move the part in view"))
        view.model.changed.connect(self._count)
        view.model.rehearsals.append(self._rehearsal)
        view.camera.moved.connect(self.update)
        view.lens_changed.connect(self._fit_lens)

    def sizeHint(self) -> QSize:
        """A strip."""
        return QSize(600, round(OVERVIEW_HEIGHT * self._view.lens.zoom))

    def window_span(self) -> tuple[float, float] | None:
        """Left and right of the window, in pixels of the strip; None without events."""
        if self._strip is None:
            return None
        scale, shown = self._strip.scale, self._view.camera.scale
        left = max(0.0, min(scale.x(shown.left), scale.width - LEAST))
        right = min(scale.width, max(scale.x(shown.right), left + LEAST))
        return left, right

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Count anew for the width."""
        self._count()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bars, window, name."""
        painter = QPainter(self)
        theme = self._view.theme
        painter.fillRect(self.rect(), theme.colour("ground"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lens, size, name = self._view.lens, 11 * self._view.lens.zoom, words.tr("Overview")
        measures = metrics(size)
        indent = 14 * lens.zoom
        x = self.width() - indent - measures.horizontalAdvance(name) if lens.mirrored else indent
        painter.setFont(font(size))
        painter.setPen(theme.colour("text" if self.hasFocus() else "muted"))
        painter.drawText(QPointF(x, self.height() / 2 + measures.capHeight() / 2), name)
        lens.apply(painter, self.width())
        paint_overview(painter, self._strip, theme, self._plot(), self.window_span(), active=self.hasFocus())
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the window by an end or by its middle; elsewhere it comes to the pointer."""
        span = self.window_span()
        if span is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        x = self._view.lens.inside(event.position(), self.width()).x() - self._plot().left()
        self._held = self._part(x, span)
        if not self._held:
            self._held = "middle"
            self._move_to(x, x - (span[1] - span[0]) / 2)
        if self._strip is not None:
            self._grab = x - self._strip.scale.x(self._view.camera.scale.left)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it, or show that it can be."""
        x = self._view.lens.inside(event.position(), self.width()).x() - self._plot().left()
        span = self.window_span()
        if span is None or self._strip is None:
            return
        if not self._held:
            part = self._part(x, span)
            shapes = {
                "left": Qt.CursorShape.SizeHorCursor,
                "right": Qt.CursorShape.SizeHorCursor,
                "middle": Qt.CursorShape.OpenHandCursor,
            }
            self.setCursor(shapes.get(part, Qt.CursorShape.PointingHandCursor))
        elif self._held == "middle":
            self._move_to(x, x - self._grab)
        else:
            camera, scale = self._view.camera, self._strip.scale
            here = scale.day(min(max(x, 0.0), scale.width))
            left, right = camera.scale.left, camera.scale.right
            if self._held == "left":
                left = min(here, right - 2)
            else:
                right = max(here, left + 2)
            camera.go(left, camera.width / (right - left), ease=False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it go."""
        self._held = ""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """All of time."""
        self._view.fit_all()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows pan, plus and minus zoom."""
        camera = self._view.camera
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                later = (event.key() == Qt.Key.Key_Right) is not self._view.lens.mirrored
                camera.pan(camera.width * (0.2 if later else -0.2), ease=True)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                camera.zoom(1.2, camera.width / 2)
            case Qt.Key.Key_Minus:
                camera.zoom(1 / 1.2, camera.width / 2)
            case _:
                super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Repaint for another font or palette."""
        self.update()
        super().changeEvent(event)

    def _plot(self) -> QRectF:
        left = self._view.plot_left
        zoom = self._view.lens.zoom
        return QRectF(left, 0, max(50.0, self.width() / zoom - left - 20), self.height() / zoom)

    def _fit_lens(self) -> None:
        self.setFixedHeight(round(OVERVIEW_HEIGHT * self._view.lens.zoom))
        self._count()

    def _count(self) -> None:
        self._strip = self._view.model.timeline.overview(self._plot().width())
        self.update()

    def _rehearsal(self) -> Callable[[Timeline], object]:
        width = self._plot().width()
        return lambda timeline: timeline.overview(width)

    def _part(self, x: float, span: tuple[float, float]) -> str:
        if abs(x - span[0]) <= GRIP:
            return "left"
        if abs(x - span[1]) <= GRIP:
            return "right"
        return "middle" if span[0] < x < span[1] else ""

    def _move_to(self, x: float, left: float) -> None:
        if self._strip is not None:
            camera = self._view.camera
            camera.go(self._strip.scale.day(left), camera.per_day, ease=False)
