"""What a format's reader finds before the header reader has looked: text, and what the file itself says of it."""

from dataclasses import dataclass
from datetime import date

from viewer.model import PublishedFrom


@dataclass(frozen=True, slots=True)
class Draft:
    """One article out of a file. `text` is final: no later step changes a character of it.

    What the file's own data says (metadata of a page, fields of an export) stands here and is believed before the
    lines of the text; None leaves it to the header reader. `body` is where the article proper begins if that is known.
    """

    text: str
    title: str | None = None
    byline: str | None = None
    outlet: str | None = None
    place: str | None = None
    published: date | None = None
    published_from: PublishedFrom = PublishedFrom.METADATA
    language: str | None = None
    url: str | None = None
    body: int | None = None
    file_name: str | None = None  # of a member of an archive or an attachment; else the file's own
    warnings: tuple[str, ...] = ()
