"""Grammar of dates in languages other than English that have a table of words."""

import re
from datetime import date

from viewer.dating.borrowed import full_date
from viewer.dating.calendar import SEASON_START, add_days, month_start, safe_date, shift, unit_value, week_value
from viewer.dating.grammar_amounts import duration
from viewer.dating.jalali import to_gregorian, year_of
from viewer.dating.lexicon import CLASSES, languages
from viewer.dating.meaning import (
    Anchor,
    Context,
    Meaning,
    dated,
    nearest_day,
    nearest_month,
    weekday_near,
    weekday_of_week,
)
from viewer.dating.pattern import Found
from viewer.dating.rules import ELSEWHERE, number, rule
from viewer.dating.tense import Tense
from viewer.model import Basis, Granularity, TimexType

_DAY = "(?P<day>DAYNUM|ORDNUM) DOT?"
_MONTH = "(?P<mon>MONTH) (?:SLASH MONTH)?"
_REL = "(?P<rel>LAST|NEXT|THIS)"
_COUNT = "(?P<n>INTEGER|NUMW)"


@rule("iso date", "(?P<iso>ISO)", book=ELSEWHERE)
def _iso(found: Found, context: Context) -> Meaning | None:
    text = str(found.value("iso"))
    year, month, day = (int(part) for part in text[:10].split("-"))
    exact = safe_date(year, month, day)
    return dated(exact.isoformat()) if exact else None


@rule("date in figures", "(?P<slashed>SLASHED)", book=ELSEWHERE)
def _slashed(found: Found, context: Context) -> Meaning | None:
    """Day first, as everywhere but in America."""
    text = str(found.value("slashed")).replace("T", " ").partition(" ")[0]
    day, month, year = (int(part) for part in text.split(next(c for c in text if not c.isdigit())))
    year += 0 if year >= 100 else 2000 if year < 70 else 1900
    exact = safe_date(year, month, day) or safe_date(year, day, month)
    return dated(exact.isoformat()) if exact else None


@rule("full date", f"{_DAY} OF? {_MONTH} DOT? OF? (?P<year>YEAR)", book=ELSEWHERE)
def _full(found: Found, context: Context) -> Meaning | None:
    exact = safe_date(found.integer("year"), found.integer("mon"), found.integer("day"))
    return dated(exact.isoformat()) if exact else None


@rule("day and month", f"{_DAY} OF? {_MONTH}", f"{_DAY} OF? {_MONTH} OF? THE? {_REL} (?P<unit>UNIT)", book=ELSEWHERE)
def _day_month(found: Found, context: Context) -> Meaning | None:
    month, day, published = found.integer("mon"), found.integer("day"), context.published
    if published is None:
        return dated(f"XXXX-{month:02d}-{day:02d}")
    if found.has("rel"):
        exact = safe_date(published.year + _steps(found), month, day) if found.value("unit") == "Y" else None
    else:
        exact = nearest_day(published, month, day, context.direction(found.first, found.last))
    return dated(exact.isoformat()) if exact else None


@rule(
    "month and year",
    f"{_MONTH} OF? (?P<year>YEAR)",
    f"(?P<edge>EARLY|MID|LATE) OF? {_MONTH} OF? (?P<year>YEAR)",
    book=ELSEWHERE,
)
def _month_year(found: Found, context: Context) -> Meaning | None:
    return dated(f"{found.integer('year'):04d}-{found.integer('mon'):02d}", modifier=_edge(found))


@rule(
    "month",
    f"{_MONTH}",
    f"(?P<edge>EARLY|MID|LATE) HYPHEN? OF? {_MONTH}",
    f"(?P<edge>EARLY|MID|LATE)? {_REL} (?P<mon>MONTH)",
    "(?P<mon>MONTH) (?P<rel>LAST|NEXT)",
    f"{_MONTH} OF? THE? {_REL} (?P<unit>UNIT)",
    f"{_MONTH} (?P<edge>EARLY|MID|LATE)",
    book=ELSEWHERE,
)
def _month(found: Found, context: Context) -> Meaning | None:
    if context.language == "fa" or (context.language == "tr" and found.tokens.word(found.first)[0].islower()):
        return None  # month names that are words besides
    month, published = found.integer("mon"), context.published
    if published is None:
        return dated(f"XXXX-{month:02d}", modifier=_edge(found))
    if found.has("unit"):
        if found.value("unit") != "Y":
            return None
        return dated(f"{published.year + _steps(found):04d}-{month:02d}")
    direction = context.direction(found.first, found.last)
    if found.has("rel"):
        direction = {-1: Tense.PAST, 1: Tense.FUTURE, 0: Tense.NEAR}[_steps(found)]
    first = nearest_month(published, month, direction)
    return dated(unit_value(first, "M"), modifier=_edge(found), anchor=Anchor.PUBLISHED)


def _steps(found: Found) -> int:
    return -1 if found.is_class("rel", "LAST") else 1 if found.is_class("rel", "NEXT") else 0


def _edge(found: Found) -> str:
    if not found.has("edge"):
        return ""
    return "START" if found.is_class("edge", "EARLY") else "END" if found.is_class("edge", "LATE") else "MID"


@rule(
    "weekday",
    "(?P<wd>WEEKDAY) (?P<part>DAYPART)?",
    "(?P<part>DAYPART) (?P<wd>WEEKDAY)",
    f"{_REL} (?P<wd>WEEKDAY)",
    "(?P<wd>WEEKDAY) (?P<rel>LAST|NEXT)",
    f"{_REL} (?P<week>UNIT) (?P<wd>WEEKDAY)",
    book=ELSEWHERE,
)
def _weekday(found: Found, context: Context) -> Meaning | None:
    weekday, published = found.integer("wd") - 1, context.published
    if published is None:
        return dated(f"XXXX-WXX-{weekday + 1}")
    steps = _steps(found) if found.has("rel") else 0
    if steps < 0:
        day = weekday_near(add_days(published, -1), weekday, Tense.PAST)
    elif steps > 0:
        day = weekday_near(add_days(published, 1), weekday, Tense.FUTURE)
    else:
        day = weekday_near(published, weekday, context.direction(found.first, found.last))
    if found.has("week"):
        if found.value("week") != "W":
            return None
        day = weekday_of_week(published, weekday, steps)
    part = f"T{found.value('part')}" if found.has("part") else ""
    return dated(day.isoformat() + part, basis=Basis.RELATIVE, anchor=Anchor.PUBLISHED)


@rule("weekday and date", f"(?P<wd>WEEKDAY) COMMA? THE? {_DAY} OF? {_MONTH} OF? (?P<year>YEAR)?", book=ELSEWHERE)
def _weekday_date(found: Found, context: Context) -> Meaning | None:
    return _full(found, context) if found.has("year") else _day_month(found, context)


@rule("today", "(?P<word>DAY)", "(?P<word>DAY) (?P<part>DAYPART|DAY)", "THIS (?P<part>DAYPART|DAY)", book=ELSEWHERE)
def _today(found: Found, context: Context) -> Meaning | None:
    """ "hier", "gestern Abend", "ce matin"; "Heute Morgen" and "esta mañana" are this morning and not tomorrow."""
    if context.published is None:
        return None
    before = found.tokens.word(found.first - 1).lower() if found.first else ""
    if found.words("word") == "mañana" and before == "la":
        return None  # "por la mañana"
    steps = found.integer("word")
    part = str(found.value("part") or "")
    if found.is_class("part", "DAY"):
        if found.words("part") not in _MORNINGS:
            return None
        part = "MO"
    value = add_days(context.published, steps).isoformat() + (f"T{part}" if part else "")
    return dated(value, basis=Basis.RELATIVE, anchor=Anchor.PUBLISHED, step=(steps, "D"))


_MORNINGS = frozenset(["morgen", "mañana"])  # words that are "tomorrow" as well


@rule(
    "season",
    "(?P<season>SEASON) (?:OF|UNIT)? (?P<year>YEAR) UNIT?",
    f"{_REL} (?P<season>SEASON)",
    "THE? (?P<season>SEASON) (?P<rel>LAST|NEXT) (?P<unit>UNIT)?",
    book=ELSEWHERE,
)
def _season(found: Found, context: Context) -> Meaning | None:
    code, published = str(found.value("season")), context.published
    if found.has("year"):
        year = found.integer("year")
        return _jalali_season(year, code) if context.language == "fa" and year < 1500 else dated(f"{year:04d}-{code}")
    if published is None or (found.has("unit") and found.value("unit") != "Y"):
        return None
    start, steps = SEASON_START[code], _steps(found)
    year = published.year
    if found.has("unit"):
        year += steps
    elif steps < 0 and month_start(year, start + 3) > published:
        year -= 1
    elif steps > 0 and month_start(year, start) <= published:
        year += 1
    return dated(f"{year:04d}-{code}", basis=Basis.RELATIVE, anchor=Anchor.PUBLISHED)


def _jalali_season(year: int, code: str) -> Meaning | None:
    """A season of the Persian year, which begins with spring: three whole months."""
    month = 3 * ("SP", "SU", "FA", "WI").index(code) + 1
    first = to_gregorian(year, month, 1)
    following = to_gregorian(year + (month + 3) // 13, (month + 2) % 12 + 1, 1)
    if first is None or following is None:
        return None
    days = (first, add_days(following, -1), Granularity.SEASON)
    return dated(f"{first.year:04d}-{code}", days=days)


@rule(
    "quarter",
    "(?P<nth>ORDW) (?P<q>QUARTER) OF? UNIT? (?P<year>YEAR)",
    "(?P<q>QUARTER) (?P<nth>ORDW) OF? UNIT? (?P<year>YEAR)",
    book=ELSEWHERE,
)
def _quarter(found: Found, context: Context) -> Meaning | None:
    return dated(f"{found.integer('year'):04d}-Q{found.integer('nth')}") if 1 <= found.integer("nth") <= 4 else None


@rule(
    "relative period",
    f"{_REL} OTHER? (?P<unit>UNIT|WEEKEND)",
    "THE? (?P<unit>UNIT|WEEKEND) (?P<rel>LAST|NEXT)",
    f"(?P<edge>EARLY|MID|LATE) OF? THE? {_REL} (?P<unit>UNIT)",
    book=ELSEWHERE,
)
def _relative(found: Found, context: Context) -> Meaning | None:
    unit, published, steps = str(found.value("unit") or "WE"), context.published, _steps(found)
    if published is None or unit in ("D", "TH", "TM", "E"):
        return None
    if found.is_class("unit", "WEEKEND"):
        value = week_value(add_days(published, 7 * steps)) + "-WE"
        return dated(value, basis=Basis.RELATIVE, anchor=Anchor.PUBLISHED)
    target = shift(published.replace(day=1) if unit in ("M", "Y") else published, unit, steps)
    return dated(
        unit_value(target, unit),
        modifier=_edge(found),
        basis=Basis.RELATIVE,
        anchor=Anchor.PUBLISHED,
        step=(steps, unit),
    )


@rule(
    "ago",
    f"AGOPRE {_COUNT} (?P<unit>UNIT)",
    f"{_COUNT} (?P<unit>UNIT) AGO",
    "AGOPRE (?P<dual>DUAL)",
    "(?P<unit>UNIT) AGO",
    f"AGOPRE (?:WORD|PASTWORD) {_COUNT} (?P<unit>UNIT)",
    book=ELSEWHERE,
)
def _ago(found: Found, context: Context) -> Meaning | None:
    if context.language == "fr" and found.tokens.word(found.first + 1).lower() != "a":
        return None  # "il y a"
    amount = 2.0 if found.has("dual") else number(found) if found.has("n") else 1.0
    unit = str(found.value("dual") if found.has("dual") else found.value("unit"))
    return _away(context, -int(amount or 1), unit)


@rule("hence", f"HENCEPRE {_COUNT} (?P<unit>UNIT)", f"{_COUNT} (?P<unit>UNIT) HENCE", book=ELSEWHERE)
def _hence(found: Found, context: Context) -> Meaning | None:
    return _away(context, int(number(found) or 1), str(found.value("unit")))


def _away(context: Context, steps: int, unit: str) -> Meaning | None:
    if context.published is None or unit in ("TH", "TM"):
        return None
    target = shift(context.published, unit, steps)
    return dated(unit_value(target, unit), basis=Basis.RELATIVE, anchor=Anchor.PUBLISHED, step=(steps, unit))


@rule(
    "year",
    "(?P<year>YEAR) (?!UNIT|WORD HYPHEN)",
    "(?P<year>YEAR) (?P<unit>UNIT)",
    "(?P<unit>UNIT) (?P<year>YEAR)",
    "(?P<edge>EARLY|MID|LATE) OF? THE? (?:UNIT)? (?P<year>YEAR)",
    "(?P<year>COUNT) (?=DECADEWORD)",
    book=ELSEWHERE,
)
def _year(found: Found, context: Context) -> Meaning | None:
    year = found.integer("year")
    if context.language == "fa" and 1300 <= year <= 1420 and found.has("unit"):
        return _jalali_year(year)
    if year % 10 == 0 and 1000 < year < 2100 and _is_decade(found):
        return dated(f"{year // 10:03d}", modifier=_edge(found))
    if found.is_class("year", "COUNT"):
        return None
    if found.has("unit") and found.value("unit") != "Y":
        return None
    return dated(f"{year:04d}", modifier=_edge(found)) if 1900 <= year <= 2060 or found.has("unit") else None


_DECADE_BEFORE = frozenset(["années", "años", "anni"])  # "les années 1990", not "l'année 1990"
_DECADE_ENDING = re.compile(r"[-‐’']?(?:х|er|lar\w*|ler\w*|lı|li)\b")  # "1990-х", "1990er", "1990'larda"


def _is_decade(found: Found) -> bool:
    tokens, at = found.tokens, found.match.start("year")
    before = tokens.word(at - 1).lower() if at else ""
    return before in _DECADE_BEFORE or bool(_DECADE_ENDING.match(tokens.text, tokens.ends[at]))


def _jalali_year(year: int) -> Meaning | None:
    first, following = to_gregorian(year, 1, 1), to_gregorian(year + 1, 1, 1)
    if first is None or following is None:
        return None
    return dated(f"{first.year:04d}", days=(first, add_days(following, -1), Granularity.YEAR))


@rule(
    "Jalali date",
    "(?P<day>DAYNUM) (?P<mon>JALALI) (?P<year>COUNT|YEAR)?",
    "(?P<mon>JALALI) (?P<year>COUNT|YEAR)",
    book=ELSEWHERE,
)
def _jalali(found: Found, context: Context) -> Meaning | None:
    """A day or month of the Persian calendar, as the Gregorian days it covers."""
    month = found.integer("mon")
    if found.has("year"):
        year = found.integer("year")
    elif context.published is not None:
        year = year_of(context.published)
    else:
        return None
    if found.has("day"):
        day = to_gregorian(year, month, found.integer("day"))
        future = context.direction(found.first, found.last) is Tense.FUTURE
        if day and not found.has("year") and context.published and (day - context.published).days > 90 and not future:
            day = to_gregorian(year - 1, month, found.integer("day"))
        return dated(day.isoformat()) if day else None
    first = to_gregorian(year, month, 1)
    following = to_gregorian(year + month // 12, month % 12 + 1, 1)
    if first is None or following is None:
        return None
    return dated(unit_value(add_days(first, 14), "M"), days=(first, add_days(following, -1), Granularity.MONTH))


@rule(
    "month of two words",
    "(?P<day>DAYNUM)? (?P<name>KANUN|TISHRIN) (?P<which>ARFIRST|ARSECOND) (?P<year>YEAR)?",
    book=ELSEWHERE,
)
def _levantine(found: Found, context: Context) -> Meaning | None:
    """The Arabic months that are named by two words."""
    second = found.is_class("which", "ARSECOND")
    month = (1 if second else 12) if found.is_class("name", "KANUN") else (11 if second else 10)
    published = context.published
    if not found.has("year"):
        if published is None:
            return None
        direction = context.direction(found.first, found.last)
        if found.has("day"):
            day = nearest_day(published, month, found.integer("day"), direction)
            return dated(day.isoformat()) if day else None
        return dated(unit_value(nearest_month(published, month, direction), "M"))
    year = found.integer("year")
    exact = safe_date(year, month, found.integer("day")) if found.has("day") else None
    return dated(exact.isoformat()) if exact else dated(f"{year:04d}-{month:02d}")


@rule("duration", f"{_COUNT} (?P<unit>UNIT)", book=ELSEWHERE)
def _duration(found: Found, context: Context) -> Meaning | None:
    unit = str(found.value("unit"))
    if found.tokens.classes[found.first] == CLASSES.char("YEAR"):
        return None
    return Meaning(TimexType.DURATION, duration(number(found), unit))


@rule("full date by dateparser", "DAYNUM DOT? WORD WORD? DOT? YEAR", "DAYNUM DOT? WORD WORD WORD YEAR", book=ELSEWHERE)
def _borrowed(found: Found, context: Context) -> Meaning | None:
    """For languages without a table of words."""
    if context.language in languages():
        return None
    tokens = found.tokens
    day = full_date(tokens.text[tokens.starts[found.first] : tokens.ends[found.last - 1]], context.language)
    return dated(day.isoformat()) if day else None


def day_in(published: date, day: int) -> date | None:
    """The nearest such day of a month up to publication: "13日"."""
    for back in (0, -1):
        month = shift(published.replace(day=1), "M", back)
        found = safe_date(month.year, month.month, day)
        if found and found <= published:
            return found
    return None
