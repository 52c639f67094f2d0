"""Units as arrays: what comparing many pairs at once needs of their features."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.merging.features import Features
from viewer.model import EventType, kind_of

Ints = NDArray[np.int64]
_WIDTHS = (8, 12, 16, 20, 24, 32, 48)  # numbers of words up to which sets are compared as rows
_IN_CACHE = 8192  # pairs of sets compared at once
_TABLE = 4000  # values up to which what is said of every two of them is kept in a table
_KIND = {name.value: kind_of(name, None).value for name in EventType}


class Numbered:
    """Values by number: equal ones have one number."""

    def __init__(self, values: Iterable[Any]) -> None:
        known: dict[Any, int] = {}
        self.number: Ints = np.array([known.setdefault(value, len(known)) for value in values], dtype=np.int64)
        self.values: list[Any] = list(known)
        self._said: dict[Callable[[Any, Any], int], NDArray[np.int8]] = {}

    def compared(self, a: Ints, b: Ints, relation: Callable[[Any, Any], int]) -> NDArray[np.int8]:
        """`relation` (0 to 127, symmetrical) of the values of each pair of places; asked once for every two values."""
        count = len(self.values)
        pairs = self.number[a] * count + self.number[b]
        if count > _TABLE:
            pairs, place = np.unique(pairs, return_inverse=True)
            asked: NDArray[np.int8] = self._asked(pairs, relation)[place]
            return asked
        table = self._said.get(relation)
        if table is None:
            table = self._said[relation] = np.full(count * count, -1, dtype=np.int8)
        said: NDArray[np.int8] = table[pairs]
        unsaid = np.flatnonzero(said < 0)
        if len(unsaid):
            missing = np.unique(pairs[unsaid])
            table[missing] = self._asked(missing, relation)
            said[unsaid] = table[pairs[unsaid]]
        return said

    def _asked(self, pairs: Ints, relation: Callable[[Any, Any], int]) -> NDArray[np.int8]:
        values = self.values
        first, second = np.divmod(pairs, max(1, len(values)))
        said = [relation(values[i], values[j]) for i, j in zip(first.tolist(), second.tolist(), strict=True)]
        return np.array(said, dtype=np.int8)

    def where(self, test: Callable[[Any], bool]) -> NDArray[np.bool_]:
        """For each place, whether its value passes."""
        passed = np.array([test(value) for value in self.values], dtype=np.bool_)
        return passed[self.number] if len(self.values) else np.zeros(0, np.bool_)


class Bags:
    """Sets of words as rows of numbers, so that many are compared at once."""

    def __init__(self, sets: Sequence[frozenset[str]]) -> None:
        self._sets = sets
        self.size: Ints = np.array([len(words) for words in sets], dtype=np.int64)
        number: dict[str, int] = {}
        flat = [number.setdefault(word, len(number)) for words in sets for word in words]
        self._words = np.array(flat, dtype=np.int32)
        self._start = np.cumsum(self.size) - self.size

    def shared(self, a: Ints, b: Ints) -> NDArray[np.float64]:
        """Of each pair of places, how much of the smaller set both have."""
        least = np.minimum(self.size[a], self.size[b])
        counts = np.zeros(len(a), dtype=np.int64)
        longer = np.maximum(self.size[a], self.size[b])
        below = 0
        for width in _WIDTHS:
            alike = np.flatnonzero((least > 0) & (longer > below) & (longer <= width))
            below = width
            for begin in range(0, len(alike), _IN_CACHE):
                some = alike[begin : begin + _IN_CACHE]
                counts[some] = self._common(a[some], b[some], width)
        for n in np.flatnonzero((least > 0) & (longer > below)).tolist():
            counts[n] = len(self._sets[a[n]] & self._sets[b[n]])
        return counts / np.maximum(least, 1)

    def _common(self, a: Ints, b: Ints, width: int) -> NDArray[np.uint8]:
        """How many words each pair has in common, of sets of no more than `width`."""
        one, other = self._rows(a, width, -1), self._rows(b, width, -2)
        found = np.zeros(len(a), dtype=np.uint8)
        same = np.empty(len(a), dtype=np.bool_)
        for row in one:
            for beside in other:
                np.equal(row, beside, out=same)
                found += same.view(np.uint8)
        return found

    def _rows(self, places: Ints, width: int, none: int) -> NDArray[np.int32]:
        """The words of these sets, one row a place within the set; `none` where it has fewer."""
        nth = np.arange(width)[:, None]
        within = nth < self.size[places]
        at = np.where(within, self._start[places] + nth, 0)
        return np.where(within, self._words[at], np.int32(none))


class UnitColumns:
    """The features of units, one place a unit. Days are ordinals, 0 when undated."""

    def __init__(self, units: Sequence[Features]) -> None:
        self.earliest: Ints = np.array([u.earliest for u in units], dtype=np.int64)
        self.latest: Ints = np.array([u.latest for u in units], dtype=np.int64)
        self.old = np.array([u.old for u in units], dtype=np.bool_)
        self.codes = Numbered([u.codes for u in units])
        self.people = Numbered([u.people for u in units])
        self.type = Numbered([u.type for u in units])
        self.kind = Numbered([_KIND[u.type] for u in units])
        self.status = Numbered([u.status for u in units])
        self.source = Numbered([u.source for u in units])
        self.speaker = Numbered([u.speaker for u in units])
        self.trigger = Numbered([u.trigger for u in units])
        self.meaning = Numbered([u.meaning for u in units])
        self.around = Numbered([u.meaning or u.near_meaning for u in units])
        self.near = Bags([u.near for u in units])
        self.words = Bags([u.words for u in units])
        self.sentence = Numbered([u.words for u in units]).number
        self.spoken = self.speaker.where(bool)

    def __len__(self) -> int:
        return len(self.earliest)
