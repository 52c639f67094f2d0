"""One news article as it was read from a file, a paste or a line of JSON."""

from datetime import date
from enum import StrEnum
from hashlib import sha256

from viewer.model.base import Record
from viewer.model.span import Span


class PublishedFrom(StrEnum):
    """Where the day of publication was found."""

    METADATA = "metadata"  # embedded in the file: JSON-LD, meta elements, a mail's Date, an export's field
    HEADER = "header"  # the lines above the body
    FOOTER = "footer"  # the lines below it
    FILE = "file"  # only the file's own name or properties: unsure
    USER = "user"
    NONE = "none"


class Article(Record):
    """An article. Offsets everywhere count characters (code points) of `text`, which is what the user sees.

    `id` is the sha256 of `text` (`article_id`), or what the caller gave with the text. `published` is a day or None,
    `published_from` says how it is known. `language` is an ISO 639-1 code or None. `warnings` are codes such as
    `reading.no_date` which the window and the command line turn into sentences. `place` is the dateline's.
    `body` is where the article proper begins in `text` (its deck included): title, byline and dates of a saved page stand
    before it. `furniture` are the lines from there on that are not the article's own words: a byline below the deck,
    "read more", credits of pictures, footers; no event is told in them. `agency` is whose report it prints, by its dateline.
    `copy_of` is the id of an earlier article with the same report (agency copy, an update): with it this one is one source.
    """

    id: str
    text: str
    title: str | None = None
    byline: str | None = None
    outlet: str | None = None
    place: str | None = None
    published: date | None = None
    published_from: PublishedFrom = PublishedFrom.NONE
    language: str | None = None
    url: str | None = None
    file_name: str | None = None
    agency: str | None = None
    copy_of: str | None = None
    body: int = 0
    furniture: tuple[Span, ...] = ()
    warnings: tuple[str, ...] = ()


def article_id(text: str) -> str:
    """The id of an article: the sha256 of its text in UTF-8, in hexadecimal."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
