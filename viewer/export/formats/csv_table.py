"""CSV: one row an event, opened right by Excel and LibreOffice, and taken back by `viewer.export.importing.csv_table`."""

import csv
import io

from viewer.export.formats.cells import defuse, join
from viewer.export.lanes import lanes_of
from viewer.export.options import Options
from viewer.export.quoting import quotations, source_of, when_text
from viewer.export.speech import ENGLISH, Speech
from viewer.model import Document, Event

# Columns that are taken back on import …
KEPT = (
    "id",
    "title",
    "earliest",
    "latest",
    "granularity",
    "edtf",
    "basis",
    "type",
    "mode",
    "status",
    "actors",
    "codes",
    "people",
    "roles",
    "parts",
    "speaker",
    "place",
    "place_code",
    "sources",
    "confidence",
    "review",
    "notes",
)
# … and columns that are only told: they follow from those or stand in the articles
TOLD = ("date", "kind", "lane", "conflicts", "evidence", "quoted_from", "addresses")
COLUMNS = (*KEPT[:2], "date", *KEPT[2:], *TOLD[1:])
_LONGEST_CELL = 32_000  # Excel cuts a cell at 32,767 characters


def render(document: Document, options: Options) -> bytes:
    """The table in UTF-8 with a byte order mark, every cell quoted, rows ended by CR LF."""
    table = io.StringIO()
    writer = csv.writer(table, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for event, lanes in options.each(zip(document.events, lanes_of(document, options)[0], strict=True)):
        row = _kept(event) | _told(document, event, lanes, options)
        writer.writerow([defuse(row[column]) for column in COLUMNS])
    return b"\xef\xbb\xbf" + table.getvalue().encode("utf-8", "replace")


def _kept(event: Event) -> dict[str, str]:
    when, actors, place = event.when, event.actors, event.place
    return {
        "id": event.id,
        "title": event.title,
        "earliest": when.earliest.isoformat() if when.earliest else "",
        "latest": when.latest.isoformat() if when.latest else "",
        "granularity": when.granularity or "",
        "edtf": when.edtf or "",
        "basis": when.basis or "",
        "type": event.type,
        "mode": event.mode or "",
        "status": event.status,
        "actors": join([actor.name for actor in actors]),
        "codes": join([actor.code for actor in actors]),
        "people": join([actor.person for actor in actors]),
        "roles": join([actor.role for actor in actors]),
        "parts": join([actor.part.value for actor in actors]),
        "speaker": event.speaker or "",
        "place": place.name if place else "",
        "place_code": (place.code or "") if place else "",
        "sources": str(event.sources),
        "confidence": f"{event.confidence:.2f}",
        "review": event.review,
        "notes": event.notes,
    }


def _told(document: Document, event: Event, lanes: tuple[str, ...], options: Options) -> dict[str, str]:
    quoted = list(quotations(document, event))
    articles = list(dict.fromkeys(quotation.article.id for quotation in quoted))
    texts = [document.articles[key].text if options.articles else None for key in articles]
    whole = "".join(f"\n\n{text}" for text in texts if text)
    evidence = "\n".join(f"“{q.sentence}” ({source_of(q.article)})" for q in quoted) + whole
    return {
        "date": when_text(event.when),
        "kind": event.kind,
        "lane": join(lanes),
        "conflicts": "\n".join(conflict_text(document, event)),
        "evidence": evidence if len(evidence) <= _LONGEST_CELL else evidence[: _LONGEST_CELL - 1] + "…",
        "quoted_from": join([source_of(document.articles[key]) for key in articles]),
        "addresses": join([document.articles[key].url or "" for key in articles if document.articles[key].url]),
    }


def conflict_text(document: Document, event: Event, speech: Speech = ENGLISH) -> list[str]:
    """One line a field on which the sources differ: `when: 2022-09-14 (Steppe & Silk, …) | 2022-09-15 (…)`."""
    lines = []
    for conflict in event.conflicts:
        told = []
        for value in conflict.values:
            article = document.articles.get(value.article)
            told.append(f"{value.value} ({source_of(article, speech) if article else value.article[:12]})")
        lines.append(f"{speech.say(conflict.field)}: {' | '.join(told)}")
    return lines
