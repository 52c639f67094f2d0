"""The axis from days to centuries."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.model.columns import day_number
from viewer.timeline import Metrics, Scale, Unit
from viewer.timeline.ticks import STEPS, axis, step_for


@settings(deadline=None, max_examples=150)
@given(st.integers(-600_000, 600_000), st.floats(2, 600_000), st.floats(200, 3000))
def test_lines_stand_in_order_and_apart_and_periods_fill_the_view(left: int, days: float, width: float) -> None:
    scale = Scale(left, width / days, width)
    found = axis(scale)
    for one, two in pairwise(found.ticks):
        assert two.x - one.x >= 72 * 0.89 or found.step is STEPS[-1]  # February is shorter than the mean month
    assert all(0 <= tick.x <= width + 1e-6 for tick in found.ticks)
    if found.step.parent is not None:
        assert found.periods[0].x0 == 0
        assert found.periods[-1].x1 >= width - scale.per_day - 1e-6
        for one, two in pairwise(found.periods):
            assert one.x1 == pytest.approx(two.x0)


@pytest.mark.parametrize(
    ("per_day", "unit", "count"),
    [(100, Unit.DAY, 1), (40, Unit.DAY, 2), (12, Unit.WEEK, 1), (3, Unit.MONTH, 1), (1, Unit.MONTH, 3), (0.3, Unit.YEAR, 1), (0.05, Unit.YEAR, 5), (0.02, Unit.YEAR, 10), (0.004, Unit.YEAR, 50), (0.0001, Unit.YEAR, 100)],
)  # fmt: skip
def test_the_smallest_step_with_room_is_taken(per_day: float, unit: Unit, count: int) -> None:
    step = step_for(per_day)
    assert (step.unit, step.count) == (unit, count)


def test_months_begin_on_their_first_and_weeks_on_mondays() -> None:
    start = day_number(date(2023, 1, 10))
    months = axis(Scale(start, 4, 1000))
    assert [date(1970, 1, 1) + timedelta(t.day) for t in months.ticks][:2] == [date(2023, 2, 1), date(2023, 3, 1)]
    weeks = axis(Scale(start, 12, 1000))
    assert {(date(1970, 1, 1) + timedelta(t.day)).weekday() for t in weeks.ticks} == {0}
    days = axis(Scale(start, 100, 1000))
    assert {(date(1970, 1, 1) + timedelta(d)).weekday() for d in days.weekends} == {5}


@pytest.mark.parametrize("weekday", range(7))
def test_weeks_begin_on_the_day_asked_for(weekday: int) -> None:
    scale = Scale(day_number(date(2023, 2, 1)), 12.0, 1200.0)
    found = axis(scale, Metrics(week_start=weekday))
    assert found.step.unit is Unit.WEEK
    assert {(date(1970, 1, 1) + timedelta(days=tick.day)).weekday() for tick in found.ticks} == {weekday}
