"""Outlook messages (msg)."""

import io
from collections.abc import Iterator

from viewer.model import PublishedFrom
from viewer.reading.draft import Draft
from viewer.reading.encodings import decode
from viewer.reading.errors import ReadingError
from viewer.reading.letter import letter_draft
from viewer.reading.source import Source

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PROPERTIES = "__properties_version1.0".encode("utf-16-le")
_WORD = "WordDocument".encode("utf-16-le")


def knows(source: Source) -> bool:
    """Microsoft's compound files: messages, and old Word documents that are refused by name."""
    return source.head.startswith(_OLE)


def drafts(source: Source) -> Iterator[Draft]:
    """The message's text."""
    if _PROPERTIES not in source.data:
        if _WORD in source.data:
            raise ReadingError("reading.old_word")
        if "EncryptedPackage".encode("utf-16-le") in source.data:
            raise ReadingError("reading.encrypted")
        raise ReadingError("reading.unknown_format", source.suffix)
    from oxmsg import Message

    try:
        message = Message.load(io.BytesIO(source.data))
        page = message.html_body
        html = page if isinstance(page, str) else decode(page) if page else None
        plain, subject, sender, sent = message.body, message.subject, message.sender, message.sent_date
    except ReadingError:
        raise
    except Exception as error:  # olefile and oxmsg raise whatever a broken table leads them to
        raise ReadingError("reading.damaged", f"{type(error).__name__}: {error}") from None
    yield letter_draft(
        subject=subject,
        sender=sender,
        sent=sent.date() if sent else None,
        sent_from=PublishedFrom.METADATA,
        plain=plain,
        html=html,
    )
