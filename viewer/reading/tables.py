"""The tables of the reading room, each loaded once."""

import csv
from functools import cache

from viewer import resources


@cache
def rows(name: str) -> tuple[dict[str, str], ...]:
    """The rows of `resources/reading/NAME.csv`."""
    with resources.path("reading", f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


def forms(row: dict[str, str]) -> list[str]:
    """The forms of one row."""
    return [form for form in row["forms"].split("|") if form]
