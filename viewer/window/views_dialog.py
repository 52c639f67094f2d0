"""The views saved by name, in a list: shown, renamed, deleted; and a line that saves what is shown now."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from viewer.window.safe_text import one_line
from viewer.window.text_size import scaled

_LONGEST = 80  # characters of a name
_NAME = Qt.ItemDataRole.UserRole


class ViewsDialog(QDialog):
    """Emits what is to be done; `show_names` tells it what came of that. Undo takes all of it back, so nothing is asked twice."""

    saved = Signal(str)
    taken = Signal(str)
    renamed = Signal(str, str)  # from, to
    forgotten = Signal(str)

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Saved views"))
        self.setMinimumWidth(scaled(self, 420))
        self.name = QLineEdit()
        self.name.setMaxLength(_LONGEST)
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setPlaceholderText(self.tr("A name for what is shown now"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Saved views"))
        self._save = QPushButton(self.tr("Save"))
        self._show, self._rename, self._delete = (
            QPushButton(text) for text in (self.tr("Show"), self.tr("Rename"), self.tr("Delete"))
        )
        self._save.setDefault(True)
        for button in (self._show, self._rename, self._delete):
            button.setAutoDefault(False)
        self._hint = QLabel(" ")
        self._hint.setProperty("role", "muted")
        self._lay_out()
        self._save.clicked.connect(self._keep)
        self._show.clicked.connect(lambda: self.taken.emit(self._current()))
        self._rename.clicked.connect(lambda: self.list.editItem(self.list.currentItem()))
        self._delete.clicked.connect(lambda: self.forgotten.emit(self._current()))
        self.list.itemActivated.connect(lambda item: self.taken.emit(item.data(_NAME)))
        self.list.itemChanged.connect(self._renamed)
        self.list.currentItemChanged.connect(self._check)
        self.name.textChanged.connect(self._check)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._delete.click)
        self.show_names(names)

    def show_names(self, names: Sequence[str]) -> None:
        """The views there are now; the one that was current stays so."""
        current = self._current()
        with QSignalBlocker(self.list):
            self.list.clear()
            for name in names:
                item = QListWidgetItem(one_line(name, _LONGEST))
                item.setData(_NAME, name)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
                self.list.addItem(item)
        self.list.setCurrentRow(names.index(current) if current in names else 0 if names else -1)
        self._check()

    def _lay_out(self) -> None:
        new = QHBoxLayout()
        new.addWidget(self.name, 1)
        new.addWidget(self._save)
        beside = QVBoxLayout()
        for button in (self._show, self._rename, self._delete):
            beside.addWidget(button)
        beside.addStretch(1)
        middle = QHBoxLayout()
        middle.addWidget(self.list, 1)
        middle.addLayout(beside)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        close.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(new)
        layout.addWidget(self._hint)
        layout.addLayout(middle)
        layout.addWidget(close)

    def _names(self) -> list[str]:
        return [item.data(_NAME) for n in range(self.list.count()) if (item := self.list.item(n)) is not None]

    def _current(self) -> str:
        item = self.list.currentItem()
        return str(item.data(_NAME)) if item is not None else ""

    def _keep(self) -> None:
        name = self.name.text().strip()
        self.saved.emit(name)
        self.name.clear()  # it stands in the list now
        for item in self.list.findItems(one_line(name, _LONGEST), Qt.MatchFlag.MatchExactly):
            self.list.setCurrentItem(item)

    def _renamed(self, item: QListWidgetItem) -> None:
        """A name typed over another; one that is taken or empty is not taken over."""
        old, new = str(item.data(_NAME)), item.text().strip()[:_LONGEST]
        if not new or new == old or new in self._names():
            with QSignalBlocker(self.list):
                item.setText(one_line(old, _LONGEST))
            if new in self._names() and new != old:
                self._hint.setText(self.tr("There is a view of that name."))
            return
        self.renamed.emit(old, new)

    def _check(self) -> None:
        name = self.name.text().strip()
        replaces = name in self._names()
        self._save.setEnabled(bool(name))
        self._save.setText(self.tr("Replace") if replaces else self.tr("Save"))
        self._hint.setText(self.tr("There is a view of that name.") if replaces else " ")
        for button in (self._show, self._rename, self._delete):
            button.setEnabled(self.list.currentItem() is not None)
