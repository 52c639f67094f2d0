"""What actor recognition hands on: a stretch of tokens and whom it denotes."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class ActorKind(StrEnum):
    """What sort of words they are."""

    STATE = "state"  # a state's name, or its people as a noun
    DEMONYM = "demonym"  # an adjective, or a state's name before a noun
    CAPITAL = "capital"  # a capital or another city: the state or a mere place
    METONYM = "metonym"  # a palace, ministry or parliament
    ORGANISATION = "organisation"
    PLACE = "place"  # a city or region that is no capital
    GROUP = "group"  # an armed group: no code
    PERSON = "person"
    ROLE = "role"  # "the Chinese side", "the president", "Iranian troops", "the two leaders"
    PRONOUN = "pronoun"


class Member(NamedTuple):
    """One of those denoted. `name` is as written, or the name that the words stand for; `person` the fullest name the article gives."""

    name: str
    code: str | None = None
    person: str | None = None
    role: str | None = None


@dataclass(frozen=True, slots=True)
class ActorMention:
    """Tokens `start` to `end` (exclusive) and whom they denote; `root` is their head in the tree.

    A name has one member, "the two leaders" has two. A mention within a longer one ("Iranian" in "the Iranian foreign minister")
    is not listed by itself. `words` is the phrase as written.
    """

    start: int
    end: int
    root: int
    kind: ActorKind
    members: tuple[Member, ...]
    words: str

    @property
    def codes(self) -> frozenset[str]:
        """The codes of all members that have one."""
        return frozenset(member.code for member in self.members if member.code)

    @property
    def person(self) -> str | None:
        """The person denoted, if it is one person."""
        return self.members[0].person if len(self.members) == 1 else None

    @property
    def role(self) -> str | None:
        """The office of the one denoted, as written."""
        return self.members[0].role if len(self.members) == 1 else None

    @property
    def name(self) -> str:
        """The first member's name."""
        return self.members[0].name if self.members else self.words
