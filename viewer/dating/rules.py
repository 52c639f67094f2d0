"""The registry of grammar rules and what their readers share: numbers, relative words, units."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from viewer.dating.lexicon import CLASSES
from viewer.dating.meaning import Anchor, Context, Meaning
from viewer.dating.pattern import Found, compiled, starters

Reader = Callable[[Found, Context], Meaning | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern over token classes and the function that reads its matches (None: not a date after all)."""

    name: str
    pattern: re.Pattern[str]
    read: Reader


Book = dict[str, list[tuple[int, Rule]]]  # the rules that a token's class can begin, each with its rank
ENGLISH: Book = {}
ELSEWHERE: Book = {}  # shared by all other languages with a table of words
NAMES: dict[str, None] = {}  # of every class of expression, in order


def rule(name: str, *patterns: str, book: Book = ENGLISH) -> Callable[[Reader], Reader]:
    """Register a reader for patterns; `name` is the class that docs/dates.md lists."""

    def register(reader: Reader) -> Reader:
        NAMES[name] = None
        for pattern in patterns:
            one = Rule(name, compiled(pattern), reader)
            rank = sum(map(len, book.values()))
            for char in starters(pattern):
                book.setdefault(char, []).append((rank, one))
        return reader

    return register


# How a relative word before a unit, month or weekday is written; read by `relative`
REL = "(?:THE? (?:VERY? (?:LAST|PAST|NEXT|COMING)|PREVIOUS|FOLLOWING|CURRENT|LATEST)|THE? SAME|THIS (?:PAST|COMING|SAME|VERY)?|THAT (?:SAME|VERY)?)"
UNIT_DAYS = {"D": 1, "W": 7}
_CHAR_SAME, _CHAR_THAT, _CHAR_THIS = CLASSES.char("SAME"), CLASSES.char("THAT"), CLASSES.char("THIS")


def relative(found: Found, name: str = "rel") -> tuple[int, Anchor, str]:
    """(steps, what they count from, the deciding word's class) of a `REL` group; this week is 0 steps."""
    tokens = found.tokens
    indices = list(found.range(name))
    words = [tokens.word(i).lower() for i in indices]
    chars = [tokens.classes[i] for i in indices]
    if _CHAR_SAME in chars or _CHAR_THAT in chars:
        return 0, Anchor.NARRATIVE, "SAME"
    for word, char in zip(words, chars, strict=True):
        if char == CLASSES.char("PREVIOUS"):
            return -1, Anchor.NARRATIVE, "PREVIOUS"
        if char == CLASSES.char("FOLLOWING"):
            return 1, Anchor.NARRATIVE, "FOLLOWING"
        if char == CLASSES.char("NEXT"):
            return 1, Anchor.NARRATIVE if words[0] == "the" else Anchor.PUBLISHED, "NEXT"
        if char == CLASSES.char("COMING"):
            return 1, Anchor.PUBLISHED, "THISCOMING" if words[0] == "this" else "COMING"
        if char in (CLASSES.char("LAST"), CLASSES.char("PAST")):
            this = words[0] == "this"
            return -1, Anchor.PUBLISHED, "THISPAST" if this else word.upper()
        if char == CLASSES.char("LATEST"):
            return 0, Anchor.PUBLISHED, "LATEST"
    return 0, Anchor.PUBLISHED, "THIS"


_UNITS = {"A": 1, "COUPLE": 2, "DOZEN": 12}


def number(found: Found, name: str = "n") -> float | None:
    """The number a `NUMBER` group says; None for a vague one (few, several) or no group."""
    tokens = found.tokens
    total = current = 0.0
    seen = False
    spelt: list[int] = []
    for i in found.range(name):
        char, value = tokens.classes[i], tokens.values[i]
        if char == CLASSES.char("FEW"):
            return None
        if char == CLASSES.char("HALF"):
            return 0.5
        if char in (CLASSES.char("AND"), CLASSES.char("HYPHEN"), CLASSES.char("OF")):
            continue
        if char == CLASSES.char("COUPLE"):
            current, seen = 2.0, True
        elif char == CLASSES.char("DOZEN"):
            current, seen = 12.0 * (current or 1), True
        elif char == CLASSES.char("HUNDRED") and value is not None:
            current = (current or 1) * float(value)
            seen = True
            if float(value) >= 1000:
                total, current = total + current, 0.0
        elif value is not None and value != "":
            seen = True
            amount = float(value)
            if char == CLASSES.char("NUMW"):
                spelt.append(int(amount))
            current += amount
    if len(spelt) == 2 and 13 <= spelt[0] <= 20 and spelt[1] >= 10:  # nineteen ninety
        return float(spelt[0] * 100 + spelt[1])
    if len(spelt) == 3 and 13 <= spelt[0] <= 20:
        return float(spelt[0] * 100 + spelt[1] + spelt[2])
    return total + current if seen else None


def plain(amount: float) -> str:
    """A number as a TIMEX3 value writes it: `3`, `2.5`."""
    return str(int(amount)) if amount == int(amount) else f"{amount:g}"
