"""Why it happened, as a sentence tells it: "because of …", "in protest at …", "blamed … on …"."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from viewer.knowledge.tables import rows
from viewer.merging.phrases import Phrases, vocabulary
from viewer.merging.tables import concepts_of
from viewer.merging.words import NONE, kept_stem, words_in

_AFTER = 100  # characters from the happening on within which a cause begins
_BEFORE = 150  # characters ahead of it within which a cause begins that is told first
_WORDS = 11  # of a cause
_STOP = re.compile(r"[,;:!?—–()]|\.(?:\s|$)|\b(?:and|but|while|which|who|said|says)\b")
_BREAK = re.compile(r"[;:!?—–]|\.\s")
_SAME = 0.5  # share of the words of the shorter one from which two causes are one
_BY_REASONS = re.compile(r"\bfor ((?:[\w-]+ ){1,3})(?:reason|purpose)s?\b", re.IGNORECASE)
_BY_DOING = re.compile(r"\bfor (?=[a-z]{2,}ing\b)")
_BLAME = re.compile(r"\bblam(?:e|es|ed|ing)\b(?:(?! on )[^,;:.!?]){1,80}? on ", re.IGNORECASE)

_BLAMING = frozenset(["blame", "blames", "blamed", "blaming"])
_AMOUNT = re.compile(r" [\d$€£]")


class Cause(NamedTuple):
    """A cause as `written`, its stems and meanings; `told` says that it is named as the cause, and not only what came before."""

    written: str
    words: frozenset[str]
    told: bool

    def differs(self, other: "Cause") -> bool:
        """Whether the two are told as causes and have little in common."""
        shared = len(self.words & other.words)
        return (self.told or other.told) and shared < _SAME * min(len(self.words), len(other.words))


@lru_cache(maxsize=4096)
def causes(sentence: str, start: int, end: int) -> tuple[Cause, ...]:
    """The causes told of what the characters from `start` to `end` name; those named as causes, if there are any."""
    found: list[Cause] = []
    done = 0
    for at, begin, told in sorted(_begun(sentence)):
        if at < done:
            continue  # within the one before
        stop = _STOP.search(sentence, begin)
        until = stop.start() if stop else len(sentence)
        behind = end <= at <= end + _AFTER and not _BREAK.search(sentence, end, at)
        ahead = at < start and start - at <= _BEFORE and until <= start and not _BREAK.search(sentence, until, start)
        if not (behind or ahead or at <= start <= begin):  # "blamed the failure on …" stands around it
            continue
        words = words_in(sentence, begin, until)[:_WORDS]
        kept = frozenset(map(kept_stem, words)) - NONE
        if kept:
            meant = frozenset().union(*(concepts_of(word) for word in words))
            found.append(Cause(" ".join(sentence[at:until].split()), kept | {f"={name}" for name in meant}, told))
            done = until
    return tuple(cause for cause in found if cause.told) or tuple(found)


def _begun(sentence: str) -> list[tuple[int, int, bool]]:
    """Where a cause is announced, where it begins, and whether it is named as one."""
    announced = _announced()
    found = [
        (begin, end + 1, announced.strength[words] == "told")
        for words, begin, end in announced.phrases.find(sentence)
        if announced.strength[words] != "none" and not _AMOUNT.match(sentence, end)
    ]
    said = vocabulary(sentence)
    if "for" in said:
        found += [(m.start(), m.start() + len("for "), True) for m in _BY_REASONS.finditer(sentence)]
        found += [(m.start(), m.end(), True) for m in _BY_DOING.finditer(sentence)]
    if not said.isdisjoint(_BLAMING):
        found += [(m.start(), m.end(), True) for m in _BLAME.finditer(sentence)]
    return found


class _Announced(NamedTuple):
    phrases: Phrases
    strength: dict[str, str]


@cache
def _announced() -> _Announced:
    """The words of causes.csv."""
    strength = {row["words"]: row["strength"] for row in rows("causes")}
    return _Announced(Phrases(strength), strength)
