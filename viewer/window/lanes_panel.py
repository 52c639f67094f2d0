"""The lanes as a list: what they are grouped by, how many rows, which are shown, in which order, under which name."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGridLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from viewer.timeline import Arrangement, Grouping, Rows
from viewer.timeline.lanes import LaneName
from viewer.window.canvas import TimelineView, words
from viewer.window.turns import Turns

MANY = 60  # lanes
_KEY = Qt.ItemDataRole.UserRole
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
_FLAGS = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsUserCheckable
    | Qt.ItemFlag.ItemIsEditable
    | Qt.ItemFlag.ItemIsDragEnabled
)


class LanesPanel(QWidget):
    """Shows and changes the arrangement of a canvas. Alt+↑ and Alt+↓ move a lane, F2 renames it, a tick shows it."""

    def __init__(self, canvas: TimelineView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._shown: tuple[Arrangement, tuple[LaneName, ...]] | None = None
        self._totals: list[int] = []  # events of the lanes, told in tooltips
        self.grouping, self.rows = QComboBox(), QComboBox()
        for grouping in Grouping:
            self.grouping.addItem(words.grouping_text(grouping), grouping.value)
        for rows in Rows:
            self.rows.addItem(words.rows_text(rows), rows.value)
        self.list = _List(self)
        self.list.setAccessibleName(self.tr("Lanes"))
        self.list.setToolTip(self.tr("Drag to order, F2 to rename, Alt+↑ and Alt+↓ to move, untick to hide"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(6)
        grid = QGridLayout()
        for row, (name, box) in enumerate(((self.tr("Lanes by"), self.grouping), (self.tr("Rows"), self.rows))):
            label = QLabel(name)
            label.setProperty("role", "muted")
            label.setBuddy(box)
            box.setAccessibleName(name)
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1)
        grid.setColumnStretch(1, 1)
        layout.addLayout(grid)
        layout.addWidget(self.list, 1)
        self.grouping.activated.connect(lambda: canvas.set_grouping(Grouping(self.grouping.currentData())))
        self.rows.activated.connect(lambda: canvas.set_rows(Rows(self.rows.currentData())))
        self.list.itemChanged.connect(self._changed)
        self.list.model().rowsMoved.connect(lambda *_: self._ordered())
        self._turns = Turns(self)
        canvas.model.changed.connect(self._refresh_soon)
        self.refresh()

    def _refresh_soon(self) -> None:
        """With many lanes in a turn of the loop of their own, once for all that changes until then."""
        if len(self._canvas.model.lane_names()) > MANY:
            self._turns.add("lanes", self.refresh)
        else:
            self.refresh()

    def refresh(self) -> None:
        """Show the arrangement as it is."""
        model = self._canvas.model
        arrangement, names = model.arrangement, model.lane_names()
        self.grouping.setCurrentIndex(self.grouping.findData(arrangement.grouping.value))
        self.rows.setCurrentIndex(self.rows.findData(arrangement.rows.value))
        now = arrangement, names
        if now != self._shown:
            self._shown = now
            self._fill(arrangement, names)
            self._totals = []
        totals = model.timeline.totals.tolist()
        if totals != self._totals:
            self._totals = totals
            with QSignalBlocker(self.list):
                for row, place in enumerate(arrangement.arrange(names, everything=True)):
                    item = self.list.item(row)
                    if item is not None:
                        told = words.events_text(totals[place]) if place < len(totals) else ""
                        item.setToolTip(told)
                        item.setData(_SPOKEN, f"{item.text()}, {told}" if told else item.text())

    def _fill(self, arrangement: Arrangement, names: tuple[LaneName, ...]) -> None:
        with QSignalBlocker(self.list):
            current = self.list.currentItem()
            kept = current.data(_KEY) if current else None
            self.list.clear()
            for place in arrangement.arrange(names, everything=True):
                name = names[place]
                item = QListWidgetItem(arrangement.renamed.get(name.key) or words.lane_text(name))
                item.setData(_KEY, name.key)
                item.setFlags(_FLAGS)
                item.setCheckState(Qt.CheckState.Unchecked if name.key in arrangement.hidden else Qt.CheckState.Checked)
                self.list.addItem(item)
                if name.key == kept:
                    self.list.setCurrentItem(item)

    def move_lane(self, by: int) -> None:
        """Move the current lane up (−1) or down (1)."""
        row = self.list.currentRow()
        if not 0 <= row + by < self.list.count():
            return
        order = self._keys()
        order.insert(row + by, order.pop(row))
        model = self._canvas.model
        model.arrange(model.arrangement.with_order(order))
        self.list.setCurrentRow(row + by)

    def _keys(self) -> list[str]:
        return [item.data(_KEY) for n in range(self.list.count()) if (item := self.list.item(n)) is not None]

    def _ordered(self) -> None:
        model = self._canvas.model
        model.arrange(model.arrangement.with_order(self._keys()))

    def _changed(self, item: QListWidgetItem) -> None:
        model, key = self._canvas.model, item.data(_KEY)
        own = {name.key: words.lane_text(name) for name in model.lane_names()}.get(key, "")
        hidden = model.arrangement.hidden - {key}
        if item.checkState() is Qt.CheckState.Unchecked:
            hidden |= {key}
        text = item.text().strip()
        arrangement = model.arrangement.named(key, "" if text == own else text)
        self._shown = None  # what was typed may stand there as nothing but blanks
        model.arrange(replace(arrangement, hidden=hidden))


class _List(QListWidget):
    """A list whose rows are dragged within it, and moved by keyboard."""

    def __init__(self, panel: LanesPanel) -> None:
        super().__init__()
        self._panel = panel
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
        self.setUniformItemSizes(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+↑ and Alt+↓."""
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in moves:
            self._panel.move_lane(moves[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
