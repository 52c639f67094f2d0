"""The part an expression plays in its sentence, and the days that a happening so dated has."""

import re
from datetime import date
from enum import StrEnum

from viewer.dating import edtf
from viewer.dating.calendar import add_days, shift
from viewer.dating.lexer import Tokens
from viewer.dating.lexicon import CLASSES
from viewer.dating.meaning import Anchor, Meaning
from viewer.dating.neighbours import Hit
from viewer.model import UNDATED, Basis, Granularity, Span, TimexType, When


class Role(StrEnum):
    """The part an expression plays in its sentence. Only the first three date a happening; see `FoundDate.dates`."""

    ON = "on"  # it fell on the days named: "on Friday", "in September", "last week"
    RANGE = "range"  # it lasted them: "from 6 to 10 March", "between 2014 and 2016"
    AWAY = "away"  # so long before or after a happening told of beside it: "two days after the talks"
    SINCE = "since"  # began then and goes on
    UNTIL = "until"  # goes on to then
    BY = "by"  # is to happen at the latest then: "by the end of October", "before May 18"
    AFTER = "after"  # some time after a day: "after March 8"
    WITHIN = "within"  # "within three months"
    DURATION = "duration"  # how long: "for 17 years", "three-day"; dates nothing
    SET = "set"  # how often: "annually", "every Friday"; dates nothing
    VAGUE = "vague"  # "recently", "in the coming weeks"; dates nothing


_ROLES = {
    CLASSES.char(name): role
    for name, role in {
        "SINCE": Role.SINCE, "FROM": Role.SINCE, "UNTIL": Role.UNTIL, "THROUGH": Role.UNTIL, "BY": Role.BY,
        "BEFORE": Role.BY, "AFTER": Role.AFTER, "WITHIN": Role.WITHIN,
    }.items()
}  # fmt: skip
_OPENING = {CLASSES.char(name) for name in ("FROM", "BETWEEN", "SINCE")}
_LINKS = {CLASSES.char(name) for name in ("TO", "HYPHEN", "DASH", "THROUGH", "UNTIL")}
_AWAY_AFTER = re.compile(
    r"\s*(?:(?P<after>after|following|from|since)|(?P<before>before|prior to|ahead of))\b", re.IGNORECASE
)
_AMOUNT = re.compile(r"P(T?)(\d+)([YMWDH])\Z")

Placed = tuple[Role, When, Span, Anchor, tuple[int, str] | None]


def play(tokens: Tokens, hits: list[Hit], index: int, own: When, published: date | None) -> Placed:
    """Role, days, whole phrase, anchor and step of the expression `hits[index]`, whose bare words give the days `own`."""
    hit = hits[index]
    meaning = hit.meaning
    span = Span(start=tokens.starts[hit.first], end=tokens.ends[hit.last - 1])
    before = tokens.word(hit.first - 1).lower() if hit.first else ""
    phrase = Span(start=tokens.starts[hit.first - 1], end=span.end) if hit.first else span
    anchor, step = meaning.anchor, meaning.step
    if meaning.type is TimexType.SET:
        return Role.SET, UNDATED, span, anchor, step
    if meaning.anchor is Anchor.EVENT:
        return Role.AWAY, UNDATED, span, anchor, step
    if meaning.type is TimexType.DURATION:
        if before == "within":
            return Role.WITHIN, _within(meaning.value, published, phrase), phrase, anchor, step
        if meaning.window is not None:
            return Role.ON, when_of(meaning.window, span, Basis.RELATIVE), span, Anchor.PUBLISHED, step
        away = _AWAY_AFTER.match(tokens.text, span.end)
        if away is None:
            return Role.DURATION, UNDATED, span, anchor, step
        return Role.AWAY, UNDATED, span, Anchor.EVENT, _step(meaning.value, 1 if away["after"] else -1)
    if not own.dated:
        return Role.VAGUE, UNDATED, span, anchor, step
    if before == "than" and hit.first > 1 and tokens.word(hit.first - 2).lower() == "later":
        phrase = Span(start=tokens.starts[hit.first - 2], end=span.end)
        return Role.BY, _placed(Role.BY, own, published, phrase, meaning.modifier), phrase, anchor, step
    if (joined := _joined(tokens, hits, index)) is not None:
        return Role.RANGE, *joined, anchor, step
    role = _ROLES.get(tokens.classes[hit.first - 1]) if hit.first else None
    if role is not None:
        return role, _placed(role, own, published, phrase, meaning.modifier), phrase, anchor, step
    return Role.ON, own, span, anchor, step


def _step(value: str, sign: int) -> tuple[int, str] | None:
    """How far "three days after" lies from what it follows; hours fall on the same day."""
    if value.startswith("PT"):
        return 0, "D"
    found = _AMOUNT.match(value)
    return (sign * int(found[2]), found[3]) if found else None


def when_of(
    interval: tuple[date, date, Granularity], words: Span | None, basis: Basis, *, roughly: bool = False
) -> When:
    """A `When` of first day, last day and granularity."""
    first, last, granularity = interval
    return When(
        earliest=first,
        latest=last,
        granularity=granularity,
        edtf=edtf.write(first, last, roughly=roughly),
        words=words,
        basis=basis,
    )


def _joined(tokens: Tokens, hits: list[Hit], index: int) -> tuple[When, Span] | None:
    """The range that the hit is one end of: "from 6 to 10 March", "between 2014 and 2016", "June 6-7"."""
    for low in (index, index - 1):
        if low < 0 or low + 1 >= len(hits):
            continue
        one, other = hits[low], hits[low + 1]
        if other.first - one.last not in (1, 2, 3):
            continue
        dot = tokens.classes[one.last] == CLASSES.char("DOT")  # "vom 21. bis 23. März"
        link = tokens.classes[one.last + dot] if other.first - one.last - dot < 3 else ""
        opened = bool(one.first) and tokens.classes[one.first - 1] in _OPENING
        apart = other.first - one.last - dot - (tokens.word(other.first - 1).lower() in ("on", "the"))
        near = link == CLASSES.char("AND") and (opened or (apart == 1 and _adjacent_days(one, other)))
        ranged = link in _LINKS and (
            opened or link in (CLASSES.char("HYPHEN"), CLASSES.char("DASH")) or other.last - other.first < 4
        )
        first, last = one.meaning.interval(), other.meaning.interval()
        if not (near or ranged) or first is None or last is None or last[1] < first[0] or last[1] == first[1]:
            continue
        start = one.first - 1 if opened else one.first
        words = Span(start=tokens.starts[start], end=tokens.ends[other.last - 1])
        text = f"{_edge(one.meaning)}/{_edge(other.meaning)}"
        return (
            When(
                earliest=first[0],
                latest=last[1],
                granularity=Granularity.RANGE,
                edtf=text,
                words=words,
                basis=one.meaning.basis,
            ),
            words,
        )
    return None


def _adjacent_days(one: Hit, other: Hit) -> bool:
    """Whether "9 and 10 May" are days next to each other: one happening that lasted both."""
    first, last = one.meaning.interval(), other.meaning.interval()
    return bool(first and last and first[0] == first[1] and last[0] == last[1] and add_days(first[1], 1) == last[0])


def _edge(meaning: Meaning) -> str:
    """The EDTF of one end of a range."""
    interval = meaning.interval()
    if interval is None:
        return ".."
    text = edtf.write(interval[0], interval[1])
    return interval[0].isoformat() if text.startswith("[") or "/" in text else text


def _placed(role: Role, own: When, published: date | None, words: Span, modifier: str) -> When:
    """The days of "by X", "until X", "since X", "after X" around publication."""
    first, last = own.earliest, own.latest
    if first is None or last is None:
        return own
    unit = edtf.write(first, last)
    point = unit if not unit.startswith("[") and modifier not in ("END", "FINAL") else None
    if role is Role.SINCE and published is not None and published >= first:
        return own.model_copy(
            update={
                "latest": published,
                "granularity": Granularity.RANGE,
                "words": words,
                "edtf": edtf.since(point or first.isoformat()),
            }
        )
    if role in (Role.UNTIL, Role.BY) and published is not None and published <= last:
        return own.model_copy(
            update={
                "earliest": published,
                "granularity": Granularity.RANGE,
                "words": words,
                "edtf": edtf.until(point or last.isoformat()),
            }
        )
    return own.model_copy(update={"words": words})


def _within(value: str, published: date | None, words: Span) -> When:
    """ "within three months": from publication to so much later."""
    found = _AMOUNT.match(value)
    if found is None or published is None:
        return UNDATED
    last = add_days(published, -(-int(found[2]) // 24)) if found[1] else shift(published, found[3], int(found[2]))
    return When(
        earliest=published,
        latest=max(last, published),
        granularity=Granularity.RANGE,
        edtf=edtf.until(last.isoformat()),
        words=words,
        basis=Basis.RELATIVE,
    )
