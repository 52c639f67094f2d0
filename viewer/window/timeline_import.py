"""Takes in a timeline made elsewhere or exported by us: its articles with their mentions, and events that no article tells."""

import logging
import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from viewer.model import Article, Document, Mention
from viewer.project import Project, ProjectError
from viewer.window.import_results import Fate, ImportLine
from viewer.window.words import message
from viewer.window.workbench import Workbench

_log = logging.getLogger(__name__)
_FIELDS = ("title", "type", "mode", "actors", "when", "place", "speaker", "status", "notes")


class TimelineImport(QObject):
    """Reads beside the window; what could not be taken is listed row by row."""

    done = Signal(object, list)  # Project, list[ImportLine]

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self.done.connect(self._done)

    def ask(self) -> None:
        """Choose a file."""
        name, _ = QFileDialog.getOpenFileName(
            self._bench.window,
            self.tr("Import a timeline"),
            self._bench.window.preferences.last("articles") or str(Path.home()),
            self.tr("Timelines (%1)").replace("%1", "*.csv *.tsv *.jsonl *.json"),
        )
        if name:
            self.start(Path(name))

    def start(self, path: Path) -> None:
        """Take in that file."""
        self._bench.window.status.say(self.tr("Reading the timeline…"), lasting=True)
        arguments = (path, self._bench.opened.project)
        threading.Thread(target=self._work, args=arguments, name="timeline import", daemon=True).start()

    def _work(self, path: Path, project: Project) -> None:
        from viewer.export import ExportError, read_timeline
        from viewer.export.errors import TimelineImportError

        try:
            imported = read_timeline(path)
            count = take_in(project, imported.document)
        except (TimelineImportError, ExportError, ProjectError) as error:
            lines = [ImportLine(str(path), Fate.FAILED, 0, message(error.code, error.detail))]
        except Exception:  # the user must learn that it is over, whatever the file held
            _log.exception("timeline import")
            lines = [ImportLine(str(path), Fate.FAILED, 0, message("import.unknown_format"))]
        else:
            lines = [ImportLine(str(path), Fate.ADDED if count else Fate.NO_EVENTS, count)]
            for problem in imported.problems[:500]:
                where = f"{path} : {problem.row}" if problem.row else str(path)
                fate = Fate.ADDED if problem.taken else Fate.FAILED
                lines.append(ImportLine(where, fate, 0, message(problem.code, problem.detail)))
        self.done.emit(project, lines)

    def _done(self, project: Project, lines: list[ImportLine]) -> None:
        opened = self._bench.opened
        if not opened.is_open or opened.project is not project:
            return
        self._bench.results.add(lines)
        opened.refresh()
        self._bench.window.status.say(self.tr("%n event(s) imported", "", lines[0].events), lasting=True, details=True)
        if any(line.fate is Fate.FAILED for line in lines):
            self._bench.window.docks["results"].show()


def take_in(project: Project, document: Document) -> int:
    """Add a document's articles, mentions and events to a project; how many events it had."""
    mentions: dict[str, list[Mention]] = {}
    for mention in document.mentions.values():
        mentions.setdefault(mention.article, []).append(mention)
    readings: list[tuple[Article, list[Mention]]] = [
        (article, mentions.get(key, [])) for key, article in document.articles.items()
    ]
    if readings:
        project.add(readings)
    for event in document.events:
        if not any(mention in document.mentions for mention in event.mentions):
            project.add_event(**{name: getattr(event, name) for name in _FIELDS})
    return len(document.events)
