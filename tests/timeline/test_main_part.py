"""The days a timeline opens with."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.timeline.main_part import main_days


def days(*numbers: int) -> tuple[np.ndarray, np.ndarray]:
    found = np.array(numbers, np.int64)
    return found, found


def test_a_far_off_event_is_left_out() -> None:
    first, last = main_days(*days(-20_000, *range(19_000, 19_100)))
    assert 18_990 <= first <= 19_000
    assert last == 19_099


def test_an_even_spread_is_shown_whole() -> None:
    assert main_days(*days(*range(0, 1000, 10))) == (0, 990)


def test_few_events_are_all_shown() -> None:
    assert main_days(*days(-20_000, 1, 2)) == (-20_000, 2)
    assert main_days(*days()) is None


@settings(deadline=None, max_examples=100)
@given(st.lists(st.integers(-100_000, 100_000), min_size=1, max_size=200))
def test_most_events_stay(numbers: list[int]) -> None:
    first, last = main_days(*days(*numbers))
    assert min(numbers) <= first <= last <= max(numbers)
    assert sum(first <= n <= last for n in numbers) >= 0.87 * len(numbers)
