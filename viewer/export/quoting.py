"""What an event stands on, ready to be quoted: its sentences, their sources, its dates in words."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from viewer.model import Article, Document, Event, Granularity, Mention, Status, When
from viewer.model.columns import Form, day_number, form_of, sure_days

# Not strftime: its month names follow whatever locale the process has set
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


@dataclass(frozen=True, slots=True)
class Quotation:
    """One sentence of one article; `words` name the happening and stand at `place` in it, `dated` date it."""

    mention: Mention
    article: Article
    sentence: str
    words: str
    place: int
    dated: str


def quotations(document: Document, event: Event) -> Iterator[Quotation]:
    """The evidence of an event, best first, a sentence once."""
    seen = set()
    for key in event.mentions:
        mention = document.mentions.get(key)
        article = document.articles.get(mention.article) if mention else None
        if mention is None or article is None or (article.id, mention.evidence) in seen:
            continue
        seen.add((article.id, mention.evidence))
        text = article.text
        dated = mention.when.words.of(text) if mention.when.words else ""
        before = text[mention.evidence.start : mention.trigger.start]
        place = len(flat(before)) + (1 if before[-1:].isspace() and before.strip() else 0)
        words = flat(mention.trigger.of(text))
        yield Quotation(mention, article, flat(mention.evidence.of(text)), words, place, flat(dated))


def flat(text: str) -> str:
    """The text on one line."""
    return " ".join(text.split())


def source_of(article: Article) -> str:
    """How a source is named: outlet, title, day."""
    title = flat(article.title or "").replace("“", "‘").replace("”", "’")  # quotation marks within quotation marks
    parts = [article.outlet, f"“{title}”" if title else None]
    parts += [day_text(article.published) if article.published else None]
    named = ", ".join(part for part in parts if part)
    return named or article.file_name or article.id[:12]


def month_name(day: date) -> str:
    """The month's English name."""
    return MONTHS[day.month - 1]


def day_text(day: date) -> str:
    """A day in English: 13 March 2023."""
    return f"{day.day} {month_name(day)} {day.year}"


def when_text(when: When) -> str:
    """The date in English words, as precise as it is: `13 March 2023`, `between 6 and 12 March 2023`, `undated`."""
    if when.earliest is None or when.latest is None:
        return "undated"
    first, last = when.earliest, when.latest
    match form_of(when):
        case Form.DAY:
            return ("about " if (when.edtf or "").endswith("~") else "") + day_text(first)
        case Form.UNTIL:
            return f"until {day_text(last)}"
        case Form.SINCE:
            return f"since {day_text(first)}"
        case Form.SPAN:
            return _span_text(first, last)
        case _:
            named = _unit_text(when.granularity, first, last)
            return named or f"between {_span_text(first, last, ' and ')}"


def _span_text(first: date, last: date, between: str = "–") -> str:
    wide = between if between != "–" else " – "
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}{between}{last.day} {month_name(first)} {first.year}"
    if first.year == last.year:
        return f"{first.day} {month_name(first)}{wide}{last.day} {month_name(last)} {last.year}"
    return f"{day_text(first)}{wide}{day_text(last)}"


def _unit_text(granularity: Granularity | None, first: date, last: date) -> str | None:
    """A whole month or year by its name; None for what has no name of its own."""
    if granularity is Granularity.MONTH and (first.year, first.month) == (last.year, last.month):
        return f"{month_name(first)} {first.year}"
    if granularity is Granularity.YEAR and first.year == last.year:
        return str(first.year)
    if granularity is Granularity.DECADE and first.year // 10 == last.year // 10:
        return f"the {first.year // 10}0s"
    return None


def status_text(status: Status) -> str:
    """What a reader must be told about an event that did not plainly happen; empty if it did."""
    return "" if status is Status.HAPPENED else status.value


def uncertain(when: When) -> bool:
    """Whether the day itself, or an end of a span, is not known, though the event is dated."""
    form = form_of(when)
    if form is Form.SPAN:
        days = day_number(when.earliest), day_number(when.latest)
        return sure_days(when.edtf, *days) != days
    return form in (Form.BAND, Form.UNTIL, Form.SINCE)


def owning_up(document: Document, outside: int = 0) -> str:
    """The line that owns up: `12 events from 3 articles; 2 undated, 4 uncertain.`, and how many a range left out (`outside`)."""
    events = document.events
    undated = sum(not event.when.dated for event in events)
    unsure = sum(uncertain(event.when) for event in events)
    told = f"{_count(len(events), 'event')} from {_count(len(document.articles), 'article')}"
    left_out = f" Not shown: {_count(outside, 'earlier or later event')}." if outside else ""
    return f"{told}; {undated:,} undated, {unsure:,} uncertain.{left_out}"


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
