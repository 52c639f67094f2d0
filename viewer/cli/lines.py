"""The lines of JSON the command line reads and prints; docs/command-line.md describes every field."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from viewer.model import (
    Actor,
    Article,
    Basis,
    Conflict,
    DateExpression,
    Event,
    EventType,
    Granularity,
    Mention,
    Place,
    Span,
    Status,
    When,
)

Line = dict[str, Any]


def article_line(article: Article, mentions: tuple[Mention, ...], file: str | None = None) -> Line:
    """What `extract` prints for one article; `file` is its path as given, and brings the text along."""
    line: Line = {"id": article.id}
    if file is not None:
        line["file"] = file
    line |= {
        "published": _day(article.published),
        "title": article.title,
        "byline": article.byline,
        "language": article.language,
        "outlet": article.outlet,
        "place": article.place,
        "mentions": [mention_line(mention, article.text) for mention in mentions],
    }
    if file is not None:
        line["text"] = article.text
    return line


def mention_line(mention: Mention, text: str) -> Line:
    """One mention as `extract` prints it."""
    return {
        "id": mention.id,
        "event": mention.telling,
        **_when(mention.when),
        "type": mention.type.value,
        "mode": mention.mode,
        "status": mention.status.value,
        "title": mention.title,
        "actors": [_actor(actor) for actor in mention.actors],
        "speaker": mention.speaker,
        "quote": mention.quote.of(text) if mention.quote else None,
        "place": _place(mention.place),
        "trigger": _span(mention.trigger),
        "evidence": _span(mention.evidence),
        "confidence": mention.confidence,
        "doubts": list(mention.doubts),
    }


def event_line(event: Event, mentions: Mapping[str, Mention], files: Mapping[str, str]) -> Line:
    """What `merge` prints for one happening; `files` has the path of each article that came from a file."""
    return {
        "id": event.id,
        **_when(event.when),
        "type": event.type.value,
        "mode": event.mode,
        "status": event.status.value,
        "title": event.title,
        "actors": [_actor(actor) for actor in event.actors],
        "speaker": event.speaker,
        "place": _place(event.place),
        "confidence": event.confidence,
        "sources": event.sources,
        "mentions": [_telling(mentions[one], files) for one in event.mentions],
        "conflicts": [_conflict(conflict) for conflict in event.conflicts],
    }


def dates_line(identifier: str, dates: list[DateExpression]) -> Line:
    """What `dates` prints for one article."""
    return {
        "id": identifier,
        "dates": [
            {
                **_span(one.span),
                "type": one.type.value,
                "value": one.value,
                "earliest": _day(one.when.earliest),
                "latest": _day(one.when.latest),
            }
            for one in dates
        ],
    }


def parse_mentions(line: Line) -> list[Mention]:
    """The mentions of a line that `extract` printed. Raises `KeyError`, `TypeError` or `ValueError` for any other."""
    return [_parse_mention(given, str(line["id"])) for given in line["mentions"]]


def parse_day(given: object) -> date | None:
    """A day from JSON, its clock time ignored; raises `ValueError`."""
    if given is None or given == "":
        return None
    return date.fromisoformat(str(given)[:10])


def _parse_mention(given: Line, article: str) -> Mention:
    return Mention(
        id=str(given["id"]),
        article=article,
        telling=-1 if given.get("event") is None else int(given["event"]),
        title=str(given.get("title") or "")[:70],
        type=EventType(given["type"]),
        mode=given.get("mode"),
        actors=tuple(
            Actor.model_validate({k: v for k, v in a.items() if k in Actor.model_fields and v is not None})
            for a in given["actors"]
        ),
        when=When(
            earliest=parse_day(given["earliest"]),
            latest=parse_day(given["latest"]),
            granularity=Granularity(given["granularity"]) if given.get("granularity") else None,
            edtf=given.get("edtf"),
            basis=Basis(given["basis"]) if given.get("basis") else None,
        ),
        place=Place.model_validate(given["place"]) if given.get("place") else None,
        speaker=given.get("speaker"),
        status=Status(given.get("status") or Status.HAPPENED),
        evidence=Span.model_validate(given["evidence"]),
        trigger=Span.model_validate(given["trigger"]),
        confidence=float(given.get("confidence", 1.0)),
        doubts=tuple(given.get("doubts", ())),
    )


def _when(when: When) -> Line:
    return {
        "earliest": _day(when.earliest),
        "latest": _day(when.latest),
        "granularity": when.granularity.value if when.granularity else None,
        "edtf": when.edtf,
        "basis": when.basis.value if when.basis else None,
    }


def _actor(actor: Actor) -> Line:
    return {
        "name": actor.name,
        "code": actor.code,
        "person": actor.person,
        "role": actor.role,
        "part": actor.part.value,
    }


def _place(place: Place | None) -> Line | None:
    return {"name": place.name, "code": place.code} if place else None


def _telling(mention: Mention, files: Mapping[str, str]) -> Line:
    line: Line = {"id": mention.id, "article": mention.article}
    if mention.article in files:
        line["file"] = files[mention.article]
    return line | {"trigger": _span(mention.trigger), "evidence": _span(mention.evidence)}


def _conflict(conflict: Conflict) -> Line:
    return {
        "field": conflict.field,
        "minor": conflict.minor,
        "perhaps": conflict.perhaps,
        "values": [{"value": one.value, "article": one.article} for one in conflict.values],
    }


def _span(span: Span) -> Line:
    return {"start": span.start, "end": span.end}


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
