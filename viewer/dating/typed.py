"""What a user types as a date becomes a `When`: EDTF, any expression of the grammar, else whatever dateparser knows."""

from datetime import date, datetime, time

from viewer.dating import cjk, edtf
from viewer.dating.found import find
from viewer.dating.lexicon import languages
from viewer.dating.roles import when_of
from viewer.dating.timex import days_of, is_value
from viewer.model import UNDATED, Basis, Granularity, When

# Languages that dateparser tries; all 200 of its locales would take seconds to load
_LANGUAGES = ["en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk", "tr", "zh", "ja", "ko", "ar", "fa"]
_LONGEST = 200  # characters; nobody types a longer date


def parse_date(words: str, reference: date | None) -> When:
    """The days that `words` mean for one who reads them on `reference`; undated when they mean none.

    EDTF (`2023-03`, `2014/..`, `[2023-03-06..2023-03-12]`), expressions ("last week", "13 March 2023", "early 1990s") and dates
    in other languages are understood. The basis is explicit, or relative if the words need `reference`. `words` of the result
    is None.
    """
    text = words.strip()[:_LONGEST]
    if not text:
        return UNDATED
    try:
        return edtf.when_of(text, published=reference)
    except edtf.EdtfError:
        pass
    if len(text) > 3 and is_value(text) and (days := days_of(text)) is not None:
        return when_of(days, None, Basis.EXPLICIT)
    for attempt in (text, f"in {text}", f"in the {text}", f"in {text.title()}"):
        if (when := _by_grammar(attempt, reference, "en")) is not None:
            return when
    for language in (*sorted(languages() - {"en"}), *cjk.LANGUAGES):
        if (when := _by_grammar(text, reference, language)) is not None:
            return when
    return _elsewhere(text, reference)


def _by_grammar(text: str, reference: date | None, language: str) -> When | None:
    """The days of an expression that is the whole of `text` but for small words."""
    found = [one for one in find(text, reference, language) if one.when.dated]
    if not found:
        return None
    widest = max(found, key=lambda one: one.words.end - one.words.start)
    if not _covers(text, widest.words.start, widest.words.end):
        return None
    return widest.when.model_copy(update={"words": None})


def _covers(text: str, start: int, end: int) -> bool:
    """Whether nothing of weight stands outside the words found."""
    rest = (text[:start] + text[end:]).lower().split()
    return all(word.strip(".,;:()") in ("", "on", "in", "at", "during", "of", "the", "for") for word in rest)


def _elsewhere(text: str, reference: date | None) -> When:
    """Dates of other languages and odd spellings, by dateparser; its missing parts are never filled with today's."""
    if len(text) < 4 and text.isascii():
        return UNDATED
    import dateparser  # imported late: it costs a tenth of a second

    settings = {
        "REQUIRE_PARTS": ["month", "year"] if reference is None else ["month"],
        "PREFER_DATES_FROM": "past",
        "PREFER_DAY_OF_MONTH": "first",
        "RETURN_AS_TIMEZONE_AWARE": False,
    }
    if reference is not None:
        settings["RELATIVE_BASE"] = datetime.combine(reference, time(12))
    try:
        first = dateparser.parse(text, languages=_LANGUAGES, settings=settings)
        last = dateparser.parse(text, languages=_LANGUAGES, settings={**settings, "PREFER_DAY_OF_MONTH": "last"})
    except (ValueError, OverflowError, TypeError, RecursionError):
        return UNDATED
    if first is None or last is None or last < first:
        return UNDATED
    start, end = first.date(), last.date()
    granularity = Granularity.DAY if start == end else Granularity.MONTH
    return When(earliest=start, latest=end, granularity=granularity, edtf=edtf.write(start, end), basis=Basis.EXPLICIT)
