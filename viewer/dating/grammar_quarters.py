"""Grammar of quarters, halves and seasons."""

from datetime import date

from viewer.dating.calendar import (
    SEASON_START,
    month_start,
    season_of,
    shift,
    unit_value,
)
from viewer.dating.lexicon import CLASSES
from viewer.dating.meaning import Anchor, Context, Meaning, dated, nearest_month
from viewer.dating.pattern import Found
from viewer.dating.rules import REL, number, relative, rule
from viewer.dating.tense import Tense
from viewer.model import Basis

_TAIL = f"(?:(?:COMMA? OF? (?P<year>YEAR) (?!UNITS|UNIT|HYPHEN)) | COMMA? (?:OF|IN)? (?P<rel>{REL}) FISCAL? (?P<unit>UNIT) | OF THE (?P<whole>UNIT))"


@rule(
    "quarter",
    f"THE? FISCAL? HYPHEN? (?P<nth>ORD) (?P<fiscal>FISCAL)? (?P<kind>QUARTER|HALF) {_TAIL}?",
    "FISCAL? (?P<nth>ORD) HYPHEN (?P<kind>QUARTER|HALF)",
    "(?:THE)? (?P<year>YEAR) FISCAL? (?P<nth>ORD) HYPHEN? (?P<kind>QUARTER|HALF)",
    f"(?P<rel>{REL}) (?P<unit>UNIT) POSS (?P<nth>ORD) HYPHEN? (?P<kind>QUARTER|HALF)",
    f"(?P<rel>{REL}) FISCAL? (?P<nth>ORD) (?P<kind>QUARTER|HALF)",
    "THE? (?P<ago>UNIT HYPHEN? (?:AGO|EARLIER)) FISCAL? (?P<nth>ORD) HYPHEN? (?P<kind>QUARTER|HALF)",
    f"THE? (?P<half>LAST|LATTER|PAST) (?P<kind>HALF) OF {'THE?'} (?:(?P<year>YEAR)|(?P<rel>{REL}) (?P<unit>UNIT))",
    f"THE? (?P<half>LAST) (?P<kind>QUARTER|HALF) OF (?:(?P<year>YEAR)|(?P<rel>{REL}) (?P<unit>UNIT))",
)
def _quarter(found: Found, context: Context) -> Meaning | None:
    groups = found.match.re.groupindex
    unit = "Q" if found.is_class("kind", "QUARTER") else "H"
    most = 4 if unit == "Q" else 2
    nth = most if "half" in groups else found.integer("nth")
    nth = most if nth == -1 else nth
    if not 1 <= nth <= most:
        return None
    # ordinal before it may count days instead: "the first half" of a match is no half of a year
    whole = any(g in groups and found.has(g) for g in ("year", "rel", "ago", "unit", "whole"))
    if unit == "H" and not whole:
        return None
    base = context.published
    if "year" in groups and found.has("year"):
        return dated(f"{found.integer('year'):04d}-{unit}{nth}")
    if base is None:
        return dated(f"XXXX-{unit}{nth}")
    year = base.year
    if "ago" in groups and found.has("ago"):
        year -= 1
        return dated(f"{_last_such(base, unit, nth, Tense.PAST).year - 1:04d}-{unit}{nth}", anchor=Anchor.PUBLISHED)
    if "rel" in groups and found.has("rel"):
        if "unit" in groups and found.has("unit"):
            if found.value("unit") != "Y":
                return None
            steps, anchor, _ = relative(found)
            reference = context.reference(anchor) or base
            return dated(f"{reference.year + steps:04d}-{unit}{nth}", anchor=anchor)
        steps, anchor, _ = relative(found)
        reference = context.reference(anchor) or base
        return dated(f"{reference.year + steps:04d}-{unit}{nth}", anchor=anchor)
    direction = context.direction(found.first, found.last)
    narrative = context.narrative_year(found.first, 1) if direction != Tense.FUTURE else None
    first = _last_such(base, unit, nth, direction)
    return dated(f"{narrative or first.year:04d}-{unit}{nth}", anchor=Anchor.PUBLISHED)


def _last_such(base: date, unit: str, nth: int, direction: Tense) -> date:
    """The first day of the nearest such quarter or half: one that has begun, or the next one when told of what is to come."""
    months = 3 if unit == "Q" else 6
    first = month_start(base.year, (nth - 1) * months + 1)
    if first > base and direction is not Tense.FUTURE and (first - base).days > 100:
        return month_start(base.year - 1, first.month)
    # A quarter that ended less than three months ago is still what companies "will report"
    if direction is Tense.FUTURE and month_start(first.year, first.month + months + 3) <= base:
        return month_start(base.year + 1, first.month)
    return first


@rule(
    "quarter in figures",
    "(?P<q>SHORTQUARTER) (?:OF|COMMA)? (?P<year>YEAR)",
    "(?P<year>YEAR) (?P<q>SHORTQUARTER)",
    "(?P<q>SHORTQUARTER)",
    "(?P<fy>FISCALYEAR)",
)
def _short_quarter(found: Found, context: Context) -> Meaning | None:
    """ "Q3 2022", "H1", "FY23"."""
    if found.has("fy"):
        return dated(f"{found.integer('fy'):04d}")
    figures = str(found.value("q"))
    unit, nth = figures[0], int(figures[1])
    if unit == "H" and nth > 2:
        return None
    if found.has("year"):
        return dated(f"{found.integer('year'):04d}-{figures}")
    if context.published is None:
        return dated(f"XXXX-{figures}")
    first = _last_such(context.published, unit, nth, context.direction(found.first, found.last))
    return dated(f"{first.year:04d}-{figures}", anchor=Anchor.PUBLISHED)


@rule(
    "quarter of the moment",
    "THE (?P<latest>LATEST|SAME|THAT)? FISCAL? (?P<kind>QUARTER|PERIOD)",
    "(?P<latest>THAT) (?P<kind>QUARTER|PERIOD)",
    "THE? (?P<year>YEAR) (?P<kind>QUARTER|PERIOD)",
    "THE? (?P<ago>COMPARABLE? UNIT HYPHEN? (?:AGO|EARLIER)) (?P<kind>QUARTER|PERIOD)",
)
def _the_quarter(found: Found, context: Context) -> Meaning | None:
    """ "the quarter", "the year-earlier period": the period that the text is comparing."""
    groups = found.match.re.groupindex
    ended = _ended(found, context)
    if ended is not None and found.is_class("kind", "QUARTER"):
        return dated(unit_value(ended, "Q"), anchor=Anchor.NARRATIVE)
    period = context.period if context.period and "-Q" in context.period else None
    is_period = found.is_class("kind", "PERIOD")
    if is_period and (context.period is None or (len(context.period) == 7 and "-Q" not in context.period)):
        return None
    if found.first and found.tokens.classes[found.first - 1] in (CLASSES.char("HYPHEN"), CLASSES.char("DASH")):
        return None  # "the 2018-2022 period"
    if period is None and not is_period and context.published is not None:
        period = unit_value(shift(context.published, "Q", -1), "Q")
    period = period if not is_period else context.period
    if period is None:
        return None
    if "year" in groups:
        return dated(f"{found.integer('year'):04d}{period[4:]}")
    if "ago" in groups:
        return dated(f"{int(period[:4]) - 1:04d}{period[4:]}", anchor=Anchor.NARRATIVE)
    return dated(period, anchor=Anchor.NARRATIVE)


def _ended(found: Found, context: Context) -> date | None:
    """The month that the words after it name: "the quarter ended Sept. 30"."""
    tokens, i = found.tokens, found.last
    if context.published is None or i + 1 >= len(tokens.starts) or tokens.word(i).lower() not in ("ended", "ending"):
        return None
    if tokens.classes[i + 1] not in (CLASSES.char("MONTH"), CLASSES.char("MONTHQ"), CLASSES.char("MONTHABBR")):
        return None
    return nearest_month(context.published, int(str(tokens.values[i + 1])), Tense.NEAR)


@rule(
    "season and year",
    "THE? (?P<season>SEASON) (?:OF|COMMA)? (?P<year>YEAR) (?:(?:HYPHEN|DASH|SLASH) (?:DAYNUM|SMALL))?",
    "THE? (?P<season>SEASON) (?:OF)? (?P<spelt>NUMW NUMW HYPHEN? NUMW?)",
)
def _season_year(found: Found, context: Context) -> Meaning | None:
    spelt = number(found, "spelt") if "spelt" in found.match.re.groupindex else None
    year = found.integer("year") if spelt is None else int(spelt)
    return dated(f"{year:04d}-{found.value('season')}") if 1000 < year < 2200 else None


@rule(
    "season",
    f"(?P<rel>{REL}) (?P<season>SEASON)",
    f"THE? (?P<season>SEASON) OF (?P<rel>{REL}) (?P<unit>UNIT)",
    "(?:THE) (?P<season>SEASON) (?!WORD WORD? OF|HYPHEN)",
    "(?<=IN|SINCE|UNTIL|BY|DURING) (?P<season>SEASON)",
)
def _season(found: Found, context: Context) -> Meaning | None:
    groups = found.match.re.groupindex
    code = str(found.value("season"))
    if "rel" in groups and "unit" in groups:
        if found.value("unit") != "Y":
            return None
        steps, anchor, _ = relative(found)
        base = context.reference(anchor)
        return dated(f"{base.year + steps:04d}-{code}", anchor=anchor) if base else None
    steps, anchor, word = relative(found) if "rel" in groups else (0, Anchor.PUBLISHED, "BARE")
    if word == "BARE" and code == "FA" and found.words("season") == "fall":
        before = found.tokens.word(found.first - 1).lower() if found.first else ""
        if before not in ("in", "by", "since", "until", "this", "during", "for") and found.tokens.classes[
            found.first
        ] != CLASSES.char("SEASON"):
            return None
    base = context.reference(anchor)
    if base is None:
        return dated(f"XXXX-{code}")
    return dated(
        f"{_season_start(base, code, steps, word, context, found):04d}-{code}",
        basis=Basis.RELATIVE if word != "BARE" else Basis.EXPLICIT,
        anchor=anchor,
    )


def _season_start(base: date, code: str, steps: int, word: str, context: Context, found: Found) -> int:
    """The year in which the season meant began."""
    month = SEASON_START[code]
    year = base.year
    begun = month_start(year, month) <= base
    over = month_start(year, month + 3) <= base
    if word == "THISPAST":
        return year if begun else year - 1
    if steps < 0:
        return year if over else year - 1
    if steps > 0:
        return year + 1 if begun and code != "WI" else year
    if word in ("THIS", "SAME"):
        return season_of(base)[0] if season_of(base)[1] == code else year
    direction = context.direction(found.first, found.last)
    if direction > 0:
        return year + 1 if over else year
    return year if begun else year - 1
