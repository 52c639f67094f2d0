"""The lines of a PDF with their places on the page."""

import ctypes
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

# Compatibility forms that fonts leave behind; each becomes the letters a reader sees before the text is made
_LIGATURES = {
    0xFB00: "ff",
    0xFB01: "fi",
    0xFB02: "fl",
    0xFB03: "ffi",
    0xFB04: "ffl",
    0xFB05: "st",
    0xFB06: "st",
    0xA0: " ",
    0xAD: "\u00ad",
    0xFFFE: "\x02",
}
BROKEN = "\x02"  # stands, as the library has it, where a line ended with a hyphen within a word that it joined with the next line
_SPACE = re.compile(r"[ \t\u2002-\u200a\u3000]+")


@dataclass(frozen=True, slots=True)
class SheetLine:
    """A line of text. Places are in points from the page's left and top edge; `height` is the font's size."""

    page: int
    text: str
    left: float
    right: float
    top: float
    bottom: float
    height: float
    page_width: float
    page_height: float
    hyphen: bool = False  # it ends within a word that goes on in the next line

    @property
    def depth(self) -> float:
        """Where it is between the page's top (0) and bottom (1)."""
        return (self.top + self.bottom) / 2 / max(1.0, self.page_height)


def page_lines(page: Any, number: int) -> Iterator[SheetLine]:
    """The lines of a pypdfium2 page in the order of the document."""
    import pypdfium2.raw as pdfium

    width, height = page.get_size()
    text = page.get_textpage()
    try:
        codes = [pdfium.FPDFText_GetUnicode(text.raw, i) for i in range(text.count_chars())]
        start = 0
        for i, code in enumerate([*codes, 10]):
            if code in (10, 13):
                line = _line(text, codes, start, i, number, width, height)
                if line:
                    yield line
                start = i + 1
    finally:
        text.close()


def _line(
    text: Any, codes: list[int], start: int, end: int, page: int, width: float, height: float
) -> SheetLine | None:
    raw = "".join(_LIGATURES.get(code, chr(code)) for code in codes[start:end])
    raw = raw.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    hyphen = raw.rstrip().endswith(("\u00ad", BROKEN))
    raw = _SPACE.sub(" ", "".join(c for c in raw.replace("\u00ad", "") if c >= " " or c == BROKEN)).strip(" " + BROKEN)
    if not raw:
        return None
    inked = [i for i in range(start, end) if codes[i] > 32]
    if not inked:
        return None
    size = _font_size(text, inked[len(inked) // 2])
    places = [place for i in (inked[0], inked[-1]) if (place := _place(text, i))]
    if not places or size <= 0:
        return None
    baseline = height - places[0][2]
    return SheetLine(
        page=page,
        text=raw,
        left=min(place[0] for place in places),
        right=max(place[1] for place in places),
        top=baseline - 0.8 * size,
        bottom=baseline + 0.2 * size,
        height=size,
        page_width=width,
        page_height=height,
        hyphen=hyphen,
    )


def _place(text: Any, index: int) -> tuple[float, float, float] | None:
    """Left, right and baseline of a character, in points from the page's lower left corner."""
    import pypdfium2.raw as pdfium

    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    x, y = ctypes.c_double(), ctypes.c_double()
    if not pdfium.FPDFText_GetCharBox(text.raw, index, left, right, bottom, top):
        return None
    if not pdfium.FPDFText_GetCharOrigin(text.raw, index, x, y):
        return None
    return left.value, right.value, y.value


def _font_size(text: Any, index: int) -> float:
    """The size in which the character is seen: the font's, scaled as the page scales it."""
    import pypdfium2.raw as pdfium

    matrix = pdfium.FS_MATRIX()
    scale = math.hypot(matrix.c, matrix.d) if pdfium.FPDFText_GetMatrix(text.raw, index, matrix) else 1.0
    return float(pdfium.FPDFText_GetFontSize(text.raw, index)) * (scale or 1.0)
