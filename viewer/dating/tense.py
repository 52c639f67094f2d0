"""A cheap guess at the tense around a date: whether its sentence tells of the past or of what is to come."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from enum import IntEnum

from viewer.dating.lexer import DOT, PARAGRAPH, Tokens


class Tense(IntEnum):
    """What a stretch of text tells of."""

    PAST = -1
    UNKNOWN = 0
    FUTURE = 1
    NEAR = (
        2  # what was to come seen from the past, "was due on Monday": before or after publication, whichever is nearer
    )


_FUTURE = (
    r"will|won['’]t|shall|['’]ll|would|going to|about to|"
    r"(?:is|are|be|been|being)\s+(?:also\s+|still\s+|now\s+|not\s+)?(?:to|due|set|slated|poised|likely|bound|scheduled|expected|planned)\b|"
    r"(?:plans?|planning|expects?|hopes?|intends?|wants?|agrees?|vows|aims?|ready|able|continue|needs?|have|has)\s+to\b|"
    r"payable|upcoming|forthcoming|coming|ahead of|(?<!not )until|till|pending|may|might|can|could|must|should"
)
_NEAR = (
    r"(?:was|were|had)\s+(?:also\s+|still\s+|not\s+)?(?:to|due|set|slated|poised|likely|bound)\b|"
    r"(?:scheduled|expected|planned|slated|invited|intended|set|due|destined|forecast|announced|called|agreed|hoped|decided|"
    r"vowed|promised|prepared|told|asked|ordered|urged|aimed)\s+(?:to(?=\s[a-z])|for)\b|planned|scheduled"
)
_PAST = (
    r"was|were|had|did|has|have|been|said|says|told|met|held|took|went|came|made|gave|left|began|begun|became|saw|"
    r"won|lost|fell|rose|sent|brought|bought|sold|paid|led|kept|got|put|cut|hit|let|ran|fled|flew|spoke|wrote|"
    r"grew|drew|knew|threw|shot|struck|fought|broke|chose|drove|found|stood|understood|withdrew|taken|known|given|shown|"
    r"read|spent|built|felt|thought|sought|taught|caught|laid|won|sank|shook|swore|wore|woke|rang|sang|hung|slid|quit|"
    r"\w{2,}ed"
)
# A future cue takes the verb it governs with it: "must be paid", "is to be formally signed"
_VERB = r"(?:\s+(?:not|also|be|have|been|being|then|only|now|to|\w{2,}ly)\b)*(?:\s+\w{2,}ed\b|\s+(?:held|made|met|sent|paid|put|given|taken)\b)?"
_CUE = re.compile(
    rf"\b(?:(?P<future>(?:{_FUTURE})\b{_VERB})|(?P<near>(?:{_NEAR})\b{_VERB})|(?P<past>{_PAST})\b)", re.IGNORECASE
)
_TENSES = {"future": Tense.FUTURE, "near": Tense.NEAR, "past": Tense.PAST}
_NOT_VERBS = frozenset(
    [
        "united",
        "need",
        "indeed",
        "speed",
        "feed",
        "seed",
        "bed",
        "red",
        "hundred",
        "sacred",
        "allied",
        "armed",
        "combined",
        "biased",
    ]
)
_SAID = re.compile(r"(?:said|says|told|announced|reported|added|stated|confirmed|declared)\Z", re.IGNORECASE)
_ABBREVIATIONS = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "dr",
        "sen",
        "rep",
        "gov",
        "gen",
        "col",
        "lt",
        "sgt",
        "maj",
        "capt",
        "rev",
        "prof",
        "st",
        "jr",
        "sr",
        "inc",
        "co",
        "corp",
        "ltd",
        "vs",
        "no",
        "etc",
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
        "u",
        "s",
        "p",
        "m",
        "a",
        "e",
        "g",
        "i",
    ]
)
_REACH = 400  # characters of a sentence that are looked at on either side


class TenseGuess:
    """Sentence and paragraph bounds of a token list, and the tense around any of its tokens."""

    def __init__(self, tokens: Tokens, hints: Sequence[tuple[int, int, Tense]] | None = None) -> None:
        self._tokens = tokens
        self._hints = hints or ()
        self._paragraphs = [i for i, c in enumerate(tokens.classes) if c == PARAGRAPH]
        self._sentences: list[int] = []
        text, starts, ends = tokens.text, tokens.starts, tokens.ends
        count = len(starts)
        for found in re.finditer(f"[{DOT}{PARAGRAPH}]", tokens.classes):
            i = found.start()
            if tokens.classes[i] == PARAGRAPH:
                self._sentences.append(i)
                continue
            after = text[ends[i] : ends[i] + 3].lstrip("\"'”’)")
            if not after[:1].isspace() or i + 1 >= count:
                continue
            previous = text[starts[i - 1] : ends[i - 1]].lower() if i else ""
            following = text[starts[i + 1]]
            if previous not in _ABBREVIATIONS and (following.isupper() or not following.isalnum()):
                self._sentences.append(i)
        for i, character in enumerate(tokens.classes):
            if character == "w" or i + 1 >= count:
                continue
            if text[starts[i]] in "?!" and ends[i] < len(text) and text[ends[i]].isspace():
                self._sentences.append(i)
        self._sentences.sort()

    def sentence(self, token: int) -> int:
        """The number of the sentence that holds the token."""
        return bisect_right(self._sentences, token - 1)

    def paragraph(self, token: int) -> int:
        """The number of the paragraph that holds the token."""
        return bisect_right(self._paragraphs, token - 1)

    def bounds(self, first: int, last: int) -> tuple[int, int]:
        """Character offsets of the sentence around tokens `first..last`, at most `_REACH` to either side."""
        tokens, number = self._tokens, self.sentence(first)
        start = tokens.ends[self._sentences[number - 1]] if number else 0
        end_number = self.sentence(max(first, last - 1))
        end = tokens.starts[self._sentences[end_number]] if end_number < len(self._sentences) else len(tokens.text)
        return max(start, tokens.starts[first] - _REACH), min(end, tokens.ends[last - 1] + _REACH)

    def at(self, first: int, last: int) -> Tense:
        """The tense that the verbs near the words at tokens `first..last` (exclusive) have."""
        start, end = self._tokens.starts[first], self._tokens.ends[last - 1]
        for hint_start, hint_end, tense in self._hints:
            if hint_start <= start < hint_end:
                return tense
        low, high = self.bounds(first, last)
        text = self._tokens.text
        before = _cues(text, low, start)
        previous = self._tokens.word(first - 1).lower() if first else ""
        if before:
            where, tense = before[-1]
            if tense is Tense.PAST and len(before) > 1 and _SAID.search(text, low, where) and start - where > 25:
                tense = before[-2][1]
            return Tense.NEAR if previous == "for" and tense is Tense.PAST else tense
        if previous in ("of", "for"):
            return Tense.NEAR
        after = _cues(text, end, high)
        return after[0][1] if after else Tense.UNKNOWN


def _cues(text: str, start: int, end: int) -> list[tuple[int, Tense]]:
    return [
        (found.end(), _TENSES[found.lastgroup or "past"])
        for found in _CUE.finditer(text, start, end)
        if found[0].lower() not in _NOT_VERBS
    ]
