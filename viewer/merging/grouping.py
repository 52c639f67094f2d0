"""Groups linked units into happenings: the same groups whatever the order, and never against the user's word."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from viewer.merging.scoring import THRESHOLD


@dataclass(frozen=True, slots=True)
class Atom:
    """Mentions that stay together: those of one unit, or what the user has put together.

    `anchor` names the user's group they belong to (empty: none); two anchors never come together, and atoms with an
    equal `anchor` always do. `units` are signatures.
    """

    mentions: tuple[str, ...]
    units: tuple[str, ...]
    anchor: str = ""


def group(atoms: Sequence[Atom], links: Mapping[tuple[str, str], float]) -> list[tuple[Atom, ...]]:
    """Groups of atoms, each atom in exactly one; average linkage over the links, strongest first."""
    atoms = sorted(atoms, key=lambda a: (a.units, a.mentions))
    clusters: dict[int, list[int]] = {i: [i] for i in range(len(atoms))}
    anchor = {i: atom.anchor for i, atom in enumerate(atoms)}
    weight = {i: len(atom.units) for i, atom in enumerate(atoms)}
    sums: dict[int, dict[int, float]] = defaultdict(dict)  # between clusters: the sum of the links of their units
    where: dict[str, list[int]] = defaultdict(list)
    for i, atom in enumerate(atoms):
        for unit in atom.units:
            where[unit].append(i)
    for (a, b), value in links.items():
        for i in where.get(a, ()):
            for j in where.get(b, ()):
                if i != j:
                    sums[i][j] = sums[i].get(j, 0.0) + value
                    sums[j][i] = sums[j].get(i, 0.0) + value
    for places in where.values():  # one unit in two atoms: the user took its mentions apart
        for i in places:
            for j in places:
                if i != j:
                    sums[i][j] = sums[i].get(j, 0.0) + 1.0
    by_anchor: dict[str, int] = {}
    for i in range(len(atoms)):
        if anchor[i]:
            if anchor[i] in by_anchor:
                _join(by_anchor[anchor[i]], i, clusters, sums, weight)
            else:
                by_anchor[anchor[i]] = i
    while True:
        best: tuple[float, int, int] | None = None
        for i, row in sums.items():
            for j, total in row.items():
                if i < j and not (anchor[i] and anchor[j]):
                    value = total / (weight[i] * weight[j])
                    if value >= THRESHOLD and (best is None or (value, -i, -j) > best):
                        best = (value, -i, -j)
        if best is None:
            break
        i, j = -best[1], -best[2]
        anchor[i] = anchor[i] or anchor[j]
        _join(i, j, clusters, sums, weight)
    return [tuple(atoms[n] for n in members) for members in clusters.values()]


def _join(
    i: int, j: int, clusters: dict[int, list[int]], sums: dict[int, dict[int, float]], weight: dict[int, int]
) -> None:
    clusters[i] += clusters.pop(j)
    weight[i] += weight.pop(j)
    for k, value in sums.pop(j, {}).items():
        del sums[k][j]
        if k != i:
            sums[i][k] = sums[i].get(k, 0.0) + value
            sums[k][i] = sums[i][k]


def components(units: Iterable[str], links: Mapping[tuple[str, str], float]) -> list[set[str]]:
    """The connected parts of the graph of links."""
    parent = {unit: unit for unit in units}

    def root(unit: str) -> str:
        while parent[unit] != unit:
            parent[unit] = parent[parent[unit]]
            unit = parent[unit]
        return unit

    for a, b in links:
        parent[root(a)] = root(b)
    parts: dict[str, set[str]] = defaultdict(set)
    for unit in parent:
        parts[root(unit)].add(unit)
    return list(parts.values())
