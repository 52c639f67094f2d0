"""What an expression means, and the state that a text's reading carries from one expression to the next."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from viewer.dating.calendar import add_days, monday_of, month_start, safe_date, shift
from viewer.dating.lexer import PARAGRAPH, Tokens
from viewer.dating.tense import Tense, TenseGuess
from viewer.dating.timex import Days, days_of
from viewer.model import Basis, Granularity, TimexType


class Anchor(StrEnum):
    """What a relative expression counts from."""

    NONE = "none"  # nothing: the words name the days themselves
    PUBLISHED = "published"  # the day of publication: "last week", "three years ago"
    NARRATIVE = "narrative"  # the day the text is telling of: "the next day", "a year earlier"
    EVENT = "event"  # a happening told of beside it: "two days after the talks"


@dataclass(frozen=True, slots=True)
class Meaning:
    """One reading of an expression.

    `days` overrides what the value's own convention gives. `modifier` is `START`, `MID`, `END`, `FIRST`, `FINAL`,
    `BEFORE` and `AFTER` (earlier, later in a unit) or `APPROX`. `step` is how far from the anchor: (count, unit).
    """

    type: TimexType
    value: str
    modifier: str = ""
    basis: Basis = Basis.EXPLICIT
    anchor: Anchor = Anchor.NONE
    step: tuple[int, str] | None = None
    days: Days | None = None
    window: Days | None = None  # the days that a duration such as "the past three years" looks back on
    roughly: bool = False
    rule: str = ""
    silent: bool = False  # dates a happening, but is no expression that TimeML annotates

    def interval(self) -> Days | None:
        """First day, last day and granularity, or None."""
        if self.days is not None:
            return self.days
        if self.type in (TimexType.DURATION, TimexType.SET) or self.anchor is Anchor.EVENT:
            return None
        return days_of(self.value, self.modifier)

    def changed(self, **fields: object) -> "Meaning":
        """A copy with other fields."""
        return replace(self, **fields)  # type: ignore[arg-type]


def dated(value: str, **fields: object) -> Meaning:
    """A DATE, or TIME if the value has a time."""
    kind = TimexType.TIME if "T" in value else TimexType.DATE
    return Meaning(kind, value, **fields)  # type: ignore[arg-type]


@dataclass(slots=True)
class Focus:
    """The days the text last spoke of, and the token where it did."""

    first: date
    last: date
    granularity: Granularity
    token: int
    sets_year: bool = False  # whether what follows in the sentence happened in its year, or after


_ASIDE = frozenset(["since", "until", "till", "before", "after", "by"])  # a day named aside is not the text's own


class Context:
    """What resolving needs: the day of publication, the narrative's current days, and the tense around a token."""

    def __init__(
        self,
        tokens: Tokens,
        published: date | None,
        tenses: Sequence[tuple[int, int, Tense]] | None = None,
        language: str = "en",
    ) -> None:
        self.tokens = tokens
        self.language = language
        self.published = published
        self.focus: Focus | None = None
        self.day_focus: Focus | None = None  # the last expression that named a day
        self.year_focus: Focus | None = None  # the last expression that said its year
        self.aside: date | None = None  # the last day named aside, as in "since 18 September"
        self.setting: Focus | None = None  # the last expression that set the year
        self.told_weekday = False  # whether a day has been called by its bare weekday yet
        self.period: str | None = None  # the quarter, half, month or year that figures are compared for, as a value
        self._tense = TenseGuess(tokens, tenses, language)

    def direction(self, first: int, last: int) -> Tense:
        """The tense around the words at tokens `first..last`."""
        return self._tense.at(first, last)

    def sentence(self, token: int) -> int:
        """The number of the sentence that holds the token."""
        return self._tense.sentence(token)

    def _tells_on(self, focus: Focus, token: int) -> bool:
        """Whether a sentence that opens with a month goes on from the dated one before it."""
        return (
            focus.granularity in (Granularity.MONTH, Granularity.DAY)
            and self.opens_sentence(token)
            and self.sentence(token) - self.sentence(focus.token) == 1
            and not self._new_paragraph(focus.token, token)
        )

    def _new_paragraph(self, first: int, last: int) -> bool:
        return PARAGRAPH in self.tokens.classes[first:last]

    def opens_sentence(self, token: int) -> bool:
        """Whether the token is among the first three of its sentence."""
        return token < 3 or self._tense.sentence(token - 3) != self._tense.sentence(token)

    def reference(self, anchor: Anchor, unit: str = "") -> date | None:
        """The day that relative words count from; counting days asks for a day and not for a year that was named."""
        if anchor is not Anchor.NARRATIVE:
            return self.published
        focus = self.focus
        if unit in ("D", "W"):
            focus = self.day_focus
        elif unit == "year said":
            focus = self.year_focus or self.focus
        return focus.first if focus is not None else self.published

    def note(self, meaning: Meaning, token: int, *, names_year: bool) -> None:
        """Remember the days of an expression that was accepted at `token`."""
        if meaning.value in ("P9M", "P6M") and meaning.rule == "duration" and self.published:
            self.period = f"{self.published.year:04d}"  # nine months are compared with those of the year before
        if meaning.type not in (TimexType.DATE, TimexType.TIME):
            return
        if meaning.rule == "clock" and meaning.anchor is Anchor.NARRATIVE:
            return  # a time of day names no day: the one the text was in stays
        if (
            meaning.rule == "earlier or later"
            and meaning.step is not None
            and -40 < meaning.step[0] < 0
            and meaning.step[1] == "D"
        ):
            return  # "signed six days earlier" looks back for a moment: the text stays where it was
        interval = meaning.interval()
        if interval is None or interval[2] in (Granularity.DECADE, Granularity.CENTURY, Granularity.PART_OF_DECADE):
            return
        focus = Focus(*interval, token)
        if names_year:
            focus.sets_year = self.opens_sentence(token)
        else:
            years = meaning.step is not None and meaning.step[1] == "Y"
            months = len(meaning.value) == 7 and meaning.basis is Basis.RELATIVE
            focus.sets_year = years or months or meaning.anchor is Anchor.NARRATIVE
        self.focus = focus
        if names_year or (meaning.step is not None and meaning.step[1] == "Y"):
            self.year_focus = focus
        if focus.sets_year:
            self.setting = focus
        value = meaning.value
        if (
            not names_year
            and meaning.anchor is not Anchor.NARRATIVE
            and re.fullmatch(r"\d{4}(-(Q\d|H\d|\d\d))?", value)
        ):
            self.period = value
        previous = self.tokens.word(token - 1).lower() if token else ""
        if interval[0] != interval[1] and meaning.type is not TimexType.TIME:
            return
        if previous in _ASIDE:
            self.aside = interval[0]
        else:
            self.day_focus = Focus(interval[1], interval[1], Granularity.DAY, token)

    def narrative_year(self, token: int, month: int) -> int | None:
        """The year that a month without one takes from the sentence it stands in ("Last summer, on 25 July")."""
        focus, told = self.setting, self.year_focus
        if self.published is None:
            return None
        if told is not None and self._tells_on(told, token):
            year = told.first.year + (month < told.first.month)
            if (year, month) <= (self.published.year, self.published.month):
                return year
        if focus is None:
            return None
        apart = self.sentence(token) - self.sentence(focus.token)
        follows = apart == 1 and focus.granularity is Granularity.YEAR and self.opens_sentence(token)
        if apart and not (follows and self.opens_sentence(focus.token) and not self._new_paragraph(focus.token, token)):
            return None
        year = (
            focus.first.year
            if month >= focus.first.month or focus.granularity is Granularity.YEAR
            else focus.first.year + 1
        )
        if focus.granularity is Granularity.DAY or (year, month) > (self.published.year, self.published.month):
            return None
        return year


def nearest_month(published: date, month: int, direction: Tense) -> date:
    """The first of the month that a bare month name means."""
    past_year = published.year if month <= published.month else published.year - 1
    past, future = month_start(past_year, month), month_start(past_year + (month != published.month), month)
    since = (published.year - past_year) * 12 + published.month - month
    match direction:
        case Tense.PAST:
            return past
        case Tense.FUTURE:
            return future if since > 1 else past
        case Tense.NEAR:
            return future if since > 5 else past
    return future if since > 8 else past


def nearest_day(published: date, month: int, day: int, direction: Tense) -> date | None:
    """The day that a month and day without a year mean."""
    candidates = [c for y in (-1, 0, 1) if (c := safe_date(published.year + y, month, day))]
    if not candidates:  # 29 February of another year
        candidates = [c for y in range(-8, 9) if (c := safe_date(published.year + y, month, day))]
    past = max((c for c in candidates if c <= published), default=None)
    future = min((c for c in candidates if c >= published), default=None)
    if past is None or future is None:
        return past or future
    since, ahead = (published - past).days, (future - published).days
    match direction:
        case Tense.PAST:
            return past if since < 320 else future
        case Tense.FUTURE:
            return future if ahead < 305 else past
        case Tense.NEAR:
            return future if ahead < since else past
    return future if ahead < 90 and ahead < since else past


def weekday_near(published: date, weekday: int, direction: int) -> date:
    """The day a bare weekday (0 Monday) means: the last one up to publication, or the next one from it."""
    ahead, since = (weekday - published.weekday()) % 7, (published.weekday() - weekday) % 7
    if direction == Tense.NEAR:
        return add_days(published, ahead if ahead < since else -since)
    return add_days(published, ahead if direction > 0 else -since)


def weekday_of_week(published: date, weekday: int, weeks: int) -> date:
    """That weekday in the calendar week `weeks` away."""
    return add_days(monday_of(published), weekday + 7 * weeks)


__all__ = [
    "Anchor",
    "Context",
    "Focus",
    "Meaning",
    "dated",
    "nearest_day",
    "nearest_month",
    "shift",
    "weekday_near",
    "weekday_of_week",
]
