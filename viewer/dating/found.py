"""What a text says of time: date expressions with the part they play and the days they give."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from viewer.dating.calendar import shift, unit_value
from viewer.dating.finder import walk
from viewer.dating.guess import language_of
from viewer.dating.meaning import Anchor
from viewer.dating.roles import Role, play, when_of
from viewer.dating.tense import Tense
from viewer.dating.timex import days_of
from viewer.model import UNDATED, Basis, DateExpression, Span, When


@dataclass(frozen=True, slots=True)
class FoundDate:
    """An expression and how it dates.

    `expression` is what TimeML annotates; its `when` are the days of the bare words ("October" of "by October"). `role`
    is the part they play, `when` the days that a happening so dated has by the conventions of docs/dates.md ("by October"
    told of what is to come: from publication to 31 October, EDTF `../2022-10`); undated where the words date nothing.
    `words` covers the whole phrase with its preposition, for a range both ends of it (both ends carry the same `when`
    and `words`). `anchor` says what a relative one counts from, `step` how far ((count, unit) with the units `D W M Q Y`),
    so that a caller who knows better can count anew with `counted_from`. `rule` names the class as docs/dates.md lists it. `annotated` is
    False for words that count from a happening and that TimeML leaves alone ("on the eve of the visit").
    """

    expression: DateExpression
    role: Role
    when: When
    words: Span
    anchor: Anchor = Anchor.NONE
    step: tuple[int, str] | None = None
    rule: str = ""
    annotated: bool = True

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
        return when_of(days, self.words, Basis.RELATIVE) if days else UNDATED


def find(
    text: str,
    published: date | None,
    language: str | None = None,
    *,
    tenses: Sequence[tuple[int, int, Tense]] | None = None,
) -> list[FoundDate]:
    """Every date expression of `text` in order, with the part it plays.

    `tenses` are hints (start, end, tense) in characters of `text` for whoever knows the tense of a clause; a cheap guess is
    made elsewhere. Without `published`, relative expressions get no days. A `language` that is not known is guessed.
    """
    tokens, _context, hits = walk(text, published, language or language_of(text), tenses)
    found = []
    for index, hit in enumerate(hits):
        meaning = hit.meaning
        span = Span(start=tokens.starts[hit.first], end=tokens.ends[hit.last - 1])
        interval = meaning.interval()
        own = when_of(interval, span, meaning.basis, roughly=meaning.roughly) if interval else UNDATED
        expression = DateExpression(span=span, type=meaning.type, value=meaning.value, when=own)
        role, when, words, anchor, step = play(tokens, hits, index, own, published)
        found.append(FoundDate(expression, role, when, words, anchor, step, meaning.rule, not meaning.silent))
    return found


def find_dates(
    text: str,
    published: date | None,
    language: str | None = None,
    *,
    tenses: Sequence[tuple[int, int, Tense]] | None = None,
) -> list[DateExpression]:
    """Every date expression of `text` in order, as TimeML has them (see `find` for more about each)."""
    return [one.expression for one in find(text, published, language, tenses=tenses) if one.annotated]
