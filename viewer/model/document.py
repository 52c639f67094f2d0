"""Everything a timeline stands on, as plain records: what an export takes, from a project or straight from the pipeline."""

from collections.abc import Mapping
from typing import Any

from viewer.model.article import Article
from viewer.model.base import Record
from viewer.model.event import Event
from viewer.model.mention import Mention


class Document(Record):
    """Articles and mentions by id, events in order of time; every mention of an event and every article of a mention is in it.

    `pinned` are ids of events that the user has pinned. `edited` has, by article id, the fields that the user has set, each with
    what the text itself says (as JSON).
    """

    title: str = ""
    articles: Mapping[str, Article] = {}
    mentions: Mapping[str, Mention] = {}
    events: tuple[Event, ...] = ()
    pinned: frozenset[str] = frozenset()
    edited: Mapping[str, Mapping[str, Any]] = {}
