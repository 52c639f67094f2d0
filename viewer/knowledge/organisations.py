"""Organisations of states, by their usual abbreviation; an agency counts as its parent."""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from viewer.knowledge.tables import listed, rows


class Organisation(NamedTuple):
    """An organisation: its abbreviation, its name, and all other forms, those of its agencies included."""

    code: str
    name: str
    forms: tuple[str, ...]


@cache
def organisations() -> Mapping[str, Organisation]:
    """All organisations by abbreviation."""
    return {row["code"]: Organisation(row["code"], row["name"], listed(row["forms"])) for row in rows("organisations")}
