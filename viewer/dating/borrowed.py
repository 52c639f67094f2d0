"""Full dates in languages that have no table of ours, by dateparser, each spelling resolved once."""

from datetime import date
from functools import lru_cache


@lru_cache(maxsize=4096)
def full_date(words: str, language: str) -> date | None:
    """The day that "13 marca 2023" names in that language, or None. dateparser is imported on first use."""
    import dateparser

    settings = {"REQUIRE_PARTS": ["day", "month", "year"], "RETURN_AS_TIMEZONE_AWARE": False}
    try:
        found = dateparser.parse(words, languages=[language], settings=settings)
    except (ValueError, OverflowError, TypeError, RecursionError):
        return None
    return found.date() if found else None
