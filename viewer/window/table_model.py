"""The events as a table over `EventColumns`: sorted and filtered as index arrays, so that a hundred thousand rows stay light."""

from collections.abc import Callable
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from viewer.model.columns import KINDS, NO_DAY, STATUSES, EventColumns, Flag, Form, day_of
from viewer.window import dates
from viewer.window.glyphs import kind_icon
from viewer.window.words import word

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

SORT_ROLE = int(Qt.ItemDataRole.UserRole)  # the cell's native value
KEY_ROLE = SORT_ROLE + 1  # the event's key


class Column(IntEnum):
    """The columns, in order."""

    DATE = 0
    TITLE = 1
    KIND = 2
    WHO = 3
    PLACE = 4
    STATUS = 5
    SOURCES = 6
    CONFIDENCE = 7
    REVIEW = 8


EDITABLE = {Column.DATE: "when", Column.TITLE: "title", Column.PLACE: "place", Column.STATUS: "status"}
NO_EVENTS = EventColumns.of([])


class EventTableModel(QAbstractTableModel):
    """One row a shown event. `edited` carries what the user typed: the event's key, the field, the new text."""

    edited = Signal(object, str, object)

    def __init__(self, name_of: Callable[[str], str] = str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = NO_EVENTS
        self._rows: NDArray[np.intp] = np.zeros(0, np.intp)  # row → place in the columns
        self._shown: NDArray[np.intp] = self._rows  # the same, unsorted
        self._by_key: tuple[NDArray[np.int64], NDArray[np.intp]] | None = (
            None  # keys in order and their rows, made when asked for
        )
        self._sorted_by: tuple[int, Qt.SortOrder] = (Column.DATE, Qt.SortOrder.AscendingOrder)
        self._name_of = name_of
        self.dark = False

    def set_events(self, columns: EventColumns, shown: NDArray[np.intp] | None = None) -> None:
        """Show these events, or those of them at the places `shown`. Selections go by key: the view restores them."""
        self.beginResetModel()
        self._columns = columns
        self._shown = np.arange(len(columns)) if shown is None else shown
        self._arrange()
        self.endResetModel()

    def key_at(self, row: int) -> int:
        """The key of the event in a row."""
        return int(self._columns.key[self._rows[row]])

    def row_of(self, key: int) -> int | None:
        """The row of an event, None when it is not shown."""
        if self._by_key is None:
            keys = self._columns.key[self._rows]
            order = np.argsort(keys, kind="stable")
            self._by_key = keys[order], order
        keys, rows = self._by_key
        at = int(np.searchsorted(keys, key))
        return int(rows[at]) if at < len(keys) and int(keys[at]) == key else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        """As many as are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """All of `Column`."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """The columns' names."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Date"),
            self.tr("Event"),
            self.tr("Kind"),
            self.tr("Who"),
            self.tr("Where"),
            self.tr("Status"),
            self.tr("Sources"),
            self.tr("Confidence"),
            self.tr("Notes"),
        )[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Date, title, place and status can be typed over."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() and index.column() in EDITABLE else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words for display and editing, native values in `SORT_ROLE`, the key in `KEY_ROLE`."""
        if not index.isValid():
            return None
        place, column = int(self._rows[index.row()]), Column(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(place, column)
        if role == SORT_ROLE:
            return self._native(place, column)
        if role == KEY_ROLE:
            return int(self._columns.key[place])
        if role == Qt.ItemDataRole.DecorationRole and column is Column.KIND:
            return kind_icon(KINDS[self._columns.kind[place]].value, self.dark)
        if role == Qt.ItemDataRole.ToolTipRole and column in (Column.TITLE, Column.WHO):
            return self._text(place, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (Column.SOURCES, Column.CONFIDENCE):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hand the text on; the cell changes when the project says that it did."""
        if not index.isValid() or role != Qt.ItemDataRole.EditRole or index.column() not in EDITABLE:
            return False
        column = Column(index.column())
        if str(value).strip() == self._text(int(self._rows[index.row()]), column):
            return False
        self.edited.emit(self.key_at(index.row()), EDITABLE[column], str(value).strip())
        return True

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by native values; equal ones stay in order of time."""
        self._sorted_by = (column, order)
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        keys = [self.key_at(index.row()) for index in before]
        self._arrange()
        after = []
        for key, index in zip(keys, before, strict=True):
            row = self.row_of(key)
            after.append(QModelIndex() if row is None else self.index(row, index.column()))
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _arrange(self) -> None:
        column, order = self._sorted_by
        shown, c = self._shown, self._columns
        by_time = shown[np.lexsort((c.order[shown], c.latest[shown], _last_if_undated(c.earliest[shown])))]
        match column:
            case Column.DATE:
                values = None
            case Column.TITLE:
                values = np.array([c.title(i).casefold() for i in by_time.tolist()])
            case Column.KIND:
                values = c.kind[by_time]
            case Column.WHO:
                values = np.array([self._who(i) for i in by_time.tolist()])
            case Column.PLACE:
                values = np.array([self._place(i) for i in by_time.tolist()])
            case Column.STATUS:
                values = c.status[by_time]
            case Column.SOURCES:
                values = c.sources[by_time]
            case Column.CONFIDENCE:
                values = c.confidence[by_time]
            case _:
                values = c.flags[by_time] & (0xFF ^ int(Flag.INFERRED))
        rows = by_time if values is None else by_time[np.argsort(values, kind="stable")]
        self._rows = rows if order == Qt.SortOrder.AscendingOrder else rows[::-1]
        self._by_key = None

    def _text(self, i: int, column: Column) -> str:
        c = self._columns
        match column:
            case Column.DATE:
                form = Form(int(c.form[i]))
                return dates.interval(day_of(int(c.earliest[i])), day_of(int(c.latest[i])), form)
            case Column.TITLE:
                return c.title(i)
            case Column.KIND:
                return word("kind", KINDS[c.kind[i]].value)
            case Column.WHO:
                return self._who(i)
            case Column.PLACE:
                return self._place(i)
            case Column.STATUS:
                return word("status", STATUSES[c.status[i]].value)
            case Column.SOURCES:
                return str(int(c.sources[i]))
            case Column.CONFIDENCE:
                return f"{int(c.confidence[i])} %"
        return self._marks(Flag(int(c.flags[i])))

    def _native(self, i: int, column: Column) -> object:
        c = self._columns
        match column:
            case Column.DATE:
                return int(c.earliest[i])
            case Column.KIND:
                return int(c.kind[i])
            case Column.STATUS:
                return int(c.status[i])
            case Column.SOURCES:
                return int(c.sources[i])
            case Column.CONFIDENCE:
                return int(c.confidence[i])
            case Column.REVIEW:
                return int(c.flags[i])
        return self._text(i, column)

    def _who(self, i: int) -> str:
        return ", ".join(dict.fromkeys(self._name_of(name) for name, _ in self._columns.actors(i)))

    def _place(self, i: int) -> str:
        place = int(self._columns.place[i])
        return "" if place < 0 else self._columns.names[place]

    def _marks(self, flags: Flag) -> str:
        words = (
            (Flag.CONFLICT, self.tr("sources differ")),
            (Flag.INFERRED, self.tr("date inferred")),
            (Flag.EDITED, self.tr("edited")),
            (Flag.ACCEPTED, self.tr("accepted")),
            (Flag.REJECTED, self.tr("rejected")),
        )
        return ", ".join(text for flag, text in words if flag in flags)


def _last_if_undated(days: NDArray[np.int32]) -> NDArray[np.int64]:
    return np.where(days == NO_DAY, np.iinfo(np.int64).max, days.astype(np.int64))
