"""EDTF (ISO 8601-2) of intervals, levels 0 and 1 and the one-of-a-set form: written and read."""

import re
from datetime import date
from functools import lru_cache

from viewer.dating.calendar import month_end, month_start, safe_date
from viewer.model import Basis, Granularity, Span, When

_ONE = r"-?\d{4}(?:-\d{2}(?:-\d{2})?)?|\d{3}X|\d{2}XX|\d{4}-(?:2[1-9]|3\d|4[01])"
_SET = re.compile(rf"\[({_ONE})?\.\.({_ONE})?\]\Z")
_INTERVAL = re.compile(rf"({_ONE}|\.\.|)(~|\?|%)?/({_ONE}|\.\.|)(~|\?|%)?\Z")
_DATE = re.compile(rf"({_ONE})(~|\?|%)?\Z")

_QUARTER_CODE = 33  # 33–36 are the quarters, 40 and 41 the halves of a year, 21–24 the seasons
_SEASON_MONTH = {21: 3, 22: 6, 23: 9, 24: 12}


class EdtfError(ValueError):
    """Not a form of EDTF that we read."""


def write(earliest: date, latest: date, *, lasted: bool = False, roughly: bool = False) -> str:
    """The EDTF of an interval of days, both inclusive.

    A day, month, year, quarter, half, season, decade or century is written as such; other intervals as `[a..b]` (on some
    day of them), or `a/b` when the happening `lasted` them. `roughly` adds `~`.
    """
    unit = _unit(earliest, latest)
    if unit is not None:
        return unit + ("~" if roughly else "")
    mark = "~" if roughly else ""
    if lasted:
        return f"{earliest.isoformat()}{mark}/{latest.isoformat()}{mark}"
    return f"[{earliest.isoformat()}..{latest.isoformat()}]"


def until(day_or_unit: str) -> str:
    """The EDTF of an open beginning: `../2026`."""
    return f"../{day_or_unit}"


def since(day_or_unit: str) -> str:
    """The EDTF of an open end: `2014/..`."""
    return f"{day_or_unit}/.."


def _unit(earliest: date, latest: date) -> str | None:
    """The EDTF of the one calendar unit those days are, if they are one."""
    if earliest == latest:
        return earliest.isoformat()
    if earliest.day != 1 or latest != month_end(latest):
        return None
    year = f"{earliest.year:04d}"
    months = (latest.year - earliest.year) * 12 + latest.month - earliest.month + 1
    match months:
        case 1:
            return f"{year}-{earliest.month:02d}"
        case 3 if earliest.month in (1, 4, 7, 10):
            return f"{year}-{_QUARTER_CODE + earliest.month // 3}"
        case 3 if earliest.month in (3, 6, 9, 12):
            return f"{year}-{20 + earliest.month // 3}"
        case 6 if earliest.month in (1, 7):
            return f"{year}-{40 + earliest.month // 7}"
        case 12 if earliest.month == 1:
            return year
        case 120 if earliest.month == 1 and earliest.year % 10 == 0:
            return f"{year[:3]}X"
        case 1200 if earliest.month == 1 and earliest.year % 100 == 0:
            return f"{year[:2]}XX"
    return None


@lru_cache(maxsize=4096)
def read(edtf: str) -> tuple[date | None, date | None]:
    """First and last day of an EDTF string; None for an open or unknown end. Raises `EdtfError`."""
    text = edtf.strip()
    if found := _DATE.match(text):
        return _bounds(found[1])
    if found := _SET.match(text):
        return _ends(edtf, found[1], found[2])
    if found := _INTERVAL.match(text):
        return _ends(edtf, found[1], found[3])
    raise EdtfError(f"not a date of EDTF levels 0 or 1: {edtf!r}")


def _ends(edtf: str, first: str | None, last: str | None) -> tuple[date | None, date | None]:
    start = _bounds(first)[0] if first and first != ".." else None
    end = _bounds(last)[1] if last and last != ".." else None
    if start is None and end is None:
        raise EdtfError(f"no end of it is known: {edtf!r}")
    if start and end and end < start:
        raise EdtfError(f"it ends before it starts: {edtf!r}")
    return start, end


def _bounds(one: str) -> tuple[date, date]:
    """First and last day of a single EDTF date."""
    if one.endswith("XX"):
        return _years(int(one[:2]) * 100, 100)
    if one.endswith("X"):
        return _years(int(one[:3]) * 10, 10)
    if one.startswith(("-", "0000")):
        raise EdtfError(f"beyond our calendar: {one!r}")
    year = int(one[:4])
    if len(one) == 4:
        return _years(year, 1)
    if len(one) == 10:
        day = safe_date(year, int(one[5:7]), int(one[8:]))
        if day is None:
            raise EdtfError(f"no such day: {one!r}")
        return day, day
    month = int(one[5:7])
    if 1 <= month <= 12:
        return month_start(year, month), month_end(month_start(year, month))
    if month in _SEASON_MONTH:
        return month_start(year, _SEASON_MONTH[month]), month_end(month_start(year, _SEASON_MONTH[month] + 2))
    if _QUARTER_CODE <= month <= _QUARTER_CODE + 3:
        first = 3 * (month - _QUARTER_CODE) + 1
        return month_start(year, first), month_end(month_start(year, first + 2))
    if month in (40, 41):
        first = 6 * (month - 40) + 1
        return month_start(year, first), month_end(month_start(year, first + 5))
    raise EdtfError(f"no such month or season: {one!r}")


def _years(first: int, count: int) -> tuple[date, date]:
    return date(max(first, 1), 1, 1), date(first + count - 1, 12, 31)


def when_of(
    edtf: str,
    *,
    granularity: Granularity | None = None,
    words: Span | None = None,
    basis: Basis = Basis.EXPLICIT,
    published: date | None = None,
) -> When:
    """A `When` from EDTF. An open end is closed at `published` (or at the known end). Raises `EdtfError`."""
    first, last = read(edtf)
    start, end = first or published or last, last or published or first
    if start is None or end is None:
        raise EdtfError(f"no end of it is known: {edtf!r}")
    if end < start:
        start = end = first or last or start
    return When(
        earliest=start,
        latest=end,
        granularity=granularity or granularity_of(start, end, lasted="/" in edtf),
        edtf=edtf.strip(),
        words=words,
        basis=basis,
    )


def granularity_of(earliest: date, latest: date, *, lasted: bool = False) -> Granularity:
    """The unit that such an interval is most naturally told in."""
    if earliest == latest:
        return Granularity.DAY
    if lasted:
        return Granularity.RANGE
    unit = _unit(earliest, latest)
    if unit is None:
        if (latest - earliest).days == 6 and earliest.weekday() == 0:
            return Granularity.WEEK
        return Granularity.WEEKEND if (latest - earliest).days == 1 and earliest.weekday() == 5 else Granularity.RANGE
    if unit.endswith("XX"):
        return Granularity.CENTURY
    if unit.endswith("X"):
        return Granularity.DECADE
    if len(unit) == 4:
        return Granularity.YEAR
    code = int(unit[5:7])
    if code <= 12:
        return Granularity.MONTH
    if code < 30:
        return Granularity.SEASON
    return Granularity.QUARTER if code < 40 else Granularity.HALF
