"""Rows for marks, such that panning never moves one.

Time is cut into fixed tiles. What lies across a tile's edge is packed first, by the edge it crosses: edges that divide longer
stretches come first, and what crosses the same edge overlaps there, so few can have rows. The rest is packed within its tile, in
order of time, around that: every other tile by itself, those between with an eye on their neighbours' labels. An event's row
so depends on its tile, its neighbours and on the edges above, never on the view.
"""

from bisect import insort
from collections import defaultdict

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
NO_ROW = -1
MOST_TRIED = 400  # of those that cross one edge; beyond that they have no row
_FAR = 1e18
Stretch = tuple[float, float, float]  # from, to, and to with the label


def edges_crossed(low: Floats, high: Floats, tile: float) -> tuple[Ints, Ints]:
    """Level and edge (counted in tiles) that each stretch crosses; level 0 for one that lies within a tile."""
    a = np.floor(low / tile).astype(np.int64)
    b = np.floor(high / tile).astype(np.int64)
    level = np.where(a == b, 0, np.frexp((a ^ b).astype(np.float64))[1]).astype(np.int64)
    below = np.maximum(level - 1, 0)
    return level, np.where(level > 0, (b >> below) << below, a)


def ancestors(tiles: range, highest: int) -> list[int]:
    """The edges, counted in tiles, that can be crossed by something whose row bears on `tiles`."""
    found = {((tile >> level) << level) + (1 << (level - 1)) for tile in tiles for level in range(1, highest + 1)}
    return sorted(found)


def pack(
    needed: Floats, low: Floats, high: Floats, wanted: Floats, level: Ints, edge: Ints, tile: float, rows: int
) -> Ints:
    """A row for every item of one lane, in order of time; `NO_ROW` where there is none.

    `low`–`high` is what a mark needs, `needed`–`wanted` what it needs with its label. A mark takes the first row with room for both, else
    the one whose labels it disturbs least, for a mark is never hidden for a label. `tile` is a tile's width, `level` and `edge` are those of
    `edges_crossed`.
    """
    result = [NO_ROW] * len(low)
    if rows <= 0 or not result:
        return np.array(result, np.int64)
    crossing = np.flatnonzero(level)
    taken: list[list[Stretch]] = [[] for _ in range(rows)]
    if len(crossing):
        _pack_crossing(crossing, low, high, wanted, level, edge, taken, result)
    within: dict[int, list[int]] = defaultdict(list)
    tiles = edge.tolist()
    for place in np.flatnonzero(level == 0).tolist():
        within[tiles[place]].append(place)
    sides = needed.tolist(), low.tolist(), high.tolist(), wanted.tolist()
    label_ends: dict[int, list[float]] = {}
    first_labels: dict[int, list[float]] = {}
    for number in sorted(within, key=lambda number: (number % 2, number)):
        # only what overlaps the tile counts, labels or not: the rest is not known to every view
        begin, finish = number * tile, (number + 1) * tile
        around = [[s for s in stretches if s[1] > begin and s[0] < finish] for stretches in taken]
        before = label_ends.get(number - 1, [-_FAR] * rows)
        after = first_labels.get(number + 1, [_FAR] * rows)
        label_ends[number], first_labels[number] = _pack_tile(within[number], *sides, around, before, after, result)
    return np.array(result, np.int64)


def _pack_crossing(
    crossing: Ints,
    low: Floats,
    high: Floats,
    wanted: Floats,
    level: Ints,
    edge: Ints,
    taken: list[list[Stretch]],
    result: list[int],
) -> None:
    """Give rows to what crosses an edge, the widest-reaching edges first."""
    order = crossing[np.lexsort((low[crossing], edge[crossing], -level[crossing]))]
    current: tuple[int, int] | None = None
    tried = given = 0
    columns = (a[order].tolist() for a in (level, edge, low, high, wanted))
    for place, at_level, at_edge, a, b, w in zip(order.tolist(), *columns, strict=True):
        if current != (at_level, at_edge):
            current, tried, given = (at_level, at_edge), 0, 0
        tried += 1
        if given >= len(taken) or tried > MOST_TRIED:
            continue
        for row, stretches in enumerate(taken):
            if all(b <= c or d <= a for c, d, _ in stretches):
                insort(stretches, (a, b, w))
                result[place] = row
                given += 1
                break


def _pack_tile(
    places: list[int],
    needed: list[float],
    low: list[float],
    high: list[float],
    wanted: list[float],
    taken: list[list[Stretch]],
    before: list[float],
    after: list[float],
    result: list[int],
) -> tuple[list[float], list[float]]:
    """Give rows to the marks of one tile, around what crosses its edges.

    `before` says where labels of the tile before end in every row, `after` where those of the next begin. Returns the same of this tile.
    """
    rows = len(taken)
    places.sort(key=low.__getitem__)
    mark_end = [-_FAR] * rows
    label_end = list(before)
    label_begin = [_FAR] * rows
    blocked = any(taken)
    for place in places:
        n, a, b, w = needed[place], low[place], high[place], wanted[place]
        spare, least = NO_ROW, _FAR
        for row in range(rows):
            if mark_end[row] > a:
                continue
            reach, labelled = _room(taken[row], a, b) if blocked else (_FAR, -_FAR)
            if reach < b:
                continue
            labelled = max(labelled, label_end[row])
            if labelled <= n and min(reach, after[row]) >= w:
                result[place] = row
                mark_end[row], label_end[row] = b, w
                label_begin[row] = min(label_begin[row], n)
                break
            damage = labelled - n
            if damage < least:
                spare, least = row, damage
        else:
            if spare != NO_ROW:
                result[place] = spare
                mark_end[spare] = b
                label_end[spare] = max(b, w)
                label_begin[spare] = min(label_begin[spare], a)
    return label_end, label_begin


def _room(stretches: list[Stretch], a: float, b: float) -> tuple[float, float]:
    """How far right of `a` the row is free (less than `b` where a mark does not fit), and where the label before it ends."""
    reach, labelled = _FAR, -_FAR
    for c, d, w in stretches:
        if d <= a:
            labelled = max(labelled, w)
        elif c < b:
            return a, labelled
        else:
            reach = min(reach, c)
    return reach, labelled


def depth(lane: Ints, low: Floats, wanted: Floats, lanes: int) -> Ints:
    """For each lane the most stretches that overlap at one place: the rows that a greedy packing in order of time needs."""
    result = np.zeros(lanes, np.int64)
    if len(lane):
        span = 1e11
        begin = np.sort(lane * span + low)
        finish = np.sort(lane * span + wanted)
        at_once = np.arange(1, len(begin) + 1) - np.searchsorted(finish, begin, "right")
        which = np.sort(lane)
        head = np.flatnonzero(np.diff(which, prepend=-1))
        result[which[head]] = np.maximum.reduceat(at_once, head)
    return result
