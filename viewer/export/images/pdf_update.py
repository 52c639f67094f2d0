"""What Qt's PDFs lack, added as an incremental update (ISO 32000-1, 7.5.6): the document's language, and links."""

import re
from dataclasses import dataclass

_TRAILER = re.compile(rb"trailer\s*<<(.*?)>>\s*startxref\s*(\d+)\s*%%EOF\s*$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Link:
    """A rectangle (points from the lower left corner, or pixels from the upper left before it is placed) and where it leads."""

    x0: float
    y0: float
    x1: float
    y1: float
    address: str


def amended(pdf: bytes, language: str, links: list[list[Link]]) -> bytes:
    """The file with its catalogue naming the language and with links on its pages; unchanged if its form is not as expected."""
    end = _TRAILER.search(pdf)
    root = re.search(rb"/Root (\d+) 0 R", end[1]) if end else None
    size = re.search(rb"/Size (\d+)", end[1]) if end else None
    if end is None or root is None or size is None:
        return pdf
    changed: dict[int, bytes] = {}
    catalogue = _object(pdf, int(root[1]))
    if catalogue is None:
        return pdf
    more = (
        b"/Lang (%s)\n/ViewerPreferences << /DisplayDocTitle true >>\n"
        % re.sub(r"[^A-Za-z0-9-]", "", language).encode()
    )
    changed[int(root[1])] = _with(catalogue, more)
    number = int(size[1])
    pages = [int(m[1]) for m in re.finditer(rb"(?m)^(\d+) 0 obj\s*<<\s*/Type\s*/Page\s*$", pdf)]
    for page, wanted in zip(pages, links, strict=False):
        body = _object(pdf, page)
        there = re.search(rb"/Annots (\d+) 0 R", body) if body else None
        if not wanted or there is None:
            continue
        names = []
        for link in wanted:
            changed[number] = _annotation(link)
            names.append(b"%d 0 R" % number)
            number += 1
        changed[int(there[1])] = b"[" + b" ".join(names) + b"]"  # Qt writes an empty list for every page
    return pdf + _update(changed, number, len(pdf), int(root[1]), int(end[2]), end[1])


def _object(pdf: bytes, number: int) -> bytes | None:
    found = re.search(rb"(?m)^%d 0 obj\s*(<<.*?>>)\s*endobj" % number, pdf, re.DOTALL)
    return found[1] if found else None


def _with(dictionary: bytes, more: bytes) -> bytes:
    return dictionary[: dictionary.rindex(b">>")] + more + b">>"


def _annotation(link: Link) -> bytes:
    address = re.sub(rb"[^\x21-\x7e]", lambda m: b"%%%02X" % m[0][0], link.address.encode("utf-8", "replace"))
    address = re.sub(rb"([\\()])", rb"\\\1", address)
    rect = b"%.2f %.2f %.2f %.2f" % (link.x0, link.y0, link.x1, link.y1)
    return (
        b"<<\n/Type /Annot\n/Subtype /Link\n/Rect ["
        + rect
        + b"]\n/Border [0 0 0]\n/A << /S /URI /URI ("
        + address
        + b") >>\n>>"
    )


def _update(changed: dict[int, bytes], size: int, start: int, root: int, previous: int, trailer: bytes) -> bytes:
    out = b"\n"
    entries = []
    for number, body in sorted(changed.items()):
        entries.append((number, start + len(out)))
        out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    at = start + len(out)
    out += b"xref\n"
    for number, offset in entries:
        out += b"%d 1\n%010d 00000 n \n" % (number, offset)
    kept = b"".join(b"%s\n" % m[0] for m in re.finditer(rb"/(?:Info \d+ 0 R|ID \[.*?\])", trailer, re.DOTALL))
    out += b"trailer\n<<\n/Size %d\n/Root %d 0 R\n/Prev %d\n" % (size, root, previous)
    return out + kept + b">>\nstartxref\n%d\n%%%%EOF\n" % at
