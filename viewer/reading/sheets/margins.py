"""Headers and footers of printed pages, told by where they stand and by coming again on other pages."""

import re
from collections import defaultdict

from viewer.reading.sheets.lines import SheetLine

_EDGE = 0.12  # how deep into the page a running header or footer may stand
_OUTER = 0.07  # so near the edge, a page number, address or time of printing needs no second page to be known
_FOLIO = re.compile(
    r"^(?:page|seite|p\.|стр\.?)?\s*\d{1,4}(?:\s*(?:/|of|von|de|из)\s*\d{1,4})?$|^[-–—]\s*\d{1,4}\s*[-–—]$|(?:https?|file)://\S|^www\.\S+$|"
    r"^\d{1,2}[/.]\d{1,2}[/.]\d{2,4},?\s+\d{1,2}:\d{2}|\d{1,2}/\d{1,2}/\d{2,4},? \d{1,2}:\d{2}",
    re.IGNORECASE,
)


def without_margins(lines: list[SheetLine]) -> list[SheetLine]:
    """The lines that are no running header or footer and no page number."""
    pages = len({line.page for line in lines})
    places: dict[tuple[str, int], set[int]] = defaultdict(set)
    for line in lines:
        if _at_edge(line, _EDGE):
            places[_key(line)].add(line.page)
    wanted = max(2, round(pages * 0.4))
    return [
        line
        for line in lines
        if not (_at_edge(line, _EDGE) and len(places[_key(line)]) >= wanted)
        and not (_at_edge(line, _OUTER) and _FOLIO.search(line.text))
        and not (_at_edge(line, _EDGE) and re.fullmatch(r"\d{1,4}(?:\s*/\s*\d{1,4})?", line.text))
    ]


def _at_edge(line: SheetLine, edge: float) -> bool:
    return line.depth < edge or line.depth > 1 - edge


def _key(line: SheetLine) -> tuple[str, int]:
    """The words without their numbers, and roughly where: "Page 3" is "Page 4"."""
    return re.sub(r"\d+", "0", line.text.lower()), round(line.depth * 40)
