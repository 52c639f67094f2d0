"""The bottom line: what is going on, how far it is, Cancel; and what the project holds."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

_PASSING = 6000  # ms a passing message stays


class StatusLine(QStatusBar):
    """A message to the left, counts to the right, progress between while something runs."""

    cancelled = Signal()
    details_wanted = Signal()
    arrivals_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.message = QLabel()
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setAccessibleName(self.tr("Status"))
        self.details = QPushButton(self.tr("Show"))
        self.details.setProperty("link", "true")
        self.details.setAccessibleName(self.tr("Show the import results"))
        self.details.clicked.connect(self.details_wanted)
        self.details.hide()
        self.arrivals = QPushButton(self.tr("Show them"))
        self.arrivals.setProperty("link", "true")
        self.arrivals.setAccessibleName(self.tr("Show the new events on the timeline"))
        self.arrivals.clicked.connect(self.arrivals_wanted)
        self.arrivals.clicked.connect(self.arrivals.hide)  # last, as focus is to have gone to the timeline
        self.arrivals.hide()
        self.progress = QProgressBar()
        self.progress.setFixedWidth(180)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.cancelled)
        self.counts = QLabel()
        self.counts.setProperty("role", "muted")
        self.addWidget(self.message)
        self.addWidget(self.arrivals)
        self.addWidget(self.details)
        self.addPermanentWidget(self.progress)
        self.addPermanentWidget(self.cancel)
        self.addPermanentWidget(self.counts)
        self.progress.hide()
        self.cancel.hide()
        self.setContentsMargins(8, 2, 8, 2)
        self._passing = QTimer(self, singleShot=True, interval=_PASSING)
        self._passing.timeout.connect(self._pass)

    def say(self, text: str, *, lasting: bool = False, details: bool = False, arrivals: bool = False) -> None:
        """A message; it passes unless `lasting`. `details` offers the import results, `arrivals` the new events."""
        self.message.setText(text)
        if text:  # a label that changes is not read out by itself
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
        self.details.setVisible(details)
        self.arrivals.setVisible(arrivals)
        if lasting:
            self._passing.stop()
        else:
            self._passing.start()

    def show_progress(self, done: int, total: int, events: int) -> None:
        """How far an import is; a total of 0 means that it is still being counted."""
        self._passing.stop()
        self.arrivals.hide()
        self.progress.show()
        self.cancel.show()
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        if total:
            articles = self.tr("%1 of %n article(s)", "", total).replace("%1", str(done))
            self.message.setText(f"{articles}, {self.tr('%n event(s)', '', events)}")
        else:
            self.message.setText(self.tr("Looking through the files…"))

    def show_work(self, text: str, *, cancel: bool = True) -> None:
        """That something is under way of which nobody can tell how far it is."""
        self._passing.stop()
        self.details.hide()
        self.arrivals.hide()
        self.message.setText(text)
        self.progress.setRange(0, 0)
        self.progress.show()
        self.cancel.setVisible(cancel)

    def end_progress(self) -> None:
        """Nothing runs any more."""
        self.progress.hide()
        self.cancel.hide()

    def _pass(self) -> None:
        self.message.setText("")
        self.details.hide()
        self.arrivals.hide()

    def show_counts(self, text: str) -> None:
        """What the project holds."""
        self.counts.setText(text)
