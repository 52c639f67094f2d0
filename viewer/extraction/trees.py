"""A sum of oblivious decision trees: every node of one depth asks the same question, so that a leaf is a number of bits."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Trees:
    """T trees of depth D: `feature` (T, D) are columns, `least` (T, D) what a value must exceed, `leaf` (T, 2^D) what is added."""

    bias: float
    feature: Integers
    least: Floats
    leaf: Floats

    @classmethod
    def empty(cls) -> "Trees":
        """No tree at all."""
        return cls(0.0, np.zeros((0, 1), dtype=np.int64), np.zeros((0, 1)), np.zeros((0, 2)))

    def score(self, rows: Floats) -> Floats:
        """The sum (a log-odds) of each row of (n, F)."""
        if not len(rows):
            return np.zeros(0)
        trees, depth = self.feature.shape
        place = np.zeros((len(rows), trees), dtype=np.int64)  # of the leaf in its tree, bit by bit
        for level in reversed(range(depth)):
            place <<= 1
            place |= rows.take(self.feature[:, level], axis=1) > self.least[:, level]
        place += np.arange(trees) << depth
        total: Floats = self.bias + self.leaf.take(place).sum(axis=1)
        return total

    def table(self) -> dict[str, Any]:
        """For JSON."""
        trees = [
            {"feature": f.tolist(), "least": np.round(t, 5).tolist(), "leaf": np.round(v, 4).tolist()}
            for f, t, v in zip(self.feature, self.least, self.leaf, strict=True)
        ]
        return {"bias": round(self.bias, 4), "trees": trees}

    @classmethod
    def read(cls, table: Mapping[str, Any]) -> "Trees":
        """From what `table` made."""
        trees: Sequence[Mapping[str, Any]] = table["trees"]
        return cls(
            float(table["bias"]),
            np.array([tree["feature"] for tree in trees], dtype=np.int64),
            np.array([tree["least"] for tree in trees], dtype=np.float64),
            np.array([tree["leaf"] for tree in trees], dtype=np.float64),
        )
