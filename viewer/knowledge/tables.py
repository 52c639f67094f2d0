"""Reading the tables under `resources/knowledge/`."""

import csv
from collections.abc import Iterator

from viewer import resources


def rows(name: str) -> Iterator[dict[str, str]]:
    """The rows of `NAME.csv`, each a field's name to its stripped text.

    Raises `FileNotFoundError` if there is no such table and `ValueError` for a row with more fields than the head.
    """
    with resources.path("knowledge", f"{name}.csv").open(encoding="utf-8", newline="") as file:
        for number, row in enumerate(csv.DictReader(file), start=2):
            if None in row or None in row.values():
                raise ValueError(f"{name}.csv, line {number}: wrong number of fields")
            yield {key: value.strip() for key, value in row.items()}


def listed(value: str) -> tuple[str, ...]:
    """The forms of a field that holds several, as in `Kyiv|Kiev`."""
    return tuple(form.strip() for form in value.split("|") if form.strip())
