"""Where a few events of long ago would press all others into a corner: the days without them."""

import numpy as np
from numpy.typing import NDArray

LEAST_EVENTS = 8
MOST_LEFT_OUT = 0.12  # of the events
MOST_TRIED = 300
WORTH = 3.0  # leaving out a hundredth of the events has to shorten the time by so many hundredths
LEAST_SAVED = 0.4  # of the time: a smaller gain is not worth leaving anything out


def main_days(start: NDArray[np.int64], end: NDArray[np.int64]) -> tuple[int, int] | None:
    """First and last day of the stretch that shows most of the events at the largest scale; None without events.

    All the days where nothing is far off.
    """
    if not len(start):
        return None
    first, last = int(start.min()), int(end.max())
    whole = last - first
    if len(start) < LEAST_EVENTS or whole == 0:
        return first, last
    begun = np.sort(start).astype(np.int64)
    size = len(begun)
    best = (float("inf"), 0, 0)
    for out in range(min(MOST_TRIED, int(size * MOST_LEFT_OUT)) + 1):
        length = begun[size - 1 - out : size] - begun[: out + 1]
        early = int(length.argmin())
        best = min(best, (float(length[early]) / whole + WORTH * out / size, out, early))
    _, out, early = best
    low, high = int(begun[early]), int(begun[size - 1 - out + early])
    if high - low > whole * (1 - LEAST_SAVED):
        return first, last
    around = max(3, (high - low) // 40)
    return max(first, low - around), min(last, high + around)
