"""Titles that a reader understands by themselves: who "whose" is, what was said, nothing cut off in its middle."""

from datetime import date

import pytest

from viewer.extraction import Extractor
from viewer.extraction.titles import _fit
from viewer.reading import article_from_text

START = "Ministers meet in Oslo\n\nOSLO, March 14, 2023 (Agency) - "


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor()


def titles(extractor: Extractor, text: str) -> list[str]:
    return [
        mention.title for mention in extractor.extract(article_from_text(START + text, published=date(2023, 3, 14)))
    ]


def test_whose_is_told(extractor: Extractor) -> None:
    text = "Russia criticised Poland, whose government summoned the Russian ambassador on Monday."
    assert any(title.startswith("Poland's government summons") for title in titles(extractor, text))


def test_what_was_said_before_the_saying_is_told(extractor: Extractor) -> None:
    text = (
        "Russian Foreign Minister Sergei Lavrov visited Oslo on Monday. Moscow would not leave the agreement, he said."
    )
    assert "Lavrov says Moscow would not leave the agreement" in titles(extractor, text)


def test_what_steps_down_steps_down(extractor: Extractor) -> None:
    text = "Norwegian Prime Minister Jonas Gahr Støre stepped down on Monday after the talks with Russia had failed."
    assert any("steps down" in title for title in titles(extractor, text))


def test_no_title_begins_with_whose_or_ends_on_a_helping_verb(extractor: Extractor) -> None:
    text = (
        "Ukraine maintained on Monday that the extension was for 120 days. Saudi Arabia and Iran, whose ministers met in Oslo on "
        "Monday, agreed to reopen their embassies. The two talked by telephone last week. China signed an agreement with Norway."
    )
    found = titles(extractor, text)
    assert found
    assert not [
        title for title in found if title.lower().startswith("whose") or title.endswith((" was", " were", " be"))
    ]
    assert not [title for title in found if title.startswith(("The two", "Two "))]


def test_a_happening_without_words_of_its_own_has_a_title_yet(extractor: Extractor) -> None:
    text = (
        "He was Bonn's guest once. It was in October 1993, three weeks before the Mykonos trial was opened on the 28th "
        "of the month, that he was shown round the chancellery on October 7."
    )
    article = article_from_text("Federal Prosecutor\n\n" + text, published=date(1996, 4, 12))
    assert all(mention.title.strip() for mention in extractor.extract(article))
    assert _fit([]) == ""


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("It replaced a truce which Russia had brokered on Monday.", "Russia brokers a truce"),
        (
            "Norwegian envoys agreed to resume the talks that Colombia had suspended in January.",
            "Colombia suspends the talks",
        ),
        ("Kenneth Bae was arrested by North Korea in November and sentenced in April.", "Bae sentenced"),
    ],
)
def test_who_did_what_is_told_across_clauses(extractor: Extractor, text: str, start: str) -> None:
    found = titles(extractor, text)
    assert any(start in title for title in found), found


def test_a_date_is_nobody(extractor: Extractor) -> None:
    text = "Mid-February Iran's president spends in Beijing, where he meets Chinese President Xi Jinping."
    assert not any("February" in title for title in titles(extractor, text))
