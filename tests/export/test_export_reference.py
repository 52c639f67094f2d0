"""Every text format against its reference file. `DEMARCHE_WRITE_REFERENCE=1` writes them anew: then read the diff."""

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from export_documents import small

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
