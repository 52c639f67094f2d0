"""Every surface form of an actor or a place, and what it may mean."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from viewer.knowledge.groups import groups
from viewer.knowledge.organisations import organisations
from viewer.knowledge.places import places
from viewer.knowledge.states import State, states
from viewer.knowledge.tables import rows


class SenseKind(StrEnum):
    """How a form stands for its actor."""

    STATE = "state"
    DEMONYM = "demonym"
    CAPITAL = "capital"
    METONYM = "metonym"
    ORGANISATION = "organisation"
    PLACE = "place"
    GROUP = "group"  # an armed group: no code
    TRAP = "trap"  # looks like an actor and is none: a sea, a newspaper, a treaty


class Sense(NamedTuple):
    """One reading of a form. `code` is empty for a trap without a state; `until` is a former state's last year, else None."""

    kind: SenseKind
    code: str
    until: int | None = None


# A form with several readings means the first of these
_PRECEDENCE = (
    SenseKind.TRAP,
    SenseKind.STATE,
    SenseKind.ORGANISATION,
    SenseKind.GROUP,
    SenseKind.CAPITAL,
    SenseKind.DEMONYM,
    SenseKind.METONYM,
    SenseKind.PLACE,
)
_WITHOUT_PLURAL = (
    "ese",
    "ish",
    "ench",
    "utch",
    "iss",
    "ois",
    "men",
    "man",
    "ic",
    "ch",
    "é",
    "Ni-Vanuatu",
    "yz",
    "iz",
    "nx",
    "gasy",
    "Lao",
    "Batswana",
    "Basotho",
)
_IRREGULAR_PLURALS = {
    "Czech": "Czechs",
    "German": "Germans",
    "West German": "West Germans",
    "East German": "East Germans",
}


@cache
def surface_forms() -> Mapping[str, tuple[Sense, ...]]:
    """Every form as printed (case kept) to its readings, likeliest first. A trap shuts out all others."""
    found: dict[str, list[Sense]] = {}
    for form, sense in _all_forms():
        senses = found.setdefault(form, [])
        if sense not in senses:
            senses.append(sense)
    for senses in found.values():
        senses.sort(key=lambda sense: _PRECEDENCE.index(sense.kind))
        if senses[0].kind is SenseKind.TRAP:
            del senses[1:]
    return {form: tuple(senses) for form, senses in found.items()}


def plural(demonym: str) -> str | None:
    """The plural of a demonym that names people ("Iranian": "Iranians"), or None for one that has none ("Chinese")."""
    if demonym in _IRREGULAR_PLURALS:
        return _IRREGULAR_PLURALS[demonym]
    return None if demonym.endswith(_WITHOUT_PLURAL) else demonym + "s"


def _all_forms() -> Iterator[tuple[str, Sense]]:
    for state in states().values():
        yield from _forms_of_state(state)
    for organisation in organisations().values():
        for form in (organisation.name, *organisation.forms):
            yield form, Sense(SenseKind.ORGANISATION, organisation.code)
    for place in places():
        for form in (place.name, *place.variants):
            yield form, Sense(SenseKind.PLACE, place.code)
    for form in groups():
        yield form, Sense(SenseKind.GROUP, "")
    for row in rows("traps"):
        yield row["words"], Sense(SenseKind.TRAP, row["code"])


def _forms_of_state(state: State) -> Iterator[tuple[str, Sense]]:
    for form in (state.name, *state.short_forms):
        yield form, Sense(SenseKind.STATE, state.code, state.until)
    for form in state.capitals:
        yield form, Sense(SenseKind.CAPITAL, state.code, state.until)
    for form in state.demonyms:
        yield form, Sense(SenseKind.DEMONYM, state.code, state.until)
        if people := plural(form):
            yield people, Sense(SenseKind.DEMONYM, state.code, state.until)
    for form in state.metonyms:
        yield form, Sense(SenseKind.METONYM, state.code, state.until)
