"""A text field that reads as plain text and grows with its lines; Enter keeps what was typed, Esc takes it back."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

_MOST_LINES = 5


class GrowingEdit(QPlainTextEdit):
    """One paragraph, wrapped."""

    committed = Signal(str)
    finished = Signal()  # by Enter

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = ""
        self.setAccessibleName(name)
        self.setProperty("inplace", "true")
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(3)
        self.textChanged.connect(self._grow)

    def text(self) -> str:
        """What stands there, on one line."""
        return " ".join(self.toPlainText().split())

    def set_text(self, text: str) -> None:
        """Show a text as the one kept."""
        self._kept = text
        if self.toPlainText() != text:
            self.setPlainText(text)
        self._grow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc as told."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._commit()
            self.finished.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text() != self._kept:
            self.set_text(self._kept)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving keeps what was typed."""
        super().focusOutEvent(event)
        self._commit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other lines."""
        super().resizeEvent(event)
        self._grow()

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        lines = max(1, min(_MOST_LINES, round(self.document().size().height())))
        height = lines * self.fontMetrics().lineSpacing() + 2 * int(self.document().documentMargin()) + 4
        return QSize(200, height)

    def _grow(self) -> None:
        height = self.sizeHint().height()
        if self.height() != height:
            self.setFixedHeight(height)

    def _commit(self) -> None:
        if self.text() and self.text() != self._kept:
            self._kept = self.text()
            self.committed.emit(self._kept)
