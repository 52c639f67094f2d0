"""The bar above timeline and table: which of the two, the moves used most, adding and exporting."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from viewer.window.flow import flow


class Bar(QWidget):
    """Buttons for actions of the menus; every one of them is in a menu too."""

    def __init__(self, actions: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Toolbar"))
        pages = [_button(actions[name]) for name in ("timeline", "table")]
        for button, side in zip(pages, ("left", "right"), strict=True):
            button.setProperty("segment", side)
        pair = QWidget()
        beside = QHBoxLayout(pair)
        beside.setContentsMargins(0, 0, 8, 0)
        beside.setSpacing(0)
        for button in pages:
            beside.addWidget(button)
        moves = [_button(actions[name]) for name in ("fit_all", "go_to_date")]
        add, export = _button(actions["add_files"]), _button(actions["export"])
        export.setProperty("main", "true")
        flow(self, pair, *moves, add, export, gap_before=add).setContentsMargins(10, 6, 10, 6)


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
    button.setToolTip(action.text().rstrip("…") + (f" ({keys})" if keys else ""))
    return button
