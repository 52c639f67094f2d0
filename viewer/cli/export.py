"""`demarche export`: a project or articles in, an image, a table or a page out."""

from argparse import Namespace
from datetime import date
from pathlib import Path

from viewer.cli.extract import complain, files, progress
from viewer.cli.streams import PARTLY, WRONG_CALL, Complaints
from viewer.export import ExportError, Options, TimelineImportError, format_of, read_timeline, write
from viewer.model import Document

_TIMELINES = {".csv", ".tsv", ".jsonl", ".ndjson", ".json"}
_DRAWN = {"png", "svg", "pdf"}


def export(options: Namespace) -> int:
    """Write one file; the exit status."""
    complaints = Complaints()
    target = Path(options.output)
    try:
        chosen = format_of(target, options.format)
        settings = _settings(options)
        if target.exists() and not options.force:  # before the articles are read, which takes its time
            raise ExportError("export.exists", str(target))
    except (ExportError, ValueError) as error:
        complaints.refuse(*_reason(error, target))
        return PARTLY if getattr(error, "code", "") == "export.exists" else WRONG_CALL
    document = _document(options, complaints)
    if document is None:
        return PARTLY
    if chosen.name in _DRAWN:
        from viewer.export.images import ensure_application

        ensure_application()
    try:
        write(document, target, settings, options.format)
    except ExportError as error:
        complaints.refuse(*_reason(error, target))
    return complaints.status


def _document(options: Namespace, complaints: Complaints) -> Document | None:
    """What is to be shown; None, and a complaint, when nothing could be read."""
    projects = [path for path in options.paths if path.endswith(".demarche")]
    if projects:
        if len(options.paths) > 1:
            complaints.refuse("export.one_project", projects[0])
            return None
        return _project(Path(projects[0]), complaints)
    if len(options.paths) == 1 and Path(options.paths[0]).suffix.lower() in _TIMELINES:
        return _timeline(Path(options.paths[0]), complaints)
    from viewer.pipeline import Pipeline, Result
    from viewer.pipeline.assembly import document_of, sift
    from viewer.reading.duplicates import Duplicates

    known = Duplicates()
    results: list[Result] = []
    with Pipeline(options.workers) as pipeline:
        for outcome in progress(pipeline.run(files(options.paths, complaints)), options):
            complain(outcome, complaints)
            for result in outcome.results:
                if (taken := sift(result, known)) is None:
                    complaints.warn("reading.duplicate", outcome.source)
                else:
                    results.append(taken)
    return document_of(results) if results else None


def _timeline(path: Path, complaints: Complaints) -> Document | None:
    """A timeline made elsewhere, or exported before; what of it could not be taken is complained of."""
    try:
        imported = read_timeline(path)
    except TimelineImportError as error:
        complaints.refuse(error.code, str(path), error.detail)
        return None
    for problem in imported.problems:
        say = complaints.warn if problem.taken else complaints.refuse
        say(problem.code, f"{path}:{problem.row}" if problem.row else str(path), problem.detail)
    return imported.document


def _project(path: Path, complaints: Complaints) -> Document | None:
    from viewer.project import Project, ProjectError

    try:
        project = Project.open(path)
    except ProjectError as error:
        complaints.refuse(error.code, str(path), error.detail)
        return None
    try:
        return project.document()
    finally:
        project.close()


def _settings(options: Namespace) -> Options:
    """Raises `ValueError` for a range that is none, `ExportError` for what an export cannot be."""
    first, last = _range(None if options.range == "main" else options.range)
    width, height = options.size or (0, None)
    return Options(
        earliest=first,
        latest=last,
        main=options.range == "main",
        lanes=tuple(options.lanes.split(",")) if options.lanes else None,
        events=frozenset(options.events.split(",")) if options.events else None,
        title=options.title or None,
        theme=options.theme,
        scale=options.scale,
        width=width,
        height=height or 0,
        group=options.group,
        preset=options.preset or "wide",
        subtitle=options.subtitle,
        articles=options.articles,
        alt_text=options.alt_text,
        mirrored=options.right_to_left,
        legend=not options.no_legend,
        footnotes=not options.no_footnotes,
        force=options.force,
    )


def _range(given: str | None) -> tuple[date | None, date | None]:
    if not given:
        return None, None
    first, dots, last = given.partition("..")
    if not dots:
        raise ValueError(f"--range wants FROM..TO, not {given}")
    return (date.fromisoformat(first) if first else None, date.fromisoformat(last) if last else None)


def _reason(error: Exception, target: Path) -> tuple[str, str, str]:
    if isinstance(error, ExportError):
        return error.code, str(target), error.detail
    return "export.bad_option", str(target), str(error)
