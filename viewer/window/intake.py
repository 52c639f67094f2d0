"""How articles come in: drops, paste, dialogs, the command line; progress and results are shown as they come."""

import logging
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPlainTextEdit

from viewer.pipeline import Source, TextSource
from viewer.window.arrivals import Arrivals
from viewer.window.drop import Dropped, dropped
from viewer.window.fetching import Fetcher
from viewer.window.import_results import Fate, ImportLine
from viewer.window.importing import Importer
from viewer.window.project_files import SUFFIX, ProjectFiles
from viewer.window.turns import Turns
from viewer.window.virtual_files import VirtualFile
from viewer.window.words import message
from viewer.window.workbench import Workbench

_log = logging.getLogger(__name__)


class Intake(QObject):
    """Between what the user brings and the importer."""

    def __init__(self, bench: Workbench, files: ProjectFiles, importer: Importer) -> None:
        super().__init__(bench)
        self._bench = bench
        self._files = files
        self._importer = importer
        self._status = bench.window.status
        self._job = 0
        self._lines: list[ImportLine] = []
        self._said = ""
        self._texts: dict[str, TextSource] = {}
        self._fit_when_done = False
        self._turns = Turns(self)
        self._far = 0, 0  # sources done, and in all
        self._unseen = False  # something has come that is not shown yet
        self.arrivals = Arrivals(bench)
        self._scratch: tempfile.TemporaryDirectory[str] | None = None
        self.fetcher = Fetcher(bench.window, bench.window.preferences)
        self.fetcher.arrived.connect(lambda path, _: self.add([path]))
        self.fetcher.failed.connect(self._not_fetched)
        importer.started.connect(self._started)
        importer.arrived.connect(self._arrived)
        importer.progressed.connect(self._progressed)
        importer.finished.connect(self._finished)
        self._status.cancelled.connect(importer.cancel)
        self._status.details_wanted.connect(self.show_results)
        self._status.arrivals_wanted.connect(self.arrivals.show)
        self.arrivals.away.connect(self._offer_arrivals)
        bench.results.retry.connect(self._retry)
        bench.window.dropped.connect(self.take)
        bench.opened.filtered.connect(self._seen)
        bench.opened.failed.connect(self._seen)
        bench.opened.replaced.connect(importer.cancel)  # what is under way belongs to the project before

    def close(self) -> None:
        """Let go what is still on its way."""
        self._job = 0  # no import has this number
        self._turns.clear()
        self.fetcher.close()
        if self._scratch is not None:
            self._scratch.cleanup()

    def take(self, what: Dropped) -> None:
        """Articles, or a project among them, which is opened."""
        projects = [path for path in what.paths if path.suffix == SUFFIX]
        paths = [path for path in what.paths if path.suffix != SUFFIX]
        if projects and not paths:
            self._files.open(projects[0])
        elif paths:
            self.add(paths)
        elif what.files:
            self.add(self._laid_down(what.files))
        elif what.messages:
            reason = message("drop.message_address")
            self._bench.results.add([ImportLine(one, Fate.FAILED, 0, reason) for one in what.messages])
            self._status.say(reason, lasting=True, details=True)
        elif what.text:
            label = self.tr("Pasted text %1").replace("%1", str(len(self._texts) + 1))
            source = TextSource(text=what.text, label=label)
            self._texts[label] = source
            self.add([source])
        elif what.addresses:
            self.fetcher.start(what.addresses)

    def _laid_down(self, files: Sequence[VirtualFile]) -> list[Path]:
        """Files that came as data, put where the readers find them until the window closes; each in a folder of its own."""
        if self._scratch is None:
            self._scratch = tempfile.TemporaryDirectory(prefix="demarche-", ignore_cleanup_errors=True)
        paths = []
        for file in files:
            path = Path(tempfile.mkdtemp(dir=self._scratch.name)) / file.name
            try:
                path.write_bytes(file.data)
            except (OSError, ValueError) as error:  # told as missing, under its name
                _log.warning("dropped file: %s", error)
            paths.append(path)
        return paths

    def add(self, sources: Sequence[Source]) -> None:
        """Read these into the open project."""
        if sources:
            self._files.when_open(lambda: self._start(sources))

    def _start(self, sources: Sequence[Source]) -> None:
        self._fit_when_done = not len(self._bench.opened.columns)
        self._importer.start(sources, self._bench.opened.project)

    def add_sample(self) -> None:
        """The sample, into a project of its own unless this one is empty."""
        if len(self._bench.opened.columns) or self._files.opening.busy:
            self._files.new()
        self.add(self._files.sample_articles())

    def paste(self) -> None:
        """What the clipboard has, unless a text field wants it."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QLineEdit) or (isinstance(focus, QPlainTextEdit) and not focus.isReadOnly()):
            focus.paste()
            return
        what = dropped(QGuiApplication.clipboard().mimeData())
        if what:
            self.take(what)
        else:
            self._status.say(self.tr("The clipboard holds no article."))

    def ask_files(self) -> None:
        """Choose files."""
        names, _ = QFileDialog.getOpenFileNames(
            self._bench.window, self.tr("Add files"), self._folder(), self._filter()
        )
        if names:
            self._remember(Path(names[0]).parent)
            self.add([Path(name) for name in names])

    def ask_folder(self) -> None:
        """Choose a folder to read through."""
        name = QFileDialog.getExistingDirectory(self._bench.window, self.tr("Add folder"), self._folder())
        if name:
            self._remember(Path(name))
            self.add([Path(name)])

    def show_results(self) -> None:
        """The list of what became of each file."""
        self._bench.window.show_results()
        self._bench.results.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _started(self, job: int) -> None:
        self._job = job
        self._lines = []
        self.arrivals.begin()
        self._status.show_progress(0, 0, 0)

    def _arrived(self, job: int, lines: list[ImportLine]) -> None:
        if job != self._job:
            self._importer.taken()
            return
        self._lines += lines
        self._bench.results.add(lines)
        if any(line.fate is not Fate.FAILED for line in lines):
            self._turns.add(
                "page", lambda: self._bench.window.show_work(True)
            )  # its first paint before there is much on it
        self._turns.add("refresh", self._refresh)

    def _refresh(self) -> None:
        """Show what has come; the next may come when it is seen, or when it cannot be."""
        self._unseen = True
        if self._bench.opened.is_open:
            self._bench.opened.refresh()

    def _seen(self) -> None:
        if self._unseen and not self._bench.opened.awaited:
            self._unseen = False
            self._importer.taken()

    def _progressed(self, job: int, done: int, total: int) -> None:
        if job == self._job:
            self._far = done, total
            self._turns.add("progress", self._show_progress)

    def _show_progress(self) -> None:
        """In a turn of its own: a progress bar paints at once, and with it whatever else waits to be painted."""
        if self._importer.busy:
            self._status.show_progress(*self._far, sum(line.events for line in self._lines))

    def _finished(self, job: int, cancelled: bool) -> None:
        if job != self._job:
            return
        self._status.end_progress()
        fates = [line.fate for line in self._lines]
        failed = fates.count(Fate.FAILED)
        parts = [self.tr("Cancelled") if cancelled else "", self.tr("%n article(s) read", "", len(fates) - failed)]
        if failed:
            parts.append(self.tr("%n could not be read", "", failed))
        if Fate.DUPLICATE in fates:
            parts.append(self.tr("%n already here", "", fates.count(Fate.DUPLICATE)))
        self._said = " · ".join(part for part in parts if part)
        self._status.say(self._said, lasting=bool(failed), details=bool(fates))
        if failed:
            self._bench.window.show_results()
        if self._fit_when_done and not cancelled:
            self._bench.fit_main()
        else:
            self._turns.add("arrivals", self.arrivals.look)  # after what came last

    def _offer_arrivals(self, count: int) -> None:
        """It stays until the next message: what is out of view is not noticed otherwise."""
        if not self._importer.busy:
            away = self.tr("%n new event(s) out of view", "", count)
            self._status.say(f"{self._said} · {away}", lasting=True, details=True, arrivals=True)

    def _not_fetched(self, address: str, code: str) -> None:
        self._bench.results.add([ImportLine(address, Fate.FAILED, 0, message(code))])
        self._status.say(message(code), details=True)

    def _retry(self, names: list[str]) -> None:
        addresses = [name for name in names if name.startswith(("http://", "https://"))]
        self.add([self._texts.get(name) or Path(name) for name in names if name not in addresses])
        if addresses:
            self.fetcher.start(addresses)

    def _folder(self) -> str:
        return self._bench.window.preferences.last("articles") or str(Path.home())

    def _remember(self, folder: Path) -> None:
        self._bench.window.preferences.set_last("articles", str(folder))

    def _filter(self) -> str:
        endings = "txt md html htm mhtml mht eml msg pdf docx odt rtf epub zip xml rss webarchive"
        patterns = " ".join(f"*.{ending}" for ending in endings.split())
        return self.tr("Articles (%1)").replace("%1", patterns) + ";;" + self.tr("All files (*)")
