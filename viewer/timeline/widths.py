"""How wide the titles are: plain ones summed from the advances of their letters, others measured when first needed."""

from collections.abc import Callable
from string import printable

import numpy as np
from numpy.typing import NDArray

from viewer.model.columns import EventColumns
from viewer.timeline.index import distinct, ranges

Measure = Callable[[str], float]


class Widths:
    """Label widths in pixels by event, found once each. `measure` gives the width of a text in the labels' font."""

    def __init__(self, columns: EventColumns, measure: Measure) -> None:
        self._columns = columns
        self._measure = measure
        self._bytes = np.frombuffer(columns.title_blob, np.uint8)
        self._known = np.full(len(columns), np.nan, np.float32)
        self._advance = np.full(256, np.nan, np.float32)  # NaN beyond ASCII: such titles are measured whole
        for letter in printable:
            self._advance[ord(letter)] = measure(letter)
        self._suffix: dict[str, float] = {}

    def of(self, events: NDArray[np.int64]) -> NDArray[np.float64]:
        """The widths of the titles of `events`."""
        missing = distinct(events[np.isnan(self._known[events])])
        if len(missing):
            low = self._columns.title_offset[missing]
            high = self._columns.title_offset[missing + 1]
            advance = self._advance[self._bytes[ranges(low, high)]]
            total = np.concatenate([[0.0], np.cumsum(np.nan_to_num(advance), dtype=np.float64)])
            foreign = np.concatenate([[0], np.cumsum(np.isnan(advance))])
            end = np.cumsum(high - low)
            begin = end - (high - low)
            self._known[missing] = total[end] - total[begin]
            for event in missing[foreign[end] > foreign[begin]].tolist():
                self._known[event] = self._measure(self._columns.title(event))
        return self._known[events].astype(np.float64)

    def addition(self, text: str) -> float:
        """The width of a short addition to a title."""
        if text not in self._suffix:
            self._suffix[text] = self._measure(f"x{text}x") - self._measure("xx")
        return self._suffix[text]
