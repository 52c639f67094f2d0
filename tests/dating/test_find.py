"""What the grammar finds, and which days it gives."""

from datetime import date

import pytest

from viewer.dating import Role, find, find_dates, parse_date

PUBLISHED = date(2023, 3, 15)  # a Wednesday

CASES = [
    ("They met on March 13, 2023 in Minsk.", "March 13, 2023", "2023-03-13", "2023-03-13", "2023-03-13"),
    ("They met on 8 March.", "8 March", "2023-03-08", "2023-03-08", "2023-03-08"),
    ("They met last week.", "last week", "2023-W10", "2023-03-06", "2023-03-12"),
    ("He resigned on Friday.", "Friday", "2023-03-10", "2023-03-10", "2023-03-10"),
    ("He will resign on Friday.", "Friday", "2023-03-17", "2023-03-17", "2023-03-17"),
    ("They met in September.", "September", "2022-09", "2022-09-01", "2022-09-30"),
    ("They met yesterday.", "yesterday", "2023-03-14", "2023-03-14", "2023-03-14"),
    ("They met in early 2019.", "early 2019", "2019", "2019-01-01", "2019-04-30"),
    ("They met two weeks ago.", "two weeks ago", "2023-W09", "2023-02-27", "2023-03-05"),
    ("They met nine years ago.", "nine years ago", "2014", "2014-01-01", "2014-12-31"),
    ("It grew in the third quarter of 2022.", "the third quarter of 2022", "2022-Q3", "2022-07-01", "2022-09-30"),
    ("It began in the early 1990s.", "the early 1990s", "199", "1990-01-01", "1994-12-31"),
    ("They met last December.", "last December", "2022-12", "2022-12-01", "2022-12-31"),
]


@pytest.mark.parametrize(("text", "words", "value", "first", "last"), CASES)
def test_one_expression(text: str, words: str, value: str, first: str, last: str) -> None:
    (found,) = find_dates(text, PUBLISHED)
    assert found.span.of(text) == words
    assert found.value == value
    assert (str(found.when.earliest), str(found.when.latest)) == (first, last)


def test_a_duration_dates_nothing() -> None:
    (found,) = find("He ruled for 17 years.", PUBLISHED)
    assert (found.expression.value, found.role, found.dates) == ("P17Y", Role.DURATION, False)


def test_a_range_carries_both_ends() -> None:
    one, other = find("He stayed there from 6 to 10 March.", PUBLISHED)
    assert one.when == other.when
    assert one.when.edtf == "2023-03-06/2023-03-10"


def test_a_deadline_runs_from_publication() -> None:
    (found,) = find("It must be paid by the end of October.", PUBLISHED)
    assert found.role is Role.BY
    assert (str(found.when.earliest), str(found.when.latest)) == ("2023-03-15", "2023-10-31")


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("2023-03", "2023-03-01", "2023-03-31"),
        ("last week", "2023-03-06", "2023-03-12"),
        ("2014/..", "2014-01-01", "2023-03-15"),
        ("2023-W10", "2023-03-06", "2023-03-12"),
        ("13.3.2023", "2023-03-13", "2023-03-13"),
        ("6-10 March 2023", "2023-03-06", "2023-03-10"),
        ("march 13", "2023-03-13", "2023-03-13"),
        ("may 2021", "2021-05-01", "2021-05-31"),
        ("summer", "2022-06-01", "2022-08-31"),
        ("christmas", "2022-12-25", "2022-12-25"),
        ("week of March 6", "2023-03-06", "2023-03-12"),
        ("13 mars 2023", "2023-03-13", "2023-03-13"),
        ("lundi dernier", "2023-03-13", "2023-03-13"),
        ("letzte Woche", "2023-03-06", "2023-03-12"),
        ("until 2026", "2023-03-15", "2026-12-31"),
    ],
)
def test_typed(words: str, first: str, last: str) -> None:
    when = parse_date(words, PUBLISHED)
    assert (str(when.earliest), str(when.latest)) == (first, last)
    assert when.words is None


def test_nonsense_is_undated() -> None:
    for words in ("the cat", "5", "", "13", "nonsense"):
        assert not parse_date(words, PUBLISHED).dated
