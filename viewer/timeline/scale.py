"""The linear scale between days and pixels, and the power-of-two buckets of time that keep a pan free of flicker."""

from dataclasses import dataclass
from math import ceil, log2

import numpy as np
from numpy.typing import NDArray

ORIGIN = 1 << 22  # added to a day number so that none is negative (back to about 9500 BC)
DAY_BITS = 24  # a day number with ORIGIN added fits into these

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Scale:
    """`left` is the day (since 1970-01-01, with a fraction) at pixel 0; `per_day` pixels a day; `width` in pixels."""

    left: float
    per_day: float
    width: float

    @property
    def right(self) -> float:
        """The day at the right edge."""
        return self.left + self.width / self.per_day

    def x(self, day: float) -> float:
        """The pixel of a day's beginning."""
        return (day - self.left) * self.per_day

    def day(self, x: float) -> float:
        """The day, with its fraction, at a pixel."""
        return self.left + x / self.per_day

    @classmethod
    def fitting(cls, first: float, last: float, width: float, margin: float = 24.0) -> "Scale":
        """The scale that shows the days from `first` to `last`, both inclusive, with `margin` pixels on either side."""
        inner = max(1.0, width - 2 * margin)
        per_day = inner / max(1.0, last + 1 - first)
        return cls(first - margin / per_day, per_day, width)


def bucket_bits(per_day: float, least: float) -> int:
    """The least k such that 2^k days are at least `least` pixels wide."""
    return max(0, ceil(log2(least / per_day) - 1e-9)) if per_day > 0 else DAY_BITS - 1
