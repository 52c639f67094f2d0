"""iCalendar (RFC 5545): every dated event as an all-day entry."""

from collections.abc import Iterator
from datetime import date, timedelta
from hashlib import sha256

from viewer.export.options import Options
from viewer.export.quoting import owning_up, quotations, source_of, status_text, uncertain, when_text
from viewer.model import Document, Event, Status
from viewer.model.columns import Form, form_of

_STATUS = {
    Status.HAPPENED: "CONFIRMED",
    Status.PLANNED: "TENTATIVE",
    Status.HYPOTHETICAL: "TENTATIVE",
    Status.DENIED: "CANCELLED",
}


def render(document: Document, options: Options) -> bytes:
    """The calendar: UTF-8, lines folded at 75 octets and ended by CR LF; undated events are only counted in its description."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Demarche//Timeline//EN",
        "CALSCALE:GREGORIAN",
        f"NAME:{_text(document.title)}",
        f"X-WR-CALNAME:{_text(document.title)}",
        f"DESCRIPTION:{_text(owning_up(document, options.outside))}",
        f"X-WR-CALDESC:{_text(owning_up(document, options.outside))}",
    ]
    stamp = f"{options.stamp():%Y%m%dT%H%M%SZ}"
    for event in options.each(document.events):
        lines += _entry(document, event, stamp)
    lines.append("END:VCALENDAR")
    return b"".join(piece for line in lines for piece in _folded(line))


def _entry(document: Document, event: Event, stamp: str) -> Iterator[str]:
    first, last = event.when.earliest, event.when.latest
    if first is None or last is None:
        return
    yield "BEGIN:VEVENT"
    yield f"UID:{_uid(event)}@demarche"
    yield f"DTSTAMP:{stamp}"
    yield f"DTSTART;VALUE=DATE:{_day(first)}"
    if last < date.max:
        yield f"DTEND;VALUE=DATE:{_day(last + timedelta(days=1))}"  # exclusive
    yield f"SUMMARY:{_text(('≈ ' if uncertain(event.when) else '') + event.title)}"
    yield f"DESCRIPTION:{_text(_description(document, event))}"
    yield f"CATEGORIES:{_text(event.kind.value)}"
    if event.place:
        yield f"LOCATION:{_text(event.place.name)}"
    yield f"STATUS:{_STATUS[event.status]}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _description(document: Document, event: Event) -> str:
    lines = []
    if uncertain(event.when):
        open_end = form_of(event.when) in (Form.UNTIL, Form.SINCE)
        known = "The other end is not known" if open_end else "It fell on some day of this span; which one is not known"
        lines.append(f"{when_text(event.when)}. {known}.")
    if status_text(event.status):
        lines.append(f"Status: {status_text(event.status)}.")
    lines += [f"“{q.sentence}” — {source_of(q.article)}" for q in quotations(document, event)]
    lines += [event.notes] if event.notes else []
    return "\n".join(lines)


def _uid(event: Event) -> str:
    """The same for the same event wherever it is exported: event ids are only a project's own, mention ids are not."""
    return event.mentions[0] if event.mentions else sha256(f"{event.id}\n{event.title}".encode()).hexdigest()[:16]


def _day(day: date) -> str:
    return f"{day.year:04}{day.month:02}{day.day:02}"


def _text(value: str) -> str:
    """TEXT as RFC 5545 3.3.11 wants it, without the control characters it forbids."""
    value = "".join(
        c for c in value.replace("\r\n", "\n").replace("\r", "\n") if c in "\n\t" or (c >= " " and c != "\x7f")
    )
    for raw, escaped in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        value = value.replace(raw, escaped)
    return value


def _folded(line: str) -> Iterator[bytes]:
    """The line in pieces of at most 75 octets that split no character."""
    piece = b""
    limit = 75
    for character in line:
        octets = character.encode("utf-8", "replace")
        if len(piece) + len(octets) > limit:
            yield piece + b"\r\n "
            piece, limit = b"", 74
        piece += octets
    yield piece + b"\r\n"
