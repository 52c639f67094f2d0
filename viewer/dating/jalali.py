"""The Persian solar calendar: a day of it as a Gregorian day."""

from datetime import date

_NOWRUZ_1400 = date(2021, 3, 21).toordinal()


def _days_before(year: int) -> int:
    """Days of all years before `year`, up to a constant; leap years by the 33-year cycle (exact 1800–2256)."""
    shifted = year + 1595
    return 365 * shifted + shifted // 33 * 8 + (shifted % 33 + 3) // 4


def to_gregorian(year: int, month: int, day: int) -> date | None:
    """The Gregorian day of a Jalali one (months of 31 days six times, then 30), or None where there is none."""
    if not (1 <= year <= 2000 and 1 <= month <= 12 and 1 <= day <= (31 if month < 7 else 30)):
        return None
    before = (month - 1) * 31 if month < 7 else (month - 7) * 30 + 186
    return date.fromordinal(_NOWRUZ_1400 + _days_before(year) - _days_before(1400) + before + day - 1)


def year_of(day: date) -> int:
    """The Jalali year that holds a Gregorian day."""
    year = day.year - 621
    start = to_gregorian(year, 1, 1)
    return year if start is None or day >= start else year - 1
