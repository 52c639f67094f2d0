"""What a sentence calls by name beside those who take part: a ship, a palace, a newspaper, a resolution; and where it was."""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from viewer.knowledge import surface_forms
from viewer.knowledge.names import SenseKind
from viewer.knowledge.tables import listed, rows
from viewer.merging.phrases import placed_words, vocabulary
from viewer.merging.words import fold
from viewer.model import Place

_REACH = 120  # characters around the happening within which a name belongs to it
_NEAR = 80  # characters within which a place does
_CAPITAL = r"[^\W\d_a-zß-öø-ÿ][\w’'-]*"
_NAME = rf"{_CAPITAL}(?: (?:(?:de|del|la|al|da|do|dos|van|von|bin) )?{_CAPITAL})*"
_CAPITALISED = re.compile(_CAPITAL)
_PLACED = re.compile(rf"\b(?:in|at|near|off|outside|capital,?|city of|town of|village of) ({_NAME})")
_CLAUSE = re.compile(r"[,;:()—–]|\b(?:said|says|confirmed|announced|told)\b")  # beyond these it is another's place
_NO_NAMES_TEXT = """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december the a an its his her their in on at for from it he she they but and this that these those"""
_NO_NAMES = frozenset(_NO_NAMES_TEXT.split())
_SHORT = 3  # letters from which a word tells names apart
_ACTING = frozenset({SenseKind.STATE, SenseKind.DEMONYM, SenseKind.ORGANISATION, SenseKind.GROUP, SenseKind.TRAP})
_LIES = frozenset({SenseKind.PLACE, SenseKind.CAPITAL})


class Kinds(NamedTuple):
    """Words for things that have names: the patterns in which a name follows the word (`ahead`), stands before it and between
    commas (`parted`), and just before it (`behind`), the kind of a word, and the words with which one begins, of all and of those that may follow a name.
    """

    ahead: re.Pattern[str]
    parted: re.Pattern[str]
    behind: re.Pattern[str]
    of: dict[str, str]
    words: frozenset[str]
    last: frozenset[str]


@lru_cache(maxsize=4096)
def names(sentence: str, at: int) -> tuple[tuple[str, str, frozenset[str]], ...]:
    """(kind, name as written, its words) of what is named near the character `at`."""
    found: list[tuple[str, str, frozenset[str]]] = []
    if _kinds().words.isdisjoint(vocabulary(sentence)):
        return ()
    for match in _named(sentence):
        if abs(match.start("name") - at) > _REACH:
            continue
        kind = _kinds().of[" ".join(match.group("kind").lower().split()).removesuffix("s")]
        name = _own(match.group("name"))
        words = frozenset(word for word in re.split(r"[\s-]+", fold(name)) if len(word) >= _SHORT)
        if words:
            found.append((kind, " ".join(match.group().split()).rstrip(" ,"), words))
    return tuple(found)


def _named(sentence: str) -> Iterator[re.Match[str]]:
    """What the patterns find, one pattern after the other; each is tried only where its first or last word stands."""
    kinds = _kinds()
    words, begins, _ = placed_words(sentence)
    yield from _at(kinds.ahead, sentence, [b for word, b in zip(words, begins, strict=True) if word in kinds.words])
    if ", " in sentence:
        yield from _at(kinds.parted, sentence, [b for word, b in zip(words, begins, strict=True) if word == "the"])
    for word, begin in zip(words, begins, strict=True):
        if word in kinds.last and _CAPITALISED.search(sentence, sentence.rfind(" ", 0, max(0, begin - 1)) + 1, begin):
            yield from kinds.behind.finditer(sentence)
            break


def _at(pattern: re.Pattern[str], sentence: str, begins: Iterable[int]) -> Iterator[re.Match[str]]:
    """Matches of a pattern that begin at these characters, from left to right, none within another."""
    done = 0
    for begin in begins:
        if begin >= done and (match := pattern.match(sentence, begin)):
            yield match
            done = match.end()


def _own(name: str) -> str:
    """The name without the state it belongs to ("British", "Spain's") and without words that only begin a sentence."""
    words = name.split()
    while words and (words[0].lower() in _NO_NAMES or _acts(words[0])):
        words.pop(0)
    while words and words[-1].lower() in _NO_NAMES:
        words.pop()
    return "" if _acts(" ".join(words)) else " ".join(words)


def _acts(word: str) -> bool:
    plain = word.removesuffix("’s").removesuffix("'s")
    return any(sense.kind in _ACTING for form in (word, plain) for sense in surface_forms().get(form, ()))


@cache
def _kinds() -> Kinds:
    """The words of naming_words.csv."""
    of: dict[str, str] = {}
    behind: list[str] = []
    for row in rows("naming_words"):
        for word in listed(row["words"]):
            of[word.removesuffix("s")] = row["kind"]
            if row["before"] == "yes":
                behind.append(word)
    every = _any(of)
    return Kinds(
        re.compile(rf"\b(?P<kind>(?i:{every})s?)(?:, the| at| of| called| named)? [“\"]?(?P<name>{_NAME}|\d+\b)"),
        re.compile(rf"\bthe [“\"]?(?P<name>{_NAME})[”\"]?, (?:an?|the|its) (?:[\w-]+ ){{0,3}}(?P<kind>{every})\b"),
        re.compile(rf"(?P<name>{_NAME}) (?P<kind>(?i:{_any(behind)}))\b"),
        of,
        frozenset(form for word in of for form in (word.split()[0], f"{word.split()[0]}s")),
        frozenset(word.split()[0] for word in behind),
    )


def _any(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word))))


@lru_cache(maxsize=4096)
def places(sentence: str, start: int, end: int) -> tuple[Place, ...]:
    """Where the sentence puts what the characters from `start` to `end` name: towns of known states, and names without a state."""
    found = []
    for match in _PLACED.finditer(sentence):
        between = sentence[end : match.start()] if match.start() >= end else sentence[match.end() : start]
        if len(between) > _NEAR or _CLAUSE.search(between):
            continue
        words = match.group(1).removesuffix("’s").removesuffix("'s").split()
        for count in range(len(words), 0, -1):
            name = " ".join(words[:count])
            senses = surface_forms().get(name, ())
            if senses:
                found += [Place(name=name, code=sense.code or None) for sense in senses if sense.kind in _LIES][:1]
                break
    return tuple(found)
