"""Named days: which day of a year Christmas, Thanksgiving, Easter, Nowruz or Eid fall on."""

import csv
import re
from datetime import date
from functools import cache, lru_cache

from viewer import resources
from viewer.dating.calendar import add_days, easter, nth_weekday, orthodox_easter, safe_date

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_ISLAMIC_EPOCH = 1_948_439.5  # Julian day of 1 Muharram of year 1, civil reckoning
_GREGORIAN_ORDINAL = 1_721_424.5  # Julian day of the proleptic ordinal 0


@cache
def rules() -> dict[str, str]:
    """The rule of every named day, from `resources/knowledge/dates/holidays.csv`.

    A rule is `MM-DD`, `easter±N`, `orthodox±N`, `nth MONTH WEEKDAY N` (−1: the last), `us election`, `lunar`, or
    `islamic MONTH DAY` (`DAY-DAY` for a whole stretch; tabular reckoning, a day off at most).
    """
    with open(resources.path("knowledge", "dates", "holidays.csv"), encoding="utf-8", newline="") as file:
        return {row["name"]: row["rule"] for row in csv.DictReader(file)}


@cache
def names() -> re.Pattern[str]:
    """Matches the name of any named day, the longest first."""
    return re.compile("|".join(re.escape(name) for name in sorted(rules(), key=len, reverse=True)))


@cache
def _lunar() -> dict[int, date]:
    with open(resources.path("knowledge", "dates", "lunar_new_year.csv"), encoding="utf-8", newline="") as file:
        days = [date.fromisoformat(row["day"]) for row in csv.DictReader(file)]
    return {day.year: day for day in days}


@lru_cache(maxsize=1024)
def days(name: str, year: int) -> tuple[tuple[date, date], ...]:
    """First and last day of each time the named day falls in that year: usually one, none if it is not known."""
    rule = rules()[name]
    kind, *parts = rule.split()
    if not 2 <= year <= 9990:
        return ()
    if kind == "nth":
        day = nth_weekday(year, int(parts[0]), _WEEKDAYS.index(parts[1]), int(parts[2]))
    elif kind.startswith(("easter", "orthodox")):
        base = easter(year) if kind.startswith("easter") else orthodox_easter(year)
        day = add_days(base, int(kind.lstrip("eastrohdx")))
    elif kind == "us":
        if year % 2:
            return ()
        day = add_days(nth_weekday(year, 11, 0, 1), 1)
    elif kind == "lunar":
        known = _lunar().get(year)
        return ((known, known),) if known else ()
    elif kind == "islamic":
        return _islamic(int(parts[0]), parts[1], year)
    else:
        fixed = safe_date(year, int(kind[:2]), int(kind[3:]))
        return ((fixed, fixed),) if fixed else ()
    return ((day, day),)


def _islamic(month: int, stretch: str, year: int) -> tuple[tuple[date, date], ...]:
    first, _, last = stretch.partition("-")
    about = int((year - 622) * 33 / 32)
    found = []
    for islamic_year in range(about - 1, about + 3):
        start = _islamic_day(islamic_year, month, int(first))
        if start is not None and start.year == year:
            length = int(last or first) - int(first)
            found.append((start, add_days(start, length - (length > 28))))
    return tuple(found)


def _islamic_day(year: int, month: int, day: int) -> date | None:
    """A day of the tabular Islamic calendar."""
    julian = day + -(-59 * (month - 1) // 2) + (year - 1) * 354 + (3 + 11 * year) // 30 + _ISLAMIC_EPOCH
    ordinal = round(julian - _GREGORIAN_ORDINAL) - 1
    return date.fromordinal(ordinal) if 1 <= ordinal <= date.max.toordinal() else None
