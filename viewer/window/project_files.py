"""New, open, sample, save as, recent: what the user does with projects as files."""

import logging
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMessageBox

from viewer import resources
from viewer.project import Project, ProjectError
from viewer.window.main_window import MainWindow
from viewer.window.open_project import OpenProject
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
        opened.replaced.connect(self._opened)

    def new(self) -> None:
        """An untitled project, saved from its first article on."""
        self.opened.take(Project.create(folder=untitled_folder()))

    def open(self, path: Path) -> bool:
        """Open a project; whether that worked."""
        if self.opened.is_open and self.opened.path() == path:
            return True
        try:
            project = _project_at(path)
        except ProjectError as error:
            self.tell(error.code, error.detail, path)
            return False
        self.opened.take(project)
        return True

    def open_last(self) -> None:
        """The project that was open when the window was last closed, else a new one. Asks nothing."""
        last = self.window.preferences.last("project")
        if last and Path(last).is_file():
            try:
                self.opened.take(_project_at(Path(last)))
            except ProjectError as error:
                _log.warning("the last project: %s", error)
            else:
                return
        self.new()

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
        try:
            if copy:
                self.opened.project.save_copy(path)
                self.window.status.say(self.tr("A copy is at %1").replace("%1", str(path)))
                return
            self.opened.project.save_as(path)
        except ProjectError as error:
            self.tell(error.code, error.detail, path)
            return
        self._opened()
        self.opened.refresh()

    def sample_articles(self) -> list[Path]:
        """The articles of the sample."""
        folder = resources.path("samples")
        return sorted(p for p in folder.iterdir() if p.suffix in (".txt", ".html"))

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

    def _folder(self) -> str:
        return self.window.preferences.last("folder") or str(Path.home())


def _project_at(path: Path) -> Project:
    """Open a project; one among the untitled has no name of its own yet. Raises `ProjectError`."""
    project = Project.open(path)
    project.untitled = path.parent == untitled_folder()
    return project
