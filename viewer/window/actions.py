"""Every action of the window in one table: name, words, shortcut, menu. The menus and the shortcuts sheet are made from it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from viewer.window.marking import marked


@dataclass(frozen=True, slots=True)
class Spec:
    """One action. `keys` are shortcuts, the first one shown; `menu` the menu it stands in; `needs` what must be there."""

    name: str
    text: str
    keys: tuple[str, ...] = ()
    menu: str = ""
    needs: str = ""  # "", "project", "selection", "several", "undo", "redo", "import"
    checkable: bool = False


MENUS = {
    "file": marked("actions", "&File"),
    "edit": marked("actions", "&Edit"),
    "event": marked("actions", "E&vent"),
    "view": marked("actions", "&View"),
    "help": marked("actions", "&Help"),
}
LINE = Spec("", "")

SPECS: tuple[Spec, ...] = (
    Spec("new", marked("actions", "New project"), ("Ctrl+N",), "file", "project"),
    Spec("open", marked("actions", "Open project…"), ("Ctrl+O",), "file"),
    Spec("sample", marked("actions", "Open the sample"), (), "file"),
    Spec("recent", marked("actions", "Recent projects"), (), "file"),
    Spec("", "", (), "file"),
    Spec("add_files", marked("actions", "Add files…"), ("Ctrl+Shift+O",), "file"),
    Spec("add_timeline", marked("actions", "Add a timeline…"), (), "file"),
    Spec("add_folder", marked("actions", "Add folder…"), (), "file"),
    Spec("paste", marked("actions", "Paste an article"), ("Ctrl+V",), "file"),
    Spec("", "", (), "file"),
    Spec("save_as", marked("actions", "Save as…"), ("Ctrl+Shift+S",), "file", "project"),
    Spec("save_copy", marked("actions", "Save a copy…"), (), "file", "project"),
    Spec("export", marked("actions", "Export…"), ("Ctrl+E",), "file", "project"),
    Spec("", "", (), "file"),
    Spec("settings", marked("actions", "Settings…"), ("Ctrl+,",), "file"),
    Spec("quit", marked("actions", "Quit"), ("Ctrl+Q",), "file"),
    Spec("undo", marked("actions", "Undo"), ("Ctrl+Z",), "edit", "undo"),
    Spec("redo", marked("actions", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "edit", "redo"),
    Spec("", "", (), "edit"),
    Spec("find", marked("actions", "Find…"), ("Ctrl+F",), "edit", "project"),
    Spec("clear_filters", marked("actions", "Clear all filters"), ("Ctrl+Shift+F",), "edit", "project"),
    Spec("", "", (), "edit"),
    Spec("select_all", marked("actions", "Select all events"), ("Ctrl+Shift+A",), "edit", "project"),
    Spec("deselect", marked("actions", "Let go of the selection"), ("Esc",), "edit"),
    Spec("add_event", marked("actions", "Add an event…"), ("Ctrl+Shift+N",), "event"),
    Spec("", "", (), "event"),
    Spec("edit_title", marked("actions", "Edit the title"), ("F2",), "event", "selection"),
    Spec("edit_date", marked("actions", "Edit the date"), ("D",), "event", "selection"),
    Spec("evidence", marked("actions", "Go to the evidence"), (), "event", "selection"),
    Spec("", "", (), "event"),
    Spec("accept", marked("actions", "Accept"), ("A",), "event", "selection"),
    Spec("reject", marked("actions", "Reject"), ("X",), "event", "selection"),
    Spec("next_doubtful", marked("actions", "Next that needs a look"), ("N",), "event", "project"),
    Spec("", "", (), "event"),
    Spec("merge", marked("actions", "Merge into one happening"), ("M",), "event", "several"),
    Spec("split", marked("actions", "Split into its reports"), ("Shift+M",), "event", "selection"),
    Spec("delete", marked("actions", "Delete"), ("Del",), "event", "selection"),
    Spec("restore", marked("actions", "Bring back what was deleted"), (), "event", "deleted"),
    Spec("timeline", marked("actions", "Timeline"), ("Ctrl+1",), "view", "project", checkable=True),
    Spec("table", marked("actions", "Table"), ("Ctrl+2",), "view", "project", checkable=True),
    Spec("", "", (), "view"),
    Spec("fit_all", marked("actions", "Fit all"), ("Ctrl+0",), "view", "project"),
    Spec("fit_selection", marked("actions", "Fit the selection"), ("F",), "view", "selection"),
    Spec("show_new", marked("actions", "Show the new events"), ("Ctrl+J",), "view", "project"),
    Spec("zoom_in", marked("actions", "Zoom in"), ("Ctrl++", "Ctrl+="), "view", "project"),
    Spec("zoom_out", marked("actions", "Zoom out"), ("Ctrl+-",), "view", "project"),
    Spec("go_to_date", marked("actions", "Go to a date…"), ("Ctrl+G",), "view", "project"),
    Spec("back", marked("actions", "Back"), ("Alt+Left",), "view", "project"),
    Spec("forward", marked("actions", "Forward"), ("Alt+Right",), "view", "project"),
    Spec("", "", (), "view"),
    Spec("views", marked("actions", "Saved views"), (), "view"),
    Spec("panels", marked("actions", "Panels"), (), "view"),
    Spec("reset_panels", marked("actions", "Panels as at first"), (), "view", "project"),
    Spec("shortcuts", marked("actions", "Keyboard shortcuts"), ("?", "F1"), "help"),
    Spec("legend", marked("actions", "What the marks mean"), (), "help"),
    Spec("logs", marked("actions", "Open the log folder"), (), "help"),
    Spec("about", marked("actions", "About Démarche"), (), "help"),
)

# What the canvas does with keys of its own, for the shortcuts sheet
CANVAS_KEYS: tuple[tuple[str, str], ...] = (
    (marked("actions", "Go to the evidence"), "Enter"),  # no shortcut: a text field wants Enter for itself
    (marked("actions", "Next, previous event in the lane"), "← →"),
    (marked("actions", "Lane above, below"), "↑ ↓"),
    (marked("actions", "Zoom at the pointer"), "Ctrl+wheel, + −"),
    (marked("actions", "Pan"), "Shift+wheel, drag, Home End PgUp PgDn"),
    (marked("actions", "Select a range of time"), "Shift+drag"),
)


def translated(text: str) -> str:
    """An action's words in the interface's language."""
    return QCoreApplication.translate("actions", text)


def install(window: QMainWindow) -> tuple[dict[str, QAction], dict[str, QMenu]]:
    """Make the menu bar; returns the actions by name and the submenus (`recent`, `views`, `panels`) by theirs."""
    actions: dict[str, QAction] = {}
    submenus: dict[str, QMenu] = {}
    menus = {name: window.menuBar().addMenu(translated(text)) for name, text in MENUS.items()}
    for spec in SPECS:
        menu = menus[spec.menu]
        if not spec.name:
            menu.addSeparator()
        elif spec.name in ("recent", "views", "panels"):
            submenus[spec.name] = menu.addMenu(translated(spec.text))
        else:
            action = QAction(translated(spec.text), window)
            action.setObjectName(spec.name)
            action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
            action.setCheckable(spec.checkable)
            menu.addAction(action)
            actions[spec.name] = action
    actions["quit"].setMenuRole(QAction.MenuRole.QuitRole)
    actions["about"].setMenuRole(QAction.MenuRole.AboutRole)
    actions["settings"].setMenuRole(QAction.MenuRole.PreferencesRole)
    return actions, submenus
