"""Which language a text is in."""

import re
from functools import cache
from typing import Any

from viewer.reading.limits import LANGUAGE_CHARACTERS

_ENGLISH = re.compile(r"\b(?:the|of|and|to|in|that|for|on|with|was|is|said|by|as|at|from|has|have)\b", re.IGNORECASE)
_THE = re.compile(r"\b(?:the|said|and)\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")


def language_of(text: str) -> str | None:
    """The ISO 639-1 code of the language of `text`, None when there are too few words to tell."""
    sample = text[:LANGUAGE_CHARACTERS]
    words = len(_WORD.findall(sample))
    if not words or len(sample.strip()) < 8:
        return None
    # Plain English needs no model: its little words stand nowhere else in such numbers
    if words >= 12 and len(_ENGLISH.findall(sample)) >= words * 0.22 and len(_THE.findall(sample)) >= words * 0.04:
        return "en"
    code, _ = _classifier().classify(sample.encode("utf-8", "replace").decode("utf-8"))
    return str(code)


@cache
def _classifier() -> Any:
    import py3langid

    return py3langid
