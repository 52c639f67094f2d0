"""Whether the system asks for less motion."""

from PySide6.QtWidgets import QStyle, QWidget


def less_motion(widget: QWidget) -> bool:
    """True where animations are switched off in the desktop's settings (Qt passes that on as an animation of no length)."""
    return widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget) == 0
