"""Intervals of days as a reader reads them, in the language of the interface."""

from calendar import monthrange
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from viewer.model.columns import Form, form_of
from viewer.model.when import When

translate = QCoreApplication.translate


def day(value: date, locale: QLocale | None = None) -> str:
    """One day: 13 March 2023."""
    return _format(value, "d MMMM yyyy", locale)


def interval(earliest: date | None, latest: date | None, form: Form, locale: QLocale | None = None) -> str:
    """An interval, as short as it can be said: a whole month is its name, a whole year its number."""
    if earliest is None or latest is None:
        return translate("dates", "no date")
    if form is Form.UNTIL:
        return translate("dates", "until %1").replace("%1", day(latest, locale))
    if form is Form.SINCE:
        return translate("dates", "since %1").replace("%1", day(earliest, locale))
    return _days(earliest, latest, locale)


def of(when: When, locale: QLocale | None = None) -> str:
    """The days of a `When`."""
    return interval(when.earliest, when.latest, form_of(when), locale)


def _days(earliest: date, latest: date, locale: QLocale | None) -> str:
    if earliest == latest:
        return day(earliest, locale)
    months = earliest.day == 1 and latest.day == monthrange(latest.year, latest.month)[1]
    if months and (earliest.month, latest.month) == (1, 12):
        return str(earliest.year) if earliest.year == latest.year else f"{earliest.year}–{latest.year}"
    same_year = earliest.year == latest.year
    if months:
        if same_year and earliest.month == latest.month:
            return _format(earliest, "MMMM yyyy", locale)
        first = _format(earliest, "MMMM" if same_year else "MMMM yyyy", locale)
        return f"{first} – {_format(latest, 'MMMM yyyy', locale)}"
    if same_year and earliest.month == latest.month:
        return f"{earliest.day}–{day(latest, locale)}"
    first = _format(earliest, "d MMMM" if same_year else "d MMMM yyyy", locale)
    return f"{first} – {day(latest, locale)}"


def _format(value: date, pattern: str, locale: QLocale | None) -> str:
    return (locale or QLocale()).toString(QDate(value.year, value.month, value.day), pattern)
