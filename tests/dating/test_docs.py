"""docs/dates.md says what the code does: every example in its tables, every class of expression."""

import re
from datetime import date
from pathlib import Path

import pytest

from viewer.dating import FoundDate, find
from viewer.dating.rules import NAMES

PUBLISHED = date(2023, 3, 15)
PAGE = (Path(__file__).parents[2] / "docs" / "dates.md").read_text(encoding="utf-8")
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in PAGE.splitlines()
    if line.startswith("|") and "**" in line
]
ENGLISH = [row for row in ROWS if len(row) == 6]
OTHERS = [row for row in ROWS if len(row) == 5]


def told(example: str, language: str = "en") -> FoundDate:
    """What is found for the words in bold."""
    start, end = example.index("**"), example.rindex("**") - 2
    text = example.replace("**", "")
    return next(
        one
        for one in find(text, PUBLISHED, language)
        if (one.expression.span.start, one.expression.span.end) == (start, end)
    )


def days(one: FoundDate) -> str:
    if not one.when.dated:
        return "–"
    first, last = one.when.earliest, one.when.latest
    return str(first) if first == last else f"{first} to {last}"


@pytest.mark.parametrize("row", ENGLISH, ids=lambda row: row[1])
def test_example(row: list[str]) -> None:
    name, example, timex, part, covered, edtf = row
    one = told(example)
    assert one.rule == name
    assert f"`{one.expression.type.value} {one.expression.value}`" == timex
    assert one.role.value == part
    assert days(one) == covered
    assert edtf == (f"`{one.when.edtf}`" if one.when.edtf else "–")


@pytest.mark.parametrize("row", OTHERS, ids=lambda row: row[2])
def test_example_in_another_language(row: list[str]) -> None:
    language, name, example, timex, covered = row
    one = told(example, language)
    assert (one.rule, f"`{one.expression.type.value} {one.expression.value}`", days(one)) == (name, timex, covered)


def test_every_class_is_listed() -> None:
    listed = {row[0] for row in ENGLISH} | {row[1] for row in OTHERS}
    assert set(NAMES) == listed


def test_the_page_has_its_tables() -> None:
    assert len(ENGLISH) > 80
    assert len(OTHERS) > 10
    assert re.search(r"Wednesday, 15 March 2023", PAGE)
