"""Plain text and Markdown, kept as it stands; and downloads of databases as text."""

from collections.abc import Iterator

from viewer.reading.draft import Draft
from viewer.reading.encodings import decode
from viewer.reading.exports import split_export
from viewer.reading.source import Source


def knows(source: Source) -> bool:
    """Whatever no other reader took."""
    return True


def drafts(source: Source) -> Iterator[Draft]:
    """One article, or those of a database export."""
    yield from split_export(decode(source.data))
