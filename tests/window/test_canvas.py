"""The canvas as a user moves about in it."""

import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from viewer.drawing import DARK
from viewer.model.columns import EventColumns
from viewer.timeline import Grouping
from viewer.window.canvas import TimelinePanel, TimelineView
from viewer.window.canvas.event_list import EventList

sys.path.insert(0, str(Path(__file__).parents[1] / "timeline"))
from made import columns_of, scene


def centre_of(view: TimelineView, title: str) -> QPoint:
    """Where an event's mark is."""
    event = next(i for i in range(len(view.model.columns)) if view.model.columns.title(i) == title)
    layout = view.layout_now()
    item = view.item_of(event)
    return QPoint(
        round(layout.items.x[item] + view.plot_left), round(layout.items.y[item] + view.plot_top - layout.scroll)
    )


def key_of(view: TimelineView, title: str) -> int:
    event = next(i for i in range(len(view.model.columns)) if view.model.columns.title(i) == title)
    return int(view.model.columns.key[event])


def wheel(
    view: TimelineView, at: QPointF, turned: int, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    event = QWheelEvent(
        at, view.viewport().mapToGlobal(at), QPoint(), QPoint(0, turned), Qt.MouseButton.NoButton, held, Qt.ScrollPhase.NoScrollPhase, False
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)


def test_the_first_events_are_brought_into_view_and_later_ones_leave_it_alone(view) -> None:
    first, last = view.visible_range()
    days = view.model.timeline.days()
    assert first < days[0]
    assert last > days[1]
    view.zoom_to(19400, 19420)
    before = view.visible_range()
    view.set_events(scene())
    assert view.visible_range() == before


def test_while_articles_come_in_the_view_grows_with_them(qtbot) -> None:
    view = TimelineView()
    qtbot.addWidget(view)
    view.camera.still = True
    view.resize(1280, 620)
    view.set_events(columns_of([{"title": "one", "lane": "a", "earliest": 19400, "latest": 19400}]))
    near = view.visible_range()
    view.set_events(scene())
    assert view.visible_range()[0] < near[0]
    assert view.visible_range()[1] > near[1]


def test_zooming_keeps_the_day_under_the_pointer(view) -> None:
    at = QPointF(700, 200)
    day = view.camera.scale.day(at.x() - view.plot_left)
    wide = view.camera.per_day
    wheel(view, at, 240, Qt.KeyboardModifier.ControlModifier)
    assert view.camera.per_day == pytest.approx(wide * 1.44)
    assert view.camera.scale.day(at.x() - view.plot_left) == pytest.approx(day)


def test_an_eased_zoom_keeps_it_all_the_way(view, qtbot) -> None:
    view.camera.still = False
    seen = []
    day = view.camera.scale.day(500)
    view.camera.moved.connect(lambda: seen.append(view.camera.scale.day(500)))
    view.camera.zoom(2.0, 500)
    qtbot.waitUntil(lambda: not view.camera.moving)
    assert len(seen) > 1
    assert seen == pytest.approx([day] * len(seen))


def test_another_width_amid_a_glide_ends_with_the_days_it_was_going_to(view) -> None:
    view.camera.still = False
    view.zoom_to(19430, 19440)
    assert view.camera.moving
    view.resize(view.width() - 200, view.height())
    first, last = view.visible_range()
    assert 19428 <= first <= 19430
    assert 19440 <= last <= 19442


def test_dragging_empty_ground_pans(view) -> None:
    left = view.camera.left
    start = QPoint(400, 500)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(view.viewport(), start - QPoint(60, 0))
    QTest.mouseMove(view.viewport(), start - QPoint(100, 0))
    QTest.mouseRelease(
        view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start - QPoint(100, 0)
    )
    assert view.camera.left == pytest.approx(left + 100 / view.camera.per_day)


def test_a_click_selects_and_escape_lets_go(view, qtbot) -> None:
    at = centre_of(view, "Ties restored, Beijing statement")
    with qtbot.waitSignal(view.selected) as told:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert told.args == [[key_of(view, "Ties restored, Beijing statement")]]
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.selection() == []


def test_a_double_click_and_enter_open_the_evidence(view, qtbot) -> None:
    at = centre_of(view, "Lavrov in Bamako")
    with qtbot.waitSignal(view.activated):
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    view.select(key_of(view, "Lavrov in Bamako"))
    with qtbot.waitSignal(view.activated) as told:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert told.args == [key_of(view, "Lavrov in Bamako")]


def test_arrow_keys_go_through_a_lane_in_order_of_time(view) -> None:
    columns = view.model.columns
    lane = columns.names.index("Lavrov statements")
    days = [int(d) for d in np.sort(columns.earliest[columns.place == lane])]
    view.select(key_of(view, "Lavrov: Minsk talks conditions"))
    seen = [view.model.leading]
    for _ in range(len(days)):
        QTest.keyClick(view, Qt.Key.Key_Right)
        if view.model.leading != seen[-1]:
            seen.append(view.model.leading)
    assert [int(columns.earliest[event]) for event in seen] == days
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.model.leading == seen[-2]


def test_up_and_down_change_the_lane_for_the_nearest_event(view) -> None:
    view.select(key_of(view, "Lavrov–Blinken exchange at G20"))
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.selection() == [key_of(view, "Ties restored, Beijing statement")]
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.selection() == [key_of(view, "Joint declaration on strategic partnership")]
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert view.selection() == [key_of(view, "Ties restored, Beijing statement")]


def test_a_ring_of_several_days_zooms_and_one_of_a_day_lists(view, qtbot) -> None:
    wide = view.camera.per_day
    at = centre_of(view, "Lavrov in Brasília")
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert view.camera.per_day > 3 * wide
    at = centre_of(view, "Lavrov in Caracas")
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    box = view.findChild(EventList)
    assert box.list.count() == 2
    with qtbot.waitSignal(view.activated):
        QTest.keyClick(box.list, Qt.Key.Key_Return)
    assert view.selection() == [key_of(view, "Lavrov in Caracas")]


def test_back_and_forward_go_through_the_views_seen(view, qtbot) -> None:
    qtbot.waitSignal(view.camera.settled, timeout=2000).wait()
    everything = view.visible_range()
    view.zoom_to(19400, 19420)
    near = view.visible_range()
    QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert view.visible_range() == everything
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert view.visible_range() == near


def test_shift_and_drag_select_a_range(view, qtbot) -> None:
    scale = view.camera.scale
    start, end = QPoint(round(view.plot_left) + 300, 300), QPoint(round(view.plot_left) + 500, 300)
    shift = Qt.KeyboardModifier.ShiftModifier
    with qtbot.waitSignal(view.range_selected) as told:
        QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, shift, start)
        QTest.mouseMove(view.viewport(), end)
        QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, shift, end)
    assert told.args == [int(scale.day(300)), int(scale.day(500))]


def test_a_filter_leaves_the_rest_out_and_keeps_the_view(view, panel) -> None:
    before = view.visible_range()
    mask = np.asarray(view.model.columns.kind == 0)
    view.set_filter(mask)
    assert int(view.layout_now().items.count.sum()) == 3
    assert view.visible_range() == before
    assert panel.overview._strip.kept.sum() == 3
    assert panel.overview._strip.total.sum() == 25
    view.set_filter(None)
    assert int(view.layout_now().items.count.sum()) == 25


def test_lanes_are_moved_pinned_hidden_renamed_and_come_back_from_a_plain_dict(view, qtbot) -> None:
    keys = [band.key for band in view.layout_now().bands]
    view.header.move_before(keys[2], keys[0])
    assert [band.key for band in view.layout_now().bands] == [keys[2], keys[0], keys[1]]
    view.header.toggle("pinned", keys[1])
    assert [band.key for band in view.layout_now().bands] == [keys[1], keys[2], keys[0]]
    view.header.toggle("hidden", keys[0])
    view.header.rename(view.layout_now().bands[0])
    view.header.editor.setText("Gulf")
    with qtbot.waitSignal(view.lanes_changed) as told:
        QTest.keyClick(view.header.editor, Qt.Key.Key_Return)
    other = TimelineView()
    qtbot.addWidget(other)
    other.resize(1280, 620)
    other.set_lanes(told.args[0])
    other.set_events(scene())
    assert [band.title for band in other.layout_now().bands] == ["Gulf", view.layout_now().bands[1].title]
    assert other.lanes() == view.lanes()


def test_dragging_a_lane_by_its_name_moves_it(view) -> None:
    bands = view.layout_now().bands
    keys = [band.key for band in bands]
    start, end = QPoint(40, 80), QPoint(40, round(view.plot_top + bands[2].y + 5))
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(view.viewport(), end)
    assert view.drop_line is not None
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    assert [band.key for band in view.layout_now().bands] == [keys[1], keys[0], keys[2]]


@pytest.mark.parametrize("grouping", list(Grouping))
def test_every_grouping_can_be_chosen(view, grouping) -> None:
    view.set_grouping(grouping)
    assert view.lanes()["grouping"] == grouping.value
    assert view.layout_now().bands


def test_the_overview_moves_the_view(panel, view) -> None:
    view.zoom_to(19300, 19330)
    span = panel.overview.window_span()
    plot = panel.overview._plot()
    middle = QPoint(round(plot.left() + sum(span) / 2), 22)
    left = view.camera.left
    QTest.mousePress(panel.overview, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    QTest.mouseMove(panel.overview, middle + QPoint(100, 0))
    QTest.mouseRelease(
        panel.overview, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle + QPoint(100, 0)
    )
    assert view.camera.left == pytest.approx(left + 100 / panel.overview._strip.scale.per_day)


def test_the_tray_says_and_lists_what_has_no_date(panel, view, qtbot) -> None:
    assert panel.legend.text() == "2 undated"
    with qtbot.waitSignal(view.undated_clicked):
        QTest.mouseClick(panel.legend, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(30, 17))
    assert view.findChild(EventList).list.count() == 2


def test_related_events_are_joined_and_the_rest_dimmed(view) -> None:
    one, two = key_of(view, "Ties restored, Beijing statement"), key_of(view, "Lavrov in Nairobi")
    view.related_wanted.connect(lambda key: view.show_related(key, [two] if key == one else []))
    plain = view.grab().toImage()
    view.select(one)
    joined = view.grab().toImage()
    assert len(view.decor.related) == 1
    assert len(view.decor.arcs) == 2
    assert joined != plain
    view.select(None)
    view.grab()
    assert not view.decor.related
    view.show_related(one, [two])  # an answer that comes too late
    view.grab()
    assert not view.decor.related


def test_an_arc_leads_to_the_ring_that_holds_a_related_event_and_out_of_view(view) -> None:
    one, ringed, early = (
        key_of(view, t) for t in ("Embassy reopens in Riyadh", "Lavrov in Caracas", "Secret Baghdad rounds")
    )
    view.related_wanted.connect(lambda key: view.show_related(key, [ringed, early]))
    view.zoom_to(19450, 19520)
    view.select(one)
    view.grab()
    ring = view.item_of(view.model.places([ringed])[0])
    items = view.layout_now().items
    assert items.count[ring] > 1
    assert int(items.event[ring]) in view.decor.related
    start, to_ring, out = view.decor.arcs
    assert to_ring == (items.x[ring], items.y[ring])
    assert out[0] < 0 < start[0]


def test_a_ring_is_selected_when_an_event_in_it_is(view) -> None:
    view.select(key_of(view, "Lavrov in Caracas"))
    view.grab()
    assert len(view.decor.selected) == 1
    assert view.item_of(view.model.leading) is not None


def test_titles_from_files_are_no_markup_in_tooltips(view) -> None:
    view.set_events(columns_of([{"title": "<img src=x> & <b>bold</b>", "lane": "a", "earliest": 1, "latest": 1}]))
    tip = view.pointer._tip(view.hit(QPointF(centre_of(view, "<img src=x> & <b>bold</b>"))))
    assert "<img" not in tip
    assert "&lt;img src=x&gt; &amp;" in tip


def test_nothing_at_all_is_drawn_without_fuss(qtbot) -> None:
    panel = TimelinePanel()
    qtbot.addWidget(panel)
    panel.set_theme(DARK)
    panel.resize(300, 120)
    panel.show()
    panel.view.fit_all()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_F, Qt.Key.Key_Plus):
        QTest.keyClick(panel.view, key)
    panel.view.grab()
    assert panel.view.selection() == []


def _burst(count: int) -> EventColumns:
    return columns_of([{"title": f"t{i}", "lane": "a", "earliest": i, "latest": i} for i in range(count)])


def test_a_lane_dissolves_into_cells(qtbot) -> None:
    view = TimelineView()
    qtbot.addWidget(view)
    view.resize(1280, 400)
    view.camera.still = False
    view.set_events(_burst(400))
    view.show()
    view.zoom_to(0, 60)
    qtbot.waitUntil(lambda: not view.camera.moving and not view.layout_now().bands[0].dense)
    view.viewport().repaint()
    qtbot.waitUntil(lambda: not view.dissolve.running)
    view.camera.go(-5, 1100 / 410, ease=False)
    view.viewport().repaint()
    assert view.layout_now().bands[0].dense
    assert view.dissolve.running
    qtbot.waitUntil(lambda: not view.dissolve.running)
    view.camera.still = True
    view.zoom_to(0, 60)
    view.viewport().repaint()
    assert not view.dissolve.running


def test_events_made_ready_beside_the_window_come_with_their_filter(qtbot) -> None:
    view = TimelineView()
    qtbot.addWidget(view)
    view.set_events(_burst(10))
    view.select(20)
    columns = _burst(400)
    mask = np.arange(400) < 50
    with qtbot.waitSignal(view.model.changed):
        view.model.set_events_later(_burst(300), {}, None)
        view.model.set_events_later(columns, {}, mask)
    assert view.model.columns is columns
    assert int(view.model.timeline.totals.sum()) == 50
    assert view.selection() == [20]
    with qtbot.waitSignal(view.model.changed):
        view.model.set_events_later(columns, {}, None)
        view.set_grouping(Grouping.KIND)
    qtbot.waitUntil(lambda: view.model.mask is None)
    assert view.model.lane_names()[0].key.startswith("kind:")
    assert int(view.model.timeline.totals.sum()) == 400


def test_what_is_selected_stays_in_view_when_the_canvas_becomes_lower(qtbot) -> None:
    view = TimelineView()
    qtbot.addWidget(view)
    view.camera.still = True
    view.resize(1280, 620)
    view.show()
    view.set_lanes({"grouping": "place"})
    lanes = [{"title": f"t{n}", "lane": f"lane {n:02}", "earliest": 19400 + n, "latest": 19400 + n} for n in range(12)]
    view.set_events(columns_of(lanes))
    place = next(n for n in range(12) if view.model.columns.title(n) == "t11")
    view.select(int(view.model.columns.key[place]))
    assert view._band_around(place)[1] > 280
    view.resize(1280, 300)
    first, last = view._band_around(place)
    top = view.verticalScrollBar().value()
    assert top <= first < last <= top + view.plot_height
    view.verticalScrollBar().setValue(0)  # scrolled away by the user: it stays away
    view.resize(1280, 290)
    assert view.verticalScrollBar().value() == 0


def test_what_a_filter_leaves_at_the_very_edge_is_brought_into_view(view) -> None:
    days = np.sort(view.model.columns.earliest)
    last = int(days[-1])
    per_day = view.camera.width / 40
    view.camera.go(last - 39.5, per_day, ease=False)
    view.set_filter(view.model.columns.earliest == last)
    first, end = view.visible_range()
    assert first < last
    assert end > last
