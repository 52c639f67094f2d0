"""Where an event's sources differ: a small table, one line a value."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

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
        grid.setColumnStretch(2, 1)
        contradicted = any(not conflict.minor for conflict in shown.event.conflicts)
        heading = (
            _cell(self.tr("! The sources differ"), "warning")
            if contradicted
            else _cell(self.tr("Told in different ways"), "muted")
        )
        grid.addWidget(heading, 0, 0, 1, 3)
        row = 1
        guessed = False
        for conflict in sorted(shown.event.conflicts, key=lambda one: (one.perhaps, one.minor)):
            if conflict.perhaps and not guessed:
                guessed = True
                grid.addWidget(_cell(self.tr("Perhaps the same happening, told otherwise:"), "muted"), row, 0, 1, 3)
                row += 1
            for n, value in enumerate(conflict.values):
                article = shown.articles.get(value.article)
                grid.addWidget(_cell(word("field", conflict.field) if n == 0 else "", "muted"), row, 0)
                grid.addWidget(_cell(one_line(_said(conflict.field, value.value), 120)), row, 1)
                grid.addWidget(_cell(one_line(outlet(article), 60) if article else value.article[:8], "muted"), row, 2)
                row += 1
        self._layout.addWidget(self._body)


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
