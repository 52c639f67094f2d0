"""Outlook messages (msg): the message, the articles attached to it, the messages within it."""

import io
from collections.abc import Iterator
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.parser import HeaderParser
from email.utils import parsedate_to_datetime
from functools import partial
from itertools import chain
from typing import Any

from viewer.model import PublishedFrom
from viewer.reading import outlook
from viewer.reading.draft import Draft
from viewer.reading.encodings import decode
from viewer.reading.errors import ReadingError
from viewer.reading.formats.mail import ARTICLES, ATTACHED_DEPTH
from viewer.reading.formats.rtf import rtf_text
from viewer.reading.letter import letter_draft
from viewer.reading.nested import drafts_within
from viewer.reading.outlook import Properties, properties, unpacked_rtf
from viewer.reading.page.tree import declared_charset
from viewer.reading.parts import readable
from viewer.reading.source import Source, clean_name

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_TABLE = "__properties_version1.0".encode("utf-16-le")
_WORD = "WordDocument".encode("utf-16-le")


def knows(source: Source) -> bool:
    """Microsoft's compound files: messages, and old Word documents that are refused by name."""
    return source.head.startswith(_OLE)


def drafts(source: Source) -> Iterator[Draft]:
    """The message's own text, then what is attached to it."""
    if _TABLE not in source.data:
        if _WORD in source.data:
            raise ReadingError("reading.old_word")
        if "EncryptedPackage".encode("utf-16-le") in source.data:
            raise ReadingError("reading.encrypted")
        raise ReadingError("reading.unknown_format", source.suffix)
    import olefile

    try:
        with olefile.OleFileIO(io.BytesIO(source.data)) as file:
            found = list(_message(properties(file, (), 32), source, source.depth))
    except (ReadingError, RecursionError, MemoryError):
        raise
    except Exception as error:  # olefile raises whatever a broken table leads it to
        raise ReadingError("reading.damaged", f"{type(error).__name__}: {error}") from None
    yield from found


def _message(message: Properties, source: Source, depth: int) -> Iterator[Draft]:
    attachments = message.attachments() if depth < ATTACHED_DEPTH else ()
    yield from readable(
        chain([partial(_letter, message)], (partial(_attached, one, source, depth) for one in attachments))
    )


def _attached(attached: Properties, source: Source, depth: int) -> Iterator[Draft]:
    inner = attached.message()
    if inner is not None:
        yield from _message(inner, source, depth + 1)
        return
    name = clean_name(attached.text(outlook.LONG_NAME) or attached.text(outlook.SHORT_NAME) or "")
    data = attached.data(outlook.ATTACHED) if name.lower().endswith(ARTICLES) else None
    if data:
        yield from drafts_within(data, name, source)


def _letter(message: Properties) -> Iterator[Draft]:
    headers = HeaderParser().parsestr(message.text(outlook.HEADERS) or "")
    sender = message.text(outlook.SENDER) or ""
    address = message.text(outlook.SENDER_SMTP) or message.text(outlook.SENDER_ADDRESS) or ""
    plain, html = message.text(outlook.BODY), _html(message)
    if not (plain or "").strip() and not html:
        packed = message.data(outlook.RTF)
        plain = rtf_text(unpacked_rtf(packed)) if packed else None
    yield letter_draft(
        subject=message.text(outlook.SUBJECT),
        sender=_decoded(headers["from"]) or (f'"{sender}" <{address}>' if "@" in address else sender) or None,
        sent=message.day(outlook.SENT) or message.day(outlook.DELIVERED) or _day(headers["date"]),
        sent_from=PublishedFrom.METADATA,
        plain=plain.replace("\r\n", "\n").replace("\r", "\n") if plain else None,
        html=html,
    )


def _html(message: Properties) -> str | None:
    data = message.data(outlook.HTML)
    if data:
        return decode(data, message.codec(outlook.HTML) or declared_charset(data))
    return message.text(outlook.HTML)


def _decoded(header: Any) -> str | None:
    """A header with its encoded words ("=?utf-8?…") read."""
    try:
        return clean_name(str(make_header(decode_header(str(header))))) if header else None
    except (HeaderParseError, LookupError, ValueError):
        return clean_name(str(header))


def _day(header: Any) -> Any:
    try:
        return parsedate_to_datetime(str(header)).date() if header else None
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
