"""Exports as programs of other people take them; each test is skipped where its program is not installed.

The readers in JavaScript: `npm install --ignore-scripts --no-package-lock` in tests/export/readers, or DEMARCHE_NODE_MODULES.
"""

import json
import shutil
import subprocess
import time
from datetime import timedelta
from pathlib import Path

import pytest
from export_chromium import PATH, Chromium
from export_documents import hostile, small
from export_ink import inked, likeness, pixels
from export_readers import MODULES, node, read
from PySide6.QtGui import QImage

from viewer.export import FORMATS, Options, write
from viewer.model import Document
from viewer.resources import path as resource

ROOT = Path(__file__).resolve().parents[2]
documents = pytest.mark.parametrize("document", [small(), hostile()], ids=["small", "hostile"])
chromium = pytest.mark.skipif(PATH is None, reason="no Chromium")
pytestmark = pytest.mark.slow


def made(document: Document, folder: Path, name: str, **options: object) -> Path:
    ending = next(known.ending for known in FORMATS if known.name == name)
    chosen = Options(force=True, preset="wide").changed(**options)
    return write(document, folder / f"made.{ending}", chosen, name).paths[0]


# Readers in JavaScript


@node
@documents
def test_ical_js_reads_the_calendar(document: Document, tmp_path: Path) -> None:
    entries = read("ics", made(document, tmp_path, "ics"), tmp_path)
    dated = [event for event in document.events if event.when.earliest and event.when.latest]
    assert [(e["start"], e["end"]) for e in entries] == [
        (str(e.when.earliest), str(e.when.latest + timedelta(days=1))) for e in dated if e.when.latest
    ]
    assert len({entry["uid"] for entry in entries}) == len(dated)


@node
def test_a_csl_processor_cites_the_sources(tmp_path: Path) -> None:
    told = read("csl", made(small(), tmp_path, "csl"), tmp_path)
    first, second = told["apa"].splitlines()
    assert first == "Ada Quill. (2023, March 13). Lukashenko in Tehran for a roadmap. Interlake."
    assert (
        second == "Riyadh & Tehran: “a new page.” (2023, March 15). The Halyard. https://halyard.example/riyadh?a=1&b=2"
    )
    assert read("csl", made(hostile(), tmp_path, "csl"), tmp_path)["count"] == len(hostile().articles)


@node
@documents
def test_citation_js_reads_the_bibtex(document: Document, tmp_path: Path) -> None:
    items = read("bib", made(document, tmp_path, "bib"), tmp_path)
    assert len(items) == len(document.articles)
    assert all(item["issued"]["date-parts"][0][0] == 2023 for item in items)


@node
@documents
def test_annotations_are_json_ld_in_which_no_term_is_lost(document: Document, tmp_path: Path) -> None:
    count = read("annotation", made(document, tmp_path, "annotation"), tmp_path)
    told = len([m for e in document.events for m in e.mentions])
    assert count["hasTarget"] == count["hasSource"] == count["exact"] == count["start"] == count["end"] == told
    assert count["hasBody"] == 3 * told
    assert count["totalItems"] == 1


@node
@documents
def test_geojson_keeps_to_its_standard(document: Document, tmp_path: Path) -> None:
    assert read("geojson", made(document, tmp_path, "geojson"), tmp_path)["features"] == len(document.events)


@node
@documents
def test_kml_is_read_with_its_time_spans(document: Document, tmp_path: Path) -> None:
    features = read("kml", made(document, tmp_path, "kml"), tmp_path)
    assert len(features) == len(document.events)
    spans = [feature["properties"].get("timespan") for feature in features]
    assert sum(span is not None for span in spans) == sum(event.when.dated for event in document.events)


@node
@documents
def test_papaparse_reads_the_table(document: Document, tmp_path: Path) -> None:
    table = read("csv", made(document, tmp_path, "csv"), tmp_path)
    assert table["errors"] == []
    assert [row["id"] for row in table["rows"]] == [event.id for event in document.events]


@node
@chromium
@documents
def test_timelinejs_shows_a_slide_for_every_dated_event(document: Document, tmp_path: Path) -> None:
    data = made(document, tmp_path, "timelinejs").read_text("utf-8").replace("<", "\\u003c")
    package = MODULES / "@knight-lab" / "timelinejs" / "dist"
    page = tmp_path / "page.html"
    page.write_text(
        f'<!DOCTYPE html><meta charset="utf-8"><link rel="stylesheet" href="{package}/css/timeline.css">'
        f'<div id="t" style="height: 700px"></div><script src="{package}/js/timeline.js"></script>'
        "<script>window.owned = 0; window.alert = () => owned++;"
        f'const t = new TL.Timeline("t", {data}, {{font: null}});</script>',
        "utf-8",
    )
    dated = sum(event.when.dated for event in document.events)
    with Chromium(page) as shown:
        wait_for(shown, f"document.querySelectorAll('.tl-timemarker').length == {dated}")
        assert shown.run("document.querySelectorAll('.tl-slide').length") == dated + 1  # and the title
        headlines = shown.run("[...document.querySelectorAll('.tl-headline')].map((e) => e.textContent)")
        assert shown.run("owned") == 0
        assert shown.run("t.config.events.length") == dated
        assert not [problem for problem in shown.problems() if "Error" in problem]
    assert sum(event.title[:10] in " ".join(headlines) for event in document.events if event.when.dated) > dated * 0.7


@node
@chromium
@documents
def test_vis_timeline_shows_items_in_their_groups(document: Document, tmp_path: Path) -> None:
    data = made(document, tmp_path, "vis").read_text("utf-8").replace("<", "\\u003c")
    page = tmp_path / "page.html"
    page.write_text(
        '<!DOCTYPE html><meta charset="utf-8"><div id="t"></div>'
        f'<script src="{MODULES}/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js"></script>'
        "<script>window.owned = 0; window.alert = () => owned++;"
        f"const d = {data}; const items = new vis.DataSet(d.items), groups = new vis.DataSet(d.groups);"
        'const t = new vis.Timeline(document.getElementById("t"), items, groups, {});</script>',
        "utf-8",
    )
    told = json.loads(made(document, tmp_path, "vis").read_text("utf-8"))
    with Chromium(page) as shown:
        wait_for(shown, f"document.querySelectorAll('.vis-item-content').length == {len(told['items'])}")
        assert shown.run("document.querySelectorAll('.vis-labelset .vis-label').length") == len(told["groups"])
        assert shown.run("owned") == 0
        assert shown.problems() == []


def wait_for(page: Chromium, condition: str) -> None:
    end = time.monotonic() + 30
    while not page.run(condition):
        assert time.monotonic() < end, condition
        time.sleep(0.1)


# Programs


@pytest.mark.skipif(shutil.which("biber") is None, reason="no biber")
@documents
def test_biber_takes_every_source(document: Document, tmp_path: Path) -> None:
    file = made(document, tmp_path, "bib")
    told = tmp_path / "told.bib"
    words = ["biber", "--quiet", "--nolog", "--tool", "--validate-datamodel", "--output-file", str(told), str(file)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert told.read_text("utf-8").count("@ARTICLE{") == len(document.articles)


@pytest.mark.skipif(shutil.which("pngcheck") is None, reason="no pngcheck")
@documents
def test_pngcheck_finds_nothing(document: Document, tmp_path: Path) -> None:
    file = made(document, tmp_path, "png", scale=2)
    done = subprocess.run(["pngcheck", "-v", str(file)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert "192 dpi" in done.stdout


def by_inkscape(svg: Path, out: Path, size: tuple[int, int]) -> None:
    del size
    words = ["inkscape", str(svg), "--export-type=png", f"--export-filename={out}", "--export-dpi=96"]
    words += ["--export-area-page", "--export-background=#ffffff", "--export-background-opacity=1"]
    subprocess.run(words, check=True, capture_output=True)


def by_librsvg(svg: Path, out: Path, size: tuple[int, int]) -> None:
    del size
    subprocess.run(["rsvg-convert", str(svg), "-b", "white", "-o", str(out)], check=True)


def by_chromium(svg: Path, out: Path, size: tuple[int, int]) -> None:
    with Chromium(svg, *size) as page:
        page.picture(out)


@pytest.mark.parametrize(
    ("draw", "program"), [(by_inkscape, "inkscape"), (by_librsvg, "rsvg-convert"), (by_chromium, PATH)]
)
@pytest.mark.parametrize(("theme", "preset"), [("light", "wide"), ("dark", "slide"), ("print", "wide")])
def test_an_svg_looks_like_the_png(
    draw: object, program: str | None, theme: str, preset: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if program is None or shutil.which(program) is None:
        pytest.skip("no such program")
    assert callable(draw)
    # The same font for all of them, wherever it is installed
    (tmp_path / "fonts.conf").write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
        f"<dir>{resource('fonts')}</dir><dir>/usr/share/fonts</dir><cachedir>{tmp_path}/cache</cachedir></fontconfig>"
    )
    monkeypatch.setenv("FONTCONFIG_FILE", str(tmp_path / "fonts.conf"))
    png = made(small(), tmp_path, "png", theme=theme, preset=preset)
    size = QImage(str(png)).width(), QImage(str(png)).height()
    draw(made(small(), tmp_path, "svg", theme=theme, preset=preset), tmp_path / "other.png", size)
    one, two = (inked(pixels(QImage(str(file)))) for file in (png, tmp_path / "other.png"))
    assert one.shape[1] == two.shape[1]
    assert likeness(one, two) > 0.9
