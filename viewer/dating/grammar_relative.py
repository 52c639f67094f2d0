"""Grammar of "last week", "this month", "the weekend" and their kin."""

from datetime import date

from viewer.dating.calendar import (
    add_days,
    monday_of,
    shift,
    unit_value,
    week_value,
)
from viewer.dating.lexicon import CLASSES
from viewer.dating.meaning import Anchor, Context, Meaning, dated
from viewer.dating.pattern import Found, compiled
from viewer.dating.rules import REL, relative, rule
from viewer.dating.tense import Tense
from viewer.dating.timex import days_of
from viewer.model import Basis, Granularity, TimexType


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
    if word in ("LAST", "PAST") and found.words("rel").startswith("the") and unit in ("M", "Y"):
        return meaning.changed(days=(shift(base, unit, -1), base, Granularity.RANGE))  # the twelve months up to now
    if word in ("THIS", "SAME") and steps == 0 and anchor is Anchor.PUBLISHED:
        return so_far(meaning, unit, base, context.direction(found.first, found.last))
    return meaning


@rule(
    "relative period",
    "THE (?P<unit>UNIT) (?P<way>BEFORE) LAST (?!UNIT|WEEKDAY|MON|SEASON)",
    "THE (?P<unit>UNIT) (?P<way>AFTER) NEXT (?!UNIT|WEEKDAY|MON|SEASON)",
)
def _before_last(found: Found, context: Context) -> Meaning | None:
    """ "the week before last", "the month after next"."""
    unit, steps = str(found.value("unit")), 2 * found.integer("way")
    if context.published is None or unit not in ("W", "M", "Y"):
        return None
    target = shift(context.published.replace(day=1) if unit != "W" else context.published, unit, steps)
    return dated(unit_value(target, unit), basis=Basis.RELATIVE, anchor=Anchor.PUBLISHED, step=(steps, unit))


def so_far(meaning: Meaning, unit: str, base: date, direction: Tense) -> Meaning:
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
    if following == CLASSES.char("SINCE"):
        return Meaning(TimexType.DURATION, f"P1{unit}")  # "in the year since the invasion"
    if unit == "Y" and (following == CLASSES.char("ENDING") or _TO_A_MONTH.match(found.tokens.classes, found.last)):
        return Meaning(TimexType.DURATION, "P1Y")  # "the year ended March 31", "the year to June": no calendar year
    anchor = Anchor.NARRATIVE if found.has("whole") else Anchor.PUBLISHED
    if unit == "M" and focus and context.sentence(focus.token) == context.sentence(found.first):
        anchor = Anchor.NARRATIVE
    base = context.reference(anchor)
    return dated(unit_value(base, unit), basis=Basis.RELATIVE, anchor=anchor) if base else None


_TO_A_MONTH = compiled("TO (?:THE? END OF)? MON")
_WITHIN = frozenset(["of", "in", "for", "during", "throughout", "this"])


_NO_MOMENT = "".join(CLASSES.char(name) for name in ("OF", "AHEAD", "HYPHEN", "AFTER", "BEFORE"))
