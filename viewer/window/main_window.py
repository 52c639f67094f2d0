"""The main window: welcome page first, then panels around the timeline; what it does is in the modules it wires together."""

import logging
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QStackedWidget, QWidget

from viewer.window import actions, thumbnails
from viewer.window.drop import DropOverlay, Dropped, dropped
from viewer.window.preferences import Preferences
from viewer.window.status import StatusLine
from viewer.window.text_size import scaled
from viewer.window.theme import Appearance, Colours
from viewer.window.welcome import Welcome

_log = logging.getLogger(__name__)
STATE_VERSION = 1
NARROW = 1100  # pixels below which there is no room for panels on both sides
LEFT = ("filters", "lanes")


class MainWindow(QMainWindow):
    """Light enough to paint before anything heavy is imported; `Furnishing` brings in the rest."""

    painted = Signal()  # once, after the first paint
    offered = Signal()  # something that can be dropped hangs over the window
    dropped = Signal(object)  # Dropped
    work_shown = Signal()  # the work page has come to the front
    _first_paint = True

    def __init__(self, preferences: Preferences, appearance: Appearance) -> None:
        super().__init__()
        self.preferences = preferences
        self.appearance = appearance
        self.setWindowTitle("Démarche")
        self.setObjectName("main")
        self.setAcceptDrops(True)
        self.setDockNestingEnabled(True)
        self.resize(1280, 800)
        self.setMinimumSize(640, 420)
        self.actions_by_name, self.submenus = actions.install(self)
        self.welcome = Welcome()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.welcome)
        self.setCentralWidget(self.stack)
        self.status = StatusLine()
        self.setStatusBar(self.status)
        self.overlay = DropOverlay(self)
        self.docks: dict[str, QDockWidget] = {}
        self._narrow = False
        self._folded: list[QDockWidget] = []  # hidden for want of room
        self._awaits_event = False  # whether the panel of the event stays away until there is one to show
        self._kept_width = False  # whether it has a width of its own by then
        self._offered = Dropped()
        appearance.changed.connect(self._dress)
        self._dress(appearance.colours)
        self._show_recent()
        self.restoreGeometry(preferences.state("geometry"))
        for action in self.actions_by_name.values():
            action.setEnabled(action.objectName() in ("quit", "about", "shortcuts", "settings"))

    # Panels

    def add_dock(self, name: str, title: str, widget: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        """Put a panel at a side; it can be moved, floated, closed and brought back."""
        dock = QDockWidget(title, self)
        dock.setObjectName(name)
        dock.setWidget(widget)
        dock.setAccessibleName(title)
        self.addDockWidget(area, dock)
        self.docks[name] = dock
        self.submenus["panels"].addAction(dock.toggleViewAction())
        return dock

    def show_work(self, on: bool) -> None:
        """The work page with its panels, or the welcome page without them."""
        if on == (self.stack.currentIndex() == 1):
            return
        if on:
            self.stack.setCurrentIndex(1)
            state = self.preferences.state("docks")
            if not (state.size() and self.restoreState(state, STATE_VERSION)):
                self._default_sizes()
            elif "detail" in self.docks and self.docks["detail"].isVisibleTo(self):
                self._awaits_event = True  # where it was, and as wide, once there is an event to show
                self._kept_width = True
                self.docks["detail"].hide()
            self.work_shown.emit()
        else:
            self._keep_docks()
            self.stack.setCurrentIndex(0)
            self._show_recent()
            for dock in self.docks.values():
                dock.hide()

    def _fold(self) -> None:
        """In a narrow window the panels at the left make room for the timeline; they come back with the room."""
        if self.stack.currentIndex() != 1 or (self.width() < scaled(self, NARROW)) == self._narrow:
            return
        self._narrow = not self._narrow
        if self._narrow:
            self._folded = [dock for name, dock in self.docks.items() if name in LEFT and dock.isVisible()]
        for dock in self._folded:
            dock.setVisible(not self._narrow)

    def show_results(self) -> None:
        """Open the import results, a few lines high: the timeline stays what one looks at."""
        dock = self.docks["results"]
        if not dock.isVisible():
            dock.show()
            self.resizeDocks([dock], [scaled(self, 190)], Qt.Orientation.Vertical)
        dock.raise_()

    def show_event_panel(self, *, always: bool = False) -> None:
        """Open the panel of the event for the first one selected; `always`: also where the user has closed it."""
        dock = self.docks["detail"]
        if dock.isVisible() or not (self._awaits_event or always):
            self._awaits_event = False
            return
        dock.show()
        if self._awaits_event and not self._kept_width:
            width = max(scaled(self, 320), min(scaled(self, 460), self.width() * 3 // 10))
            self.resizeDocks([dock], [width], Qt.Orientation.Horizontal)
        self._awaits_event = False

    def reset_panels(self) -> None:
        """Every panel where it was at first."""
        self.preferences.set_state("docks", QByteArray())
        self._default_sizes()

    def _default_sizes(self) -> None:
        self._narrow = self.width() < scaled(self, NARROW)
        self._folded = [dock for name, dock in self.docks.items() if name in LEFT] if self._narrow else []
        self._awaits_event, self._kept_width = True, False
        for name, dock in self.docks.items():
            dock.setVisible(name in LEFT and dock not in self._folded)
        lanes, filters = self.docks.get("lanes"), self.docks.get("filters")
        if lanes is not None and filters is not None:
            self.resizeDocks([filters, lanes], [2, 1], Qt.Orientation.Vertical)
            self.resizeDocks([filters], [scaled(self, 250)], Qt.Orientation.Horizontal)

    # Drops

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say what a drop will do."""
        self._offered = dropped(event.mimeData(), contents=False)
        if self._offered:
            event.acceptProposedAction()
            self.overlay.offer(self._offered)
            self.offered.emit()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Anywhere over the window will do."""
        if self._offered:
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Gone again."""
        self.overlay.hide()
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take it, after the source has been let go."""
        self.overlay.hide()
        what = dropped(event.mimeData())
        if what:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            QTimer.singleShot(0, lambda: self.dropped.emit(what))

    # The life of a window

    def event(self, event: QEvent) -> bool:
        """Notice the first paint: what is heavy begins after it."""
        handled = super().event(event)
        if self._first_paint and event.type() is QEvent.Type.UpdateRequest:
            self._first_paint = False
            QTimer.singleShot(0, self.painted.emit)
        return handled

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the overlay over all of it."""
        super().resizeEvent(event)
        self.overlay.setGeometry(self.rect())
        self._fold()

    def closeEvent(self, event: QCloseEvent) -> None:
        """No question: all is saved. Remember how it looked."""
        self._keep_docks()
        self.preferences.set_state("geometry", self.saveGeometry())
        super().closeEvent(event)
        QApplication.quit()

    def title_for(self, path: Path | None, untitled: bool) -> None:
        """Name the window after its project."""
        name = self.tr("Untitled") if untitled or path is None else path.stem
        self.setWindowTitle(f"{name} — Démarche")
        self.setWindowFilePath("" if untitled or path is None else str(path))

    def _keep_docks(self) -> None:
        if self.stack.currentIndex() == 1 and not self._awaits_event:
            self.preferences.set_state("docks", self.saveState(STATE_VERSION))

    def _show_recent(self) -> None:
        projects = self.preferences.recent()
        self.welcome.set_recent(projects, thumbnails.icons(projects))

    def _dress(self, colours: Colours) -> None:
        self.overlay.set_colours(colours)
