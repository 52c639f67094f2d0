"""E-books: every chapter long enough to be one is an article."""

import posixpath
from collections.abc import Iterator
from datetime import date
from typing import Any
from urllib.parse import unquote

from viewer.model import PublishedFrom
from viewer.reading.draft import Draft
from viewer.reading.encodings import decode
from viewer.reading.errors import ReadingError
from viewer.reading.header.lines import words
from viewer.reading.limits import ARTICLES, XML_BYTES
from viewer.reading.packed import Packed, is_zip
from viewer.reading.page.blocks import paragraphs
from viewer.reading.page.metadata import day_of
from viewer.reading.page.tree import parse_html, parse_xml
from viewer.reading.source import Source

_ARTICLE_WORDS = 60  # covers, contents and imprints have fewer


def knows(source: Source) -> bool:
    """A zip that calls itself an e-book."""
    return is_zip(source.head) and b"application/epub+zip" in source.head[:200]


def drafts(source: Source) -> Iterator[Draft]:
    """The chapters in the order of reading."""
    archive = Packed(source.data)
    if archive.has("META-INF/encryption.xml") and b"enc:EncryptedData" in archive.read(
        "META-INF/encryption.xml", XML_BYTES
    ):
        raise ReadingError("reading.encrypted")
    container = parse_xml(archive.read("META-INF/container.xml", XML_BYTES))
    path = next((e.get("full-path") for e in _all(container, "rootfile") if e.get("full-path")), None)
    if not path:
        raise ReadingError("reading.damaged", "no package file")
    package = parse_xml(archive.read(path, XML_BYTES))
    outlet = _first(package, "publisher") or _first(package, "title")
    published, language = day_of(_first(package, "date")), _first(package, "language")
    manifest = {e.get("id"): e for e in _all(package, "item")}
    chapters = [manifest.get(e.get("idref")) for e in _all(package, "itemref")][:ARTICLES]
    for item in chapters:
        if item is None or "nav" in (item.get("properties") or "") or not item.get("href"):
            continue
        name = posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(item.get("href")).partition("#")[0]))
        if archive.has(name):
            draft = _chapter(decode(archive.read(name, XML_BYTES)), outlet, published, language)
            if draft:
                yield draft


def _chapter(markup: str, outlet: str | None, published: date | None, language: str | None) -> Draft | None:
    root = parse_html(markup)
    lines = paragraphs(root)
    if words(" ".join(lines)) < _ARTICLE_WORDS:
        return None
    heading = next((" ".join("".join(h.itertext()).split()) for h in root.iter("h1", "h2", "h3")), None)
    return Draft(
        text="\n\n".join(lines),
        title=heading or None,
        outlet=outlet,
        # a book's day is not its chapters': what a chapter says of itself is better, and the reader is told
        published=published,
        published_from=PublishedFrom.FILE,
        language=language[:2].lower() if language else None,
    )


def _all(root: Any, name: str) -> Iterator[Any]:
    return (e for e in root.iter() if isinstance(e.tag, str) and e.tag.rpartition("}")[2] == name)


def _first(root: Any, name: str) -> str | None:
    return next((" ".join(e.text.split()) for e in _all(root, name) if e.text and e.text.strip()), None)
