"""Fitting oblivious trees by gradient boosting on the logistic loss, in numpy alone (Friedman 2001; Newton leaves).

Deterministic: rows and columns are sampled with a fixed seed.
"""

import numpy as np
from numpy.typing import NDArray

from viewer.extraction.trees import Floats, Trees

_BINS = 32
_RATE = 0.05
_RIDGE = 8.0
_ROWS, _COLUMNS = 0.7, 0.4  # shares drawn for each tree


def boost(rows: Floats, labels: Floats, count: int = 300, depth: int = 4) -> Trees:
    """`count` trees of that depth whose sum's sigmoid is the probability of a row's label (0–1). `rows` is (n, F)."""
    random = np.random.default_rng(1)
    edges = [np.unique(np.quantile(column, np.linspace(0, 1, _BINS + 1)[1:-1])) for column in rows.T]
    bins = np.stack([np.searchsorted(e, column, side="left") for e, column in zip(edges, rows.T, strict=True)], axis=1)
    mean = float(np.clip(labels.mean(), 1e-3, 1 - 1e-3))
    bias = float(np.log(mean / (1 - mean)))
    scores = np.full(len(labels), bias)
    features, leasts, leaves = [], [], []
    for _ in range(count):
        chance = 1 / (1 + np.exp(-scores))
        drawn = random.random(len(labels)) < _ROWS
        columns = np.sort(random.permutation(rows.shape[1])[: max(1, int(_COLUMNS * rows.shape[1]))])
        gradient = np.where(drawn, labels - chance, 0.0)
        curvature = np.where(drawn, chance * (1 - chance), 0.0)
        place = np.zeros(len(labels), dtype=np.int64)
        splits = []
        for level in range(depth):
            column, cut = _best_split(bins, columns, place, 1 << level, gradient, curvature)
            splits.append((column, cut))
            place |= (bins[:, column] > cut).astype(np.int64) << level
        size = 1 << depth
        value = _RATE * np.bincount(place, gradient, size) / (np.bincount(place, curvature, size) + _RIDGE)
        scores += value[place]
        features.append([column for column, _ in splits])
        leasts.append([edges[column][cut] if cut < len(edges[column]) else np.inf for column, cut in splits])
        leaves.append(value)
    return Trees(bias, np.array(features, dtype=np.int64), np.array(leasts), np.array(leaves))


def _best_split(
    bins: NDArray[np.int64],
    columns: NDArray[np.int64],
    place: NDArray[np.int64],
    nodes: int,
    gradient: Floats,
    curvature: Floats,
) -> tuple[int, int]:
    """The column, and the bin up to which a row goes left, that gain most over all nodes together."""
    best = (-np.inf, int(columns[0]), 0)
    for column in columns:
        cell = place * _BINS + bins[:, column]
        left = np.bincount(cell, gradient, nodes * _BINS).reshape(nodes, _BINS).cumsum(axis=1)
        weight = np.bincount(cell, curvature, nodes * _BINS).reshape(nodes, _BINS).cumsum(axis=1)
        right, rest = left[:, -1:] - left, weight[:, -1:] - weight
        gain = (left**2 / (weight + _RIDGE) + right**2 / (rest + _RIDGE)).sum(axis=0)[:-1]
        cut = int(gain.argmax())
        if gain[cut] > best[0]:
            best = (float(gain[cut]), int(column), cut)
    return best[1], best[2]
