"""In which language an export speaks: its own words and its dates. English, unless the window brings another."""

from datetime import date
from typing import Protocol

from viewer.export.phrases import PHRASES
from viewer.model import Granularity, When
from viewer.model.columns import Form, form_of, roughly
from viewer.timeline import plain_title
from viewer.timeline.lanes import LaneName

# Not strftime: its month names follow whatever locale the process has set
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


class Speech(Protocol):
    """One language. May be used from any thread."""

    def say(self, phrase: str, count: int = -1) -> str:
        """One of `PHRASES`, with `%n` and its plural for a count; `%1`, `%2` stay for the caller to fill."""

    def day(self, day: date) -> str:
        """A day: 13 March 2023."""

    def month(self, day: date) -> str:
        """The month of a day, with its year: March 2023."""

    def when(self, when: When) -> str:
        """A date, as precise as it is: `13 March 2023`, `between 6 and 12 March 2023`, `undated`."""

    def lane(self, name: LaneName) -> str:
        """What a lane is called that the user did not name: `Minsk–Beijing`, `Lavrov statements`."""


class English:
    """The language of the command line and of all formats that programs read."""

    def say(self, phrase: str, count: int = -1) -> str:
        """Raises `KeyError` for what is no phrase."""
        if phrase not in PHRASES:
            raise KeyError(phrase)
        return phrase.replace("(s)", "" if count == 1 else "s").replace("%n", f"{count:,}") if count >= 0 else phrase

    def day(self, day: date) -> str:
        """13 March 2023."""
        return f"{day.day} {MONTHS[day.month - 1]} {day.year}"

    def month(self, day: date) -> str:
        """March 2023."""
        return f"{MONTHS[day.month - 1]} {day.year}"

    def when(self, when: When) -> str:
        """In English words."""
        if when.earliest is None or when.latest is None:
            return "undated"
        first, last = when.earliest, when.latest
        about = "about " if roughly(when) else ""
        match form_of(when):
            case Form.DAY | Form.BAND if first == last:
                return about + self.day(first)
            case Form.UNTIL:
                return f"until {self.day(last)}"
            case Form.SINCE:
                return f"since {self.day(first)}"
            case Form.SPAN:
                return self._span(first, last)
            case _:
                named = self._unit(when.granularity, first, last)
                return about + named if named else f"between {self._span(first, last, ' and ')}"

    def lane(self, name: LaneName) -> str:
        """In English."""
        return plain_title(name)

    def _span(self, first: date, last: date, between: str = "–") -> str:
        wide = between if between != "–" else " – "
        if (first.year, first.month) == (last.year, last.month):
            return f"{first.day}{between}{last.day} {self.month(first)}"
        if first.year == last.year:
            return f"{first.day} {MONTHS[first.month - 1]}{wide}{self.day(last)}"
        return f"{self.day(first)}{wide}{self.day(last)}"

    def _unit(self, granularity: Granularity | None, first: date, last: date) -> str | None:
        """A whole month or year by its name; None for what has no name of its own."""
        if granularity is Granularity.MONTH and (first.year, first.month) == (last.year, last.month):
            return self.month(first)
        if granularity is Granularity.YEAR and first.year == last.year:
            return str(first.year)
        if granularity is Granularity.DECADE and first.year // 10 == last.year // 10:
            return f"the {first.year // 10}0s"
        return None


ENGLISH: Speech = English()


def named(speech: Speech, phrase: str, *values: str) -> str:
    """A phrase with its `%1`, `%2` … filled in."""
    said = speech.say(phrase)
    for number, value in enumerate(values, 1):
        said = said.replace(f"%{number}", value)
    return said
