"""The tables merging stands on: which words mean the same happening, what each likeness weighs, which words tell a detail."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from viewer import resources
from viewer.merging.phrases import Phrases
from viewer.merging.words import fold, stem

LIGHT = frozenset({"statement", "light"})  # what names no happening of its own: verbs of saying, "began", "took place"

_VAGUE = frozenset({"event", "decision", "family", "flight"})  # families whose members tell different happenings


@cache
def concepts() -> Mapping[str, frozenset[str]]:
    """Concepts by folded word and by stem: those of `retellings.csv`, and where it has none the families of `happenings.csv`."""
    found: dict[str, set[str]] = {}
    for row in _rows("retellings.csv"):
        for word in row["words"].split():
            for form in (fold(word), stem(fold(word))):
                found.setdefault(form, set()).add(row["concept"])
    known = frozenset(found)
    for row in _rows("happenings.csv"):
        for word in row["words"].split(";"):
            forms = {fold(word), stem(fold(word))}
            if word and " " not in word and row["family"] not in _VAGUE and not forms & known:
                for form in forms:
                    found.setdefault(form, set()).add(row["family"])
    return {form: frozenset(names) for form, names in found.items()}


@cache
def weights() -> Mapping[str, float]:
    """The weight of each trait, from `likeness.csv`: a logistic model fitted to reports matched by hand."""
    return {row["trait"]: float(row["weight"]) for row in _rows("likeness.csv")}


@dataclass(frozen=True)
class Details:
    """Words that tell one of the values of something, and what each tells.

    That is (field, what it is about, value): ("outcome", "plan", "put off").
    """

    phrases: Phrases
    of: Mapping[str, tuple[tuple[str, str, str], ...]]


@cache
def details() -> Details:
    """The words of `details.csv`."""
    of: dict[str, tuple[tuple[str, str, str], ...]] = {}
    for row in _rows("details.csv"):
        for words in row["words"].split("|"):
            of[words] = (*of.get(words, ()), (row["field"], row["aspect"], row["value"]))
    return Details(Phrases(of), of)


@lru_cache(maxsize=65536)
def concepts_of(word: str) -> frozenset[str]:
    """The concepts of one word as written; a hyphenated one stands for its parts as well."""
    folded = fold(word)
    table = concepts()
    parts = {folded, *folded.split("-")}
    return frozenset(c for part in parts for form in (part, stem(part)) for c in table.get(form, ()))


def _rows(name: str) -> list[dict[str, str]]:
    with resources.path("knowledge", name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
