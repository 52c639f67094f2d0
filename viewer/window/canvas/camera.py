"""What part of time the canvas shows: moving there, gently or at once, and the way back."""

from math import exp, log

from PySide6.QtCore import QEasingCurve, QObject, QTimer, QVariantAnimation, Signal

from viewer.timeline import Scale
from viewer.timeline.timeline import LEAST_DAYS
from viewer.window.canvas.motion import less_motion

EASE_MS = 120
SETTLE_MS = 500  # a view that rested this long is one to go back to
NOTCH = 1.2
KEPT = 100


class Camera(QObject):
    """`left` is the day at the plot's left edge, `per_day` pixels a day. `moved` tells of every change, `settled` when it has come to rest.

    The whole of time that can be reached is `bounds` and as much again on either side.
    """

    moved = Signal()
    settled = Signal()
    history_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.left = 0.0
        self.per_day = 4.0
        self.width = 1000.0
        self.still: bool | None = None  # jump instead of gliding; None: as the system asks
        self.bounds = (0.0, 365.0)
        self._from = (self.left, self.per_day)
        self._to = (self.left, self.per_day)
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.setDuration(EASE_MS)
        self._animation.valueChanged.connect(self._step)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._settled)
        self._seen: list[tuple[float, float]] = []
        self._at = -1

    @property
    def scale(self) -> Scale:
        """The scale in force."""
        return Scale(self.left, self.per_day, self.width)

    @property
    def target(self) -> Scale:
        """Where an animation under way will end."""
        left, per_day = self._to if self.moving else (self.left, self.per_day)
        return Scale(left, per_day, self.width)

    @property
    def moving(self) -> bool:
        """Whether an animation is under way."""
        return self._animation.state() is QVariantAnimation.State.Running

    def resize(self, width: float) -> None:
        """Another width: the same days stay in view."""
        width = max(width, 50.0)
        if width != self.width:
            self.stop()
            per_day = self.per_day * width / self.width
            self.width = width
            self._apply(self.left, per_day)

    def set_bounds(self, first: float, last: float) -> None:
        """The days there are events on."""
        self.bounds = (first, max(last + 1, first + LEAST_DAYS))

    def zoom(self, factor: float, x: float, *, ease: bool = True) -> None:
        """Enlarge time around the pixel `x`, which keeps its day."""
        start = self.target
        per_day = self._clamped(start.per_day * factor)
        self.go(start.day(x) - x / per_day, per_day, ease=ease)

    def pan(self, pixels: float, *, ease: bool = False) -> None:
        """Move the view to later days by so many pixels."""
        start = self.target
        self.go(start.left + pixels / start.per_day, start.per_day, ease=ease)

    def show(self, first: float, last: float, *, ease: bool = True, margin: float = 24.0) -> None:
        """Bring the days `first` to `last` into view, both inclusive, and nothing more."""
        per_day = self._clamped(self.fitting(first, last, margin).per_day)
        middle = (first + last + 1) / 2
        self.go(middle - self.width / per_day / 2, per_day, ease=ease)

    def fitting(self, first: float, last: float, margin: float = 24.0) -> Scale:
        """The scale at which these days fill the view."""
        return Scale.fitting(first, last, self.width, min(margin, self.width / 10))

    def reveal(self, first: float, last: float) -> None:
        """Pan just far enough to see these days; their beginning if they are too long."""
        scale = self.target
        room = min(80.0, self.width / 6)
        if scale.x(last + 1) < 12 or scale.x(first) > self.width - 12 or (first == last and scale.x(first) < 6):
            if last - first > self.width / scale.per_day / 2:
                self.go(first - room / scale.per_day, scale.per_day)
            else:
                self.go((first + last + 1) / 2 - self.width / scale.per_day / 2, scale.per_day)

    def go(self, left: float, per_day: float, *, ease: bool = True) -> None:
        """Show time from `left` at `per_day`."""
        self._animation.stop()
        self._settle.start()
        per_day = self._clamped(per_day)
        if ease and self.gliding:
            self._from, self._to = (self.left, self.per_day), (left, per_day)
            self._animation.start()
        else:
            self._apply(left, per_day)

    def stop(self) -> None:
        """Jump to where an animation would end."""
        if self.moving:
            self._animation.stop()
            self._apply(*self._to)

    def back(self) -> None:
        """To the view seen before."""
        self._remember()
        if self.can_go_back:
            self._at -= 1
            self._revisit()

    def forward(self) -> None:
        """Undo `back`."""
        if self.can_go_forward:
            self._at += 1
            self._revisit()

    @property
    def can_go_back(self) -> bool:
        """Whether there is a view before this one."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a view that was gone back from."""
        return self._at + 1 < len(self._seen)

    def _revisit(self) -> None:
        left, days = self._seen[self._at]
        self.go(left, self.width / days)
        self.history_changed.emit()

    @property
    def gliding(self) -> bool:
        """Whether moves are eased: neither the user nor the system asks for less motion."""
        return not (less_motion() if self.still is None else self.still)

    def _settled(self) -> None:
        self._remember()
        self.settled.emit()

    def _remember(self) -> None:
        view = (self.target.left, self.width / self.target.per_day)
        if self._at >= 0:
            left, days = self._seen[self._at]
            if abs(left - view[0]) < 1e-3 * days and abs(days - view[1]) < 1e-3 * days:
                return
        self._seen[self._at + 1 :] = [view]
        del self._seen[:-KEPT]
        self._at = len(self._seen) - 1
        self.history_changed.emit()

    def _step(self, share: float) -> None:
        """A fraction of the way: zooming is even in the logarithm, and the day that is common to both views stands still."""
        (left, per_day), (to_left, to_per_day) = self._from, self._to
        if share >= 1:
            self._apply(to_left, to_per_day)
            return
        now = exp(log(per_day) + (log(to_per_day) - log(per_day)) * share)
        if abs(to_per_day - per_day) < 1e-9 * per_day:
            self._apply(left + (to_left - left) * share, now)
            return
        # x of the day that stays where it is: (day - left) * per_day is the same in both
        still = (left * per_day - to_left * to_per_day) / (per_day - to_per_day)
        self._apply(still - (still - left) * per_day / now, now)

    def _apply(self, left: float, per_day: float) -> None:
        per_day = self._clamped(per_day)
        days = self.width / per_day
        first, last = self.bounds
        spare = max(last - first, days)
        self.per_day = per_day
        self.left = min(max(left, first - spare), last + spare - days)
        self.moved.emit()

    def _clamped(self, per_day: float) -> float:
        span = self.bounds[1] - self.bounds[0]
        return min(max(per_day, self.width / (span * 3 + 60)), self.width / LEAST_DAYS)
