"""Leaders and foreign ministers with their years, for articles that give no title."""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from viewer.knowledge.tables import listed, rows


class Person(NamedTuple):
    """A person in an office: `since` and `until` are years, `until` None while it lasts. One row an office."""

    name: str
    variants: tuple[str, ...]
    code: str
    role: str
    since: int
    until: int | None

    def distance(self, year: int) -> int:
        """How many years `year` lies outside the term; 0 within it."""
        if year < self.since:
            return self.since - year
        return max(0, year - self.until) if self.until is not None else 0


@cache
def people() -> tuple[Person, ...]:
    """All rows of the table, in its order."""
    return tuple(
        Person(
            row["name"],
            listed(row["variants"]),
            row["code"],
            row["role"],
            int(row["from"]),
            int(row["to"]) if row["to"] else None,
        )
        for row in rows("people")
    )


@cache
def people_by_form() -> Mapping[str, tuple[Person, ...]]:
    """Every full name and variant to the rows that bear it."""
    found: dict[str, list[Person]] = {}
    for person in people():
        for form in dict.fromkeys((person.name, *person.variants)):
            found.setdefault(form, []).append(person)
    return {form: tuple(bearers) for form, bearers in found.items()}
