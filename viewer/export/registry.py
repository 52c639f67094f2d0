"""Every format there is, which file ending means which, and the one function that writes them."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from viewer.export import atomic
from viewer.export.errors import ExportError
from viewer.export.formats import (
    annotation,
    bibliography,
    csv_table,
    icalendar,
    json_lines,
    markdown,
    page,
    places,
    timelinejs,
    vis,
)
from viewer.export.main_part import resolve
from viewer.export.options import Options
from viewer.export.selection import select
from viewer.model import Document

Render = Callable[[Document, Options], bytes]
Draw = Callable[[Document, Path, Options], list[Path]]


@dataclass(frozen=True, slots=True)
class Written:
    """What an export made: its files, how many events they show, and how many were left out by reason (`undated`, `outside` the main part)."""

    paths: tuple[Path, ...]
    events: int
    left_out: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Format:
    """A format: `name` as `--format` takes it, the file `ending` it is known by, `label` for a list, and its writer.

    `render` makes the bytes of one file; an image has `draw` instead, which writes one file or several. `dated_only` formats cannot
    hold an undated event, `sources_only` ones show articles and no events.
    """

    name: str
    ending: str
    label: str
    render: Render | None = None
    draw: Draw | None = None
    dated_only: bool = False
    sources_only: bool = False


def _image(kind: str) -> Draw:
    def draw(document: Document, path: Path, options: Options) -> list[Path]:
        from viewer.export.images import draw_files  # Qt is loaded only when an image is asked for

        return draw_files(kind, document, path, options)

    return draw


# The first of several with one ending is what the ending alone means
FORMATS = (
    Format("png", "png", "PNG image", draw=_image("png")),
    Format("svg", "svg", "SVG image", draw=_image("svg")),
    Format("pdf", "pdf", "PDF", draw=_image("pdf")),
    Format("csv", "csv", "CSV table", csv_table.render),
    Format("jsonl", "jsonl", "JSON Lines of the records", json_lines.render),
    Format("timelinejs", "json", "TimelineJS", timelinejs.render, dated_only=True),
    Format("vis", "json", "vis-timeline", vis.render, dated_only=True),
    Format("csl", "json", "CSL-JSON, the sources", bibliography.render_csl, sources_only=True),
    Format("annotation", "json", "Web Annotation", annotation.render),
    Format("geojson", "json", "GeoJSON", places.render_geojson),
    Format("kml", "kml", "KML", places.render_kml),
    Format("html", "html", "Web page in one file", page.render),
    Format("md", "md", "Markdown report", markdown.render),
    Format("ics", "ics", "iCalendar", icalendar.render, dated_only=True),
    Format("bib", "bib", "BibTeX, the sources", bibliography.render_bibtex, sources_only=True),
)
_OTHER_ENDINGS = {"geojson": "geojson", "jsonld": "annotation", "htm": "html", "markdown": "md", "ndjson": "jsonl"}


def format_of(path: Path, name: str | None = None) -> Format:
    """The format named, or else the one the file's ending means.

    Raises `ExportError`: `export.unknown_format` with the name or the ending.
    """
    by_name = {known.name: known for known in FORMATS}
    if name:
        if name.lower() not in by_name:
            raise ExportError("export.unknown_format", name)
        return by_name[name.lower()]
    ending = path.suffix.lower().lstrip(".")
    if ending in _OTHER_ENDINGS:
        return by_name[_OTHER_ENDINGS[ending]]
    found = next((known for known in FORMATS if known.ending == ending), None)
    if found is None:
        raise ExportError("export.unknown_format", ending or path.name)
    return found


def write(document: Document, path: Path, options: Options | None = None, format: str | None = None) -> Written:  # noqa: A002 (the word users type)
    """Write `document` to `path` in the format that its ending or `format` says; whole or not at all.

    Raises `ExportError`; an existing file is replaced only with `options.force`.
    """
    options = options or Options()
    path = Path(path)
    chosen = format_of(path, format)
    atomic.refuse_existing(path, options.force)
    options = resolve(document, options)
    shown = select(document, options)
    if chosen.draw is not None:
        paths = chosen.draw(shown, path, options)
    elif chosen.render is not None:
        content = chosen.render(shown, options)
        atomic.write_bytes(path, content, force=options.force, check=options.check)
        paths = [path]
    undated = sum(not event.when.dated for event in shown.events) if chosen.dated_only else 0
    events = 0 if chosen.sources_only else len(shown.events) - undated
    left_out = {"undated": undated, "outside": options.outside}
    return Written(tuple(paths), events, {reason: count for reason, count in left_out.items() if count})
