"""What sort of happening it is: PLOVER's types, the six kinds a reader sees, and whether it happened at all."""

from enum import StrEnum


class EventType(StrEnum):
    """PLOVER's sixteen types, a comment that is none of them, and what lies outside them."""

    AGREE = "AGREE"
    CONSULT = "CONSULT"
    SUPPORT = "SUPPORT"
    COOPERATE = "COOPERATE"
    CONCEDE = "CONCEDE"
    AID = "AID"
    RETREAT = "RETREAT"
    REQUEST = "REQUEST"
    ACCUSE = "ACCUSE"
    REJECT = "REJECT"
    THREATEN = "THREATEN"
    PROTEST = "PROTEST"
    SANCTION = "SANCTION"
    MOBILIZE = "MOBILIZE"
    COERCE = "COERCE"
    ASSAULT = "ASSAULT"
    STATEMENT = "STATEMENT"
    OTHER = "OTHER"


class Kind(StrEnum):
    """The six kinds that have a shape and a colour of their own."""

    MEETING = "meeting"
    VISIT = "visit"
    AGREEMENT = "agreement"
    STATEMENT = "statement"
    PRESSURE = "pressure"
    OTHER = "other"


class Status(StrEnum):
    """Whether it took place, as the article tells it."""

    HAPPENED = "happened"
    PLANNED = "planned"
    DENIED = "denied"
    HYPOTHETICAL = "hypothetical"


_KINDS = {
    Kind.MEETING: ("CONSULT",),
    Kind.AGREEMENT: ("AGREE", "COOPERATE", "SUPPORT", "AID", "CONCEDE", "RETREAT"),
    Kind.STATEMENT: ("STATEMENT", "REQUEST", "ACCUSE", "REJECT", "THREATEN"),
    Kind.PRESSURE: ("SANCTION", "COERCE", "PROTEST", "MOBILIZE", "ASSAULT"),
    Kind.OTHER: ("OTHER",),
}
_KIND_OF_TYPE = {EventType(name): kind for kind, names in _KINDS.items() for name in names}


def kind_of(event_type: EventType, mode: str | None) -> Kind:
    """The kind a reader sees: a consultation whose mode is a visit is a visit, the rest goes by type."""
    if event_type is EventType.CONSULT and mode == "visit":
        return Kind.VISIT
    return _KIND_OF_TYPE[event_type]
