"""The bar above timeline and table: which of the two, the moves used most, adding and exporting."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget


class Bar(QWidget):
    """Buttons for actions of the menus; every one of them is in a menu too."""

    def __init__(self, actions: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Toolbar"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 6)
        layout.setSpacing(6)
        pages = [_button(actions[name]) for name in ("timeline", "table")]
        for button, side in zip(pages, ("left", "right"), strict=True):
            button.setProperty("segment", side)
        pair = QHBoxLayout()
        pair.setSpacing(0)
        for button in pages:
            pair.addWidget(button)
        layout.addLayout(pair)
        layout.addSpacing(8)
        for name in ("fit_all", "go_to_date"):
            layout.addWidget(_button(actions[name]))
        layout.addStretch(1)
        layout.addWidget(_button(actions["add_files"]))
        export = _button(actions["export"])
        export.setProperty("main", "true")
        layout.addWidget(export)


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
    button.setToolTip(action.text().rstrip("…") + (f" ({keys})" if keys else ""))
    return button
