"""A parsed text as plain objects: its words with labels, heads and children. They are asked many times, the parser only once."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import overload


class Token:
    """A word. Names are those of spaCy: `i` its number, `idx` its offset; `head` of a root is the root itself."""

    __slots__ = (
        "children", "dep_", "doc", "head", "i", "idx", "is_punct", "is_space", "lefts", "lemma_", "lower_", "pos_",
        "rights", "sent", "tag_", "text", "whitespace_",
    )  # fmt: skip

    head: "Token"
    sent: "Span"

    def __init__(
        self,
        doc: "Tree",
        i: int,
        idx: int,
        text: str,
        lower: str,
        lemma: str,
        tag: str,
        pos: str,
        dep: str,
        *,
        spaced: bool,
        is_punct: bool,
        is_space: bool,
    ) -> None:
        self.doc = doc
        self.i = i
        self.idx = idx
        self.text = text
        self.lower_ = lower
        self.lemma_ = lemma
        self.tag_ = tag
        self.pos_ = pos
        self.dep_ = dep
        self.whitespace_ = " " if spaced else ""
        self.is_punct = is_punct
        self.is_space = is_space
        self.lefts: Sequence[Token] = ()
        self.rights: Sequence[Token] = ()
        self.children: Sequence[Token] = ()  # lefts and rights

    def __len__(self) -> int:
        """How many characters."""
        return len(self.text)

    def __bool__(self) -> bool:
        """A word is never nothing."""
        return True

    def __repr__(self) -> str:
        """For whoever debugs."""
        return f"Token({self.i}, {self.text!r})"

    def nbor(self, step: int = 1) -> "Token":
        """The word so many further on; raises `IndexError` beyond the text."""
        if self.i + step < 0:
            raise IndexError(self.i + step)
        return self.doc[self.i + step]

    @property
    def ancestors(self) -> "Iterator[Token]":
        """The head, the head's head, up to the root."""
        token = self
        for _ in range(len(self.doc)):
            if token.head is token:
                return
            token = token.head
            yield token

    @property
    def subtree(self) -> "Iterator[Token]":
        """The word and all below it: those on its left, itself, those on its right."""
        for word in self.lefts:
            yield from word.subtree
        yield self
        for word in self.rights:
            yield from word.subtree


class Span:
    """The words `start:end` of a text (token numbers)."""

    __slots__ = ("doc", "end", "start")

    def __init__(self, doc: "Tree", start: int, end: int) -> None:
        self.doc = doc
        self.start = start
        self.end = max(start, end)

    def __len__(self) -> int:
        """How many words."""
        return self.end - self.start

    def __iter__(self) -> Iterator[Token]:
        """Its words."""
        return iter(self.doc.tokens[self.start : self.end])

    @property
    def text(self) -> str:
        """Its characters, from the first word to the last."""
        if self.start == self.end:
            return ""
        last = self.doc.tokens[self.end - 1]
        return self.doc.text[self.doc.tokens[self.start].idx : last.idx + len(last.text)]

    @property
    def root(self) -> Token:
        """The word nearest to a root, the first of several, a lone mark only at need; raises `IndexError` for no words."""
        tokens = self.doc.tokens[self.start : self.end]
        for token in tokens:
            if token.head is token:
                return token
        best, shortest = tokens[0], len(self.doc)
        for token in tokens:
            if self.start <= token.head.i < self.end:
                continue
            lone = (token.is_punct or token.is_space) and not token.children
            length = len(self.doc) - 1 if lone else sum(1 for _ in token.ancestors)
            if length < shortest:
                best, shortest = token, length
        return best


class Tree:
    """All words of a text, which they cover without gaps but for single spaces. `sents` are its sentences."""

    __slots__ = ("_starts", "sents", "text", "tokens")

    def __init__(self, text: str) -> None:
        """A text without words yet: `grow` gives it them."""
        self.text = text
        self.tokens: list[Token] = []
        self.sents: list[Span] = []
        self._starts: list[int] = []

    def grow(self, tokens: list[Token], heads: Sequence[int], opens: Sequence[bool]) -> None:
        """Take the words; `heads` has the number of each one's head, `opens` says which ones begin a sentence."""
        self.tokens = tokens
        self._starts = [token.idx for token in tokens]
        lefts: dict[int, list[Token]] = {}
        rights: dict[int, list[Token]] = {}
        for token, head in zip(tokens, heads, strict=True):
            token.head = tokens[head]
            if head > token.i:
                lefts.setdefault(head, []).append(token)
            elif head < token.i:
                rights.setdefault(head, []).append(token)
        for i, words in lefts.items():
            tokens[i].lefts = tokens[i].children = words
        for i, words in rights.items():
            token = tokens[i]
            token.rights = words
            token.children = [*token.lefts, *words] if token.lefts else words
        bounds = [i for i, first in enumerate(opens) if first and i]
        if tokens:
            self.sents = [Span(self, a, b) for a, b in zip([0, *bounds], [*bounds, len(tokens)], strict=True)]
        for span in self.sents:
            for token in tokens[span.start : span.end]:
                token.sent = span

    def __len__(self) -> int:
        """How many words."""
        return len(self.tokens)

    def __iter__(self) -> Iterator[Token]:
        """All words."""
        return iter(self.tokens)

    @overload
    def __getitem__(self, place: int) -> Token: ...

    @overload
    def __getitem__(self, place: slice) -> Span: ...

    def __getitem__(self, place: int | slice) -> Token | Span:
        """A word, or the words of a slice."""
        if isinstance(place, slice):
            start, end, _ = place.indices(len(self.tokens))
            return Span(self, start, end)
        return self.tokens[place]

    def covering(self, start: int, end: int) -> Span | None:
        """The words that the characters `start:end` touch; a space is its word's only within. None outside the text."""
        first, last = self._at(start), self._at(end - 1)
        if first is None or last is None:
            return None
        if start == first.idx + len(first.text):
            return Span(self, first.i + 1, last.i + 1)
        return Span(self, first.i, last.i + 1)

    def within(self, start: int, end: int) -> Span | None:
        """The words that lie within the characters `start:end`, if there are any."""
        first, last = self._at(start), self._at(end - 1)
        if first is None or last is None:
            return None
        a = first.i + (first.idx < start)
        b = last.i - (end < last.idx + len(last.text))
        return Span(self, a, b + 1) if a <= b else None

    def _at(self, place: int) -> Token | None:
        """The word at a character, with the space behind it."""
        if not 0 <= place < len(self.text) or not self.tokens:
            return None
        return self.tokens[bisect_right(self._starts, place) - 1]
