"""Whether a name is a place's, for datelines and bylines that do not say so by their form."""

import re
from functools import cache

from viewer.knowledge import surface_forms

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
