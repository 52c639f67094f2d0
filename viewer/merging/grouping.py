"""Groups linked units into happenings: the same groups whatever the order, and never against the user's word."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from typing import NamedTuple

from viewer.merging.linking import Links
from viewer.merging.scoring import THRESHOLD, likeness
from viewer.merging.tables import weights

_WHOLE = 1_000_000  # likeness is counted in millionths: sums of whole numbers are the same in any order
_PAIRED = 200_000  # likeness from which two groups are one if each is the other's nearest and no article tells both
_AHEAD = 100_000  # by how much the nearest is to be nearer than another telling of the same article

Sums = dict[int, dict[int, int]]


class Told(NamedTuple):
    """One mention as grouping sees it: its unit's signature, its article, and its number of telling there (negative: not known)."""

    mention: str
    unit: str
    article: str
    telling: int = -1


@dataclass(frozen=True, slots=True)
class Atom:
    """Mentions that stay together: those of one unit, or what the user has put together.

    `anchor` names the user's group they are (empty: none); two atoms with anchors never come together.
    """

    told: tuple[Told, ...]
    anchor: str = ""

    @property
    def mentions(self) -> list[str]:
        """The ids of its mentions."""
        return [t.mention for t in self.told]


def group(
    atoms: Sequence[Atom], links: Links, limit: float = THRESHOLD, weigh: Mapping[str, float] | None = None
) -> list[tuple[Atom, ...]]:
    """Groups of atoms, each atom in exactly one: average linkage, the most alike first, until none is alike enough.

    After that come groups that are less alike and have nothing nearer: what two articles tell once each. `weigh` are the
    weights of what only articles know (those of likeness.csv).
    """
    if len(atoms) < 2:
        return [tuple(atoms)] if atoms else []
    atoms = sorted(atoms, key=lambda a: min((t.unit, t.mention) for t in a.told))
    members = {i: [i] for i in range(len(atoms))}
    anchor = [atom.anchor for atom in atoms]
    weight = [len({t.unit for t in atom.told}) for atom in atoms]
    sums = _between(atoms, links, weigh or weights())

    def join(i: int, j: int) -> None:
        anchor[i] = anchor[i] or anchor[j]
        members[i] += members.pop(j)
        weight[i] += weight[j]
        for k, more in sums.pop(j).items():
            del sums[k][j]
            if k != i:
                sums[i][k] = sums[k][i] = sums[i].get(k, 0) + more

    heap = [_entry(i, j, total, weight) for i, row in sums.items() for j, total in row.items() if i < j]
    heapify(heap)
    while heap:
        value, i, j, total = heappop(heap)
        if -value < limit:
            break
        if (
            i not in members
            or j not in members
            or sums[i].get(j) != total
            or -value != total / (weight[i] * weight[j] * _WHOLE)
        ):
            continue  # one of them has grown since
        if anchor[i] and anchor[j]:
            continue
        join(i, j)
        for k, grown in sums[i].items():
            heappush(heap, _entry(min(i, k), max(i, k), grown, weight))
    told_in = [frozenset(t.article for t in atom.told) for atom in atoms]
    while pairs := _pairs(sums, weight, {i: frozenset().union(*(told_in[n] for n in m)) for i, m in members.items()}):
        free = [(i, j) for i, j in pairs if not (anchor[i] and anchor[j])]
        for i, j in free:
            join(i, j)
        if not free:
            break
    return [tuple(atoms[n] for n in found) for found in members.values()]


def _pairs(sums: Sums, weight: Sequence[int], articles: Mapping[int, frozenset[str]]) -> list[tuple[int, int]]:
    """Groups of which each is the other's nearest, clearly, and that no article tells both of: so it told them as one."""
    near: dict[int, list[tuple[float, int]]] = {}
    for i, row in sums.items():
        alike = ((total / (weight[i] * weight[j]), j) for j, total in row.items())
        near[i] = [
            (value, j) for value, j in alike if value >= _PAIRED - _AHEAD and articles[i].isdisjoint(articles[j])
        ]
    nearest = {i: max(some, key=lambda vj: (vj[0], -vj[1])) for i, some in near.items() if some}

    def ahead(i: int, j: int, value: float) -> bool:
        others = (v for v, k in near[i] if k != j and not articles[k].isdisjoint(articles[j]))
        return value - max(others, default=0) >= _AHEAD

    return [
        (i, j)
        for i, (value, j) in nearest.items()
        if i < j and value >= _PAIRED and nearest[j][1] == i and ahead(i, j, value) and ahead(j, i, value)
    ]


def _entry(i: int, j: int, total: int, weight: Sequence[int]) -> tuple[float, int, int, int]:
    return -total / (weight[i] * weight[j] * _WHOLE), i, j, total


def _between(atoms: Sequence[Atom], links: Links, weigh: Mapping[str, float]) -> Sums:
    """Between every two atoms with a link: the sum of the likenesses of their units, in millionths."""
    where: dict[str, list[tuple[int, Sequence[Told]]]] = defaultdict(list)
    for place, atom in enumerate(atoms):
        if len(atom.told) == 1:
            where[atom.told[0].unit].append((place, atom.told))
            continue
        by_unit: dict[str, list[Told]] = defaultdict(list)
        for told in atom.told:
            by_unit[told.unit].append(told)
        for unit, tellings in by_unit.items():
            where[unit].append((place, tellings))
    sums: Sums = defaultdict(dict)

    def add(i: int, j: int, value: int) -> None:
        if i != j:
            sums[i][j] = sums[j][i] = sums[i].get(j, 0) + value

    for (a, b), score in links.items():
        for i, here in where.get(a, ()):
            for j, there in where.get(b, ()):
                add(i, j, _alike(score, here, there, weigh))
    for places in where.values():  # one unit in several atoms: the user took its mentions apart
        for n, (i, _) in enumerate(places):
            for j, _ in places[n + 1 :]:
                add(i, j, _WHOLE)
    return sums


def _alike(score: float, told: Sequence[Told], beside: Sequence[Told], w: Mapping[str, float]) -> int:
    """The mean likeness over the pairs of mentions of two units: those of one article differ more easily."""
    if len(told) == len(beside) == 1 and told[0].article != beside[0].article:
        return round(likeness(score) * _WHOLE)
    here, there = (Counter((t.article, t.telling) for t in tellings) for tellings in (told, beside))
    pairs = here.total() * there.total()
    same = retold = apart = 0
    if not {article for article, _ in here}.isdisjoint(article for article, _ in there):
        for (article, telling), count in here.items():
            for (other, number), more in there.items():
                if article == other:
                    same += count * more
                    retold += count * more * (telling == number >= 0)
                    apart += count * more * (telling != number and telling >= 0 and number >= 0)
    total = (pairs - same) * likeness(score)
    if same:
        total += (same - retold - apart) * likeness(score + w["same_article"]) + retold * likeness(score + w["retold"])
        total += apart * likeness(score + w["told_apart"])
    return round(total / pairs * _WHOLE)


def components(units: Iterable[str], links: Mapping[tuple[str, str], float]) -> list[set[str]]:
    """The connected parts of the graph of links."""
    parent = {unit: unit for unit in units}

    def root(unit: str) -> str:
        while (above := parent[unit]) != unit:
            parent[unit] = parent[above]
            unit = above
        return unit

    for a, b in links:
        parent[root(a)] = root(b)
    parts: dict[str, set[str]] = defaultdict(set)
    for unit in parent:
        parts[root(unit)].add(unit)
    return list(parts.values())
