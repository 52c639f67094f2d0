"""A strip above the views for what must not be missed: read-only, saved in memory only, salvaged; with what can be done about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from viewer.project.errors import SLOW
from viewer.window.open_project import OpenProject
from viewer.window.words import message


class Banner(QWidget):
    """Hidden while all is well."""

    save_as = Signal()

    def __init__(self, opened: OpenProject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._opened = opened
        self.text = QLabel(wordWrap=True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        button = QPushButton(self.tr("Save as…"))
        button.clicked.connect(self.save_as)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 6, 10, 6)
        layout.addWidget(self.text, 1)
        layout.addWidget(button)
        self.hide()
        opened.changed.connect(self._look)

    def _look(self) -> None:
        project = self._opened.project
        code = project.read_only or project.trouble or (SLOW if project.slow else None)
        text = message(code) if code else ""
        self.text.setText(text)
        self.setVisible(bool(text))
