"""Finds the pairs of units that may be one happening, without comparing all with all."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from viewer.merging.blocks import filed_under, looked_up
from viewer.merging.features import Features
from viewer.merging.scoring import score

Links = dict[tuple[str, str], float]


def links(new: Mapping[str, Features], known: Mapping[str, Features] | None = None) -> Links:
    """The scored links of `new` units among each other and with `known` ones, by pair of signatures in sorted order."""
    known = known or {}
    blocks: dict[str, list[str]] = defaultdict(list)
    for units in (known, new):
        for signature, features in units.items():
            for key in filed_under(features):
                blocks[key].append(signature)
    found: Links = {}
    seen: set[tuple[str, str]] = set()
    for signature, features in new.items():
        for other in _others(looked_up(features), blocks, signature):
            pair = (signature, other) if signature < other else (other, signature)
            if pair not in seen:
                seen.add(pair)
                value = score(features, new.get(other) or known[other])
                if value is not None:
                    found[pair] = round(value, 6)
    return found


def _others(keys: Iterable[str], blocks: Mapping[str, list[str]], signature: str) -> set[str]:
    others: set[str] = set()
    for key in keys:
        others.update(blocks.get(key, ()))
    others.discard(signature)
    return others
