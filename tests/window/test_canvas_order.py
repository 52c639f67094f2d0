"""Arrow keys go through a lane in order of time, whatever the events and at every scale."""

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from made import columns_of

from viewer.model.columns import EventColumns, Form
from viewer.window.canvas import TimelineView

DATED = [Form.DAY, Form.SPAN, Form.BAND, Form.UNTIL, Form.SINCE]


@st.composite
def lanes(draw: st.DrawFn) -> EventColumns:
    random = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    wide = draw(st.sampled_from([1, 3, 400, 40_000]))
    rows = []
    for number in range(draw(st.integers(1, 40))):
        form = [*DATED, Form.UNDATED][int(random.integers(6))]
        start = int(random.integers(wide)) - 20_000
        length = int(random.integers(wide)) if form not in (Form.DAY, Form.UNDATED) else 0
        where = {"title": f"t{number}", "lane": f"lane {int(random.integers(2))}", "form": form}
        rows.append(where | {"earliest": start, "latest": start + length})
    return columns_of(rows)


def known_day(columns: EventColumns, event: int) -> int:
    """The day an event is placed by: the first, or the only one that is known."""
    return int((columns.latest if columns.form[event] == Form.UNTIL else columns.earliest)[event])


@pytest.mark.filterwarnings("ignore")
@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(columns=lanes(), per_day=st.sampled_from([0.01, 0.5, 40.0, 500.0]))
def test_the_keyboard_visits_every_event_of_a_lane_once_in_order_of_time(
    view: TimelineView, columns: EventColumns, per_day: float
) -> None:
    view.model.set_lanes({"grouping": "place"})
    view.set_events(columns)
    view.select(None)
    view.camera.go(view.camera.left, per_day, ease=False)
    for number in sorted(set(columns.place.tolist())):
        mine = np.flatnonzero((columns.place == number) & (columns.form != Form.UNDATED)).tolist()
        if not mine:
            continue
        first = min(mine, key=lambda event: (known_day(columns, event), int(columns.order[event])))
        view.select(int(columns.key[first]))
        visited = [first]
        for _ in mine[1:]:
            view.keys.step(1)
            visited.append(view.model.leading)
        days = [known_day(columns, event) for event in visited]
        assert days == sorted(days)
        assert sorted(visited) == mine
        view.keys.step(1)  # there is none after the last
        assert view.model.leading == visited[-1]
        for event in reversed(visited[:-1]):
            view.keys.step(-1)
            assert view.model.leading == event
