"""Cities and regions that are no capitals, each with its state."""

from functools import cache
from typing import NamedTuple

from viewer.knowledge.tables import listed, rows


class KnownPlace(NamedTuple):
    """A city or region: `code` is its state's."""

    name: str
    code: str
    variants: tuple[str, ...]
    note: str


@cache
def places() -> tuple[KnownPlace, ...]:
    """All places, in the table's order."""
    return tuple(KnownPlace(row["name"], row["code"], listed(row["variants"]), row["note"]) for row in rows("places"))
