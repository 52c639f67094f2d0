"""Time from right to left: every mark in its mirrored place, every word as it reads, in all images alike."""

import re
from pathlib import Path

import pytest
from export_documents import small
from export_ink import inked, pixels
from lxml import etree
from PySide6.QtGui import QImage

from viewer.export import Options, write

TEXT = "{http://www.w3.org/2000/svg}text"


def _texts(path: Path) -> list[tuple[str, float, str]]:
    """Every text of an SVG, its place along x, and which end of it stands there."""
    found = []
    for node in etree.parse(path).iter(TEXT):
        found.append((node.text, float(node.get("x")), node.get("text-anchor", "start")))
    return found


@pytest.fixture
def both(tmp_path: Path, qapp: object) -> dict[bool, dict[str, Path]]:
    del qapp
    made: dict[bool, dict[str, Path]] = {}
    for mirrored in (False, True):
        options = Options(force=True, preset="wide", mirrored=mirrored, footnotes=False)
        made[mirrored] = {
            ending: write(small(), tmp_path / f"{mirrored}.{ending}", options).paths[0] for ending in ("svg", "png")
        }
    return made


def test_words_are_the_same_and_lanes_are_named_at_the_right(both: dict[bool, dict[str, Path]]) -> None:
    usual, turned = _texts(both[False]["svg"]), _texts(both[True]["svg"])
    assert sorted(text for text, _, _ in usual) == sorted(text for text, _, _ in turned)
    width = float(etree.parse(both[True]["svg"]).getroot().get("width"))
    (lane,) = [x for text, x, _ in turned if text == "Minsk–SCO"]
    assert lane > width * 0.8
    years = [
        x
        for text, x, _ in turned
        if re.fullmatch(r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)? ?\d{1,2}(?: \w{3})?|[A-Z][a-z]{2}", text or "")
    ]
    assert years == sorted(years, reverse=True)  # later further left


def test_marks_lie_mirrored(both: dict[bool, dict[str, Path]]) -> None:
    """Circles, of which there are no letters: the same, the other way round."""
    circles = {}
    for mirrored, made in both.items():
        tree = etree.parse(made["svg"])
        groups = tree.xpath("//*[local-name()='g'][starts-with(@class, 'event')]//*[local-name()='circle']")
        circles[mirrored] = sorted(float(node.get("cx")) for node in groups)
    assert circles[False]
    width = float(etree.parse(both[False]["svg"]).getroot().get("width"))
    assert sorted(width - x for x in circles[False]) == pytest.approx(circles[True], abs=0.02)


def test_the_png_names_its_lanes_at_the_right(both: dict[bool, dict[str, Path]]) -> None:
    for mirrored, made in both.items():
        ink = inked(pixels(QImage(str(made["png"]))))
        left, right = ink[20:90, :20].sum(), ink[20:90, -20:].sum()
        assert bool(right > left) == mirrored
