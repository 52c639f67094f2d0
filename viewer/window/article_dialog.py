"""What is known of an article, open to correction: title, outlet, day of publication; or to be removed."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from viewer.model import Article
from viewer.window import dates
from viewer.window.safe_text import one_line
from viewer.window.text_size import scaled
from viewer.window.typed_dates import day_typed
from viewer.window.words import message, word


class ArticleDialog(QDialog):
    """Emits what the user changed and which fields go back to what the text says, or that the article is to go (which undo brings
    back). `said` has what the text says in the fields that the user set before, as JSON values."""

    changed = Signal(dict, list)
    removed = Signal()

    def __init__(self, article: Article, said: Mapping[str, Any] | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Article"))
        self.setMinimumWidth(scaled(self, 460))
        self._article = article
        self._said = {field: self._shown(field, value) for field, value in (said or {}).items()}
        self.title, self.outlet, self.published = QLineEdit(), QLineEdit(), QLineEdit()
        for field, edit in self._fields().items():
            edit.setText(self._shown(field, getattr(article, field)))
        self.published.setPlaceholderText(self.tr("13 March 2023"))
        self._hint = QLabel(word("published", article.published_from.value))
        self._hint.setProperty("role", "muted")
        form = QFormLayout(self)
        names = {"title": self.tr("Title"), "outlet": self.tr("Outlet"), "published": self.tr("Published")}
        for field, edit in self._fields().items():
            edit.setAccessibleName(names[field])
            edit.setCursorPosition(0)
            line = QHBoxLayout()
            line.addWidget(edit, 1)
            if field in self._said:
                line.addWidget(self._reset_button(field, names[field]))
            form.addRow(names[field], line)
            if (label := form.labelForField(line)) is not None:
                label.setBuddy(edit)  # type: ignore[attr-defined]
        form.addRow("", self._hint)
        for name, text in (
            (self.tr("Byline"), article.byline),
            (self.tr("Dateline"), article.place),
            (self.tr("Language"), article.language),
            (self.tr("File"), article.file_name),
            (self.tr("Address"), article.url),
            (self.tr("Beware"), " ".join(message(code) for code in article.warnings)),
        ):
            if text:
                label = QLabel(one_line(text, 300), wordWrap=True)
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                form.addRow(name, label)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        remove = QPushButton(self.tr("Remove this article"))
        remove.setToolTip(self.tr("With all its reports; undo brings it back"))
        buttons.addButton(remove, QDialogButtonBox.ButtonRole.ResetRole)
        remove.clicked.connect(self._remove)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)

    def accept(self) -> None:
        """Hand on what differs; stay when the day is not understood."""
        changes: dict[str, object] = {}
        back = []
        for field, edit in self._fields().items():
            text = edit.text().strip()
            if text == self._shown(field, getattr(self._article, field)):
                continue
            if field in self._said and text == self._said[field]:
                back.append(field)
            else:
                changes[field] = text or None
        if typed := changes.get("published"):
            changes["published"] = day_typed(str(typed), False)
            if changes["published"] is None:
                self._hint.setText(self.tr("Not understood as a date."))
                return
            if changes["published"] == self._article.published:
                del changes["published"]
        if changes or back:
            self.changed.emit(changes, back)
        super().accept()

    def _fields(self) -> dict[str, QLineEdit]:
        return {"title": self.title, "outlet": self.outlet, "published": self.published}

    def _shown(self, field: str, value: Any) -> str:
        """A field's value as its line shows it."""
        if field == "published":
            day = date.fromisoformat(value) if isinstance(value, str) and value else value
            return dates.day(day) if isinstance(day, date) else ""
        return one_line(str(value or ""), 400)

    def _reset_button(self, field: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setText("↺")
        button.setProperty("link", "true")
        button.setToolTip(self.tr("You changed this. Click to go back to what the text says."))
        button.setAccessibleName(self.tr("Reset %1").replace("%1", name))
        button.clicked.connect(lambda: self._fields()[field].setText(self._said[field]))
        return button

    def _remove(self) -> None:
        self.removed.emit()
        super().reject()
