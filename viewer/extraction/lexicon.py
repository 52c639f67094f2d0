"""The lexicon of happenings: which words name one, of which type; read from `resources/knowledge/happenings.csv`."""

import csv
from dataclasses import dataclass
from functools import cache

from viewer.extraction.tree import Token
from viewer.model import EventType
from viewer.resources import path


@dataclass(frozen=True, slots=True)
class Entry:
    """One row for one phrase. `head` is a lemma, `rest` are lemmas that must depend on it, `objects` lemmas of which one must
    (written `<war` in the table: as its subject).

    `family` joins words that can tell of one happening ("visit", "trip", "arrive"), `speech` says that somebody speaks,
    `both` that all who take part do the same.
    """

    head: str
    rest: tuple[str, ...]
    objects: frozenset[str]
    type: EventType
    mode: str
    family: str
    speech: bool
    both: bool
    noun: bool


@cache
def lexicon() -> dict[tuple[str, bool], tuple[Entry, ...]]:
    """The entries by (lemma, whether a noun); the ones that ask for more come first."""
    table: dict[tuple[str, bool], list[Entry]] = {}
    with path("knowledge", "happenings.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            noun = row["part"] == "noun"
            for phrase in row["words"].split(";"):
                words = phrase.split()
                head, rest = (words[-1], words[:-1]) if noun and " of " not in phrase else (words[0], words[1:])
                entry = Entry(
                    head,
                    tuple(rest),
                    frozenset(row["object"].split()),
                    EventType(row["type"]),
                    row["mode"],
                    row["family"],
                    row["speech"] == "yes",
                    row["both"] == "yes",
                    noun,
                )
                table.setdefault((head, noun), []).append(entry)
    return {key: tuple(sorted(rows, key=lambda e: (-len(e.rest), not e.objects))) for key, rows in table.items()}


def _lemmas_below(token: Token) -> dict[str, Token]:
    """Lemmas of a word's particles, prepositions with what they govern, objects and complements."""
    found: dict[str, Token] = {}
    for child in token.children:
        label = child.dep_
        if label == "nsubj":
            found.setdefault("<" + child.lemma_.lower(), child)
        if label in (
            "prt",
            "prep",
            "agent",
            "dobj",
            "obj",
            "nsubjpass",
            "acomp",
            "attr",
            "advmod",
            "dative",
            "oprd",
            "xcomp",
            "npadvmod",
            "aux",
        ):
            found.setdefault(child.lemma_.lower(), child)
            if label == "prep" or (label == "advmod" and child.tag_ in ("IN", "RP")):
                for below in child.children:
                    if below.dep_ in ("pobj", "pcomp", "prep"):
                        found.setdefault(below.lemma_.lower(), below)
                        for deeper in below.children:
                            if deeper.dep_ == "pobj":
                                found.setdefault(deeper.lemma_.lower(), deeper)
            elif label in ("dobj", "attr", "nsubjpass"):  # of "sanctions on trade", "aid and loans" every noun counts
                for below in child.children:
                    if below.dep_ in ("compound", "conj", "prep"):
                        found.setdefault(below.lemma_.lower(), below)
                        for deeper in below.children:
                            if deeper.dep_ == "pobj":
                                found.setdefault(deeper.lemma_.lower(), deeper)
    return found


def _lemmas_around(token: Token) -> dict[str, Token]:
    """Lemmas of the words that stand with a noun: its compounds and adjectives, and "of …" after it."""
    found = {child.lemma_.lower(): child for child in token.lefts}
    for child in token.rights:
        if child.dep_ == "prep":
            found.setdefault(child.lemma_.lower(), child)
            for below in child.children:
                found.setdefault(below.lemma_.lower(), below)
    return found


def look_up(token: Token) -> tuple[Entry, list[Token]] | None:
    """The entry for a word as it is used here, and the words that belong to it; None if it names no happening."""
    noun = token.tag_.startswith("NN")
    rows = lexicon().get((token.lemma_.lower(), noun))
    if not rows:
        return None
    near: dict[str, Token] | None = None
    for entry in rows:
        if not entry.rest and not entry.objects:
            return entry, []
        if near is None:
            near = _lemmas_around(token) if noun else _lemmas_below(token)
        if all(word in near for word in entry.rest) and (not entry.objects or not entry.objects.isdisjoint(near)):
            return entry, [near[word] for word in entry.rest]
    return None
