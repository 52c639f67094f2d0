"""What became of each dropped file: added, already there, without events, or not read and why."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLabel, QPushButton, QTableView, QVBoxLayout, QWidget

from viewer.window.safe_text import one_line
from viewer.window.text_size import scaled

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Fate(StrEnum):
    """What became of a source."""

    ADDED = "added"
    DUPLICATE = "duplicate"
    NO_EVENTS = "no events"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class ImportLine:
    """One source: its name, what became of it, its events, the reason or warning in words."""

    source: str
    fate: Fate
    events: int = 0
    reason: str = ""


class ImportResultsModel(QAbstractTableModel):
    """The lines as a table: file, result, events, reason."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[ImportLine] = []

    def add(self, lines: list[ImportLine]) -> None:
        """Append lines."""
        if not lines:
            return
        self.beginInsertRows(QModelIndex(), len(self.lines), len(self.lines) + len(lines) - 1)
        self.lines += lines
        self.endInsertRows()

    def clear(self) -> None:
        """Forget all lines."""
        self.beginResetModel()
        self.lines.clear()
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """One row a source."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """File, result, events, reason."""
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """The columns' names."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("File"), self.tr("Result"), self.tr("Events"), self.tr("Reason"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text of a cell; the whole path and reason as its tooltip."""
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return one_line(line.source if index.column() == 0 else line.reason, 400)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        name = line.source.replace("\\", "/").rstrip("/").rpartition("/")[2] or line.source
        fates = {
            Fate.ADDED: self.tr("Added"),
            Fate.DUPLICATE: self.tr("Already here"),
            Fate.NO_EVENTS: self.tr("No events found"),
            Fate.FAILED: self.tr("Could not be read"),
        }
        return (one_line(name), fates[line.fate], str(line.events) if line.events else "", one_line(line.reason, 200))[
            index.column()
        ]

    def as_text(self) -> str:
        """All lines, tab-separated, for the clipboard."""
        rows = [[str(self.data(self.index(row, column))) for column in range(4)] for row in range(len(self.lines))]
        return "\n".join("\t".join([self.lines[n].source, *row[1:]]) for n, row in enumerate(rows))

    def failed(self) -> list[str]:
        """The sources that could not be read, each once."""
        return list(dict.fromkeys(line.source for line in self.lines if line.fate is Fate.FAILED))


class ImportResults(QWidget):
    """The table with its two buttons: copy, and try the failed ones again."""

    retry = Signal(list)  # names of sources

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ImportResultsModel(self)
        self._summary = QLabel()
        self._summary.setTextFormat(Qt.TextFormat.PlainText)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Import results"))
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        header = self.table.horizontalHeader()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        for column, width in ((0, 220), (1, 140), (2, 70)):
            heading = header.sectionSizeFromContents(column).width()
            self.table.setColumnWidth(column, max(scaled(self, width), heading))
        copy = QPushButton(self.tr("Copy list"))
        copy.clicked.connect(self.copy)
        self._retry = QPushButton(self.tr("Try failed ones again"))
        self._retry.clicked.connect(self._try_again)
        clear = QPushButton(self.tr("Clear"))
        clear.clicked.connect(self.clear)
        QShortcut(QKeySequence.StandardKey.Copy, self.table, self.copy, context=Qt.ShortcutContext.WidgetShortcut)
        bar = QHBoxLayout()
        bar.addWidget(self._summary, 1)
        for button in (self._retry, copy, clear):
            bar.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.addLayout(bar)
        layout.addWidget(self.table)
        self._count()

    def add(self, lines: list[ImportLine]) -> None:
        """Append lines."""
        self.model.add(lines)
        self._count()

    def clear(self) -> None:
        """Forget all lines."""
        self.model.clear()
        self._count()

    def copy(self) -> None:
        """The list to the clipboard, as plain text."""
        QGuiApplication.clipboard().setText(self.model.as_text())

    def _try_again(self) -> None:
        failed = self.model.failed()
        self.model.beginResetModel()
        self.model.lines = [line for line in self.model.lines if line.fate is not Fate.FAILED]
        self.model.endResetModel()
        self._count()
        self.retry.emit(failed)

    def _count(self) -> None:
        fates = [line.fate for line in self.model.lines]
        parts = [
            (Fate.ADDED, self.tr("%n article(s) added", "", fates.count(Fate.ADDED))),
            (Fate.DUPLICATE, self.tr("%n already here", "", fates.count(Fate.DUPLICATE))),
            (Fate.NO_EVENTS, self.tr("%n without events", "", fates.count(Fate.NO_EVENTS))),
            (Fate.FAILED, self.tr("%n could not be read", "", fates.count(Fate.FAILED))),
        ]
        self._summary.setText(" · ".join(text for fate, text in parts if fate in fates))
        self._retry.setEnabled(Fate.FAILED in fates)
