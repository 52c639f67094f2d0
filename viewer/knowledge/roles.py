"""Offices and other words that name a person by what they do: "foreign minister", "spokesman", "counterpart"."""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from viewer.knowledge.tables import rows


class Role(NamedTuple):
    """A role noun in the singular.

    `kind` is leader, deputy, minister, official, military, organisation head, person, counterpart, host, guest or neighbour for
    people; country, body (government, ministry), force, side, bloc (an organisation) or pair for what else acts.
    `gender` is m, f or empty. `code` is the actor that the word alone tells ("taoiseach": IRL), or empty.
    """

    words: str
    kind: str
    gender: str
    code: str


@cache
def roles() -> Mapping[str, Role]:
    """Roles by their words as in the table; look-ups should ignore case."""
    return {row["words"]: Role(row["words"], row["class"], row["gender"], row["code"]) for row in rows("roles")}
