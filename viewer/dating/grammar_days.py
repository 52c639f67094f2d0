"""Grammar of days: full and partial dates, weekdays, today and its neighbours, relative days."""

import re
from datetime import date

from viewer.dating.calendar import add_days, safe_date, shift
from viewer.dating.lexicon import CLASSES, WORD
from viewer.dating.meaning import (
    Anchor,
    Context,
    Meaning,
    dated,
    nearest_day,
    weekday_near,
    weekday_of_week,
)
from viewer.dating.pattern import Found
from viewer.dating.rules import REL, relative, rule
from viewer.dating.tense import Tense
from viewer.model import Basis

# Not a day of the month but a count: "March 8-day", "on May 4 percent"
_NOT_COUNT = "(?!HYPHEN? (?:UNIT|UNITS|TUNIT|TUNITS))(?!COMMA COUNT)"
_WD = "(?:(?P<wd>WD) COMMA? (?:THE|ON)?)?"
_YEAR_TAIL = f"(?:COMMA? (?:OF)? (?P<rel>{REL}) (?P<unit>UNIT))"


@rule("iso date", "(?P<iso>ISO)")
def _iso(found: Found, context: Context) -> Meaning | None:
    text = str(found.value("iso"))
    parts = text[:10].split("-")
    day = safe_date(int(parts[0]), int(parts[1]), int(parts[2]))
    if day is None:
        return None
    time = text[11:].rstrip("Z")
    return dated(day.isoformat() + (f"T{time}" if time else ""))


@rule("date in figures", "(?P<slashed>SLASHED)")
def _slashed(found: Found, context: Context) -> Meaning | None:
    """American order first; day first where the separator is a dot or the first figure cannot be a month."""
    text = str(found.value("slashed")).replace("T", " ")
    day_text, _, time = text.partition(" ")
    separator = next(c for c in day_text if not c.isdigit())
    first, second, year = (int(part) for part in day_text.split(separator))
    if year < 100:
        limit = (context.published.year if context.published else 2049) % 100 + 20
        century = (context.published.year if context.published else 2000) // 100 * 100
        year += century if year <= limit else century - 100
    month, day = (second, first) if separator == "." or first > 12 else (first, second)
    found_day = safe_date(year, month, day) or safe_date(year, day, month)
    if found_day is None:
        return None
    return dated(found_day.isoformat() + (f"T{time}" if time else ""))


@rule(
    "full date",
    f"{_WD} (?P<mon>MON) THE? (?P<day>DAYNO) {_NOT_COUNT} COMMA? (?P<year>YEAR) (?!UNITS)",
    f"{_WD} THE? (?P<day>DAYNO) {_NOT_COUNT} OF? (?P<mon>MON) (?:COMMA|OF)? (?P<year>YEAR)",
    "(?P<day>DAYNUM) HYPHEN (?P<mon>MON) HYPHEN (?P<year>YEAR)",
)
def _full(found: Found, context: Context) -> Meaning | None:
    day = safe_date(found.integer("year"), found.integer("mon"), found.integer("day"))
    return dated(day.isoformat()) if day else None


@rule(
    "day and month",
    f"{_WD} (?P<mon>MON) THE? (?P<day>DAYNO) {_NOT_COUNT} {_YEAR_TAIL}?",
    f"{_WD} (?P<mon>MON) (?P<spelt>THE? ORDW)",
    f"{_WD} (?P<day>DAYNO) OF? (?P<mon>MON) {_YEAR_TAIL}?",
    f"{_WD} THE (?P<day>ORDNUM) OF? (?P<mon>MON) {_YEAR_TAIL}?",
    f"{_WD} THE (?P<day>DAYNUM) OF (?P<mon>MON) {_YEAR_TAIL}?",
    f"{_WD} THE? (?P<spelt>ORDW) OF (?P<mon>MON)",
    "(?P<modifier>(?:LAST|NEXT|THIS|THAT) (?:PAST|COMING)?) (?P<mon>MON) (?P<day>DAYNO)",
)
def _day_month(found: Found, context: Context) -> Meaning | None:
    groups = found.match.re.groupindex
    spelt = "spelt" in groups
    day, month = found.integer("spelt" if spelt else "day"), found.integer("mon")
    if spelt and not 1 <= day <= 31:
        return None
    published = context.published
    if "rel" in groups and found.has("rel"):
        if found.value("unit") != "Y":
            return None
        steps, anchor, _ = relative(found)
        base = context.reference(anchor)
        exact = base and safe_date(base.year + steps, month, day)
        return dated(exact.isoformat(), anchor=anchor) if exact else None
    if published is None:
        return dated(f"XXXX-{month:02d}-{day:02d}") if day <= 31 else None
    if "modifier" in groups:
        word = found.words("modifier").split()[-1]
        direction = {"last": -1, "past": -1, "next": 1, "coming": 1}.get(word, 0)
        chosen = nearest_day(published, month, day, Tense(direction))
        return dated(chosen.isoformat()) if chosen else None
    if "wd" in groups and found.has("wd"):
        chosen = _agreeing(published, month, day, found.integer("wd"))
        if chosen:
            return dated(chosen.isoformat())
    direction = context.direction(found.first, found.last)
    year = context.narrative_year(found.first, month) if direction != Tense.FUTURE else None
    chosen = (safe_date(year, month, day) if year else None) or nearest_day(published, month, day, direction)
    return dated(chosen.isoformat()) if chosen else None


def _agreeing(published: date, month: int, day: int, weekday: int) -> date | None:
    """The nearest such day that falls on the weekday named with it."""
    options = [
        c for y in range(-3, 4) if (c := safe_date(published.year + y, month, day)) and c.isoweekday() == weekday
    ]
    return min(options, key=lambda c: abs((c - published).days), default=None)


# Words that follow a finished phrase and not a number that counts something
_AFTER_A_DAY = re.compile(
    r"(?:ha(?:ving|d|s|ve)|was|were|is|are|will|would|said|says|when|where|wh(?:o|ich|ile)|as|with(?:out)?|but|because|if|"
    r"s?he|it|they|we|i|his|her|its|their|t?here|at|into|against|amid|ahead|not)\Z"
)


@rule(
    "ordinal day",
    "THE (?P<day>ORDNUM) (?!POSS|UNIT|QUARTER|HALF|MON|HYPHEN|OF|ANNIVERSARY|TIME|PERIOD|ORDW)",
)
def _ordinal_day(found: Found, context: Context) -> Meaning | None:
    """ "on the 25th" of the month the text is in."""
    before = found.tokens.word(found.first - 1).lower() if found.first else ""
    part = before == "of" and found.first > 1 and found.tokens.classes[found.first - 2] == CLASSES.char("DAYPART")
    if before not in ("on", "by", "until", "since", "from") and not part:
        return None
    following = found.tokens.word(found.last) if found.last < len(found.tokens.starts) else ""
    if following[:1].isalpha() and not _AFTER_A_DAY.match(following) and found.tokens.classes[found.last] == WORD:
        return None  # "on the 13th floor"
    base = context.reference(Anchor.NARRATIVE)
    day = base and safe_date(base.year, base.month, found.integer("day"))
    return dated(day.isoformat(), basis=Basis.EXPLICIT, anchor=Anchor.NARRATIVE) if day else None


@rule("ordinal day", f"THE? (?P<day>ORDNUM) OF (?P<rel>{REL}) (?P<unit>UNIT)")
def _ordinal_day_of(found: Found, context: Context) -> Meaning | None:
    """ "on the 3rd of this month"."""
    steps, anchor, _ = relative(found)
    base = context.reference(anchor)
    if found.value("unit") != "M" or base is None:
        return None
    first = shift(base.replace(day=1), "M", steps)
    day = safe_date(first.year, first.month, found.integer("day"))
    return dated(day.isoformat(), basis=Basis.RELATIVE, anchor=anchor) if day else None


_LEAD = 400  # characters within which a report's first sentence has told its own day


@rule("weekday", "(?P<wd>WEEKDAY)")
def _weekday(found: Found, context: Context) -> Meaning | None:
    weekday = found.integer("wd") - 1
    if context.published is None:
        return dated(f"XXXX-WXX-{weekday + 1}")
    if found.first and found.tokens.word(found.first - 1).lower() in ("black", "bloody", "good", "ash", "fat", "palm"):
        return None
    direction = context.direction(found.first, found.last)
    day = weekday_near(context.published, weekday, direction)
    lead = found.tokens.starts[found.first] < _LEAD and not context.told_weekday
    if (
        lead
        and (context.published - day).days == 6
        and found.first
        and found.tokens.word(found.first - 1).lower() != "on"
    ):
        day = add_days(day, 7)  # a wire's "said Friday", from where the day is further on: no lead is six days old
    context.told_weekday = True
    return dated(day.isoformat(), basis=Basis.RELATIVE, anchor=Anchor.PUBLISHED)


@rule(
    "weekday of a week",
    f"(?P<wd>WEEKDAY) (?:OF)? (?P<rel>{REL}) (?P<unit>UNIT)",
    "(?P<wd>WEEKDAY) (?P<ago>A (?P<unit>UNIT) AGO)",
    "(?:A|THE) (?P<unit>UNIT) (?P<ago>AGO) (?P<wd>WEEKDAY)",
)
def _weekday_of_week(found: Found, context: Context) -> Meaning | None:
    if found.value("unit") != "W":
        return None
    weekday = found.integer("wd") - 1
    if "ago" in found.match.re.groupindex:
        if context.published is None:
            return dated(f"XXXX-WXX-{weekday + 1}")
        day = add_days(weekday_near(context.published, weekday, -1), -7)
        if day < add_days(context.published, -10):
            day = add_days(day, 7) if (context.published - day).days > 12 else day
        return dated(day.isoformat(), basis=Basis.RELATIVE, anchor=Anchor.PUBLISHED)
    steps, anchor, _ = relative(found)
    base = context.reference(anchor)
    if base is None:
        return dated(f"XXXX-WXX-{weekday + 1}")
    return dated(weekday_of_week(base, weekday, steps).isoformat(), basis=Basis.RELATIVE, anchor=anchor)


@rule("last or next weekday", f"(?P<rel>{REL}) (?P<wd>WEEKDAY)")
def _mod_weekday(found: Found, context: Context) -> Meaning | None:
    """ "last Friday" is the one before publication, "next Friday" the one after, never the day itself."""
    weekday = found.integer("wd") - 1
    steps, anchor, word = relative(found)
    base = context.reference(anchor)
    if base is None:
        return dated(f"XXXX-WXX-{weekday + 1}")
    if steps < 0:
        day = weekday_near(add_days(base, -1), weekday, -1)
    elif steps > 0:
        day = weekday_near(add_days(base, 1), weekday, 1)
    elif word == "SAME":
        focus = context.focus
        low = focus.first if focus else base
        span = (focus.last - focus.first).days if focus else 0
        near = weekday_near(low, weekday, 1)
        day = near if span or near == low else weekday_near(low, weekday, -1 if (near - low).days > 3 else 1)
    else:
        day = weekday_near(base, weekday, context.direction(found.first, found.last) or Tense.FUTURE)
    return dated(day.isoformat(), basis=Basis.RELATIVE, anchor=anchor)


@rule("today", "(?P<day>TODAY|YESTERDAY|TOMORROW)")
def _today(found: Found, context: Context) -> Meaning | None:
    steps = found.integer("day")
    if context.published is None:
        return dated("PRESENT_REF" if not steps else "PAST_REF" if steps < 0 else "FUTURE_REF", basis=Basis.RELATIVE)
    day = add_days(context.published, steps)
    return dated(day.isoformat(), basis=Basis.RELATIVE, anchor=Anchor.PUBLISHED, step=(steps, "D"))


@rule("day before yesterday", "THE? (?P<unit>UNIT) (?P<word>BEFORE|AFTER) (?P<day>YESTERDAY|TOMORROW|TODAY)")
def _day_before(found: Found, context: Context) -> Meaning | None:
    if found.value("unit") != "D":
        return None
    steps = found.integer("day") + found.integer("word")
    if context.published is None:
        return None
    day = add_days(context.published, steps)
    return dated(day.isoformat(), basis=Basis.RELATIVE, anchor=Anchor.PUBLISHED, step=(steps, "D"))


@rule(
    "day before a day",
    "THE? (?P<unit>UNIT) (?P<word>BEFORE|AFTER) (?:ON)? (?P<rel>LAST|NEXT|THIS)? (?P<wd>WEEKDAY)",
)
def _day_before_weekday(found: Found, context: Context) -> Meaning | None:
    if found.value("unit") != "D" or context.published is None:
        return None
    direction = {"last": -1, "next": 1}.get(found.words("rel"), context.direction(found.first, found.last))
    day = add_days(weekday_near(context.published, found.integer("wd") - 1, direction), found.integer("word"))
    return dated(day.isoformat(), basis=Basis.RELATIVE, anchor=Anchor.PUBLISHED)
