"""The table of events: the same events and the same selection as the canvas, and the way in for a screen reader."""

import numpy as np
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from viewer.model.kinds import Status
from viewer.window.table_model import Column, EventTableModel, Index
from viewer.window.text_size import scaled
from viewer.window.words import word

_MOST_RUNS = 2000  # runs of neighbouring rows that are selected
_WIDTHS = {
    Column.DATE: 170,
    Column.TITLE: 380,
    Column.KIND: 120,
    Column.WHO: 200,
    Column.PLACE: 110,
    Column.STATUS: 100,
    Column.SOURCES: 75,
    Column.CONFIDENCE: 95,
}


class StatusDelegate(QStyledItemDelegate):
    """Offers the four statuses."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A box with their words."""
        box = QComboBox(parent)
        for status in Status:
            box.addItem(word("status", status.value), status.value)
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with what the cell shows."""
        if isinstance(editor, QComboBox):
            editor.setCurrentText(str(index.data()))

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        """Hand on the chosen word's code."""
        if (
            isinstance(editor, QComboBox)
            and isinstance(model, EventTableModel)
            and editor.currentText() != index.data()
        ):
            model.edited.emit(model.key_at(index.row()), "status", editor.currentData())


class EventTable(QTableView):
    """Sorts by a click on a heading; F2 edits; Enter opens the evidence."""

    selected = Signal(object)  # list of keys, the current one first
    activated_key = Signal(object)
    _telling = False

    def __init__(self, model: EventTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._events = model
        self.setModel(model)
        self._telling = False
        self.setAccessibleName(self.tr("Events"))
        self.setAccessibleDescription(self.tr("All events that the filters let through, one a row"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
        self.setSortingEnabled(True)
        self.sortByColumn(Column.DATE, Qt.SortOrder.AscendingOrder)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setAcceptDrops(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(max(28, self.fontMetrics().height() + 12))
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        # Else it asks of every row whether it is selected, each time that the selection changes
        header.setSelectionModel(QItemSelectionModel(model, header))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionsMovable(True)
        for column, width in _WIDTHS.items():
            heading = header.sectionSizeFromContents(column).width()
            self.setColumnWidth(column, max(scaled(self, width), heading))
        self.setItemDelegateForColumn(Column.STATUS, StatusDelegate(self))
        self.activated.connect(lambda index: self.activated_key.emit(self._events.key_at(index.row())))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell the keys of what is selected."""
        super().selectionChanged(selected, deselected)
        if not self._telling:
            self.selected.emit(self.selected_keys())

    def selected_keys(self) -> list[int]:
        """The selected events, the current one first."""
        runs = [(chosen.top(), chosen.bottom() + 1) for chosen in self.selectionModel().selection().toList()]
        rows = np.unique(np.concatenate([np.arange(low, high) for low, high in runs])) if runs else np.zeros(0, np.intp)
        at = np.flatnonzero(rows == self.currentIndex().row())
        return self._events.keys_at(np.concatenate((rows[at], np.delete(rows, at))))

    def select_keys(self, keys: list[int]) -> None:
        """Select these events and show the first, without telling it."""
        rows = [row for key in keys[:1] if (row := self._events.row_of(key)) is not None]
        last = self._events.columnCount() - 1
        self._telling = True
        try:
            selection = self.selectionModel()
            flags = QItemSelectionModel.SelectionFlag
            chosen = QItemSelection()
            for low, high in self._events.runs_of(keys)[:_MOST_RUNS]:
                chosen.append(QItemSelectionRange(self._events.index(low, 0), self._events.index(high, last)))
            selection.select(chosen, flags.ClearAndSelect)
            if rows:
                index = self._events.index(rows[0], max(0, self.currentIndex().column()))
                selection.setCurrentIndex(index, flags.NoUpdate)
                self.scrollTo(index)
        finally:
            self._telling = False
