"""How much larger than usual the user's text is, for widths that were chosen beside text of the usual size."""

from PySide6.QtWidgets import QWidget

from viewer.window.canvas.lens import zoom_for


def scaled(widget: QWidget, pixels: int) -> int:
    """So many pixels beside text of the usual size, as many more beside the user's."""
    return round(pixels * zoom_for(widget.font()))
