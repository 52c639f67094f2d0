"""The closed lists in which records speak of dates and of what the user decided; light, for the canvas shows them before any record is read."""

from enum import StrEnum


class Granularity(StrEnum):
    """The unit in which an article dates a happening."""

    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    PART_OF_MONTH = "part of month"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    SEASON = "season"
    YEAR = "year"
    PART_OF_DECADE = "part of decade"
    DECADE = "decade"
    CENTURY = "century"
    RANGE = "range"


class Basis(StrEnum):
    """What a date stands on."""

    EXPLICIT = "explicit"  # an absolute date in the sentence; its year may come from elsewhere
    RELATIVE = "relative"  # "last week", "on Friday"
    CONTEXT = "context"  # another sentence or the scene
    PUBLISHED = "published"  # nothing but the day of publication


class Review(StrEnum):
    """What the user said of an event."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class Decision(StrEnum):
    """A grouping the user made by hand, which no later import undoes."""

    MERGED = "merged"
    SPLIT = "split"
