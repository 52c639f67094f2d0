"""What a headline calls a person: mostly the last name, the first one where the family name comes first."""

from collections.abc import Mapping
from functools import cache

from viewer.knowledge.people import people_by_form
from viewer.knowledge.tables import rows

_PARTICLES = frozenset(("de", "van", "von", "bin", "al", "le", "la", "del", "di", "da", "ben", "el", "der", "ter"))
_SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv"))


def short_name(person: str, code: str | None = None) -> str:
    """The short name of a person of the state `code`, which for those in the table of people need not be given."""
    if known := _exceptions().get(person):
        return known
    words = [word for word in person.split() if word.lower().strip(".,") not in _SUFFIXES]
    if len(words) < 2:
        return person
    bearers = people_by_form().get(person, ())
    order = _orders().get(code or (bearers[0].code if bearers else ""), "last")
    if order == "whole":
        return " ".join(words)
    if order == "family first":
        return words[0]
    # "von der Leyen", "bin Salman": the particles belong to the name
    first = len(words) - 1
    while first > 1 and words[first - 1].lower() in _PARTICLES:
        first -= 1
    return " ".join(words[first:])


@cache
def _orders() -> Mapping[str, str]:
    return {row["code"]: row["order"] for row in rows("naming")}


@cache
def _exceptions() -> Mapping[str, str]:
    return {row["name"]: row["short"] for row in rows("short_names")}
