"""A list that drops down where several events share a place: a ring of one day, a chip, the undated."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from viewer.drawing import Theme
from viewer.drawing.fonts import clean
from viewer.drawing.shapes import draw_mark
from viewer.model.columns import EventColumns
from viewer.window.canvas import words

MOST = 500
ROWS_SEEN = 12


class EventList(QFrame):
    """Titles with their dates; Enter or a click chooses one, Escape closes."""

    chosen = Signal(object)  # key

    def __init__(self, parent: QWidget, columns: EventColumns, events: Iterable[int], theme: Theme) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.list = QListWidget(self)
        self.list.setAccessibleName(words.tr("Events at this place"))
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setIconSize(QSize(16, 16))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.list)
        places = list(events)
        for event in places[:MOST]:
            text = f"{words.date_text(columns, event)}   {clean(columns.title(event))}"
            item = QListWidgetItem(_icon(theme, int(columns.kind[event]), self.devicePixelRatioF()), text)
            item.setData(Qt.ItemDataRole.UserRole, int(columns.key[event]))
            item.setToolTip(words.tooltip(columns, event))
            self.list.addItem(item)
        if len(places) > MOST:
            more = QListWidgetItem(words.tr("… and {n} more").format(n=words.number(len(places) - MOST)))
            more.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(more)
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)
        self.list.setCurrentRow(0)

    def open_at(self, at: QPoint) -> None:
        """Show it with its corner at a place on the screen, moved so that all of it can be seen."""
        row = max(self.list.sizeHintForRow(0), 20)
        width = min(max(self.list.sizeHintForColumn(0) + 40, 240), 560)
        size = QSize(width, row * min(self.list.count(), ROWS_SEEN) + 14)
        self.resize(size)
        screen = self.screen().availableGeometry()
        at.setX(max(screen.left(), min(at.x(), screen.right() - size.width())))
        at.setY(max(screen.top(), min(at.y(), screen.bottom() - size.height())))
        self.move(at)
        self.show()
        self.list.setFocus()

    def _choose(self, item: QListWidgetItem) -> None:
        key = item.data(Qt.ItemDataRole.UserRole)
        self.close()
        if key is not None:
            self.chosen.emit(key)


def _icon(theme: Theme, kind: int, ratio: float) -> QIcon:
    pixmap = QPixmap(round(16 * ratio), round(16 * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_mark(painter, theme, theme.colour("ground"), 8, 8, kind, 0, False)
    painter.end()
    return QIcon(pixmap)
