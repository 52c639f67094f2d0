"""One name for the spellings of a person: "Sergey Lavrov", "Sergei Lavrov" and "Lavrov" share a lane."""

import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from viewer.knowledge.short_names import short_name


def same_people(names: Sequence[str]) -> list[str]:
    """For every name the short name of its person: what a headline calls them, the whole name where two people share that.

    Two names are one person's when their short names agree and their first names do not begin differently.
    """
    surname = [short_name(name) for name in names]
    initials: dict[str, set[str]] = {}
    for name, last in zip(names, surname, strict=True):
        initials.setdefault(_fold(last), set()).update(_initial(name, last))
    shown: dict[tuple[str, str], str] = {}
    result = []
    for name, last in zip(names, surname, strict=True):
        known = initials[_fold(last)]
        initial = _initial(name, last)
        if len(known) > 1 and initial:
            result.append(shown.setdefault((_fold(last), min(initial)), name))
        else:
            result.append(shown.setdefault((_fold(last), ""), last))
    return result


def _initial(name: str, surname: str) -> set[str]:
    first = name.split()[0] if name.split() else ""
    return {_fold(first)[:1]} if first and first != surname else set()


@lru_cache(maxsize=4096)
def _fold(word: str) -> str:
    plain = unicodedata.normalize("NFKD", word)
    return "".join(c for c in plain if not unicodedata.combining(c)).casefold()
