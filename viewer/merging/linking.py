"""Finds the pairs of units that may be one happening, without comparing all with all."""

from collections.abc import Iterable, Iterator, Mapping

import numpy as np

from viewer.merging.blocks import who
from viewer.merging.columns import Ints, Numbered, UnitColumns
from viewer.merging.features import Features
from viewer.merging.scoring import APART, comparable, scores

Links = dict[tuple[str, str], float]
_AT_ONCE = 1_000_000  # pairs compared in one go
_CENTURY = 36525  # days; a longer interval is no date


def links(new: Mapping[str, Features], known: Mapping[str, Features] | None = None) -> Links:
    """The scored links of `new` units among each other and with `known` ones, by pair of signatures in sorted order."""
    everything = {**(known or {}), **new}
    signatures = sorted(everything)
    units = UnitColumns([everything[s] for s in signatures])
    is_new = np.array([s in new for s in signatures], dtype=np.bool_)
    found: Links = {}
    everywhere = bool(is_new.all())
    for a, b in _once(units, pairs(units, [who(everything[s]) for s in signatures])):
        if not everywhere:
            wanted = is_new[a] | is_new[b]
            a, b = a[wanted], b[wanted]
        kept, values = scores(units, a, b)
        for i, j, value in zip(a[kept].tolist(), b[kept].tolist(), np.round(values, 6).tolist(), strict=True):
            found[(signatures[i], signatures[j]) if i < j else (signatures[j], signatures[i])] = value
    return found


def pairs(units: UnitColumns, named: list[list[str]]) -> Iterator[tuple[Ints, Ints]]:
    """Pairs of places that share one of their `named` actors and whose days touch or nearly do, portion by portion.

    A pair that shares several actors comes several times. Sorted by actor and first day, those that may go with a unit
    follow it without a gap.
    """
    owner = np.repeat(np.arange(len(named)), [len(names) for names in named])
    actor = Numbered(name for names in named for name in names).number
    span = int(units.latest.max(initial=0)) + APART + 2
    first = actor * span + units.earliest[owner]
    order = np.argsort(first, kind="stable")
    first, owner, actor = first[order], owner[order], actor[order]
    last = np.minimum(units.latest, units.earliest + _CENTURY)[owner] + np.where(units.earliest[owner] > 0, APART, 0)
    ends = np.searchsorted(first, actor * span + last, side="right")
    counts = ends - np.arange(len(owner)) - 1
    for begin, end in _portions(counts):
        some = counts[begin:end]
        a = np.repeat(np.arange(begin, end), some)
        b = a + 1 + np.arange(len(a)) - np.repeat(np.cumsum(some) - some, some)
        yield owner[a], owner[b]


def _once(units: UnitColumns, found: Iterable[tuple[Ints, Ints]]) -> Iterator[tuple[Ints, Ints]]:
    """The comparable ones of the pairs, most of them but once, in portions."""
    gathered: list[Ints] = []
    count = 0
    for a, b in found:
        fits = np.flatnonzero(comparable(units, a, b))
        gathered.append(np.minimum(a[fits], b[fits]) * len(units) + np.maximum(a[fits], b[fits]))
        count += len(fits)
        if count > _AT_ONCE:
            yield _parted(gathered, len(units))
            gathered, count = [], 0
    if count:
        yield _parted(gathered, len(units))


def _parted(gathered: list[Ints], count: int) -> tuple[Ints, Ints]:
    first, second = np.divmod(np.unique(np.concatenate(gathered)), count)
    return first, second


def _portions(counts: Ints) -> Iterator[tuple[int, int]]:
    """Stretches of places that make about as many pairs as are compared in one go."""
    total = np.cumsum(counts)
    begin, done = 0, 0
    while begin < len(counts):
        end = max(begin + 1, int(np.searchsorted(total, done + _AT_ONCE, side="right")))
        yield begin, end
        begin, done = end, int(total[end - 1])
