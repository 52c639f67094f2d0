"""Every format against its reference file, text to the letter, images by their looks. `DEMARCHE_WRITE_REFERENCE=1` writes them anew: then read the diff."""

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from export_documents import small
from export_ink import inked, likeness, pixels
from PySide6.QtGui import QImage

from viewer.export import FORMATS, Options, write

REFERENCE = Path(__file__).parents[1] / "reference"
OPTIONS = Options(made=datetime(2023, 4, 1, 12, tzinfo=UTC), subtitle="Three weeks in March", force=True)


@pytest.mark.parametrize("name", [known.name for known in FORMATS if known.render])
def test_same_as_reference(name: str, tmp_path: Path) -> None:
    known = next(f for f in FORMATS if f.name == name)
    written = write(small(), tmp_path / f"small.{known.ending}", OPTIONS, name).paths[0].read_bytes()
    kept = REFERENCE / f"small.{name}.{known.ending}"
    if os.environ.get("DEMARCHE_WRITE_REFERENCE"):
        kept.write_bytes(written)
    assert written == kept.read_bytes()


def test_png_and_pdf_look_like_the_reference(tmp_path: Path, qapp: object) -> None:
    del qapp
    options = OPTIONS.changed(preset="article")
    png = write(small(), tmp_path / "small.png", options).paths[0]
    kept = REFERENCE / "small.png.png"
    if os.environ.get("DEMARCHE_WRITE_REFERENCE"):
        kept.write_bytes(png.read_bytes())
    reference, told = pixels(QImage(str(kept))), pixels(QImage(str(png)))
    assert told.shape == reference.shape
    assert (np.abs(told - reference).max(2) > 32).mean() < 0.01  # fonts are drawn a little otherwise elsewhere
    pdf = pypdfium2.PdfDocument(write(small(), tmp_path / "small.pdf", options).paths[0])
    page = pdf[0].render(scale=96 / 72).to_numpy()[:, :, :3].astype(np.int16)
    pdf.close()
    one, two = inked(reference), inked(page)
    assert abs(one.shape[0] - two.shape[0]) <= 1
    assert likeness(one, two) > 0.9


@pytest.mark.skipif(sys.platform != "linux", reason="other font engines measure a hundredth of a pixel otherwise")
@pytest.mark.parametrize("theme", ["light", "print"])
def test_svg_same_as_reference(theme: str, tmp_path: Path, qapp: object) -> None:
    del qapp
    options = OPTIONS.changed(theme=theme, preset="wide")
    written = write(small(), tmp_path / "small.svg", options).paths[0].read_bytes()
    kept = REFERENCE / f"small.{theme}.svg"
    if os.environ.get("DEMARCHE_WRITE_REFERENCE"):
        kept.write_bytes(written)
    assert written == kept.read_bytes()
