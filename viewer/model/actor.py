"""Who takes part in a happening, and where it took place."""

from enum import StrEnum

from viewer.model.base import Record


class Part(StrEnum):
    """How an actor takes part."""

    SOURCE = "source"
    TARGET = "target"
    BOTH = "both"
    THIRD = "third"


class Actor(Record):
    """A participant: a state, an organisation, a person who stands for one, or an armed group.

    `name` is as written in the article. `code` is ISO 3166-1 alpha-3 (former states by 3166-3; the Soviet Union counts
    as RUS) or an organisation's abbreviation (EU, UN, SCO …); None if unknown or for an armed group. `person` is the fullest
    name the article gives when the actor is a person, `role` the office as written ("foreign minister").
    """

    name: str
    code: str | None = None
    person: str | None = None
    role: str | None = None
    part: Part = Part.BOTH


class Place(Record):
    """Where: `name` as written, `code` its state (ISO 3166-1 alpha-3) if known."""

    name: str
    code: str | None = None
