"""The records that travel through the house, all of them frozen: article, date expression, mention, event.

Each is imported when it is first asked for: the canvas needs columns only, and no pydantic before the first paint.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from viewer.model.actor import Actor, Part, Place
    from viewer.model.article import Article, PublishedFrom, article_id
    from viewer.model.base import Record
    from viewer.model.columns import EventColumns, Flag, Form
    from viewer.model.dates import DateExpression, TimexType
    from viewer.model.document import Document
    from viewer.model.event import Conflict, ConflictValue, Event
    from viewer.model.kinds import EventType, Kind, Status, kind_of
    from viewer.model.mention import Mention, mention_id
    from viewer.model.span import Span
    from viewer.model.terms import Basis, Decision, Granularity, Review
    from viewer.model.when import UNDATED, When

_HOMES = {
    "actor": "Actor Part Place",
    "article": "Article PublishedFrom article_id",
    "base": "Record",
    "columns": "EventColumns Flag Form",
    "dates": "DateExpression TimexType",
    "document": "Document",
    "event": "Conflict ConflictValue Event",
    "kinds": "EventType Kind Status kind_of",
    "mention": "Mention mention_id",
    "span": "Span",
    "terms": "Basis Decision Granularity Review",
    "when": "UNDATED When",
}
_HOME = {name: module for module, names in _HOMES.items() for name in names.split()}


def __getattr__(name: str) -> Any:
    """A record by its name (PEP 562)."""
    module = _HOME.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value


__all__ = [
    "UNDATED",
    "Actor",
    "Article",
    "Basis",
    "Conflict",
    "ConflictValue",
    "DateExpression",
    "Decision",
    "Document",
    "Event",
    "EventColumns",
    "EventType",
    "Flag",
    "Form",
    "Granularity",
    "Kind",
    "Mention",
    "Part",
    "Place",
    "PublishedFrom",
    "Record",
    "Review",
    "Span",
    "Status",
    "TimexType",
    "When",
    "article_id",
    "kind_of",
    "mention_id",
]
