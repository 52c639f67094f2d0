"""Starts the window: the bare one first, painted within the blink of an eye; all that is heavy comes after that."""

from __future__ import annotations

import atexit
import logging
import os
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QFileOpenEvent, QFontDatabase, QIcon
from PySide6.QtWidgets import QApplication, QDialog, QStyleFactory

from viewer import __version__, resources
from viewer.window import crash, translation
from viewer.window.drop import Dropped
from viewer.window.furnishing import Furnishing
from viewer.window.main_window import MainWindow
from viewer.window.places import log_folder, untitled_folder
from viewer.window.preferences import Preferences
from viewer.window.preloading import Preloader
from viewer.window.single_instance import Listener, hand_over, socket_name
from viewer.window.text_keys import TextKeys
from viewer.window.theme import Appearance

if TYPE_CHECKING:
    from viewer.window.parts import Parts

_log = logging.getLogger(__name__)
SWITCH = 0.001  # seconds, a fifth of what is usual
PROJECT = ".demarche"  # as viewer.project has it, which is too heavy to import before the first paint


def run(paths: Sequence[str]) -> int:
    """Open the window with these projects or articles; the exit status."""
    application = make_application(sys.argv[:1])
    given = [Path(path).absolute() for path in paths if not path.startswith("-")]
    name = socket_name(untitled_folder())
    projects = [path for path in given if path.suffix == PROJECT]
    if any(hand_over(one, given) for one in (*map(socket_name, projects[:1]), name)):
        return 0
    preferences = Preferences()
    session = Session(preferences, given)
    session.window.painted.connect(lambda: crash.start_log(log_folder(), preferences.text("log_level")))
    listeners = [Listener(name, session.received)]
    session.project_shown.connect(lambda path: _listen_for(listeners, path, session.received))
    crash.install(lambda: session.window)
    signal.signal(signal.SIGTERM, lambda *_: application.quit())
    heartbeat = QTimer(interval=500)  # lets Python see signals
    heartbeat.timeout.connect(lambda: None)
    heartbeat.start()
    session.window.show()
    status = application.exec()
    for listener in listeners:
        listener.close()
    session.close()
    return status


def _listen_for(listeners: list[Listener], project: Path, accept: Callable[[list[Path]], bool]) -> None:
    """Let whoever opens the project once more come to this window, of however many."""
    if len(listeners) == 1:
        listeners.append(Listener(socket_name(project), accept))
    else:
        listeners[1].listen(socket_name(project))


def _same(one: Path | None, other: Path) -> bool:
    return one is not None and os.path.realpath(one) == os.path.realpath(other)


def leave(status: int) -> NoReturn:
    """End the process now that all is saved: a thread that still loads libraries could hold up the teardown of Qt for ever."""
    # Qt's own taking down ends in a crash once a screen reader has asked for the canvas, whose entries belong to Python
    if (taking_down := getattr(QtCore, "__moduleShutdown", None)) is not None:  # a private name of PySide's
        atexit.unregister(taking_down)
    atexit._run_exitfuncs()  # temporary folders, child processes, the log
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # a windowed program of Windows has none
            stream.flush()
    os._exit(status)


def make_application(arguments: list[str]) -> QApplication:
    """The QApplication with name, icon and fonts."""
    QCoreApplication.setOrganizationName("demarche")
    QCoreApplication.setApplicationName("demarche")
    QCoreApplication.setApplicationVersion(__version__)
    # A thread at work keeps Python's lock for so long when the window wants it, which it does at each of its calls
    sys.setswitchinterval(SWITCH)
    application = QApplication(arguments)
    application.setApplicationDisplayName("Démarche")
    application.setDesktopFileName("org.demarche.Demarche")
    style = QStyleFactory.create("Fusion")
    if style is not None:
        application.setStyle(style)
    load_fonts(application)
    icons = resources.root() / "icons"
    icon = QIcon(str(icons / "demarche.svg"))
    icon.addPixmap(QIcon(str(icons / "demarche-16.svg")).pixmap(QSize(16, 16)))  # drawn for that size
    application.setWindowIcon(icon)
    return application


def load_fonts(application: QApplication) -> None:
    """The bundled fonts; where the system has no interface font of its own to speak of, they dress the window too."""
    folder = resources.root() / "fonts"
    for path in sorted(folder.glob("*.[ot]tf")) if folder.is_dir() else []:
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            _log.warning("font %s could not be loaded", path.name)
    if sys.platform.startswith("linux") and "Inter" in QFontDatabase.families():
        font = application.font()
        font.setFamily("Inter")
        application.setFont(font)


class Session(QObject):
    """The window and what drives it, from the first paint to the last save."""

    project_shown = Signal(Path)

    def __init__(self, preferences: Preferences, paths: Sequence[Path] = ()) -> None:
        super().__init__()
        self.preferences = preferences
        translation.install(preferences.text("language"))
        self.appearance = Appearance(preferences.text("theme"))
        self.appearance.refresh()
        self.window = MainWindow(preferences, self.appearance)
        self.parts: Parts | None = None
        self._paths = list(paths)
        self._early: list[Dropped] = []
        self._wish: Callable[[Parts], object] | None = None
        self._connect_help()
        self._connect_welcome()
        self.window.dropped.connect(self._drop)
        self._preloader = Preloader(self)
        self._furnishing = Furnishing(self.window, preferences, self)
        self._preloader.ready.connect(self._furnishing.start)
        self._furnishing.done.connect(self._furnished)
        self.window.painted.connect(self._begin)
        preferences.changed.connect(self._preference_changed)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            self._text_keys = TextKeys(application, self)
        if application is not None and sys.platform == "darwin":  # every event would pass through Python
            application.installEventFilter(self)

    def _begin(self) -> None:
        """The window is seen: load what it needs. Articles given at the start are waited for, so they come first."""
        if articles := [path for path in self._paths if path.suffix != PROJECT]:
            from viewer.pipeline import ahead

            ahead.start(articles)
            self._preloader.put_off()
        self._preloader.start()

    def _furnished(self, parts: Parts) -> None:
        """The panels are there: open the project; what was dropped before goes in now."""
        self.parts = parts
        parts.opened.replaced.connect(self._tell_project)
        projects = [path for path in self._paths if path.suffix == PROJECT]
        articles = [path for path in self._paths if path.suffix != PROJECT]
        self.parts.open_first(projects[0] if projects else None, articles)
        for what in self._early:
            self.parts.intake.take(what)
        self._early.clear()
        if self._wish is not None:
            self._wish(self.parts)

    def _tell_project(self) -> None:
        if self.parts is not None and (path := self.parts.opened.path()) is not None:
            self.project_shown.emit(path)

    def received(self, paths: list[Path]) -> bool:
        """A second start: come to the front and take what it was given. Another project gets a window of its own."""
        if any(path.suffix == PROJECT and not self._shows(path) for path in paths):
            return False
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.raise_()
        self.window.activateWindow()
        articles = tuple(path for path in paths if path.suffix != PROJECT)
        if articles:
            self.take(Dropped(articles))
        return True

    def _shows(self, project: Path) -> bool:
        return self.parts is not None and self.parts.opened.is_open and _same(self.parts.opened.path(), project)

    def take(self, what: Dropped) -> None:
        """Take in a drop, now or as soon as all is there."""
        if self.parts is None:
            self._drop(what)
        else:
            self.parts.intake.take(what)

    def close(self) -> None:
        """Let the project and the workers go."""
        if self.parts is not None:
            self.parts.close()
        self.preferences.finish()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A file opened from the Finder."""
        if event.type() is QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent):
            self.take(Dropped((Path(event.file()),)))
            return True
        return super().eventFilter(watched, event)

    def _drop(self, what: Dropped) -> None:
        if self.parts is None:
            self._early.append(what)
            self.window.status.say(self.tr("One moment…"), lasting=True)

    def _connect_welcome(self) -> None:
        """A button pressed before all is there is remembered, and done then."""
        welcome = self.window.welcome
        wishes: tuple[tuple[SignalInstance, Callable[[Parts], object]], ...] = (
            (welcome.add_files, lambda parts: parts.intake.ask_files()),
            (welcome.add_folder, lambda parts: parts.intake.ask_folder()),
            (welcome.open_sample, lambda parts: parts.intake.add_sample()),
            (welcome.open_project, lambda parts: parts.files.ask_open()),
        )
        for pressed, wish in wishes:
            pressed.connect(lambda wish=wish: self._do(wish))
        welcome.recent_chosen.connect(lambda path: self._do(lambda parts: parts.files.open(path)))

    def _do(self, wish: Callable[[Parts], object]) -> None:
        if self.parts is not None:
            wish(self.parts)
        else:
            self._wish = wish
            self.window.status.say(self.tr("One moment…"), lasting=True)

    def _connect_help(self) -> None:
        by_name = self.window.actions_by_name
        for name in ("shortcuts", "legend", "about"):
            by_name[name].triggered.connect(lambda _=False, name=name: self._help(name))
        by_name["quit"].triggered.connect(self.window.close)
        by_name["settings"].triggered.connect(self._settings)
        by_name["logs"].triggered.connect(self._logs)

    def _help(self, name: str) -> None:
        from viewer.window import help_pages

        pages: dict[str, type[QDialog]] = {
            "shortcuts": help_pages.Shortcuts,
            "legend": help_pages.Legend,
            "about": help_pages.About,
        }
        pages[name](self.window).open()

    def _settings(self) -> None:
        from viewer.window.settings_dialog import SettingsDialog

        SettingsDialog(self.preferences, self.window).open()

    def _logs(self) -> None:
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_folder())))

    def _preference_changed(self, key: str) -> None:
        if key == "theme":
            self.appearance.choose(self.preferences.text("theme"))
        elif key == "log_level":
            crash.start_log(log_folder(), self.preferences.text("log_level"))
