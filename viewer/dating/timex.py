"""TIMEX3 values: which strings are values, and which days they cover under our conventions (docs/dates.md)."""

import re
from datetime import date
from functools import lru_cache

from viewer.dating.calendar import (
    SEASON_START,
    add_days,
    month_end,
    month_start,
    safe_date,
)
from viewer.model import Granularity

REFERENCES = ("PRESENT_REF", "PAST_REF", "FUTURE_REF")

_TIME = r"T(?:\d{2}|XX|24)(?::\d{2}(?::\d{2})?)?|T(?:MO|AF|EV|NI|DT|MI)"
_DATE = (
    r"[0-9X]{2}(?:[0-9X](?:[0-9X])?)?"
    r"|[0-9X]{4}-(?:[0-9X]{2}(?:-[0-9X]{2})?|Q[1-4X]|H[12X]|SP|SU|FA|WI|W[0-9X]{2}(?:-[1-7X]|-WE)?)"
)
_DURATION = r"P(?:(?:\d+(?:\.\d+)?|X{1,2})(?:[YMWDQEC]|WE|SP|SU|FA|WI))+|P(?:(?:\d+|X{1,2})[YMWD])*T(?:(?:\d+(?:\.\d+)?|X{1,2})[HMS]|\d+(?:MO|AF|EV|NI))+"
VALUE = re.compile(rf"(?:{'|'.join(REFERENCES)}|(?:{_DATE})(?:{_TIME})?|T\d{{2}}:\d{{2}}|{_TIME}|{_DURATION}|PXX)\Z")


def is_value(value: str) -> bool:
    """Whether `value` is a well-formed TIMEX3 value of those that we write."""
    return VALUE.match(value) is not None


Days = tuple[date, date, Granularity]


@lru_cache(maxsize=8192)
def days_of(value: str, modifier: str = "") -> Days | None:
    """First day, last day and granularity of a DATE or TIME value, or None for one that names no days.

    `modifier` narrows it as TIMEX3's mod does: START, MID, END (early, mid, late); FIRST and FINAL are the very
    beginning and end ("at the end of the month"), HALF1 and HALF2 its halves.
    """
    if value.startswith(("P", "F", "T", "X")):
        return None
    core, _, time = value.partition("T")
    days = _plain(core)
    if days is None:
        return None
    if time == "NI" and modifier == "NIGHT_OF" and days[2] is Granularity.DAY:
        return add_days(days[0], -1), days[1], Granularity.RANGE
    return _narrowed(days, modifier) if modifier else days


def _plain(core: str) -> Days | None:
    if "X" in core:
        return _partly_unknown(core)
    year = int(core[:4]) if len(core) >= 4 else 0
    if len(core) == 10 and core[5] != "W":
        day = safe_date(year, int(core[5:7]), int(core[8:]))
        return (day, day, Granularity.DAY) if day else None
    if len(core) == 4:
        return (date(year, 1, 1), date(year, 12, 31), Granularity.YEAR) if year else None
    if len(core) == 3:
        first = int(core) * 10
        return (date(max(first, 1), 1, 1), date(first + 9, 12, 31), Granularity.DECADE)
    if len(core) == 2:
        first = int(core) * 100
        return (date(max(first, 1), 1, 1), date(first + 99, 12, 31), Granularity.CENTURY)
    if not year:
        return None
    rest = core[5:]
    if rest[0] == "W" and rest != "WI":
        return _week(year, rest)
    if rest[0] == "Q":
        first_month = 3 * int(rest[1]) - 2
        return _months(year, first_month, 3, Granularity.QUARTER)
    if rest[0] == "H":
        return _months(year, 6 * int(rest[1]) - 5, 6, Granularity.HALF)
    if rest in SEASON_START:
        return _months(year, SEASON_START[rest], 3, Granularity.SEASON)
    month = int(rest)
    return _months(year, month, 1, Granularity.MONTH) if 1 <= month <= 12 else None


def _months(year: int, month: int, count: int, granularity: Granularity) -> Days:
    return month_start(year, month), month_end(month_start(year, month + count - 1)), granularity


def _week(year: int, rest: str) -> Days | None:
    try:
        monday = date.fromisocalendar(year, int(rest[1:3]), 1)
    except ValueError:
        return None
    if rest.endswith("-WE"):
        return add_days(monday, 5), add_days(monday, 6), Granularity.WEEKEND
    if len(rest) == 5:
        day = add_days(monday, int(rest[4]) - 1)
        return day, day, Granularity.DAY
    return monday, add_days(monday, 6), Granularity.WEEK


def _partly_unknown(core: str) -> Days | None:
    """`198X` is a decade; `1998-XX` and `1998-10-XX` are the year and the month."""
    known = core.split("-XX")[0].removesuffix("-WXX").removesuffix("-QX").removesuffix("-HX")
    if len(known) == 4 and known.endswith("X"):
        known = known.rstrip("X")
    return _plain(known) if known and "X" not in known else None


def _narrowed(days: Days, modifier: str) -> Days:
    """The part of an interval that early, mid, late, the very beginning or the very end of it mean."""
    first, last, granularity = days
    match granularity, modifier:
        case Granularity.MONTH, "HALF1":
            return first, first.replace(day=15), Granularity.PART_OF_MONTH
        case Granularity.MONTH, "HALF2":
            return first.replace(day=16), last, Granularity.PART_OF_MONTH
        case ((Granularity.DECADE | Granularity.CENTURY), "HALF1" | "HALF2"):
            half = (last.year - first.year + 1) // 2
            if modifier == "HALF1":
                return first, date(first.year + half - 1, 12, 31), Granularity.RANGE
            return date(first.year + half, 1, 1), last, Granularity.RANGE
        case Granularity.MONTH, "START" | "FIRST":
            return first, first.replace(day=10), Granularity.PART_OF_MONTH
        case Granularity.MONTH, "MID":
            return first.replace(day=11), first.replace(day=20), Granularity.PART_OF_MONTH
        case Granularity.MONTH, "END" | "FINAL":
            return first.replace(day=21), last, Granularity.PART_OF_MONTH
        case Granularity.YEAR, "START":
            return first, date(first.year, 4, 30), Granularity.RANGE
        case Granularity.YEAR, "MID":
            return date(first.year, 5, 1), date(first.year, 8, 31), Granularity.RANGE
        case Granularity.YEAR, "END":
            return date(first.year, 9, 1), last, Granularity.RANGE
        case Granularity.YEAR, "FIRST":
            return first, date(first.year, 1, 31), Granularity.RANGE
        case Granularity.YEAR, "FINAL":
            return date(first.year, 12, 1), last, Granularity.RANGE
        case Granularity.DECADE, "START" | "FIRST":
            return first, date(first.year + 4, 12, 31), Granularity.PART_OF_DECADE
        case Granularity.DECADE, "MID":
            return date(first.year + 3, 1, 1), date(first.year + 6, 12, 31), Granularity.PART_OF_DECADE
        case Granularity.DECADE, "END" | "FINAL":
            return date(first.year + 5, 1, 1), last, Granularity.PART_OF_DECADE
        case Granularity.WEEK, "START" | "FIRST":
            return first, add_days(first, 1), Granularity.RANGE
        case Granularity.WEEK, "MID":
            return add_days(first, 1), add_days(first, 3), Granularity.RANGE
        case Granularity.WEEK, "END" | "FINAL":
            return add_days(first, 3), last, Granularity.RANGE
        case ((Granularity.CENTURY | Granularity.SEASON | Granularity.QUARTER | Granularity.HALF), _):
            third = ((last - first).days + 1) // 3
            cuts = {"START": (0, third - 1), "FIRST": (0, third - 1), "MID": (third, 2 * third - 1)}
            if modifier in cuts:
                low, high = cuts[modifier]
                return add_days(first, low), add_days(first, high), Granularity.RANGE
            if modifier in ("END", "FINAL"):
                return add_days(first, 2 * third), last, Granularity.RANGE
    return days
