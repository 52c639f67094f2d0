"""RSS and Atom feeds: every entry is an article."""

import re
from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from typing import Any

from viewer.reading.draft import Draft
from viewer.reading.errors import ReadingError
from viewer.reading.page import fragment_text
from viewer.reading.page.metadata import day_of
from viewer.reading.page.tree import parse_xml
from viewer.reading.source import Source

_ROOT = re.compile(rb"<(?:rss|feed|rdf:RDF)[\s>]")


def knows(source: Source) -> bool:
    """XML whose first element is a feed's."""
    head = source.head.replace(b"\0", b"")[:2000]
    return bool(_ROOT.search(head)) and not re.search(rb"<(?:!doctype\s+)?html[\s>]", head, re.IGNORECASE)


def drafts(source: Source) -> Iterator[Draft]:
    """The entries in the feed's order."""
    root = parse_xml(source.data.lstrip(), forgiving=True)
    items = [e for e in root.iter() if _name(e) in ("item", "entry")]
    outlet = _channel(root)
    if not items:
        raise ReadingError("reading.no_text")
    for item in items:
        fields: dict[str, Any] = {}
        for child in item:
            fields.setdefault(_name(child), child)
        body = next(
            (text for tag in ("encoded", "content", "description", "summary") if (text := _markup(fields.get(tag)))), ""
        )
        title = fragment_text(_markup(fields["title"])) if _markup(fields.get("title")) else None
        paragraphs = fragment_text(body) if body else ""
        if not paragraphs and not title:
            continue
        author = fields.get("creator", fields.get("author"))
        yield Draft(
            text="\n\n".join(part for part in (title, paragraphs) if part),
            title=title,
            byline=" ".join("".join(author.itertext()).split()) or None if author is not None else None,
            outlet=outlet,
            published=next(
                (d for tag in ("pubDate", "published", "date", "issued") if (d := _day(fields.get(tag)))), None
            ),
            url=_link(item),
        )


def _name(element: Any) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _markup(element: Any) -> str:
    """The markup in an element: escaped, in CDATA, or as child elements."""
    if element is None:
        return ""
    if len(element):
        from lxml import etree

        return "".join(etree.tostring(child, encoding="unicode") for child in element)
    return (element.text or "").strip()


def _channel(root: Any) -> str | None:
    for element in root.iter():
        if _name(element) in ("item", "entry"):
            return None
        if _name(element) == "title" and element.text:
            return " ".join(element.text.split()) or None
    return None


def _day(element: Any) -> Any:
    text = (element.text or "").strip() if element is not None else ""
    if not text:
        return None
    try:
        return parsedate_to_datetime(text).date()
    except (ValueError, TypeError, IndexError, OverflowError):
        return day_of(text)


def _link(item: Any) -> str | None:
    for child in item:
        if _name(child) == "link" and child.get("rel", "alternate") == "alternate":
            address = (child.get("href") or child.text or "").strip()
            if address.startswith(("http://", "https://")):
                return address
    return None
