"""Intervals of days as a reader reads them, in the language of the interface."""

import re
from calendar import monthrange
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from viewer.drawing.dates import day_pattern, ordinal, without_year, written
from viewer.model.columns import Form, form_of, roughly
from viewer.model.when import When

translate = QCoreApplication.translate


STYLES = ("long", "short", "iso")
_style = "long"


def set_style(style: str) -> None:
    """How days are written from now on: `long` (13 March 2023), `short` (13 Mar 2023) or `iso` (2023-03-13)."""
    global _style
    _style = style if style in STYLES else "long"


def day(value: date, locale: QLocale | None = None) -> str:
    """One day, in the style chosen and the locale's own order."""
    locale = locale or QLocale()
    return value.isoformat() if _style == "iso" else _write(value, _pattern(locale), locale)


def interval(earliest: date | None, latest: date | None, form: Form, locale: QLocale | None = None) -> str:
    """An interval, as short as it can be said: a whole month is its name, a whole year its number."""
    if earliest is None or latest is None:
        return translate("dates", "no date")
    if form is Form.UNTIL:
        return translate("dates", "until %1").replace("%1", day(latest, locale))
    if form is Form.SINCE:
        return translate("dates", "since %1").replace("%1", day(earliest, locale))
    about = "≈ " if form is Form.BAND and earliest == latest else ""  # a longer time says by itself that it is vague
    return about + _days(earliest, latest, locale or QLocale())


def of(when: When, locale: QLocale | None = None) -> str:
    """The days of a `When`."""
    return interval(when.earliest, when.latest, form_of(when), locale)


def manner(when: When) -> str:
    """How the days of a `When` are meant, where they do not say so themselves."""
    if roughly(when):
        return translate("dates", "roughly")
    match form_of(when):
        case Form.BAND:
            return translate("dates", "on some day of these")
        case Form.SPAN:
            return translate("dates", "all of these days")
    return ""


def _days(earliest: date, latest: date, locale: QLocale) -> str:
    if earliest == latest:
        return day(earliest, locale)
    months = earliest.day == 1 and latest.day == monthrange(latest.year, latest.month)[1]
    same_year = earliest.year == latest.year
    same_month = same_year and earliest.month == latest.month
    if months and (earliest.month, latest.month) == (1, 12):
        return str(earliest.year) if same_year else f"{earliest.year}–{latest.year}"
    if _style == "iso":
        return f"{earliest:%Y-%m}" if months and same_month else f"{earliest.isoformat()} – {latest.isoformat()}"
    if months and same_month:
        return f"{locale.standaloneMonthName(earliest.month)} {earliest.year}"
    if months:
        first, last = (locale.standaloneMonthName(one.month) for one in (earliest, latest))
        return f"{first} – {last} {latest.year}" if same_year else f"{first} {earliest.year} – {last} {latest.year}"
    pattern = _pattern(locale)
    if same_month:
        first = f"{earliest.day}{ordinal(earliest.day, locale)}"
        days = re.sub(r"d\.?", lambda found: f"'{first}{found[0][1:]}–{latest.day}{found[0][1:]}'", pattern, count=1)
        return _write(latest, days, locale)
    if same_year and not pattern.startswith("yyyy"):
        return f"{_write(earliest, without_year(pattern), locale)} – {_write(latest, pattern, locale)}"
    return f"{_write(earliest, pattern, locale)} – {_write(latest, pattern, locale)}"


def _pattern(locale: QLocale) -> str:
    """The locale's long date without its weekday; months cut short if that is the style."""
    return day_pattern(locale, "MMM" if _style == "short" else "MMMM")


def _write(value: date, pattern: str, locale: QLocale) -> str:
    return written(QDate(value.year, value.month, value.day), pattern, locale)
