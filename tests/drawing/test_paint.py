"""The painter on every sort of device."""

import re
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from viewer.drawing import DARK, LIGHT, Decor, Sprites, paint, paint_legend, paint_overview
from viewer.drawing.dates import period_text, tick_text
from viewer.drawing.fonts import FAMILY, clean, load, measure
from viewer.drawing.theme import FILLS, contrast
from viewer.model.columns import KINDS
from viewer.timeline import Arrangement, Grouping, Layout, Scale, Timeline, Unit, View, lay_out, overview

sys.path.insert(0, str(Path(__file__).parents[1] / "timeline"))
from made import scene

SIZE = QSize(1280, 330)
RECT = QRectF(0, 0, SIZE.width(), SIZE.height())


@pytest.fixture
def layout(qapp: QGuiApplication) -> Layout:
    timeline = Timeline(scene(), measure, Arrangement(grouping=Grouping.PLACE))
    width = SIZE.width() - timeline.metrics.header
    return lay_out(timeline, View(Scale.fitting(*timeline.days(), width)))


def image(layout: Layout, theme=LIGHT, decor: Decor | None = None) -> QImage:
    made = QImage(SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(made)
    paint(painter, layout, theme, RECT, decor)
    painter.end()
    return made


def test_the_bundled_font_is_there_with_latin_cyrillic_and_greek(qapp) -> None:
    from PySide6.QtGui import QFontDatabase

    assert load() == FAMILY
    systems = QFontDatabase.writingSystems(FAMILY)
    for wanted in (
        QFontDatabase.WritingSystem.Latin,
        QFontDatabase.WritingSystem.Cyrillic,
        QFontDatabase.WritingSystem.Greek,
    ):
        assert wanted in systems


def test_svg_holds_real_text_and_no_pixmaps(layout) -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    svg = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    svg.setOutputDevice(buffer)
    svg.setSize(SIZE)
    svg.setViewBox(RECT)
    painter = QPainter(svg)
    paint(painter, layout, LIGHT, RECT)
    painter.end()
    text = bytes(buffer.data()).decode()
    assert "<image" not in text
    shown = re.findall(r">([^<>]+)</text>", text)
    for title in ("Ties restored, Beijing statement", "Tehran–Riyadh", "Dec", "2023"):
        assert any(title in line for line in shown)


def test_pdf_is_vectors(layout, tmp_path) -> None:
    path = tmp_path / "a.pdf"
    pdf = QPdfWriter(str(path))
    pdf.setPageSize(QPageSize(QPageSize.PageSizeId.A3))
    painter = QPainter(pdf)
    painter.scale(5, 5)
    paint(painter, layout, LIGHT, RECT)
    painter.end()
    assert b"/Subtype /Image" not in path.read_bytes()


def test_cached_and_direct_drawing_look_alike(layout) -> None:
    one, two = image(layout), image(layout, decor=Decor(sprites=Sprites()))
    # snapped to whole pixels or not, from a little way off they are the same
    mode, ratio = Qt.TransformationMode.SmoothTransformation, Qt.AspectRatioMode.IgnoreAspectRatio
    small = [made.scaled(160, 41, ratio, mode) for made in (one, two)]
    differences = [
        abs(small[0].pixelColor(x, y).lightness() - small[1].pixelColor(x, y).lightness())
        for x in range(160)
        for y in range(41)
    ]
    assert max(differences) < 40
    assert sum(differences) / len(differences) < 1.0


def test_a_spent_budget_leaves_labels_for_later(layout) -> None:
    sprites = Sprites()
    sprites.renew(3)
    image(layout, decor=Decor(sprites=sprites))
    assert sprites.behind
    sprites.renew()
    image(layout, decor=Decor(sprites=sprites))
    assert not sprites.behind


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_text_can_be_read_and_every_kind_be_seen(theme) -> None:
    for ground in (theme.ground, theme.alternate):
        assert contrast(theme.text, ground) >= 7
        assert contrast(theme.muted, ground) >= 4.5
        for kind in range(len(KINDS)):
            assert contrast(theme.edge(kind).name(), ground) >= 2.6
    for kind, fill in zip(KINDS, FILLS.values(), strict=True):
        assert contrast(getattr(theme, theme.on_fill(KINDS.index(kind))), fill) >= 3


def test_overview_and_legend_draw_on_anything(qapp) -> None:
    made = QImage(SIZE, QImage.Format.Format_RGB32)
    made.fill(0xFFFFFFFF)
    before = made.copy()
    painter = QPainter(made)
    paint_overview(painter, overview(scene(), None, 1000), LIGHT, QRectF(168, 0, 1000, 44), (10, 500))
    paint_overview(painter, None, LIGHT, QRectF(168, 50, 1000, 44), None)
    paint_legend(painter, LIGHT, QRectF(0, 100, 1280, 34), 168, "2 undated", [(0, "meeting")])
    painter.end()
    assert made != before


def test_titles_lose_control_characters_and_overrides() -> None:
    assert clean("one\ntwo\u202e three\x07") == "one two three"
    assert clean("plain") == "plain"


def test_days_in_words(qapp) -> None:
    from PySide6.QtCore import QLocale

    english, german = QLocale("en_GB"), QLocale("de_DE")
    assert tick_text(Unit.MONTH, 19417, german) == "Mär"
    assert period_text(Unit.DECADE, 0, english) == "1970s"
    assert [tick_text(Unit.DAY, 19422, locale) for locale in (english, german)] == ["Mon 6", "Mo. 6."]
    weeks = {name: tick_text(Unit.WEEK, 19422, QLocale(name)) for name in ("en_GB", "en_US", "de", "fr", "ru", "ja")}
    assert weeks == {
        "en_GB": "6 Mar",
        "en_US": "Mar 6",
        "de": "6. März",
        "fr": "6 mars",
        "ru": "6 мар.",
        "ja": "3月6日",
    }
    assert tick_text(Unit.WEEK, 19417, QLocale("fr")) == "1er mars"
