"""What must hold of every layout, at every scale, whatever the events."""

from itertools import pairwise

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from made import columns_of, scene

from viewer.model.columns import EventColumns, Form
from viewer.timeline import (
    Arrangement,
    Grouping,
    Layout,
    Rows,
    Scale,
    Side,
    Timeline,
    View,
    events_of,
    lay_out,
    trimmed,
)

LETTER = 6.5
FORMS = [Form.DAY, Form.DAY, Form.DAY, Form.SPAN, Form.BAND, Form.UNTIL, Form.SINCE, Form.UNDATED]


def measure(text: str) -> float:
    return LETTER * len(text)


def timeline(columns: EventColumns, rows: Rows = Rows.NORMAL, mask: np.ndarray | None = None) -> Timeline:
    return Timeline(columns, measure, Arrangement(grouping=Grouping.PLACE, rows=rows), mask=mask)


@st.composite
def events(draw: st.DrawFn) -> EventColumns:
    size = draw(st.integers(0, 120))
    crowd = draw(st.sampled_from([1, 3, 40]))  # how many times the events of a burst are repeated
    base = draw(st.integers(-400_000, 400_000))
    wide = draw(st.sampled_from([1, 2, 5, 60, 1000, 40_000]))  # 1: all begin on one day
    forms = draw(st.sampled_from([FORMS, [Form.DAY], [Form.SPAN, Form.BAND], [Form.UNDATED], [Form.UNTIL, Form.SINCE]]))
    magnitude = draw(st.sampled_from([0.0, 0.8, 3.5, 4.6]))  # of lengths: a day, a week, ten years, a century
    seed = draw(st.integers(0, 2**32 - 1))
    random = np.random.default_rng(seed)
    rows = []
    for number in range(size):
        form = forms[int(random.integers(len(forms)))]
        start = base + int(random.integers(wide))
        length = min(int(10 ** random.normal(magnitude, 0.9)), 400_000)
        length = length if form not in (Form.DAY, Form.UNDATED) else 0
        for _ in range(crowd if random.random() < 0.1 else 1):
            rows.append(
                {
                    "title": "x" * int(random.integers(1, 70)) + str(number),
                    "lane": f"lane {int(random.integers(3))}",
                    "earliest": start,
                    "latest": start + length,
                    "form": form,
                    "kind": int(random.integers(6)),
                    "sources": int(random.integers(1, 5)),
                }
            )
    return columns_of(rows)


def views(columns: EventColumns) -> list[Scale]:
    """Scales from everything to a day, about a place with an event."""
    days = timeline(columns).days()
    if days is None:
        return [Scale.fitting(0, 100, 1100)]
    first, last = days
    middle = int(columns.earliest[columns.form != Form.UNDATED][0]) + 0.5
    found = [Scale.fitting(first, last, 1100)]
    width = (last - first + 1) * 0.7
    while width > 1:
        found.append(Scale(middle - width * 0.37, 1100 / width, 1100))
        width /= 3.3
    return found


def visible(columns: EventColumns, lane: str, layout: Layout) -> int:
    """Count by hand the events of a lane that lie in a layout's days."""
    number = list(columns.names).index(lane)
    count = 0
    for i in np.flatnonzero((columns.place == number) & (columns.form != Form.UNDATED)).tolist():
        first, last = int(columns.earliest[i]), int(columns.latest[i])
        if columns.form[i] == Form.UNTIL:
            first = last
        if columns.form[i] == Form.SINCE:
            last = first
        count += first <= layout.last and last >= layout.first
    return count


def counted(layout: Layout, band: int) -> int:
    return (
        int(layout.items.count[layout.items.band == band].sum())
        + sum(chip.count for chip in layout.chips if chip.band == band)
        + sum(int(cells.starting.sum()) + cells.carried for cells in layout.cells if cells.band == band)
    )


@settings(deadline=None, max_examples=80)
@given(events(), st.sampled_from(list(Rows)))
def test_nothing_is_lost_at_any_scale(columns: EventColumns, rows: Rows) -> None:
    made = timeline(columns, rows)
    for scale in views(columns):
        layout = lay_out(made, View(scale))
        for place, band in enumerate(layout.bands):
            assert counted(layout, place) == band.shown == visible(columns, band.title, layout)


@settings(deadline=None, max_examples=80)
@given(events(), st.sampled_from(list(Rows)))
def test_no_label_lies_on_a_mark_or_a_label(columns: EventColumns, rows: Rows) -> None:
    made = timeline(columns, rows)
    for scale in views(columns):
        items = lay_out(made, View(scale)).items
        for place in np.unique(items.band * 1000 + items.row):
            mine = np.flatnonzero(items.band * 1000 + items.row == place)
            boxes = [(float(items.x0[i]), float(items.x1[i])) for i in mine]
            boxes += [
                (float(items.label_x[i]), float(items.label_x[i] + items.label_width[i]))
                for i in mine
                if items.side[i] in (Side.LEFT, Side.RIGHT)
            ]
            for i in mine[items.side[mine] == Side.INSIDE]:
                assert items.x0[i] <= items.label_x[i]
                assert items.label_x[i] + items.label_width[i] <= items.x1[i]
            boxes.sort()
            for (_, end), (begin, _) in pairwise(boxes):
                assert end <= begin + 1e-6


@settings(deadline=None, max_examples=60)
@given(events(), st.sampled_from(list(Rows)), st.floats(-0.9, 0.9))
def test_panning_moves_nothing_but_x(columns: EventColumns, rows: Rows, share: float) -> None:
    """Every event in both views keeps its row, its height, and the others it is counted with, in a ring or a chip."""
    made = timeline(columns, rows)
    for scale in views(columns):
        one = lay_out(made, View(scale))
        moved = Scale(scale.left + share * scale.width / scale.per_day, scale.per_day, scale.width)
        two = lay_out(made, View(moved))
        assert [(b.key, b.y, b.height, b.rows) for b in one.bands] == [
            (b.key, b.y, b.height, b.rows) for b in two.bands
        ]
        both = {b.lane for b in one.bands if not b.dense} & {b.lane for b in two.bands if not b.dense}
        here, there = _stands(made, one, both), _stands(made, two, both)
        for event in here.keys() & there.keys():
            assert here[event][0] == there[event][0]
            if here[event][1] is not None:
                shift = here[event][1] - there[event][1]
                assert abs(shift - (moved.left - scale.left) * scale.per_day) < 1e-3
        in_view = _between(columns, max(one.first, two.first), min(one.last, two.last), both, one)
        assert in_view <= here.keys()
        assert in_view <= there.keys()


def _stands(
    made: Timeline, layout: Layout, lanes: set[int]
) -> dict[tuple[int, int], tuple[tuple[object, ...], float | None]]:
    """For every lane and event what must not change while it stays in view, and its x (of a chip None: it moves along with the edge)."""
    items, found = layout.items, {}
    for i in range(len(items)):
        lane = layout.bands[int(items.band[i])].lane
        if lane in lanes:
            members = frozenset(events_of(made, layout, i).tolist())
            for event in members:
                found[lane, event] = ("row", int(items.row[i]), float(items.y[i]), members), float(items.x[i])
    for chip in layout.chips:
        lane = layout.bands[chip.band].lane
        if lane in lanes:
            found.update(((lane, event), (("chip",), None)) for event in chip.events.tolist())
    return found


def _between(columns: EventColumns, first: int, last: int, lanes: set[int], layout: Layout) -> set[tuple[int, int]]:
    """Lane and event of all that begin and end within these days, by hand."""
    found = set()
    for band in layout.bands:
        number = list(columns.names).index(band.title)
        if band.lane in lanes:
            dated = (columns.place == number) & (columns.form != Form.UNDATED)
            inside = dated & (columns.earliest >= first) & (columns.latest <= last)
            found |= {(band.lane, event) for event in np.flatnonzero(inside).tolist()}
    return found


@settings(deadline=None, max_examples=60)
@given(events())
def test_a_ring_lists_as_many_events_as_it_says(columns: EventColumns) -> None:
    made = timeline(columns)
    for scale in views(columns):
        layout = lay_out(made, View(scale))
        for place in range(len(layout.items)):
            found = events_of(made, layout, place)
            assert len(found) == len(set(found.tolist())) == layout.items.count[place]
            assert int(layout.items.event[place]) in found
        for chip in layout.chips:
            assert len(chip.events) == chip.count


def test_the_scene_has_the_rows_of_a_newspaper_graphic() -> None:
    """Three lanes, rings where marks meet, and every label inside the view."""
    made = timeline(scene())
    layout = lay_out(made, View(Scale.fitting(*made.days(), 1100)))
    assert [band.rows for band in layout.bands] == [3, 3, 3]
    assert sorted(layout.items.count.tolist())[-4:] == [2, 2, 2, 3]
    named = layout.items.side != Side.NONE
    assert named.mean() > 0.8
    assert (layout.items.label_x[named] >= 0).all()
    assert (layout.items.label_x + layout.items.label_width)[named].max() <= 1100
    assert not layout.chips


def test_a_mask_leaves_events_out_of_every_count() -> None:
    columns = scene()
    mask = np.asarray(columns.kind == 0)
    layout = lay_out(timeline(columns, mask=mask), View(Scale(19300, 4, 1100)))
    assert sum(int(n) for n in layout.items.count) == int((mask & (columns.form != Form.UNDATED)).sum())


def test_more_than_a_lane_can_show_becomes_cells_with_exact_counts() -> None:
    rows = [{"title": f"t{i}", "lane": "a", "earliest": i // 2, "latest": i // 2, "form": Form.DAY} for i in range(400)]
    layout = lay_out(timeline(columns_of(rows)), View(Scale.fitting(0, 199, 1100)))
    assert len(layout.items) == 0
    assert int(layout.cells[0].starting.sum()) == 400
    assert layout.callouts


@settings(deadline=None, max_examples=60)
@given(events(), st.sampled_from(list(Rows)))
def test_a_trimmed_layout_has_no_empty_row_and_loses_nothing(columns: EventColumns, rows: Rows) -> None:
    made = timeline(columns, rows)
    for scale in views(columns):
        layout = trimmed(lay_out(made, View(scale)))
        top = 0.0
        for place, band in enumerate(layout.bands):
            assert band.y == top
            top += band.height
            assert counted(layout, place) == band.shown
            mine = layout.items.band == place
            assert (layout.items.y[mine] + 13 <= band.y + band.height).all()
            assert (layout.items.y[mine] >= band.y + 13).all()
            if not band.dense and mine.any():
                assert int(layout.items.row[mine].max()) == band.rows - 1
        assert layout.total_height == top


def test_a_span_is_certain_only_between_its_uncertain_ends() -> None:
    rows = [
        {"title": "a", "lane": "a", "earliest": 100, "latest": 200, "form": Form.SPAN, "sure_from": 130},
        {"title": "b", "lane": "b", "earliest": 100, "latest": 200, "form": Form.SPAN, "sure_until": 150},
        {"title": "c", "lane": "c", "earliest": 100, "latest": 200, "form": Form.SPAN},
    ]
    items = lay_out(timeline(columns_of(rows)), View(Scale(0, 4, 1100))).items
    assert items.sure0.tolist() == [130 * 4, 400, 400]
    assert items.sure1.tolist() == [201 * 4, 151 * 4, 201 * 4]
    assert items.vague.tolist() == [True, True, False]


def test_a_dense_lane_stays_so_until_clearly_fewer_events_are_in_view() -> None:
    rows = [{"title": f"t{i}", "lane": "a", "earliest": i * 5, "latest": i * 5, "form": Form.DAY} for i in range(130)]
    made, scale = timeline(columns_of(rows)), Scale.fitting(0, 650, 1100)
    assert not lay_out(made, View(scale)).bands[0].dense
    layout = lay_out(made, View(scale, dense=frozenset({"place:a"})))
    assert layout.bands[0].dense
    assert counted(layout, 0) == 130
    nearer = Scale.fitting(0, 400, 1100)
    assert not lay_out(made, View(nearer, dense=frozenset({"place:a"}))).bands[0].dense


def test_a_ring_bears_the_name_of_the_event_in_focus() -> None:
    rows = [{"title": f"t{i}", "lane": "ab"[i % 2], "earliest": 100, "latest": 100, "sources": 9 - i} for i in range(6)]
    made = timeline(columns_of(rows))
    view = View(Scale(0, 4, 1100))
    assert lay_out(made, view).items.event.tolist() == [0, 1]
    focused = lay_out(made, view, focus=4)
    assert focused.items.event.tolist() == [4, 1]
    assert events_of(made, focused, 0).tolist() == [0, 2, 4]
