"""Shortcuts of the window that text fields would keep for themselves."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

# On X11 a field takes Ctrl+E for the end of the line, which the End key does as well
_OURS = (Qt.Modifier.CTRL | Qt.Key.Key_E,)


class TextKeys(QObject):
    """Follows the focus, so that these keys do the same everywhere in the window."""

    def __init__(self, application: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        application.focusChanged.connect(self._moved)

    def _moved(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self)
        if isinstance(new, QLineEdit | QPlainTextEdit | QTextEdit):
            new.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the shortcut to the window."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.ShortcutOverride:
            return False
        if event.keyCombination() not in _OURS:
            return False
        event.ignore()
        return True
