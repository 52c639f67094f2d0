"""Grammar of periods: months, quarters, halves, seasons, years, decades, centuries, and "last week" and its kin."""

from datetime import date

from viewer.dating import holidays
from viewer.dating.calendar import (
    SEASON_START,
    add_days,
    monday_of,
    month_end,
    month_start,
    season_of,
    shift,
    unit_value,
    week_value,
)
from viewer.dating.lexer import HOLIDAY
from viewer.dating.lexicon import CLASSES
from viewer.dating.meaning import Anchor, Context, Meaning, dated, nearest_day, nearest_month
from viewer.dating.pattern import Found
from viewer.dating.rules import REL, number, relative, rule
from viewer.dating.tense import Tense
from viewer.dating.timex import days_of
from viewer.model import Basis, Granularity, TimexType

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
_TAIL = (
    f"(?:(?:COMMA? OF? (?P<year>YEAR) (?!UNITS|UNIT|HYPHEN)) | COMMA? (?:OF|IN)? (?P<rel>{REL}) FISCAL? (?P<unit>UNIT))"
)


@rule("month and year", "(?P<mon>MON) (?:COMMA|OF)? (?P<year>YEAR) (?!UNITS)", "(?P<mon>MON) (?P<short>SHORTYEAR)")
def _month_year(found: Found, context: Context) -> Meaning | None:
    if "short" in found.match.re.groupindex:
        return dated(f"{_full_year(found.integer('short'), context):04d}-{found.integer('mon'):02d}")
    return dated(f"{found.integer('year'):04d}-{found.integer('mon'):02d}")


def _full_year(short: int, context: Context) -> int:
    """The year of a two-figure one: at most ten years after publication."""
    now = context.published.year if context.published else 2025
    year = now // 100 * 100 + short
    return year if year <= now + 10 else year - 100


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
        return _so_far(meaning, "M", context.published, direction)
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
        following = tokens.word(found.last).lower() if found.last < len(tokens.starts) else ""
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
    "quarter",
    f"THE? FISCAL? HYPHEN? (?P<nth>ORD) (?P<fiscal>FISCAL)? (?P<kind>QUARTER|HALF) {_TAIL}?",
    "FISCAL? (?P<nth>ORD) HYPHEN (?P<kind>QUARTER|HALF)",
    "(?:THE)? (?P<year>YEAR) FISCAL? (?P<nth>ORD) HYPHEN? (?P<kind>QUARTER|HALF)",
    f"(?P<rel>{REL}) (?P<unit>UNIT) POSS (?P<nth>ORD) HYPHEN? (?P<kind>QUARTER|HALF)",
    f"(?P<rel>{REL}) FISCAL? (?P<nth>ORD) (?P<kind>QUARTER|HALF)",
    "THE? (?P<ago>UNIT HYPHEN? (?:AGO|EARLIER)) FISCAL? (?P<nth>ORD) HYPHEN? (?P<kind>QUARTER|HALF)",
    f"THE? (?P<half>LAST|FINAL|LATTER|PAST) (?P<kind>HALF) OF {'THE?'} (?:(?P<year>YEAR)|(?P<rel>{REL}) (?P<unit>UNIT))",
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
    whole = any(g in groups and found.has(g) for g in ("year", "rel", "ago", "unit"))
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
    if is_period and context.period is None:
        return None
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
    "THE? (?P<season>SEASON) (?:OF|COMMA)? (?P<year>YEAR)",
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


@rule(
    "year",
    "(?P<year>YEAR) (?!UNIT|UNITS|TUNIT|TUNITS|COMMA COUNT|HYPHEN (?:UNIT|WORD))",
    "THE UNIT (?P<year>YEAR)",
    "THE? FISCAL UNIT? (?P<year>YEAR)",
    "THE UNIT (?P<spelt>NUMW HUNDRED NUMW?)",
)
def _year(found: Found, context: Context) -> Meaning | None:
    groups = found.match.re.groupindex
    if "spelt" in groups:
        year = int(number(found, "spelt") or 0)
        return dated(f"{year:04d}") if 1000 < year < 2200 else None
    year = found.integer("year")
    if found.last - found.first == 1 and not _is_year(found, year, context):
        return None
    return dated(f"{year:04d}")


_YEAR_SIGNALS = frozenset(
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
        "early",
        "late",
        "mid",
        "during",
        "between",
        "before",
        "after",
        "or",
        "for",
        "the",
        "around",
        "about",
        "fiscal",
        "late-",
    ]
)


def _is_year(found: Found, year: int, context: Context) -> bool:
    """Whether a bare number of four figures is a year."""
    tokens, i = found.tokens, found.first
    before = tokens.word(i - 1).lower() if i else ""
    following = tokens.word(found.last).lower() if found.last < len(tokens.starts) else ""
    if (
        before in ("$", "#", "no", "nos", "about", "around", "over", "nearly", "some", "than", "°", ":")
        and following
        and following[0].isalpha()
        and following not in _YEAR_SIGNALS
    ):
        return False
    if 1900 <= year <= 2060:
        return True
    return before in _YEAR_SIGNALS or before in ("(", ",", "-", "–")


@rule("spelt year", "(?P<spelt>NUMW NUMW HYPHEN? NUMW?)")
def _spelt_year(found: Found, context: Context) -> Meaning | None:
    """ "nineteen ninety-seven" as a broadcast's transcript has it."""
    tokens = found.tokens
    amounts = [float(str(tokens.values[i])) for i in found.range("spelt") if tokens.values[i]]
    if len(amounts) < 2 or amounts[0] not in (18, 19, 20) or amounts[1] < 10:
        return None
    year = int(amounts[0] * 100 + sum(amounts[1:]))
    return dated(f"{year:04d}") if year % 100 < 100 else None


@rule("spelt month and year", "(?P<mon>MON) (?P<spelt>NUMW NUMW HYPHEN? NUMW?)")
def _spelt_month_year(found: Found, context: Context) -> Meaning | None:
    tokens = found.tokens
    amounts = [float(str(tokens.values[i])) for i in found.range("spelt") if tokens.values[i]]
    if len(amounts) < 2 or amounts[0] not in (18, 19, 20) or amounts[1] < 10:
        return None
    return dated(f"{int(amounts[0] * 100 + sum(amounts[1:])):04d}-{found.integer('mon'):02d}")


@rule("decade", "THE? (?P<decade>DECADE)", "THE (?P<spelt>DECADEW)", "THE (?P<century>YEAR) HYPHEN? (?P<spelt>DECADEW)")
def _decade(found: Found, context: Context) -> Meaning | None:
    groups = found.match.re.groupindex
    if "spelt" in groups:
        return dated(f"19{found.integer('spelt') // 10}") if found.integer("spelt") >= 20 else None
    figures = str(found.value("decade"))
    if len(figures) == 2:
        if found.tokens.word(found.first).lower() != "the" and not found.words("decade").startswith(("'", "’", "`")):
            return None
        figures = ("19" if figures >= "30" else "20") + figures
    if figures.endswith("00") and len(figures) == 4 and figures[:2] not in ("20",):
        return dated(figures[:2])
    return dated(figures[:3])


@rule("century", "THE? (?P<nth>ORD) HYPHEN? (?P<unit>UNIT)")
def _century(found: Found, context: Context) -> Meaning | None:
    if found.value("unit") != "C":
        return None
    nth = found.integer("nth")
    return dated(f"{nth - 1:02d}") if 1 <= nth <= 25 else None


@rule(
    "relative period",
    f"(?P<rel>{REL}) (?P<fiscal>FISCAL)? (?P<unit>UNIT|QUARTER|WEEKEND|HALF|FORTNIGHT) (?!HYPHEN|NUMW|UNITS)",
)
def _relative_period(found: Found, context: Context) -> Meaning | None:
    unit = str(found.value("unit"))
    steps, anchor, word = relative(found)
    base = context.reference(anchor, unit)
    if unit in ("2W", "H"):
        return None
    if unit in ("E", "C") and word == "PAST":  # the ten years up to now, not the decade before this one
        years = 10 if unit == "E" else 100
        window = (shift(base, "Y", -years), base, Granularity.RANGE) if base else None
        return Meaning(TimexType.DURATION, f"P{years}Y", basis=Basis.RELATIVE, window=window)
    if base is None:
        return Meaning(
            TimexType.DATE,
            "PRESENT_REF" if not steps else "PAST_REF" if steps < 0 else "FUTURE_REF",
            basis=Basis.RELATIVE,
        )
    if word == "SAME" and context.focus is not None:
        return dated(unit_value(base, unit), basis=Basis.RELATIVE, anchor=anchor, step=(0, unit))
    if word == "LATEST":
        if unit not in ("Q", "Y", "M"):
            return None
        value = (
            context.period
            if unit == "Q" and context.period and "-Q" in context.period
            else unit_value(shift(base, unit, -1), unit)
        )
        return dated(value, basis=Basis.RELATIVE, anchor=anchor)
    if unit == "D":
        if anchor is not Anchor.NARRATIVE:
            return None  # "the last day", "this day"
        if context.day_focus and steps > 0:
            base = context.day_focus.last
        return dated(add_days(base, steps).isoformat(), basis=Basis.RELATIVE, anchor=anchor, step=(steps, "D"))
    if unit == "WE":
        return _weekend(steps, base, context, found, word)
    target = shift(base.replace(day=1) if unit not in ("D", "W") else base, unit, steps)
    meaning = dated(unit_value(target, unit), basis=Basis.RELATIVE, anchor=anchor, step=(steps, unit))
    if word in ("THIS", "SAME") and steps == 0 and anchor is Anchor.PUBLISHED:
        return _so_far(meaning, unit, base, context.direction(found.first, found.last))
    return meaning


def _so_far(meaning: Meaning, unit: str, base: date, direction: Tense) -> Meaning:
    """ "this week", "this month": up to publication when told of the past, from it when told of what is to come."""
    days = days_of(meaning.value)
    if days is None:
        return meaning
    if direction is Tense.PAST and unit in ("W", "M", "Y", "Q"):
        return meaning.changed(days=(days[0], base, days[2]))
    if direction in (Tense.FUTURE, Tense.NEAR) and unit in ("W", "M", "Y", "Q"):
        return meaning.changed(days=(base, days[1], days[2]))
    return meaning


def _weekend(steps: int, base: date, context: Context, found: Found, word: str) -> Meaning:
    direction = steps or context.direction(found.first, found.last)
    monday = monday_of(base)
    if word == "NEXT":
        monday = shift(monday, "W", 1) if base.weekday() >= 5 else monday
    elif word in ("LAST", "PAST", "THISPAST"):
        monday = shift(monday, "W", -1)
    elif word == "THISCOMING" or direction > 0 or base.weekday() >= 4:
        pass
    else:
        monday = shift(monday, "W", -1) if direction < 0 or base.weekday() <= 1 else monday
    return dated(week_value(monday) + "-WE", basis=Basis.RELATIVE, anchor=Anchor.PUBLISHED)


@rule("the weekend", "THE (?P<unit>WEEKEND)", "(?P<unit>WEEKEND)")
def _the_weekend(found: Found, context: Context) -> Meaning | None:
    if context.published is None or (
        found.last - found.first == 1 and found.tokens.word(found.first - 1).lower() not in ("over", "on", "during")
    ):
        return None
    base = context.published
    direction = context.direction(found.first, found.last)
    monday = monday_of(base)
    if direction <= 0 and base.weekday() < 5:
        monday = shift(monday, "W", -1)
    return dated(week_value(monday) + "-WE", basis=Basis.RELATIVE, anchor=Anchor.PUBLISHED)


@rule("the unit of the moment", "THE (?P<whole>ENTIRE)? FISCAL? (?P<unit>UNIT)")
def _the_unit(found: Found, context: Context) -> Meaning | None:
    """ "the end of the year", "earlier in the week", "later in the day": the one the text is in."""
    unit, focus = str(found.value("unit")), context.focus
    before = found.tokens.word(found.first - 1).lower() if found.first else ""
    if unit == "D":
        earlier = found.tokens.word(found.first - 2).lower() if found.first > 1 else ""
        day = context.reference(Anchor.NARRATIVE, "D")
        if day is None or before != "in" or earlier not in ("earlier", "later", "early", "late"):
            return None
        if context.published and day > context.published:
            day = context.published
        return dated(day.isoformat(), basis=Basis.RELATIVE, anchor=Anchor.NARRATIVE, step=(0, "D"))
    following = found.tokens.classes[found.last : found.last + 1]
    if unit not in ("W", "M", "Y") or before not in _WITHIN or (following and following in _NO_MOMENT):
        return None
    if unit == "Y" and following == CLASSES.char(
        "ENDING"
    ):  # "the year ended March 31": twelve months, not a calendar's
        return Meaning(TimexType.DURATION, "P1Y")
    anchor = Anchor.NARRATIVE if found.has("whole") else Anchor.PUBLISHED
    if unit == "M" and focus and context.sentence(focus.token) == context.sentence(found.first):
        anchor = Anchor.NARRATIVE
    base = context.reference(anchor)
    return dated(unit_value(base, unit), basis=Basis.RELATIVE, anchor=anchor) if base else None


_WITHIN = frozenset(["of", "in", "for", "during", "throughout", "this"])
_NO_MOMENT = "".join(CLASSES.char(name) for name in ("OF", "AHEAD", "HYPHEN", "AFTER", "BEFORE"))


@rule("year before", "(?P<unit>UNIT) HYPHEN (?P<word>AGO|EARLIER) (?!FISCAL? ORD|QUARTER|PERIOD)")
def _year_before(found: Found, context: Context) -> Meaning | None:
    """ "year-earlier profit": the period compared, a year before."""
    if found.value("unit") != "Y" or context.published is None:
        return None
    period = context.period or f"{context.published.year:04d}"
    return dated(f"{int(period[:4]) - 1:04d}{period[4:]}", basis=Basis.RELATIVE, anchor=Anchor.NARRATIVE)


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


@rule(
    "named day", f"(?P<rel>{REL})? HOLIDAY HOLIDAYREST* (?:OF? (?P<year>YEAR))?", "HOLIDAY HOLIDAYREST* (?P<unit>UNIT)"
)
def _named_day(found: Found, context: Context) -> Meaning | None:
    name = str(
        found.tokens.values[next(i for i in range(found.first, found.last) if found.tokens.classes[i] == HOLIDAY)]
    )
    direction = context.direction(found.first, found.last)
    if found.has("year"):
        years = [found.integer("year")]
    elif context.published is None:
        return None
    else:
        years = [context.published.year + step for step in (-2, -1, 0, 1, 2)]
    spans = [span for year in years for span in holidays.days(name, year)]
    base = context.published
    if found.has("rel"):
        steps, anchor, _ = relative(found)
        base = context.reference(anchor) or base
        direction = Tense.PAST if steps < 0 else Tense.FUTURE if steps > 0 else Tense.NEAR
    if base is not None and not found.has("year"):
        past, future = [s for s in spans if s[0] <= base], [s for s in spans if s[1] >= base]
        spans = past[-1:] if direction is Tense.PAST else future[:1] if direction is Tense.FUTURE else spans
        close = [s for s in past[-1:] + future[:1] if abs((s[0] - base).days) <= 7]
        spans = spans if found.has("rel") else close or spans
        spans.sort(key=lambda span: abs((span[0] - base).days))
    if not spans:
        return None
    first, last = spans[0]
    basis = Basis.RELATIVE if found.has("rel") else Basis.EXPLICIT
    if found.has("unit"):
        return dated(week_value(first), basis=basis) if found.value("unit") == "W" else None
    if first != last:
        return dated(unit_value(first, "M"), basis=basis, days=(first, last, Granularity.RANGE))
    return dated(first.isoformat(), basis=basis)


@rule("end of year", "(?P<unit>UNIT) (?:HYPHEN|POSS)? (?P<end>END)")
def _year_end(found: Found, context: Context) -> Meaning | None:
    unit = str(found.value("unit"))
    if unit not in ("Y", "M", "W") or context.published is None:
        return None
    if unit == "Y":
        year = context.published.year
        if context.direction(found.first, found.last) < 0 and context.published.month < 4:
            year -= 1
        return dated(f"{year:04d}", modifier="FINAL", basis=Basis.RELATIVE, anchor=Anchor.PUBLISHED)
    return dated(unit_value(context.published, unit), modifier="FINAL", basis=Basis.RELATIVE, anchor=Anchor.PUBLISHED)
