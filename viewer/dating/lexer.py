"""Text becomes tokens: one class character and one value each, with their offsets."""

import re
from bisect import bisect_left
from dataclasses import dataclass

from viewer.dating import holidays
from viewer.dating.lexicon import CLASSES, WORD, languages, words

Value = int | float | str | None

_TOKEN = re.compile(
    r"""
    (?P<quarter>\b(?:[QH][1-4]|[1-4]Q|[12]H)\b)
  | (?P<fiscalyear>\bFY\s?(?:20)?\d{2}\b)
  | (?P<word>[^\W\d_]+(?:\u200c[^\W\d_]+)*(?:['’](?:clock|t|hui|ят\w*)\b)?)
  | (?P<iso>\b\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?Z?)?\b)
  | (?P<slashed>\b\d{1,2}(?P<separator>[/.-])\d{1,2}(?P=separator)(?:\d{4}|\d{2})\b(?:[T ]\d{2}:\d{2}(?::\d{2})?)?)
  | (?P<clock>\b\d{1,2}(?:[:.]\d{2})?(?::\d{2})?\s?(?:[ap]\.m\.?|[ap]m\b|[AP]\.M\.?|[AP]M\b)|\b\d{1,2}:\d{2}(?::\d{2})?\b)
  | (?P<decade>\b(?:1\d|20)\d0['’]?s\b|['’`]\d0s\b|\b[2-9]0s\b)
  | (?P<money>[$€£¥]\s?\d{1,15}(?:[.,]\d{1,9}){0,5}|\b\d{1,15}(?:[.,]\d{1,9}){0,5}\s?(?:%|percent\b|per\ cent\b))
  | (?P<ordinal>\b\d{1,3}(?:(?:st|nd|rd|th|ST|ND|RD|TH|er)\b|[º°](?!\s?[CFcf]\b)))
  | (?P<fraction>\b\d{1,4}\s\d/\d\b|\b\d/\d\b|\b\d{0,4}[½¼¾])
  | (?P<count>\b\d{1,3}(?:,\d{3}){1,4}\b(?!\.\d))
  | (?P<decimal>\b\d{1,9}\.\d{1,9}\b)
  | (?P<year>\b(?:1[1-9]|20)\d{2}\b)
  | (?P<small>\b\d{1,2}\b)
  | (?P<shortyear>['’]\d{2}\b)
  | (?P<number>\d+)
  | (?P<possessive>['’]s\b|(?<=s)['’](?!\w))
  | (?P<hyphen>(?<=\w)[-‐‑](?=\w))
  | (?P<dash>[-–—‐‑]+)
  | (?P<paragraph>\n[ \t\r]*\n\s*)
  | (?P<dot>\.)
  | (?P<comma>,)
  | (?P<slash>/)
  | (?P<other>[^\w\s])
    """,
    re.VERBOSE,
)

_DIGITS = {ord(a): str(d) for digits in ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹") for d, a in enumerate(digits)}
_FOLDED: dict[str, dict[int, str]] = {
    "ar": _DIGITS,
    "fa": _DIGITS | {ord("ي"): "ی", ord("ك"): "ک"},
    "tr": {ord("İ"): "i"},
}

_AMPM = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?(?::(\d{2}))?\s?([ap])?", re.IGNORECASE)
_FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75}

DAYNUM, SMALL, YEAR, COUNT, DECIMAL = (CLASSES.char(n) for n in ("DAYNUM", "SMALL", "YEAR", "COUNT", "DECIMAL"))
ORDNUM, HYPHEN, DASH, COMMA, DOT = (CLASSES.char(n) for n in ("ORDNUM", "HYPHEN", "DASH", "COMMA", "DOT"))
ISO, SLASHED, CLOCK, DECADE, POSS = (CLASSES.char(n) for n in ("ISO", "SLASHED", "CLOCK", "DECADE", "POSS"))
MONEY, PARAGRAPH, OTHER, SHORTYEAR, SLASH = (
    CLASSES.char(n) for n in ("MONEY", "PARAGRAPH", "OTHER", "SHORTYEAR", "SLASH")
)
SHORTQUARTER, FISCALYEAR = CLASSES.char("SHORTQUARTER"), CLASSES.char("FISCALYEAR")
HOLIDAY, HOLIDAY_REST = CLASSES.char("HOLIDAY"), CLASSES.char("HOLIDAYREST")
_PLAIN = {
    "hyphen": HYPHEN,
    "dash": DASH,
    "paragraph": PARAGRAPH,
    "dot": DOT,
    "comma": COMMA,
    "slash": SLASH,
    "other": OTHER,
    "possessive": POSS,
    "money": MONEY,
    "iso": ISO,
    "slashed": SLASHED,
}


@dataclass(slots=True)
class Tokens:
    """A text's tokens; `classes[i]` is the class character of token i, `values[i]` its value."""

    text: str
    classes: str
    values: list[Value]
    starts: list[int]
    ends: list[int]

    def word(self, index: int) -> str:
        """The token's own characters."""
        return self.text[self.starts[index] : self.ends[index]]


def tokenise(text: str, language: str = "en") -> Tokens:
    """Split `text` in linear time; every offset counts characters of `text`."""
    table = (words(language) if language in languages() else {}).get
    if language in _FOLDED:
        text = text.translate(_FOLDED[language])  # one character for one: offsets stay
    classes: list[str] = []
    values: list[Value] = []
    starts: list[int] = []
    ends: list[int] = []
    for found in _TOKEN.finditer(text):
        kind = found.lastgroup
        char: str = WORD
        value: Value = None
        if kind == "word":
            word = found[0]
            entry = table(word.lower())
            if entry is not None and (
                entry.case == "any"
                or (entry.case == "cap" and word[0].isupper())
                or (entry.case == "upper" and word.isupper())
            ):
                char, value = entry.char, entry.value
        elif kind in _PLAIN:
            char, value = _PLAIN[kind], found[0] if kind in ("iso", "slashed") else None
        elif kind is not None:
            char, value = _number(kind, found[0])
        classes.append(char)
        values.append(value)
        starts.append(found.start())
        ends.append(found.end())
    if language == "en":
        _mark_holidays(text, classes, values, starts, ends)
    return Tokens(text, "".join(classes), values, starts, ends)


def _mark_holidays(text: str, classes: list[str], values: list[Value], starts: list[int], ends: list[int]) -> None:
    """Give the tokens of "Thanksgiving Day" classes of their own, with the name as the first one's value."""
    for found in holidays.names().finditer(text):
        first = bisect_left(starts, found.start())
        last = bisect_left(starts, found.end())
        if first < last and starts[first] == found.start() and ends[last - 1] == found.end():
            classes[first:last] = [HOLIDAY] + [HOLIDAY_REST] * (last - first - 1)
            values[first:last] = [found[0]] + [None] * (last - first - 1)


def _number(kind: str, text: str) -> tuple[str, Value]:
    match kind:
        case "small":
            number = int(text)
            return (DAYNUM if 1 <= number <= 31 else SMALL), number
        case "year":
            return YEAR, int(text)
        case "number":
            return (COUNT, int(text)) if len(text) < 7 else (WORD, None)
        case "count":
            return COUNT, int(text.replace(",", "")) if len(text) < 12 else None
        case "decimal":
            return DECIMAL, float(text) if len(text) < 8 else 0.0
        case "fraction":
            return DECIMAL, _fraction(text)
        case "ordinal":
            return ORDNUM, int(text.rstrip("stndrhSTNDRHe\u00ba\u00b0"))
        case "decade":
            return DECADE, text.strip("'’`s").replace("'", "").replace("’", "")
        case "quarter":
            return SHORTQUARTER, text if text[0] in "QH" else text[1] + text[0]
        case "fiscalyear":
            return FISCALYEAR, 2000 + int(text[-2:])
        case "shortyear":
            return SHORTYEAR, int(text[1:])
        case "clock":
            return _clock(text)
    return WORD, None


def _fraction(text: str) -> float:
    if text[-1] in _FRACTIONS:
        return (int(text[:-1]) if text[:-1] and len(text) < 6 else 0) + _FRACTIONS[text[-1]]
    whole, _, part = text.rpartition(" ")
    above, _, below = part.partition("/")
    return (int(whole) if whole and len(whole) < 6 else 0) + (int(above) / int(below) if below != "0" else 0)


def _clock(text: str) -> tuple[str, Value]:
    """`HH:MM` of a time of day, or a plain word where there is no such time."""
    found = _AMPM.match(text)
    if found is None:
        return WORD, None
    hour, minute = int(found[1]), int(found[2] or 0)
    half = (found[4] or "").lower()
    if hour > (12 if half else 24) or minute > 59:
        return WORD, None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    seconds = f":{found[3]}" if found[3] else ""
    return CLOCK, f"{hour:02d}:{minute:02d}{seconds}"
