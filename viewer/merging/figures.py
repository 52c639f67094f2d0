"""The figures of a sentence with the words they count: `280 soldiers`, `a three-day visit`."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from viewer.merging.words import COMMON, fold, stem

_SMALL = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
_WORDS = {word: value for value, word in enumerate(_SMALL.split(), 1)} | {
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "dozen": 12,
}  # fmt: skip
_SCALES = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12, "dozen": 12}
_MONTHS = frozenset(
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
    ]
)
# Words between a figure and what it counts, and words that a figure counts without its being a figure of the happening
_PASSED = frozenset(
    [
        "of",
        "the",
        "a",
        "an",
        "other",
        "more",
        "additional",
        "new",
        "some",
        "such",
        "or",
        "its",
        "their",
        "his",
        "her",
        "to",
        "in",
        "by",
        "at",
        "least",
        "most",
        "about",
        "and",
    ]
)
_EMPTY = frozenset(
    [
        "side",
        "country",
        "party",
        "leader",
        "president",
        "minister",
        "neighbor",
        "neighbour",
        "other",
        "them",
        "these",
        "those",
        "which",
        "who",
        "am",
        "pm",
        "a.m",
        "p.m",
        "gmt",
    ]
)
_UNITS = frozenset(
    ["day", "days", "week", "weeks", "month", "months", "year", "years", "hour", "hours", "people", "time", "times"]
)
_PEOPLE_TEXT = (
    "people person soldier troop serviceman civilian man woman child victim dead officer citizen guard policeman"
)
_DEATHS_TEXT = "kill killed dead died deaths casualties lives fatalities slain perished"
_PEOPLE, _DEATHS = (frozenset(map(stem, text.split())) for text in (_PEOPLE_TEXT, _DEATHS_TEXT))
_LOST = frozenset({"deaths"})
_EMPTY_STEMS = frozenset(stem(word) for word in _EMPTY)
_TOKEN = re.compile(
    r"\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?!\d)|\d+(?:[.:]\d+)*|[^\W\d_]+(?:[.’'][^\W\d_]+)*|[.;:!?—–()“”]|[-%$€£/]"
)
_DIGITS = re.compile(r"(?<![\w.,:])\d[\d.,:]*")
_REACH = 3  # words after a figure that it may count
_SPAN = 90  # characters around the trigger within which a figure belongs to the happening
_BEFORE = 16  # characters that hold the word before a figure


@lru_cache(maxsize=4096)
def figures(sentence: str, at: int) -> tuple[tuple[float, str, frozenset[str]], ...]:
    """Figures near the character `at`: the number, its words as written, and the stems of what it counts.

    Years, days of a month, clock times and ordinals are none.
    """
    found: list[tuple[float, str, frozenset[str]]] = []
    for place in _numerals(sentence):
        if abs(place - at) <= _SPAN:
            before = list(_TOKEN.finditer(sentence, max(0, place - _BEFORE), place))[-1:]
            following = islice(_TOKEN.finditer(sentence, place), 2 * _REACH + 4)
            tokens = [(m.group(), m.start(), m.end()) for m in (*before, *following)]
            found += _figure(sentence, tokens, len(before))
    return tuple(found)


def _numerals(sentence: str) -> list[int]:
    """Where numbers begin, in figures or in words."""
    places = [m.start() for m in _DIGITS.finditer(sentence)]
    lowered = sentence.lower()
    words = _WORDS.keys() & lowered.replace("-", " ").split()
    if words and len(lowered) == len(sentence):
        places += [m.start() for word in words for m in re.finditer(rf"\b{word}\b", lowered)]
    return sorted(places)


def _figure(sentence: str, tokens: list[tuple[str, int, int]], i: int) -> Iterator[tuple[float, str, frozenset[str]]]:
    value = _value(tokens, i)
    if value is None:
        return
    following = i + 1
    while following < len(tokens) and fold(tokens[following][0]) in _SCALES:
        value *= _SCALES[fold(tokens[following][0])]
        following += 1
    counted: list[str] = []
    end = tokens[i][2]
    for token, _, stop in tokens[following : following + _REACH + 3]:
        word = fold(token)
        if token == "-" and not counted:  # noqa: S105
            continue
        if word in _PASSED:
            continue
        if not word[0].isalpha() or word in _WORDS or (word in COMMON and word not in _UNITS):
            if token == "%":  # noqa: S105
                counted.append("%")
                end = stop
            break
        counted.append(stem(word))
        if len(counted) == 1 or len(counted) < _REACH:
            end = stop if len(counted) == 1 else end
        if len(counted) == _REACH:
            break
    kept = frozenset(counted) - _EMPTY_STEMS
    if kept & _PEOPLE and not _DEATHS.isdisjoint(map(stem, fold(sentence).split())):
        kept |= _LOST  # soldiers killed are compared with people dead
    if kept and counted[0] not in _EMPTY_STEMS:
        yield value, " ".join(sentence[tokens[i][1] : end].split()), kept


def _value(tokens: list[tuple[str, int, int]], i: int) -> float | None:
    token = tokens[i][0]
    word = fold(token)
    if word in _WORDS:
        return float(_WORDS[word])
    if not token[0].isdigit() or ":" in token:
        return None
    around = [fold(tokens[n][0]).strip(".") for n in (i - 1, i + 1) if 0 <= n < len(tokens)]
    if _MONTHS & set(around):
        return None
    try:
        value = float(re.sub(r"[,\s]", "", token))
    except ValueError:
        return None
    plain = token.isdigit()
    if plain and len(token) == 4 and 1000 < value < 2100:
        return None
    if around and around[-1] in ("st", "nd", "rd", "th") and i + 1 < len(tokens):
        return None
    return value
