"""Units as arrays: what comparing many pairs at once needs of their features."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.merging.features import Features
from viewer.model import EventType, kind_of

Ints = NDArray[np.int64]
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
        self.near = [u.near for u in units]
        self.words = [u.words for u in units]
        self.spoken = self.speaker.where(bool)

    def __len__(self) -> int:
        return len(self.earliest)
