"""Threads beside the window that let nothing of the window's end in them.

What a thread works on is often held by it last: a window that was closed meanwhile has let go of it. Qt wants its objects to end in the
thread they live in, so a thread hands back what it held, and the window's own thread lets go of it.
"""

import logging
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

_log = logging.getLogger(__name__)


class _Bell(QObject):
    """Lets go, in the thread of the window, of what threads held."""

    rung = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        if (app := QCoreApplication.instance()) is not None:
            self.moveToThread(app.thread())
        self.rung.connect(self._let_go, Qt.ConnectionType.QueuedConnection)

    def _let_go(self, held: list[object]) -> None:
        held.clear()


_bells: list[_Bell] = []  # the one there is, as long as the program runs: made with the first thread


def beside(name: str, work: Callable[..., object], *arguments: Any, daemon: bool = True) -> threading.Thread:
    """Start `work(*arguments)` in a thread of that name; what it raises is logged. Called in the thread of the window."""
    if not _bells:
        _bells.append(_Bell())
    held = [work, *arguments]  # nothing but this list is known to the thread once the work is over
    thread = threading.Thread(target=_run, args=(name, held, _bells[0]), name=name, daemon=daemon)
    thread.start()
    return thread


def _run(name: str, held: list[Any], bell: _Bell) -> None:
    try:
        held[0](*held[1:])
    except Exception:  # told as text: whoever kept the traceback would hold all of it beyond this
        _log.error("%s: %s", name, traceback.format_exc())
    with suppress(RuntimeError):  # the program ends
        bell.rung.emit(held)
