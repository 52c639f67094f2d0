"""What an expression means, and the state that a text's reading carries from one expression to the next."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from viewer.dating.calendar import add_days, monday_of, month_start, safe_date, shift
from viewer.dating.lexer import Tokens
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
    roughly: bool = False
    rule: str = ""

    def interval(self) -> Days | None:
        """First day, last day and granularity, or None."""
        if self.days is not None:
            return self.days
        if self.type in (TimexType.DURATION, TimexType.SET):
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
    explicit_year: bool = False


class Context:
    """What resolving needs: the day of publication, the narrative's current days, and the tense around a token."""

    def __init__(
        self, tokens: Tokens, published: date | None, tenses: Sequence[tuple[int, int, Tense]] | None = None
    ) -> None:
        self.tokens = tokens
        self.published = published
        self.focus: Focus | None = None
        self.year_focus: Focus | None = None  # the last date that named a year of its own
        self.period: str | None = None  # the last quarter, half, month or year, as a value
        self._tense = TenseGuess(tokens, tenses)

    def direction(self, first: int, last: int) -> int:
        """−1 told of the past, +1 of what is to come, 0 unknown, for the words at tokens `first..last`."""
        return self._tense.at(first, last)

    def sentence(self, token: int) -> int:
        """The number of the sentence that holds the token."""
        return self._tense.sentence(token)

    def paragraph(self, token: int) -> int:
        """The number of the paragraph that holds the token."""
        return self._tense.paragraph(token)

    def reference(self, anchor: Anchor) -> date | None:
        """The day that relative words count from."""
        if anchor is Anchor.NARRATIVE and self.focus is not None:
            return self.focus.first
        return self.published

    def note(self, meaning: Meaning, token: int, *, explicit_year: bool) -> None:
        """Remember the days of an expression that was accepted at `token`."""
        if meaning.type not in (TimexType.DATE, TimexType.TIME):
            return
        interval = meaning.interval()
        if interval is None or interval[2] in (Granularity.DECADE, Granularity.CENTURY, Granularity.PART_OF_DECADE):
            return
        focus = Focus(*interval, token, explicit_year)
        self.focus = focus
        if explicit_year:
            self.year_focus = focus
        if len(meaning.value) in (4, 7) and meaning.value[:4].isdigit():
            self.period = meaning.value

    def narrative_year(self, token: int) -> int | None:
        """The year that a nearby date named, if the text is still there and it is not the year of publication."""
        focus = self.year_focus
        if focus is None or self.published is None or focus.first.year >= self.published.year:
            return None
        here = self.paragraph(token)
        if self.paragraph(focus.token) != here or self.sentence(token) - self.sentence(focus.token) > 2:
            return None
        return focus.first.year


def nearest_month(published: date, month: int, direction: int) -> date:
    """The first of the month that a bare month name means."""
    past_year = published.year if month <= published.month else published.year - 1
    past, future = month_start(past_year, month), month_start(past_year + (month != published.month), month)
    if direction:
        return past if direction < 0 else future
    months_since = (published.year - past_year) * 12 + published.month - month
    return future if months_since > 8 else past


def nearest_day(published: date, month: int, day: int, direction: int) -> date | None:
    """The day that a month and day without a year mean."""
    candidates = [c for y in (-1, 0, 1) if (c := safe_date(published.year + y, month, day))]
    if not candidates:  # 29 February of another year
        candidates = [c for y in range(-4, 5) if (c := safe_date(published.year + y, month, day))]
    past = max((c for c in candidates if c <= published), default=None)
    future = min((c for c in candidates if c >= published), default=None)
    if past is None or future is None:
        return past or future
    since, ahead = (published - past).days, (future - published).days
    if direction < 0:
        return past if since < 300 or ahead > 14 else future
    if direction > 0:
        return future if ahead < 300 or since > 14 else past
    return future if ahead < 90 and ahead < since else past


def weekday_near(published: date, weekday: int, direction: int) -> date:
    """The day a bare weekday (0 Monday) means: the last one up to publication, or the next one from it."""
    if direction > 0:
        return add_days(published, (weekday - published.weekday()) % 7)
    return add_days(published, -((published.weekday() - weekday) % 7))


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
