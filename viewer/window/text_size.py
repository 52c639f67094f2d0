"""How much larger than usual the user's text is, for sizes that were chosen beside text of the usual size."""

from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QWidget

USUAL = 13.0  # pixels of an interface font of the usual size


def zoom_for(font: QFont) -> float:
    """How much what stands beside text of that font is enlarged: in quarters, and never made smaller."""
    return max(1.0, round(QFontInfo(font).pixelSize() / USUAL * 4) / 4)


def scaled(widget: QWidget, pixels: int) -> int:
    """So many pixels beside text of the usual size, as many more beside the user's."""
    return round(pixels * zoom_for(widget.font()))
