"""A field that looks like text until the pointer or the focus is on it."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget


class InPlace(QLineEdit):
    """Enter keeps what was typed and lets go of the field. While nothing is being typed, the window's own keys work in it:
    Ctrl+Z takes back the last correction, Ctrl+E exports."""

    finished = Signal()  # by Enter, and what stands there is what is kept

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("inplace", "true")
        self.setAccessibleName(name)
        self.setAcceptDrops(False)
        # What Enter makes of the text is seen only after `editingFinished`: a date that is not understood keeps the focus
        self.returnPressed.connect(lambda: QTimer.singleShot(0, self, self._let_go))

    def event(self, event: QEvent) -> bool:
        """Leave to the window the keys that it has a better use for."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undoing = event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
            exporting = event.key() == Qt.Key.Key_E and event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if exporting or (undoing and not self.isModified()):
                event.ignore()
                return False
        return super().event(event)

    def _let_go(self) -> None:
        if self.hasFocus() and not self.isModified() and self.property("wrong") != "true":
            self.finished.emit()
