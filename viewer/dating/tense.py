"""A cheap guess at the tense around a date: whether its sentence tells of the past or of what is to come."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from enum import IntEnum

from viewer.dating.lexer import DOT, PARAGRAPH, Tokens
from viewer.dating.lexicon import CLASSES


class Tense(IntEnum):
    """What a stretch of text tells of."""

    PAST = -1
    UNKNOWN = 0
    FUTURE = 1
    NEAR = (
        2  # what was to come seen from the past, "was due on Monday": before or after publication, whichever is nearer
    )


_FUTURE = (
    r"will|won['’]t|shall|['’]ll|going to|about to|to be(?=\s+(?:\w+ly\s+)?(?:\w{2,}ed|held|made|given|sent|put|paid|built|met|set)\b)|"
    r"(?:is|are|be)\s+(?:also\s+|still\s+|now\s+|not\s+)?(?:to|due|set|slated|poised|likely|bound|scheduled|expected|planned|supposed)\b|"
    r"(?:has|have)\s+been\s+(?:scheduled|set|slated|planned|called|invited)\b|"
    r"(?:plans?|planning|expects?|hopes?|intends?|wants?|agrees?|vows|aims?|ready|able|continue|needs?|have|has)\s+to(?!\s+have)\b|"
    r"payable|pending|may|can|must|should|expects?|forecasts|foresees?|"
    # present forms that announce: none of them is a noun besides
    r"(?<!to )(?:ends?|starts?|falls|closes|comes?|goes|heads|lapses?|concludes?|leaves|lands|returns)\s+(?=(?:on|next|this)\s|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)|deadlines?\s+(?=is|of|for)|"
    r"(?<!to )(?:(?:comes?|enters?) into (?:force|effect)|takes? effect|go(?:es)? to the polls|kicks? off|gets? under ?way)|"
    r"(?<!to )(?:meets?|begins?|convenes?|resumes?|expires?|elects?|arrives?|departs?|opens|hosts|takes? place)|(?:is|are) (?:held|heard)"
)
_NEAR = (
    r"would|could|might|effective|"
    r"(?:was|were|had|had been|being)\s+(?:also\s+|still\s+|not\s+)?(?:to|due|set|slated|poised|likely|bound|supposed)\b|"
    r"(?:scheduled|expected|planned|slated|invited|intended|set|due|destined|forecast|announced|called|agreed|hoped|decided|"
    r"vowed|promised|prepared|told|asked|ordered|urged|aimed)\s+(?:to(?=\s[a-z])|for)\b|planned|scheduled|slated"
)
_PAST = (
    r"was|were|had|did|has|have|been|said|says|told|met|held|took|went|came|made|gave|left|began|begun|became|saw|"
    r"won|lost|fell|rose|sent|brought|bought|sold|paid|led|kept|got|put|cut|hit|let|ran|fled|flew|spoke|wrote|"
    r"grew|drew|knew|threw|shot|struck|fought|broke|chose|drove|found|stood|understood|withdrew|taken|known|given|shown|"
    r"read|spent|built|felt|thought|sought|taught|caught|laid|set|sank|shook|swore|wore|woke|rang|sang|hung|slid|quit|"
    r"\w{2,}ed"
)
# A future cue takes the verb it governs with it: "must be paid", "is to be formally signed"
_VERB = r"(?:\s+(?:not|also|still|again|never|be|have|been|being|then|only|now|to|\w{2,}ly)\b)*(?:\s+\w{2,}ed\b|\s+(?:held|made|met|sent|paid|put|given|taken)\b)?"
_CUE = re.compile(
    rf"\b(?:(?P<near>(?:{_NEAR})\b{_VERB})|(?P<future>(?:{_FUTURE})\b{_VERB})|(?P<past>{_PAST})\b)", re.IGNORECASE
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
_SAID = re.compile(r"(?:said|says|told|announced|reported|added|stated|confirmed|declared)\b", re.IGNORECASE)
# What was put off until Tuesday is still to come, however long ago Tuesday last was
_PUT_OFF = re.compile(
    r"(?:postponed|delayed|adjourned|deferred|extended|prolonged|suspended|remanded|banned|closed|barred|gave|given)\b",
    re.IGNORECASE,
)
_MOVED = re.compile(
    r"(?:postponed|delayed|deferred|moved|rescheduled|pushed|brought|shifted|extended)\b", re.IGNORECASE
)
# Those who "agreed in principle to meet in June" have not met yet
_RESOLVED = re.compile(
    r"(?:agreed|decided|pledged|vowed|promised|resolved|arranged|offered|invited|asked|urged|ordered|undertook|volunteered|"
    r"told|called|committed|prepared|hoped|proposed|planned)\b",
    re.IGNORECASE,
)
_INFINITIVE = re.compile(r"\bto\s+(?:\w{2,}ly\s+)?[a-z]{2,}(?<!ed)\b(?!\s+of\b)")
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
_BLOCK = 256  # characters searched for cues at a time
_LONGEST_CUE = 80

_PARTS = frozenset(["end", "beginning", "start", "middle", "close"])
_DEADLINES = frozenset(["for", "through", "until", "till", "by"])  # what follows was to come when the verb took place
_WORDS_AWAY = 14
_MARKED = {CLASSES.char("FUTUREWORD"): Tense.FUTURE, CLASSES.char("PASTWORD"): Tense.PAST}

_TIMES = {CLASSES.char(name) for name in ("CLOCK", "ZONE", "NOON")}

Cue = tuple[int, int, Tense]  # start, end, tense


class TenseGuess:
    """Sentence and paragraph bounds of a token list, and the tense around any of its tokens."""

    def __init__(
        self, tokens: Tokens, hints: Sequence[tuple[int, int, Tense]] | None = None, language: str = "en"
    ) -> None:
        self._tokens = tokens
        self._english = language == "en"
        self._hints = hints or ()
        self._blocks: dict[int, list[Cue]] = {}
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
        if not self._english:
            return self._by_words(first, last)
        low, high = self.bounds(first, last)
        text = self._tokens.text
        before, after = self._cues(low, start, end, high)
        previous = self._governing(first)
        if before:
            where, end_of_cue, tense = before[-1]
            if tense is Tense.PAST and len(before) > 1 and _SAID.match(text, where) and start - where > 25:
                where, end_of_cue, tense = before[-2]
            if tense is not Tense.PAST:
                return tense
            if previous not in _DEADLINES:
                if previous == "to" and _MOVED.match(text, where):
                    return Tense.FUTURE
                return (
                    Tense.NEAR
                    if _RESOLVED.match(text, where) and _INFINITIVE.search(text, end_of_cue, start)
                    else tense
                )
            return Tense.FUTURE if previous in ("until", "till") and _PUT_OFF.match(text, where) else Tense.NEAR
        if previous in ("starting", "beginning", "effective"):
            return Tense.FUTURE
        if previous in ("for", "through"):
            return Tense.NEAR
        if previous == "of":
            return Tense.UNKNOWN
        if previous in _DEADLINES:
            return Tense.FUTURE if not after or after[0][2] is Tense.FUTURE else Tense.NEAR
        return after[0][2] if after else Tense.UNKNOWN

    def _governing(self, first: int) -> str:
        """The word before the expression at token `first`, past times of day, "the end of", "early" and their like."""
        word, classes = self._tokens.word, self._tokens.classes
        token = first - 1
        while token > 0 and classes[token] in _TIMES:  # "until 9 a.m. Tuesday"
            token -= 1
        if token > 0 and word(token).lower() == "of" and word(token - 1).lower() in _PARTS:
            token -= 2
            if token >= 0 and word(token).lower() == "the":
                token -= 1
        else:
            if token > 1 and word(token) in ("-", "–"):
                token -= 1
            if token > 0 and word(token).lower() in ("early", "late", "mid"):
                token -= 1
        return word(token).lower() if token >= 0 else ""

    def _by_words(self, first: int, last: int) -> Tense:
        """The tense of the nearest word that a language's table marks, within the sentence."""
        number, classes = self.sentence(first), self._tokens.classes
        for distance in range(1, _WORDS_AWAY):
            for token in (first - distance, last - 1 + distance):
                if 0 <= token < len(classes) and classes[token] in _MARKED and self.sentence(token) == number:
                    return _MARKED[classes[token]]
        return Tense.UNKNOWN

    def _cues(self, low: int, start: int, end: int, high: int) -> tuple[list[Cue], list[Cue]]:
        """The cues that end within `low..start` and those that begin within `end..high`."""
        before: list[Cue] = []
        after: list[Cue] = []
        for block in range(low // _BLOCK, max(low, high - 1) // _BLOCK + 1):
            for cue in self._block(block):
                if low <= cue[0] and cue[1] <= start:
                    before.append(cue)
                elif end <= cue[0] < high:
                    after.append(cue)
        return before, after

    def _block(self, block: int) -> list[Cue]:
        """The cues that begin in one stretch of the text; each stretch is searched once."""
        if block not in self._blocks:
            stop = (block + 1) * _BLOCK
            self._blocks[block] = [
                (found.start(), found.end(), _TENSES[found.lastgroup or "past"])
                for found in _CUE.finditer(self._tokens.text, block * _BLOCK, stop + _LONGEST_CUE)
                if found.start() < stop and found[0].lower() not in _NOT_VERBS
            ]
        return self._blocks[block]
