"""Whether a name is a place's, for datelines and bylines that do not say so by their form."""

import re
from functools import cache

from viewer.knowledge import people_by_form, surface_forms

_PLACES = frozenset(("capital", "place"))


@cache
def _known() -> frozenset[str]:
    return frozenset(
        form.lower() for form, senses in surface_forms().items() if any(sense.kind in _PLACES for sense in senses)
    )


def is_place(name: str) -> bool:
    """Whether it is a capital or a city of the tables; of "Oslo and Minsk" or "BANJUL/LAGOS", whether all are."""
    parts = [part.strip(" .") for part in re.split(r"\s*/\s*|,\s*|\s+and\s+", name) if part.strip(" .")]
    return bool(parts) and parts[0].lower() in _known() and all(part[:1].isupper() for part in parts)


@cache
def _people() -> re.Pattern[str]:
    names = sorted((form for form in people_by_form() if " " in form), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)")


def years_of_people(text: str) -> tuple[int, int] | None:
    """The years in which all the leaders and ministers whom a text names were in some office; None when it names
    fewer than two, or when no year fits them all (some are spoken of as former)."""
    first, last = 0, 9999
    named = set(_people().findall(text))
    if len(named) < 2:
        return None
    for form in named:
        terms = people_by_form()[form]
        first = max(first, min(term.since for term in terms))
        last = min(last, max(term.until or 9999 for term in terms))
    return (first, last) if first <= last < 9999 else None
