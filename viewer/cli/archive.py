"""`demarche archive`: a folder of shards in, a folder of shards out, on this machine's cores or on a Dask cluster.

A shard is a file of JSON lines `{"id", "text", "published"?}`; its answer, under the same name, has the lines that `extract` prints. Each
is a pure function of its shard and appears whole or not at all, so a run that was cut short goes on where it stopped, and a worker that dies
costs nothing but the time of its shards.
"""

import json
import os
import tempfile
from argparse import Namespace
from collections.abc import Iterator
from functools import cache
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.cli.streams import WRONG_CALL, Complaints, texts
from viewer.pipeline import TextSource

if TYPE_CHECKING:
    from distributed import Client

    from viewer.extraction import Extractor

_BATCH = 64  # articles at once: bounds memory, whatever the shard's size


def archive(options: Namespace) -> int:
    """Do every shard that has no answer yet; the exit status."""
    complaints = Complaints()
    source, target = Path(options.source), Path(options.target)
    if not source.is_dir():
        complaints.refuse("reading.missing", str(source))
        return WRONG_CALL
    target.mkdir(parents=True, exist_ok=True)
    for torn in target.glob(".shard-*"):  # of workers that died in an earlier run
        torn.unlink()
    waiting = [path for path in sorted(source.glob("*.jsonl")) if not (target / path.name).exists()]
    try:
        from distributed import as_completed
    except ImportError:
        complaints.refuse("archive.no_dask", "demarche archive")
        return WRONG_CALL
    with _client(options) as client:
        futures = {
            client.submit(extract_shard, str(path), str(target / path.name), pure=False, retries=3): path
            for path in waiting
        }
        for future in as_completed(list(futures)):
            path = futures[future]
            if future.status != "finished":
                complaints.refuse("archive.failed", str(path), str(future.exception()))
                continue
            for line, code in future.result():
                complaints.refuse(code, f"{path}, {line}")
    return complaints.status


def extract_shard(source: str, target: str) -> list[tuple[str, str]]:
    """Write the answer of one shard; (line, code) of what could not be read. Runs on any worker, any number of times."""
    bad: list[tuple[str, str]] = []
    handle, beside = tempfile.mkstemp(prefix=".shard-", dir=Path(target).parent)
    try:
        with open(source, encoding="utf-8", errors="replace") as lines, os.fdopen(handle, "wb") as out:
            complaints = _Noted(bad)
            for batch in _batches(texts(lines, complaints)):
                out.writelines(_answers(batch))
            out.flush()
            os.fsync(out.fileno())
        os.replace(beside, target)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise
    return bad


def _answers(batch: list[TextSource]) -> Iterator[bytes]:
    from viewer.cli.lines import article_line
    from viewer.reading import article_from_text

    articles = [article_from_text(given.text, id=given.id, published=given.published) for given in batch]
    for article, mentions in zip(articles, _extractor().extract_many(articles), strict=True):
        line = article_line(article, tuple(mentions))
        yield json.dumps(line, ensure_ascii=False).encode("utf-8", "replace") + b"\n"


def _batches(sources: Iterator[TextSource]) -> Iterator[list[TextSource]]:
    while batch := list(islice(sources, _BATCH)):
        yield batch


class _Noted(Complaints):
    """Keeps complaints for whoever asked, instead of a terminal."""

    def __init__(self, bad: list[tuple[str, str]]) -> None:
        super().__init__()
        self._bad = bad

    def refuse(self, code: str, source: str, detail: str = "") -> None:
        self._bad.append((source, code))


@cache
def _extractor() -> "Extractor":
    """One a worker process."""
    from viewer.extraction import Extractor

    return Extractor()


def _client(options: Namespace) -> "Client":
    from distributed import Client, LocalCluster

    if options.scheduler:
        return Client(options.scheduler)
    # One thread a process: the language model holds the interpreter
    cluster = LocalCluster(
        n_workers=options.workers or os.cpu_count() or 1, threads_per_worker=1, dashboard_address=":0"
    )
    return Client(cluster)
