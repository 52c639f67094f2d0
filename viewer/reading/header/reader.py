"""Reads the lines around an article's body: what it is called, who wrote it, where and when."""

import re
from dataclasses import dataclass
from datetime import date

from viewer.model import PublishedFrom, Span
from viewer.reading.header.byline import byline, credit, is_name
from viewer.reading.header.calendar import plain
from viewer.reading.header.dateline import Dateline, agencies, dateline
from viewer.reading.header.lines import (
    Line,
    around_dates,
    byline_label,
    date_line,
    ends_as_sentence,
    is_furniture,
    is_label,
    is_outlet,
    is_prose,
    is_publication_note,
    is_stamp,
    lines_of,
    words,
)
from viewer.reading.header.places import is_place
from viewer.reading.header.published import published
from viewer.reading.limits import FOOTER_CHARACTERS, HEADER_CHARACTERS

_MOST_HEADER_LINES = 60
_MARKUP = re.compile(r"^#{1,6}\s+|\s+#+$|^\*\*|\*\*$|^title:\s*", re.IGNORECASE)
_FIELD = re.compile(r"^([A-Z][A-Z ]{2,15})\s?=\s?(.*)$")  # a broadcaster's script: "DATELINE=MOSCOW"
# What people and programs note above a text they keep: "Source: …", the front matter of a Markdown file
_NOTE = re.compile(
    r"^[*_-]{0,2}(title|headline|source|publication|publisher|outlet|newspaper|author|url|link|section|language)[*_]{0,2}\s*:\s*[*_]{0,2}\s*(\S.*)$",
    re.IGNORECASE,
)
_SITE = re.compile(r"^\s*(?:\||[-–—·:])\s+\S")
_OWNER = re.compile(
    r"(?:©|\(c\)|copyright)\s*(?:\(c\)|©)?\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?)?,?\s*(?:by\s+)?([^\d.|,;]{2,60})",
    re.IGNORECASE,
)
_LOWER = re.compile(r"(?<!\w)[^\W\d_A-Z][^\W\d_]{2,}")
_RIGHTS = re.compile(r"\b(?:all rights reserved|inc|ltd|llc|corp|registered|reserved)\b.*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Header:
    """What was found; None for what the text does not say. `body` and `furniture` are offsets into it."""

    title: str | None
    byline: str | None
    outlet: str | None
    agency: str | None
    place: str | None
    published: date | None
    published_from: PublishedFrom
    body: int
    furniture: tuple[Span, ...]
    warnings: tuple[str, ...]


def read_header(text: str, *, title: str | None = None) -> Header:
    """Read the lines above and below the body of `text`; `title`, if it is known, is looked for and kept."""
    every = list(lines_of(text, 0, HEADER_CHARACTERS))[:_MOST_HEADER_LINES]
    notes = {m[1].lower(): m[2].strip(" \"'*_") for line in every[:20] if (m := _NOTE.match(line.text))}
    title_at = _known_title(every, title) if title else _title(every)
    if title is None and title_at is not None and title_at == len(every) - 1 and ends_as_sentence(every[title_at].text):
        title_at = None  # a lone sentence is the text, not its name
    shown = title or (
        notes.get("title") or notes.get("headline") or (_title_text(every, title_at) if title_at is not None else None)
    )
    first = _first_of_body(every, title_at)
    header = every[:first]
    report = next((d for line in every[: first + 3] if (d := _dateline(line, every, text))), None)
    fields = {m[1]: m[2].strip() for line in header if (m := _FIELD.match(line.text))}
    footer_start = max(
        text.rfind("\n", 0, max(0, len(text) - FOOTER_CHARACTERS)) + 1, every[first].end if first < len(every) else 0
    )
    footer = _footer(list(lines_of(text, footer_start)))
    day = published(header, footer, report, text, title_at)
    writer, outlet, place = _credits(header, title_at)
    if fields:
        writer = fields.get("BYLINE") or writer
        place = fields.get("DATELINE") or place
    writer = writer or next((name for line in footer if (name := credit(line.text))), None)
    deck = next(
        (i for i in range((title_at or 0) + 1, first) if title_at is not None and _is_deck(every[i], every[title_at])),
        first,
    )
    body = every[deck].start if deck < len(every) else (every[first].start if first < len(every) else 0)
    if not every or first >= len(every):
        body = every[title_at].end if title_at is not None else 0
    return Header(
        title=shown,
        byline=writer or notes.get("author"),
        outlet=outlet
        or notes.get("source")
        or notes.get("publication")
        or notes.get("publisher")
        or notes.get("outlet")
        or (report.agency if report else None)
        or _owner(footer)
        or _masthead(header, title_at),
        agency=report.agency if report else None,
        place=(report.place if report else None) or place,
        published=day.day,
        published_from=day.place,
        body=body,
        furniture=_furniture(text, body, every[deck:first]),
        warnings=day.warnings if day.day else (*day.warnings, "reading.no_date"),
    )


def _clean_title(line: str) -> str:
    return re.sub(r"\s+", " ", _MARKUP.sub("", _MARKUP.sub("", line))).strip(" *_")


def _title_text(lines: list[Line], at: int) -> str:
    """The title, with its second line where it was wrapped."""
    text = lines[at].text
    if at + 2 < len(lines) and not lines[at + 1].gap and lines[at + 2].gap:
        second = lines[at + 1].text
        if second[:1].islower() and words(second) <= 12 and not ends_as_sentence(text) and not byline_label(second):
            text = f"{text} {second}"
    return _clean_title(text)


def _same(a: str, b: str) -> bool:
    return re.sub(r"\W+", " ", plain(a)).strip() == re.sub(r"\W+", " ", plain(b)).strip()


def _known_title(lines: list[Line], title: str) -> int | None:
    return next((i for i, line in enumerate(lines) if _same(line.text, title)), None)


def _may_be_title(line: Line) -> bool:
    text = line.text
    return not (
        len(text) > 250
        or date_line(text)
        or is_furniture(text)
        or (byline_label(text) and byline(text))
        or _FIELD.match(text)
        or _NOTE.match(text)
        or text.startswith(("http://", "https://", "www.", "(", "---", "***"))
        or words(text) == 0
        or is_label(text)
        or ((report := dateline(text)) is not None and (report.sure or not text[report.end :].strip()))
        or byline(text) is not None
    )


def _title(lines: list[Line]) -> int | None:
    """Which of the first lines is the title: one that is repeated, else the first that looks like one."""
    choices: list[int] = []
    for i, line in enumerate(lines[:25]):
        following = lines[i + 1].text if i + 1 < len(lines) else None
        if _starts_body(line, following) and not (i == 0 and _is_long_title(lines)):
            break
        if _may_be_title(line):
            choices.append(i)
    for i in choices:
        if words(lines[i].text) >= 3 and any(
            _same(lines[i].text, lines[k].text) for k in range(i + 1, min(len(lines), 30))
        ):
            return i
    for i in choices:
        # "Title | Site" above the title itself
        for k in range(i + 1, min(i + 12, len(lines))):
            if (
                words(lines[k].text) >= 3
                and lines[i].text.startswith(lines[k].text)
                and _SITE.match(lines[i].text[len(lines[k].text) :])
            ):
                return k
    real = [i for i in choices if words(lines[i].text) >= 2 and not _names_outlet(lines[i].text)]
    if not real:
        return None
    first = real[0]
    if _is_masthead(lines[first].text):
        # a masthead in capitals above the date, the title below it
        for later in real[1:]:
            if words(lines[later].text) >= 4 and any(date_line(line.text) for line in lines[first:later]):
                return later
    if len(real) > 1 and is_outlet(lines[first].text) and words(lines[real[1]].text) >= 4:
        return real[1]
    if (
        is_name(lines[first].text)
        and words(lines[first].text) <= 3
        and len(real) > 1
        and first == 0
        and not lines[1].gap
    ):
        return real[1]
    return first


def _is_masthead(line: str) -> bool:
    return line.upper() == line and words(line) <= 5


def _names_outlet(line: str) -> bool:
    found = byline(line)
    return found is not None and found.outlet is not None and words(line) <= 4


def _is_long_title(lines: list[Line]) -> bool:
    """Whether the first line, though it reads as a sentence, is a title: header lines follow it before any more prose."""
    if len(lines) < 2 or len(lines[0].text) > 250:
        return False
    if any(_same(lines[0].text, line.text) for line in lines[1:6]):
        return True
    return any(date_line(line.text) or byline_label(line.text) for line in lines[1:4]) or (
        len(lines) > 2 and not ends_as_sentence(lines[0].text) and lines[1].gap and dateline(lines[1].text) is not None
    )


def _starts_body(line: Line, following: str | None) -> bool:
    if date_line(line.text) or is_furniture(line.text):
        return False
    found = dateline(line.text)
    if found and (found.sure or line.text[found.end :].strip()) and len(line.text) > found.end + 20:
        return True
    if byline_label(line.text) and byline(line.text) and words(line.text) <= 16:
        return False
    return is_prose(line.text, following)


def _first_of_body(lines: list[Line], title_at: int | None) -> int:
    """Index of the line with which the body begins, the deck aside."""
    start = 0 if title_at is None else title_at + 1
    for i in range(start, len(lines)):
        following = lines[i + 1].text if i + 1 < len(lines) else None
        if not _starts_body(lines[i], following):
            continue
        if title_at is not None and _same(lines[i].text, lines[title_at].text):
            continue
        if i - start <= 4 and len(lines[i].text) < 300 and not dateline(lines[i].text) and _header_follows(lines, i):
            continue  # a deck
        return i
    # No prose at all: the body is what comes after the last header line
    last = max(
        (i for i in range(start, len(lines)) if date_line(lines[i].text) or byline(lines[i].text)), default=start - 1
    )
    return last + 1


def _header_follows(lines: list[Line], i: int) -> bool:
    """Whether a byline or a date comes within two lines after a sentence, before any more prose."""
    for k in range(i + 1, min(i + 3, len(lines))):
        line = lines[k].text
        if date_line(line) or (byline_label(line) and byline(line)):
            return True
        if _starts_body(lines[k], lines[k + 1].text if k + 1 < len(lines) else None):
            return False
    return False


def _is_deck(line: Line, title: Line) -> bool:
    text = line.text
    return (
        words(text) >= 5
        and (ends_as_sentence(text) or len(_LOWER.findall(text)) >= 3)
        and not _same(text, title.text)
        and not date_line(text)
        and not is_furniture(text)
        and not (byline_label(text) and byline(text))
        and not _FIELD.match(text)
        and not text.startswith("(")
    )


def _dateline(line: Line, lines: list[Line], text: str) -> Dateline | None:
    found = dateline(line.text)
    if found is None:
        return None
    speaker = re.match(r"([^\W\d_]+(?: [^\W\d_]+){0,3}):", line.text)
    if speaker and not found.sure and text.count(f"\n{speaker[0]}") > 1:
        return None  # a transcript: "WELLS:" speaks again and again
    return found


def _credits(header: list[Line], title_at: int | None) -> tuple[str | None, str | None, str | None]:
    """Byline, outlet and place of the header's lines."""
    name = outlet = place = None
    for i, line in enumerate(header):
        if i == title_at:
            continue
        found = byline(line.text)
        if found:
            if found.name and not name:
                name = found.name
            outlet = outlet or found.outlet
            place = place or found.place
        elif (
            title_at is not None
            and i > title_at
            and name is None
            and is_name(line.text)
            and (i == len(header) - 1 or any(date_line(near.text) for near in header[i + 1 : i + 3]))
        ):
            name = line.text
        if date_line(line.text):
            beside, where = _beside_date(line.text)
            outlet, place = outlet or beside, place or where
        elif is_place(line.text) and words(line.text) <= 4:
            place = place or line.text
    return name, outlet, place


def _beside_date(line: str) -> tuple[str | None, str | None]:
    """The outlet and the place that stand beside a date: "Daily News, Tbilisi / 2006-10-02", "Oslo, 4 May 2021"."""
    if byline_label(line):
        return None, None
    left = around_dates(line, date_line(line))
    outlet = place = None
    for part in re.split(r"[|/·•]| {3,}|\s[-–—]\s", left):
        name = re.sub(
            r"^(?:source|quelle|来源)\s*[:：]\s*", "", part.strip(" ,:/-–—()[]·•《》（）"), flags=re.IGNORECASE
        )
        name = name.split(",")[0].strip(" .:")
        if is_place(name):
            place = place or name
        elif not outlet and _may_be_outlet(name):
            outlet = name
    return outlet, place


def _may_be_outlet(name: str) -> bool:
    if not 1 <= words(name) <= 5 or re.search(r"\d|#|:", name) or is_label(name) or is_furniture(name):
        return False
    if plain(name).strip() in agencies():
        return True
    capitals = name.upper() == name and name.lower() != name
    tagged = re.search(
        r"\b(?:edition|home|tags?|page|time|read|no|vol|release|modified|[a-z]*updated?|hijri|jumada)\b", plain(name)
    )
    return (
        not capitals
        and not tagged
        and (name[:1].isupper() or not name.isascii() or bool(re.match(r"[a-z]+ [A-Z]", name)))
    )


def _owner(footer: list[Line]) -> str | None:
    for line in footer:
        m = _OWNER.search(line.text)
        if m:
            name = _RIGHTS.sub("", m[1]).strip(" ,.-–—")
            if name and words(name) <= 6:
                return name
    return None


def _masthead(header: list[Line], title_at: int | None) -> str | None:
    if title_at:
        first = header[0].text if header else ""
        if (is_outlet(first) or (_is_masthead(first) and words(first) >= 2)) and not is_furniture(first):
            return first
    return None


def _footer(lines: list[Line]) -> list[Line]:
    """The last lines that are no prose."""
    kept = [
        line
        for line in lines
        if not is_prose(line.text, None) or is_furniture(line.text) or is_publication_note(line.text)
    ]
    return kept[-14:]


def _furniture(text: str, body: int, above: list[Line]) -> tuple[Span, ...]:
    """The lines after `body` that are not the article's own words: its byline below a deck, "read more", credits, footers."""
    spans = [
        Span(start=line.start, end=line.end)
        for line in above
        if date_line(line.text) or byline(line.text) or is_furniture(line.text)
    ]
    known = {span.start for span in spans}
    for line in lines_of(text, body):
        if (
            line.start not in known
            and len(line.text) <= 400
            and (is_furniture(line.text) or is_stamp(line.text) or credit(line.text))
        ):
            spans.append(Span(start=line.start, end=line.end))
    return tuple(sorted(spans, key=lambda s: s.start))
