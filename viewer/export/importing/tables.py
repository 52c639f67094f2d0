"""CSV and the like: our own table, Aeon Timeline's, or any with a title and a date."""

import csv
import io
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from pydantic import ValidationError

from viewer.export.errors import TimelineImportError
from viewer.export.formats.cells import fuse, split
from viewer.export.importing.days import DayError, when_of
from viewer.export.importing.report import Imported, RowProblem
from viewer.model import Actor, Document, Event, EventType, Place, When

# Heads of other programs' tables by the field they fill; Aeon Timeline's among them
_HEADS = {
    "title": ("title", "event", "event name", "headline", "label", "name", "display name"),
    "start": ("earliest", "start date", "start", "date", "begin", "from", "earliest start date"),
    "end": ("latest", "end date", "end", "finish", "to", "latest end date"),
    "place": ("place", "location", "where", "locations"),
    "actors": ("actors", "participants", "who", "people", "observers", "participant", "observer"),
    "notes": ("notes", "summary", "description", "text", "details"),
    "id": ("id", "item id", "external id", "unique_id"),
    "speaker": ("speaker",),
}
_FIELDS = 131_072 * 8
_MOST_ROWS = 1_000_000


def read(text: str) -> Imported:
    """The events of a table; its delimiter (comma, semicolon, tab) is found in its head."""
    csv.field_size_limit(_FIELDS)
    first = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=first.count)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        head = [fuse(cell.strip()) for cell in next(rows, [])]
    except csv.Error as error:
        raise TimelineImportError("import.unreadable", str(error)) from error
    ours = {"title", "earliest", "latest", "type", "status"} <= set(head)
    columns = {name: place for place, name in enumerate(head)} if ours else _columns(head)
    if "title" not in columns:
        raise TimelineImportError("import.no_rows", ", ".join(head[:8]))
    events: list[Event] = []
    problems: list[RowProblem] = []
    ids: set[str] = set()
    for number, cells in _numbered(rows, problems):
        if not any(cell.strip() for cell in cells):
            continue
        row = {name: fuse(cells[place]) if place < len(cells) else "" for name, place in columns.items()}
        try:
            event = _our_event(row, number) if ours else _other_event(row, number)
        except DayError as error:
            problems.append(RowProblem(number, error.code, error.words))
            continue
        except _RowError as error:
            problems.append(RowProblem(number, error.code, error.detail))
            continue
        if event.id in ids:
            problems.append(RowProblem(number, "import.same_id", event.id, taken=True))
            event = event.model_copy(update={"id": _unused(event.id, ids)})
        ids.add(event.id)
        events.append(event)
    return Imported(Document(events=tuple(events)), tuple(problems))


class _RowError(Exception):
    def __init__(self, code: str, detail: str) -> None:
        super().__init__(code)
        self.code = code
        self.detail = detail


def _numbered(rows: Iterator[list[str]], problems: list[RowProblem]) -> Iterator[tuple[int, list[str]]]:
    number = 1
    while number < _MOST_ROWS:
        number += 1
        try:
            yield number, next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            problems.append(RowProblem(number, "import.bad_record", str(error)))


def _unused(key: str, ids: set[str]) -> str:
    number = 2
    while f"{key}-{number}" in ids:
        number += 1
    return f"{key}-{number}"


def _columns(head: list[str]) -> dict[str, int]:
    found = {}
    places = {name.casefold().strip(): place for place, name in reversed(list(enumerate(head)))}
    for field, names in _HEADS.items():
        place = next((places[name] for name in names if name in places), None)
        if place is not None:
            found[field] = place
    return found


def _other_event(row: Mapping[str, str], number: int) -> Event:
    title = " ".join(row["title"].split())
    if not title:
        raise _RowError("import.no_title", "")
    place, notes = row.get("place", "").strip(), row.get("notes", "").strip()
    return Event(
        id=row.get("id", "").strip() or f"r{number}",
        title=title,
        type=EventType.OTHER,
        actors=tuple(Actor(name=name) for name in split(row.get("actors", "").replace(",", ";")) if name),
        when=when_of(row.get("start", ""), row.get("end", "")),
        place=Place(name=place) if place else None,
        speaker=row.get("speaker", "").strip() or None,
        notes=notes,
    )


def _our_event(row: Mapping[str, str], number: int) -> Event:
    if not row["title"].strip():
        raise _RowError("import.no_title", "")
    fields: dict[str, Any] = {
        name: row[name] for name in ("title", "type", "status", "notes", "review") if row.get(name)
    }
    fields |= {name: row[name] for name in ("mode", "speaker") if row.get(name)}
    fields["id"] = row.get("id") or f"r{number}"
    fields["actors"] = _actors(row)
    fields["when"] = _when(row)
    if row.get("place"):
        fields["place"] = Place(name=row["place"], code=row.get("place_code") or None)
    for name in ("sources", "confidence"):
        if row.get(name):
            fields[name] = row[name].replace(",", ".")
    try:
        return Event.model_validate(fields)
    except ValidationError as error:
        raise _RowError("import.bad_value", _told(error)) from error


def _when(row: Mapping[str, str]) -> When:
    try:
        days = [date.fromisoformat(row[name]) if row[name] else None for name in ("earliest", "latest")]
    except ValueError:
        return when_of(row["earliest"], row["latest"])  # a spreadsheet has rewritten the days in its own style
    try:
        return When.model_validate(
            {"earliest": days[0], "latest": days[1]}
            | {name: row[name] for name in ("granularity", "edtf", "basis") if row.get(name)}
        )
    except ValidationError as error:
        raise _RowError("import.bad_value", _told(error)) from error


def _actors(row: Mapping[str, str]) -> tuple[Actor, ...]:
    names = split(row.get("actors", ""))
    columns = [split(row.get(name, "")) for name in ("codes", "people", "roles", "parts")]
    if any(column and len(column) != len(names) for column in columns):
        raise _RowError("import.bad_value", "actors, codes, people, roles and parts differ in length")
    actors = []
    for place, name in enumerate(names):
        code, person, role, part = (column[place] if column else None for column in columns)
        try:
            fields = {"name": name or "", "code": code, "person": person, "role": role} | (
                {"part": part} if part else {}
            )
            actors.append(Actor.model_validate(fields))
        except ValidationError as error:
            raise _RowError("import.bad_value", _told(error)) from error
    return tuple(actors)


def _told(error: ValidationError) -> str:
    first = error.errors(include_url=False)[0]
    return f"{'.'.join(map(str, first['loc']))}: {str(first.get('input'))[:60]}"
