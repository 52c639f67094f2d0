"""The grammar's own order: patterns name only classes that some word or token form has."""

import csv
from collections import Counter

import pytest

from viewer import resources
from viewer.dating import finder
from viewer.dating.lexer import tokenise
from viewer.dating.lexicon import CLASSES, languages
from viewer.dating.pattern import compiled, starters
from viewer.dating.rules import ELSEWHERE, ENGLISH, NAMES

FORMS = {
    "WORD", "DAYNUM", "SMALL", "YEAR", "COUNT", "DECIMAL", "ORDNUM", "HYPHEN", "DASH", "COMMA", "DOT", "ISO", "SLASHED", "CLOCK",
    "DECADE", "POSS", "MONEY", "PARAGRAPH", "OTHER", "SHORTYEAR", "SLASH", "SHORTQUARTER", "FISCALYEAR", "HOLIDAY", "HOLIDAYREST",
}  # fmt: skip


def table(language: str) -> list[dict[str, str]]:
    with open(resources.path("knowledge", "dates", f"{language}.csv"), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_patterns_name_no_class_without_words() -> None:
    known = FORMS | {row["class"] for language in languages() for row in table(language)}
    assert finder.GRAMMARS
    assert CLASSES.names() - known == set()


@pytest.mark.parametrize("language", sorted(languages()))
def test_no_word_stands_twice_in_a_table(language: str) -> None:
    words = Counter(row["word"] for row in table(language))
    assert [word for word, count in words.items() if count > 1] == []
    assert all(row["case"] in ("any", "cap", "upper") for row in table(language))


def test_every_rule_can_begin() -> None:
    assert {rule.name for book in (ENGLISH, ELSEWHERE) for entries in book.values() for _, rule in entries} <= set(
        NAMES
    )
    assert len(ENGLISH) > 40


def test_starters_are_those_of_the_pattern() -> None:
    pattern = "THE? (?P<mon>MONTH|MONTHQ) (?!YEAR) DAYNUM?"
    assert starters(pattern) == {CLASSES.char(name) for name in ("THE", "MONTH", "MONTHQ")}
    assert compiled(pattern).match(tokenise("the January").classes)
    with pytest.raises(ValueError, match="nothing at all"):
        starters("THE? MONTH?")
