"""`demarche extract`: articles in, mentions or events out."""

import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator
from pathlib import Path

from viewer.cli.lines import article_line
from viewer.cli.merge import Merging
from viewer.cli.sink import LineFile, Output, Sink
from viewer.cli.streams import Complaints, texts
from viewer.pipeline import Outcome, Pipeline, Source


def extract(options: Namespace) -> int:
    """Print one line an article in input order, or with `--merged` one an event; the exit status."""
    complaints = Complaints()
    merging = Merging() if options.merged else None
    try:
        sink = _sink(options)
    except OSError as error:
        complaints.refuse("export.exists" if isinstance(error, FileExistsError) else "export.failed", options.output)
        return complaints.status
    with Pipeline(options.workers) as pipeline:
        for outcome in progress(pipeline.run(_sources(options, sink.done, complaints)), options):
            complain(outcome, complaints)
            for result in outcome.results:
                file = None if options.jsonl else outcome.source
                if merging is not None:
                    if not merging.add(result, file):
                        complaints.warn("reading.duplicate", outcome.source)
                else:
                    sink.put(article_line(result.article, result.mentions, file))
    if merging is not None:
        for line in merging.lines():
            sink.put(line)
    sink.close()
    return complaints.status


def _sink(options: Namespace) -> Sink:
    if options.output is None:
        return Output()
    return LineFile(Path(options.output), "id" if options.jsonl else "file", resume=options.resume)


def _sources(options: Namespace, done: frozenset[str], complaints: Complaints) -> Iterable[Source]:
    """What is still to be read."""
    if options.jsonl:
        return (source for source in texts(sys.stdin, complaints) if source.id not in done)
    return (path for path in files(options.paths, complaints) if str(path) not in done)


def files(paths: list[str], complaints: Complaints) -> Iterator[Path]:
    """Every file named, folders read through."""
    from viewer.reading import expand

    for found in expand([Path(path) for path in paths], most=None):
        if isinstance(found, Path):
            yield found
        else:
            complaints.refuse(found.code, str(found.path), found.detail)


def complain(outcome: Outcome, complaints: Complaints) -> None:
    """Say what could not be done of a source, and what to know of its articles."""
    for problem in outcome.problems:
        complaints.refuse(problem.code, problem.source, problem.detail)
    for result in outcome.results:
        for warning in result.article.warnings:
            complaints.warn(warning, outcome.source)
        if not result.mentions:
            complaints.warn("extraction.no_events", outcome.source)


def progress(outcomes: Iterator[Outcome], options: Namespace) -> Iterator[Outcome]:
    """The same, with a bar on stderr when that is a terminal."""
    if options.quiet or not sys.stderr.isatty():
        yield from outcomes
        return
    from tqdm import tqdm

    events = 0
    with tqdm(outcomes, unit=" articles", file=sys.stderr) as bar:
        for outcome in bar:
            events += sum(len(result.mentions) for result in outcome.results)
            bar.set_postfix_str(f"{events} events")
            yield outcome
