"""Plain text and Markdown: the file's own characters, read by the header reader alone."""

from collections.abc import Iterator

from viewer.reading.draft import Draft
from viewer.reading.encodings import decode
from viewer.reading.source import Source

# What a name that ends so promises; a file of these that is no text is refused under its own reason
_NAMES = frozenset((".txt", ".md", ".markdown", ".text", ".asc", ".log", ".rst", ""))


def knows(source: Source) -> bool:
    """Whatever no other reader took."""
    return True


def drafts(source: Source) -> Iterator[Draft]:
    """One article."""
    yield Draft(decode(source.data))
