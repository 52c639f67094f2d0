"""Phrases found in a sentence word by word: many at once cost no more than a look at each word."""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from viewer.merging.words import fold_word

_WORD = re.compile(r"([^\W_]+)")


class Words(NamedTuple):
    """The words of a text, folded, and where each begins and ends; hyphens part words."""

    words: tuple[str, ...]
    begins: tuple[int, ...]
    ends: tuple[int, ...]


@lru_cache(maxsize=4096)
def placed_words(text: str) -> Words:
    """The words of a text."""
    ascii_ = text.isascii()
    parts = _WORD.split(text.lower() if ascii_ else text)  # what lies between words, a word, what lies between …
    bounds = list(accumulate(map(len, parts)))
    words = parts[1::2] if ascii_ else map(fold_word, parts[1::2])
    return Words(tuple(words), tuple(bounds[:-1:2]), tuple(bounds[1::2]))


@lru_cache(maxsize=4096)
def vocabulary(text: str) -> frozenset[str]:
    """The different words of a text, folded."""
    return frozenset(placed_words(text).words)


class Phrases:
    """Phrases of one or more words, looked for longest first; words within one that was found begin no other."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for phrase in phrases:
            words = placed_words(phrase).words
            self._by_first.setdefault(words[0], []).append((words, phrase))
        for some in self._by_first.values():
            some.sort(key=lambda one: (-len(one[0]), one[0]))

    def find(self, text: str) -> list[tuple[str, int, int]]:
        """Each phrase with where it begins and ends, from left to right."""
        found: list[tuple[str, int, int]] = []
        by_first = self._by_first
        if by_first.keys().isdisjoint(vocabulary(text)):
            return found
        words, begins, ends = placed_words(text)
        done = 0
        for place in [place for place, word in enumerate(words) if word in by_first]:
            if place < done:
                continue
            for wanted, phrase in by_first[words[place]]:
                after = place + len(wanted)
                if len(wanted) == 1 or words[place:after] == wanted:
                    found.append((phrase, begins[place], ends[after - 1]))
                    done = after
                    break
        return found
