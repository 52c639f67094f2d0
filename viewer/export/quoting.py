"""What an event stands on, ready to be quoted: its sentences, their sources, its dates in words."""

from collections.abc import Iterator
from dataclasses import dataclass

from viewer.export.speech import ENGLISH, Speech, named
from viewer.model import Article, Document, Event, Mention, Status, When
from viewer.model.columns import Form, day_number, form_of, sure_days


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


def source_of(article: Article, speech: Speech = ENGLISH) -> str:
    """How a source is named: outlet, title, day."""
    title = flat(article.title or "").replace("“", "‘").replace("”", "’")  # quotation marks within quotation marks
    parts = [article.outlet, f"“{title}”" if title else None]
    parts += [speech.day(article.published) if article.published else None]
    told = ", ".join(part for part in parts if part)
    return told or article.file_name or article.id[:12]


def when_text(when: When, speech: Speech = ENGLISH) -> str:
    """The date in words, as precise as it is."""
    return speech.when(when)


def status_text(status: Status, speech: Speech = ENGLISH) -> str:
    """What a reader must be told about an event that did not plainly happen; empty if it did."""
    return "" if status is Status.HAPPENED else speech.say(status.value)


def uncertain(when: When) -> bool:
    """Whether the day itself, or an end of a span, is not known, though the event is dated."""
    form = form_of(when)
    if form is Form.SPAN:
        days = day_number(when.earliest), day_number(when.latest)
        return sure_days(when.edtf, *days) != days
    return form in (Form.BAND, Form.UNTIL, Form.SINCE)


def owning_up(document: Document, outside: int = 0, speech: Speech = ENGLISH) -> str:
    """The line that owns up: `12 events from 3 articles; 2 undated, 4 uncertain.`, and how many a range left out (`outside`)."""
    events = document.events
    undated = sum(not event.when.dated for event in events)
    unsure = sum(uncertain(event.when) for event in events)
    told = named(
        speech,
        "%1 %2; %3, %4.",
        speech.say("%n event(s)", len(events)),
        speech.say("from %n article(s)", len(document.articles)),
        speech.say("%n undated", undated),
        speech.say("%n uncertain", unsure),
    )
    left_out = " " + speech.say("Not shown: %n earlier or later event(s).", outside) if outside else ""
    return told + left_out
