"""Which language a text is in."""

import re
from functools import cache
from typing import Any

from viewer.reading.limits import LANGUAGE_CHARACTERS

_ENGLISH = re.compile(r"\b(?:the|of|and|to|in|that|for|on|with|was|is|said|by|as|at|from|has|have)\b", re.IGNORECASE)
_THE = re.compile(r"\b(?:the|said|and)\b", re.IGNORECASE)
_UNDECIDED = 15.0  # nats
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
    ranked = _classifier().rank(sample.encode("utf-8", "replace").decode("utf-8"))
    scores = {code: score for code, score in ranked if len(code) == 2}  # a short French sentence is no Ligurian one
    code = max(scores, key=scores.__getitem__)
    # A short sentence full of names says little: a true other language is ahead of English by far more than this
    return "en" if scores[code] - scores["en"] < _UNDECIDED else str(code)


@cache
def _classifier() -> Any:
    import py3langid

    return py3langid
