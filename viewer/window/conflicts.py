"""Where an event's sources differ: a small table, one line a value."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from viewer.model import Conflict
from viewer.window import dates
from viewer.window.lookup import name_of
from viewer.window.safe_text import one_line
from viewer.window.shown import Shown, outlet
from viewer.window.typed_dates import when_typed
from viewer.window.words import word


class ConflictTable(QWidget):
    """Hidden while the sources agree."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Where the sources differ"))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 6)
        self._body: QWidget | None = None
        self.hide()

    def show_conflicts(self, shown: Shown) -> None:
        """Fill it with the event's conflicts."""
        if self._body is not None:
            self._layout.removeWidget(self._body)
            self._body.deleteLater()
            self._body = None
        self.setVisible(bool(shown.event.conflicts))
        if not shown.event.conflicts:
            return
        self._body = QWidget()
        grid = QGridLayout(self._body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 2)
        before = ""
        for conflict in sorted(shown.event.conflicts, key=lambda one: (one.perhaps, one.minor)):
            heading, role = self._heading(conflict)
            if heading != before:
                _put(grid, 0, _cell(heading, role), columns=3)
                before = heading
            for n, (value, sources) in enumerate(_by_value(conflict, shown)):
                _put(grid, 0, _cell(word("field", conflict.field) if n == 0 else "", "muted"))
                _put(grid, 1, _cell(one_line(value, 120)), below=False)
                _put(grid, 2, _cell(one_line(", ".join(sources), 120), "muted"), below=False)
        self._layout.addWidget(self._body)

    def _heading(self, conflict: Conflict) -> tuple[str, str]:
        """What stands above conflicts of this kind, and its role."""
        if conflict.perhaps:
            return self.tr("Perhaps the same happening, told otherwise:"), "muted"
        return (
            (self.tr("Told in different ways"), "muted")
            if conflict.minor
            else (self.tr("! The sources differ"), "warning")
        )


def _put(grid: QGridLayout, column: int, cell: QLabel, *, columns: int = 1, below: bool = True) -> None:
    """Set a cell into a new row, or with `below` False into the last one; texts of one line begin at one height."""
    row = grid.rowCount() - (not below)
    grid.addWidget(cell, row, column, 1, columns, Qt.AlignmentFlag.AlignTop)


def _by_value(conflict: Conflict, shown: Shown) -> list[tuple[str, list[str]]]:
    """Each value as a reader reads it, with the names of the articles that have it."""
    told: dict[str, list[str]] = {}
    for value in conflict.values:
        article = shown.articles.get(value.article)
        told.setdefault(_said(conflict.field, value.value), []).append(
            one_line(outlet(article), 60) if article else value.article[:8]
        )
    return list(told.items())


def _said(field: str, value: str) -> str:
    """A value as a reader reads it: a date for its EDTF, names for codes."""
    if field == "when":
        when = when_typed(value, None)
        return dates.of(when) if when is not None and when.dated else value
    if field == "actors":
        return ", ".join(name_of(code.strip()) for code in value.split(","))
    if field == "status":
        return word("status", value)
    return value


def _cell(text: str, role: str | None = None) -> QLabel:
    label = QLabel(text, wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if role:
        label.setProperty("role", role)
    return label
