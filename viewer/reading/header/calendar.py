"""Full calendar dates in a line, in the languages of the press; and months and days without a year."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache

from viewer.reading import tables

FIRST_YEAR, LAST_YEAR = 1850, 2100
_PIVOT = 70  # two-digit years from here on belong to the twentieth century


@dataclass(frozen=True, slots=True)
class Day:
    """A date at `start`..`end` of a line, `timed` if a time of day stands beside it.

    `other` is the American reading (month first) of a date in figures whose day and month could be swapped.
    """

    start: int
    end: int
    day: date
    other: date | None = None
    timed: bool = False


@dataclass(frozen=True, slots=True)
class MonthDay:
    """A month and day without a year, at `start`..`end` of a line."""

    start: int
    end: int
    month: int
    day: int


def plain(text: str) -> str:
    """`text` in lower case with ASCII digits and spaces, character for character, so that offsets hold."""
    return "".join(map(_plain_character, text)) if not text.isascii() else text.lower()


@cache
def _plain_character(c: str) -> str:
    if c.isdecimal():
        return str(int(c))
    if c.isspace() and c != "\n":
        return " "
    # Arabic letters that Persian and Arabic keyboards write differently; bidi marks and joiners count as spaces
    folded = {"ي": "ی", "ك": "ک", "\u200e": " ", "\u200f": " ", "\u202a": " ", "\u202b": " ", "\u202c": " "}.get(c)
    if folded:
        return folded
    low = c.lower()
    return low if len(low) == 1 else c


@cache
def months() -> dict[str, tuple[int, bool]]:
    """Every form of a month's name: (its number, whether it is of the Jalali calendar)."""
    return {
        plain(form): (int(row["month"]), row["calendar"] == "jalali")
        for row in tables.rows("months")
        for form in tables.forms(row)
    }


@cache
def weekdays() -> dict[str, int]:
    """Every form of a weekday's name: 0 is Monday."""
    return {plain(form): int(row["day"]) for row in tables.rows("weekdays") for form in tables.forms(row)}


def alternatives(words: dict[str, object] | dict[str, int] | dict[str, tuple[int, bool]] | list[str]) -> str:
    """A pattern of any of the words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


@dataclass(frozen=True, slots=True)
class _Patterns:
    day_month_year: re.Pattern[str]
    month_day_year: re.Pattern[str]
    year_month_day: re.Pattern[str]
    day_month: re.Pattern[str]
    month_day: re.Pattern[str]


_YEAR = r"(\d{4})(?!\d(?!\d?[:.]\d\d))"  # "20247:55" is a year and an hour
_ORDINAL = r"(?:st|nd|rd|th|er|re|º|°|\.|-го|-е|-га|η)?"
_OF = r"(?:(?:de|di|del|of|da|d’|d'|the)\s+)?"


@cache
def _patterns() -> _Patterns:
    # Some Arabic and Persian names stand within longer words ("مه"), so a letter behind or before rules them out;
    # before a Latin name a letter is let through here and judged by `_glued`
    month = rf"({alternatives(months())})(?![^\W\d_])\.?"
    return _Patterns(
        re.compile(
            rf"(?<!\d)(?<!\d[.:])(\d{{1,2}}){_ORDINAL}[\s\-/,.–]*{_OF}{month},?[\s\-/,.–]*{_OF}(?:{_YEAR}|['’\-](\d\d)(?!\d))"
        ),
        re.compile(rf"{month}[\s\-]*(\d{{1,2}})(?:st|nd|rd|th)?(?![\d:])(?:\s*[,.\-]\s*|\s+){_YEAR}"),
        re.compile(rf"(?<!\d)(\d{{4}})[.,]?[\s\-/]*{month}[\s\-]*(\d{{1,2}})(?!\d)"),
        re.compile(rf"(?<!\d)(\d{{1,2}}){_ORDINAL}\s*{_OF}{month}"),
        re.compile(rf"{month}\s*(\d{{1,2}})(?:st|nd|rd|th)?(?![\d:])"),
    )


_NUMERIC = re.compile(r"(?<![\d/.\-])(\d{1,2})(\s?[/.\-]\s?)(\d{1,2})\2(\d{4}|\d\d)(?!\d(?!\d?[:.]\d\d))(?![/\-]\d)")
_ISO = re.compile(r"(?<!\d)(\d{4})(\s?[/.\-]\s?)(\d{1,2})\2(\d{1,2})(?!\d(?!\d?:\d\d))")
_EAST_ASIAN = re.compile(r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号號]?")
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925}  # the year before each began
_ERA = re.compile(r"(令和|平成|昭和)\s*(\d{1,2}|元)年\s*(\d{1,2})月\s*(\d{1,2})日")
_FIGURES = "〇零一二三四五六七八九十"
_CHINESE_FIGURES = re.compile(
    r"([〇零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日"
)
_BUDDHIST = 543  # years by which Thai calendars run ahead
_EAST_ASIAN_MONTH_DAY = re.compile(r"(?<!\d)(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号號]")
_VIETNAMESE = re.compile(r"(\d{1,2})\s+tháng\s+(\d{1,2})(?:,|\s+năm)?\s+(\d{4})")
_TIME = re.compile(r"(?<!\d)\d{1,2}\s?[:.hH]\s?\d{2}(?!\d)|\d\s?[ap]\.?m\b|\d{1,2}:\d{2}")
_AMERICAN = re.compile(r"\d\s?[ap]\.?m\b|\b(?:est|edt|et|cst|cdt|ct|mst|mdt|pst|pdt|pt)\b")


def find_days(line: str, *, jalali: bool = True) -> list[Day]:
    """The full dates in `line`, by place, none overlapping. Only real days between 1850 and 2100."""
    low = plain(line)
    timed = bool(_TIME.search(low))
    found: list[Day] = []

    def add(start: int, end: int, first: date | None, other: date | None = None) -> None:
        day = first or other
        if day and not any(start < f.end and f.start < end for f in found):
            found.append(Day(start, end, day, other if first and other != first else None))

    patterns = _patterns()
    for m in _EAST_ASIAN.finditer(low):
        add(m.start(), m.end(), day_of(m[1], m[2], m[3]))
    for m in _ERA.finditer(low):
        add(m.start(), m.end(), day_of(str(_ERAS[m[1]] + (1 if m[2] == "元" else int(m[2]))), m[3], m[4]))
    for m in _CHINESE_FIGURES.finditer(low):
        year = "".join(str(max(0, _FIGURES.index(c) - 1)) for c in m[1])
        add(m.start(), m.end(), day_of(year, str(_chinese(m[2])), str(_chinese(m[3]))))
    for m in patterns.day_month_year.finditer(low):
        if not _glued(line, m.start(2)) or not m[2].isascii():
            add(m.start(), m.end(3) if m[3] else m.end(4), _named(m[3] or m[4], m[2], m[1]))
    for m in patterns.month_day_year.finditer(low):
        if not _glued(line, m.start(1)):
            add(m.start(), m.end(3), _named(m[3], m[1], m[2]))
    for m in patterns.year_month_day.finditer(low):
        add(m.start(), m.end(3), _named(m[1], m[2], m[3]))
    for m in _VIETNAMESE.finditer(low):
        add(m.start(), m.end(), day_of(m[3], m[2], m[1]))
    for m in _ISO.finditer(low):
        day = day_of(m[1], m[3], m[4])
        if day is None and jalali and 1300 <= int(m[1]) <= 1420:
            day = from_jalali(int(m[1]), int(m[3]), int(m[4]))
        add(m.start(), m.end(), day)
    american = bool(_AMERICAN.search(low))
    for m in _NUMERIC.finditer(low):
        european, us = day_of(m[4], m[3], m[1]), day_of(m[4], m[1], m[3])
        dotted = "." in m[2] or "-" in m[2]
        if dotted and len(m[4]) == 2 and "." in m[2] and timed is False and len(low) > 60:
            continue  # a version or a section number rather than a date
        if "." in m[2]:
            add(m.start(), m.end(), european)
        elif american:
            add(m.start(), m.end(), us or european)
        else:
            add(m.start(), m.end(), european, us)
    for f in found:
        low = low[: f.start] + " " * (f.end - f.start) + low[f.end :]
    timed = bool(_TIME.search(low))  # "24.11.2024" holds no time
    return sorted((replace(f, timed=timed) for f in found), key=lambda f: f.start)


def find_month_days(line: str) -> Iterator[MonthDay]:
    """Months with a day but without a year, by place."""
    low = plain(line)
    for m in _EAST_ASIAN_MONTH_DAY.finditer(low):
        if int(m[1]) <= 12 and 1 <= int(m[2]) <= 31:
            yield MonthDay(m.start(), m.end(), int(m[1]), int(m[2]))
    patterns = _patterns()
    for pattern, month, day in ((patterns.day_month, 2, 1), (patterns.month_day, 1, 2)):
        for m in pattern.finditer(low):
            number, jalali = months()[m[month]]
            if not jalali and not _glued(line, m.start(month)) and 1 <= int(m[day]) <= 31:
                yield MonthDay(m.start(), m.end(), number, int(m[day]))


def day_of(year: str, month: str, day: str) -> date | None:
    """The day that three numbers name, None if there is no such day."""
    number = int(year)
    if len(year) == 2:
        number += 1900 if number >= _PIVOT else 2000
    if 2440 <= number <= 2640:
        number -= _BUDDHIST
    try:
        return date(number, int(month), int(day)) if FIRST_YEAR <= number <= LAST_YEAR else None
    except ValueError:
        return None


def from_jalali(year: int, month: int, day: int) -> date | None:
    """The Gregorian day of a Jalali one, by the 33-year rule, which is right from 1925 to 2088."""
    if not (1300 <= year <= 1470 and 1 <= month <= 12 and 1 <= day <= (31 if month <= 6 else 30)):
        return None
    # Leap years of a 33-year cycle are its 1st, 5th, 9th, 13th, 17th, 22nd, 26th and 30th
    cycles, rest = divmod(year - 1, 33)
    leaps = cycles * 8 + sum(1 for leap in (1, 5, 9, 13, 17, 22, 26, 30) if leap <= rest)
    elapsed = (month - 1) * 31 - max(0, month - 7) + day - 1
    return date(622, 3, 21) + timedelta(days=(year - 1) * 365 + leaps + elapsed)


def _chinese(figures: str) -> int:
    """A number up to 99 in Chinese figures: 十四, 二十, 三十一."""
    tens, ten, ones = figures.rpartition("十")
    one = _FIGURES.index(ones) - 1 if ones else 0
    return one if not ten else (_FIGURES.index(tens) - 1 if tens else 1) * 10 + one


def _named(year: str, name: str, day: str) -> date | None:
    month, jalali = months()[name]
    if jalali:
        return from_jalali(int(year), month, int(day))
    return day_of(year, str(month), day)


def _glued(line: str, start: int) -> bool:
    """Whether the name that starts there is the tail of another word; "deskOctober" is two words run together."""
    if start == 0 or not line[start - 1].isalpha():
        return False
    return not (line[start - 1].islower() and line[start].isupper())
