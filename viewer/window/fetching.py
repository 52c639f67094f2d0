"""Fetches a dropped address, but only after the user agreed to it, host by host; nothing else of this program uses the net."""

import logging
import tempfile
import threading
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from viewer.window.beside import beside
from viewer.window.preferences import Preferences
from viewer.window.safe_text import one_line

_log = logging.getLogger(__name__)


class Fetcher(QObject):
    """One address after the other, beside the window."""

    arrived = Signal(object, str)  # Path of what was fetched, its address
    failed = Signal(str, str)  # address, code
    _asked = Signal(str, object)  # host, answer

    def __init__(self, window: QWidget, preferences: Preferences | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._closed = threading.Event()
        self._asked.connect(self._ask)

    def start(self, addresses: Sequence[str]) -> None:
        """Fetch these, asking first."""
        beside("fetch", self._work, list(addresses)[:20])

    def close(self) -> None:
        """Fetch nothing more, and let go of what was fetched."""
        self._closed.set()
        if self._folder is not None:
            self._folder.cleanup()

    def _work(self, addresses: Sequence[str]) -> None:
        from viewer.reading import ReadingError
        from viewer.reading.urls import fetch

        agreed: dict[str, bool] = {}

        def ask(host: str) -> bool:
            if host not in agreed and self._preferences is not None and host in self._preferences.agreed_hosts():
                agreed[host] = True
            if host not in agreed:
                answer = Answer()
                self._asked.emit(host, answer)
                while not answer.given.wait(0.2):
                    if self._closed.is_set():
                        return False
                agreed[host] = answer.yes
            return agreed[host]

        for number, address in enumerate(addresses):
            if self._closed.is_set():
                return
            try:
                page = fetch(address, agreed=ask, cancelled=self._closed.is_set)
                path = self._place(number) / Path(page.name).name
                path.write_bytes(page.data)
            except ReadingError as error:
                self.failed.emit(address, error.code)
            except OSError as error:
                _log.warning("fetched page: %s", error)
                self.failed.emit(address, "url.failed")
            else:
                self.arrived.emit(path, page.addresses[-1])

    def _place(self, number: int) -> Path:
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="demarche-", ignore_cleanup_errors=True)
        folder = Path(self._folder.name) / f"{threading.get_ident()}-{number}"
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    def _ask(self, host: str, answer: "Answer") -> None:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle("Démarche")
        box.setTextFormat(box.textFormat().PlainText)
        box.setText(self.tr("Fetch this page from %1?").replace("%1", one_line(host, 80)))
        box.setInformativeText(
            self.tr(
                "That server will see that your computer asked for it. To stay unseen, save the page in your browser."
            )
        )
        fetch = box.addButton(self.tr("Fetch"), QMessageBox.ButtonRole.AcceptRole)
        always = box.addButton(self.tr("Always from this site"), QMessageBox.ButtonRole.AcceptRole)
        always.setVisible(self._preferences is not None)
        stay = box.addButton(self.tr("Do not fetch"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)

        def answered() -> None:
            if box.clickedButton() is always and self._preferences is not None:
                self._preferences.agree_to(host)
            answer.give(box.clickedButton() in (fetch, always))

        box.finished.connect(answered)
        box.open()


class Answer:
    """What the user said, given in one thread and waited for in another."""

    def __init__(self) -> None:
        self.given = threading.Event()
        self.yes = False

    def give(self, yes: bool) -> None:
        """Say it."""
        self.yes = yes
        self.given.set()
