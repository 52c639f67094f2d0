"""Labels and marks drawn once and kept as pixmaps, for the screen only."""

from collections import OrderedDict
from collections.abc import Callable, Hashable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap, QTransform

KEPT = 6000


class Sprites:
    """Pixmaps by what they show, the least used forgotten first.

    `ratio` is the device's pixels a pixel. `budget` new labels may be drawn until `renew`; when it is used up `label` says None and
    `behind` turns true, so that a moving view stays smooth and is completed when it rests.
    `mirrored`: the view is painted mirrored, so what must stay readable is kept the other way round.
    """

    def __init__(self, ratio: float = 1.0) -> None:
        self.ratio = ratio
        self.mirrored = False
        self.budget = 1 << 30
        self.behind = False
        self._kept: OrderedDict[Hashable, QPixmap] = OrderedDict()

    def renew(self, budget: int | None = None) -> None:
        """Begin a frame; None is without limit."""
        self.budget = 1 << 30 if budget is None else budget
        self.behind = False

    def clear(self) -> None:
        """Forget all, as for another theme or another screen."""
        self._kept.clear()

    def label(self, key: Hashable, width: float, height: float, draw: Callable[[QPainter], None]) -> QPixmap | None:
        """The pixmap of a label, drawn now if there is budget left."""
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
            return found
        if self.budget <= 0:
            self.behind = True
            return None
        self.budget -= 1
        return self._draw(key, width, height, draw)

    def line(self, key: Hashable, width: float, height: float, draw: Callable[[QPainter], None]) -> QPixmap:
        """The pixmap of a name that must always be there, as on the axis."""
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
            return found
        return self._draw(key, width, height, draw)

    def stretch(self, key: Hashable, width: float, height: float, draw: Callable[[QPainter], None]) -> QPixmap:
        """The pixmap of what lies along time, and is mirrored with it."""
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
            return found
        return self._draw(key, width, height, draw, turned=False)

    def mark(self, key: Hashable, size: float, draw: Callable[[QPainter], None]) -> QPixmap:
        """The pixmap of a mark; there are few, so they have no budget."""
        found = self._kept.get(key)
        if found is None:
            found = self._draw(key, size, size, draw)
        return found

    def _draw(
        self, key: Hashable, width: float, height: float, draw: Callable[[QPainter], None], *, turned: bool = True
    ) -> QPixmap:
        pixmap = QPixmap(max(1, round(width * self.ratio)), max(1, round(height * self.ratio)))
        pixmap.setDevicePixelRatio(self.ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw(painter)
        painter.end()
        if self.mirrored and turned:  # turned as a picture: letters drawn through a mirror come out blurred
            pixmap = pixmap.transformed(QTransform(-1, 0, 0, 1, 0, 0))
            pixmap.setDevicePixelRatio(self.ratio)
        self._kept[key] = pixmap
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return pixmap
