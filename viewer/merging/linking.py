"""Finds the pairs of units that may be one happening, without comparing all with all."""

from collections import defaultdict
from collections.abc import Mapping

from viewer.merging.blocks import filed_under, looked_up
from viewer.merging.features import Features
from viewer.merging.scoring import score

Links = dict[tuple[str, str], float]


def links(new: Mapping[str, Features], known: Mapping[str, Features] | None = None) -> Links:
    """The scored links of `new` units among each other and with `known` ones, by pair of signatures in sorted order."""
    blocks: dict[str, list[tuple[str, Features]]] = defaultdict(list)
    for signature, features in (known or {}).items():
        for key in filed_under(features):
            blocks[key].append((signature, features))
    found: Links = {}
    for signature, features in new.items():
        seen = {signature}
        for key in looked_up(features):
            for other, its in blocks.get(key, ()):
                if other not in seen:
                    seen.add(other)
                    value = score(features, its)
                    if value is not None:
                        found[(signature, other) if signature < other else (other, signature)] = round(value, 6)
        for key in filed_under(features):  # only now: the next one finds it, so every pair is scored once
            blocks[key].append((signature, features))
    return found
