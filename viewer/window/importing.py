"""Runs the pipeline beside the window: articles come in by batches, with progress and Cancel."""

import logging
import threading
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from viewer.model import Article, Mention
from viewer.pipeline import Outcome, Pipeline, Problem, Result, Source
from viewer.project import Project, ProjectError
from viewer.project.errors import CLOSED
from viewer.window.beside import beside
from viewer.window.import_results import Fate, ImportLine
from viewer.window.known_articles import Judged, KnownArticles
from viewer.window.words import message

_log = logging.getLogger(__name__)
BATCH_SECONDS = 0.3
BATCH_OUTCOMES = 64
_POLL = 0.05  # seconds between looks at Cancel
_AHEAD = 1  # batches the window may have waiting: memory stays flat, and it finds the project free


class Importer(QObject):
    """One job at a time; jobs asked for meanwhile wait. Every signal carries the number of its job."""

    started = Signal(int)
    arrived = Signal(int, list)  # job, list[ImportLine]: the project has them
    progressed = Signal(int, int, int)  # job, sources done, sources in all (0: still counting)
    finished = Signal(int, bool)  # job, whether it was cancelled
    redated = Signal(int, object, object)  # job, Article, list[Mention]

    def __init__(self, workers: int | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pipeline = Pipeline(workers)
        self._job = 0
        self._cancel = threading.Event()
        self._thread: threading.Thread | None = None
        self._waiting: list[tuple[int, list[Source], Project]] = []
        self._room = threading.Semaphore(_AHEAD)
        self._closed = False
        self._known: KnownArticles | None = None
        self.finished.connect(self._next)

    @property
    def busy(self) -> bool:
        """Whether a job runs."""
        return self._thread is not None

    def warm(self) -> None:
        """Let a worker load its model ahead of the first article."""
        beside("warm", self._pipeline.warm)

    def start(self, sources: Iterable[Source], project: Project) -> int:
        """Read and extract these into `project`; the job's number."""
        self._job += 1
        self._waiting.append((self._job, list(sources), project))
        if not self.busy:
            self._next()
        return self._job

    def redate(self, article: Article) -> int:
        """The mentions of an article once more, its day of publication having changed."""
        self._job += 1
        job = self._job

        def work() -> None:
            mentions: list[Mention] = self._pipeline.redate(article)
            self._tell(lambda: self.redated.emit(job, article, mentions))

        beside(f"redate-{job}", work)
        return job

    def taken(self) -> None:
        """The window has taken a batch in: the next may come."""
        self._room.release()

    def cancel(self) -> None:
        """Stop; what is done stays, what waits is dropped."""
        self._waiting.clear()
        self._cancel.set()
        self._room.release()

    def close(self) -> None:
        """End every process."""
        self._closed = True
        self.cancel()
        self._pipeline.close()
        if self._thread is not None:
            self._thread.join(5)

    def _next(self) -> None:
        self._thread = None
        if self._closed or not self._waiting:
            return
        job, sources, project = self._waiting.pop(0)
        self._cancel = threading.Event()
        self._room = threading.Semaphore(_AHEAD)
        self._thread = beside(f"import-{job}", self._work, job, sources, project, self._cancel)
        self.started.emit(job)

    def _work(self, job: int, sources: Sequence[Source], project: Project, cancel: threading.Event) -> None:
        step = uuid4().hex  # all portions of this job are undone at once
        try:
            found, problems = expanded(sources, cancel)
            total, done = len(found) + len(problems), len(problems)
            batch = [Outcome(source=problem.source, problems=(problem,)) for problem in problems]
            sent = time.monotonic()
            self._tell(lambda: self.progressed.emit(job, done, total))
            for outcome in self._pipeline.run(found, cancel):
                batch.append(outcome)
                done += 1
                if len(batch) >= BATCH_OUTCOMES or time.monotonic() - sent > BATCH_SECONDS or done == 1:
                    self._send(job, project, batch, done, total, step, cancel)
                    batch, sent = [], time.monotonic()
            self._send(job, project, batch, done, total, step, cancel)
        except Exception as error:  # the window must learn that the job is over, whatever happened
            if isinstance(error, ProjectError) and error.code == CLOSED:  # another one is shown by now
                _log.info("import %d: its project was closed", job)
            else:
                _log.exception("import %d", job)
        self._tell(lambda: self.finished.emit(job, cancel.is_set()))

    def _send(
        self,
        job: int,
        project: Project,
        batch: list[Outcome],
        done: int,
        total: int,
        step: str,
        cancel: threading.Event,
    ) -> None:
        if batch:
            # The window has shown the batch before and does not wait for the project; one that is being closed shows nothing more
            while not self._room.acquire(timeout=_POLL) and not cancel.is_set():
                pass
            if self._known is None or self._known.project is not project:
                self._known = KnownArticles(project)
            with project.step(step):
                lines = take_in(self._known, batch)
            project.columns()  # made here, so that the window finds them made
            self._tell(lambda: self.arrived.emit(job, lines))
        self._tell(lambda: self.progressed.emit(job, done, total))

    def _tell(self, emit: object) -> None:
        if not self._closed:
            try:
                emit()  # type: ignore[operator]
            except RuntimeError:  # the window has gone
                self._closed = True


def take_in(known: KnownArticles, outcomes: Sequence[Outcome]) -> list[ImportLine]:
    """Add what was read to the project, but no article twice, and say what became of each source."""
    readings: list[tuple[Article, tuple[Mention, ...]]] = []
    lines: list[ImportLine] = []
    try:
        known.refresh()
        for outcome in outcomes:
            for problem in outcome.problems:
                lines.append(ImportLine(outcome.source, Fate.FAILED, 0, message(problem.code, problem.detail)))
            for result in outcome.results:
                judged = known.judge(result.article)
                if judged.article is not None:
                    readings.append((judged.article, result.mentions))
                lines.append(_line(outcome.source, result, judged))
        if readings:
            known.add(readings)
    except ProjectError as error:
        reason = message(error.code, error.detail)
        return [ImportLine(outcome.source, Fate.FAILED, 0, reason) for outcome in outcomes]
    return lines


def _line(source: str, result: Result, judged: Judged) -> ImportLine:
    if judged.here:
        return ImportLine(source, Fate.DUPLICATE, 0, message("reading.duplicate", judged.like))
    reasons = [message(code) for code in result.article.warnings]
    if judged.like:
        reasons.append(message("reading.copy", judged.like))
    return ImportLine(
        source, Fate.ADDED if result.mentions else Fate.NO_EVENTS, len(result.mentions), " ".join(reasons)
    )


def expanded(sources: Sequence[Source], cancel: threading.Event) -> tuple[list[Source], list[Problem]]:
    """Folders read through; what cannot be looked into, as problems."""
    from viewer.reading import expand

    found: list[Source] = [source for source in sources if not isinstance(source, Path)]
    problems: list[Problem] = []
    for one in expand([source for source in sources if isinstance(source, Path)]):
        if cancel.is_set():
            break
        if isinstance(one, Path):
            found.append(one)
        else:
            problems.append(Problem(code=one.code, source=one.path, detail=one.detail))
    return found, problems
