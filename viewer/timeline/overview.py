"""The whole of time in one strip: events a bucket, those that a filter lets through before the rest."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.model.columns import EventColumns, Form
from viewer.timeline.index import extent
from viewer.timeline.scale import ORIGIN, Scale


@dataclass(frozen=True, slots=True)
class Overview:
    """Buckets of `width` pixels from `x[i]`; `total` counts the events that begin in each, `kept` those of them that are not filtered out."""

    scale: Scale
    x: NDArray[np.float64]
    width: float
    total: NDArray[np.int64]
    kept: NDArray[np.int64]


def overview(
    columns: EventColumns, mask: NDArray[np.bool_] | None, width: float, bar: float = 9.0, margin: float = 8.0
) -> Overview | None:
    """The strip for a width in pixels; None without dated events."""
    dated = columns.form != Form.UNDATED
    if not dated.any():
        return None
    start, end = extent(columns)
    start, end = start[dated] - ORIGIN, end[dated] - ORIGIN
    first, last = int(start.min()), int(end.max())
    scale = Scale.fitting(first, last, width, margin)
    days = max(1, round(bar / scale.per_day))
    bucket = (start - first) // days
    size = int((last - first) // days) + 1
    total = np.bincount(bucket, minlength=size)
    kept = total if mask is None else np.bincount(bucket[mask[dated]], minlength=size)
    x: NDArray[np.float64] = (first + np.arange(size, dtype=np.float64) * days - scale.left) * scale.per_day
    return Overview(scale, x, days * scale.per_day, total.astype(np.int64), kept.astype(np.int64))
