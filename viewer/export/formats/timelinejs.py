"""TimelineJS JSON: a timeline for a web page with Knight Lab's script."""

from datetime import date
from html import escape
from typing import Any

from viewer.export.formats.json_text import json_text
from viewer.export.lanes import lanes_of
from viewer.export.options import Options
from viewer.export.quoting import owning_up, quotations, source_of, status_text, when_text
from viewer.model import Document, Event


def render(document: Document, options: Options) -> bytes:
    """Dated events only, since TimelineJS knows no others; headlines and texts are HTML there, so all of ours is escaped."""
    events = [
        _slide(document, event, lanes[0] if lanes else "")
        for event, lanes in options.each(zip(document.events, lanes_of(document, options)[0], strict=True))
        if event.when.dated
    ]
    told = f"<p>{escape(options.subtitle)}</p>" if options.subtitle else ""
    timeline = {
        "title": {
            "text": {
                "headline": escape(document.title) or "Timeline",
                "text": f"{told}<p>{owning_up(document, options.outside)}</p>",
            }
        },
        "events": events,
        "scale": "human",
    }
    return json_text(timeline, options)


def _slide(document: Document, event: Event, lane: str) -> dict[str, Any]:
    first, last = event.when.earliest, event.when.latest
    status = status_text(event.status)
    quotes = "".join(
        f"<blockquote>{escape(q.sentence)}</blockquote><p>— {escape(source_of(q.article))}{_link(q.article.url)}</p>"
        for q in quotations(document, event)
    )
    slide: dict[str, Any] = {
        "unique_id": event.id,
        "start_date": _day(first),
        "display_date": when_text(event.when),
        "group": lane,
        "text": {
            "headline": escape(event.title) + (f" <small>({status})</small>" if status else ""),
            "text": quotes + (f"<p>{escape(event.notes)}</p>" if event.notes else ""),
        },
    }
    if last != first:
        slide["end_date"] = _day(last)
    return slide


def _day(day: date | None) -> dict[str, int]:
    return {"year": day.year, "month": day.month, "day": day.day} if day else {}


def _link(address: str | None) -> str:
    """A link, for web addresses only: an article's own `url` is as untrusted as its text."""
    if not address or not address.lower().startswith(("http://", "https://")):
        return ""
    return f' (<a href="{escape(address)}" rel="noopener noreferrer">link</a>)'
