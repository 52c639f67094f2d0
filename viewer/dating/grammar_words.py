"""Grammar of times of day and of words that name no days: now, recently, the future."""

from viewer.dating.calendar import add_days
from viewer.dating.lexer import COMMA
from viewer.dating.lexicon import WORD
from viewer.dating.meaning import Anchor, Context, Meaning
from viewer.dating.pattern import Found
from viewer.dating.rules import rule
from viewer.dating.tense import Tense
from viewer.model import Basis, Granularity, TimexType


def _reference(value: str) -> Meaning:
    return Meaning(TimexType.DATE, value, basis=Basis.RELATIVE, anchor=Anchor.PUBLISHED)


@rule(
    "clock", "(?P<clock>CLOCK) (?:LOCALTIME TIME)? ZONE?", "(?P<clock>CLOCK) WORD TIME", "(?P<hour>NUMW|DAYNUM) OCLOCK"
)
def _clock(found: Found, context: Context) -> Meaning | None:
    groups = found.match.re.groupindex
    base = context.reference(Anchor.NARRATIVE, "D")
    if "hour" in groups:
        hour = found.integer("hour")
        time = f"{hour:02d}:00" if 1 <= hour <= 24 else ""
    else:
        time = str(found.value("clock") or "")
    named_zone = found.last - found.first == 3 and found.tokens.classes[found.first + 1] == WORD
    if not time or (named_zone and not found.tokens.word(found.first + 1)[0].isupper()):
        return None
    focus = context.day_focus
    if focus is not None and context.sentence(found.first) - context.sentence(focus.token) > 2:
        base = context.published
    return Meaning(TimexType.TIME, (base.isoformat() if base else "XXXX-XX-XX") + f"T{time}", anchor=Anchor.NARRATIVE)


@rule("time of four figures", "(?P<time>YEAR|COUNT) ZONE")
def _four_figures(found: Found, context: Context) -> Meaning | None:
    """ "1800 GMT"."""
    figures = found.words("time")
    if len(figures) != 4 or int(figures[:2]) > 24 or int(figures[2:]) > 59:
        return None
    base = context.reference(Anchor.NARRATIVE, "D")
    day = base.isoformat() if base else "XXXX-XX-XX"
    return Meaning(TimexType.TIME, f"{day}T{figures[:2]}:{figures[2:]}", anchor=Anchor.NARRATIVE)


@rule("hour and part of a day", "(?P<hour>DAYNUM|NUMW) IN THE (?P<part>DAYPART)")
def _hour_in(found: Found, context: Context) -> Meaning | None:
    """ "4 in the morning"."""
    hour = found.integer("hour")
    if not 1 <= hour <= 12:
        return None
    hour = hour % 12 + (0 if found.value("part") == "MO" else 12)
    base = context.reference(Anchor.NARRATIVE, "D")
    return Meaning(
        TimexType.TIME, (base.isoformat() if base else "XXXX-XX-XX") + f"T{hour:02d}:00", anchor=Anchor.NARRATIVE
    )


@rule("noon", "(?P<noon>NOON) (?:LOCALTIME TIME)? ZONE?")
def _noon(found: Found, context: Context) -> Meaning | None:
    base = context.reference(Anchor.NARRATIVE, "D")
    if found.first and found.tokens.word(found.first - 1).lower() not in (
        "at",
        "by",
        "until",
        "before",
        "after",
        "since",
        "around",
        "about",
        "to",
        "is",
    ):
        return None
    time = str(found.value("noon"))
    return Meaning(TimexType.TIME, (base.isoformat() if base else "XXXX-XX-XX") + f"T{time}", anchor=Anchor.NARRATIVE)


@rule("tonight", "(?P<word>TONIGHT)", "(?P<word>OVERNIGHT)")
def _tonight(found: Found, context: Context) -> Meaning | None:
    if context.published is None:
        return None
    if found.is_class("word", "OVERNIGHT"):
        day = context.published
        days = (add_days(day, -1), day)
        return Meaning(
            TimexType.TIME,
            f"{day.isoformat()}TNI",
            basis=Basis.RELATIVE,
            anchor=Anchor.PUBLISHED,
            days=(*days, Granularity.RANGE),
        )
    return Meaning(TimexType.TIME, f"{context.published.isoformat()}TNI", basis=Basis.RELATIVE, anchor=Anchor.PUBLISHED)


@rule(
    "part of a day",
    "(?P<rel>THIS|LAST|THAT|THE|THE SAME|THE NEXT|THE FOLLOWING|THE PREVIOUS|THAT SAME|NEXT) (?P<part>DAYPART)",
)
def _day_part(found: Found, context: Context) -> Meaning | None:
    rel, part = found.words("rel"), str(found.value("part"))
    narrative = rel not in ("this", "last")
    base = context.reference(Anchor.NARRATIVE if narrative else Anchor.PUBLISHED, "D")
    if base is None:
        return Meaning(TimexType.TIME, f"T{part}")
    if (
        rel == "the"
        and found.first
        and found.tokens.word(found.first - 1).lower() not in ("in", "during", "through", "throughout", "on", "into")
    ):
        return None
    steps = {"last": -1, "the previous": -1, "the next": 1, "the following": 1, "next": 1}.get(rel, 0)
    day = add_days(base, steps)
    return Meaning(
        TimexType.TIME,
        f"{day.isoformat()}T{part}",
        basis=Basis.RELATIVE,
        anchor=Anchor.NARRATIVE if narrative else Anchor.PUBLISHED,
        step=(steps, "D"),
    )


@rule(
    "now",
    "(?P<word>NOW)",
    "(?P<word>CURRENTLY)",
    "THESE (?P<days>UNITS)",
    "AT? THIS (?P<word>MOMENT)",
    "(?P<word>CURRENT) (?=WORD)",
)
def _now(found: Found, context: Context) -> Meaning | None:
    if "days" in found.match.re.groupindex and found.value("days") != "D":
        return None
    if found.is_class("word", "NOW") and found.tokens.classes[found.last : found.last + 1] == COMMA and _opens(found):
        return None  # "Now, they say, …" goes on talking and tells no time
    return _reference("PRESENT_REF")


def _opens(found: Found) -> bool:
    """Whether a sentence begins with the words, as its capital letter shows."""
    return found.tokens.word(found.first)[0].isupper()


@rule(
    "recently",
    "MORE? (?P<word>RECENTLY)",
    "THE PAST (?!NUMW|FEW|UNIT|UNITS|WORD|HYPHEN|DAYNUM|SMALL|SEASON|MONTH|WEEKDAY|QUARTER|COUPLE|HALF|FISCAL|AND|WEEKEND|ENTIRE|TUNIT|TUNITS)",
)
def _recently(found: Found, context: Context) -> Meaning | None:
    return _reference("PAST_REF")


@rule("recent units", "RECENT (?P<unit>UNITS|QUARTERS) (?:AND UNITS)?")
def _recent(found: Found, context: Context) -> Meaning | None:
    return _reference("PAST_REF")


@rule(
    "soon",
    "(?P<word>SOON) (?!AFTER|BEFORE|AS|EARLIER)",
    "THE? (?:NEAR|IMMEDIATE)? (?P<word>FUTURE) (?!WORD)",
    "THE (?P<near>NEAR) TERM",
)
def _soon(found: Found, context: Context) -> Meaning | None:
    before = found.tokens.word(found.first - 1).lower() if found.first else ""
    if before in ("as", "too", "so", "how"):
        return None
    if found.is_class("word", "SOON") and context.direction(found.first, found.last) is Tense.PAST:
        return None  # "was soon released" is over
    if found.is_class("word", "FUTURE") and before == "a":
        return None
    return _reference("FUTURE_REF")


@rule("coming units", "THE? COMING (?P<unit>UNITS|QUARTERS)", "THE (?P<unit>UNITS) AHEAD")
def _coming(found: Found, context: Context) -> Meaning | None:
    return _reference("FUTURE_REF")
