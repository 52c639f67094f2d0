"""What may be counted and measured: people and things by their words, units, currencies, and what became of people."""

import re
from functools import cache
from typing import NamedTuple

from viewer.knowledge import SenseKind, surface_forms
from viewer.knowledge.tables import listed, rows
from viewer.merging.numerals import SMALL
from viewer.merging.words import COMMON, fold, fold_word

_REACH = 3  # words after a figure that it may count
_PASSED = frozenset(
    "of the a an other more additional new some such or its their his her least most about further".split()  # noqa: SIM905
)
_COUNTED = frozenset(
    ["people", "time", "times", "country", "state"]
)  # what every report has, and is counted all the same
_TOKEN = re.compile(r"[^\W\d_]+(?:[.’'-][^\W\d_]+)*|\d[\d,.]*|[^\w\s]")
CURRENCIES = frozenset(["dollar", "euro", "pound", "ruble", "rupee", "yuan", "yen", "franc", "mark"])


def counted_in(rest: str) -> tuple[list[str], list[int]]:
    """The words that a figure before `rest` may count, and where each of them ends."""
    counted: list[str] = []
    ends: list[int] = []
    for match in _TOKEN.finditer(rest):
        word = fold_word(match.group())
        if (word in _PASSED and not counted) or (word == "-" and not counted):
            continue
        if not word[0].isalpha() or word in SMALL or (word in COMMON and word not in _COUNTED) or word in ("of", "and"):
            break
        counted.append(match.group())
        ends.append(match.end())
        if len(counted) == _REACH:
            break
    return counted, ends


def kind_of_counted(counted: list[str]) -> tuple[str, str, int]:
    """Kind and group of the counted by counted.csv, and the place of the last word of its name; a demonym alone are people."""
    table = things()
    for place in range(len(counted)):
        for count in (3, 2, 1):
            name = " ".join(singular(fold(word)) for word in counted[place : place + count])
            if name in table:
                return *table[name], min(place + count, len(counted)) - 1
        if place == 0 and not _demonym(counted[0]) and counted[0][:1].isupper():
            break
    people = bool(counted) and counted[0].endswith("s") and _demonym(counted[0][:-1])
    return "persons" if people else "", "", 0


def _demonym(word: str) -> bool:
    return any(sense.kind is SenseKind.DEMONYM for sense in surface_forms().get(word, ()))


def singular(word: str) -> str:
    """The last word without its s."""
    words = word.split()
    if words and len(words[-1]) > 3 and words[-1].endswith("s") and not words[-1].endswith("ss"):
        words[-1] = words[-1][:-1]
    return " ".join(words)


class Measure(NamedTuple):
    """A unit: what it measures, how much in the first unit of its kind, and by how much of that few of them may be meant."""

    kind: str
    size: float
    slack: float


@cache
def measures() -> dict[str, Measure]:
    """The units of measures.csv, in the singular: what they measure, how much, and by how much of that "six weeks" may be meant."""
    return {
        singular(word): Measure(row["measure"], float(row["size"]), float(row["slack"]))
        for row in rows("measures")
        for word in listed(row["words"])
    }


@cache
def things() -> dict[str, tuple[str, str]]:
    """Kind and group of the words of counted.csv, in the singular."""
    return {
        " ".join(map(singular, word.split())): (row["kind"], row["group"])
        for row in rows("counted")
        for word in listed(row["words"])
    }


@cache
def _fates() -> dict[str, str]:
    return {word: row["kind"] for row in rows("fates") for word in listed(row["words"])}


def fate_by(word: str) -> str:
    """What became of people, by a word of fates.csv; empty for another word."""
    return _fates().get(word, "")
