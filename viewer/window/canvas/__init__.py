"""The canvas: `TimelinePanel` holds a `TimelineView`, its overview and its legend."""

from viewer.window.canvas.model import CanvasModel
from viewer.window.canvas.panel import TimelinePanel
from viewer.window.canvas.view import TimelineView

__all__ = ["CanvasModel", "TimelinePanel", "TimelineView"]
