"""All that an open project needs, made once the window has been painted, and let go at the end."""

import gc
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from viewer.window import dates, thumbnails
from viewer.window.commands import Commands
from viewer.window.editing import Editing
from viewer.window.exporting import Exporting
from viewer.window.importing import Importer
from viewer.window.intake import Intake
from viewer.window.main_window import MainWindow
from viewer.window.named_views import NamedViews
from viewer.window.open_project import OpenProject
from viewer.window.preferences import Preferences
from viewer.window.project_files import ProjectFiles
from viewer.window.timeline_import import TimelineImport
from viewer.window.view_memory import ViewMemory
from viewer.window.workbench import Workbench

_WARM_AFTER = 400  # ms
_GARBAGE = 20_000  # objects made before the youngest are looked through


class Parts(QObject):
    """Makes and wires them."""

    def __init__(self, window: MainWindow, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self.opened = OpenProject(self)
        self.bench = Workbench(window, self.opened)

    def furnish(self) -> Iterator[None]:
        """Make everything, in slices short enough for the window to paint between them."""
        window, preferences = self._window, self._preferences
        yield from self.bench.furnish()
        self.files = ProjectFiles(window, self.opened)
        self.importer = Importer(preferences.number("workers") or None, self)
        self.intake = Intake(self.bench, self.files, self.importer)
        yield
        self.editing = Editing(self.bench, self.importer)
        self.exporting = Exporting(self.bench)
        self.timeline_import = TimelineImport(self.bench)
        yield
        self.memory = ViewMemory(self.bench)
        self.views = NamedViews(self.bench, window.submenus["views"])
        self.commands = Commands(self.bench, self.files, self.intake, self.editing)
        self.opened.working.connect(self._working)
        preferences.changed.connect(self._preference_changed)
        for key in ("reduced_motion", "date_style", "week_start", "lane_direction"):
            self._preference_changed(key)
        QTimer.singleShot(_WARM_AFTER, self.importer.warm)
        QTimer.singleShot(_WARM_AFTER, _spare_the_collector)
        window.offered.connect(self.importer.warm)  # a worker let go for being idle is back by the time of the drop

    def open_first(self, project: Path | None, articles: Sequence[Path]) -> None:
        """The project asked for, else the last one; articles asked for go into a new one."""
        if project is not None:
            self.files.open(project)
        elif articles:
            self.files.new()
        else:
            self.files.open_last()
        if articles:
            self.intake.add(list(articles))

    def _preference_changed(self, key: str) -> None:
        if key == "reduced_motion":
            self.bench.timeline.set_still(self._preferences.on(key))
        elif key == "date_style":
            dates.set_style(self._preferences.text(key))
            if self.opened.is_open:
                self.opened.refresh()
        elif key == "week_start":
            self.bench.timeline.set_week_start(self._preferences.first_weekday())
        elif key == "lane_direction":
            self.bench.timeline.set_mirrored(self._preferences.text(key) == "left")

    def _working(self, on: bool) -> None:
        status = self._window.status
        if on:
            status.show_work(self.tr("One moment…"), cancel=False)
        else:
            status.end_progress()
            status.say("")

    def close(self) -> None:
        """Save the view, end the workers, let the file go."""
        self.memory.keep()
        path = self.opened.path() if self.opened.is_open else None
        if path is not None and not self.opened.project.untitled and len(self.opened.columns):
            thumbnails.keep(path, self.bench.timeline.canvas.viewport())
        self.bench.detail.show_event(None)  # keeps notes still being typed
        self.intake.close()
        self.importer.close()
        self.opened.close()
        self.files.opening.finish()


def _spare_the_collector() -> None:
    """What is loaded stays: Python's collector, which holds up every thread, need not walk through it while articles come in."""
    if not gc.get_freeze_count():  # once a process
        gc.freeze()
        gc.set_threshold(_GARBAGE)
