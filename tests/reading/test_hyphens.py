"""Hyphens at the ends of printed lines: whose are they, the word's or the printer's?"""

import pytest

from viewer.reading.sheets.lines import BROKEN, SheetLine
from viewer.reading.sheets.paragraphs import paragraphs


def line(text: str, height: float, row: int) -> SheetLine:
    top = 40.0 + row * 16
    return SheetLine(0, text, 40.0, 500.0, top, top + height, height, 595.0, 842.0)


@pytest.mark.parametrize(
    ("height", "text", "beside", "joined"),
    [
        (22.0, f"Kyiv explodes after Yanukovych leaves empty{BROKEN}handed", "", "leaves empty-handed"),
        (11.0, f"They spoke of the nego{BROKEN}tiations that had failed.", "", "the negotiations"),
        (
            11.0,
            f"He left empty{BROKEN}handed once more.",
            "They came home empty-handed, an aide said.",
            "empty-handed once",
        ),
        (11.0, f"The vice{BROKEN}president flew home.", "", "The vice-president"),
    ],
)
def test_a_hyphen_stays_where_it_is_the_words_own(height: float, text: str, beside: str, joined: str) -> None:
    body = [line("The ministers met in Oslo on Monday and signed a treaty.", 11.0, 4 + n) for n in range(3)]
    found = paragraphs([line(text, height, 0), *body, *([line(beside, 11.0, 8)] if beside else [])])
    whole = " ".join(paragraph.text for paragraph in found)
    assert joined in whole
    assert BROKEN not in whole
