"""OpenDocument texts: the paragraphs and headings of the body, without notes, comments and deleted text."""

from collections.abc import Iterator
from typing import Any

from viewer.reading.draft import Draft
from viewer.reading.errors import ReadingError
from viewer.reading.exports import split_export
from viewer.reading.limits import XML_BYTES
from viewer.reading.packed import Packed, is_zip
from viewer.reading.page.tree import parse_xml
from viewer.reading.source import Source

_SKIPPED = frozenset(("note", "annotation", "tracked-changes", "table-of-content", "sequence-decls", "forms"))


def knows(source: Source) -> bool:
    """A zip that calls itself an OpenDocument text."""
    return is_zip(source.head) and b"application/vnd.oasis.opendocument.text" in source.head[:200]


def drafts(source: Source) -> Iterator[Draft]:
    """One article, or several of a database export."""
    archive = Packed(source.data)
    if archive.has("META-INF/manifest.xml") and b"encryption-data" in archive.read("META-INF/manifest.xml", XML_BYTES):
        raise ReadingError("reading.encrypted")
    root = parse_xml(archive.read("content.xml", XML_BYTES))
    body = next((e for e in root.iter() if isinstance(e.tag, str) and e.tag.endswith("}body")), None)
    if body is None:
        raise ReadingError("reading.damaged", "content.xml has no body")
    yield from split_export("\n\n".join(_paragraphs(body)))


def _paragraphs(root: Any) -> Iterator[str]:
    lines: list[str] = []
    # what is still to be said: an element to enter, or text that follows one, or the end of a paragraph
    stack: list[Any] = [root]
    while stack:
        item = stack.pop()
        if isinstance(item, str):
            if item == "\0":
                text = "".join(lines).strip()
                lines.clear()
                if text:
                    yield text
            else:
                lines.append(item)
            continue
        tag = item.tag.rpartition("}")[2] if isinstance(item.tag, str) else ""
        if item is not root and item.tail:
            stack.append(item.tail)
        if not tag or tag in _SKIPPED:
            continue
        if tag == "s":
            lines.append(" " * _count(item))
        elif tag == "tab":
            lines.append("\t")
        elif tag == "line-break":
            lines.append("\n")
        if tag in ("p", "h"):
            stack.append("\0")
        stack += list(reversed(item))
        if item.text:
            stack.append(item.text)


def _count(element: Any) -> int:
    value = next((v for k, v in element.attrib.items() if k.endswith("}c")), "1")
    return min(int(value), 100) if value.isdecimal() else 1
