"""Mouse, wheel, trackpad and touch on the canvas."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QGestureEvent, QMenu, QPinchGesture, QToolTip

from viewer.timeline import Hit, events_of
from viewer.window.canvas import words
from viewer.window.canvas.camera import NOTCH

if TYPE_CHECKING:
    from viewer.window.canvas.view import TimelineView

NOTCH_ANGLE = 120  # eighths of a degree
SLOP = 4  # pixels before a press becomes a drag


class Pointer:
    """Turns the pointer's events into moves of the camera, selections and ranges."""

    def __init__(self, view: "TimelineView") -> None:
        self._view = view
        self._pressed: QPointF | None = None
        self._last = QPointF()
        self._button_down: Hit | None = None
        self._mode = ""  # "", "pan", "range", "lane"
        self._scroll_from = 0

    @property
    def dragging(self) -> bool:
        """Whether the view is being dragged."""
        return self._mode == "pan"

    def wheel(self, event: QWheelEvent) -> None:
        """Ctrl: zoom at the pointer; Shift or sideways: pan; else scroll the lanes."""
        view = self._view
        angle, pixels = event.angleDelta(), event.pixelDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = angle.y() or angle.x()
            x = view.inside(event.position()).x() - view.plot_left
            view.camera.zoom(NOTCH ** (turned / NOTCH_ANGLE), max(0.0, x), ease=abs(turned) >= NOTCH_ANGLE)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier or abs(angle.x()) > abs(angle.y()):
            moved = -(pixels.x() or pixels.y()) if not pixels.isNull() else -(angle.x() or angle.y()) * 0.6
            view.camera.pan((-moved if view.lens.mirrored else moved) / view.lens.zoom)
        else:
            bar = view.verticalScrollBar()
            bar.setValue(bar.value() - round(pixels.y() if not pixels.isNull() else angle.y() * 0.5))
        event.accept()

    def gesture(self, event: QEvent) -> bool:
        """A pinch on a touch screen."""
        if not isinstance(event, QGestureEvent):
            return False
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(pinch, QPinchGesture):
            return False
        at = self._view.inside(self._view.viewport().mapFromGlobal(pinch.centerPoint()))
        self._view.camera.zoom(pinch.scaleFactor(), at.x() - self._view.plot_left, ease=False)
        event.accept(pinch)
        return True

    def native_gesture(self, event: QEvent) -> bool:
        """A pinch on a trackpad."""
        if not isinstance(event, QNativeGestureEvent):
            return False
        if event.gestureType() is not Qt.NativeGestureType.ZoomNativeGesture:
            return False
        at = self._view.inside(event.position())
        self._view.camera.zoom(1 + event.value(), at.x() - self._view.plot_left, ease=False)
        return True

    def press(self, event: QMouseEvent) -> None:
        """Remember where, and what was there."""
        view = self._view
        at = self._pressed = self._last = view.inside(event.position())
        self._scroll_from = view.verticalScrollBar().value()
        view.keys.used = False
        self._mode = ""
        if event.button() is Qt.MouseButton.MiddleButton:
            self._mode = "pan"
            return
        if event.button() is not Qt.MouseButton.LeftButton:
            self._pressed = None
            return
        if at.x() < view.plot_left and at.y() > view.plot_top:
            self._mode = "lane"
            view.header.press(at)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and at.x() >= view.plot_left:
            self._mode = "range"
            x = at.x() - view.plot_left
            view.range = (x, x)
        self._button_down = view.hit(event.position()) if not self._mode else None

    def move(self, event: QMouseEvent) -> None:
        """Drag, or hover."""
        view, at = self._view, self._view.inside(event.position())
        if self._pressed is None:
            self._hover(event.position())
            return
        if self._mode == "lane":
            view.header.drag(at)
            return
        if self._mode == "range" and view.range is not None:
            view.range = (view.range[0], min(max(at.x() - view.plot_left, 0.0), view.plot_width))
            view.viewport().update()
            return
        moved = at - self._pressed
        if not self._mode and moved.manhattanLength() > SLOP:
            self._mode = "pan"
            self._last = self._pressed
            view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._mode == "pan":
            view.camera.pan(self._last.x() - at.x())
            view.verticalScrollBar().setValue(self._scroll_from - round(moved.y()))
        self._last = at

    def release(self, event: QMouseEvent) -> None:
        """A click, or the end of a drag."""
        view, mode = self._view, self._mode
        pressed, self._pressed, self._mode = self._pressed, None, ""
        view.viewport().unsetCursor()
        if pressed is None:
            return
        if mode == "lane":
            view.header.release(view.inside(event.position()))
        elif mode == "range":
            self._range_done(event.globalPosition().toPoint())
        elif not mode:
            self._click(event)
        view.viewport().update()

    def double_click(self, event: QMouseEvent) -> None:
        """A mark's evidence, a closer look, or a lane's name."""
        view = self._view
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        at = view.inside(event.position())
        if at.x() < view.plot_left:
            view.header.rename_at(at)
            return
        found = view.hit(event.position())
        layout = view.layout_now()
        if found is not None and found.what == "item" and layout.items.count[found.place] == 1:
            view.activated.emit(int(view.model.columns.key[layout.items.event[found.place]]))
        elif found is not None and found.what == "callout":
            view.activated.emit(int(view.model.columns.key[layout.callouts[found.place].event]))
        elif found is None or found.what == "lane":
            view.camera.zoom(NOTCH**4, at.x() - view.plot_left)

    def tooltip(self, event: QEvent) -> bool:
        """The whole title, the date and what it stands on."""
        if not isinstance(event, QHelpEvent):
            return False
        view = self._view
        text = self._tip(view.hit(QPointF(event.pos())))
        at = view.inside(QPointF(event.pos()))
        if not text and at.x() < view.plot_left:
            text = view.header.tip(at)
        if text:
            QToolTip.showText(event.globalPos(), text, view.viewport())
        else:
            QToolTip.hideText()
        return True

    def leave(self) -> None:
        """Nothing is hovered any more."""
        if self._view.decor.hovered is not None:
            self._view.decor.hovered = None
            self._view.viewport().update()

    def _hover(self, at: QPointF) -> None:
        view = self._view
        found = view.hit(at)
        event = None
        if found is not None and found.what in ("item", "callout"):
            shown = view.layout_now().items if found.what == "item" else None
            event = int(shown.event[found.place]) if shown else view.layout_now().callouts[found.place].event
        clickable = found is not None and found.what != "lane"
        at = view.inside(at)
        over_name = at.x() < view.plot_left and at.y() > view.plot_top
        if clickable or over_name:
            view.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            view.viewport().unsetCursor()
        if event != view.decor.hovered:
            view.decor.hovered = event
            view.viewport().update()

    def _tip(self, found: Hit | None) -> str:
        view = self._view
        layout, columns = view.layout_now(), view.model.columns
        if found is None or found.what == "lane":
            return ""
        if found.what == "item":
            count = int(layout.items.count[found.place])
            event = int(layout.items.event[found.place])
            if count == 1:
                return words.tooltip(columns, event)
            return words.listing(columns, events_of(view.model.timeline, layout, found.place).tolist())
        if found.what == "callout":
            return words.tooltip(columns, layout.callouts[found.place].event)
        if found.what == "chip":
            return words.listing(columns, layout.chips[found.place].events.tolist())
        cells = layout.cells[found.place]
        first = int(cells.days_from[found.bucket])
        return words.cell(int(cells.touching[found.bucket]), first, first + cells.days - 1)

    def _click(self, event: QMouseEvent) -> None:
        view, found = self._view, self._button_down
        layout = view.layout_now()
        globally = event.globalPosition().toPoint() + QPoint(4, 10)
        if found is None or found.what == "lane":
            view.model.select([])
        elif found.what == "item":
            self._click_item(found.place, event, globally)
        elif found.what == "callout":
            self._choose(layout.callouts[found.place].event, event)
        elif found.what == "chip":
            chip = layout.chips[found.place]
            self._open_group(chip.first, chip.last, chip.events.tolist(), globally, always_list=chip.count <= 40)
        elif found.what == "cell":
            cells = layout.cells[found.place]
            first = int(cells.days_from[found.bucket])
            view.camera.show(first, first + cells.days - 1, margin=view.plot_width * 0.3)

    def _click_item(self, item: int, event: QMouseEvent, globally: QPoint) -> None:
        view = self._view
        layout = view.layout_now()
        items = layout.items
        if items.count[item] > 1:
            found = events_of(view.model.timeline, layout, item).tolist()
            self._open_group(int(items.first[item]), int(items.last[item]), found, globally)
            return
        self._choose(int(items.event[item]), event)

    def _choose(self, place: int, event: QMouseEvent) -> None:
        """Select an event; with Ctrl held add it to the selected ones, or take it out."""
        view = self._view
        key = int(view.model.columns.key[place])
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            kept = [k for k in view.model.selected if k != key]
            view.model.select(kept if key in view.model.selected else [*kept, key])
        else:
            view.model.select([key])

    def _open_group(self, first: int, last: int, events: list[int], at: QPoint, *, always_list: bool = False) -> None:
        """Zoom until a group falls apart; list it if no zoom could."""
        view = self._view
        days = view.camera.width / view.camera.target.per_day
        if always_list or first == last or (last - first + 1) > days * 0.7:
            view.list_events(events, at)
        else:
            view.camera.show(first, last, margin=view.plot_width * 0.2)

    def _range_done(self, at: QPoint) -> None:
        view = self._view
        span = view.range
        if span is None or abs(span[1] - span[0]) < SLOP:
            self._range_over()
            return
        scale = view.camera.scale
        low, high = sorted(span)
        first, last = int(scale.day(low) // 1), int(scale.day(high) // 1)
        view.range_selected.emit(first, last)
        menu = QMenu(view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(words.tr("Zoom to range")).triggered.connect(lambda: view.zoom_to(first, last))
        menu.addAction(words.tr("Filter to range")).triggered.connect(
            lambda: view.range_wanted.emit("filter", first, last)
        )
        menu.addAction(words.tr("Export range…")).triggered.connect(
            lambda: view.range_wanted.emit("export", first, last)
        )
        menu.aboutToHide.connect(self._range_over)
        if QApplication.platformName() == "offscreen":
            self._range_over()
        else:
            menu.popup(at)

    def _range_over(self) -> None:
        self._view.range = None
        self._view.viewport().update()
