"""The warm extraction worker: a process that keeps the language model loaded and turns articles into mentions."""

import gc
from collections.abc import Sequence
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING

from pydantic import TypeAdapter

from viewer.model import Article
from viewer.pipeline import ahead
from viewer.pipeline.limits import EXTRACTION_WALL, WORKER_START, one_thread, quiet
from viewer.pipeline.outcome import Problem, Result, TextSource
from viewer.pipeline.process import CancelFlag, Cancelled, Child, ChildDied, ChildTimedOut, answer

if TYPE_CHECKING:
    from viewer.extraction import Extractor

_GARBAGE = 20_000  # objects made before the youngest are looked through
Given = Article | TextSource
_GIVEN = TypeAdapter(tuple[Given, ...])
_DONE = TypeAdapter(tuple[Result | Problem, ...])


class Worker:
    """One such process, started when first needed and replaced when it dies. Used by one thread at a time."""

    def __init__(self) -> None:
        self._child: Child | None = None
        self._ready = False

    @property
    def alive(self) -> bool:
        """Whether it has its process, loaded or loading."""
        return self._child is not None

    def start(self) -> None:
        """Start the process and its loading, without waiting for it."""
        if self._child is None:
            self._child, self._ready = ahead.worker() or Child(serve), False

    def extract(self, batch: Sequence[Given], cancel: CancelFlag) -> list[Result | Problem]:
        """For each of the batch its mentions, or why there are none; raises `Cancelled`.

        Texts have their headers read first. Where a batch kills the worker, each of it is tried alone, so that only the
        culprit is lost.
        """
        try:
            return list(self._ask(batch, cancel))
        except Cancelled:
            self.end()
            raise
        except (ChildDied, ChildTimedOut) as failure:
            self.end()
            if len(batch) == 1:
                code = "extraction.timeout" if isinstance(failure, ChildTimedOut) else "extraction.crashed"
                return [Problem(code=code, source=_label(batch[0]), detail=str(failure))]
        return [outcome for one in batch for outcome in self.extract([one], cancel)]

    def end(self) -> None:
        """Let the process go."""
        if self._child is not None:
            self._child.end()
            self._child = None

    def _ask(self, batch: Sequence[Given], cancel: CancelFlag) -> tuple[Result | Problem, ...]:
        self.start()
        assert self._child is not None  # noqa: S101 - for the type checker
        if not self._ready:
            self._child.receive(WORKER_START, cancel)
            self._ready = True
        self._child.send(_GIVEN.dump_json(tuple(batch)))
        return _DONE.validate_json(self._child.receive(EXTRACTION_WALL, cancel))


def _label(source: Given) -> str:
    if isinstance(source, TextSource):
        return source.label or source.id or "text"
    return source.file_name or source.title or source.id


def serve(connection: Connection) -> None:
    """The worker: load, say so, then answer requests until the parent is gone."""
    quiet()
    one_thread()
    from viewer.extraction import Extractor
    from viewer.reading import article_from_text

    extractor = Extractor()
    extractor.warm()
    # What is loaded stays: the collector need not walk through it again and again
    gc.collect()
    gc.freeze()
    gc.set_threshold(_GARBAGE)
    answer(connection, b"ready")
    while True:
        try:
            batch = _GIVEN.validate_json(connection.recv_bytes())
        except (EOFError, OSError):
            return
        articles = [
            given
            if isinstance(given, Article)
            else article_from_text(given.text, id=given.id, published=given.published, file_name=given.label or None)
            for given in batch
        ]
        answer(connection, _DONE.dump_json(tuple(_extract(extractor, articles))))


def _extract(extractor: "Extractor", articles: list[Article]) -> list[Result | Problem]:
    """The mentions of all; where one of them meets a bug of ours, it alone is given up."""
    try:
        found = list(extractor.extract_many(articles))
        return [Result(article=one, mentions=tuple(mentions)) for one, mentions in zip(articles, found, strict=True)]
    except Exception as error:
        if len(articles) == 1:
            detail = f"{type(error).__name__}: {error}"[:300]
            return [Problem(code="extraction.failed", source=_label(articles[0]), detail=detail)]
    return [done for article in articles for done in _extract(extractor, [article])]
