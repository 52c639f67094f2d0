"""Which reader reads what: every format says how it knows its own; the first that does reads the file."""

from collections.abc import Iterator
from functools import cache
from typing import Protocol

from viewer.reading.draft import Draft
from viewer.reading.source import Source


class Reader(Protocol):
    """A module of `viewer.reading.formats`. It imports its library only within `drafts`."""

    def knows(self, source: Source) -> bool:
        """Whether the file is of this format, by its content first and its name second."""

    def drafts(self, source: Source) -> Iterator[Draft]:
        """The articles in it. Raises `ReadingError`."""


@cache
def readers() -> tuple[Reader, ...]:
    """All readers. The order matters: signatures and containers first, then markup, then lines, plain text last."""
    # here and not above, for archives and mails read what lies in them through this very table
    from viewer.reading.formats import (
        docx,
        epub,
        feed,
        html,
        mail,
        msg,
        odt,
        pdf,
        picture,
        rtf,
        text,
        webarchive,
        zip,  # noqa: A004 - the format's name
    )

    return (pdf, docx, odt, epub, zip, msg, rtf, webarchive, feed, html, mail, picture, text)


def reader_for(source: Source) -> Reader:
    """The first reader that knows the file; plain text knows any."""
    return next(reader for reader in readers() if reader.knows(source))
