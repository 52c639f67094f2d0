"""Mail messages (eml) and pages saved as MHTML, which are mail in shape."""

import re
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from functools import partial

from viewer.model import PublishedFrom
from viewer.reading.draft import Draft
from viewer.reading.encodings import decode
from viewer.reading.errors import ReadingError
from viewer.reading.letter import letter_draft
from viewer.reading.limits import MAIL_PARTS
from viewer.reading.nested import drafts_within
from viewer.reading.page import page_draft
from viewer.reading.page.tree import declared_charset
from viewer.reading.parts import readable
from viewer.reading.source import Source, clean_name

_HEADERS = re.compile(
    rb"^(?:from|to|subject|date|received|return-path|mime-version|message-id|content-type|delivered-to|x-[\w-]+|snapshot-content-location):",
    re.IGNORECASE | re.MULTILINE,
)
# The line before each message of a mailbox (RFC 4155); one within a message has a ">" before it
_BETWEEN = re.compile(rb"^(?=From \S+ .{0,40}\d\d:\d\d.{0,40}\r?\n(?:[A-Za-z][\w-]{0,60}:|>From ))", re.MULTILINE)
ARTICLES = (
    ".pdf",
    ".docx",
    ".odt",
    ".rtf",
    ".txt",
    ".html",
    ".htm",
    ".md",
    ".eml",
    ".epub",
    ".mht",
    ".mhtml",
    ".msg",
    ".zip",
)
ATTACHED_DEPTH = 3


def knows(source: Source) -> bool:
    """Lines of a mail's header at the beginning: three of them, or two and a name that says so."""
    head = source.head.lstrip()
    if head.startswith(b"From ") and b"\n" in head:
        head = head.partition(b"\n")[2]
    first = head.split(b"\n\n")[0].split(b"\r\n\r\n")[0]
    if not _HEADERS.match(first):
        return False
    found = len(_HEADERS.findall(first))
    typed = re.search(rb"^(?:mime-version|content-type|message-id|received):", first, re.IGNORECASE | re.MULTILINE)
    return bool(typed) and found >= (2 if source.suffix in (".eml", ".mht", ".mhtml", ".mhtm") else 3)


def drafts(source: Source) -> Iterator[Draft]:
    """The message's own text, or the saved page; then the articles attached to it. Of a mailbox (mbox) each message."""
    messages = [part for part in _BETWEEN.split(source.data.lstrip()) if part.strip()]
    yield from readable(partial(_message, data, source) for data in messages)


def _message(data: bytes, source: Source) -> Iterator[Draft]:
    try:
        message = message_from_bytes(data, policy=policy.default)
        parts = _parts(message)
        saved = message.get_content_type() == "multipart/related" and (
            "snapshot-content-location" in message or source.suffix in (".mht", ".mhtml", ".mhtm")
        )
    except RecursionError:
        raise ReadingError("reading.too_deep") from None
    except (ValueError, LookupError, TypeError, AttributeError, IndexError) as error:
        raise ReadingError("reading.damaged", str(error)) from None
    if saved:
        yield _saved_page(message, parts)
        return
    letter = partial(_letter, message, parts)
    yield from readable((letter, *(partial(_attached, part, source) for part in parts)))


def _attached(part: EmailMessage, source: Source) -> Iterator[Draft]:
    name = clean_name(part.get_filename() or "")
    if name.lower().endswith(ARTICLES) and source.depth < ATTACHED_DEPTH:
        yield from drafts_within(_bytes(part), name, source)


def _parts(message: EmailMessage) -> list[EmailMessage]:
    parts: list[EmailMessage] = []
    for part in message.walk():
        if len(parts) >= MAIL_PARTS:
            raise ReadingError("reading.too_many", f"more than {MAIL_PARTS} parts")
        if not part.is_multipart():
            parts.append(part)
    return parts


def _saved_page(message: EmailMessage, parts: list[EmailMessage]) -> Draft:
    address = _header(message, "snapshot-content-location")
    start = (message.get_param("start") or "") if message.get_content_type() == "multipart/related" else ""
    pages = [part for part in parts if part.get_content_type() in ("text/html", "application/xhtml+xml")]
    if not pages:
        raise ReadingError("reading.no_text")
    chosen = next((p for p in pages if start and _header(p, "content-id") == start), pages[0])
    address = address or _header(chosen, "content-location")
    return page_draft(_text(chosen), url=address if address and address.startswith(("http://", "https://")) else None)


def _letter(message: EmailMessage, parts: list[EmailMessage]) -> Iterator[Draft]:
    plain = html = None
    for part in parts:
        if part.get_filename() and part.get_content_disposition() == "attachment":
            continue
        kind = part.get_content_type()
        if kind == "text/plain" and plain is None:
            plain = _text(part)
        elif kind == "text/html" and html is None:
            html = _text(part)
    try:
        sent = parsedate_to_datetime(_header(message, "date") or "").date()
    except (ValueError, TypeError, IndexError, OverflowError):
        sent = None
    yield letter_draft(
        subject=_header(message, "subject"),
        sender=_header(message, "from"),
        sent=sent,
        sent_from=PublishedFrom.METADATA,
        plain=plain,
        html=html,
    )


def _header(message: EmailMessage, name: str) -> str | None:
    try:
        value = message.get(name)
    except (ValueError, IndexError, TypeError, AttributeError, LookupError, RecursionError):
        return None  # the library's own parser stumbles over some malformed headers
    return clean_name(str(value)) or None if value else None


def _bytes(part: EmailMessage) -> bytes:
    try:
        payload = part.get_payload(decode=True)
    except (ValueError, LookupError, TypeError, AssertionError):
        return b""
    return payload if isinstance(payload, bytes) else b""


def _text(part: EmailMessage) -> str:
    data = _bytes(part)
    if not data.strip():
        return ""
    return decode(data, part.get_content_charset() or declared_charset(data))
