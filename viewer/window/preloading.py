"""Imports what the window needs after its first paint, beside the GUI thread."""

import importlib
import time

from PySide6.QtCore import QObject, Signal

from viewer.window.beside import beside

# Plain Python and numpy only: classes of Qt are made in the GUI thread
FIRST = (
    "numpy",
    "viewer.model",
    "viewer.project",
    "viewer.pipeline.pipeline",
    "viewer.timeline",
    "viewer.knowledge",
    "viewer.export",
)
LATER_AFTER = 2.0  # seconds
PUT_OFF = 6.0  # seconds
LATER = ("viewer.dating", "viewer.reading")


class Preloader(QObject):
    """Emits `ready` when `FIRST` is imported; goes on with `LATER` then."""

    ready = Signal()
    _fork_server_first = True

    def put_off(self) -> None:
        """Let the fork server wait: the first articles are being read without it."""
        self._fork_server_first = False

    def start(self) -> None:
        """Begin."""
        beside("preload", self._work)

    @staticmethod
    def _read_tables() -> None:
        """What the first lanes are named by."""
        from viewer.knowledge import capital, people_by_form

        capital("FRA")
        people_by_form()

    def _work(self) -> None:
        process = importlib.import_module("viewer.pipeline.process")
        if self._fork_server_first:  # on another core the readers are loaded meanwhile
            process.start_ahead()
        for name in FIRST:
            importlib.import_module(name)
        self._read_tables()
        self.ready.emit()
        importlib.import_module(
            "numpy.ma"
        )  # `np.unique` asks for it when first called, which would be at the first article
        time.sleep(
            LATER_AFTER if self._fork_server_first else PUT_OFF
        )  # the panels are made now, by the thread that shares Python with this one
        process.start_ahead()
        for name in LATER:
            importlib.import_module(name)
