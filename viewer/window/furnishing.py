"""Makes the panels in slices, so that the window paints and answers between them."""

from collections.abc import Iterator
from importlib import import_module

from PySide6.QtCore import QObject, QTimer, Signal

from viewer.window.main_window import MainWindow
from viewer.window.preferences import Preferences

# They define classes of Qt, so they are imported in the thread of the window: one a slice, what others import first
MODULES = (
    "viewer.drawing", "viewer.window.canvas.view", "viewer.window.canvas", "viewer.window.table_model", "viewer.window.table_view",
    "viewer.window.event_fields", "viewer.window.article_view", "viewer.window.detail", "viewer.window.filters",
    "viewer.window.import_results", "viewer.window.workbench", "viewer.window.editing", "viewer.window.intake",
    "viewer.window.commands", "viewer.window.exporting", "viewer.window.timeline_import", "viewer.window.parts",
)  # fmt: skip


class Furnishing(QObject):
    """Emits `done` with the `Parts`, once."""

    done = Signal(object)

    def __init__(self, window: MainWindow, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._preferences = preferences
        self._slices: Iterator[None] | None = None

    def start(self) -> None:
        """Begin; each slice waits for what is to be painted."""
        if self._slices is None:
            self._slices = self._make()
            self._next()

    def _next(self) -> None:
        if self._slices is not None and next(self._slices, self) is None:
            QTimer.singleShot(0, self, self._next)

    def _make(self) -> Iterator[None]:
        for name in MODULES:
            import_module(name)
            yield
        from viewer.window.parts import Parts

        parts = Parts(self._window, self._preferences)
        yield from parts.furnish()
        self.done.emit(parts)
