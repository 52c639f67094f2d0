"""JSON Lines of our records, and TimelineJS's JSON."""

import json
import re
from collections.abc import Mapping
from html import unescape
from typing import Any

from pydantic import ValidationError

from viewer.export.errors import TimelineImportError
from viewer.export.importing.days import DayError, when_of
from viewer.export.importing.report import Imported, RowProblem
from viewer.model import Article, Document, Event, EventType, Mention

_TAG = re.compile(r"<[^>]*>")
_EDITABLE = ("title", "outlet", "published", "published_from")
_LONGEST_TEXT = 50_000_000  # characters of an article whose length a file merely claims


def read_lines(text: str) -> Imported:
    """The document of JSON Lines written by `viewer.export.formats.json_lines`."""
    records: dict[str, dict[str, Any]] = {"article": {}, "mention": {}, "event": {}}
    problems: list[RowProblem] = []
    title = ""
    pinned: set[str] = set()
    edited: dict[str, dict[str, Any]] = {}
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            fields = json.loads(line)
            kind = fields.pop("record")
            if kind == "document":
                title = str(fields.get("title", ""))
                continue
            is_pinned, said = fields.pop("pinned", False) is True, _edited(fields.pop("edited", {}))
            record = _record(kind, fields, number, problems)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            problems.append(RowProblem(number, "import.bad_record", _told(error)))
            continue
        if record.id in records[kind]:
            problems.append(RowProblem(number, "import.same_id", record.id))
            continue
        records[kind][record.id] = record
        if is_pinned and kind == "event":
            pinned.add(record.id)
        if said and kind == "article":
            edited[record.id] = said
    articles, mentions = records["article"], records["mention"]
    for key, mention in list(mentions.items()):
        if mention.article not in articles:
            problems.append(RowProblem(0, "import.missing_reference", f"{key} → {mention.article}"))
            del mentions[key]
    for event in records["event"].values():
        if missing := [key for key in event.mentions if key not in mentions]:
            problems.append(RowProblem(0, "import.missing_reference", f"{event.id} → {', '.join(missing)}", taken=True))
    if not any(records.values()):
        raise TimelineImportError("import.no_rows", problems[0].detail if problems else "")
    events = tuple(
        event.model_copy(
            update={
                "mentions": tuple(key for key in event.mentions if key in mentions),
                "articles": tuple(key for key in event.articles if key in articles),
            }
        )
        for event in records["event"].values()
    )
    document = Document(
        title=title, articles=articles, mentions=mentions, events=events, pinned=frozenset(pinned), edited=edited
    )
    return Imported(document, tuple(problems))


def _edited(fields: Mapping[str, Any]) -> dict[str, Any]:
    """What the text says in the fields of an article that the user has set. Raises `ValueError` when these fit no article."""
    said = {name: value for name, value in fields.items() if name in _EDITABLE}
    Article.model_validate({"id": "", "text": "", **said})
    return said


def _record(kind: str, fields: dict[str, Any], number: int, problems: list[RowProblem]) -> Any:
    if kind == "article":
        if "excerpts" in fields:
            fields["text"] = _text_of(fields.pop("excerpts"), fields.pop("length"))
            problems.append(
                RowProblem(number, "import.excerpts_only", str(fields.get("title") or fields["id"]), taken=True)
            )
        return Article.model_validate(fields)
    kinds: dict[str, type[Mention | Event]] = {"mention": Mention, "event": Event}
    return kinds[kind].model_validate(fields)


def _text_of(excerpts: list[Mapping[str, Any]], length: int) -> str:
    """The excerpts at their own offsets, with an ellipsis and blanks for what was left out."""
    if not 0 <= int(length) <= _LONGEST_TEXT:
        raise ValueError(f"length {length}")
    text = ""
    for excerpt in sorted(excerpts, key=lambda e: e["start"]):
        if excerpt["start"] < len(text) or excerpt["start"] + len(excerpt["text"]) > length:
            raise ValueError("excerpts overlap or stand beyond the text")
        text += _gap(excerpt["start"] - len(text)) + excerpt["text"]
    return text + _gap(length - len(text))


def _gap(length: int) -> str:
    return " " * length if length < 3 else "…" + " " * (length - 3) + "\n\n"


def read_timelinejs(content: Any) -> Imported:
    """The slides of a TimelineJS file; its HTML becomes plain text."""
    slides = content.get("events") if isinstance(content, dict) else None
    if not isinstance(slides, list):
        raise TimelineImportError("import.unknown_format", "no events")
    events: list[Event] = []
    problems: list[RowProblem] = []
    ids: set[str] = set()
    for number, slide in enumerate(slides, 1):
        try:
            event = _slide(slide, number)
        except DayError as error:
            problems.append(RowProblem(number, error.code, error.words))
            continue
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            problems.append(RowProblem(number, "import.bad_record", _told(error)))
            continue
        if not event.title:
            problems.append(RowProblem(number, "import.no_title"))
            continue
        if event.id in ids:
            problems.append(RowProblem(number, "import.same_id", event.id, taken=True))
            event = event.model_copy(update={"id": f"slide-{number}"})
        ids.add(event.id)
        events.append(event)
    title = _plain(((content.get("title") or {}).get("text") or {}).get("headline") or "")
    return Imported(Document(title=title, events=tuple(events)), tuple(problems))


def _slide(slide: Mapping[str, Any], number: int) -> Event:
    text = slide.get("text") or {}
    return Event(
        id=str(slide.get("unique_id") or f"slide-{number}"),
        title=" ".join(_plain(text.get("headline") or "").split()),
        type=EventType.OTHER,
        when=when_of(_day(slide["start_date"]), _day(slide.get("end_date") or {})),
        notes=_plain(text.get("text") or ""),
    )


def _day(parts: Mapping[str, Any]) -> str:
    named = [str(parts.get(name) or "").strip() for name in ("year", "month", "day")]
    if not named[0]:
        return ""
    known = named[:1] if not named[1] else named[:2] if not named[2] else named
    if not all(part.isdecimal() for part in known):
        raise DayError("import.bad_date", "-".join(known))
    return "-".join(part.zfill(4 if place == 0 else 2) for place, part in enumerate(known))


def _plain(markup: str) -> str:
    """HTML as text: tags dropped, paragraphs kept, entities read."""
    spaced = re.sub(r"(?i)<(?:br|/p|/div|/blockquote|/li)\b[^>]*>", "\n", str(markup))
    return "\n".join(line.strip() for line in unescape(_TAG.sub("", spaced)).splitlines() if line.strip())


def _told(error: Exception) -> str:
    if isinstance(error, ValidationError):
        first = error.errors(include_url=False)[0]
        return f"{'.'.join(map(str, first['loc']))}: {first['msg']}"[:120]
    return f"{type(error).__name__}: {error}"[:120]
