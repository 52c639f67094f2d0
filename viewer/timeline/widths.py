"""How wide the titles are: summed from the advances of their letters, or measured whole where letters depend on each other."""

import re
from collections.abc import Callable
from functools import cache
from string import printable

import numpy as np
from numpy.typing import NDArray

from viewer.model.columns import EventColumns
from viewer.timeline.index import distinct, ranges

Measure = Callable[[str], float]


# Scripts whose letters stand side by side, whatever their neighbours; all else (Arabic, Devanagari, emoji …) is measured whole
_SUMMED = re.compile(
    "[ -~\u00a1-\u00ac\u00ae-\u02af\u0370-\u0482\u048a-\u052f\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2116"
    "\u2190-\u21ff\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60]*"
)


class _Letters(dict[str, float]):
    """Advances by letter, measured when first met."""

    def __init__(self, measure: Measure) -> None:
        super().__init__()
        self._measure = measure

    def __missing__(self, letter: str) -> float:
        width = self[letter] = self._measure(letter)
        return width


@cache
def _letters(measure: Measure) -> tuple[_Letters, NDArray[np.float32]]:
    """The advances of letters, and of the bytes of ASCII (NaN beyond)."""
    letters = _Letters(measure)
    advance = np.full(256, np.nan, np.float32)
    for letter in printable:
        advance[ord(letter)] = letters[letter]
    return letters, advance


class Widths:
    """Label widths in pixels by event, found once each. `measure` gives the width of a text in the labels' font."""

    def __init__(self, columns: EventColumns, measure: Measure) -> None:
        self._columns = columns
        self._measure = measure
        self._bytes = np.frombuffer(columns.title_blob, np.uint8)
        self._known = np.full(len(columns), np.nan, np.float32)
        self._letters, self._advance = _letters(measure)
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
                title = self._columns.title(event)
                summed = _SUMMED.fullmatch(title)
                self._known[event] = sum(map(self._letters.__getitem__, title)) if summed else self._measure(title)
        return self._known[events].astype(np.float64)

    def addition(self, text: str) -> float:
        """The width of a short addition to a title."""
        if text not in self._suffix:
            self._suffix[text] = self._measure(f"x{text}x") - self._measure("xx")
        return self._suffix[text]
