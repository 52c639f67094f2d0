"""Everything a timeline stands on, as plain records: what an export takes, from a project or straight from the pipeline."""

from collections.abc import Mapping

from viewer.model.article import Article
from viewer.model.base import Record
from viewer.model.event import Event
from viewer.model.mention import Mention


class Document(Record):
    """Articles and mentions by id, events in order of time; every mention of an event and every article of a mention is in it."""

    title: str = ""
    articles: Mapping[str, Article] = {}
    mentions: Mapping[str, Mention] = {}
    events: tuple[Event, ...] = ()
