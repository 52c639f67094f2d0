"""Days and periods in words of the user's locale."""

import re
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QDate, QLocale

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
            point = "." if "d." in day_pattern(locale) else ""
            return locale.toString(date, f"ddd d'{point}'" if point else "ddd d")
        case Unit.WEEK:
            return written(date, without_year(day_pattern(locale, "MMM")), locale)
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


@lru_cache(maxsize=64)
def day_pattern(locale: QLocale, month: str = "MMMM") -> str:
    """The locale's own order and signs for a day, without its weekday: `d. MMMM yyyy`; `month` says how long months are written."""
    long = locale.dateFormat(QLocale.FormatType.LongFormat)
    pattern = re.sub(r"^d{3,4}[\s,.]*|[\s,]*d{3,4}$", "", long).strip()
    pattern = pattern if "yyyy" in pattern and "d" in pattern.replace("yyyy", "") else "d MMMM yyyy"
    return pattern.replace("MMMM", month)


def without_year(pattern: str) -> str:
    """What is left of a pattern for a day whose year is known."""
    if pattern.startswith("yyyy"):
        return re.sub(r"^yyyy[^dM']*", "", pattern)
    return re.sub(r"[\s,]*(?:'[^']*'\s*)*yyyy.*", "", pattern)


def ordinal(day: int, locale: QLocale) -> str:
    """What follows the number of a day in a date where the locale's patterns do not know it: French 1er mars."""
    return "er" if day == 1 and locale.language() == QLocale.Language.French else ""


def written(date: QDate, pattern: str, locale: QLocale) -> str:
    """A day by a pattern."""
    if ending := ordinal(date.day(), locale):
        pattern = re.sub(r"\bd\b", f"d'{ending}'", pattern, count=1)
    return locale.toString(date, pattern).strip()


def today() -> int:
    """Today's day number by the machine's clock and zone."""
    return int(np.datetime64(QDate.currentDate().toString("yyyy-MM-dd"), "D").astype(np.int64))
