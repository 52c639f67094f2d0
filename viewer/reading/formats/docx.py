"""Word documents (Office Open XML): the paragraphs of the body, without headers, footers, notes and deleted text."""

from collections.abc import Iterator
from typing import Any

from viewer.reading.draft import Draft
from viewer.reading.exports import split_export
from viewer.reading.limits import XML_BYTES
from viewer.reading.packed import Packed, is_zip
from viewer.reading.page.tree import parse_xml
from viewer.reading.source import Source

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
# Not text of the document: deletions, field codes, the second version of a shape, notes' marks
_SKIPPED = frozenset(
    ("del", "moveFrom", "instrText", "delText", "Fallback", "footnoteReference", "rPr", "pPr", "sectPr")
)
_PLAIN_BREAKS = frozenset(("br", "cr"))


def knows(source: Source) -> bool:
    """A zip whose first members are Word's."""
    return (is_zip(source.head) and b"word/document.xml" in source.data[-65_536:]) or (
        is_zip(source.head) and b"word/document.xml" in source.data[:65_536]
    )


def drafts(source: Source) -> Iterator[Draft]:
    """One article, or several of a database export."""
    archive = Packed(source.data)
    root = parse_xml(archive.read("word/document.xml", XML_BYTES))
    yield from split_export("\n\n".join(_paragraphs(root)))


def _paragraphs(root: Any) -> Iterator[str]:
    lines: list[str] = []
    stack: list[tuple[Any, bool]] = [(root, False)]
    while stack:
        element, leaving = stack.pop()
        if not isinstance(element.tag, str):
            continue
        tag = element.tag.rpartition("}")[2]
        if leaving:
            text = "".join(lines).strip()
            lines.clear()
            if text:
                yield text
            continue
        if tag in _SKIPPED:
            continue
        if tag == "t":
            lines.append(element.text or "")
        elif tag == "tab":
            lines.append("\t")
        elif tag in _PLAIN_BREAKS:
            lines.append("\n")
        elif tag == "noBreakHyphen":
            lines.append("-")
        elif tag == "p":
            stack.append((element, True))
        stack += [(child, False) for child in reversed(element)]
