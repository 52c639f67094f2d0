"""States by code: names, capitals, demonyms and what stands for them."""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from viewer.knowledge.organisations import organisations
from viewer.knowledge.tables import listed, rows


class State(NamedTuple):
    """A state, or a territory that ISO 3166-1 gives a code.

    `code` is ISO 3166-1 alpha-3, for former states alpha-3 as ISO 3166-3 knew it, XKX for Kosovo. `capitals` begins with the
    name a lane carries; a seat of government and older spellings follow. `demonyms` are adjectives and people ("Polish",
    "Pole"), regular plurals left out. `metonyms` act for the state: palaces, ministries, parliaments. `until` is a former
    state's last year, else None.
    """

    code: str
    name: str
    capitals: tuple[str, ...]
    short_forms: tuple[str, ...]
    demonyms: tuple[str, ...]
    metonyms: tuple[str, ...]
    until: int | None


@cache
def states() -> Mapping[str, State]:
    """All states by code, in the table's order."""
    return {
        row["code"]: State(
            row["code"],
            row["name"],
            listed(row["capital"]),
            listed(row["short_forms"]),
            listed(row["demonyms"]),
            listed(row["metonyms"]),
            int(row["until"]) if row["until"] else None,
        )
        for row in rows("states")
    }


def capital(code: str) -> str:
    """What a lane calls the actor: a state's capital ("Minsk"), an organisation's abbreviation, else the code itself."""
    state = states().get(code)
    if state is None:
        return code
    return state.capitals[0] if state.capitals else state.name


def name(code: str) -> str:
    """The actor's usual name: "Belarus", "European Union"; an unknown code is its own name."""
    if code in states():
        return states()[code].name
    return organisations()[code].name if code in organisations() else code


@cache
def state_names() -> Mapping[str, str]:
    """Every name and short form of a state to its code, as written in the table."""
    return {form: state.code for state in states().values() for form in (state.name, *state.short_forms)}
