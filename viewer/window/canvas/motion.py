"""Whether the system asks for less motion."""

from PySide6.QtWidgets import QApplication


def less_motion() -> bool:
    """True where animations are switched off in the desktop's settings (Qt passes that on as an animation of no length)."""
    # Made when first asked for, which is after the first frame: its enumerations take long
    from PySide6.QtWidgets import QStyle

    style = QApplication.style()
    return style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0
