"""A text field that reads as plain text and grows with its lines; Enter keeps what was typed, Esc takes it back."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextLayout, QTextOption
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
        # Not Fixed: the layout would keep it as high as its hint was at an earlier width
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.document().setDocumentMargin(3)
        self.textChanged.connect(self.updateGeometry)

    def text(self) -> str:
        """What stands there, on one line."""
        return " ".join(self.toPlainText().split())

    def set_text(self, text: str, *, typed: bool = False) -> None:
        """Show a text as the one kept; with `typed`, what is just being typed stays."""
        typing = typed and self.hasFocus() and self.text() != self._kept
        self._kept = text
        if not typing and self.toPlainText() != text:
            self.setPlainText(text)

    def take_back(self) -> None:
        """Give up what is being typed."""
        self.set_text(self._kept)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc as told."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._commit()
            self.finished.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text() != self._kept:
            self.take_back()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving keeps what was typed."""
        super().focusOutEvent(event)
        self._commit()

    def heightForWidth(self, width: int) -> int:
        """As high as its lines. The layout asks, so that no height follows from a width that follows from the height."""
        inside = width - (self.width() - self.viewport().width()) - 2 * self.document().documentMargin()
        lines = max(1, min(_MOST_LINES, self._lines(max(1.0, inside))))
        return lines * self.fontMetrics().lineSpacing() + 2 * int(self.document().documentMargin()) + 4

    def sizeHint(self) -> QSize:
        """Wide, and as high as its lines now."""
        return QSize(200, self.heightForWidth(max(200, self.width())))

    def minimumSizeHint(self) -> QSize:
        """One line."""
        return QSize(60, self.fontMetrics().lineSpacing() + 2 * int(self.document().documentMargin()) + 4)

    def _lines(self, width: float) -> int:
        """How many lines the text takes in a width."""
        option = QTextOption()
        option.setWrapMode(self.wordWrapMode())
        count = 0
        for text in self.toPlainText().split("\n"):
            layout = QTextLayout(text, self.font())
            layout.setTextOption(option)
            layout.beginLayout()
            while (line := layout.createLine()).isValid():
                line.setLineWidth(width)
                count += 1
            layout.endLayout()
        return count

    def _commit(self) -> None:
        if self.text() and self.text() != self._kept:
            self._kept = self.text()
            self.committed.emit(self._kept)
