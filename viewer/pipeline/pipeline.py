"""Sources in, outcomes out, in the same order whatever the number of workers."""

import os
import threading
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from itertools import islice
from pathlib import Path
from queue import Empty, LifoQueue
from types import TracebackType
from typing import Self

from viewer.model import Article, Mention
from viewer.pipeline import readingchild
from viewer.pipeline.limits import AHEAD, BATCH_ARTICLES, BATCH_CHARACTERS, IDLE, PLAIN_FILES
from viewer.pipeline.outcome import Outcome, Problem, Result, Source, TextSource, name_of
from viewer.pipeline.process import CancelFlag, Cancelled
from viewer.pipeline.worker import Given, Worker
from viewer.reading.limits import ARTICLE_CHARACTERS

_POLL = 0.05  # seconds between looks at the cancel flag
Batch = list[Source]


class Pipeline:
    """Reads and extracts with `workers` processes at most (default: one a core); none is started before it is needed.

    Safe to use from several threads, one `run` at a time each. `close` (or a `with` block) ends every process.
    """

    def __init__(self, workers: int | None = None) -> None:
        self._count = max(1, workers or os.cpu_count() or 1)
        self._idle: LifoQueue[Worker] = LifoQueue()  # the one used last is the warmest
        self._workers = [Worker() for _ in range(self._count)]
        for worker in self._workers:
            self._idle.put(worker)
        self._timer: threading.Timer | None = None
        self._running = 0
        self._lock = threading.Lock()
        self._closed = threading.Event()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def warm(self) -> None:
        """Start one worker's loading ahead of the first article, unless there is one already; returns at once."""
        if any(worker.alive for worker in self._workers):
            return
        with self._at_work():
            worker = self._idle.get()
            worker.start()
            self._idle.put(worker)

    def run(self, sources: Iterable[Source], cancel: CancelFlag | None = None) -> Iterator[Outcome]:
        """One outcome a source, in order, as soon as each is done. Blocks: iterate in a thread of its own.

        When `cancel` is set, what is done has been given out, the rest is dropped within a second.
        """
        flag = _Either(cancel, self._closed)
        work = ExitStack()
        work.enter_context(self._at_work())
        # One more than there are workers, so that the next file is being read while every worker is busy with what was read before
        pool = ThreadPoolExecutor(self._count + 1, thread_name_prefix="pipeline")
        pending: deque[Future[list[Outcome]]] = deque()
        try:
            for batch in _batches(sources):
                pending.append(pool.submit(self._work, batch, flag))
                # A bounded window keeps memory flat however long the input
                while len(pending) > 2 * self._count + AHEAD or (pending and pending[0].done()):
                    yield from pending.popleft().result()
                if flag.is_set():
                    return
            while pending:
                yield from pending.popleft().result()
        except Cancelled:
            return
        finally:
            for future in pending:
                future.cancel()
            pool.shutdown(wait=flag.is_set(), cancel_futures=True)
            work.close()

    def redate(self, article: Article, cancel: CancelFlag | None = None) -> list[Mention]:
        """The mentions of an article once more, after the user set its day of publication or its text changed."""
        try:
            with self._at_work():
                done = self._extract([article], _Either(cancel, self._closed))
        except Cancelled:
            return []
        return [mention for one in done if isinstance(one, Result) for mention in one.mentions]

    def close(self) -> None:
        """End every process; a `run` under way stops as if cancelled."""
        self._closed.set()
        with self._lock:
            self._stop_timer()
        for _ in self._workers:
            self._idle.get().end()

    def _work(self, batch: Batch, cancel: CancelFlag) -> list[Outcome]:
        """Read what are files, then extract from all of the batch with one worker."""
        if cancel.is_set():
            raise Cancelled
        if isinstance(batch[0], TextSource):
            return self._texts([source for source in batch if isinstance(source, TextSource)], cancel)
        return self._files([source for source in batch if isinstance(source, Path)], cancel)

    def _texts(self, batch: list[TextSource], cancel: CancelFlag) -> list[Outcome]:
        fitting = [source for source in batch if len(source.text) <= ARTICLE_CHARACTERS]
        found = iter(self._extract(fitting, cancel) if fitting else ())
        refused = Problem(code="reading.too_large", source="")
        return [
            _outcome(name_of(source), [next(found) if len(source.text) <= ARTICLE_CHARACTERS else refused])
            for source in batch
        ]

    def _files(self, paths: list[Path], cancel: CancelFlag) -> list[Outcome]:
        if len(paths) == 1:
            readings = [readingchild.read(paths[0], cancel)]
        else:
            readings = list(readingchild.read_plain(paths, cancel))
        articles = [article for found, _ in readings for article in found]
        done = iter([one for part in _parts(articles) for one in self._extract(part, cancel)])
        return [
            _outcome(str(path), [*problems, *islice(done, len(found))])
            for path, (found, problems) in zip(paths, readings, strict=True)
        ]

    def _extract(self, batch: Sequence[Given], cancel: CancelFlag) -> list[Result | Problem]:
        worker = self._free_worker(cancel)
        try:
            return worker.extract(batch, cancel)
        finally:
            self._idle.put(worker)

    def _free_worker(self, cancel: CancelFlag) -> Worker:
        while not cancel.is_set():
            with suppress(Empty):
                return self._idle.get(timeout=_POLL)
        raise Cancelled

    @contextmanager
    def _at_work(self) -> Iterator[None]:
        """While it lasts no worker is let go for being idle; the time until then is counted from its end."""
        with self._lock:
            self._running += 1
            self._stop_timer()
        try:
            yield
        finally:
            with self._lock:
                self._running -= 1
                self._start_timer()

    def _start_timer(self) -> None:
        if not self._running and not self._closed.is_set():
            self._stop_timer()
            self._timer = threading.Timer(IDLE, self._rest)
            self._timer.daemon = True
            self._timer.start()

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _rest(self) -> None:
        """Let idle workers go; the next article starts one anew."""
        with self._lock:
            if self._running:
                return
            for worker in [self._idle.get() for _ in self._workers]:
                worker.end()
                self._idle.put(worker)


def _outcome(source: str, done: Iterable[Result | Problem]) -> Outcome:
    """What became of a source, with its problems under the name the user gave."""
    done = list(done)
    return Outcome(
        source=source,
        results=tuple(one for one in done if isinstance(one, Result)),
        problems=tuple(one.model_copy(update={"source": source}) for one in done if isinstance(one, Problem)),
    )


class _Either:
    """Set when one of its flags is."""

    def __init__(self, *flags: CancelFlag | None) -> None:
        self._flags = [flag for flag in flags if flag is not None]

    def is_set(self) -> bool:
        return any(flag.is_set() for flag in self._flags)


def _batches(sources: Iterable[Source]) -> Iterator[Batch]:
    """Texts in batches, which the language model takes faster; plain files too, the more the longer the row of them.

    The first few come one by one, so that there is something to see at once and every worker has its share; any other
    file is a batch of its own.
    """
    batch: Batch = []
    size = seen = 0
    for source in sources:
        alone = isinstance(source, Path) and not readingchild.is_plain(source)
        if batch and (alone or isinstance(source, Path) is not isinstance(batch[0], Path)):
            yield batch
            batch, size = [], 0
        batch.append(source)
        if isinstance(source, Path):
            seen += 1
            full = alone or len(batch) > min(PLAIN_FILES - 1, seen // 8)
        else:
            size += len(source.text)
            full = len(batch) == BATCH_ARTICLES or size > BATCH_CHARACTERS
        if full:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _parts(articles: Sequence[Article]) -> Iterator[list[Article]]:
    """The articles read in pieces a worker is sent at once."""
    part: list[Article] = []
    size = 0
    for article in articles:
        part.append(article)
        size += len(article.text)
        if len(part) == BATCH_ARTICLES or size > BATCH_CHARACTERS:
            yield part
            part, size = [], 0
    if part:
        yield part
