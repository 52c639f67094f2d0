"""Work of the window cut into pieces, each in a turn of the loop of its own, so that clicks and paints come between them."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Turns(QObject):
    """Pieces wait in order; one asked for under a name that waits already is done once."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: deque[tuple[str, Callable[[], object]]] = deque()
        # A timer and not a posted event: those are all handed out before the next click is
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._next)

    def add(self, name: str, piece: Callable[[], object]) -> None:
        """Do this in a turn of its own."""
        if all(name != other for other, _ in self._waiting):
            self._waiting.append((name, piece))
            self._timer.start()

    def clear(self) -> None:
        """Do nothing of what waits."""
        self._waiting.clear()
        self._timer.stop()

    def _next(self) -> None:
        _, piece = self._waiting.popleft()
        if not self._waiting:
            self._timer.stop()
        piece()
