"""What a date means goes by the tense around it and by what the text spoke of before."""

from datetime import date

import pytest

from viewer.dating import Anchor, Role, Tense, find

PUBLISHED = date(2023, 3, 15)  # a Wednesday

TENSES = [
    ("Ministers met on Tuesday.", "2023-03-14"),
    ("Ministers will meet on Tuesday.", "2023-03-21"),
    ("Ministers are to meet on Tuesday.", "2023-03-21"),
    ("Ministers meet on Tuesday.", "2023-03-21"),
    ("Ministers were to meet on Tuesday.", "2023-03-14"),
    ("Ministers were to meet on Friday.", "2023-03-17"),
    ("He said on Monday that ministers will meet.", "2023-03-13"),
    ("He said that ministers would meet on Thursday.", "2023-03-16"),
    ("On Friday ministers will meet.", "2023-03-17"),
    ("Ministers met on Wednesday.", "2023-03-15"),
    ("They signed it in December.", "2022-12"),
    ("They will sign it in December.", "2023-12"),
    ("A treaty to be signed in June was agreed.", "2023-06"),
    ("It was due on March 20.", "2023-03-20"),
    ("He was given until Saturday.", "2023-03-18"),
    ("The deadline is April 2.", "2023-04-02"),
    ("He has until the end of April to appeal.", "2023-04"),
    ("He was told to leave by early May.", "2023-05"),
    ("A vote planned for June failed.", "2023-06"),
]

NARRATIVES = [
    ("They met on 2 May 2021. The next day they parted.", "2021-05-03"),
    ("They met on 2 May 2021. Two days later they parted.", "2021-05-04"),
    ("They met on 2 May 2021. Two days after that they parted.", "2021-05-04"),
    ("They met on 2 May 2021, and parted the same day.", "2021-05-02"),
    ("They met in May 2021. The following month they parted.", "2021-06"),
    ("They met in May 2021 and parted in October of that year.", "2021-10"),
    ("They met in May 2021. A year earlier they had parted.", "2020"),
    ("In 2019, they met. In June they parted.", "2019-06"),
    ("They met in May 2017. In August they parted.", "2017-08"),
    ("Last summer, on 25 July, they met.", "2022-07-25"),
    ("They met in January and November 2021.", "2021-11"),
    ("It began on 2 May 2021. Ministers met last week.", "2023-W10"),
]


@pytest.mark.parametrize(("text", "value"), TENSES)
def test_tense(text: str, value: str) -> None:
    assert [one.expression.value for one in find(text, PUBLISHED)] == [value]


@pytest.mark.parametrize(("text", "value"), NARRATIVES)
def test_narrative(text: str, value: str) -> None:
    assert find(text, PUBLISHED)[-1].expression.value == value


def test_the_year_is_shared_backwards() -> None:
    first, last = find("They met in January and November 2021.", PUBLISHED)
    assert (first.expression.value, last.expression.value) == ("2021-01", "2021-11")


def test_to_last_is_a_verb() -> None:
    (found,) = find("The mission was to last 18 months.", PUBLISHED)
    assert (found.role, found.expression.value) == (Role.DURATION, "P18M")


def test_a_hint_overrules_the_guess() -> None:
    text = "Ministers met on Tuesday."
    (guessed,) = find(text, PUBLISHED)
    (hinted,) = find(text, PUBLISHED, tenses=[(0, len(text), Tense.FUTURE)])
    assert (guessed.expression.value, hinted.expression.value) == ("2023-03-14", "2023-03-21")


def test_without_publication_nothing_relative_has_days() -> None:
    found = find("Last week, on Friday, they met; in 2019 and on 2 May 2021 they had not.", None)
    assert [one.when.dated for one in found] == [False, False, True, True]


def test_a_step_can_be_counted_from_another_day() -> None:
    (found,) = find("Three days after the talks he resigned.", PUBLISHED)
    assert (found.role, found.anchor, found.step) == (Role.AWAY, Anchor.EVENT, (3, "D"))
    when = found.counted_from(date(2023, 3, 1))
    assert when.earliest == when.latest == date(2023, 3, 4)


@pytest.mark.parametrize(
    ("text", "role", "edtf"),
    [
        ("It has been closed since 2014.", Role.SINCE, "2014/.."),
        ("It will stay closed until 2026.", Role.UNTIL, "../2026"),
        ("It must be signed by May 18.", Role.BY, "../2023-05-18"),
        ("It must be signed no later than May 18.", Role.BY, "../2023-05-18"),
        ("It lasted from 6 to 10 March.", Role.RANGE, "2023-03-06/2023-03-10"),
        ("It grew between 2014 and 2016.", Role.RANGE, "2014/2016"),
        ("They spoke on June 6-7.", Role.RANGE, "2022-06-06/2022-06-07"),
        ("It must be signed within three months.", Role.WITHIN, "../2023-06-15"),
        ("They will meet from Tuesday to Friday.", Role.RANGE, "2023-03-21/2023-03-24"),
        ("It will fall in the second half of the year.", Role.ON, "2023-41"),
        ("It fell in the winter of 2010-11.", Role.ON, "2010-24"),
        ("They met last week.", Role.ON, "[2023-03-06..2023-03-12]"),
    ],
)
def test_roles(text: str, role: Role, edtf: str) -> None:
    found = find(text, PUBLISHED)
    assert {one.role for one in found} == {role}
    assert {one.when.edtf for one in found} == {edtf}
    assert all(one.dates for one in found)


@pytest.mark.parametrize(
    "text",
    [
        "May I come in?",
        "Theresa May spoke.",
        "They march on.",
        "About three-quarters of them.",
        "He is 45 years old.",
        "It cost $2019.",
        "The sun set.",
    ],
)
def test_no_date(text: str) -> None:
    assert find(text, PUBLISHED) == []
