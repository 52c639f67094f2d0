"""Sentences as edited news writes them today: what is found in each, and the days of it."""

from datetime import date

import pytest

from viewer.dating import Role, find, find_dates

PUBLISHED = date(2023, 3, 15)  # a Wednesday

# A sentence, one expression of it, the first and last day that a happening so dated has
SENTENCES = [
    ("The deadline was extended until 9 a.m. Tuesday.", "9 a.m. Tuesday", "2023-03-15", "2023-03-21"),
    ("Action was postponed until Monday morning.", "Monday morning", "2023-03-15", "2023-03-20"),
    ("Last Friday's vote was postponed to Monday.", "Monday", "2023-03-20", "2023-03-20"),
    ("The visit was postponed until mid-April.", "mid-April", "2023-03-15", "2023-04-20"),
    ("They agreed in principle on Friday to meet again in June.", "June", "2023-06-01", "2023-06-30"),
    ("They agreed in principle on Friday to meet again in June.", "Friday", "2023-03-10", "2023-03-10"),
    ("The truce ends on 16 July.", "16 July", "2023-07-16", "2023-07-16"),
    ("His four-day visit ends Thursday.", "Thursday", "2023-03-16", "2023-03-16"),
    ("The deadline is 5 p.m. Friday.", "5 p.m. Friday", "2023-03-17", "2023-03-17"),
    ("The blast came at 10:35 a.m. (0735 GMT) Friday.", "10:35 a.m.", "2023-03-10", "2023-03-10"),
    ("The day before Tuesday's hearing they met.", "The day before Tuesday", "2023-03-13", "2023-03-13"),
    ("Between Monday and Thursday there were protests.", "Monday", "2023-03-06", "2023-03-09"),
    ("He left on the morning of the 14th.", "the morning of the 14th", "2023-03-14", "2023-03-14"),
    ("A truce brokered on the 13th having failed, they met.", "the 13th", "2023-03-13", "2023-03-13"),
    ("They met last on the 3rd of this month.", "the 3rd of this month", "2023-03-03", "2023-03-03"),
    ("The strikes on the night of 12-13 March went on.", "the night of 12-13 March", "2023-03-12", "2023-03-13"),
    ("It was reached in the second half of February.", "the second half of February", "2023-02-16", "2023-02-28"),
    ("It began in the first half of the 1990s.", "the first half of the 1990s", "1990-01-01", "1994-12-31"),
    ("In the first nine months of 2022 trade rose.", "2022", "2022-01-01", "2022-09-30"),
    ("In the last two weeks of February trade fell.", "February", "2023-02-15", "2023-02-28"),
    ("The week before last they met.", "The week before last", "2023-02-27", "2023-03-05"),
    ("It was signed a year ago today.", "a year ago today", "2022-03-15", "2022-03-15"),
    ("It was signed two years ago this month.", "two years ago this month", "2021-03-01", "2021-03-31"),
    ("He was jailed. Two years later, in 2018, he was freed.", "Two years later", "2018-01-01", "2018-12-31"),
    ("They parted. A week later, on March 8, they met.", "A week later", "2023-03-08", "2023-03-08"),
    ("They met on 2 March. Earlier in March he had left.", "Earlier in March", "2023-03-01", "2023-03-01"),
    ("Over the past year relations improved.", "the past year", "2022-03-15", "2023-03-15"),
    ("In the last week relations improved.", "the last week", "2023-03-06", "2023-03-12"),
    ("The March accession went well.", "March", "2023-03-01", "2023-03-15"),
    ("It will last until the end of Ramadan.", "the end of Ramadan", "2023-03-15", "2023-04-20"),
    ("Ministers of both sides said Thursday that talks went on.", "Thursday", "2023-03-16", "2023-03-16"),
    ("Ministers of both sides said on Thursday that talks went on.", "Thursday", "2023-03-09", "2023-03-09"),
    ("They met in 1990. Half a century later they parted.", "Half a century later", "2040-01-01", "2040-12-31"),
]


@pytest.mark.parametrize(("sentence", "words", "first", "last"), SENTENCES)
def test_days(sentence: str, words: str, first: str, last: str) -> None:
    one = next(f for f in find(sentence, PUBLISHED, "en") if f.expression.span.of(sentence) == words)
    assert (str(one.when.earliest), str(one.when.latest)) == (first, last)


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Earlier Tuesday and later on Monday they met.", ["Tuesday", "Monday"]),
        ("They met right now, later today, later in the day.", ["now", "today", "the day"]),
        ("Now, they say, he was soon freed.", []),
        ("He is free now and will soon leave.", ["now", "soon"]),
        ("They tried to get around Wednesday's ruling.", ["Wednesday"]),
        ("The late-November trip went well.", ["late-November"]),
        ("The 10 March agreement holds.", ["10 March"]),
        ("It is open 24 hours a day.", ["24 hours a day"]),
        ("Two hours later they parted.", ["Two hours"]),
        ("The May government and the march on Rome failed.", []),
        ("In the year since the war, many died.", ["the year"]),
        ("It stands on the 13th floor.", []),
        ("They met on the 30th anniversary.", []),
    ],
)
def test_words(sentence: str, words: list[str]) -> None:
    assert [one.span.of(sentence) for one in find_dates(sentence, PUBLISHED, "en")] == words


def test_days_far_apart_in_a_clause_are_no_range() -> None:
    found = find("He arrived on March 13 and left the next day.", PUBLISHED, "en")
    assert [(one.role, str(one.when.earliest)) for one in found] == [(Role.ON, "2023-03-13"), (Role.ON, "2023-03-14")]


def test_looking_back_for_a_moment_does_not_move_the_text() -> None:
    text = "Voters went to the polls on Tuesday on a law signed six days earlier. The same morning it had snowed."
    assert [one.expression.value for one in find(text, PUBLISHED, "en")][-1] == "2023-03-14TMO"
