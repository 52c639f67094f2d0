"""Linear models over named features: a few thousand weights in one small file, summed in plain Python."""

import json
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import repeat

from viewer.resources import path

Weights = Mapping[str, float]


@cache
def weights(name: str) -> Weights:
    """The weights of one judge ("accept", "date", "part") by feature; made by `python -m viewer.extraction.training`."""
    with path("models", "extraction.json").open(encoding="utf-8") as file:
        table: dict[str, dict[str, float]] = json.load(file)
    return table[name]


def total(features: Iterable[str], model: Weights) -> float:
    """The sum of the weights of these features; an unknown feature weighs nothing."""
    return sum(map(model.get, features, repeat(0.0)))
