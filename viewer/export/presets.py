"""Named sizes of images, from a table that anyone may add to."""

import csv
from dataclasses import dataclass
from functools import cache

from viewer import resources
from viewer.export.errors import ExportError


@dataclass(frozen=True, slots=True)
class Preset:
    """`width` and `height` in device-independent pixels (96 an inch); a height of 0 is that of the content, a width of 0 what all labels need.

    `tallest`: as high as its lanes may get together where the height is that of the content; the emptiest are left out beyond it (0: no bound).
    `pages`: a PDF is cut into pages of A4, other formats into tiles where they grow too large.
    """

    name: str
    label: str
    width: int
    height: int
    tallest: int
    pages: bool


@cache
def presets() -> dict[str, Preset]:
    """The presets by name, in the order of the table."""
    with resources.path("export", "presets.csv").open(encoding="utf-8", newline="") as table:
        rows = csv.DictReader(table)
        made = [
            Preset(
                row["name"],
                row["label"],
                int(row["width"]),
                int(row["height"]),
                int(row["tallest"]),
                row["pages"] == "yes",
            )
            for row in rows
        ]
    return {preset.name: preset for preset in made}


def preset_named(name: str) -> Preset:
    """Raises `ExportError("export.bad_option")` for a name that is not in the table."""
    if name not in presets():
        raise ExportError("export.bad_option", f"preset {name}")
    return presets()[name]
