"""The canvas through its lens: mirrored for who reads from right to left, enlarged for who reads large text."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest

from viewer.window.canvas import TimelineView
from viewer.window.canvas.lens import Lens
from viewer.window.text_size import zoom_for


def alone(view: TimelineView) -> int:
    """A single mark in view, by its place in the layout."""
    layout = view.layout_now()
    good = (layout.items.count == 1) & (layout.items.x > 60) & (layout.items.x < layout.width - 60)
    return int(good.nonzero()[0][0])


def mark_at(view: TimelineView, item: int) -> QPoint:
    layout = view.layout_now()
    x, y = layout.items.x[item] + view.plot_left, layout.items.y[item] + view.plot_top - layout.scroll
    return view.lens.outside(QRectF(x, y, 0, 0), view.viewport().width()).topLeft().toPoint()


@pytest.mark.parametrize("lens", [Lens(), Lens(1.0, True), Lens(2.0), Lens(1.5, True)])
def test_there_and_back(lens: Lens) -> None:
    box = lens.outside(QRectF(100, 40, 30, 10), 900)
    corners = [lens.inside(corner, 900) for corner in (box.topLeft(), box.bottomRight())]
    assert sorted(corner.x() for corner in corners) == pytest.approx([100, 130])
    assert sorted(corner.y() for corner in corners) == pytest.approx([40, 50])


@pytest.mark.parametrize(("points", "zoom"), [(9, 1.0), (10, 1.0), (20, 2.0)])
def test_the_canvas_grows_with_the_text_and_never_shrinks(qapp, points: float, zoom: float) -> None:
    font = QFont()
    font.setPixelSize(round(points * 96 / 72))
    assert zoom_for(font) == pytest.approx(zoom, abs=0.25)
    assert zoom_for(font) >= 1


@pytest.mark.parametrize("zoom", [1.0, 2.0])
@pytest.mark.parametrize("mirrored", [False, True])
def test_a_click_selects_what_is_seen_there(view, zoom: float, mirrored: bool) -> None:
    view.look_through(Lens(zoom, mirrored))
    item = alone(view)
    at = mark_at(view, item)
    assert view.item_rect(item).contains(QPointF(at))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert view.selection() == [int(view.model.columns.key[view.layout_now().items.event[item]])]


def test_mirrored_time_runs_to_the_left(view) -> None:
    view.set_mirrored(True)
    layout = view.layout_now()
    early, late = int(layout.items.x.argmin()), int(layout.items.x.argmax())
    assert view.item_rect(late).left() < view.item_rect(early).left()
    view.keys.press(pressed(Qt.Key.Key_Down))
    first = view.model.leading
    view.keys.press(pressed(Qt.Key.Key_Left))
    assert view.model.timeline.span_of(view.model.leading)[0] >= view.model.timeline.span_of(first)[0]
    day = view.camera.left
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(400, 500))
    QTest.mouseMove(view.viewport(), QPoint(460, 500))
    QTest.mouseMove(view.viewport(), QPoint(480, 500))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(480, 500))
    assert view.camera.left > day  # what was dragged to the right uncovers later days at the left


def test_mirrored_names_stay_readable(view) -> None:
    """The same lane name, pixel for pixel, at the other side."""
    band = next(band for band in view.layout_now().bands if band.height >= 50)
    top = round(view.plot_top + band.y + 12)

    def ink(left: int) -> list[list[bool]]:
        """What is not ground in the column of names, cut to what is written."""
        picture = view.viewport().grab().toImage()
        ground = picture.pixelColor(left + 1, top)
        rows = [[picture.pixelColor(left + x, top + y) != ground for x in range(150)] for y in range(18)]
        columns = [x for row in rows for x, on in enumerate(row) if on]
        return [row[min(columns) : max(columns) + 1] for row in rows]

    plain = ink(8)
    view.set_mirrored(True)
    turned = ink(view.viewport().width() - 158)
    assert len(plain[0]) > 20
    assert turned == plain


def pressed(key: Qt.Key):
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    return QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
