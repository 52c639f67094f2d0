"""Words that date by pointing back: "the day before", "three days before that", "on the same occasion", "over the past three years"."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from viewer.dating import FoundDate, Role
from viewer.dating.calendar import shift
from viewer.model import UNDATED, Basis, DateExpression, Granularity, Span, TimexType, When

_NUMBERS = {
    w: n
    for n, w in enumerate(
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
    )
} | {"a": 1, "an": 1, "another": 1}
_COUNT = r"(?P<count>\d{1,3}|" + "|".join(k for k in _NUMBERS if k != "zero") + r")"
_UNIT = r"(?P<unit>day|week|month|year|night)s?"
_POINTING = re.compile(
    rf"\b(?:{_COUNT} {_UNIT} (?P<way>before|after|afterwards?|thereafter|previously)(?: (?:that|this|which|it))?(?=[ ,.;]|$)"
    r"|(?P<dayword>the day|the night|the evening) (?P<dayway>before|after)(?=[ ,.;]|$)"
    r"|(?P<eve>on the eve of)"
    r"|(?P<same>on (?:the|that|this) occasion|on the day of|(?:shortly|soon|immediately) (?:after|afterwards|before)|afterwards|on (?:his|her|their) arrival|on arrival|"
    r"at the time|within (?:minutes|hours)|(?:a few |some )?(?:hours|minutes) (?:later|earlier|after|before)|at once|the same (?:occasion|document)))",
    re.IGNORECASE,
)
_SPAN = re.compile(
    rf"\b(?:over|in|during|for|within) the (?:past|last) {_COUNT} {_UNIT}\b|(?P<week>\b(?:all|throughout the|throughout this) week\b)",
    re.IGNORECASE,
)
_LETTERS = {"day": "D", "night": "D", "week": "W", "month": "M", "year": "Y"}


def find_pointers(text: str, start: int, end: int, published: date | None) -> Iterator[FoundDate]:
    """The pointing phrases of a sentence; their days have to be counted from what is told nearby (`FoundDate.counted_from`)."""
    for match in _POINTING.finditer(text, start, end):
        if match["count"]:
            backwards = match["way"].lower() in ("before", "previously")
            # "three days after the talks" is read with what follows it, not here
            ends = match.group().lower()
            follows = text[match.end() : match.end() + 1]
            if ends.endswith(("before", "after")) and follows not in ",.;":
                continue
            step = ((-1 if backwards else 1) * _number(match["count"]), _LETTERS[match["unit"].lower()])
            rule = "pointing back"
        elif match["dayword"]:
            step, rule = (-1 if match["dayway"].lower() == "before" else 1, "D"), "day before or after"
        elif match["eve"]:
            step, rule = (-1, "D"), "eve"
        else:
            step, rule = (0, "D"), "same scene"
        span = Span(start=match.start(), end=match.end())
        yield FoundDate(_expression(span), Role.AWAY, UNDATED, span, step=step, rule=rule)
    if published is None:
        return
    for match in _SPAN.finditer(text, start, end):
        span = Span(start=match.start(), end=match.end())
        if match["week"]:
            first = published - timedelta(days=published.weekday())
        else:
            first = shift(published, _LETTERS[match["unit"].lower()], -_number(match["count"]))
        when = When(
            earliest=min(first, published),
            latest=published,
            granularity=Granularity.RANGE,
            edtf=f"{min(first, published).isoformat()}/{published.isoformat()}",
            words=span,
            basis=Basis.RELATIVE,
        )
        yield FoundDate(_expression(span), Role.RANGE, when, span, rule="past units")


def _expression(span: Span) -> DateExpression:
    return DateExpression(span=span, type=TimexType.DATE, value="", when=UNDATED)


def _number(word: str) -> int:
    return int(word) if word.isdigit() else _NUMBERS[word.lower()]
