"""Which reader reads what: every format says how it knows its own; the first that does reads the file."""

from collections.abc import Iterator
from importlib import import_module
from typing import Protocol, cast

from viewer.reading.draft import Draft
from viewer.reading.errors import ReadingError
from viewer.reading.source import Source


class Reader(Protocol):
    """A module of `viewer.reading.formats`. It imports its library only within `drafts`."""

    def knows(self, source: Source) -> bool:
        """Whether the file is of this format, by its content first and its name second."""

    def drafts(self, source: Source) -> Iterator[Draft]:
        """The articles in it. Raises `ReadingError`."""


# The order matters: containers and signatures first, then markup, then exports told by their lines, plain text last
FORMATS = ("pdf", "docx", "odt", "epub", "zip", "msg", "rtf", "webarchive", "feed", "html", "mail", "picture", "text")


def reader_for(source: Source) -> Reader:
    """The first reader that knows the file. Raises `ReadingError("reading.unknown_format")`."""
    for name in FORMATS:
        reader = cast(Reader, import_module(f"viewer.reading.formats.{name}"))
        if reader.knows(source):
            return reader
    raise ReadingError("reading.unknown_format", source.suffix)
