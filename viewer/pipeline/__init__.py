"""The work itself without Qt: reading in disposable children, a warm extraction worker, order, progress, cancel."""

from viewer.pipeline.outcome import Outcome, Problem, Result, Source, TextSource
from viewer.pipeline.pipeline import Pipeline

__all__ = ["Outcome", "Pipeline", "Problem", "Result", "Source", "TextSource"]
