"""Dates as tables hold them become intervals: a day, a month, a year, two of them with a slash."""

import re
from calendar import monthrange
from datetime import date

from viewer.export.speech import MONTHS
from viewer.model import Basis, Granularity, When

_ISO = re.compile(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[T ].*)?")
_NUMBERS = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?: .*)?")
_WORDS = re.compile(r"(?:(\d{1,2})\.? +)?([A-Za-z]{3,9})\.?(?: +(\d{1,2}),)? +(\d{4})")
_ABBREVIATED = {name[:3].lower(): number for number, name in enumerate(MONTHS, 1)}


class DayError(ValueError):
    """Words that name no day: `import.bad_date`, or two days at once: `import.ambiguous_date`."""

    def __init__(self, code: str, words: str) -> None:
        super().__init__(code)
        self.code = code
        self.words = words


def when_of(start: str, end: str = "") -> When:
    """The interval from `start` to `end`; undated when both are empty. Raises `DayError`."""
    start, end = start.strip(), end.strip()
    if not start and not end:
        return When()
    first, last, unit = _days(start or end)
    edtf = _edtf(first, unit)
    if end and end != start:
        other = _days(end)
        if other[1] < first:
            raise DayError("import.bad_date", f"{start} – {end}")
        if other[1] > last:
            edtf = f"{edtf}/{_edtf(other[0], other[2])}"
            last, unit = other[1], Granularity.RANGE
    return When(earliest=first, latest=last, granularity=unit, edtf=edtf, basis=Basis.EXPLICIT)


def _edtf(first: date, unit: Granularity) -> str:
    return first.isoformat()[: {Granularity.YEAR: 4, Granularity.MONTH: 7}.get(unit, 10)]


def _days(words: str) -> tuple[date, date, Granularity]:
    if match := _ISO.fullmatch(words):
        year, month, day = (int(part) if part else None for part in match.groups())
    elif match := _NUMBERS.fullmatch(words):
        one, mark, two, year = int(match[1]), match[2], int(match[3]), int(match[4])
        # With dots the day stands first everywhere; else only a number above 12 tells which is which
        if mark != "." and one <= 12 and two <= 12 and one != two:
            raise DayError("import.ambiguous_date", words)
        day, month = (two, one) if mark != "." and two > 12 else (one, two)
    elif (match := _WORDS.fullmatch(words)) and match[2][:3].lower() in _ABBREVIATED:
        if MONTHS[_ABBREVIATED[match[2][:3].lower()] - 1].lower()[: len(match[2])] != match[2].lower():
            raise DayError("import.bad_date", words)
        year, month = int(match[4]), _ABBREVIATED[match[2][:3].lower()]
        day = int(match[1] or match[3]) if match[1] or match[3] else None
    else:
        raise DayError("import.bad_date", words)
    return _interval(words, year, month, day)


def _interval(words: str, year: int | None, month: int | None, day: int | None) -> tuple[date, date, Granularity]:
    try:
        if not year:
            raise ValueError
        if not month:
            return date(year, 1, 1), date(year, 12, 31), Granularity.YEAR
        if not day:
            return date(year, month, 1), date(year, month, monthrange(year, month)[1]), Granularity.MONTH
        return date(year, month, day), date(year, month, day), Granularity.DAY
    except ValueError as error:
        raise DayError("import.bad_date", words) from error
