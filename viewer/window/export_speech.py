"""The language of the interface for exports: their phrases translated, their dates as the window writes them."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from viewer.model import When
from viewer.timeline.lanes import LaneName
from viewer.window import dates
from viewer.window.canvas.words import lane_text

CONTEXT = "Export"


class WindowSpeech:
    """A `Speech` for everything but English, of which exports have their own."""

    def __init__(self) -> None:
        self._locale = QLocale()

    def say(self, phrase: str, count: int = -1) -> str:
        """The phrase translated, in the form that goes with the count."""
        return QCoreApplication.translate(CONTEXT, phrase, None, count)

    def day(self, day: date) -> str:
        """A day in the locale's own order."""
        return dates.day(day, self._locale)

    def month(self, day: date) -> str:
        """The month of a day, with its year."""
        name = self._locale.standaloneMonthName(day.month)
        return f"{name[:1].upper()}{name[1:]} {day.year}"

    def when(self, when: When) -> str:
        """A date as the detail pane tells it."""
        return dates.of(when, self._locale)

    def lane(self, name: LaneName) -> str:
        """As the canvas calls it."""
        return lane_text(name)
