"""Lines of a page to paragraphs: line ends in print are visual, so words are joined again across lines, columns and pages."""

import re
from dataclasses import dataclass
from itertools import pairwise

from viewer.reading.header.lines import ends_as_sentence
from viewer.reading.sheets.lines import BROKEN, SheetLine

_COMPOUND = re.compile(
    r"(?:^|\s)(?:\w+-\w+|ex|non|anti|self|all|pro|vice|co|post|pre|mid|semi|counter|long|short|high|low|well|so|two|three|four|five|six|ten)$",
    re.IGNORECASE,
)


_HYPHENATED = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)+")
_WORD_END, _WORD_START = re.compile(r"[^\W\d_]*$"), re.compile(r"[^\W\d_]*")
_HEADING = 1.2  # times the usual height of a font


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Joined text, the height of its font, and the page it begins on."""

    text: str
    height: float
    page: int
    lines: int


def paragraphs(lines: list[SheetLine]) -> list[Paragraph]:
    """The paragraphs, in the lines' order."""
    edges, pitch = _right_edges(lines), _pitch(lines)
    groups: list[list[SheetLine]] = []
    for line in lines:
        if groups and _goes_on(groups[-1], line, edges, pitch):
            groups[-1].append(line)
        else:
            groups.append([line])
    usual = sorted(line.height for line in lines)[len(lines) // 2] if lines else 0.0
    written = frozenset(word.lower() for line in lines for word in _HYPHENATED.findall(line.text))
    return [
        Paragraph(_joined(group, usual, written), max(g.height for g in group), group[0].page, len(group))
        for group in groups
    ]


def _right_edges(lines: list[SheetLine]) -> dict[int, float]:
    """How far text usually reaches to the right, by the tens of points at which it begins: a column's width."""
    reach: dict[int, list[float]] = {}
    for line in lines:
        reach.setdefault(round(line.left / 12), []).append(line.right)
    return {left: sorted(rights)[int(len(rights) * 0.85)] for left, rights in reach.items()}


def _pitch(lines: list[SheetLine]) -> float:
    """How far one line usually stands below the one before, in font sizes."""
    steps = sorted(
        step / line.height
        for last, line in pairwise(lines)
        if last.page == line.page
        and abs(last.height - line.height) < 0.5
        and 0 < (step := line.bottom - last.bottom) < 3 * line.height
    )
    return steps[int(len(steps) * 0.4)] if steps else 1.2


def _goes_on(group: list[SheetLine], line: SheetLine, edges: dict[int, float], pitch: float) -> bool:
    last = group[-1]
    size = max(last.height, line.height)
    if abs(last.height - line.height) > 0.15 * size:
        return False
    if last.hyphen:
        return True
    edge = edges.get(round(last.left / 12), last.right)
    full = last.right >= edge - 0.14 * max(60.0, edge - last.left)
    below = line.top - last.bottom
    if last.page != line.page or below < -size:
        # the next page or column: only an unfinished sentence goes on there
        return (
            not ends_as_sentence(last.text)
            and full
            and (line.text[:1].islower() or line.text[:1].isdigit() or len(group) > 1)
        )
    if (
        line.bottom - last.bottom > max(pitch * size * 1.3, 1.1 * size)
        or line.left > last.right
        or line.right < last.left
    ):
        return False
    indent = line.left - min(g.left for g in group)
    if len(group) > 1 and indent > 0.8 * size and abs(line.left - group[0].left) < size and ends_as_sentence(last.text):
        return False  # paragraphs told by an indent alone
    return full or (not ends_as_sentence(last.text) and line.text[:1].islower())


def _joined(group: list[SheetLine], usual: float, written: frozenset[str]) -> str:
    """The lines as one. A hyphen at a line's end is the word's own in a heading, for those are not hyphenated, in a compound,
    and where the word stands `written` so within a line."""
    heading = max(line.height for line in group) > _HEADING * usual
    text = group[0].text
    for previous, line in pairwise(group):
        if previous.hyphen or (text.endswith("-") and text[-2:-1].isalpha() and line.text[:1].islower()):
            text = f"{text.removesuffix('-')}{BROKEN}{line.text}"
        else:
            text = f"{text} {line.text}"
    stem, *rest = text.split(BROKEN)
    for part in rest:
        seam = f"{_WORD_END.search(stem)[0]}-{_WORD_START.match(part)[0]}".lower()  # type: ignore[index]
        own = heading or _COMPOUND.search(stem) or part[:1].isupper() or seam in written
        stem = f"{stem}-{part}" if own else stem + part
    return stem
