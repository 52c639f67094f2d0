"""The events as a table over `EventColumns`: sorted and filtered as index arrays, so that a hundred thousand rows stay light."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from viewer.model.columns import KINDS, NO_DAY, STATUSES, EventColumns, Flag, Form, day_of
from viewer.window import dates
from viewer.window.aside import Aside
from viewer.window.glyphs import kind_icon
from viewer.window.words import word

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

SORT_ROLE = int(Qt.ItemDataRole.UserRole)  # the cell's native value
KEY_ROLE = SORT_ROLE + 1  # the event's key
_DISPLAY, _EDIT = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole
_ANSWERED = frozenset(
    int(role)
    for role in (
        _DISPLAY,
        _EDIT,
        SORT_ROLE,
        KEY_ROLE,
        Qt.ItemDataRole.DecorationRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.TextAlignmentRole,
    )
)


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


_COLUMNS = tuple(Column)
EDITABLE = {Column.DATE: "when", Column.TITLE: "title", Column.PLACE: "place", Column.STATUS: "status"}
MANY = 4000  # rows from which on their order is found beside the window
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
        self._aside = Aside(self)
        self._coming = self._columns, self._shown  # what was asked for last
        self.dark = False

    @property
    def awaited(self) -> bool:
        """Whether very many rows are still being put in order."""
        return self._aside.busy

    def set_events(self, columns: EventColumns, shown: NDArray[np.intp] | None = None) -> None:
        """Show these events, or those of them at the places `shown`. Selections go by key: the view restores them."""
        shown = np.arange(len(columns)) if shown is None else shown
        self._coming = columns, shown
        self._put_in_order(columns, shown, lambda rows: self._reset(columns, shown, rows))

    def _reset(self, columns: EventColumns, shown: NDArray[np.intp], rows: NDArray[np.intp]) -> None:
        self.beginResetModel()
        self._columns, self._shown = columns, shown
        self._rows, self._by_key = rows, None
        self.endResetModel()

    def _put_in_order(
        self, columns: EventColumns, shown: NDArray[np.intp], then: Callable[[NDArray[np.intp]], object]
    ) -> None:
        """Find the rows and go on with them; very many are put in order beside the window."""
        by = self._sorted_by
        if len(shown) > MANY:
            self._aside.do(lambda: self._ordered(columns, shown, *by), then, name="rows")
        else:
            self._aside.drop("rows")
            then(self._ordered(columns, shown, *by))

    def key_at(self, row: int) -> int:
        """The key of the event in a row."""
        return int(self._columns.key[self._rows[row]])

    def keys_at(self, rows: NDArray[np.intp]) -> list[int]:
        """The keys of the events in some rows."""
        keys: list[int] = self._columns.key[self._rows[rows]].tolist()
        return keys

    def runs_of(self, keys: Sequence[int]) -> list[tuple[int, int]]:
        """First and last row of every run of neighbouring rows that hold these events."""
        if not len(keys):
            return []
        known, places = self._rows_by_key()
        wanted = np.array(keys, np.int64)
        at = np.minimum(np.searchsorted(known, wanted), max(0, len(known) - 1))
        rows = np.sort(places[at[known[at] == wanted]]) if len(known) else places
        if not len(rows):
            return []
        heads = np.flatnonzero(np.diff(rows, prepend=-2) != 1)
        ends = np.append(heads[1:], len(rows)) - 1
        return list(zip(rows[heads].tolist(), rows[ends].tolist(), strict=True))

    def _rows_by_key(self) -> tuple[NDArray[np.int64], NDArray[np.intp]]:
        if self._by_key is None:
            keys = self._columns.key[self._rows]
            order = np.argsort(keys, kind="stable")
            self._by_key = keys[order], order
        return self._by_key

    def row_of(self, key: int) -> int | None:
        """The row of an event, None when it is not shown."""
        keys, rows = self._rows_by_key()
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
        if role not in _ANSWERED or not index.isValid():  # most of what a view asks when it paints
            return None
        place, column = int(self._rows[index.row()]), _COLUMNS[index.column()]
        if role in (_DISPLAY, _EDIT):
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
        if self._aside.awaits("rows"):  # of other events, which are to be sorted so too
            columns, shown = self._coming
            self.set_events(columns, shown)
        else:
            self._put_in_order(self._columns, self._shown, self._rearrange)

    def _rearrange(self, rows: NDArray[np.intp]) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        keys = [self.key_at(index.row()) for index in before]
        self._rows, self._by_key = rows, None
        after = []
        for key, index in zip(keys, before, strict=True):
            row = self.row_of(key)
            after.append(QModelIndex() if row is None else self.index(row, index.column()))
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _ordered(self, c: EventColumns, shown: NDArray[np.intp], column: int, order: Qt.SortOrder) -> NDArray[np.intp]:
        """The places of the shown events, row by row; in any thread."""
        by_time = shown[np.lexsort((c.order[shown], c.latest[shown], _last_if_undated(c.earliest[shown])))]
        values: NDArray[Any] | None
        match column:
            case Column.DATE:
                values = None
            case Column.TITLE:
                values = _ranks([c.title(i).casefold() for i in by_time.tolist()])
            case Column.KIND:
                values = c.kind[by_time]
            case Column.WHO:
                values = _ranks([self._who(c, i) for i in by_time.tolist()])
            case Column.PLACE:
                values = _ranks([_place(c, i) for i in by_time.tolist()])
            case Column.STATUS:
                values = c.status[by_time]
            case Column.SOURCES:
                values = c.sources[by_time]
            case Column.CONFIDENCE:
                values = c.confidence[by_time]
            case _:
                values = c.flags[by_time] & (0xFF ^ int(Flag.INFERRED))
        rows = by_time if values is None else by_time[np.argsort(values, kind="stable")]
        return rows if order == Qt.SortOrder.AscendingOrder else rows[::-1]

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
                return self._who(c, i)
            case Column.PLACE:
                return _place(c, i)
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

    def _who(self, c: EventColumns, i: int) -> str:
        return ", ".join(dict.fromkeys(self._name_of(name) for name, _ in c.actors(i)))

    def _marks(self, flags: Flag) -> str:
        words = (
            (Flag.CONFLICT, self.tr("sources differ")),
            (Flag.INFERRED, self.tr("date inferred")),
            (Flag.EDITED, self.tr("edited")),
            (Flag.ACCEPTED, self.tr("accepted")),
            (Flag.REJECTED, self.tr("rejected")),
        )
        return ", ".join(text for flag, text in words if flag in flags)


def _place(c: EventColumns, i: int) -> str:
    place = int(c.place[i])
    return "" if place < 0 else c.names[place]


def _ranks(texts: list[str]) -> NDArray[np.int64]:
    """Numbers in the order of texts: an array of texts would be as wide as the longest of them."""
    rank = {text: number for number, text in enumerate(sorted(set(texts)))}
    return np.array([rank[text] for text in texts], dtype=np.int64)


def _last_if_undated(days: NDArray[np.int32]) -> NDArray[np.int64]:
    return np.where(days == NO_DAY, np.iinfo(np.int64).max, days.astype(np.int64))
