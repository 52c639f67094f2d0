"""Days and periods in words of the user's locale."""

from functools import lru_cache

import numpy as np
from PySide6.QtCore import QDate, QLocale

from viewer.model.columns import NO_DAY, Form
from viewer.timeline import Unit

_UNIX = 2440588  # the Julian day of 1970-01-01


def qdate(day: int) -> QDate:
    """The date of a day number."""
    return QDate.fromJulianDay(day + _UNIX)


@lru_cache(maxsize=4096)
def tick_text(unit: Unit, day: int, locale: QLocale) -> str:
    """The name of a line on the axis."""
    date = qdate(day)
    match unit:
        case Unit.DAY:
            return locale.toString(date, "ddd d")
        case Unit.WEEK:
            return locale.toString(date, "d MMM")
        case Unit.MONTH | Unit.QUARTER:
            return locale.standaloneMonthName(date.month(), QLocale.FormatType.ShortFormat)
        case _:
            return year_text(date.year())


@lru_cache(maxsize=1024)
def period_text(unit: Unit, day: int, locale: QLocale) -> str:
    """The name of a period above the axis."""
    date = qdate(day)
    match unit:
        case Unit.MONTH:
            return f"{locale.standaloneMonthName(date.month(), QLocale.FormatType.LongFormat)} {year_text(date.year())}"
        case Unit.DECADE | Unit.CENTURY | Unit.MILLENNIUM:
            return (
                f"{year_text(date.year())}s"
                if locale.language() in (QLocale.Language.English, QLocale.Language.C)
                else f"{year_text(date.year())} …"
            )
        case _:
            return year_text(date.year())


def year_text(year: int) -> str:
    """A year without a thousands separator; years before 1 as `44 BC` would count them."""
    return str(year) if year > 0 else f"−{-year}"


@lru_cache(maxsize=4096)
def day_text(first: int, last: int, locale: QLocale) -> str:
    """A day, or the first and last of several."""
    if first == NO_DAY:
        return ""
    one = locale.toString(qdate(first), "d MMM yyyy")
    if first == last:
        return one
    two = locale.toString(qdate(last), "d MMM yyyy")
    if one.split(" ", 1)[1] == two.split(" ", 1)[1]:
        return f"{one.split(' ', 1)[0]}–{two}"
    return f"{one} – {two}"


def when_text(form: int, first: int, last: int, locale: QLocale) -> str:
    """When an event took place, as its mark shows it: `≈` for some day of an interval, an arrow for an open end."""
    match form:
        case Form.UNDATED:
            return ""
        case Form.BAND:
            return "≈ " + day_text(int(first), int(last), locale)
        case Form.UNTIL:
            return "← " + day_text(int(last), int(last), locale)
        case Form.SINCE:
            return day_text(int(first), int(first), locale) + " →"
        case _:
            return day_text(int(first), int(last), locale)


def today() -> int:
    """Today's day number by the machine's clock and zone."""
    return int(np.datetime64(QDate.currentDate().toString("yyyy-MM-dd"), "D").astype(np.int64))
