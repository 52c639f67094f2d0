"""What is known of an article, open to correction: title, outlet, day of publication; or to be removed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QPushButton, QWidget

from viewer.model import Article
from viewer.window import dates
from viewer.window.safe_text import one_line
from viewer.window.text_size import scaled
from viewer.window.typed_dates import day_typed
from viewer.window.words import message, word


class ArticleDialog(QDialog):
    """Emits what the user changed, or that the article is to go (which undo brings back)."""

    changed = Signal(dict)
    removed = Signal()

    def __init__(self, article: Article, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Article"))
        self.setMinimumWidth(scaled(self, 460))
        self._article = article
        self.title, self.outlet, self.published = QLineEdit(), QLineEdit(), QLineEdit()
        self.title.setText(one_line(article.title or "", 400))
        self.outlet.setText(one_line(article.outlet or "", 200))
        self.published.setText(dates.day(article.published) if article.published else "")
        self.published.setPlaceholderText(self.tr("13 March 2023"))
        self._hint = QLabel(word("published", article.published_from.value))
        self._hint.setProperty("role", "muted")
        form = QFormLayout(self)
        for name, edit in (
            (self.tr("Title"), self.title),
            (self.tr("Outlet"), self.outlet),
            (self.tr("Published"), self.published),
        ):
            edit.setAccessibleName(name)
            edit.setCursorPosition(0)
            form.addRow(name, edit)
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
        for field, edit in (("title", self.title), ("outlet", self.outlet)):
            if edit.text().strip() != one_line(getattr(self._article, field) or "", 400):
                changes[field] = edit.text().strip() or None
        text = self.published.text().strip()
        day = day_typed(text, False) if text else None
        if text and day is None:
            self._hint.setText(self.tr("Not understood as a date."))
            return
        if day != self._article.published:
            changes["published"] = day
        if changes:
            self.changed.emit(changes)
        super().accept()

    def _remove(self) -> None:
        self.removed.emit()
        super().reject()
