"""New, open, sample, save as, recent: what the user does with projects as files."""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMessageBox

from viewer import resources
from viewer.project import ProjectError
from viewer.window.aside import Aside
from viewer.window.main_window import MainWindow
from viewer.window.open_project import OpenProject
from viewer.window.opening import Opening
from viewer.window.places import untitled_folder
from viewer.window.safe_text import breakable, middle_cut, one_line
from viewer.window.words import message

_log = logging.getLogger(__name__)
SUFFIX = ".demarche"


class ProjectFiles(QObject):
    """Opens and names projects; every failure is told in a sentence."""

    def __init__(self, window: MainWindow, opened: OpenProject) -> None:
        super().__init__(window)
        self.window = window
        self.opened = opened
        self.opening = Opening(self)
        self._saving = Aside(self)
        self._quietly = False  # no word about what cannot be opened
        self._then: list[Callable[[], object]] = []
        opened.replaced.connect(self._opened)
        opened.left.connect(self.opening.let_go)
        opened.kept.connect(self._kept)
        self.opening.kept.connect(self._kept)
        self.opening.opened.connect(opened.take)
        self.opening.failed.connect(self._failed)
        self.opening.waiting.connect(self._say_opening)
        self.opening.over.connect(self._say_over)
        window.status.cancelled.connect(self.cancel)

    def new(self) -> None:
        """An untitled project, saved from its first article on; it comes as soon as the drive has it."""
        self._quietly = False
        self._keep_in_reach()
        self.opening.start(None)

    def open(self, path: Path) -> None:
        """Open a project beside the window; what cannot be opened is told."""
        if self.opened.is_open and self.opened.path() == path:
            self.opening.cancel()
        else:
            self._quietly = False
            self._keep_in_reach()
            self.opening.start(path)

    def open_last(self) -> None:
        """The project that was open when the window was last closed, else a new one. Asks nothing."""
        last = self.window.preferences.last("project")
        if last and Path(last).is_file():
            self._quietly = True
            self.opening.start(Path(last))
        else:
            self.new()

    def when_open(self, then: Callable[[], object]) -> None:
        """Do something with the project that is open, or as soon as the one under way is."""
        if self.opening.busy:
            self._then.append(then)
        else:
            then()

    def cancel(self) -> None:
        """Stay with what is open."""
        if self.opening.busy:
            self.opening.cancel()
            self._go_on()

    def _failed(self, path: Path | None, code: str, detail: str) -> None:
        if self._quietly:
            _log.warning("the last project: %s %s", code, detail)
        else:
            self.tell(code, detail, path)
        self._go_on()

    def _go_on(self) -> None:
        """Without the project that was to be opened."""
        if not self.opened.is_open:
            self.new()
        else:
            self._do_waiting()

    def _do_waiting(self) -> None:
        waiting, self._then = self._then, []
        for then in waiting:
            then()

    def _say_opening(self, path: Path | None) -> None:
        name = path.stem if path is not None else self.tr("a new project")
        self.window.status.show_work(self.tr("Opening %1…").replace("%1", one_line(name, 60)))

    def _say_over(self) -> None:
        self.window.status.end_progress()
        self.window.status.say("")

    def ask_open(self) -> None:
        """Choose a project to open."""
        names, _ = QFileDialog.getOpenFileName(
            self.window,
            self.tr("Open project"),
            self._folder(),
            self.tr("Démarche projects (*%1)").replace("%1", SUFFIX),
        )
        if names:
            self.open(Path(names))

    def ask_save(self, *, copy: bool) -> None:
        """Choose where to go on, or where to put a copy."""
        title = self.tr("Save a copy") if copy else self.tr("Save as")
        start = str(Path(self._folder()) / self.tr("timeline")) + SUFFIX
        name, _ = QFileDialog.getSaveFileName(
            self.window, title, start, self.tr("Démarche projects (*%1)").replace("%1", SUFFIX)
        )
        if name:
            path = Path(name) if name.endswith(SUFFIX) else Path(name + SUFFIX)
            self.save(path, copy=copy)

    def save(self, path: Path, *, copy: bool) -> None:
        """Save as, or a copy."""
        project, status = self.opened.project, self.window.status

        def saved(_: object) -> None:
            status.end_progress()
            if copy:
                status.say(self.tr("A copy is at %1").replace("%1", str(path)))
            elif self.opened.is_open and self.opened.project is project:
                status.say("")
                self._opened()
                self.opened.refresh()

        def failed(error: Exception) -> None:
            status.end_progress()
            if not isinstance(error, ProjectError):
                raise error
            self.tell(error.code, error.detail, path)

        if self.opened.is_large:
            status.show_work(self.tr("Saving %1…").replace("%1", one_line(path.stem, 60)), cancel=False)
        self._saving.do(lambda: (project.save_copy if copy else project.save_as)(path), saved, failed=failed)

    def sample_articles(self) -> list[Path]:
        """The articles of the sample."""
        folder = resources.path("samples")
        return sorted(p for p in folder.iterdir() if p.suffix in (".txt", ".html"))

    def _kept(self, path: Path) -> None:
        """Work whose file could not be written is among the recent projects, and is what the next start opens."""
        preferences = self.window.preferences
        preferences.add_recent(path)
        if not self.opened.is_open:
            preferences.set_last("project", str(path))
        self.window.status.say(self.tr("What could not be saved is kept at %1").replace("%1", str(path)), lasting=True)
        self.fill_recent()

    def fill_recent(self) -> None:
        """The submenu of recent projects."""
        menu = self.window.submenus["recent"]
        menu.clear()
        for path in self.window.preferences.recent():
            action = QAction(f"{one_line(path.stem, 60)}  ({middle_cut(str(path.parent), 50)})", menu)
            action.triggered.connect(lambda _=False, path=path: self.open(path))
            menu.addAction(action)
        if menu.isEmpty():
            menu.addAction(self.tr("None yet")).setEnabled(False)

    def tell(self, code: str, detail: str, path: Path | None = None) -> None:
        """Say that something with a file went wrong."""
        _log.warning("%s: %s (%s)", path, code, detail)
        box = QMessageBox(self.window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("Démarche")
        box.setTextFormat(box.textFormat().PlainText)
        box.setText(message(code))
        box.setInformativeText(breakable(str(path) if path else detail))
        box.open()

    def _opened(self) -> None:
        path = self.opened.path()
        # One opened again is still without a name of the user's giving
        untitled = self.opened.project.untitled
        self.window.title_for(path, untitled)
        preferences = self.window.preferences
        preferences.set_last("project", str(path) if path else "")
        if path is not None and path.parent != untitled_folder():
            preferences.add_recent(path)
            preferences.set_last("folder", str(path.parent))
        self.fill_recent()
        QTimer.singleShot(0, self, self._do_waiting)  # all others are to hear of the project first

    def _keep_in_reach(self) -> None:
        """Put a project without a name among the recent ones before another takes its place: nothing else leads back to it."""
        path = self.opened.path() if self.opened.is_open else None
        if path is not None and self.opened.holds_articles:
            self.window.preferences.add_recent(path)

    def _folder(self) -> str:
        return self.window.preferences.last("folder") or str(Path.home())
