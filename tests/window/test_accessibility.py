"""Contrast of both themes, names of all controls, every action by keyboard or menu, no shortcut twice."""

import subprocess
import sys
from collections import Counter

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.window.conftest import make_article
from viewer.project import Found
from viewer.window import actions
from viewer.window.app import Session
from viewer.window.article_dialog import ArticleDialog
from viewer.window.event_dialog import EventDialog
from viewer.window.filters import Filters
from viewer.window.go_to_date import GoToDate
from viewer.window.help_pages import About, Legend, Licences, Page, Shortcuts
from viewer.window.preferences import Preferences
from viewer.window.settings_dialog import SettingsDialog
from viewer.window.status import StatusLine
from viewer.window.theme import DARK, LIGHT, Colours
from viewer.window.views_dialog import ViewsDialog

PAIRS = [
    (text, ground)
    for text, grounds in {
        "text": ("page", "panel", "chosen", "evidence", "trigger", "date_words"),
        "muted": ("page", "panel"),
        "accent": ("page", "panel"),
        "on_accent": ("accent",),
        "warning": ("page", "panel"),
    }.items()
    for ground in grounds
]
CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QProgressBar, QSpinBox)


def luminance(colour: str) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    c = QColor(colour)
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF())


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_stands_out(colours: Colours, text: str, ground: str) -> None:
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


def nameless(root: QWidget) -> list[str]:
    """Controls that a screen reader could not name."""
    found = []
    for widget in root.findChildren(QWidget):
        internal = widget.objectName().startswith("qt_") or type(widget).__name__ in (
            "QHeaderView",
            "QTableCornerButton",
        )
        parent = widget.parent()
        inner = isinstance(parent, QComboBox | QSpinBox) or (
            parent is not None and isinstance(parent.parent(), QComboBox)
        )
        if not isinstance(widget, CONTROLS) or internal or inner:
            continue
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        if not (widget.accessibleName() or text or widget.toolTip()):
            kind = type(parent).__name__
            if kind not in (
                "QTableView",
                "QDockWidget",
                "QMenuBar",
                "EventTable",
                "QLineEdit",
                "QCalendarView",
                "QTabBar",
            ):
                found.append(f"{type(widget).__name__} {widget.objectName()} in {kind}")
    return found


def test_every_control_of_the_window_has_a_name(qtbot: QtBot, preferences: Preferences) -> None:
    session = Session(preferences)
    qtbot.addWidget(session.window)
    session.window.show()
    qtbot.waitUntil(lambda: session.parts is not None, timeout=20_000)
    assert nameless(session.window) == []
    session.close()


def test_every_control_of_the_dialogs_has_a_name(qtbot: QtBot, preferences: Preferences) -> None:
    dialogs = [
        ArticleDialog(make_article()), EventDialog(), ViewsDialog(["Gulf"]), GoToDate(None), SettingsDialog(preferences), Shortcuts(), Legend(), About(),
    ]  # fmt: skip
    for dialog in dialogs:
        qtbot.addWidget(dialog)
    assert {type(dialog).__name__: nameless(dialog) for dialog in dialogs if nameless(dialog)} == {}


def test_the_fields_of_the_settings_come_before_their_button(qtbot: QtBot, preferences: Preferences) -> None:
    dialog = SettingsDialog(preferences)
    qtbot.addWidget(dialog)
    dialog.show()
    chain, widget = [], dialog.nextInFocusChain()
    while widget is not dialog:
        chain.append(widget)
        widget = widget.nextInFocusChain()
    fields = [one for one in chain if isinstance(one, QComboBox | QSpinBox) and one.accessibleName()]
    close = next(one for one in chain if isinstance(one, QAbstractButton) and "Close" in one.text())
    assert [one.accessibleName() for one in fields][:2] == ["Language", "Theme"]
    assert chain.index(fields[-1]) < chain.index(close)


@pytest.mark.parametrize("page", [Shortcuts, Legend, About, Licences])
def test_help_pages_come_before_their_close_button(qtbot: QtBot, page: type[Page]) -> None:
    dialog = page()
    qtbot.addWidget(dialog)
    dialog.show()
    chain, widget = [], dialog.nextInFocusChain()
    while widget is not dialog:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            chain.append(widget)
        widget = widget.nextInFocusChain()
    assert len(chain) > 1
    assert isinstance(chain[-1], QAbstractButton)
    assert "Close" in chain[-1].text()


def test_filters_are_read_out_with_their_counts(qtbot: QtBot) -> None:
    filters = Filters(str, lambda text, end: None)
    qtbot.addWidget(filters)
    filters.resize(300, 600)
    filters.show()
    filters.show_found(Found(keys=np.zeros(0, np.int64), counts={"kind": {"meeting": 58}}), 58)
    filters.tree.expandAll()
    filters.tree.doItemsLayout()
    spoken = []
    told = QAccessible.queryAccessibleInterface(filters.tree)
    for number in range(told.childCount()):
        cell = told.child(number)
        if cell is not None:
            spoken.append(cell.text(QAccessible.Text.Name))
    assert any(name.startswith("Meeting, not ticked, 58 ") for name in spoken), spoken
    assert any(name.startswith("58 ") for name in spoken), spoken


def test_a_filter_says_that_it_was_ticked(qtbot: QtBot) -> None:
    filters = Filters(str, lambda text, end: None)
    qtbot.addWidget(filters)
    filters.show_found(Found(keys=np.zeros(0, np.int64), counts={"kind": {"meeting": 58}}), 58)
    (value,) = filters.tree.findItems("Meeting", Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
    with qtbot.waitSignal(filters.asked):
        value.setCheckState(0, Qt.CheckState.Checked)
    assert value.data(0, Qt.ItemDataRole.AccessibleTextRole).startswith("Meeting, ticked, 58 ")


def test_what_the_status_line_says_is_announced(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(
        "viewer.window.status.QAccessible.updateAccessibility", lambda event: told.append(event.message())
    )
    line = StatusLine()
    qtbot.addWidget(line)
    line.say("3 new events out of view", arrivals=True)
    line.say("")
    assert told == ["3 new events out of view"]


def test_the_program_ends_well_after_a_screen_reader_saw_the_canvas() -> None:
    code = (
        "from PySide6.QtGui import QAccessible\n"
        "from viewer.window.app import leave, make_application\n"
        "app = make_application(['x'])\n"
        "from viewer.window.canvas import TimelineView\n"
        "view = TimelineView()\n"
        "print(QAccessible.queryAccessibleInterface(view).childCount())\n"
        "leave(0)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=False)
    assert (done.returncode, done.stdout) == (0, "0\n"), done.stderr


def test_no_shortcut_is_given_twice() -> None:
    keys = Counter(key for spec in actions.SPECS for key in spec.keys)
    assert [key for key, count in keys.items() if count > 1] == []


def test_a_large_font_is_taken(qtbot: QtBot, preferences: Preferences) -> None:
    """At twice the text size the welcome page still has its buttons in view or scrolls to them."""
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance()
    assert isinstance(application, QApplication)
    font = application.font()
    large = application.font()
    large.setPointSizeF(font.pointSizeF() * 2)
    application.setFont(large)
    try:
        session = Session(preferences)
        qtbot.addWidget(session.window)
        session.window.resize(900, 600)
        session.window.show()
        welcome = session.window.welcome
        page = welcome.widget()
        assert page is not None
        for button in page.findChildren(QAbstractButton):
            assert button.width() >= button.fontMetrics().horizontalAdvance(button.text())
        session.close()
    finally:
        application.setFont(font)
