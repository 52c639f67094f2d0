"""Armed groups and parties to wars: they have a name and no code."""

from collections.abc import Mapping
from functools import cache

from viewer.knowledge.tables import listed, rows


@cache
def groups() -> Mapping[str, str]:
    """Every form of a group's name to the name the table gives it."""
    return {form: row["name"] for row in rows("groups") for form in (row["name"], *listed(row["forms"]))}
