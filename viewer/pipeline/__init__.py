"""The work itself without Qt: reading in disposable children, a warm extraction worker, order, progress, cancel.

What is here is imported when first asked for: the fork server is started ahead of the rest, from a window that has just been painted.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from viewer.pipeline.outcome import Outcome, Problem, Result, Source, TextSource
    from viewer.pipeline.pipeline import Pipeline

_OUTCOME = ("Outcome", "Problem", "Result", "Source", "TextSource")


def __getattr__(name: str) -> Any:
    """A name of the pipeline (PEP 562)."""
    if name != "Pipeline" and name not in _OUTCOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    home = import_module(f"{__name__}.{'outcome' if name in _OUTCOME else 'pipeline'}")
    value = globals()[name] = getattr(home, name)
    return value


__all__ = ["Outcome", "Pipeline", "Problem", "Result", "Source", "TextSource"]
