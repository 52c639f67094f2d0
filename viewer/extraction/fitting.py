"""Fitting the linear judges: logistic and conditional-logit weights by full-batch gradient steps, in numpy alone."""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

Features = Sequence[str]
Floats = NDArray[np.float64]

_STEPS = 300
_RATE = 0.1


class _Rows:
    """Rows of binary features as one flat index: row r has features `column[start[r]:start[r+1]]`."""

    def __init__(self, rows: Sequence[Features], least: int) -> None:
        counts: dict[str, int] = {}
        for row in rows:
            for name in set(row):
                counts[name] = counts.get(name, 0) + 1
        self.names = sorted(name for name, count in counts.items() if count >= least)
        index = {name: i for i, name in enumerate(self.names)}
        columns = [sorted({index[name] for name in row if name in index}) for row in rows]
        self.column = np.array([c for row in columns for c in row], dtype=np.int64)
        self.row = np.repeat(np.arange(len(rows)), [len(row) for row in columns])
        self.size = len(rows)

    def scores(self, weight: Floats) -> Floats:
        return np.bincount(self.row, weights=weight[self.column], minlength=self.size).astype(np.float64)

    def gradient(self, residual: Floats) -> Floats:
        return np.bincount(self.column, weights=residual[self.row], minlength=len(self.names)).astype(np.float64)

    def table(self, weight: Floats) -> dict[str, float]:
        return {name: round(float(w), 3) for name, w in zip(self.names, weight, strict=True) if abs(w) >= 0.005}


def _descend(rows: _Rows, residual_of: Callable[[Floats], Floats], penalty: float) -> Floats:
    """Adam with a ridge penalty; deterministic, from zero."""
    weight = np.zeros(len(rows.names))
    first, second = np.zeros_like(weight), np.zeros_like(weight)
    for step in range(1, _STEPS + 1):
        gradient = rows.gradient(residual_of(rows.scores(weight))) + penalty * weight
        first = 0.9 * first + 0.1 * gradient
        second = 0.999 * second + 0.001 * gradient**2
        rate = _RATE * (1 - step / (_STEPS + 1))
        weight -= rate * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
    return weight


def logistic(
    rows: Sequence[Features], labels: Sequence[float], *, penalty: float = 1.0, least: int = 2
) -> dict[str, float]:
    """Weights such that the sigmoid of a row's sum is the probability of its label (0–1)."""
    table = _Rows(rows, least)
    wanted = np.asarray(labels, dtype=np.float64)

    def residual(scores: Floats) -> Floats:
        gap: Floats = 1 / (1 + np.exp(-np.clip(scores, -35, 35))) - wanted
        return gap

    return table.table(_descend(table, residual, penalty))


def conditional(
    groups: Sequence[Sequence[Features]], right: Sequence[Sequence[bool]], *, penalty: float = 1.0, least: int = 2
) -> dict[str, float]:
    """Weights such that within each group the softmax of the sums falls on the right rows (at least one a group)."""
    rows = [row for group in groups for row in group]
    table = _Rows(rows, least)
    group = np.repeat(np.arange(len(groups)), [len(g) for g in groups])
    good = np.array([flag for flags in right for flag in flags], dtype=np.float64)

    def residual(scores: Floats) -> Floats:
        top = np.full(len(groups), -np.inf)
        np.maximum.at(top, group, scores)
        mass = np.exp(scores - top[group])
        share = mass / np.bincount(group, weights=mass)[group]
        lucky = mass * good
        wanted: Floats = lucky / np.bincount(group, weights=lucky)[group]
        gap: Floats = share - wanted
        return gap

    return table.table(_descend(table, residual, penalty))
