"""A file to articles: loads it, finds its reader, turns drafts into articles."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from viewer.model import Article, PublishedFrom
from viewer.reading.article import article_of
from viewer.reading.draft import Draft
from viewer.reading.errors import ReadingError
from viewer.reading.formats import text
from viewer.reading.header.calendar import day_of
from viewer.reading.limits import ARTICLES, BINARY_BYTES
from viewer.reading.parts import readable
from viewer.reading.registry import reader_for
from viewer.reading.source import Source, clean_name, load
from viewer.reading.source import source as make_source

_NAMED_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)")


def read_file(path: Path) -> list[Article]:
    """The articles in a file, in its order; at least one.

    Raises `ReadingError` with a code and, where it helps, a detail. Nothing but the file itself is opened, and nothing is
    fetched. Runs in the calling process: what a hostile file may cost is bounded by the process around it.
    """
    return read_source(load(path))


def read_plain_file(path: Path) -> list[Article] | None:
    """The same for a plain text; None for whatever is of another format, of which no more than its kind is looked at."""
    source = load(path)
    return read_source(source) if reader_for(source) is text else None


def read_bytes(data: bytes, name: str) -> list[Article]:
    """The articles of a file that has no path: one dropped out of a mail program, a page fetched, markup on the clipboard."""
    if len(data) > BINARY_BYTES:
        raise ReadingError("reading.too_large", f"more than {BINARY_BYTES // 2**20} MB")
    return read_source(make_source(data, clean_name(name)))


def read_source(source: Source) -> list[Article]:
    """The same for bytes that did not come from a path: a virtual file, a member of an archive."""
    try:
        articles = list(_articles(source))
    except RecursionError:
        raise ReadingError("reading.too_deep") from None
    if not articles:
        raise ReadingError("reading.no_text")
    return articles


def _articles(source: Source) -> Iterator[Article]:
    drafts = reader_for(source).drafts(source)
    for number, article in enumerate(readable(partial(_article, draft, source) for draft in drafts)):
        if number >= ARTICLES:
            raise ReadingError("reading.too_many", f"more than {ARTICLES} articles")
        yield article


def _article(draft: Draft, source: Source) -> Iterator[Article]:
    name = draft.file_name or source.name
    yield article_of(_dated_by_name(draft, name), file_name=name)


def _dated_by_name(draft: Draft, name: str) -> Draft:
    """The draft with the day in its file's name ("2023-03-13 Oslo.txt"), which is used, as unsure, where nothing else is found."""
    m = _NAMED_DAY.search(name)
    if draft.published is not None or m is None:
        return draft
    return replace(draft, published=day_of(m[1], m[2], m[3]), published_from=PublishedFrom.FILE)
