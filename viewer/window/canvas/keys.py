"""The canvas by keyboard."""

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from viewer.timeline.layout import stack
from viewer.timeline.scale import DAY_BITS, ORIGIN
from viewer.window.canvas.camera import NOTCH

if TYPE_CHECKING:
    from viewer.window.canvas.view import TimelineView

Key = Qt.Key
PAGE = 0.9  # of the width


class Keys:
    """`used` is whether the keyboard moved the selection last, so that its ring is shown."""

    def __init__(self, view: "TimelineView") -> None:
        self._view = view
        self.used = False

    def press(self, event: QKeyEvent) -> bool:
        """Act on a key; False if it means nothing here."""
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        view = self._view
        if held == Qt.KeyboardModifier.AltModifier and key in (Key.Key_Left, Key.Key_Right):
            (view.back if key == Key.Key_Left else view.forward)()
        elif held == Qt.KeyboardModifier.ControlModifier and key == Key.Key_0:
            view.fit_all()
        elif held & ~Qt.KeyboardModifier.ShiftModifier:
            return False
        elif key in (Key.Key_Plus, Key.Key_Equal):
            view.camera.zoom(NOTCH, self._middle())
        elif key in (Key.Key_Minus, Key.Key_Underscore):
            view.camera.zoom(1 / NOTCH, self._middle())
        elif key in (Key.Key_Left, Key.Key_Right):
            self.step(1 if (key == Key.Key_Right) is not view.lens.mirrored else -1)
        elif key in (Key.Key_Up, Key.Key_Down):
            self.change_lane(1 if key == Key.Key_Down else -1)
        elif key == Key.Key_F:
            view.fit_selection()
        elif key in (Key.Key_Return, Key.Key_Enter):
            if not view.model.selected:
                return False
            view.activated.emit(view.model.selected[-1])
        elif key == Key.Key_Escape:
            if not view.model.selected:
                return False
            view.model.select([])
        elif key in (Key.Key_Home, Key.Key_End):
            self._end(key == Key.Key_End)
        elif key in (Key.Key_PageUp, Key.Key_PageDown):
            view.camera.pan(view.plot_width * PAGE * (1 if key == Key.Key_PageDown else -1), ease=True)
        else:
            return False
        return True

    def step(self, by: int) -> None:
        """To the next (1) or the previous (−1) event of the lane, in order of time."""
        view = self._view
        current = view.model.leading
        lane = None if current is None else view.lane_of(current)
        if current is None or lane is None:
            self._begin()
            return
        index = view.model.timeline.index
        low, high = int(index.first_of_lane[lane]), int(index.first_of_lane[lane + 1])
        found = np.flatnonzero(index.event[low:high] == current)
        if len(found):
            place = low + int(found[0]) + by
            if low <= place < high:
                self._take(int(index.event[place]))

    def change_lane(self, by: int) -> None:
        """To the event of the lane below (1) or above (−1) that is nearest in time."""
        view = self._view
        current = view.model.leading
        lane = None if current is None else view.lane_of(current)
        if current is None or lane is None:
            self._begin()
            return
        order = self._lanes()
        if lane not in order:
            self._begin()
            return
        place = order.index(lane) + by
        if 0 <= place < len(order):
            self._take(self._nearest(order[place], int(view.model.timeline.index.start[current])))

    def _begin(self) -> None:
        """The first event in view, of the first lane that has one."""
        order = self._lanes()
        if order:
            self._take(self._nearest(order[0], int(max(self._view.camera.left, -ORIGIN)) + ORIGIN))

    def _lanes(self) -> list[int]:
        """Lanes with dated events, from top to bottom."""
        view = self._view
        total = view.model.timeline.index.totals()
        order = stack(view.model.timeline, view.camera.target.per_day).order
        return [lane for lane in order if total[lane]]

    def _nearest(self, lane: int, day: int) -> int:
        """The event of a lane that begins nearest to a day (with `ORIGIN`)."""
        index = self._view.model.timeline.index
        low, high = int(index.first_of_lane[lane]), int(index.first_of_lane[lane + 1])
        after = int(np.searchsorted(index.start_key, lane << DAY_BITS | day))
        candidates = [p for p in (after - 1, after) if low <= p < high]
        best = min(candidates, key=lambda p: abs(int(index.start[index.event[p]]) - day))
        return int(index.event[best])

    def _take(self, event: int) -> None:
        self.used = True
        self._view.select(int(self._view.model.columns.key[event]))

    def _middle(self) -> float:
        """Where to zoom: the selected event if it is in view, else the middle."""
        view = self._view
        current = view.model.leading
        span = None if current is None else view.model.timeline.span_of(current)
        if span is not None:
            x = view.camera.target.x(span[0] + 0.5)
            if 0 <= x <= view.plot_width:
                return x
        return view.plot_width / 2

    def _end(self, last: bool) -> None:
        view = self._view
        days = view.model.timeline.days()
        if days is None:
            return
        scale = view.camera.target
        margin = 24 / scale.per_day
        left = days[1] + 1 + margin - scale.width / scale.per_day if last else days[0] - margin
        view.camera.go(left, scale.per_day)
