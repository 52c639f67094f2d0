"""Names of states and organisations in the languages of the interface, from `translated.csv`; English where there is none."""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from viewer.knowledge.states import capital, name
from viewer.knowledge.tables import listed, rows


class Translated(NamedTuple):
    """An actor in one language: its usual names, and what a lane calls it; the first of each is shown, all are understood."""

    names: tuple[str, ...]
    lanes: tuple[str, ...]


def name_in(code: str, language: str) -> str:
    """`name` in a language (an ISO 639-1 code): "Weißrussland", "Union européenne"."""
    one = _by_code(language).get(code)
    return one.names[0] if one is not None and one.names else name(code)


def lane_in(code: str, language: str) -> str:
    """`capital` in a language: "Pekin", "Тегеран", "SCO" as that language shortens it."""
    one = _by_code(language).get(code)
    return one.lanes[0] if one is not None and one.lanes else capital(code)


def code_in(typed: str, language: str) -> str | None:
    """The code of what is called so in that language, in whatever case; None when nothing is."""
    return _by_name(language).get(typed.casefold())


@cache
def _by_code(language: str) -> Mapping[str, Translated]:
    table = rows("translated")
    return {
        row["code"]: Translated(listed(row.get(language, "")), listed(row.get(f"lane_{language}", ""))) for row in table
    }


@cache
def _by_name(language: str) -> Mapping[str, str]:
    """Names before what lanes are called: a capital may be called like another state."""
    called: dict[str, str] = {}
    for forms in ("names", "lanes"):
        for code, one in _by_code(language).items():
            for form in getattr(one, forms):
                called.setdefault(form.casefold(), code)
    return called
