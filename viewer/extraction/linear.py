"""Linear models over named features: a few thousand weights, summed in plain Python."""

from collections.abc import Iterable, Mapping
from itertools import repeat

Weights = Mapping[str, float]


def total(features: Iterable[str], model: Weights, start: float = 0.0) -> float:
    """The sum of the weights of these features, added to `start` one by one; an unknown feature weighs nothing."""
    return sum(map(model.get, features, repeat(0.0)), start)
