"""The measures of a timeline, in device-independent pixels."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Metrics:
    """Sizes that layout and drawing share.

    An occupied stretch (`mark_reach` and its like) is measured from a mark's anchor to where the next mark may begin.
    """

    header: float = 168.0  # the column of lane names
    axis_parent: float = 23.0
    axis_minor: float = 23.0
    row: float = 26.0
    lane_top: float = 7.0
    lane_bottom: float = 9.0
    chip_strip: float = 8.0  # more room below the rows of a lane that needs chips
    collapsed: float = 30.0
    mark: float = 11.0
    mark_reach: float = 7.0
    ring_reach: float = 12.0
    bar: float = 14.0
    bar_least: float = 6.0
    band: float = 8.0
    band_least: float = 14.0
    tail: float = 40.0  # how far an open end fades out
    label_gap: float = 5.0
    label_free: float = 9.0  # between a label and the next mark
    beyond: float = 14.0  # how far labels may stand out after the last event
    label_most: float = 330.0
    merge: float = 14.0  # exact marks nearer than this become a ring
    tick_least: float = 72.0
    tile_least: float = 512.0
    dense: int = 150  # visible events a lane shows one by one
    dense_until: int = 110  # and how few there have to be for cells to become marks again
    cell_least: float = 8.0
    slot_least: float = 360.0  # one label a slot in a dense lane; wider than any label
    week_start: int = 0  # the weekday that weeks begin on, Monday 0

    @property
    def axis(self) -> float:
        """Both rows of the axis."""
        return self.axis_parent + self.axis_minor


DEFAULT = Metrics()
