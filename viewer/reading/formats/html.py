"""Saved web pages."""

import re
from collections.abc import Iterator

from viewer.reading.draft import Draft
from viewer.reading.encodings import decode, is_binary
from viewer.reading.exports import is_export, split_export
from viewer.reading.page import fragment_text, page_draft
from viewer.reading.page.tree import declared_charset
from viewer.reading.source import Source

_MARKUP = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|title|meta|article|div|p|table|h[1-6]|span|section)\b", re.IGNORECASE
)
_FACTIVA = re.compile(r"Document [A-Z][A-Za-z]{1,11}\d{8}|articleParagraph")
_NAMES = (".html", ".htm", ".xhtml", ".shtml", ".asp", ".aspx", ".php", ".jsp")


def knows(source: Source) -> bool:
    """A doctype or an html element at the beginning; or a page's name and some element."""
    head = source.head.replace(b"\0", b"")[:2000].lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    opening = re.sub(rb"^(?:<\?xml[^>]*>|<!--.*?-->|\s)+", b"", head, flags=re.DOTALL)
    if re.match(rb"<(?:!doctype\s+html|html|head|body)\b", opening, re.IGNORECASE):
        return True
    if source.suffix in _NAMES:
        return bool(_MARKUP.search(source.head.replace(b"\0", b""))) or not is_binary(source.data)
    return bool(re.match(rb"<(?:div|article|p|meta|section|table|h1)\b", opening, re.IGNORECASE))


def drafts(source: Source) -> Iterator[Draft]:
    """One article, or those of a database export."""
    markup = decode(source.data, declared_charset(source.data))
    if _FACTIVA.search(markup):
        text = fragment_text(markup)
        if is_export(text):
            yield from split_export(text)
            return
    yield page_draft(markup)
