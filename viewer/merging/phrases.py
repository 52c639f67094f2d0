"""Phrases found in a sentence word by word: many at once cost no more than a look at each word."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from viewer.merging.words import fold

_WORD = re.compile(r"[^\W_]+")


class Words(NamedTuple):
    """The words of a text, folded, and where each begins and ends; hyphens part words."""

    words: tuple[str, ...]
    begins: tuple[int, ...]
    ends: tuple[int, ...]


@lru_cache(maxsize=4096)
def placed_words(text: str) -> Words:
    """The words of a text."""
    found = [(m.group(), *m.span()) for m in _WORD.finditer(text.lower() if text.isascii() else text)]
    words, begins, ends = zip(*found, strict=True) if found else ((), (), ())
    return Words(words if text.isascii() else tuple(map(fold, words)), begins, ends)


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

    def find(self, text: str) -> Iterator[tuple[str, int, int]]:
        """Each phrase with where it begins and ends, from left to right."""
        if self._by_first.keys().isdisjoint(vocabulary(text)):
            return
        words, begins, ends = placed_words(text)
        done = 0
        for place, word in enumerate(words):
            if place < done or word not in self._by_first:
                continue
            for wanted, phrase in self._by_first[word]:
                after = place + len(wanted)
                if len(wanted) == 1 or words[place:after] == wanted:
                    yield phrase, begins[place], ends[after - 1]
                    done = after
                    break
