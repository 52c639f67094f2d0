"""Markup to a tree, safely: no entities, no network, no external files, bounded depth."""

import re
from typing import Any

from viewer.reading.errors import ReadingError

MARKUP_CHARACTERS = 8_000_000  # once pictures packed into the page are taken out
ELEMENTS = 60_000  # of a page; large news pages have some thousands, and finding the body among many more takes minutes
_PACKED = re.compile(r"data:[\w/+.;=-]{0,60},[A-Za-z0-9+/=%_-]{100,}")
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+?)\s*-->|^\s*url:\s*(https?://\S+)", re.MULTILINE)
_CHARSET = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]{2,40})""",
    re.IGNORECASE,
)


def declared_charset(data: bytes) -> str | None:
    """The charset that markup names for itself in its first 4 kB."""
    m = _CHARSET.search(data[:4096])
    return (m[1] or m[2]).decode("ascii", "replace") if m else None


def saved_from(markup: str) -> str | None:
    """The address that a browser or an extension wrote into the page when it saved it."""
    m = _SAVED_FROM.search(markup, 0, 3000)
    address = (m[1] or m[2]) if m else None
    return address if address and address.startswith(("http://", "https://")) else None


def parse_html(markup: str) -> Any:
    """The root element of a page or fragment (an `lxml.html` element).

    Raises `ReadingError`: `reading.too_large`, `reading.no_text` for markup without an element, `reading.too_deep`.
    """
    from lxml import etree, html

    markup = _PACKED.sub("data:,", markup)
    if len(markup) > MARKUP_CHARACTERS:
        raise ReadingError("reading.too_large", f"{len(markup):,} characters of markup")
    # libxml2 takes no NUL and no lone surrogate, and believes a declaration over what it is handed
    data = markup.replace("\0", " ").encode("utf-8", "replace")
    parser = _parser()
    try:
        root: Any = html.document_fromstring(data, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise ReadingError("reading.no_text", str(error)) from None
    if any("xcessive depth" in entry.message for entry in parser.error_log):
        raise ReadingError("reading.too_deep")
    if sum(1 for _ in root.iter()) > ELEMENTS:
        raise ReadingError("reading.too_large", f"more than {ELEMENTS:,} elements")
    # The parser does not know that these hold nothing: whatever follows one would count as within it
    for void in list(root.iter("embed", "source", "track", "wbr")):
        void.drop_tag()
    return root


def _parser() -> Any:
    from lxml import html

    return html.HTMLParser(encoding="utf-8", huge_tree=False, no_network=True, remove_comments=True, remove_pis=True)


def _xml_parser(*, forgiving: bool) -> Any:
    from lxml import etree

    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        recover=forgiving,
        remove_comments=True,
        remove_pis=True,
    )


def parse_xml(data: bytes, *, forgiving: bool = False) -> Any:
    """The root of an XML part. `forgiving` reads on past mistakes, which feeds are full of.

    Raises `ReadingError`: `reading.entities`, `reading.damaged`, `reading.too_deep`.
    """
    from lxml import etree

    # No document or feed of these formats needs a declaration of entities
    if b"<!ENTITY" in data[:65536] or "<!ENTITY".encode("utf-16-le") in data[:65536]:
        raise ReadingError("reading.entities")
    parser = _xml_parser(forgiving=forgiving)
    try:
        root = etree.fromstring(data, parser=parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        code = "reading.too_deep" if "xcessive depth" in str(error) else "reading.damaged"
        raise ReadingError(code, str(error)) from None
    if any("xcessive depth" in entry.message for entry in parser.error_log):
        raise ReadingError("reading.too_deep")
    if root is None:
        raise ReadingError("reading.damaged")
    return root
