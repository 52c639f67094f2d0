"""Work of an export beside the window: layout, drawing and writing in a thread of their own, to be stopped at any time."""

from collections.abc import Callable
from threading import Event, Thread

from PySide6.QtCore import QObject, Signal

from viewer.export import ExportError
from viewer.window.beside import beside


class ExportJob(QObject):
    """Runs `work(job)` once; `done` brings what it returns, `failed` an `ExportError`. After `cancel` neither comes.

    The work is given `cancelled` and `progress`, in the form in which `Options` takes them.
    """

    done = Signal(object)
    failed = Signal(object)
    progressed = Signal(int, int)

    def __init__(self, work: Callable[["ExportJob"], object]) -> None:
        super().__init__()
        self._work = work
        self._stop = Event()
        self._thread: Thread | None = None

    def start(self) -> "ExportJob":
        """Begin."""
        self._thread = beside("export", self._run, daemon=False)
        return self

    def cancel(self) -> None:
        """Stop soon, and say nothing more."""
        self._stop.set()

    def cancelled(self) -> bool:
        """Whether it is to stop."""
        return self._stop.is_set()

    def progress(self, done: int, total: int) -> None:
        """How far the work is; may be called from its thread."""
        self.progressed.emit(done, total)

    def wait(self, seconds: float | None = None) -> bool:
        """Wait for the end; whether it has come."""
        if self._thread is None:
            return True
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        try:
            result = self._work(self)
        except ExportError as error:
            if not self.cancelled():
                self.failed.emit(error)
        except Exception as error:
            if not self.cancelled():
                self.failed.emit(ExportError("export.failed", f"{type(error).__name__}: {error}"[:200]))
            raise
        else:
            if not self.cancelled():
                self.done.emit(result)
