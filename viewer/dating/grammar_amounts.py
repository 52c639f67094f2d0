"""Grammar of amounts of time: "two weeks ago", "a year earlier", durations, sets."""

import math
from datetime import date

from viewer.dating.calendar import shift, unit_value
from viewer.dating.lexicon import CLASSES
from viewer.dating.meaning import Anchor, Context, Meaning, dated
from viewer.dating.pattern import Found
from viewer.dating.rules import number, plain, rule
from viewer.dating.tense import Tense
from viewer.dating.timex import Days, days_of
from viewer.model import Basis, Granularity, TimexType

_N = "(?P<n>NUMBER)"
_MORE = "(?:MORE|ADDITIONAL|OTHER|TRADING|ENTIRE)?"
_UNIT = "(?P<unit>ANYUNIT|CLOCKUNIT|SEASONS|SECOND)"
_AND_HALF = "(?P<half>AND A HALF)?"


@rule(
    "ago",
    f"{_N} (?:OR SO|TO NUMBER|OR NUMBER)? {_MORE} {_UNIT} {_AND_HALF} (?:OR MORE|OR SO)? AGO",
    f"{_N} (?P<half>AND A HALF) {_UNIT} AGO",
    f"(?P<vague>{_UNIT}) AGO".replace("(?P<unit>", "(?:"),
)
def _ago(found: Found, context: Context) -> Meaning | None:
    groups = found.match.re.groupindex
    if "vague" in groups:
        index = found.match.start("vague")
        if found.tokens.classes[index] in (CLASSES.char("UNITS"), CLASSES.char("TUNITS")):
            return Meaning(TimexType.DATE, "PAST_REF", basis=Basis.RELATIVE, anchor=Anchor.PUBLISHED)
        return None
    return _away(found, context, -1, Anchor.PUBLISHED)


@rule("ago", f"{_N} {_UNIT} AGO (?P<same>TODAY|YESTERDAY|TOMORROW|THIS (?P<near>UNIT|WEEKEND))")
def _ago_today(found: Found, context: Context) -> Meaning | None:
    """ "a year ago today", "two years ago this week": so long before that very day, week or month."""
    amount, base = number(found), context.published
    unit, near = str(found.value("unit")), str(found.value("near") or "D")
    if base is None or amount is None or unit not in ("W", "M", "Y", "E") or near not in ("D", "W", "M", "WE"):
        return None
    if not found.has("near"):
        base = shift(base, "D", found.integer("same"))
    target = shift(base, unit, -int(amount))
    return dated(unit_value(target, near), basis=Basis.RELATIVE, anchor=Anchor.PUBLISHED, step=(-int(amount), unit))


@rule("the day before", "THE (?P<n>UNIT) (?P<way>BEFORE|AFTER) (?=DOT|COMMA|PARAGRAPH|AND)")
def _day_before(found: Found, context: Context) -> Meaning | None:
    """ "the day before", "the week after" with nothing named beside it: from the text's current days."""
    unit = str(found.value("n"))
    way = found.integer("way")
    base = context.reference(Anchor.NARRATIVE, unit)
    if base is None or unit not in ("D", "W", "M", "Y"):
        return None
    target = shift(base, unit, way)
    return dated(unit_value(target, unit), basis=Basis.RELATIVE, anchor=Anchor.NARRATIVE, step=(way, unit))


@rule(
    "the day before something",
    "THE (?P<n>UNIT) (?P<way>BEFORE|AFTER)",
    "THE (?P<eve>EVE) OF",
    "THE (?P<n>UNIT) (?P<of>OF) (?=THE|WORD)",
)
def _day_before_event(found: Found, context: Context) -> Meaning | None:
    """ "the day before the talks", "on the eve of the visit": counted from a happening that the caller knows."""
    if found.has("eve"):
        step = (-1, "D")
    elif str(found.value("n")) in ("D", "W", "M", "Y"):
        step = (found.integer("way") if found.has("way") else 0, str(found.value("n")))
        if found.has("of") and step[1] != "D":
            return None
    else:
        return None
    value = context.published.isoformat() if context.published else "PAST_REF"
    return Meaning(TimexType.DATE, value, basis=Basis.RELATIVE, anchor=Anchor.EVENT, step=step, silent=True)


@rule("anniversary", "THE? (?P<n>ORD) HYPHEN? ANNIVERSARY")
def _anniversary(found: Found, context: Context) -> Meaning | None:
    """ "the 30th anniversary of the treaty": tells how long ago the treaty was, and no day by itself."""
    if found.integer("n") < 1:
        return None
    return Meaning(TimexType.DATE, "PAST_REF", basis=Basis.RELATIVE, silent=True)


@rule("hence", f"{_N} {_MORE} {_UNIT} {_AND_HALF} (?:HENCE|FROM (?:NOW|TODAY))", f"(?<=IN) {_N} {_UNIT} POSS TIME")
def _hence(found: Found, context: Context) -> Meaning | None:
    return _away(found, context, 1, Anchor.PUBLISHED)


@rule(
    "earlier or later",
    f"{_N} {_MORE} {_UNIT} {_AND_HALF} (?P<way>EARLIER|LATER)",
    f"{_N} {_MORE} {_UNIT} (?P<way>BEFORE|AFTER|AFTERWARDS) (?:THAT|THIS|(?=DOT|COMMA|PARAGRAPH))",
    f"{_N} {_MORE} {_UNIT} (?P<way>AFTERWARDS)",
)
def _earlier(found: Found, context: Context) -> Meaning | None:
    way = -1 if found.words("way").split()[0] in ("earlier", "before") else 1
    return _away(found, context, way, Anchor.NARRATIVE)


def _away(found: Found, context: Context, way: int, anchor: Anchor) -> Meaning | None:
    """So many units before or after the anchor, as precise as the unit is."""
    unit = str(found.value("unit"))
    amount = number(found)
    if found.has("half") and amount is not None:
        amount += 0.5
    if unit in ("S", "TM", "TH", "2", "SP", "SU", "FA", "WI"):
        if anchor is Anchor.PUBLISHED and unit in ("TM", "TH") and context.published and way < 0:
            return Meaning(TimexType.TIME, context.published.isoformat() + "TXX", basis=Basis.RELATIVE, anchor=anchor)
        return None
    if unit == "2W":
        unit, amount = "W", 2 * (amount or 1)
    if unit in ("C", "E") and amount is not None and amount != int(amount):
        unit, amount = "Y", amount * (100 if unit == "C" else 10)  # "half a century later"
    vague = "PAST_REF" if way < 0 else "FUTURE_REF"
    base = context.reference(anchor, unit)
    if base is None:
        return Meaning(TimexType.DATE, vague, basis=Basis.RELATIVE, anchor=anchor)
    if anchor is Anchor.NARRATIVE and way > 0 and unit in ("D", "W") and amount is not None:
        base = _not_after_publication(found, context, base, unit, amount)
    if amount is None:
        return Meaning(TimexType.DATE, vague, basis=Basis.RELATIVE, anchor=anchor)
    focus = context.focus
    if unit == "Y" and amount == 1:
        return _year_away(context, way, anchor)
    fraction = unit == "Y" and amount != int(amount)
    step_unit, steps = ("M", round(amount * 12)) if fraction else (unit, math.floor(amount))
    target = shift(base, step_unit, way * steps)
    step = (way * steps, step_unit)
    if unit == "WE":
        unit = "W"
    if unit == "C":
        return dated(unit_value(target, "E"), basis=Basis.RELATIVE, anchor=anchor, step=step)
    if unit == "E":
        return dated(
            unit_value(target, "Y" if steps < 5 else "E")[: 4 if steps < 2 else 3],
            basis=Basis.RELATIVE,
            anchor=anchor,
            step=step,
        )
    if unit == "W" and anchor is Anchor.NARRATIVE and (focus is None or focus.granularity is Granularity.DAY):
        return dated(target.isoformat(), basis=Basis.RELATIVE, anchor=anchor, step=step)
    return dated(unit_value(target, step_unit), basis=Basis.RELATIVE, anchor=anchor, step=step)


def _not_after_publication(found: Found, context: Context, base: date, unit: str, amount: float) -> date:
    """ "Nine days later" told of the past cannot lie after publication: then it counts from a day named aside."""
    aside, published = context.aside, context.published
    if aside is None or published is None or shift(base, unit, int(amount)) <= published:
        return base
    past = context.direction(found.first, found.last) is not Tense.FUTURE
    return aside if past and shift(aside, unit, int(amount)) <= published else base


def _year_away(context: Context, way: int, anchor: Anchor) -> Meaning | None:
    """ "a year ago", "a year earlier": the same quarter or month of the year before when the text is comparing those."""
    base = context.reference(anchor)
    if base is None:
        return None
    period = context.period
    if period is not None and len(period) == 7 and way < 0 and "Q" in period:
        return dated(
            f"{int(period[:4]) + way:04d}{period[4:]}", basis=Basis.RELATIVE, anchor=Anchor.NARRATIVE, step=(way, "Y")
        )
    target = shift(base, "Y", way)
    return dated(f"{target.year:04d}", basis=Basis.RELATIVE, anchor=anchor, step=(way, "Y"))


_DURATION_UNIT = {"S": "TS", "2": "TS", "2W": "W"}


def duration(amount: float | None, unit: str) -> str:
    """The TIMEX3 value of so many units; None is an unknown number."""
    unit = _DURATION_UNIT.get(unit, unit)
    if unit == "TH" and amount is not None and amount != int(amount):
        hours = f"{int(amount)}H" if amount >= 1 else ""
        return f"PT{hours}{round(amount % 1 * 60)}M"
    if unit.startswith("T"):
        return f"PT{'X' if amount is None else plain(amount)}{unit[1]}"
    if amount is None:
        return f"PX{unit}"
    if unit in ("E", "C"):
        return f"P{plain(amount * (10 if unit == 'E' else 100))}Y"
    if unit == "Y" and amount != int(amount):
        months = round((amount - int(amount)) * 12)
        return f"P{int(amount)}Y{months}M" if amount > 1 else f"P{months}M"
    return f"P{plain(amount)}{unit}"


_SPAN_REL = (
    "(?:THE? (?:LAST|PAST|NEXT|COMING|LATEST|PREVIOUS|FOLLOWING)|THIS (?:LAST|PAST)|THE|THESE|THOSE|ALL|ANOTHER)"
)


@rule(
    "duration",
    f"(?:(?P<rel>{_SPAN_REL}) (?:VERY|ENTIRE)?)? {_N} (?:TO NUMBER|OR NUMBER)? {_MORE} {_UNIT} {_AND_HALF} (?:OR SO|OR MORE)? (?!AGO|EARLIER|LATER|HENCE|HYPHEN)",
    f"(?P<first>THE? ORDW) {_N} {_UNIT}",
    f"{_N} {_MORE} (?P<unit>CLOCKUNIT) (?=EARLIER|LATER)",
    f"{_N} HYPHEN? (?P<half>AND HYPHEN? A HYPHEN? HALF) HYPHEN? {_UNIT}",
    "(?P<n>HALF) HYPHEN (?P<unit>UNIT|TUNIT)",
    "(?P<part>QUARTER) HYPHEN? OF? A? (?P<unit>UNIT)",
    "(?P<n>ANOTHER|A ADDITIONAL) (?P<unit>UNIT|TUNIT|QUARTER)",
    f"{_N} HYPHEN (?:TO HYPHEN NUMBER HYPHEN)? {_UNIT} (?P<old>HYPHEN? (?:OLD|LONG))?",
)
def _duration(found: Found, context: Context) -> Meaning | None:
    unit = str(found.value("unit"))
    amount = 1.0 if found.is_class("n", "ANOTHER") else number(found)
    tokens = found.tokens
    if tokens.word(found.first).lower() == "last" and found.first and tokens.word(found.first - 1).lower() in _MODALS:
        return None  # "is to last 18 months"
    if found.has("part"):
        return Meaning(TimexType.DURATION, "P25Y") if unit == "C" else None
    index = found.match.start("n")
    if found.match.end("n") - index == 1 and tokens.classes[index] == CLASSES.char("YEAR"):
        return None
    unit_index = found.match.start("unit")
    if unit == "Q" and _is_fraction(found):
        return None
    if tokens.word(index).lower() == "many" and index and tokens.word(index - 1).lower() == "as":
        return None
    if (
        tokens.classes[index] == CLASSES.char("A")
        and tokens.word(unit_index).lower().endswith("s")
        and found.match.end("n") - index == 1
    ):
        return None
    single = tokens.classes[index] == CLASSES.char("A") and found.match.end("n") - index == 1
    if tokens.classes[unit_index] == CLASSES.char("SECOND"):
        return None
    if tokens.classes[found.last : found.last + 1] == CLASSES.char("OLD") or (
        found.has("old") and found.words("old").endswith("old")
    ):
        return None  # somebody's age dates nothing
    if unit in ("SP", "SU", "FA", "WI"):
        return Meaning(TimexType.DURATION, f"P{plain(amount or 1)}{unit}" if amount else f"PX{unit}")
    if found.has("half") if "half" in found.match.re.groupindex else False:
        amount = (amount or 0) + 0.5
    if unit == "2W":
        unit, amount = "W", 2 * (amount or 1)
    if unit == "H":
        return None
    if single and unit == "Y" and _is_rate(found):
        return Meaning(TimexType.SET, "P1Y")
    if single and _is_rate(found):
        return Meaning(TimexType.SET, duration(1, unit))
    return Meaning(TimexType.DURATION, duration(amount, unit), window=_window(found, context, amount, unit))


def _window(found: Found, context: Context, amount: float | None, unit: str) -> Days | None:
    """The days of "the past three years" and "the next two weeks", counted from publication."""
    base, words = context.published, found.words("rel").split()
    if base is None or amount is None or not words or unit not in ("TH", "D", "W", "M", "Q", "Y", "E"):
        return None
    if unit == "TH":
        amount, unit = amount / 24, "D"
    count = math.ceil(amount)
    if words[-1] in ("last", "past"):
        return shift(base, unit, -count), base, Granularity.RANGE
    if words[-1] in ("next", "coming"):
        return base, shift(base, unit, count), Granularity.RANGE
    return None


def _is_fraction(found: Found) -> bool:
    """Whether "three-quarters", "a quarter of" are shares and no time."""
    tokens = found.tokens
    following = tokens.word(found.last).lower() if found.last < len(tokens.starts) else ""
    before = tokens.word(found.first - 1).lower() if found.first else ""
    return (
        following == "of"
        or before in ("by", "than")
        or (
            tokens.classes[found.match.start("unit") - 1] == CLASSES.char("HYPHEN")
            and tokens.word(found.last - 1).lower() == "quarters"
        )
    )


def _is_rate(found: Found) -> bool:
    """Whether "a year" says how often: "$3 million a year", "twice a week", "30 percent a year"."""
    tokens, i = found.tokens, found.first
    if not i:
        return False
    before = tokens.word(i - 1).lower()
    if before in (
        "once",
        "twice",
        "times",
        "percent",
        "dollars",
        "million",
        "billion",
        "trillion",
        "hours",
        "days",
        "barrels",
        "tons",
        "tonnes",
        "people",
        "shares",
        "cents",
        "trips",
    ):
        return True
    return tokens.classes[i - 1] == CLASSES.char("MONEY")


@rule("all of a unit", "ALL (?P<unit>UNIT)")
def _all_of(found: Found, context: Context) -> Meaning | None:
    """ "all week": seven days, of which those up to publication are meant."""
    unit, base = str(found.value("unit")), context.published
    if unit not in ("D", "W", "M", "Y"):
        return None
    if base is None:
        return Meaning(TimexType.DURATION, f"P1{unit}")
    days = days_of(unit_value(base, unit))
    window = (days[0], base, Granularity.RANGE) if days else None
    return Meaning(TimexType.DURATION, f"P1{unit}", basis=Basis.RELATIVE, window=window)


@rule(
    "vague duration",
    "(?<=FOR|IN|WITHIN|AFTER|OF|THAN) (?P<unit>UNITS|TUNITS)",
    "(?P<unit>UNITS|TUNITS) (?=AFTER|BEFORE|LATER|EARLIER|OF)",
    "(?<=THE) (?P<unit>UNITS) (?=THAT|SINCE)",
    "(?P<unit>UNITS) OR UNITS",
    "(?P<unit>UNITS) HYPHEN LONG",
    "(?P<one>UNIT) HYPHEN LONG",
)
def _vague_duration(found: Found, context: Context) -> Meaning | None:
    if found.has("one"):
        return Meaning(TimexType.DURATION, duration(1, str(found.value("one"))))
    tokens, i = found.tokens, found.first
    if i and tokens.word(i - 1).lower() in _HOURS_OF:
        return None
    if i > 1 and tokens.word(i - 1).lower() == "of" and tokens.word(i - 2).lower() in _NOT_LASTING:
        return None
    return Meaning(TimexType.DURATION, duration(None, str(found.value("unit"))))


_MODALS = frozenset(["to", "will", "would", "could", "can", "must", "should", "may", "might", "not"])
_HOURS_OF = frozenset(["early", "late", "small", "wee", "as"])  # "the early hours of Monday" are no duration
_NOT_LASTING = frozenset(["hundreds", "thousands", "matter", "dozens", "tens", "millions"])


@rule("duration", "(?P<word>LONGWORD)")
def _long_word(found: Found, context: Context) -> Meaning | None:
    return Meaning(TimexType.DURATION, str(found.value("word")))


@rule("set", "(?P<word>SETWORD)")
def _set_word(found: Found, context: Context) -> Meaning | None:
    before = found.tokens.word(found.first)
    after = found.tokens.word(found.last) if found.last < len(found.tokens.starts) else ""
    if before[0].isupper() and (after[:1].isupper() or (found.first and found.tokens.classes[found.first - 1] == "w")):
        return None  # a newspaper's name
    return Meaning(TimexType.SET, str(found.value("word")))


@rule(
    "every unit",
    "(?:EVERY|EACH) (?P<n>NUMBER|OTHER)? (?P<unit>UNIT|UNITS|TUNIT|TUNITS|QUARTER|WEEKEND)",
    "PER (?P<unit>UNIT|TUNIT|QUARTER)",
    "INTEGER TUNITS A (?P<unit>UNIT)",
    "SPELT UNITS A (?P<unit>UNIT)",
)
def _every(found: Found, context: Context) -> Meaning | None:
    amount = number(found) if "n" in found.match.re.groupindex and found.has("n") else 1
    if "n" in found.match.re.groupindex and found.is_class("n", "OTHER"):
        amount = 2
    unit = str(found.value("unit"))
    return Meaning(TimexType.SET, "P1W" if unit == "WE" else duration(amount, unit))


@rule("every weekday", "(?:EVERY|EACH) (?P<wd>WEEKDAY)", "(?P<wd>WEEKDAYS)")
def _every_weekday(found: Found, context: Context) -> Meaning | None:
    return Meaning(TimexType.SET, f"XXXX-WXX-{found.integer('wd')}")


@rule("every month by name", "(?:EVERY|EACH) (?P<mon>MONTH|MONTHQ)")
def _every_month(found: Found, context: Context) -> Meaning | None:
    return Meaning(TimexType.SET, f"XXXX-{found.integer('mon'):02d}")


@rule("every season", "(?:EVERY|EACH) (?P<season>SEASON)")
def _every_season(found: Found, context: Context) -> Meaning | None:
    return Meaning(TimexType.SET, f"XXXX-{found.value('season')}")
