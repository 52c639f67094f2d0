"""A row of widgets that goes on in a second line where one is too narrow, as for large text or long words."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget


class FlowLayout(QLayout):
    """Widgets at their hinted sizes, side by side as far as they fit. What stands after `add_gap` goes to the far side of its line."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = -1
        self.setSpacing(spacing)

    def add_gap(self) -> None:
        """Push what follows to the far side."""
        self._gap = len(self._items)

    def addItem(self, item: QLayoutItem) -> None:
        """One more."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The one at a place, None beyond the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """None."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high it is at a width."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        """All in one line."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return self._around(QSize(width, max((size.height() for size in sizes), default=0)))

    def minimumSize(self) -> QSize:
        """The largest of them."""
        sizes = [item.minimumSize() for item in self._shown()]
        return self._around(
            QSize(max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0))
        )

    def setGeometry(self, rect: QRect) -> None:
        """Put them in place."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _around(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size.grownBy(QMargins(margins.left(), margins.top(), margins.right(), margins.bottom()))

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Break into lines and, with `move`, place them; the height needed."""
        inner = rect.marginsRemoved(self.contentsMargins())
        parent = self.parentWidget()
        right_to_left = parent is not None and parent.isRightToLeft()
        y = inner.top()
        for line in self._lines(inner.width()):
            height = max(item.sizeHint().height() for item in line)
            spare = inner.width() - sum(i.sizeHint().width() for i in line) - self.spacing() * (len(line) - 1)
            x = inner.left()
            for item in line:
                if 0 <= self._gap < len(self._items) and item is self._items[self._gap]:
                    x += max(0, spare)
                size = QSize(min(item.sizeHint().width(), inner.width()), item.sizeHint().height())
                if move:
                    at = inner.left() + inner.right() + 1 - x - size.width() if right_to_left else x
                    item.setGeometry(QRect(QPoint(at, y + (height - size.height()) // 2), size))
                x += size.width() + self.spacing()
            y += height + self.spacing()
        margins = self.contentsMargins()
        return max(0, y - self.spacing() - inner.top()) + margins.top() + margins.bottom()

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        room = -1
        for item in self._shown():
            needed = item.sizeHint().width()
            if room < needed:
                lines.append([])
                room = width
            lines[-1].append(item)
            room -= needed + self.spacing()
        return lines


def flow(parent: QWidget, *widgets: QWidget, spacing: int = 6, gap_before: QWidget | None = None) -> FlowLayout:
    """A flow layout on `parent` with these widgets; from `gap_before` on they stand at the far side."""
    layout = FlowLayout(parent, spacing=spacing)
    layout.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        if widget is gap_before:
            layout.add_gap()
        layout.addWidget(widget)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    parent.setSizePolicy(policy)
    return layout
