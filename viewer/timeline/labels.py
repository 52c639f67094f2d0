"""Where labels stand: right of their marks, else left, else nowhere; a label never lies on a mark or on another label.

Within a row a label only has the gap up to its neighbour, so that every decision depends on two marks and none on the view, save
that a label which would be cut off at the right edge goes left.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.timeline.metrics import Metrics
from viewer.timeline.records import Side

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
_FAR = 1e15
LEAST = 48.0  # a label shortened below this says nothing


@dataclass(frozen=True, slots=True)
class Placed:
    """`side` (a `Side`), the pixel at which the label begins, and its width."""

    side: Ints
    x: Floats
    width: Floats


def place_labels(
    band: Ints,
    row: Ints,
    x0: Floats,
    x1: Floats,
    low: Floats,
    high: Floats,
    width: Floats,
    weight: Ints,
    metrics: Metrics,
    right_edge: float,
    view_edge: float,
) -> Placed:
    """Labels of marks that have rows. `low`–`high` is what a mark occupies, `weight` its importance (the greater wins a contested gap)."""
    size = len(row)
    side = np.zeros(size, np.int64)
    label_x = np.zeros(size)
    width = np.minimum(width, metrics.label_most)
    if not size:
        return Placed(side, label_x, width)
    order = np.lexsort((low, row, band))
    same = (band[order][1:] == band[order][:-1]) & (row[order][1:] == row[order][:-1])
    last, following = np.append(~same, True), np.append(True, ~same)  # of its row; first of its row
    begin, end = low[order], high[order]
    right_from = x1[order] + metrics.label_gap
    left_to = x0[order] - metrics.label_gap
    need = width[order]
    next_low = np.where(last, _FAR, np.append(begin[1:], _FAR))
    previous_high = np.where(following, -_FAR, np.insert(end[:-1], 0, -_FAR))
    right = right_from + need + metrics.label_free <= next_low
    cut = right & (right_from + need > right_edge)
    left_fits = (left_to - need - metrics.label_free >= previous_high) & (left_to - need >= 0)
    importance = weight[order]
    # What would be cut off at the edge goes left where the gap allows, and so does what has no room on its right
    wants_left = (cut | ~right) & left_fits
    right &= ~wants_left
    before = np.insert(right[:-1], 0, False) & ~following
    before_end = np.insert((right_from + need)[:-1], 0, -_FAR)
    clash = wants_left & before & (left_to - need - metrics.label_free < before_end)
    outranks = importance > np.insert(importance[:-1], 0, 0)
    gives_way = np.append((clash & outranks)[1:], False)  # the one before loses its label
    wants_left &= ~clash | outranks
    right &= ~gives_way
    next_is_left = np.append(wants_left[1:], False) & ~last
    right |= cut & clash & ~outranks & ~next_is_left
    side[order] = np.where(right, Side.RIGHT, np.where(wants_left, Side.LEFT, Side.NONE))
    label_x[order] = np.where(right, right_from, left_to - need)
    # what is still cut off by the view's edge is shortened, or dropped when little would be left
    room = view_edge - label_x
    onscreen = (side == Side.RIGHT) & (label_x < view_edge)
    side[onscreen & (room < np.minimum(width, LEAST))] = Side.NONE
    side[(side == Side.LEFT) & (x0 >= view_edge)] = Side.NONE  # torn, and its mark not in view
    # One that is dropped keeps its width, for a bar may yet bear it
    width = np.where(onscreen & (side == Side.RIGHT), np.minimum(width, np.maximum(room, 0)), width)
    return Placed(side, label_x, width)
