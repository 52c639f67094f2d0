"""The numbers of a sentence, in figures or in words, with the bounds that "at least", "nearly" or "dozens" give them."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from viewer.merging.phrases import placed_words, vocabulary

_ONES = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
SMALL = {word: float(value) for value, word in enumerate(_ONES.split(), 1)} | {
    word: 10.0 * value for value, word in enumerate(_TENS.split(), 2)
}
_SCALES = {"dozen": 12.0, "hundred": 100.0, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_SHORT_SCALES = {"k": 1e3, "m": 1e6, "mn": 1e6, "bn": 1e9, "tn": 1e12}
_VAGUE = {
    "several": (3, 9), "several dozen": (30, 99), "dozens": (24, 99), "scores": (40, 199), "several hundred": (300, 999),
    "hundreds": (200, 999), "several thousand": (3000, 9999), "thousands": (2000, 9999), "tens of thousands": (20_000, 99_999),
    "hundreds of thousands": (200_000, 999_999), "millions": (2e6, 9.9e6), "a handful": (3, 7),
}  # fmt: skip
_PARTS = {
    "half": 0.5, "a third": 1 / 3, "one third": 1 / 3, "two thirds": 2 / 3, "two-thirds": 2 / 3, "a quarter": 0.25, "one quarter": 0.25,
    "three quarters": 0.75, "three-quarters": 0.75, "a fifth": 0.2, "one fifth": 0.2,
}  # fmt: skip
_WORDS = rf"(?:(?:{'|'.join(_TENS.split())})(?:-(?:{'|'.join(_ONES.split()[:9])}))?|{'|'.join(sorted(_ONES.split(), key=len, reverse=True))})"
_DIGITS = r"\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?!\d)|\d+(?:\.\d+)?"
_NAMED = "|".join(_SCALES)
_PARTED = "|".join(sorted(_PARTS, key=len, reverse=True))
_AND_A_HALF = r"(?P<half> and a half\b)"
_NUMBER = re.compile(
    rf"(?<![\w.,:/'’$€£¥-])(?P<sign>(?:US)?[$€£¥] ?)?"
    rf"(?:(?P<digits>{_DIGITS})(?P<short>(?:k|m|mn|bn|tn)\b)?(?![:/\d]|[.,]\d|-\d)"
    rf"|\b(?P<words>{_WORDS})\b|\ba(?= (?:{_NAMED})\b)|\b(?P<part>half|a quarter of|three quarters of) a(?= (?:{_NAMED})\b))"
    rf"(?P<scales>(?:[ -](?:{_NAMED})\b)*)(?: and (?P<more>{_WORDS})\b)?{_AND_A_HALF}?",
    re.IGNORECASE,
)
_SHARE = re.compile(rf"\b(?P<part>{_PARTED}) of (?!a (?:{_NAMED})\b)", re.IGNORECASE)
_LOOSE = re.compile(rf"\b(?:{'|'.join(sorted(_VAGUE, key=len, reverse=True))})\b", re.IGNORECASE)
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)"
_BEFORE_MONTH = re.compile(rf"(?:st|nd|rd|th)?(?: of)?,? {_MONTH}\b")
_AFTER_MONTH = re.compile(rf"\b{_MONTH}\.? $")
_ORDINAL = re.compile(r"(?:st|nd|rd|th)\b")
_MORE = re.compile(
    r"\b(?:more than|over|at least|upwards? of|above|beyond|exceed(?:ed|ing)|(?:no|not) (?:fewer|less) than) $"
)
_LESS = re.compile(r"\b(?:less than|fewer than|under|below|up to|as many as|at most|nearly|almost|close to|barely) $")
_ABOUT = re.compile(r"\b(?:about|around|some|roughly|approximately|an? estimated|estimated|or so) $")
_NO_FIGURE = re.compile(
    r"\b(?:instead of|rather than|(?:down|up) from|not|not for|per|every|each|including|among them|of them|of whom|and not for) $"
)
_FROM = re.compile(r"\bfrom $")
_TO = re.compile(r"^(?:\W?\w+){0,3}? to [$€£¥]?(?:\d|[a-z])")
_WHOLE = re.compile(r"\bof (?:the|its|his|her|their|our) $")
_SLACK = 0.1  # share of a round or rough figure by which it may be meant
_OPEN = 0.25  # share by which "more than 200" is more
_BEFORE = 24  # characters that hold the words before a figure
_YEARS = range(1001, 2100)


# Words without which a pattern finds nothing; looking for them costs a tenth of trying the pattern
_PART_WORDS = frozenset({"half", "third", "thirds", "quarter", "quarters", "fifth"})
_LOOSE_WORDS = frozenset(" ".join(_VAGUE).split()) - {"a", "of"}
NUMBER_WORDS = frozenset({*SMALL, *_SCALES, *_PART_WORDS, *_LOOSE_WORDS})  # one of them, or a digit, is in every number
_BEGINNING = frozenset({*SMALL, "a", "half"})  # a number in letters
_SIGNS = re.compile(r"[$€£¥]")
# How words end that change what the figure behind them means: without them none of the patterns above applies
_QUALIFYING_TEXT = """
    than over least upward upwards of above beyond exceeded exceeding under below to as most nearly almost barely about around
    some roughly approximately estimated so not for from per every each including them whom the its his her their our"""
_QUALIFYING = tuple(f"{word} " for word in _QUALIFYING_TEXT.split())


class Numeral(NamedTuple):
    """A number between `low` and `high` that stands from `start` to `end`; `sign` is its currency's, `share` says it is a part of 1."""

    start: int
    end: int
    value: float
    low: float
    high: float
    sign: str = ""
    share: bool = False


def numerals(sentence: str) -> Iterator[Numeral]:
    """The numbers that count or measure: no years, days of a month, clock times, or what a count is taken from."""
    said = vocabulary(sentence)
    for match in _SHARE.finditer(sentence) if not said.isdisjoint(_PART_WORDS) else ():
        value = _PARTS[match["part"].lower()]
        yield Numeral(match.start(), match.end("part"), value, value - 0.02, value + 0.02, share=True)
    for match in _numbers(sentence):
        before = sentence[max(0, match.start() - _BEFORE) : match.start()]
        if _is_date(sentence, match, before):
            continue
        before = before.lower()
        before = before if before.endswith(_QUALIFYING) else ""
        if _NO_FIGURE.search(before) or _WHOLE.search(before):
            continue
        if _FROM.search(before) and _TO.search(sentence[match.end() : match.end() + _BEFORE]):
            continue  # what it was before
        value = _value(match)
        low, high = _bounds(value, before)
        sign = (match["sign"] or "").strip().removeprefix("US").removeprefix("us")
        yield Numeral(match.start(), match.end(), value, low, high, sign)
    for match in _LOOSE.finditer(sentence) if not said.isdisjoint(_LOOSE_WORDS) else ():
        low, high = _VAGUE[match.group().lower()]
        yield Numeral(match.start(), match.end(), float(low), float(low), float(high))


def _numbers(sentence: str) -> Iterator[re.Match[str]]:
    """What the pattern of a number finds from left to right; it is tried only where a word may begin one."""
    if _SIGNS.search(sentence):
        yield from _NUMBER.finditer(sentence)
        return
    done = 0
    words, begins, _ = placed_words(sentence)
    for word, begin in zip(words, begins, strict=True):
        if (word in _BEGINNING or word[:1].isdigit()) and begin >= done and (match := _NUMBER.match(sentence, begin)):
            yield match
            done = match.end()


def number(word: str) -> float | None:
    """The number that one word says, in figures or letters."""
    if word.lower() in SMALL:
        return SMALL[word.lower()]
    plain = word.replace(",", "")
    return float(plain) if plain.isdigit() else None


def _value(match: re.Match[str]) -> float:
    parts = {"half": 0.5, "a quarter of": 0.25, "three quarters of": 0.75}
    if match["digits"]:
        value = float(re.sub(r"[,\s]", "", match["digits"])) * _SHORT_SCALES.get((match["short"] or "").lower(), 1)
    elif match["words"]:
        value = sum(SMALL[word] for word in match["words"].lower().split("-"))
    else:
        value = parts.get((match["part"] or "").lower(), 1.0)
    for scale in re.findall(_NAMED, (match["scales"] or "").lower()):
        value *= _SCALES[scale]
    if match["more"] and match["scales"]:
        value += sum(SMALL[word] for word in match["more"].lower().split("-"))
    return value + 0.5 if match["half"] and not match["scales"] else value


def _is_date(sentence: str, match: re.Match[str], before: str) -> bool:
    digits = match["digits"]
    if not digits:
        return False
    if match["sign"]:
        return False
    if (
        _BEFORE_MONTH.match(sentence, match.end())
        or _AFTER_MONTH.search(before)
        or _ORDINAL.match(sentence, match.end())
    ):
        return True
    return len(digits) == 4 and digits.isdigit() and int(digits) in _YEARS and not match["scales"]


def _bounds(value: float, before: str) -> tuple[float, float]:
    """Between what a figure may lie, by the words before it and by how round it is."""
    if _MORE.search(before):
        return value, value * (1 + _OPEN)
    if _LESS.search(before):
        return value * (1 - _OPEN), value
    if _ABOUT.search(before):
        return value * (1 - _SLACK), value * (1 + _SLACK)
    digits = str(int(value))
    zeros = len(digits) - len(digits.rstrip("0"))
    slack = min(10**zeros / 2, value * _SLACK) if zeros > 1 and value == int(value) else 0
    return value - slack, value + slack
