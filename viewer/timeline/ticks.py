"""Which instants the axis names: the finest step with room, and above it the periods of its parent unit."""

from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

import numpy as np

from viewer.timeline.metrics import DEFAULT, Metrics
from viewer.timeline.scale import Scale


class Unit(Enum):
    """The steps of the axis."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    MILLENNIUM = "millennium"


@dataclass(frozen=True, slots=True)
class Step:
    """`count` units; `days` is its mean length, by which a step is chosen."""

    unit: Unit
    count: int
    days: float
    parent: Unit | None


YEAR_DAYS = 365.2425
STEPS = (
    Step(Unit.DAY, 1, 1.0, Unit.MONTH),
    Step(Unit.DAY, 2, 2.0, Unit.MONTH),
    Step(Unit.WEEK, 1, 7.0, Unit.MONTH),
    Step(Unit.MONTH, 1, YEAR_DAYS / 12, Unit.YEAR),
    Step(Unit.MONTH, 3, YEAR_DAYS / 4, Unit.YEAR),
    Step(Unit.YEAR, 1, YEAR_DAYS, Unit.DECADE),
    Step(Unit.YEAR, 5, YEAR_DAYS * 5, Unit.DECADE),
    Step(Unit.YEAR, 10, YEAR_DAYS * 10, Unit.CENTURY),
    Step(Unit.YEAR, 50, YEAR_DAYS * 50, Unit.CENTURY),
    Step(Unit.YEAR, 100, YEAR_DAYS * 100, Unit.MILLENNIUM),
)
_YEARS = {Unit.YEAR: 1, Unit.DECADE: 10, Unit.CENTURY: 100, Unit.MILLENNIUM: 1000}


@dataclass(frozen=True, slots=True)
class Tick:
    """A line at the beginning of `day`; `major` where a period of the parent unit begins too."""

    day: int
    x: float
    major: bool


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of the parent unit that begins at `day`; `x0` to `x1` is what of it is in view, `starts` whether its beginning is."""

    day: int
    x0: float
    x1: float
    starts: bool


@dataclass(frozen=True, slots=True)
class Axis:
    """The lines and names of a view; `weekends` are the first days of the weekends in view, at day steps only."""

    step: Step
    ticks: tuple[Tick, ...]
    periods: tuple[Period, ...]
    weekends: tuple[int, ...]


def step_for(per_day: float, least: float = DEFAULT.tick_least) -> Step:
    """The smallest step whose lines stand at least `least` pixels apart."""
    return next((s for s in STEPS if s.days * per_day >= least), STEPS[-1])


def axis(scale: Scale, metrics: Metrics = DEFAULT) -> Axis:
    """The axis of a view."""
    step = step_for(scale.per_day, metrics.tick_least)
    first, last = int(np.floor(scale.left)), int(np.ceil(scale.right))
    parents = _starts(step.parent, 1, first, last) if step.parent else []
    edges = set(parents)
    days = _starts(step.unit, step.count, first, last, metrics.week_start)
    if step.unit is Unit.DAY and step.count == 2:
        days = [d for d in days if not any(d < p <= d + 1 for p in parents)]
    ticks = tuple(Tick(d, scale.x(d), d in edges) for d in days if scale.left <= d <= scale.right)
    periods = []
    for day, following in zip(parents, [*parents[1:], last + 1], strict=True):
        x0, x1 = max(0.0, scale.x(day)), min(scale.width, scale.x(following))
        if x1 > x0:
            periods.append(Period(day, x0, x1, scale.x(day) >= 0))
    # 1970-01-01 was a Thursday: day 2 a Saturday
    saturdays = range(first - (first - 2) % 7, last + 1, 7) if step.unit is Unit.DAY else range(0)
    return Axis(step, ticks, tuple(periods), tuple(saturdays))


def _starts(unit: Unit, count: int, first: int, last: int, week_start: int = 0) -> list[int]:
    """Beginnings of `count` units that touch `first`..`last`, the one in force at `first` included; weeks begin on that weekday."""
    if unit is Unit.DAY:
        if count == 1:
            return list(range(first, last + 1))
        months = [*_starts(Unit.MONTH, 1, first, last), last + 1]
        return [d for a, b in pairwise(months) for d in range(a, b, count) if d >= first - count]
    if unit is Unit.WEEK:  # day 4 was a Monday
        return list(range(first - (first - 4 - week_start) % 7, last + 1, 7))
    span = np.array([first, last], dtype="datetime64[D]")
    if unit is Unit.MONTH or unit is Unit.QUARTER:
        step = count * (3 if unit is Unit.QUARTER else 1)
        low, high = (int(m) for m in span.astype("datetime64[M]").astype(np.int64))
        at = np.arange(low - low % step, high + 1, step, dtype=np.int64).astype("datetime64[M]")
    else:
        step = count * _YEARS[unit]
        low, high = (int(y) + 1970 for y in span.astype("datetime64[Y]").astype(np.int64))
        at = (np.arange(low - low % step, high + 1, step, dtype=np.int64) - 1970).astype("datetime64[Y]")
    return [int(d) for d in at.astype("datetime64[D]").astype(np.int64)]
