"""A parsed text as plain lists, and tables of forms looked up at a character: what actor recognition reads."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Generic, TypeVar

from viewer.extraction.tree import Tree

T = TypeVar("T")
_STROKES = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ß": "ss", "ı": "i", "æ": "ae", "œ": "oe", "ə": "e"})
_DOUBLED = re.compile(r"(\w)\1")
# One character for one, so that offsets stay
_PLAIN = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "ʻ": "'", "“": '"', "”": '"', "\u00a0": " ", "\n": " ", "\t": " ", "–": "-"}
)
_KEY = re.compile(r"\w+")


class Words:
    """The tokens of a document as lists of equal length; all numbers are token numbers unless said otherwise.

    `source` is the text with quotation marks and spaces made plain (same offsets), `starts` and `ends` are character offsets
    into it, `sentence` is a sentence's number, `first` and `last` (exclusive) its tokens by that number.
    """

    def __init__(self, doc: Tree) -> None:
        """Read `doc`, which must be tagged and parsed."""
        self.source = doc.text.translate(_PLAIN)
        self.folded = fold(self.source)
        self.text: list[str] = []
        self.tag: list[str] = []
        self.dep: list[str] = []
        self.head: list[int] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.sentence: list[int] = []
        self.first: list[int] = []
        self.last: list[int] = []
        for token in doc:
            text = token.text
            self.text.append(text)
            self.tag.append(token.tag_)
            self.dep.append(token.dep_)
            self.head.append(token.head.i)
            self.starts.append(token.idx)
            self.ends.append(token.idx + len(text))
        for number, sentence in enumerate(doc.sents):
            self.first.append(sentence.start)
            self.last.append(sentence.end)
            self.sentence.extend([number] * (sentence.end - sentence.start))
        self.lower = [text.lower().translate(_PLAIN) for text in self.text]
        self._at = {start: i for i, start in enumerate(self.starts)}

    def __len__(self) -> int:
        """How many tokens."""
        return len(self.text)

    def word_ending(self, start: int, end: int) -> int:
        """The token number after the last one that touches the characters before `end`, from token `start` on."""
        i = start
        while i < len(self.ends) and self.starts[i] < end:
            i += 1
        return max(i, start + 1)

    def glued(self, i: int) -> bool:
        """Whether no space stands between token `i` and the one before."""
        return 0 < i < len(self.starts) and self.ends[i - 1] == self.starts[i] and not self.text[i - 1].isspace()

    def line_start(self, i: int) -> bool:
        """Whether token `i` is the first of a line that is not empty."""
        return i == 0 or (self.tag[i - 1] == "_SP" and "\n" in self.text[i - 1])

    def phrase(self, start: int, end: int) -> str:
        """The words of a span as the text has them, on one line."""
        return " ".join(self.source[self.starts[start] : self.ends[end - 1]].split())


def fold(text: str) -> str:
    """Lower case, one character for one (the few letters that grow when lowered stay as they are)."""
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


@lru_cache(maxsize=20_000)
def skeleton(name: str) -> str:
    """A name without what spellings differ in: case, accents, hyphens, doubled letters, i for y."""
    plain = unicodedata.normalize("NFKD", name.lower().translate(_STROKES))
    letters = "".join(c for c in plain if c.isalnum() or c == " ").replace("y", "i")
    return _DOUBLED.sub(r"\1", letters)


def word_set(text: str) -> frozenset[str]:
    """The words of a line as a set."""
    return frozenset(text.split())


class FormIndex(Generic[T]):
    """Forms to look up at a position of a text, the longest that fits first."""

    def __init__(self, forms: Mapping[str, T] | Iterable[tuple[str, T]]) -> None:
        """Index the forms; a later one replaces an equal earlier one."""
        self._by_key: dict[str, list[tuple[str, T]]] = {}
        pairs = dict(forms)
        for form in sorted(pairs, key=len, reverse=True):
            match = _KEY.search(form)
            if match and match.start() == 0:
                self._by_key.setdefault(match.group(), []).append((form, pairs[form]))

    def at(self, source: str, position: int) -> tuple[int, T] | None:
        """The end (a character offset) and value of the longest form that stands at `position` as whole words, or None."""
        match = _KEY.match(source, position)
        if match is None:
            return None
        for form, value in self._by_key.get(match.group(), ()):
            if source.startswith(form, position):
                end = position + len(form)
                if end == len(source) or not (source[end].isalnum() or source[end] == "_"):
                    return end, value
        return None
