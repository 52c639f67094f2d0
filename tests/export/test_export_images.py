"""Images: looked at by other programs' eyes (poppler, librsvg, Chromium) where these are installed."""

import re
import shutil
import subprocess
from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from export_chromium import PATH, Chromium
from export_documents import HOSTILE, hostile, large, small
from export_ink import inked, likeness, pixels
from lxml import etree
from PySide6.QtGui import QImage

from viewer.export import ExportError, Options, write
from viewer.export.images import Sheet, ensure_application
from viewer.export.images.flow import wrapped
from viewer.export.images.pages import Pages
from viewer.export.images.pdf_update import amended
from viewer.export.images.raster import LONGEST, MOST, encoded, picture, tiles
from viewer.export.images.svg_painter import num
from viewer.export.presets import presets
from viewer.model import Document

SVG = "{http://www.w3.org/2000/svg}"
MADE = datetime(2023, 4, 1, 12, tzinfo=UTC)
poppler = pytest.mark.skipif(not shutil.which("pdftotext"), reason="no poppler")


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    ensure_application()


def made(document: Document, path: Path, **options: object) -> Path:
    return write(document, path, Options(made=MADE, force=True, preset="wide").changed(**options)).paths[0]


# PNG


@pytest.mark.parametrize("theme", ["light", "dark", "print"])
def test_png_has_its_scale_and_dots(theme: str, tmp_path: Path) -> None:
    one = QImage(str(made(small(), tmp_path / "1.png", theme=theme)))
    two = QImage(str(made(small(), tmp_path / "2.png", theme=theme, scale=2)))
    assert (two.width(), two.height()) == (2 * one.width(), 2 * one.height())
    assert one.width() == 1200
    assert round(one.dotsPerMeterX() * 0.0254) == 96
    assert round(two.dotsPerMeterX() * 0.0254) == 192
    assert "roadmap" in one.text("Description")


@pytest.mark.parametrize("preset", [name for name in presets() if name != "poster"])
def test_every_preset_shows_every_event(preset: str, tmp_path: Path) -> None:
    sheet = Sheet(small(), Options(preset=preset))
    assert int(sheet.layout.items.count.sum()) + sum(chip.count for chip in sheet.layout.chips) == 10
    assert sheet.plot.bottom() * sheet.zoom <= sheet.height
    wanted = presets()[preset]
    if wanted.height:
        assert (sheet.width, sheet.height) == (wanted.width, wanted.height)


def test_a_small_slide_of_a_large_document_is_drawn_smaller_not_cut() -> None:
    sheet = Sheet(large(3000), Options(preset="slide"))
    assert sheet.zoom < 1
    assert (sheet.plot.bottom() + 30) * sheet.zoom <= sheet.height


@pytest.mark.parametrize("preset", ["slide", "a4", "poster"])
def test_little_on_a_large_page_is_drawn_larger(preset: str) -> None:
    one = small().model_copy(update={"events": small().events[5:6]})
    sheet = Sheet(one, Options(preset=preset))
    assert sheet.zoom > 1.2
    assert (sheet.width, sheet.height) == (presets()[preset].width, presets()[preset].height)
    assert sheet.foot.end * sheet.zoom <= sheet.height


def test_a_column_leaves_out_the_emptiest_lanes_and_says_so() -> None:
    bounded, whole = Sheet(large(), Options(preset="article")), Sheet(large(), Options(preset="article", width=700))
    assert bounded.plot.height() <= presets()["article"].tallest < whole.plot.height()
    assert "Not shown for want of room" in bounded.owning_up()
    assert "Not shown" not in whole.owning_up()
    kept = {bounded.timeline.lane_title(band.lane) for band in bounded.layout.bands}
    chosen = Sheet(large(), Options(preset="article", lanes=tuple(kept)))
    assert "Not shown" not in chosen.owning_up()


def test_lanes_that_were_left_out_come_back_where_there_is_room() -> None:
    sheet = Sheet(large(600), Options(preset="slide"))
    assert sheet._left_out
    assert sheet.foot.end * sheet.zoom <= sheet.height
    assert sum(sheet._left_out.values()) + sum(band.count for band in sheet.layout.bands) == 600
    assert (sheet.height - sheet.foot.end * sheet.zoom) / sheet.zoom < 120


def test_a_shortened_title_keeps_the_number_of_its_source(tmp_path: Path) -> None:
    one = small().model_copy(update={"events": small().events[5:6]})
    tree = etree.parse(made(one, tmp_path / "x.svg", width=560, preset="article")).getroot()
    label = next(text.text for text in tree.find(f".//{SVG}g[@id='event-e6']").iter(f"{SVG}text"))
    assert re.fullmatch(r"Iran and Saudi.*…\s¹", label)


def test_without_uncertain_days_their_sign_is_not_explained() -> None:
    one = small().model_copy(update={"events": small().events[5:6]})
    assert "≈" not in Sheet(one, Options()).owning_up()
    assert "≈" in Sheet(small(), Options()).owning_up()


@pytest.mark.parametrize(
    ("width", "height", "scale"), [(700, 500, 1), (50_000, 900, 2), (9000, 9000, 4), (100_000, 20_000, 1)]
)
def test_tiles_cover_the_sheet_once_and_stay_within_limits(width: int, height: int, scale: float) -> None:
    parts = tiles(width, height, scale)
    assert sum(w * h for _, _, w, h in parts) == width * height
    for _, _, w, h in parts:
        assert max(w, h) * scale <= LONGEST + scale
        assert w * h * scale * scale <= MOST


def test_a_large_png_comes_in_tiles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("viewer.export.images.raster.LONGEST", 500)
    seen = []
    options = Options(preset="wide", progress=lambda done, total: seen.append((done, total)))
    written = write(small(), tmp_path / "x.png", options)
    assert [p.name for p in written.paths] == [f"x-{n}.png" for n in range(1, len(written.paths) + 1)]
    assert seen[-1][0] == seen[-1][1]
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)
    assert sum(QImage(str(p)).width() for p in written.paths[:3]) == 1200
    with pytest.raises(ExportError, match=r"export\.exists"):
        write(small(), tmp_path / "x.png", options)


def test_png_cancelled_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"export\.cancelled"):
        write(small(), tmp_path / "x.png", Options(cancelled=lambda: True))
    assert not list(tmp_path.iterdir())


# SVG


def test_svg_has_a_group_for_every_event_and_one_text_a_label(tmp_path: Path) -> None:
    tree = etree.parse(made(small(), tmp_path / "x.svg")).getroot()
    groups = tree.findall(f".//{SVG}g[@data-id]")
    rings = tree.findall(f".//{SVG}g[@data-count]")
    assert {g.get("data-id") for g in groups} | {i for g in rings for i in g.get("data-ids").split()} == {
        f"e{n}" for n in range(1, 11)
    }
    month = tree.find(f".//{SVG}g[@id='event-e2']")
    assert (month.get("data-earliest"), month.get("data-latest"), month.get("data-edtf")) == (
        "2022-09-01",
        "2022-09-30",
        "2022-09",
    )
    assert month.get("class").split() == ["event", "statement", "happened", "uncertain"]
    assert next(t.text for t in month.iter(f"{SVG}text")).startswith("≈ Belarus applied to join")
    assert tree.get("viewBox") == f"0 0 1200 {tree.get('height')}"
    ids = [node.get("id") for node in tree.iter() if node.get("id")]
    assert len(ids) == len(set(ids))
    refers = set(re.findall(r"url\(#([^)]+)\)", etree.tostring(tree, encoding="unicode")))
    assert refers <= set(ids)


def test_svg_takes_dense_lanes_too(tmp_path: Path) -> None:
    tree = etree.parse(made(large(), tmp_path / "x.svg", width=700)).getroot()
    assert len(tree.findall(f".//{SVG}g[@data-id]")) > 20  # the names over the columns


def test_svg_is_sound_and_inert_for_hostile_titles(tmp_path: Path) -> None:
    tree = etree.parse(made(hostile(), tmp_path / "x.svg"), etree.XMLParser(huge_tree=False)).getroot()
    assert {node.tag.removeprefix(SVG) for node in tree.iter()} <= {
        *("svg", "g", "title", "desc", "defs", "clipPath", "rect", "path", "text", "circle", "ellipse", "polyline"),
        *("linearGradient", "stop"),
    }
    assert not [name for node in tree.iter() for name in node.attrib if name.startswith("on") or "href" in name]


@pytest.mark.skipif(not shutil.which("rsvg-convert"), reason="no librsvg")
@pytest.mark.parametrize("preset", ["wide", "slide"])
def test_svg_has_its_ink_where_the_png_has(preset: str, tmp_path: Path) -> None:
    png = QImage(str(made(small(), tmp_path / "x.png", preset=preset)))
    svg = made(small(), tmp_path / "x.svg", preset=preset)
    subprocess.run(["rsvg-convert", str(svg), "-o", str(tmp_path / "r.png")], check=True)
    other = QImage(str(tmp_path / "r.png"))
    assert (other.width(), other.height()) == (png.width(), png.height())
    one, two = inked(pixels(png), 8), inked(pixels(other), 8)
    # The second renderer has another font, so labels differ; what is drawn must not
    assert likeness(one, two) > 0.85


@pytest.mark.screen
@pytest.mark.skipif(PATH is None, reason="no Chromium")
def test_svg_in_chromium(tmp_path: Path) -> None:
    with Chromium(made(hostile(), tmp_path / "x.svg", theme="dark")) as page:
        assert page.problems() == []
        assert page.fetched() == []
        assert page.run("document.querySelectorAll('g[data-count]').length") == 1
        page.picture(tmp_path / "c.png")
    assert not QImage(str(tmp_path / "c.png")).isNull()


# PDF


@poppler
def test_pdf_text_is_found_word_by_word(tmp_path: Path) -> None:
    path = made(small(), tmp_path / "x.pdf")
    text = subprocess.run(["pdftotext", str(path), "-"], check=True, capture_output=True, text=True).stdout
    for words in (
        "Iran and Saudi Arabia agreed to reopen embassies",
        "Lavrov warned against “foreign” mediators",
        "1 undated, 5 uncertain",
    ):
        assert words in " ".join(text.split())
    assert not set(text) & set("ﬀﬁﬂﬃﬄ")
    fonts = subprocess.run(["pdffonts", str(path)], check=True, capture_output=True, text=True).stdout.splitlines()[2:]
    assert fonts
    assert all(line.split()[-5] == "yes" for line in fonts)  # embedded


@poppler
def test_pdf_knows_its_title_language_and_links(tmp_path: Path) -> None:
    path = made(small(), tmp_path / "x.pdf", language="en-GB")
    told = subprocess.run(["pdfinfo", "-url", str(path)], check=True, capture_output=True, text=True).stdout
    assert "https://halyard.example/riyadh?a=1&b=2" in told
    info = subprocess.run(["pdfinfo", str(path)], check=True, capture_output=True, text=True)
    assert "Minsk, Tehran, Riyadh" in info.stdout
    assert info.stderr == ""
    import pypdfium2

    document = pypdfium2.PdfDocument(path)
    assert len(document) == 1
    assert document.get_page_size(0)[0] == pytest.approx(900, abs=1)
    document.close()
    assert b"/Lang (en-GB)" in path.read_bytes()


@poppler
def test_pdf_fades_in_poppler(tmp_path: Path) -> None:
    path = made(small(), tmp_path / "x.pdf")
    subprocess.run(["pdftoppm", "-r", "96", "-png", "-singlefile", str(path), str(tmp_path / "p")], check=True)
    png = QImage(str(made(small(), tmp_path / "x.png")))
    other = QImage(str(tmp_path / "p.png"))
    one, two = inked(pixels(png), 8), inked(pixels(other), 8)
    assert likeness(one, two) > 0.9
    images = subprocess.run(["pdfimages", "-list", str(path)], check=True, capture_output=True, text=True).stdout
    assert len(images.splitlines()) == 2  # only its head: nothing was flattened to a bitmap


@poppler
def test_a_tiled_pdf_has_pages_that_overlap(tmp_path: Path) -> None:
    path = made(large(400), tmp_path / "x.pdf", preset="tiled")
    info = subprocess.run(["pdfinfo", str(path)], check=True, capture_output=True, text=True).stdout
    assert int(re.search(r"Pages:\s+(\d+)", info)[1]) > 2
    assert "(A4)" in info


@poppler
def test_every_page_of_a_tiled_pdf_has_its_axis_and_its_lane_names(tmp_path: Path) -> None:
    path = made(large(400), tmp_path / "x.pdf", preset="tiled")
    sheet = Sheet(large(400), Options(preset="tiled"))
    pages = Pages(sheet)
    assert len(pages._parts) > 2
    for number, part in enumerate(pages._parts, 1):
        words = ["pdftotext", "-f", str(number), "-l", str(number), str(path), "-"]
        text = subprocess.run(words, check=True, capture_output=True, text=True).stdout
        shown = [b.title for b in sheet.layout.bands if part.y <= b.y < part.y + part.height]
        assert shown
        assert all(title in text for title in shown)
        assert re.search(r"\b(20[12]\d|Jan|Apr|Jul|Oct)\b", text)
        assert f"{number} / {len(pages)}" in text


def test_pages_cover_the_plot_and_overlap() -> None:
    sheet = Sheet(large(400), Options(preset="tiled"))
    pages = Pages(sheet)
    parts = pages._parts
    assert max(part.x + part.width for part in parts) >= sheet.layout.width
    assert max(part.y + part.height for part in parts) >= sheet.layout.total_height
    for one, two in pairwise(parts):
        if two.row == one.row:
            assert 0 < one.x + one.width - two.x < one.width / 4
        else:
            assert two.y <= one.y + one.height
    shown = [0] * len(sheet.layout.items)
    for part in parts:
        for place, (x, y) in enumerate(zip(sheet.layout.items.x.tolist(), sheet.layout.items.y.tolist(), strict=True)):
            shown[place] += part.x <= x <= part.x + part.width and part.y <= y <= part.y + part.height
    assert min(shown) >= 1


def test_strips_are_the_picture() -> None:
    for scale in (1, 1.5, 2):
        sheet = Sheet(small(), Options(preset="wide", scale=scale))
        whole = picture(sheet, scale)
        from viewer.export.images import raster

        strip = raster.STRIP
        try:
            raster.STRIP = whole.width() * 37
            read = QImage.fromData(encoded(sheet, scale)).convertToFormat(QImage.Format.Format_RGB32)
        finally:
            raster.STRIP = strip
        assert read.size() == whole.size()
        differing = sum(
            read.pixel(x, y) != whole.pixel(x, y) for y in range(whole.height()) for x in range(0, whole.width(), 3)
        )
        assert differing < 0.0005 * whole.width() * whole.height()


def test_a_pdf_of_another_form_is_left_alone() -> None:
    assert amended(b"%PDF-1.7 whatever", "en", []) == b"%PDF-1.7 whatever"


# Words


def test_alt_text_beside_the_image(tmp_path: Path) -> None:
    written = write(small(), tmp_path / "x.svg", Options(alt_text=True, preset="wide"))
    told = written.paths[1].read_text("utf-8")
    assert written.paths[1].name == "x.alt.txt"
    assert told.startswith("Timeline: Minsk, Tehran, Riyadh. 11 events from 2 articles; 1 undated, 5 uncertain.")
    assert "13 March 2023: Drones were discussed (denied)" in told


def test_footnotes_number_the_sources_of_each_event() -> None:
    sheet = Sheet(small(), Options(preset="wide"))
    titles = dict(zip((event.id for event in small().events), sheet.titles, strict=True))
    assert titles["e7"].endswith("¹\u2009²")
    assert titles["e2"].endswith("²")
    assert not Sheet(small(), Options(footnotes=False)).titles[0].endswith("¹")


def test_a_lane_without_dated_events_is_not_drawn() -> None:
    undated = tuple(e for e in small().events if e.id in ("e2", "e11"))
    sheet = Sheet(small().model_copy(update={"events": undated}), Options(preset="wide"))
    assert [band.title for band in sheet.layout.bands] == ["Minsk–SCO"]


def test_range_is_the_extent_of_the_picture() -> None:
    sheet = Sheet(small(), Options(earliest=date(2023, 3, 1), latest=date(2023, 3, 31), preset="wide"))
    assert sheet.layout.scale.day(0) == pytest.approx(19417, abs=3)


def test_empty_and_hostile_documents_make_images(tmp_path: Path) -> None:
    for ending in ("png", "svg", "pdf"):
        assert made(Document(), tmp_path / f"empty.{ending}").stat().st_size > 100
        assert made(hostile(), tmp_path / f"hostile.{ending}").stat().st_size > 100
    assert len(HOSTILE) == sum(
        int(g.get("data-count")) for g in etree.parse(tmp_path / "hostile.svg").iter() if g.get("data-count")
    )


def test_unknown_presets_and_themes_are_refused() -> None:
    with pytest.raises(ExportError, match=r"export\.bad_option"):
        Sheet(small(), Options(preset="billboard"))
    with pytest.raises(ExportError, match=r"export\.bad_option"):
        Options(theme="pink")


def test_words_are_wrapped_and_long_ones_broken() -> None:
    assert wrapped("one two three", 7, len) == ["one two", "three"]
    assert wrapped("abcdefghij", 4, len) == ["abcd", "efgh", "ij"]
    assert wrapped("one two three four", 7, len, 2) == ["one two", "three…"]
    assert wrapped("", 7, len) == []


def test_numbers_are_short() -> None:
    assert [num(v) for v in (1.0, 1.5, 1.239, -0.001, 100.0)] == ["1", "1.5", "1.24", "0", "100"]
