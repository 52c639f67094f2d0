"""A page's markup to a draft: trafilatura finds the body, the page's own data the rest, htmldate the day where that is silent."""

import copy
import re
from datetime import UTC, date, datetime
from typing import Any
from urllib.parse import urlsplit

from viewer.model import PublishedFrom
from viewer.reading.draft import Draft
from viewer.reading.errors import ReadingError
from viewer.reading.header import Header, read_header
from viewer.reading.header.calendar import plain
from viewer.reading.header.lines import date_line, is_furniture, is_stamp, label_before, words
from viewer.reading.page.blocks import paragraphs
from viewer.reading.page.metadata import metadata
from viewer.reading.page.titles import page_title
from viewer.reading.page.tree import parse_html, saved_from

_CELL_WORDS = 60
_HTMLDATE_FROM = 1995  # it takes no earlier year for a publication's
_BODY_WORDS = 25  # fewer than these out of a page that shows many more is a body missed


def page_draft(markup: str, *, url: str | None = None) -> Draft:
    """The article on a page. `url` is where it came from, if that is known. Raises `ReadingError`."""
    root = parse_html(markup)
    known = metadata(root)
    address = url or known.url or saved_from(markup)
    host = urlsplit(address).hostname if address else None
    shown = paragraphs(root)
    if not shown:
        raise ReadingError("reading.no_text")
    title = page_title(root, known.title, known.outlet, host)
    body = _body(root, shown, title)
    published, place = known.published, PublishedFrom.METADATA
    byline = known.byline
    if published is None or byline is None:
        lines = _around_title(shown, title)
        read = read_header(lines, title=title)
        byline = byline or read.byline
        if published is None:
            published, place = _day_shown(root, address, shown, title, read)
    body, deck = _without_title(body, title)
    text = "\n\n".join([*([title] if title else []), *deck, *body])
    if published is None:
        place = PublishedFrom.NONE
    return Draft(
        text=text,
        title=title,
        byline=byline,
        outlet=known.outlet,
        published=published,
        published_from=place,
        language=known.language if _plausible(known.language, text) else None,
        url=address,
    )


def fragment_text(markup: str) -> str:
    """The text of a selection out of a page (a drop, the clipboard): all of its paragraphs, nothing judged."""
    return "\n\n".join(paragraphs(parse_html(markup), captions=True))


def _body(root: Any, shown: list[str], title: str | None) -> list[str]:
    from trafilatura import bare_extraction

    found: list[str] = []
    try:
        extracted: Any = bare_extraction(
            copy.deepcopy(root), include_comments=False, include_tables=True, with_metadata=False
        )
        if extracted is not None and extracted.body is not None:
            found = _rendered(extracted.body)
    except RecursionError:
        raise ReadingError("reading.too_deep") from None
    except (ValueError, TypeError, AttributeError, KeyError, IndexError, AssertionError):
        found = []  # a bug of the library on odd markup: what the page shows is read instead
    if words(" ".join(found)) < _BODY_WORDS <= words(" ".join(shown)):
        found = shown
    found = [part for line in found for part in _resplit(line, shown)]
    kept = [line for line in found if not (is_furniture(line) and words(line) <= 30) and not is_stamp(line)]
    return kept or found


def _resplit(line: str, shown: list[str]) -> list[str]:
    """A long line as the paragraphs the page shows: old pages part them by two line breaks in the cell of a table."""
    if words(line) < _CELL_WORDS:
        return [line]
    whole = _folded(line)
    parts = [part for part in shown if (folded := _folded(part)) and folded in whole]
    if len(parts) < 2 or sum(len(_folded(part)) for part in parts) < 0.8 * len(whole):
        return [line]
    return parts


def _rendered(body: Any) -> list[str]:
    """Trafilatura's tree as paragraphs; a row of a table and an item of a list are one each."""
    lines: list[str] = []

    def add(text: str) -> None:
        text = re.sub(r"[ \t\r\n\f\v]+", " ", text).strip(" ")
        if text and not (lines and lines[-1] == text):
            lines.append(text)

    for element in body:
        if element.tag == "list":
            for item in element.iter("item"):
                add("".join(item.itertext()))
        elif element.tag == "table":
            for row in element.iter("row"):
                add(" | ".join("".join(cell.itertext()).strip() for cell in row.iter("cell")))
        elif element.tag not in ("graphic",):
            for part in _split_at_breaks(element):
                add(part)
        if element.tail:
            add(element.tail)
    return lines


def _split_at_breaks(element: Any) -> list[str]:
    parts = [element.text or ""]
    for child in element.iter():
        if child is element:
            continue
        if child.tag in ("lb", "p", "head", "item"):
            parts.append("")
        parts[-1] += child.text or ""
        parts[-1] += child.tail or ""
    return parts


def _without_title(body: list[str], title: str | None) -> tuple[list[str], list[str]]:
    """The body without the title that stands in its first lines; what stood before the title there is navigation."""
    if title:
        for i, line in enumerate(body[:8]):
            if _folded(line) == _folded(title):
                return body[i + 1 :], []
    return body, []


def _folded(line: str) -> str:
    return re.sub(r"\W+", "", plain(line))


def _day_shown(
    root: Any, url: str | None, shown: list[str], title: str | None, read: Header
) -> tuple[date | None, PublishedFrom]:
    """What htmldate finds, unless the lines around the title plainly say another day that it could not see or weighed too lightly."""
    guessed = _guessed_day(root, url)
    stated = read.published if read.published_from is PublishedFrom.HEADER and not read.warnings else None
    if guessed is not None and not _is_no_publication(guessed, url, shown):
        if stated is None or (stated.year >= _HTMLDATE_FROM and not _is_viewing(guessed, stated, shown, title)):
            return guessed, PublishedFrom.HEADER
        return stated, PublishedFrom.HEADER
    return read.published, read.published_from


def _is_viewing(guessed: date, stated: date, shown: list[str], title: str | None) -> bool:
    """Whether a day stands above the title alone, as sites print today's, while an earlier one stands below it."""
    at = next((i for i, line in enumerate(shown) if title and _folded(line) == _folded(title)), None)
    if at is None or guessed <= stated:
        return False
    dated = [(i, found.day) for i, line in enumerate(shown) for found in date_line(line)]
    where = [i for i, day in dated if day == guessed]
    return bool(where) and max(where) < at and any(i > at and day == stated for i, day in dated)


def _is_no_publication(day: date, url: str | None, shown: list[str]) -> bool:
    """Whether a day stands on the page only as the one of an update, a print or a save, or is a year made into its first day."""
    lines = [(line, found) for line in shown for found in date_line(line) if found.day == day]
    if (day.month, day.day) == (1, 1) and not lines:
        return f"{day.year}/01/01" not in (url or "").replace("-", "/")
    return bool(lines) and all(label_before(line, found) in ("updated", "viewed") for line, found in lines)


def _guessed_day(root: Any, url: str | None) -> date | None:
    """What htmldate finds in a page without embedded data; today is no answer, for that is what pages print for any day."""
    from htmldate import find_date

    try:
        found = find_date(
            copy.deepcopy(root), url=url, original_date=True, extensive_search=True, outputformat="%Y-%m-%d"
        )
        day = date.fromisoformat(found) if found else None
    except (ValueError, TypeError, AttributeError, KeyError, IndexError, OverflowError):
        return None
    return None if day == datetime.now(UTC).date() else day


def _around_title(shown: list[str], title: str | None) -> str:
    """What the page shows from a few lines before its title on: where its header lines are."""
    at = next((i for i, line in enumerate(shown) if title and _folded(line) == _folded(title)), 0)
    return "\n\n".join(shown[max(0, at - 4) : at + 60])


def _plausible(language: str | None, text: str) -> bool:
    """Whether a declared language can be the text's: templates leave "en" on pages in any script."""
    if language != "en":
        return language is not None
    letters = [c for c in text[:2000] if c.isalpha()]
    return sum(c < "\u0250" for c in letters) > len(letters) * 0.7
