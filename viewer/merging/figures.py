"""The figures of a sentence with what they count: `280 soldiers`, `more than $2 billion`, `a three-day visit`."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from viewer.merging.words import COMMON, fold, fold_word, stem

_SMALL = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
_WORDS = {word: value for value, word in enumerate(_SMALL.split(), 1)} | {
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "dozen": 12,
}  # fmt: skip
_SCALES = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12, "dozen": 12}
_SHORT_SCALES = {"k": 1000, "m": 10**6, "mn": 10**6, "bn": 10**9, "tn": 10**12}  # of money
_MONEY_SCALES = _SCALES | _SHORT_SCALES
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
_EMPTY_STEMS = frozenset(
    stem(word)
    for word in [
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
_COUNTED = frozenset(["people", "time", "times"])  # what every report has, and is counted all the same
_PEOPLE_TEXT = (
    "people person soldier troop serviceman civilian man woman child victim dead officer citizen guard policeman"
)
_DEATHS_TEXT = "kill killed killing dead died deaths casualties lives fatalities slain perished toll"
_PEOPLE, _DEATHS = (frozenset(map(stem, text.split())) for text in (_PEOPLE_TEXT, _DEATHS_TEXT))
_HURT = frozenset(map(stem, ["hurt", "wounded", "wounding", "injured", "injuring", "injuries"]))
_LOST, _WOUNDED, _MONEY, _SHARE, _LENGTH = "deaths", "wounded", "money", "%", "length"
_CURRENCIES = frozenset(
    map(stem, ["dollar", "dollars", "euro", "euros", "pounds", "sterling", "rubles", "roubles", "rupees", "yuan"])
)
_DAYS = {"hour": 1 / 24, "day": 1.0, "week": 7.0, "month": 30.4, "year": 365.25}
_NEVER = _EMPTY_STEMS | {stem(unit) for unit in _DAYS} | {stem(unit + "s") for unit in _DAYS}
_ROUGH = {"hour": 0.0, "day": 0.0, "week": 3.0, "month": 5.0, "year": 30.0}  # days by which "six weeks" may be meant
_TOKEN = re.compile(
    r"\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?!\d)|\d+(?:[.:]\d+)*|[^\W\d_]+(?:[.’'][^\W\d_]+)*|[.;:!?—–()“”]|[-%$€£/]"
)
_SPACES = str.maketrans("-.,;:", "     ")
_DIGITS = re.compile(r"\d[\d.,:]*")
_WITHIN = "_.,:"  # after these, as after a letter, a digit begins no number
_VAGUE = {
    "several": (3, 9), "several dozen": (30, 99), "dozens": (24, 99), "scores": (40, 199), "several hundred": (300, 999),
    "hundreds": (200, 999), "several thousand": (3000, 9999), "thousands": (2000, 9999), "tens of thousands": (20_000, 99_999),
    "hundreds of thousands": (200_000, 999_999),
}  # fmt: skip
_FIRST = re.compile(rf"\b(?:{'|'.join(_WORDS)}|\d+|several)[- ]$")
_VAGUELY = re.compile(r"\b(?:" + "|".join(sorted(_VAGUE, key=len, reverse=True)) + r")\b")
_VAGUE_WORDS = ("several", "dozens", "scores", "hundreds", "thousands")  # one of them is in each
_MORE = re.compile(
    r"(?:more than|over|at least|upwards? of|above|beyond|exceed(?:ed|ing)|(?:no|not) (?:fewer|less) than) $"
)
_LESS = re.compile(r"(?:less than|fewer than|under|below|up to|as many as|at most|nearly|almost|close to) $")
_ABOUT = re.compile(r"(?:about|around|some|roughly|approximately|estimated) $")
# how what the patterns above find ends: most figures have nothing of it before them
_MORE_ENDS = ("than ", "over ", "least ", "of ", "above ", "beyond ", "exceeded ", "exceeding ")
_ABOUT_ENDS = ("about ", "around ", "some ", "roughly ", "approximately ", "estimated ")
_LESS_ENDS = ("than ", "under ", "below ", "to ", "as ", "most ", "nearly ", "almost ")
_LASTS = re.compile(
    r"(?:for|of|within|spen[dt]s?|last(?:ed|s|ing)?|after|over|by|to|further|another|additional)"
    r" (?:(?:more|less|fewer) than |over |about |around |some |nearly |almost |at least |up to |roughly )?$"
)
_NO_LENGTH = frozenset(["after", "before", "ago", "later", "earlier", "old", "since"])
_SLACK = 0.1  # share of a round or rough figure by which it may be meant
_OPEN = 0.25  # share by which "more than 200" is more
_REACH = 3  # words after a figure that it may count
_SPAN = 90  # characters around the trigger within which a figure belongs to the happening
_BEFORE = 24  # characters that hold the words before a figure
_NEAREST = 12  # characters that hold the word before a figure


class Figure(NamedTuple):
    """A number between `low` and `high` (days of a length of time) as `written`, and the stems of what it `counts`."""

    value: float
    low: float
    high: float
    written: str
    counts: frozenset[str]


@lru_cache(maxsize=4096)
def figures(sentence: str, at: int) -> tuple[Figure, ...]:
    """Figures near the character `at`. Years, days of a month, clock times, ordinals and ages are none."""
    found: list[Figure] = []
    lowered = sentence.lower()
    for place in _numerals(sentence, lowered):
        if abs(place - at) <= _SPAN:
            before = list(_TOKEN.finditer(sentence, max(0, place - _NEAREST), place))[-1:]
            following = islice(_TOKEN.finditer(sentence, place), 2 * _REACH + 4)
            tokens = [(m.group(), *m.span()) for m in (*before, *following)]
            if figure := _figure(sentence, tokens, len(before)):
                found.append(figure)
    if not any(word in lowered for word in _VAGUE_WORDS):
        return tuple(found)
    for match in _VAGUELY.finditer(lowered):
        if abs(match.start() - at) <= _SPAN:
            tokens = [(m.group(), m.start(), m.end()) for m in islice(_TOKEN.finditer(sentence, match.end()), 6)]
            found += _vague(sentence, match, tokens)
    return tuple(found)


def _numerals(sentence: str, lowered: str) -> list[int]:
    """Where numbers begin, in figures or in words."""
    starts = [m.start() for m in _DIGITS.finditer(sentence)]
    places = [at for at in starts if not (at and (sentence[at - 1].isalnum() or sentence[at - 1] in _WITHIN))]
    words = _WORDS.keys() & lowered.translate(_SPACES).split()
    if words and len(lowered) == len(sentence):
        found = [m.start() for word in words for m in re.finditer(rf"\b{word}\b", lowered)]
        # the second half of "twenty-one" and the "hundred" of "two hundred" are read with the first
        places += [p for p in found if not _FIRST.search(lowered, max(0, p - _NEAREST), p)]
    return sorted(places)


def _vague(sentence: str, match: re.Match[str], tokens: list[tuple[str, int, int]]) -> Iterator[Figure]:
    low, high = _VAGUE[match.group()]
    counted, end = _counted(tokens)
    if counted:
        written = " ".join(sentence[match.start() : end].split())
        yield Figure(low, low, high, written, _kinds(sentence, counted))


def _figure(sentence: str, tokens: list[tuple[str, int, int]], i: int) -> Figure | None:
    """The figure that begins with token `i`, if it counts something."""
    value = _value(tokens, i)
    if value is None:
        return None
    start, following = tokens[i][1], i + 1
    money = i > 0 and tokens[i - 1][0] in "$€£"
    if following + 1 < len(tokens) and tokens[following][0] == "-" and 20 <= value < 100 and value % 10 == 0:
        unit = _WORDS.get(fold_word(tokens[following + 1][0]), 10)
        if unit < 10 and not tokens[i][0][0].isdigit():
            value, following = value + unit, following + 2
    scales = _MONEY_SCALES if money else _SCALES
    while following < len(tokens) and fold_word(tokens[following][0]) in scales:
        value *= scales[fold_word(tokens[following][0])]
        following += 1
    rest = tokens[following:]
    low, high = _bounds(value, sentence[max(0, start - money - _BEFORE) : start - money].lower())
    length = _length(sentence, rest, start)
    if length:
        days, rough = value * _DAYS[length], _ROUGH[length] if value > 1 else 0
        written = " ".join(sentence[start : rest[rest[0][0] == "-"][2]].split())
        return Figure(days, low * _DAYS[length] - rough, high * _DAYS[length] + rough, written, frozenset({_LENGTH}))
    counted, end = _counted(rest)
    end = max(end, tokens[following - 1][2])
    written = " ".join(sentence[start - money : end].split())
    if money or _CURRENCIES.intersection(counted[:1]):
        return Figure(value, low, high, written, frozenset({_MONEY}))
    if rest and (fold_word(rest[0][0]) in ("%", "percent") or [fold_word(t[0]) for t in rest[:2]] == ["per", "cent"]):
        written = " ".join(sentence[start : rest[fold_word(rest[0][0]) == "per"][2]].split())
        return Figure(value, low, high, written, frozenset({_SHARE}))
    if counted and counted[0] not in _NEVER and (fold_word(tokens[i][0]) != "one" or counted[0] in _PEOPLE):
        return Figure(value, low, high, written, _kinds(sentence, counted))
    if not counted and i > 0 and stem(fold_word(tokens[i - 1][0])) in _DEATHS:  # "killing nineteen."
        return Figure(value, low, high, written, frozenset({_LOST}))
    return None


def _counted(tokens: list[tuple[str, int, int]]) -> tuple[list[str], int]:
    """The stems of the words that a figure before these tokens may count, and where the first of them ends."""
    counted: list[str] = []
    end = 0
    for token, _, stop in tokens[: _REACH + 3]:
        word = fold_word(token)
        if (token == "-" and not counted) or word in _PASSED:  # noqa: S105
            continue
        if not word[0].isalpha() or word in _WORDS or (word in COMMON and word not in _COUNTED):
            break
        counted.append(stem(word))
        end = end or stop
        if len(counted) == _REACH:
            break
    return counted, end


def _kinds(sentence: str, counted: list[str]) -> frozenset[str]:
    """What is counted, so that it can be compared: soldiers killed with people dead, the hurt with the wounded."""
    kept = frozenset(counted) - _EMPTY_STEMS
    if not _HURT.isdisjoint(kept):
        return frozenset({_WOUNDED})
    if kept & _PEOPLE and not _DEATHS.isdisjoint(map(stem, fold(sentence).split())):
        kept |= {_LOST}
    return kept


def _length(sentence: str, rest: list[tuple[str, int, int]], start: int) -> str:
    """The unit, if the figure that starts at `start` says how long something lasts: "for 60 days", "a two-day visit"."""
    hyphen = len(rest) > 1 and rest[0][0] == "-"
    words = [fold_word(token) for token, _, _ in rest[hyphen : hyphen + 3]]
    unit = words[0].removesuffix("s") if words else ""
    if unit not in _DAYS or _NO_LENGTH.intersection(words[1:2]):
        return ""
    said = hyphen or words[1:2] == ["of"] or _LASTS.search(sentence[max(0, start - _BEFORE) : start].lower())
    return unit if said else ""


def _bounds(value: float, before: str) -> tuple[float, float]:
    """Between what a figure may lie, by the words before it and by how round it is."""
    if before.endswith(_MORE_ENDS) and _MORE.search(before):
        return value, value * (1 + _OPEN)
    if before.endswith(_LESS_ENDS) and _LESS.search(before):
        return value * (1 - _OPEN), value
    if before.endswith(_ABOUT_ENDS) and _ABOUT.search(before):
        return value * (1 - _SLACK), value * (1 + _SLACK)
    digits = str(int(value))
    zeros = len(digits) - len(digits.rstrip("0"))
    slack = min(10**zeros / 2, value * _SLACK) if zeros > 1 and value == int(value) else 0
    return value - slack, value + slack


def _value(tokens: list[tuple[str, int, int]], i: int) -> float | None:
    token = tokens[i][0]
    word = fold_word(token)
    if word in _WORDS:
        return float(_WORDS[word])
    if not token[0].isdigit() or ":" in token:
        return None
    around = [fold_word(tokens[n][0]).strip(".") for n in (i - 1, i + 1) if 0 <= n < len(tokens)]
    if _MONTHS & set(around):
        return None
    try:
        value = float(token if token.isdigit() else re.sub(r"[,\s]", "", token))
    except ValueError:
        return None
    if token.isdigit() and len(token) == 4 and 1000 < value < 2100:
        return None
    if around and around[-1] in ("st", "nd", "rd", "th") and i + 1 < len(tokens):
        return None
    return value
