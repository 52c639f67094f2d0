"""Pure layout of events on a time axis: no Qt, no locale.

`Timeline` groups and indexes `EventColumns`; `lay_out(timeline, View(scale, height, scroll))` gives the `Layout` that
`viewer.drawing.paint` draws. Texts are measured by a callable, instants go out as day numbers.
"""

from viewer.timeline.arrangement import Arrangement, Rows
from viewer.timeline.hit import Hit, hit
from viewer.timeline.lanes import Grouping, Lanes, group
from viewer.timeline.layout import View, events_of, lay_out
from viewer.timeline.main_part import main_days
from viewer.timeline.metrics import DEFAULT, Metrics
from viewer.timeline.overview import Overview, overview
from viewer.timeline.records import Items, LaneBand, Layout, Side
from viewer.timeline.scale import Scale
from viewer.timeline.ticks import Unit
from viewer.timeline.timeline import Timeline, plain_title
from viewer.timeline.trimming import settled_like, trimmed

__all__ = [
    "DEFAULT",
    "Arrangement",
    "Grouping",
    "Hit",
    "Items",
    "LaneBand",
    "Lanes",
    "Layout",
    "Metrics",
    "Overview",
    "Rows",
    "Scale",
    "Side",
    "Timeline",
    "Unit",
    "View",
    "events_of",
    "group",
    "hit",
    "lay_out",
    "main_days",
    "overview",
    "plain_title",
    "settled_like",
    "trimmed",
]
