"""Grammar of months: with a year, alone, as "last May", and the weeks of one."""

from datetime import date

from viewer.dating.calendar import (
    add_days,
    month_end,
    month_start,
    nth_weekday,
    unit_value,
    week_value,
)
from viewer.dating.grammar_relative import so_far
from viewer.dating.meaning import Anchor, Context, Meaning, dated, nearest_day, nearest_month
from viewer.dating.pattern import Found
from viewer.dating.rules import REL, relative, rule
from viewer.dating.tense import Tense
from viewer.model import Basis, Granularity

_PREPOSITIONS = frozenset(
    [
        "in",
        "of",
        "since",
        "until",
        "till",
        "by",
        "from",
        "to",
        "through",
        "and",
        "last",
        "next",
        "early",
        "late",
        "mid",
        "this",
        "for",
        "between",
        "during",
        "before",
        "after",
        "or",
        "that",
        "beginning",
        "end",
        "on",
        "each",
        "every",
        "around",
        "about",
        "throughout",
        "over",
        "under",
    ]
)


_NOT_ITS_MONTH = frozenset(
    ["government", "administration", "cabinet", "ministry", "family", "of", "and", "on", "to", "for", "or"]
)


@rule("month and year", "(?P<mon>MON) (?:COMMA|OF)? (?P<year>YEAR) (?!UNITS)", "(?P<mon>MON) (?P<short>SHORTYEAR)")
def _month_year(found: Found, context: Context) -> Meaning | None:
    if "short" in found.match.re.groupindex:
        return dated(f"{_full_year(found.integer('short'), context):04d}-{found.integer('mon'):02d}")
    return dated(f"{found.integer('year'):04d}-{found.integer('mon'):02d}")


@rule(
    "month of a relative year",
    f"(?P<mon>MON) COMMA? (?:OF|IN)? (?P<rel>{REL}) (?P<unit>UNIT)",
)
def _month_rel_year(found: Found, context: Context) -> Meaning | None:
    if found.value("unit") != "Y":
        return None
    steps, anchor, _ = relative(found)
    base = context.reference(anchor, "year said")
    month = found.integer("mon")
    if base is None:
        return dated(f"XXXX-{month:02d}")
    return dated(f"{base.year + steps:04d}-{month:02d}", anchor=anchor)


@rule("month", "(?P<mon>MONTH|MONTHQ|MONTHABBR DOT?)")
def _month(found: Found, context: Context) -> Meaning | None:
    if not _is_month(found):
        return None
    month = found.integer("mon")
    if context.published is None:
        return dated(f"XXXX-{month:02d}")
    direction = context.direction(found.first, found.last)
    year = context.narrative_year(found.first, month) if direction != Tense.FUTURE else None
    first = date(year, month, 1) if year else nearest_month(context.published, month, direction)
    meaning = dated(unit_value(first, "M"), anchor=Anchor.PUBLISHED)
    if (first.year, month) == (context.published.year, context.published.month):
        return so_far(meaning, "M", context.published, direction)
    return meaning


def _is_month(found: Found) -> bool:
    """Whether a bare month name is one: May, March and August are words and names besides, abbreviations need a dot."""
    tokens, i = found.tokens, found.first
    before = tokens.word(i - 1).lower() if i else ""
    if found.is_class("mon", "MONTHABBR"):
        return found.last - found.first == 2 and before in _PREPOSITIONS
    if tokens.word(i).islower() and before not in ("in", "of", "since", "until", "by", "last", "next"):
        return False
    if found.is_class("mon", "MONTHQ"):
        following = tokens.word(found.last) if found.last < len(tokens.starts) else ""
        if before in (
            "the",
            "a",
            "its",
            "their",
            "his",
            "her",
            "'s",
            "’s",
        ):  # "the March accession", not "the May government"
            return following.islower() and following not in _NOT_ITS_MONTH and tokens.word(i)[0].isupper()
        return before in _PREPOSITIONS or before in ("late", "mid-", "-") or following in ("'s", "’s")
    if before and before[0].isalpha() and tokens.word(i - 1)[0].isupper() and before not in _PREPOSITIONS:
        return tokens.classes[i - 1] != "w"  # a person: "Jane April"
    return True


@rule("last or next month by name", f"(?P<rel>{REL}) (?P<mon>MONTH|MONTHQ)", "(?P<rel>FOLLOWING) (?P<mon>MONTH|MONTHQ)")
def _mod_month(found: Found, context: Context) -> Meaning | None:
    month = found.integer("mon")
    steps, anchor, word = relative(found)
    base = context.reference(anchor)
    if base is None:
        return dated(f"XXXX-{month:02d}")
    here = month_start(base.year, base.month)
    if steps < 0:
        first = month_start(base.year - (month >= here.month), month)
    elif steps > 0:
        first = month_start(base.year + (month <= here.month), month)
    elif word == "SAME":
        first = month_start(base.year, month)
    else:
        direction = context.direction(found.first, found.last)
        first = nearest_month(base, month, direction) if direction else month_start(base.year, month)
        if word == "THIS":
            first = month_start(base.year, month)
    return dated(unit_value(first, "M"), basis=Basis.RELATIVE, anchor=anchor)


@rule(
    "week of a day",
    "THE (?P<unit>UNIT) (?:OF|BEGINNING|ENDING|STARTING) (?P<mon>MON) (?P<day>DAYNO)",
    "THE (?P<unit>UNIT) (?:OF|BEGINNING|ENDING|STARTING) (?P<day>DAYNO) (?P<mon>MON)",
)
def _week_of(found: Found, context: Context) -> Meaning | None:
    if found.value("unit") != "W" or context.published is None:
        return None
    day = nearest_day(
        context.published, found.integer("mon"), found.integer("day"), context.direction(found.first, found.last)
    )
    return dated(week_value(day)) if day else None


@rule("week of a month", "THE (?P<nth>ORD|LAST) (?P<unit>UNIT) OF (?P<mon>MON) (?P<year>YEAR)?")
def _week_of_month(found: Found, context: Context) -> Meaning | None:
    """ "the first week of October": its days 1 to 7; the last week is its last seven days."""
    if found.value("unit") != "W" or context.published is None:
        return None
    month, nth = found.integer("mon"), found.integer("nth")
    if found.has("year"):
        first = date(found.integer("year"), month, 1)
    else:
        direction = context.direction(found.first, found.last)
        year = context.narrative_year(found.first, month)
        first = date(year, month, 1) if year else nearest_month(context.published, month, direction)
    if nth == -1:
        start = add_days(month_end(first), -6)
    elif 1 <= nth <= 4:
        start = add_days(first, 7 * (nth - 1))
    else:
        return None
    days = (start, add_days(start, 6), Granularity.RANGE)
    return dated(week_value(start if nth == -1 else add_days(start, 3)), days=days)


def _full_year(short: int, context: Context) -> int:
    """The year of a two-figure one: at most ten years after publication."""
    now = context.published.year if context.published else 2025
    year = now // 100 * 100 + short
    return year if year <= now + 10 else year - 100


@rule(
    "nth weekday of a month",
    "THE? (?P<nth>ORD|LAST) (?P<wd>WEEKDAY) (?:OF|IN) (?P<mon>MON) (?P<year>YEAR)?",
    "THE (?P<nth>ORD|LAST) (?P<unit>UNIT) OF (?P<mon>MON) (?P<year>YEAR)?",
)
def _nth_weekday(found: Found, context: Context) -> Meaning | None:
    """ "the third Monday of January", "the last day of February"."""
    month, nth, published = found.integer("mon"), found.integer("nth"), context.published
    if found.has("unit") and found.value("unit") != "D":
        return None
    if found.has("year"):
        first = date(found.integer("year"), month, 1)
    elif published is not None:
        direction = context.direction(found.first, found.last)
        year = context.narrative_year(found.first, month)
        first = date(year, month, 1) if year else nearest_month(published, month, direction)
    else:
        return None
    if found.has("unit"):
        day = month_end(first) if nth == -1 else add_days(first, nth - 1)
    else:
        day = nth_weekday(first.year, month, found.integer("wd") - 1, nth) if nth != 0 else first
    return dated(day.isoformat()) if day.month == month else None
