"""A new event by hand: title, date, type, who, where."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QWidget

from viewer.model import EventType, Place
from viewer.window import dates, participants
from viewer.window.event_fields import type_words
from viewer.window.lookup import code_of
from viewer.window.text_size import scaled
from viewer.window.typed_dates import when_typed


class EventDialog(QDialog):
    """Emits the values of the new event."""

    made = Signal(dict)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add an event"))
        self.setMinimumWidth(scaled(self, 460))
        self.title, self.date, self.who, self.whom, self.place = (QLineEdit() for _ in range(5))
        self.title.setMaxLength(200)
        self.type = QComboBox()
        for value, text in type_words():
            self.type.addItem(text, value)
        self.type.setMaxVisibleItems(self.type.count())
        self._hint = QLabel(" ")
        self._hint.setProperty("role", "muted")
        form = QFormLayout(self)
        for name, widget in (
            (self.tr("Title"), self.title),
            (self.tr("Date"), self.date),
            ("", self._hint),
            (self.tr("What"), self.type),
            (self.tr("Who"), self.who),
            (self.tr("Whom"), self.whom),
            (self.tr("Where"), self.place),
        ):
            widget.setAccessibleName(name)
            form.addRow(name, widget)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        form.addRow(self._buttons)
        self.date.setPlaceholderText(self.tr("13 March 2023, September 2022 …"))
        self.title.textChanged.connect(self._check)
        self.date.textChanged.connect(self._check)
        self._check()

    def accept(self) -> None:
        """Hand the values on."""
        when = when_typed(self.date.text(), None)
        place = self.place.text().strip()
        kind, _, mode = str(self.type.currentData()).partition("/")
        self.made.emit(
            {
                "title": self.title.text().strip(),
                "type": EventType(kind),
                "mode": mode or None,
                "when": when,
                "actors": tuple(participants.typed(self.who.text(), self.whom.text(), "", (), code_of)),
                "place": Place(name=place) if place else None,
            }
        )
        super().accept()

    def _check(self) -> None:
        when = when_typed(self.date.text(), None)
        told = "" if when is None else " · ".join(filter(None, (dates.of(when), dates.manner(when))))
        self._hint.setText(told or self.tr("Not understood as a date."))
        ok = bool(self.title.text().strip()) and when is not None
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(ok)
