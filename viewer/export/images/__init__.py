"""A document becomes PNG, SVG or PDF through the one painter. Needs Qt, and an application (`ensure_application`)."""

from viewer.export.images.application import ensure_application
from viewer.export.images.files import draw_files
from viewer.export.images.sheet import Sheet

__all__ = ["Sheet", "draw_files", "ensure_application"]
