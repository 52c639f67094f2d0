"""The page that long timelines are cut into, in device-independent pixels (96 an inch)."""

from math import ceil

A4 = (1123.0, 794.0)  # landscape
EDGE, OVERLAP = 38.0, 38.0  # a centimetre each
HEAD = 46.0  # below the upper edge: room for the marks
FOOT = 34.0  # above the lower one: number and days


def plot_width(header: float) -> float:
    """How much of the plot a page shows beside a column of lane names as wide as `header`."""
    return A4[0] - 2 * EDGE - header


def columns(plot: float, header: float) -> int:
    """How many pages side by side a plot of that width needs."""
    wide = plot_width(header)
    return max(1, ceil((plot - OVERLAP - 0.5) / (wide - OVERLAP)))


def filling(plot: float, header: float) -> float:
    """The width of plot, that one or more, which fills its pages."""
    return columns(plot, header) * (plot_width(header) - OVERLAP) + OVERLAP
