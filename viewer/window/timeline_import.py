"""Add a timeline: a table or file of events made elsewhere, or exported before, with a report of what could not be taken."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMessageBox

from viewer.export import Imported, RowProblem, TimelineImportError, read_timeline
from viewer.window.aside import Aside
from viewer.window.open_project import SEVERAL
from viewer.window.safe_text import one_line
from viewer.window.words import message
from viewer.window.workbench import Workbench

_MOST = 2000  # lines of a report


class TimelineImport(QObject):
    """Asks for a file and takes it into the open project, as one change that undo takes back."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self._reading = Aside(self)
        bench.window.actions_by_name["add_timeline"].triggered.connect(lambda: self.ask())

    def ask(self) -> None:
        """Choose a file."""
        if not self._bench.opened.is_open:  # the first project is still on its way
            return
        kinds = self.tr("Timelines (*.csv *.tsv *.jsonl *.json)")
        name, _ = QFileDialog.getOpenFileName(self._bench.window, self.tr("Add a timeline"), "", kinds)
        if name:
            self.add(Path(name))

    def add(self, path: Path) -> None:
        """Take the file in beside the window, and tell how that went."""
        opened, status = self._bench.opened, self._bench.window.status
        status.show_work(self.tr("Reading %1…").replace("%1", one_line(path.name, 60)), cancel=False)
        project = opened.project

        def read(imported: Imported) -> None:
            status.end_progress()
            status.say("")
            if opened.is_open and opened.project is project:
                large = opened.is_large or len(imported.document.events) > SEVERAL
                opened.do(lambda: project.take(imported.document), lambda keys: self._taken(keys, imported), long=large)

        def failed(error: Exception) -> None:
            status.end_progress()
            status.say("")
            if not isinstance(error, TimelineImportError):
                raise error
            QMessageBox.warning(self._bench.window, self.tr("Add a timeline"), message(error.code, error.detail))

        self._reading.do(lambda: read_timeline(path), read, failed=failed)

    def _taken(self, keys: list[int], imported: Imported) -> None:
        told = self.tr("%n event(s) added", "", len(keys))
        self._bench.window.status.say(told, lasting=True)
        if imported.problems:
            self.report(told, imported).open()

    def report(self, told: str, imported: Imported) -> QMessageBox:
        """The rows that were left out, or taken in part, behind a button."""
        left_out = sum(not problem.taken for problem in imported.problems)
        box = QMessageBox(QMessageBox.Icon.Information, self.tr("Add a timeline"), told, parent=self._bench.window)
        box.setInformativeText(self.tr("%n row(s) could not be taken.", "", left_out) if left_out else "")
        box.setDetailedText("\n".join(self._line(problem) for problem in imported.problems[:_MOST]))
        return box

    def _line(self, problem: RowProblem) -> str:
        row = self.tr("Row %1: ").replace("%1", str(problem.row)) if problem.row else ""
        return f"{row}{message(problem.code, one_line(problem.detail, 120))}"
