"""Intervals of days as a reader reads them, in the language of the interface."""

from calendar import monthrange
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from viewer.model.columns import Form, form_of
from viewer.model.when import When

translate = QCoreApplication.translate


STYLES = {"long": "MMMM", "short": "MMM", "iso": "iso"}
_style = "long"


def set_style(style: str) -> None:
    """How days are written from now on: `long` (13 March 2023), `short` (13 Mar 2023) or `iso` (2023-03-13)."""
    global _style
    _style = style if style in STYLES else "long"


def day(value: date, locale: QLocale | None = None) -> str:
    """One day, in the style chosen."""
    return value.isoformat() if _style == "iso" else _format(value, f"d {STYLES[_style]} yyyy", locale)


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
    if _style == "iso":
        same = months and (earliest.year, earliest.month) == (latest.year, latest.month)
        return f"{earliest:%Y-%m}" if same else f"{earliest.isoformat()} – {latest.isoformat()}"
    month = STYLES[_style]
    same_year = earliest.year == latest.year
    if months:
        if same_year and earliest.month == latest.month:
            return _format(earliest, "MMMM yyyy", locale)
        first = _format(earliest, month if same_year else f"{month} yyyy", locale)
        return f"{first} – {_format(latest, f'{month} yyyy', locale)}"
    if same_year and earliest.month == latest.month:
        return f"{earliest.day}–{day(latest, locale)}"
    first = _format(earliest, f"d {month}" if same_year else f"d {month} yyyy", locale)
    return f"{first} – {day(latest, locale)}"


def _format(value: date, pattern: str, locale: QLocale | None) -> str:
    return (locale or QLocale()).toString(QDate(value.year, value.month, value.day), pattern)
