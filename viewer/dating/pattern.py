"""Grammar patterns: class names written out, compiled to a regular expression over class characters."""

import re
from collections.abc import Iterator
from functools import cache

from viewer.dating.lexer import Tokens, Value
from viewer.dating.lexicon import CLASSES

# Names for several classes or for a phrase; they may use one another
ALIASES = {
    "MON": "(?:(?:MONTH|MONTHQ|MONTHABBR)|MONTHABBR DOT)",
    "WD": "(?:WEEKDAY|WEEKDAYABBR DOT?)",
    "ORD": "(?:ORDW|ORDNUM|SECOND)",
    "DAYNO": "(?:DAYNUM|ORDNUM)",
    "ANYUNIT": "(?:UNIT|UNITS|QUARTER|QUARTERS|WEEKEND|WEEKENDS|FORTNIGHT)",
    "CLOCKUNIT": "(?:TUNIT|TUNITS)",
    "INTEGER": "(?:DAYNUM|SMALL|COUNT|DECIMAL|YEAR)",
    "SPELT": "(?:NUMW (?:HYPHEN? NUMW){0,2} (?:HUNDRED (?:AND? NUMW (?:HYPHEN? NUMW){0,2})?){0,3})",
    "NUMBER": "(?:INTEGER HUNDRED?|SPELT|A HUNDRED|A COUPLE OF?|COUPLE OF?|A FEW|A? DOZEN|FEW|A HALF|HALF A|A)",
    "ROUGH": "(?:ABOUT|OVER|MORE THAN|LESS THAN|AT LEAST|UP TO|NO MORE THAN|NO LESS THAN|ONLY|AS MUCH AS)",
    "EDGE": "(?:EARLY|LATE|MID)",
}
_NAME = re.compile(r"[A-Z_]{2,}|\bA\b")


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern as a regular expression over `Tokens.classes`.

    Upper-case names are classes or aliases; spaces mean nothing; `(?P<n>…)`, `?`, `*`, `|`, `(?=…)` are a regular
    expression's own.
    """
    return re.compile(_expand(pattern))


def _expand(pattern: str) -> str:
    def name(found: re.Match[str]) -> str:
        return _expand(ALIASES[found[0]]) if found[0] in ALIASES else CLASSES.char(found[0])

    return _NAME.sub(name, re.sub(r"\s+", "", _guarded(pattern)))


def _guarded(pattern: str) -> str:
    """Two names that stand side by side stay two once the spaces go."""
    return re.sub(r"(?<=[A-Z])\s+(?=[A-Z])", "(?:)", pattern)


def starters(pattern: str) -> frozenset[str]:
    """The class characters that a match of `pattern` can begin with, so that most patterns need not be tried."""
    characters, nullable, _ = _alternatives(_expand(pattern), 0)
    if nullable:
        raise ValueError(f"a pattern that matches nothing at all: {pattern}")
    return frozenset(characters)


def _alternatives(text: str, i: int) -> tuple[set[str], bool, int]:
    """First characters, whether it can be empty, and where it ends, of `a|b|c` from position `i`."""
    characters: set[str] = set()
    nullable = False
    while True:
        more, empty, i = _sequence(text, i)
        characters |= more
        nullable |= empty
        if i >= len(text) or text[i] != "|":
            return characters, nullable, i
        i += 1


def _sequence(text: str, i: int) -> tuple[set[str], bool, int]:
    characters: set[str] = set()
    nullable = True
    while i < len(text) and text[i] not in "|)":
        more, empty, i = _atom(text, i)
        if i < len(text) and text[i] in "?*+":
            empty = empty or text[i] != "+"
            i += 1
        elif i < len(text) and text[i] == "{":
            empty = empty or text[i + 1] == "0"
            i = text.index("}", i) + 1
        if nullable:
            characters |= more
        nullable = nullable and empty
    return characters, nullable, i


def _atom(text: str, i: int) -> tuple[set[str], bool, int]:
    if text[i] != "(":
        return {text[i]}, False, i + 1
    looking = text.startswith(("(?=", "(?!", "(?<=", "(?<!"), i)
    begin = text.index(">", i) + 1 if text.startswith("(?P<", i) else i + (4 if text.startswith("(?<", i) else 3)
    if not text.startswith("(?", i):
        begin = i + 1
    characters, nullable, end = _alternatives(text, begin)
    return (set(), True, end + 1) if looking else (characters, nullable, end + 1)


class Found:
    """A pattern's match over tokens `first..last` (exclusive)."""

    __slots__ = ("first", "last", "match", "tokens")

    def __init__(self, tokens: Tokens, match: re.Match[str]) -> None:
        self.tokens = tokens
        self.match = match
        self.first = match.start()
        self.last = match.end()

    def has(self, name: str) -> bool:
        """Whether the group took part."""
        return name in self.match.re.groupindex and self.match.start(name) >= 0

    def value(self, name: str) -> Value:
        """The value of the group's first token that has one, None if the group took no part."""
        for index in self.range(name):
            if (value := self.tokens.values[index]) not in (None, ""):
                return value
        return None

    def integer(self, name: str) -> int:
        """The value of a group as a whole number."""
        value = self.value(name)
        return int(value) if value is not None else 0

    def range(self, name: str) -> Iterator[int]:
        """The indices of the group's tokens."""
        return iter(range(self.match.start(name), self.match.end(name)) if self.has(name) else ())

    def is_class(self, name: str, class_name: str) -> bool:
        """Whether the group's first token is of that class."""
        return self.has(name) and self.tokens.classes[self.match.start(name)] == CLASSES.char(class_name)

    def words(self, name: str) -> str:
        """The group's characters in the text, lower-case."""
        if not self.has(name) or self.match.start(name) == self.match.end(name):
            return ""
        tokens = self.tokens
        return tokens.text[tokens.starts[self.match.start(name)] : tokens.ends[self.match.end(name) - 1]].lower()
