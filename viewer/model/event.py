"""One happening: what merging and the user make of its mentions."""

from collections.abc import Mapping
from typing import Any

from viewer.model.actor import Actor, Place
from viewer.model.base import Record
from viewer.model.kinds import EventType, Kind, Status, kind_of
from viewer.model.terms import Decision, Review
from viewer.model.when import UNDATED, When

__all__ = ["Conflict", "ConflictValue", "Decision", "Event", "Review"]


class ConflictValue(Record):
    """What one article says."""

    value: str
    article: str


class Conflict(Record):
    """A field on which the articles differ: `when`, `actors`, `status`, or `number` for figures such as a death toll.

    A `minor` one is no contradiction: one article is vaguer, names fewer actors, or was written before the happening. It is listed
    and gets no badge. `perhaps` says that some of the values are another event's, which may be the same happening told otherwise. Values are EDTF-like days, actors' codes, a status, or a figure with its word ("280 soldiers").
    """

    field: str
    values: tuple[ConflictValue, ...]
    minor: bool = False
    perhaps: bool = False


class Event(Record):
    """A happening.

    `id` is given once by the project and kept through later imports. `mentions` are mention ids, best first; `articles` the ids of
    the articles they stand in, in the same order, each once. `sources` counts the articles that tell it independently: agency
    copy printed by several outlets counts once. The resolved fields are those of a mention; `origin` says for each field
    which mention's id it comes from, or `"user"`. `overrides` are the user's own values by field, never changed by a later import.
    """

    id: str
    mentions: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    sources: int = 1
    title: str
    type: EventType
    mode: str | None = None
    actors: tuple[Actor, ...] = ()
    when: When = UNDATED
    place: Place | None = None
    speaker: str | None = None
    status: Status = Status.HAPPENED
    confidence: float = 1.0
    origin: Mapping[str, str] = {}
    conflicts: tuple[Conflict, ...] = ()
    overrides: Mapping[str, Any] = {}
    decisions: tuple[Decision, ...] = ()
    review: Review = Review.OPEN
    notes: str = ""

    @property
    def kind(self) -> Kind:
        """The kind a reader sees."""
        return kind_of(self.type, self.mode)

    @property
    def speaking_person(self) -> str | None:
        """The speaker, if a person: a ministry's statement stands with its state and not in a lane of its own."""
        return self.speaker if any(actor.person == self.speaker for actor in self.actors) else None
