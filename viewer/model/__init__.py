"""The records that travel through the house, all of them frozen: article, date expression, mention, event."""

from viewer.model.actor import Actor, Part, Place
from viewer.model.article import Article, PublishedFrom, article_id
from viewer.model.base import Record
from viewer.model.columns import EventColumns, Flag, Form
from viewer.model.dates import DateExpression, TimexType
from viewer.model.document import Document
from viewer.model.event import Conflict, ConflictValue, Decision, Event, Review
from viewer.model.kinds import EventType, Kind, Status, kind_of
from viewer.model.mention import Mention, mention_id
from viewer.model.span import Span
from viewer.model.when import UNDATED, Basis, Granularity, When

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
