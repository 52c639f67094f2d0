"""The bundled font, and text as it is measured and drawn with it."""

import threading
import unicodedata
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from viewer import resources

FAMILY = "Inter"
FILES = ("Inter-Regular.otf", "Inter-SemiBold.otf")
# Directional overrides would let a title from a file rearrange what stands beside it
_DIRECTIONS = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F])


@cache
def load() -> str:
    """Make the bundled font known to Qt, once; the family to ask for. Needs a QGuiApplication."""
    families = [
        family
        for name in FILES
        for family in QFontDatabase.applicationFontFamilies(
            QFontDatabase.addApplicationFont(str(resources.path("fonts", name)))
        )
    ]
    return FAMILY if FAMILY in families else (families or [""])[0]


class _Made(threading.local):
    """Fonts and their measures, made once a thread: Qt gives a font up and loads it anew where two threads share one."""

    def __init__(self) -> None:
        self.fonts: dict[tuple[float, bool, bool], QFont] = {}
        self.metrics: dict[tuple[float, bool], QFontMetricsF] = {}


_made = _Made()


def font(pixels: float = 12.0, bold: bool = False, struck: bool = False) -> QFont:
    """The font at a size in device-independent pixels; do not change it."""
    key = (pixels, bold, struck)
    found = _made.fonts.get(key)
    if found is None:
        found = _made.fonts[key] = _font(*key)
    return found


def _font(pixels: float, bold: bool, struck: bool) -> QFont:
    made = QFont(load())
    made.setPixelSize(round(pixels))
    if pixels != round(pixels):
        made.setPointSizeF(pixels * 0.75)
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    made.setStrikeOut(struck)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setFeature(QFont.Tag("liga"), 0)  # or a PDF's text reads "ﬂood"
    made.setFeature(QFont.Tag("calt"), 0)
    return made


def metrics(pixels: float = 12.0, bold: bool = False) -> QFontMetricsF:
    """The measures of that font."""
    key = (pixels, bold)
    found = _made.metrics.get(key)
    if found is None:
        found = _made.metrics[key] = QFontMetricsF(font(pixels, bold))
    return found


def measure(text: str) -> float:
    """How wide a label is, in device-independent pixels."""
    return metrics().horizontalAdvance(clean(text))


def clean(text: str) -> str:
    """A title on one line, without control characters and without directional overrides."""
    if text.isprintable():  # so are no controls and no directions
        return text
    plain = text.translate(_DIRECTIONS)
    return " ".join("".join(c if unicodedata.category(c) != "Cc" else " " for c in plain).split())
