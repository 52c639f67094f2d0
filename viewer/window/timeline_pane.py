"""The timeline as the workbench sees it."""

from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from viewer.model import EventColumns


class TimelinePane(QWidget):
    """Holds the canvas and its overview."""

    selected = Signal(object)  # keys
    activated = Signal(int)
    usable = False

    def set_events(self, columns: EventColumns) -> None:
        """Show these events."""

    def select(self, keys: list[int]) -> None:
        """Select these."""

    def fit_all(self) -> None:
        """Everything in view."""

    def go_to(self, earliest: date, latest: date) -> None:
        """These days in view."""

    def set_dark(self, dark: bool) -> None:
        """Follow the theme."""

    def view(self) -> dict[str, Any]:
        """What is worth keeping."""
        return {}

    def set_view(self, view: dict[str, Any]) -> None:
        """Take it up again."""
