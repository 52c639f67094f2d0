"""The words of dates: which class each belongs to, and the classes as single characters so that grammars run over them."""

import csv
from dataclasses import dataclass
from functools import cache

from viewer import resources

WORD = "w"  # the class of every word that says nothing about time
_FIRST_CLASS = 0xE000  # classes live in Unicode's private use area, where no text's characters interfere


class Classes:
    """Gives each class name a character of its own."""

    def __init__(self) -> None:
        self._chars: dict[str, str] = {"WORD": WORD}

    def char(self, name: str) -> str:
        """The character of the class `name`, made on first use."""
        if name not in self._chars:
            self._chars[name] = chr(_FIRST_CLASS + len(self._chars))
        return self._chars[name]

    def names(self) -> set[str]:
        """Every class that a table, the lexer or a pattern has named so far."""
        return set(self._chars)


CLASSES = Classes()


@dataclass(frozen=True, slots=True)
class Entry:
    """What a word means: the character of its class, its value, and how it must be written (`any`, `cap`, `upper`)."""

    char: str
    value: str
    case: str


@cache
def languages() -> frozenset[str]:
    """The ISO 639-1 codes of the languages that have a table of words."""
    return frozenset(file.stem for file in resources.path("knowledge", "dates").glob("??.csv"))


@cache
def words(language: str) -> dict[str, Entry]:
    """The table of one language, keyed by lower-case word.

    From `resources/knowledge/dates/LANGUAGE.csv`: word, class, value, case. Raises `FileNotFoundError`.
    """
    with open(resources.path("knowledge", "dates", f"{language}.csv"), encoding="utf-8", newline="") as file:
        return {
            row["word"]: Entry(CLASSES.char(row["class"]), row["value"], row["case"]) for row in csv.DictReader(file)
        }
