"""Linear models over named features: a few thousand weights, summed in plain Python."""

from collections.abc import Iterable, Mapping
from itertools import repeat

Weights = Mapping[str, float]


def total(features: Iterable[str], model: Weights) -> float:
    """The sum of the weights of these features; an unknown feature weighs nothing."""
    return sum(map(model.get, features, repeat(0.0)))
