"""Makes and opens projects beside the window, which stays live however large a file or slow a drive is, and lets them go there too."""

import logging
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from viewer.project import Project, ProjectError, Query
from viewer.window.beside import beside
from viewer.window.closing import close_project
from viewer.window.look import Look, look_at
from viewer.window.places import untitled_folder

_log = logging.getLogger(__name__)
_PATIENCE = 2.0  # seconds that the end waits for a project on its way
_SAID_AFTER = 250  # ms: what opens faster is not worth a word


class Opening(QObject):
    """One project at a time; asking for another one, or cancelling, lets the one under way be closed again when it has come.

    `opened` carries the project and how it looks; `failed` the path, the code and its detail. The path of a new project is None.
    """

    opened = Signal(object, object)  # Project, Look
    failed = Signal(object, str, str)
    waiting = Signal(object)  # the path of what takes its time, None for a new one
    kept = Signal(object)  # where work was put whose own file cannot be written
    over = Signal()  # nothing is under way any more
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: _Job | None = None
        self._jobs: list[_Job] = []  # with those that are not wanted any more
        self._leaving: list[threading.Thread] = []
        self._say = QTimer(self, singleShot=True, interval=_SAID_AFTER)
        self._say.timeout.connect(self._tell_waiting)
        self._arrived.connect(self._take)

    @property
    def busy(self) -> bool:
        """Whether a project is being opened."""
        return self._job is not None

    def start(self, path: Path | None) -> None:
        """Open the project at `path`, or make a new one that has no name yet."""
        if self._job is not None and self._job.path == path:
            return
        self.cancel(quietly=True)
        known = next((job for job in self._jobs if job.path == path), None)
        job = known or _Job(path)
        job.wanted = True
        self._job = job
        self._say.start()
        if known is None:
            self._jobs.append(job)
            job.thread = beside("opening", self._work, job)

    def cancel(self, *, quietly: bool = False) -> None:
        """Want it no more."""
        if self._job is not None:
            self._job.wanted = False
            self._job = None
            self._say.stop()
            if not quietly:
                self.over.emit()

    def let_go(self, project: Project, waiting: Sequence[Callable[[], object]] = ()) -> None:
        """Close a project beside the window, once what waits is done to it; an opening that follows waits for it."""
        thread = beside("closing", self._close, project, waiting, daemon=False)  # the process ends after it
        self._leaving = [one for one in self._leaving if one.is_alive()] + [thread]

    def finish(self) -> None:
        """Wait for what is being closed; for what is being opened not for long."""
        self.cancel(quietly=True)
        for thread in self._leaving:
            thread.join()
        for job in self._jobs:
            if job.thread is not None:
                job.thread.join(_PATIENCE)
            if (project := job.let()) is not None:
                close_project(project)

    def _close(self, project: Project, waiting: Sequence[Callable[[], object]]) -> None:
        kept = close_project(project, waiting)
        if kept is not None:
            with suppress(RuntimeError):  # the window has gone
                self.kept.emit(kept)

    def _tell_waiting(self) -> None:
        if self._job is not None:
            self.waiting.emit(self._job.path)

    def _work(self, job: "_Job") -> None:
        for thread in list(self._leaving):  # the file may be among them
            thread.join()
        try:
            job.project = project_at(job.path) if job.path is not None else new_project()
            job.look = look_at(job.project, Query())
        except ProjectError as error:
            job.error = error
        except Exception as error:  # whatever it was, the window must not wait for ever
            _log.exception("opening %s", job.path)
            job.error = ProjectError("project.failed", str(error))
        with suppress(RuntimeError):  # the window has gone
            self._arrived.emit(job)

    def _take(self, job: "_Job") -> None:
        self._jobs.remove(job)
        if not job.wanted:
            if (project := job.let()) is not None:
                self.let_go(project)
            return
        self._job = None
        self._say.stop()
        self.over.emit()
        if job.project is not None:
            self.opened.emit(job.project, job.look)
        elif job.error is not None:
            self.failed.emit(job.path, job.error.code, job.error.detail)


class _Job:
    """A file on its way to the window."""

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self.wanted = True
        self.project: Project | None = None
        self.look: Look | None = None
        self.error: ProjectError | None = None
        self.thread: threading.Thread | None = None

    def let(self) -> Project | None:
        """The project, once: nobody shows it."""
        project, self.project = self.project, None
        return project


def new_project() -> Project:
    """A project without a name: in a file among the untitled, or in memory where none can be made."""
    try:
        return Project.create(folder=untitled_folder())
    except Exception:  # there must be one to work in
        _log.exception("a new project")
        return Project.create()


def project_at(path: Path) -> Project:
    """Open a project; one among the untitled has no name of its own yet. Raises `ProjectError`."""
    project = Project.open(path)
    project.untitled = path.parent == untitled_folder()
    return project
