"""What takes long runs beside the window: in a thread of its own, its result handed back in the thread of the window."""

import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QObject, Signal

from viewer.window.beside import beside

_log = logging.getLogger(__name__)
Work = Callable[[], Any]
Then = Callable[[Any], object]


class Aside(QObject):
    """One piece of work at a time, in the order asked for.

    A piece asked for under a `name` takes the place of one of that name which still waits, and what a piece of that name gives
    that was overtaken while it ran is let go: of ten letters typed, only the last search is shown. What a piece raises comes to
    `failed` with it, or is logged where it names none.
    """

    _done = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[_Piece] = []
        self._running: _Piece | None = None
        self._done.connect(self._arrived)

    @property
    def busy(self) -> bool:
        """Whether something runs or waits."""
        return self._running is not None

    def do(self, work: Work, then: Then, *, name: str = "", failed: Then | None = None) -> None:
        """Run `work` in a thread and then `then` with what it gave."""
        if name:
            self.drop(name)
        self._waiting.append(_Piece(work, then, name, failed))
        self._next()

    def drop(self, name: str) -> None:
        """Want nothing of that name any more."""
        self._waiting = [piece for piece in self._waiting if piece.name != name]
        if self._running is not None and self._running.name == name:
            self._running.wanted = False

    def awaits(self, name: str) -> bool:
        """Whether something of that name runs or waits."""
        running = self._running is not None and self._running.wanted and self._running.name == name
        return running or any(piece.name == name for piece in self._waiting)

    def forget(self) -> list[Work]:
        """Want nothing of all this any more; returns what is left of the changes, pieces without a name: those not begun, and before
        them to wait for the one that runs."""
        left = [piece.work for piece in self._waiting if not piece.name]
        self._waiting.clear()
        if self._running is not None:
            self._running.wanted = False
            if not self._running.name:
                left.insert(0, self._running.ended.wait)
        return left

    def _next(self) -> None:
        if self._running is None and self._waiting:
            piece = self._running = self._waiting.pop(0)
            beside(f"aside-{piece.name}", self._run, piece)

    def _run(self, piece: "_Piece") -> None:
        try:
            piece.gave = piece.work()
        except Exception as error:  # told in the thread of the window
            piece.error = error
        piece.ended.set()
        with suppress(RuntimeError):  # the window has gone
            self._done.emit(piece)

    def _arrived(self, piece: "_Piece") -> None:
        self._running = None
        try:
            if not piece.wanted:
                return
            if piece.error is None:
                piece.then(piece.gave)
            elif piece.failed is not None:
                piece.failed(piece.error)
            else:
                _log.error("aside %s", piece.name, exc_info=piece.error)
        finally:
            self._next()


class _Piece:
    """Something to be done, and what came of it."""

    def __init__(self, work: Work, then: Then, name: str, failed: Then | None) -> None:
        self.work, self.then, self.name, self.failed = work, then, name, failed
        self.wanted = True
        self.ended = threading.Event()
        self.gave: Any = None
        self.error: Exception | None = None
