"""A layout without the rows that are empty in its view: for a page, which nobody pans; on a canvas lanes keep their heights."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate

import numpy as np

from viewer.timeline.records import Layout


def trimmed(layout: Layout) -> Layout:
    """The same with every lane only as high as the rows it uses; dense and collapsed lanes stay as they are.

    The layout must hold all lanes, as one laid out without a height does.
    """
    items, sizes = layout.items, layout.metrics
    chips = {chip.band for chip in layout.chips}
    heights, rows = [], []
    for place, band in enumerate(layout.bands):
        used = int(items.row[items.band == place].max(initial=0)) + 1
        keeps = band.dense or band.collapsed or used >= band.rows
        strip = sizes.chip_strip if place in chips else 0.0
        rows.append(band.rows if keeps else used)
        low = rows[-1] * sizes.row + sizes.lane_top + sizes.lane_bottom + strip
        heights.append(band.height if band.dense or band.collapsed else low)
    return _settled(layout, heights, rows)


def settled_like(layout: Layout, other: Layout) -> Layout:
    """The same with every lane as high as in another layout of all the same lanes: pages that lie side by side."""
    return _settled(layout, [band.height for band in other.bands], [band.rows for band in other.bands])


def _settled(layout: Layout, heights: Sequence[float], rows: Sequence[int]) -> Layout:
    """The same with lanes of these heights."""
    items = layout.items
    tops = [0.0, *accumulate(heights)]
    bands = [
        replace(band, y=tops[place], height=heights[place], rows=rows[place]) for place, band in enumerate(layout.bands)
    ]
    shift = [new.y - old.y for new, old in zip(bands, layout.bands, strict=True)]
    moved = replace(items, y=items.y + np.array(shift or [0.0])[items.band])
    ends = [new.y + new.height - old.y - old.height for new, old in zip(bands, layout.bands, strict=True)]
    return replace(
        layout,
        bands=bands,
        items=moved,
        chips=[replace(chip, y=chip.y + ends[chip.band]) for chip in layout.chips],
        callouts=[replace(callout, y=callout.y + shift[callout.band]) for callout in layout.callouts],
        height=tops[-1],
        total_height=tops[-1],
    )
