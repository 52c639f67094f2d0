"""Go to a date, typed as one says it."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from viewer.window import dates
from viewer.window.text_size import scaled
from viewer.window.typed_dates import when_typed


class GoToDate(QDialog):
    """Emits the days to bring into view."""

    chosen = Signal(object, object)  # earliest, latest

    def __init__(self, first: date | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Go to a date"))
        self._hint = QLabel(wordWrap=True)
        self._hint.setProperty("role", "muted")
        self._edit = QLineEdit()
        self._edit.setAccessibleName(self.tr("Date"))
        self._edit.setPlaceholderText(dates.day(first) if first else "")
        self._edit.textChanged.connect(self._read)
        label = QLabel(self.tr("A day, a month, a year: “March 2023”, “last week”, “2022”"), wordWrap=True)
        label.setBuddy(self._edit)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (label, self._edit, self._hint, self._buttons):
            layout.addWidget(widget)
        self.setMinimumWidth(scaled(self, 380))
        self._read("")

    def accept(self) -> None:
        """Go, if the date is understood."""
        when = when_typed(self._edit.text(), None)
        if when is not None and when.dated:
            self.chosen.emit(when.earliest, when.latest)
            super().accept()

    def _read(self, text: str) -> None:
        when = when_typed(text, None) if text.strip() else None
        understood = when is not None and when.dated
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(understood)
        hint = dates.of(when) if when is not None and understood else ""
        self._hint.setText(hint or (self.tr("Not understood as a date.") if text.strip() else " "))
