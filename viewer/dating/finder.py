"""Walks a text from left to right and reads every date expression in it."""

import re
from collections.abc import Sequence
from datetime import date

from viewer.dating import (
    cjk,
    grammar_amounts,
    grammar_days,
    grammar_elsewhere,
    grammar_months,
    grammar_named,
    grammar_quarters,
    grammar_relative,
    grammar_words,
    grammar_years,
)
from viewer.dating.calendar import add_days, safe_date
from viewer.dating.lexer import Tokens, tokenise
from viewer.dating.lexicon import CLASSES, WORD
from viewer.dating.meaning import Anchor, Context, Meaning
from viewer.dating.neighbours import Hit, is_day, names_year, range_end, range_start, told_by_neighbours
from viewer.dating.pattern import Found, compiled
from viewer.dating.rules import ELSEWHERE, ENGLISH
from viewer.dating.tense import Tense
from viewer.model import Basis, Granularity, TimexType

GRAMMARS = (
    grammar_days,
    grammar_months,
    grammar_quarters,
    grammar_years,
    grammar_relative,
    grammar_named,
    grammar_amounts,
    grammar_words,
    grammar_elsewhere,
)  # each registers its rules

# Classes no expression begins with: plain words, punctuation, linking words
_NO_START = [
    "WORD",
    "OTHER",
    "COMMA",
    "DOT",
    "PARAGRAPH",
    "POSS",
    "DASH",
    "HYPHEN",
    "MONEY",
    "OF",
    "AND",
    "OR",
    "ON",
    "IN",
    "FOR",
    "TO",
    "BY",
    "FROM",
    "TIME",
    "TERM",
    "OLD",
    "LONG",
    "AGO",
]
_START = re.compile("[^" + "".join(CLASSES.char(name) for name in _NO_START) + "]")

_PREFIX = compiled(
    """(?: (?P<rough>ABOUT|OVER(?=INTEGER|NUMW|A|FEW|COUPLE|DOZEN)|MORE THAN|LESS THAN|AT LEAST|UP TO|NO MORE THAN|NO LESS THAN|ONLY) (?=A|THE|INTEGER|NUMW|FEW|COUPLE|DOZEN|MON|HALF|DECADE|UNIT|NOON|CLOCK|EARLY|LATE|TIME|LAST|NEXT)
    | THE? (?:VERY)? (?P<edge>EARLY|LATE|MID|EARLIER|LATER|SOMETIME) (?:HYPHEN|IN|ON|DURING)? (?=THE|A|WD|MON|YEAR|DECADE|DECADEW|LAST|NEXT|THIS|THAT|TODAY|YESTERDAY|TOMORROW|SEASON|DAYPART|ORD|SAME|FISCAL|CLOCK|UNIT|PREVIOUS|FOLLOWING|DAYNO|TONIGHT|WEEKEND|HOLIDAY)
    | THE? (?P<final>LAST|ORDW) (?P<days>UNITS) OF (?=THE|MON|LAST|NEXT|THIS|THAT|FOLLOWING|UNIT)
    | THE (?P<half>ORDW|LATTER|SECOND) HALF OF (?=THE|MON|DECADE|LAST|NEXT|THIS|THAT|ORD)
    | THE? (?P<part>BEGINNING|END|MID|LATE|EARLY) (?:UNITS)? OF (?=THE|WD|MON|YEAR|DECADE|LAST|NEXT|THIS|THAT|SEASON|ORD|FISCAL|UNIT|EACH|EVERY|DAYNO|HOLIDAY)
    )"""
)
_DAYPART_OF = compiled("(?:THE|THAT)? (?P<part>DAYPART) (?:OF|ON)")
_TWO_DAYS = compiled("(?P<first>DAYNO) (?:HYPHEN|DASH|TO|SLASH) (?P<last>DAYNO) (?=OF? MON)")
_DAYPART = compiled("(?:IN THE)? HYPHEN? (?P<part>DAYPART) (?!HYPHEN)")
_OVERNIGHT = compiled("OVERNIGHT (?:ON)? (?=WD|MON|DAYNO)")
_MIDPART = compiled("(?P<edge>EARLY|MID|LATE) HYPHEN? (?P<part>DAYPART)")
_TIME_BEFORE = compiled("COMMA? (?:ON)? (?=WD|MON|DAYNO|TODAY|YESTERDAY|TOMORROW|TONIGHT|THIS|LAST|NEXT)")
_ZONE_BETWEEN = compiled(
    "OTHER (?:CLOCK|YEAR|COUNT|SMALL|DAYNUM) ZONE OTHER COMMA? (?:ON)? (?=WD|MON|DAYNO|TODAY|YESTERDAY|TOMORROW)"
)
_MODIFIERS = {
    "EARLY": "START", "LATE": "END", "MID": "MID", "EARLIER": "BEFORE", "LATER": "AFTER", "SOMETIME": "",
    "BEGINNING": "FIRST", "END": "FINAL",
}  # fmt: skip
_HALVED = (Granularity.MONTH, Granularity.DECADE, Granularity.CENTURY)  # a year's halves are a class of their own
_ORDERING = (CLASSES.char("EARLIER"), CLASSES.char("LATER"))
_CLASS_NAME = {CLASSES.char(name): name for name in _MODIFIERS}


def walk(
    text: str, published: date | None, language: str = "en", tenses: Sequence[tuple[int, int, Tense]] | None = None
) -> tuple[Tokens, Context, list[Hit]]:
    """Every expression of `text`, in order, without overlaps."""
    if language in cjk.LANGUAGES:
        return _unspaced(text, published)
    tokens = tokenise(text, language)
    context = Context(tokens, published, tenses, language)
    hits: list[Hit] = []
    position, count = 0, len(tokens.classes)
    while position < count:
        found = _START.search(tokens.classes, position)
        if found is None:
            break
        here = found.start()
        hit = _read_at(tokens, context, here)
        if hit is None:
            position = here + 1
            continue
        told_by_neighbours(tokens, context, hits, hit)
        new = [*range_start(tokens, context, hit, hits), hit, *range_end(tokens, context, hit)]
        hits.extend(new)
        for one in new:
            context.note(one.meaning, one.first, names_year=names_year(tokens, one))
        position = max(new[-1].last, here + 1)
    return tokens, context, hits


def _unspaced(text: str, published: date | None) -> tuple[Tokens, Context, list[Hit]]:
    """Chinese and Japanese: every expression is a token of its own."""
    found = list(cjk.expressions(text, published))
    starts, ends = [start for start, _, _ in found], [end for _, end, _ in found]
    tokens = Tokens(text, WORD * len(found), [None] * len(found), starts, ends)
    hits = [Hit(i, i + 1, meaning) for i, (_, _, meaning) in enumerate(found)]
    return tokens, Context(tokens, published, None, "zh"), hits


def _read_at(tokens: Tokens, context: Context, here: int) -> Hit | None:
    """The expression that begins at token `here`: prefix, core and suffix."""
    classes = tokens.classes
    if context.language != "en":
        return _core(tokens, context, here)
    prefix = _PREFIX.match(classes, here)
    if prefix is not None:
        hit = _read_at(tokens, context, prefix.end()) if prefix.end() - here < 6 else None
        if hit is not None and hit.first == prefix.end():
            edge = prefix.start("edge")
            if edge >= 0 and classes[edge] in _ORDERING and _orders_a_day(hit.meaning):
                return hit  # "earlier Friday" orders the day's happenings and is no part of the day's name
            if edge == here + 1 and classes[edge + 1] == CLASSES.char("HYPHEN") and hit.meaning.rule == "month":
                here = edge  # "the late-November trip": the article is the trip's
            shaped = _shaped(tokens, context, hit, prefix)
            if shaped is not None:
                return Hit(here, hit.last, shaped)
    part = _DAYPART_OF.match(classes, here)
    if part is not None:
        value = str(tokens.values[part.start("part")])
        two = _TWO_DAYS.match(classes, part.end())
        if two is not None and value == "NI":
            core = _core(tokens, context, two.start("last"))
            first = (
                _earlier_day(core.meaning, int(str(tokens.values[two.start("first")]))) if core is not None else None
            )
            if core is not None and first is not None:
                days = (first, date.fromisoformat(core.meaning.value), Granularity.RANGE)
                return Hit(here, core.last, core.meaning.changed(type=TimexType.TIME, value=f"{first}TNI", days=days))
        core = _core(tokens, context, part.end())
        if core is not None and is_day(core.meaning):
            return Hit(
                here, core.last, _with_part(core.meaning, value, night_of=classes[part.end() - 1] == CLASSES.char("OF"))
            )
    overnight = _OVERNIGHT.match(classes, here)
    if overnight is not None:
        core = _core(tokens, context, overnight.end())
        if core is not None and is_day(core.meaning):
            return Hit(here, core.last, _with_part(core.meaning, "NI", night_of=True))
    mid = _MIDPART.match(classes, here)
    if mid is not None and context.published is not None:
        core = _core(tokens, context, mid.end())
        value = str(tokens.values[mid.start("part")])
        if core is not None and is_day(core.meaning):
            return Hit(here, core.last, _with_part(core.meaning, value))
        return Hit(
            here,
            mid.end(),
            Meaning(TimexType.TIME, f"{context.published.isoformat()}T{value}", anchor=Anchor.PUBLISHED),
        )
    hit = _core(tokens, context, here)
    return None if hit is None else _suffixed(tokens, context, hit)


def _core(tokens: Tokens, context: Context, here: int) -> Hit | None:
    """The longest rule that reads the tokens from `here` on."""
    if here >= len(tokens.classes):
        return None
    book = ENGLISH if context.language == "en" else ELSEWHERE
    candidates = [
        (-match.end(), rank, rule, match)
        for rank, rule in book.get(tokens.classes[here], ())
        if (match := rule.pattern.match(tokens.classes, here))
    ]
    candidates.sort(key=lambda c: c[:2])
    for _, _, rule, match in candidates:
        meaning = rule.read(Found(tokens, match), context)
        if meaning is not None:
            return Hit(here, match.end(), meaning.changed(rule=rule.name))
    return None


def _suffixed(tokens: Tokens, context: Context, hit: Hit) -> Hit:
    """A day with its part ("Friday evening"), a time with its day ("10 p.m. Wednesday")."""
    meaning = hit.meaning
    if meaning.type is TimexType.DATE and is_day(meaning):
        if part := _DAYPART.match(tokens.classes, hit.last):
            return Hit(hit.first, part.end(), _with_part(meaning, str(tokens.values[part.start("part")])))
    elif meaning.rule in ("clock", "noon") and (link := _TIME_BEFORE.match(tokens.classes, hit.last)):
        core = _core(tokens, context, link.end())
        if core is not None and is_day(core.meaning) and core.meaning.type is TimexType.DATE:
            time = meaning.value.partition("T")[2]
            part = _DAYPART.match(tokens.classes, core.last)
            core.last = part.end() if part else core.last
            return Hit(
                hit.first, core.last, core.meaning.changed(type=TimexType.TIME, value=f"{core.meaning.value}T{time}")
            )
    elif meaning.rule == "clock" and (bracket := _ZONE_BETWEEN.match(tokens.classes, hit.last)):
        core = _core(tokens, context, bracket.end())  # "10:35 a.m. (0735 GMT) Friday": both times are Friday's
        if core is not None and is_day(core.meaning):
            return Hit(
                hit.first,
                hit.last,
                core.meaning.changed(type=TimexType.TIME, value=core.meaning.value + meaning.value[10:]),
            )
    return hit


def _earlier_day(meaning: Meaning, day: int) -> date | None:
    """The day of that number before the one meant, in the same month or the one before."""
    if not is_day(meaning):
        return None
    last = date.fromisoformat(meaning.value)
    return safe_date(last.year, last.month, day) if day < last.day else None


def _orders_a_day(meaning: Meaning) -> bool:
    """Whether "earlier" or "later" before it only puts a day's happenings in order."""
    return meaning.rule in ("weekday", "today") or (meaning.rule == "the unit of the moment" and is_day(meaning))


def _with_part(meaning: Meaning, part: str, *, night_of: bool = False) -> Meaning:
    """The day's morning, evening, night. "The night of 13 September" runs from the 12th to the 13th."""
    changed = meaning.changed(type=TimexType.TIME, value=f"{meaning.value}T{part}")
    interval = meaning.interval()
    if part == "NI" and night_of and interval is not None:
        return changed.changed(days=(add_days(interval[0], -1), interval[1], Granularity.RANGE))
    return changed


def _shaped(tokens: Tokens, context: Context, hit: Hit, prefix: re.Match[str]) -> Meaning | None:
    """The meaning with its prefix: about, early, later in, the end of."""
    meaning = hit.meaning
    if prefix.start("rough") >= 0:
        if meaning.value.endswith("_REF"):
            return None
        if tokens.classes[prefix.start("rough")] == CLASSES.char("ONLY"):
            return None
        return meaning.changed(roughly=True)
    if meaning.type in (TimexType.DURATION, TimexType.SET):
        return None
    if prefix.start("final") >= 0:
        word = tokens.word(prefix.start("final")).lower()
        if tokens.values[prefix.start("days")] != "D" or word not in ("last", "final", "first"):
            return None
        return meaning.changed(modifier="START" if word == "first" else "END", days=None)
    if prefix.start("half") >= 0:
        word = tokens.word(prefix.start("half")).lower()
        interval = meaning.interval()
        if word not in ("first", "second", "latter") or interval is None or interval[2] not in _HALVED:
            return None
        return meaning.changed(modifier="HALF1" if word == "first" else "HALF2", days=None)
    if meaning.rule == "named day" and (days := meaning.interval()) is not None and days[0] != days[1]:
        part = (
            _MODIFIERS.get(_CLASS_NAME.get(tokens.classes[prefix.start("part")], ""))
            if prefix.start("part") >= 0
            else None
        )
        first, last = (days[0], add_days(days[0], 2)) if part == "FIRST" else (add_days(days[1], -2), days[1])
        return meaning.changed(days=(first, last, Granularity.RANGE)) if part in ("FIRST", "FINAL") else None
    name = "edge" if prefix.start("edge") >= 0 else "part"
    modifier = _MODIFIERS[_CLASS_NAME[tokens.classes[prefix.start(name)]]]
    if meaning.value.endswith("_REF") or meaning.modifier:
        return None
    interval = meaning.interval()
    if interval is None or modifier in ("", "BEFORE", "AFTER"):
        return _bounded(meaning, modifier, context)
    return meaning.changed(modifier=modifier, days=None)


def _bounded(meaning: Meaning, modifier: str, context: Context) -> Meaning:
    """ "earlier this year" ends the day before publication, "later that month" begins after the text's current day."""
    interval = meaning.changed(days=None).interval()
    if interval is None or interval[2] is Granularity.DAY:
        return meaning.changed(modifier=modifier)
    narrative = meaning.anchor is Anchor.NARRATIVE and context.focus is not None
    pivot = context.focus.first if narrative and context.focus else context.published
    first, last, granularity = interval
    told = context.day_focus.first if context.day_focus else None
    if (
        not narrative
        and granularity is Granularity.MONTH
        and told
        and first <= told <= last
        and meaning.basis is Basis.EXPLICIT
    ):
        pivot = told  # "on January 22 … earlier in January"
    if pivot is None or not first <= pivot <= last or not modifier:
        return meaning.changed(modifier=modifier, days=interval)
    if modifier == "BEFORE" and pivot > first:
        return meaning.changed(modifier=modifier, days=(first, add_days(pivot, -1), Granularity.RANGE))
    if modifier == "AFTER" and pivot < last:
        return meaning.changed(modifier=modifier, days=(add_days(pivot, 1), last, Granularity.RANGE))
    return meaning.changed(modifier=modifier, days=(first, last, granularity))
