"""Every dialog, pane and menu of the window, filled, for tests that look at all of them; and what of one is cut off."""

import re
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QStackedLayout,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from tests.window.conftest import make_article
from viewer.export.importing.report import Imported, RowProblem
from viewer.model import PublishedFrom
from viewer.window.app import Session
from viewer.window.article_dialog import ArticleDialog
from viewer.window.canvas.event_list import EventList
from viewer.window.crash import CrashDialog
from viewer.window.event_dialog import EventDialog
from viewer.window.export_dialog import ExportDialog
from viewer.window.fetching import Answer
from viewer.window.go_to_date import GoToDate
from viewer.window.help_pages import About, Legend, Shortcuts
from viewer.window.import_results import Fate, ImportLine
from viewer.window.settings_dialog import SettingsDialog
from viewer.window.views_dialog import ViewsDialog

SCREEN = QSize(1366, 728)  # what a small laptop leaves to a window
LINES = [ImportLine("story.pdf", fate, 3, "reason") for fate in Fate]


def windows(session: Session) -> Iterator[tuple[str, QWidget]]:
    """The main window in its states; each must be looked at before the next is asked for."""
    parts, window = session.parts, session.window
    assert parts is not None
    bench = parts.bench
    bench.results.add(LINES)
    fields = bench.detail.fields
    for why in (fields.why_date, fields.why_type):
        why.click()
        yield "window, why", window
    bench.banner.text.setText("The disk is full. Your work is kept in memory until it can be saved elsewhere.")
    bench.banner.show()
    window.docks["results"].show()
    window.status.show_progress(2, 5, 41)
    yield "window, busy", window
    bench.banner.hide()
    window.docks["results"].hide()
    window.status.end_progress()
    bench.show_page("table")
    yield "table", window
    bench.show_page("timeline")
    window.show_work(False)
    yield "welcome", window
    window.show_work(True)


def dialogs(session: Session, folder: Path) -> Iterator[tuple[str, QWidget]]:
    """Every dialog, shown."""
    parts, window, preferences = session.parts, session.window, session.preferences
    assert parts is not None
    made = make_article(published_from=PublishedFrom.FILE, byline="Ann Other", place="TEHRAN", language="en", warnings=("reading.unsure_date",))  # fmt: skip
    for dialog in (
        ArticleDialog(made, {"title": "Another"}, window), EventDialog(window), ViewsDialog(["Minsk and Beijing", "The Gulf"], window), GoToDate(None, window), SettingsDialog(preferences, window), Shortcuts(window),
        Legend(window), About(window), CrashDialog("ValueError: a line\n" * 5, window),
    ):  # fmt: skip
        dialog.show()
        yield type(dialog).__name__, dialog
    for name in ("png", "csv", "html"):
        document, days = parts.opened.project.document(), parts.bench.timeline.visible_days()
        export = ExportDialog(document, window, view=days, selection=["e1"], days=days, format=name)
        export.show()
        yield f"ExportDialog {name}", export
    parts.intake.fetcher._ask("news.example.org", Answer())
    yield "may it be fetched", _box(window)
    parts.files.tell("project.newer", "", folder / "story.demarche")
    yield "a file's trouble", _box(window)
    problem = RowProblem(row=3, code="import.bad_date", detail="32.13.2023")
    report = parts.timeline_import.report("3", Imported(parts.opened.project.document(), (problem,)))
    report.show()
    yield "rows left out", report
    events = EventList(
        window, parts.opened.columns, range(len(parts.opened.columns)), parts.bench.timeline.canvas.theme
    )
    events.open_at(QPoint(40, 40))
    yield "EventList", events
    events.close()


def menus(session: Session) -> Iterator[tuple[str, QMenu]]:
    """Every menu with its submenus."""
    parts = session.parts
    assert parts is not None
    parts.files.fill_recent()
    parts.views.save("My view")
    parts.views.fill()
    canvas = parts.bench.timeline.canvas
    waiting = [("menu bar", action.menu()) for action in session.window.menuBar().actions()]
    waiting += [
        ("lane", canvas.header.make_menu(canvas.layout_now().bands[0])),
        ("lanes", canvas.header.make_menu(None)),
    ]
    waiting += [("article", parts.bench.detail.source.article.make_menu())]
    while waiting:
        where, menu = waiting.pop()
        assert isinstance(menu, QMenu)
        yield f"{where} {menu.title()}", menu
        waiting += [(where, action.menu()) for action in menu.actions() if action.menu() is not None]


def _box(window: QWidget) -> QMessageBox:
    box = next(box for box in window.findChildren(QMessageBox) if box.isVisible())
    box.setObjectName("looked at")
    return box


def cut_off(root: QWidget) -> list[str]:
    """What of a shown surface is too small for its words, or beyond the edge of what holds it."""
    found = []
    for widget in [root, *root.findChildren(QWidget)]:
        if not widget.isVisibleTo(root) or widget.window() is not root:
            continue
        what = _too_small(widget)
        if what:
            found.append(f"{_name(widget)} {what}")
        elif widget is not root and not _scrolled(widget, root) and not _inside(widget, root):
            found.append(f"{_name(widget)} lies beyond the edge: {_where(widget, root)} of {root.rect()}")
    found += _overlaps(root)
    least = root.minimumSizeHint()
    if isinstance(root, QDialog) and (least.width() > SCREEN.width() or least.height() > SCREEN.height()):
        found.append(f"needs {least}")
    return found


def _overlaps(root: QWidget) -> list[str]:
    """Neighbours of a layout that lie on each other."""
    found = []
    for holder in [root, *root.findChildren(QWidget)]:
        layout = holder.layout()
        if layout is None or not holder.isVisibleTo(root) or isinstance(layout, QStackedLayout):
            continue
        items = [layout.itemAt(n) for n in range(layout.count())]
        shown = [i.widget() for i in items if i.widget() is not None and i.widget().isVisibleTo(root)]
        for n, one in enumerate(shown):
            for other in shown[n + 1 :]:
                if one.geometry().adjusted(1, 1, -1, -1).intersects(other.geometry()):
                    found.append(f"{_name(one)} and {_name(other)} lie on each other")
    return found


def _too_small(widget: QWidget) -> str:
    room = widget.contentsRect()
    measures = widget.fontMetrics()
    if isinstance(widget, QLabel) and widget.text() and not widget.pixmap().width():
        if widget.wordWrap():
            needed = widget.heightForWidth(widget.width())
            words = max((measures.horizontalAdvance(w) for w in re.split(r"[\s\u200b]+", widget.text())), default=0)
            if widget.height() < needed:
                return f"{widget.height()} high, needs {needed}"
            return f"{room.width()} wide, a word needs {words}" if room.width() < words else ""
        needed = max(measures.horizontalAdvance(line) for line in widget.text().split("\n"))
        if room.width() < needed:
            return f"{room.width()} wide, needs {needed}"
        return f"{room.height()} high" if room.height() < measures.height() - 2 else ""
    if isinstance(widget, QAbstractButton) and widget.text():
        needed = measures.horizontalAdvance(widget.text().replace("&", ""))
        if widget.width() < needed or widget.height() < measures.height() - 2:
            return f"{widget.size()}, needs {needed} × {measures.height()}"
    if isinstance(widget, QComboBox):
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        field = widget.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, widget)
        needed = measures.horizontalAdvance(widget.currentText())
        return f"{field.width()} wide, needs {needed}" if field.width() < needed else ""
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        needed = measures.horizontalAdvance(widget.placeholderText())
        if widget.height() < measures.height() - 2:
            return f"{widget.height()} high"
        wraps = isinstance(widget, QPlainTextEdit)
        return f"{room.width()} wide, needs {needed}" if room.width() < needed and not wraps else ""
    if isinstance(widget, QHeaderView) and widget.count():
        for section in range(widget.count()):
            text = str(widget.model().headerData(section, widget.orientation()) or "")
            if not widget.isSectionHidden(section) and widget.sectionSize(section) < measures.horizontalAdvance(text):
                return f"heading {text!r}"
    return ""


def _scrolled(widget: QWidget, root: QWidget) -> bool:
    """Whether it lies in something that scrolls to it."""
    parent = widget.parentWidget()
    while parent is not None and parent is not root:
        if isinstance(parent, QAbstractScrollArea):
            return True
        parent = parent.parentWidget()
    return isinstance(root, QAbstractScrollArea)


def _where(widget: QWidget, root: QWidget) -> QRect:
    return QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())


def _inside(widget: QWidget, root: QWidget) -> bool:
    # of an icon or a rule a pixel may lie outside
    return root.rect().adjusted(-2, -2, 2, 2).contains(_where(widget, root)) or widget.size().isEmpty()


def _name(widget: QWidget) -> str:
    text = getattr(widget, "text", lambda: "")() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} {widget.objectName() or widget.accessibleName()} {str(text)[:50]!r}"


def menu_cut_off(menu: QMenu) -> list[str]:
    """Entries of a menu wider or more than the screen shows."""
    size = menu.sizeHint()
    wide = max((menu.fontMetrics().horizontalAdvance(action.text()) for action in menu.actions()), default=0)
    found = [] if size.width() <= SCREEN.width() and size.height() <= SCREEN.height() else [f"needs {size}"]
    return found + ([] if wide <= size.width() else [f"{size.width()} wide, needs {wide}"])
