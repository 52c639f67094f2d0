"""Safari's web archives: a property list with the page and what it loaded."""

import plistlib
from collections.abc import Iterator

from viewer.reading.draft import Draft
from viewer.reading.encodings import decode
from viewer.reading.errors import ReadingError
from viewer.reading.page import page_draft
from viewer.reading.page.tree import declared_charset
from viewer.reading.source import Source


def knows(source: Source) -> bool:
    """A property list that names a main resource."""
    listed = source.head.startswith(b"bplist0") or b"<!DOCTYPE plist" in source.head[:400]
    return listed and (b"WebMainResource" in source.data or source.suffix == ".webarchive")


def drafts(source: Source) -> Iterator[Draft]:
    """The page."""
    try:
        main = plistlib.loads(source.data)["WebMainResource"]
        data, name, address = (
            main["WebResourceData"],
            main.get("WebResourceTextEncodingName"),
            main.get("WebResourceURL"),
        )
        if not isinstance(data, bytes):
            raise TypeError("the page is not data")
    except RecursionError:
        raise ReadingError("reading.too_deep") from None
    except Exception as error:  # expat, struct and plistlib have errors of their own
        code = "reading.entities" if "entity" in str(error).lower() else "reading.damaged"
        raise ReadingError(code, f"{type(error).__name__}: {error}") from None
    shown = address if isinstance(address, str) and address.startswith(("http://", "https://")) else None
    yield page_draft(decode(data, name if isinstance(name, str) else declared_charset(data)), url=shown)
