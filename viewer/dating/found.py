"""What a text says of time: date expressions with the part they play and the days they give."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from viewer.dating import edtf
from viewer.dating.calendar import add_days, shift, unit_value
from viewer.dating.finder import Hit, walk
from viewer.dating.lexer import Tokens
from viewer.dating.meaning import Anchor, Meaning
from viewer.dating.tense import Tense
from viewer.dating.timex import days_of
from viewer.model import UNDATED, Basis, DateExpression, Granularity, Span, TimexType, When


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


@dataclass(frozen=True, slots=True)
class FoundDate:
    """An expression and how it dates.

    `expression` is what TimeML annotates; its `when` are the days of the bare words ("October" of "by October"). `role`
    is the part they play, `when` the days that a happening so dated has by the conventions of docs/dates.md ("by October"
    told of what is to come: from publication to 31 October, EDTF `../2022-10`); undated where the words date nothing.
    `words` covers the whole phrase with its preposition, for a range both ends of it (both ends carry the same `when`
    and `words`). `anchor` says what a relative one counts from, `step` how far ((count, unit) with the units `D W M Q Y`),
    so that a caller who knows better can count anew with `counted_from`. `rule` names the class as docs/dates.md lists it.
    """

    expression: DateExpression
    role: Role
    when: When
    words: Span
    anchor: Anchor = Anchor.NONE
    step: tuple[int, str] | None = None
    rule: str = ""

    @property
    def dates(self) -> bool:
        """Whether it can date a happening at all."""
        return self.when.dated and self.role not in (Role.DURATION, Role.SET, Role.VAGUE)

    def counted_from(self, day: date) -> When:
        """The days of a stepped expression ("two days later") counted from another day; its own `when` if it has no step."""
        if self.step is None:
            return self.when
        count, unit = self.step
        if unit.startswith("T"):
            return self.when
        days = days_of(unit_value(shift(day, unit, count), unit))
        return _when(days, self.words, Basis.RELATIVE) if days else UNDATED


def find(
    text: str,
    published: date | None,
    language: str = "en",
    *,
    tenses: Sequence[tuple[int, int, Tense]] | None = None,
) -> list[FoundDate]:
    """Every date expression of `text` in order, with the part it plays.

    `tenses` are hints (start, end, tense) in characters of `text` for whoever knows the tense of a clause; a cheap guess is
    made elsewhere. Without `published`, relative expressions get no days.
    """
    tokens, _context, hits = walk(text, published, language, tenses)
    return [_found(tokens, hits, i, published) for i in range(len(hits))]


def find_dates(
    text: str,
    published: date | None,
    language: str = "en",
    *,
    tenses: Sequence[tuple[int, int, Tense]] | None = None,
) -> list[DateExpression]:
    """Every date expression of `text` in order, as TimeML has them (see `find` for more about each)."""
    return [one.expression for one in find(text, published, language, tenses=tenses)]


_BEFORE_WORDS = 4
_ROLE_WORDS = {
    "since": Role.SINCE, "until": Role.UNTIL, "till": Role.UNTIL, "through": Role.UNTIL, "by": Role.BY, "before": Role.BY,
    "after": Role.AFTER, "within": Role.WITHIN, "from": Role.SINCE,
}  # fmt: skip
_SKIP = frozenset(["the", "at", "least", "about", "only", "early", "late", "as", "on", "in", "just"])
_AWAY_AFTER = re.compile(
    r"\s*(?:after|before|following|from|prior to|ahead of|of|since|earlier|later)\b", re.IGNORECASE
)


def _found(tokens: Tokens, hits: list[Hit], index: int, published: date | None) -> FoundDate:
    hit = hits[index]
    meaning = hit.meaning
    span = Span(start=tokens.starts[hit.first], end=tokens.ends[hit.last - 1])
    interval = meaning.interval()
    own = _when(interval, span, meaning.basis, roughly=meaning.roughly) if interval else UNDATED
    expression = DateExpression(span=span, type=meaning.type, value=meaning.value, when=own)
    role, when, words = Role.ON, own, span
    before = tokens.word(hit.first - 1).lower() if hit.first else ""
    if meaning.type is TimexType.SET:
        role = Role.SET
    elif meaning.type is TimexType.DURATION:
        after = _AWAY_AFTER.match(tokens.text, span.end)
        role = Role.WITHIN if before == "within" else Role.AWAY if after else Role.DURATION
        if meaning.window is not None and role is not Role.WITHIN:
            role, when = Role.ON, _when(meaning.window, span, Basis.RELATIVE)
        if role is Role.WITHIN and published is not None:
            when = _within(meaning.value, published, span)
    elif not own.dated:
        role = Role.VAGUE
    elif before == "than" and hit.first > 2 and tokens.word(hit.first - 2).lower() == "later":
        role, words = Role.BY, Span(start=tokens.starts[hit.first - 2], end=span.end)
        when = _placed(role, own, published, words)
    else:
        joined = _joined(tokens, hits, index)
        if joined is not None:
            role, when, words = Role.RANGE, *joined
        elif before in _ROLE_WORDS:
            role = _ROLE_WORDS[before]
            words = Span(start=tokens.starts[hit.first - 1], end=span.end)
            when = _placed(role, own, published, words)
    return FoundDate(expression, role, when, words, meaning.anchor, meaning.step, meaning.rule)


def _when(interval: tuple[date, date, Granularity], words: Span, basis: Basis, *, roughly: bool = False) -> When:
    first, last, granularity = interval
    return When(
        earliest=first,
        latest=last,
        granularity=granularity,
        edtf=edtf.write(first, last, roughly=roughly),
        words=words,
        basis=basis,
    )


_LINKS = frozenset(["to", "and", "-", "–", "—", "through", "until", "till"])


def _joined(tokens: Tokens, hits: list[Hit], index: int) -> tuple[When, Span] | None:
    """The range that the hit is one end of: "from 6 to 10 March", "between 2014 and 2016", "June 6-7"."""
    for low in (index, index - 1):
        if low < 0 or low + 1 >= len(hits):
            continue
        one, other = hits[low], hits[low + 1]
        if other.first - one.last not in (1, 2):
            continue
        link = tokens.word(one.last).lower()
        before = tokens.word(one.first - 1).lower() if one.first else ""
        near = link == "and" and (before == "between" or _adjacent_days(one, other))
        ranged = (
            link in _LINKS
            and link != "and"
            and (before in ("from", "between") or link in "-–—" or other.last - other.first < 4)
        )
        first, last = one.meaning.interval(), other.meaning.interval()
        if not (near or ranged) or first is None or last is None or last[1] < first[0] or last[1] == first[1]:
            continue
        start = one.first - 1 if before in ("from", "between", "on") else one.first
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


def _placed(role: Role, own: When, published: date | None, words: Span) -> When:
    """The days of "by X", "until X", "since X", "after X" around publication."""
    first, last = own.earliest, own.latest
    if first is None or last is None:
        return own
    unit = edtf.write(first, last)
    point = unit if not unit.startswith("[") else None
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


_AMOUNT = re.compile(r"P(\d+)([YMWD])\Z")


def _within(value: str, published: date, words: Span) -> When:
    """ "within three months": from publication to so much later."""
    found = _AMOUNT.match(value)
    if found is None:
        return UNDATED
    last = shift(published, found[2], int(found[1]))
    return When(
        earliest=published,
        latest=max(last, published),
        granularity=Granularity.RANGE,
        edtf=edtf.until(last.isoformat()),
        words=words,
        basis=Basis.RELATIVE,
    )
