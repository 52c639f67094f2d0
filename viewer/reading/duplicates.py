"""Which articles are one: the same text, the same article with other junk around it, agency copy printed by several outlets."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

from viewer.model import Article
from viewer.reading.header.calendar import plain
from viewer.reading.header.lines import ends_as_sentence, lines_of, words

_SHINGLE = 5  # words; long enough that two reports of one event rarely share many
_KEYED = 16  # one shingle in so many leads to likely partners
_SAME = 0.85  # share of the shorter one's shingles that stand in the longer one too
_NEWS = 0.20  # so much more prose of its own makes the longer one an update and no copy
_LEAST = 12  # shingles below which only an equal text is the same
_WORD = re.compile(r"\w+")


class Likeness(StrEnum):
    """How an article stands to one that is there already."""

    SAME_TEXT = "same text"  # not to be added again
    SAME_ARTICLE = "same article"  # other junk around it: not to be added again
    COPY = "copy"  # another outlet's print of the same report: kept, one source with it
    UPDATE = "update"  # the same report with more in it: kept, one source with it


@dataclass(frozen=True, slots=True)
class Verdict:
    """The likeness to the article `of` (its id)."""

    likeness: Likeness
    of: str

    @property
    def is_duplicate(self) -> bool:
        """Whether it need not be added."""
        return self.likeness in (Likeness.SAME_TEXT, Likeness.SAME_ARTICLE)


@dataclass(frozen=True, slots=True)
class _Print:
    """What is kept of an article: hashes of its words five by five, paragraph by paragraph."""

    id: str
    outlet: str | None
    words: str
    shingles: NDArray[np.uint64]  # each once, in order: a set would take ten times the memory
    prose: tuple[NDArray[np.uint64], ...]


class Duplicates:
    """The articles seen so far. The first one given is the original of those like it.

    `seen` asks, `add` asks and keeps the article unless it is a duplicate. The order of adding decides only which of
    several like articles is called the original.
    """

    def __init__(self, articles: Iterable[Article] = ()) -> None:
        self._by_words: dict[str, str] = {}
        self._prints: dict[str, _Print] = {}
        self._by_key: dict[int, list[str]] = defaultdict(list)
        self._originals: dict[str, str] = {}
        for article in articles:
            self.add(article)

    def seen(self, article: Article) -> Verdict | None:
        """What the article is like, None for one that is new."""
        return self._verdict(_print_of(article))

    def add(self, article: Article) -> Verdict | None:
        """The same, and keep it unless it is a duplicate."""
        found = _print_of(article)
        verdict = self._verdict(found)
        if verdict is None or not verdict.is_duplicate:
            self._by_words.setdefault(found.words, found.id)
            self._prints[found.id] = found
            for key in _keys(found.shingles):
                self._by_key[key].append(found.id)
            if verdict:
                self._originals[found.id] = verdict.of
        return verdict

    def forget(self, article_id: str) -> None:
        """The article has gone: what is like it may be added again. Its copies stay one source."""
        gone = self._prints.pop(article_id, None)
        if gone is None:
            return
        self._originals.pop(article_id, None)
        for key in _keys(gone.shingles):
            self._by_key[key].remove(article_id)
        if self._by_words.get(gone.words) == article_id:
            del self._by_words[gone.words]
            self._by_words.update((p.words, p.id) for p in reversed(self._prints.values()) if p.words == gone.words)

    def original(self, article_id: str) -> str:
        """The id of the article with which this one is one source; its own when it stands alone."""
        return self._originals.get(article_id, article_id)

    def _verdict(self, found: _Print) -> Verdict | None:
        if found.id in self._prints:
            return Verdict(Likeness.SAME_TEXT, found.id)
        if found.words in self._by_words:
            same = self._by_words[found.words]
            if _elsewhere(found, self._prints[same]):
                return Verdict(Likeness.COPY, self.original(same))
            return Verdict(Likeness.SAME_TEXT, same)
        if len(found.shingles) < _LEAST:
            return None
        shared = Counter(other for key in _keys(found.shingles) for other in self._by_key.get(key, ()))
        for other_id, _ in sorted(shared.items(), key=lambda item: (-item[1], item[0]))[:8]:
            likeness = _likeness(found, self._prints[other_id])
            if likeness:
                return Verdict(likeness, self.original(other_id) if likeness in _KEPT else other_id)
        return None


_KEPT = (Likeness.COPY, Likeness.UPDATE)


def _likeness(found: _Print, other: _Print) -> Likeness | None:
    shorter, longer = sorted((found, other), key=lambda p: len(p.shingles))
    if len(shorter.shingles) < _LEAST:
        return None
    if len(np.intersect1d(shorter.shingles, longer.shingles, assume_unique=True)) < _SAME * len(shorter.shingles):
        return None
    if _elsewhere(found, other):
        return Likeness.COPY
    # Teasers and navigation are short lines and do not count; paragraphs that the other does not have do
    fresh = sum(len(np.setdiff1d(p, shorter.shingles, assume_unique=True)) for p in longer.prose)
    if fresh > _NEWS * len(shorter.shingles):
        return Likeness.UPDATE
    return Likeness.SAME_ARTICLE


def _elsewhere(found: _Print, other: _Print) -> bool:
    return bool(found.outlet and other.outlet and found.outlet != other.outlet)


def _print_of(article: Article) -> _Print:
    furniture = [(span.start, span.end) for span in article.furniture]
    lines = [
        line.text
        for line in lines_of(article.text, article.body)
        if not any(start <= line.start < end for start, end in furniture)
    ]
    paragraphs = [_shingles(line) for line in lines]
    prose = [p for p, line in zip(paragraphs, lines, strict=True) if words(line) >= 15 and ends_as_sentence(line)]
    normal = " ".join(_WORD.findall(plain(" ".join(lines))))
    return _Print(
        id=article.id,
        outlet=re.sub(r"\W+|^the ", "", plain(article.outlet)) if article.outlet else None,
        words=blake2b(normal.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest(),
        shingles=np.unique(np.concatenate([*paragraphs, np.zeros(0, np.uint64)])),
        prose=tuple(prose),
    )


def _shingles(paragraph: str) -> NDArray[np.uint64]:
    """Hashes of the words of a paragraph, five by five: junk between paragraphs changes none of them."""
    found = _WORD.findall(plain(paragraph))
    hashes = b"".join(
        blake2b(" ".join(found[i : i + _SHINGLE]).encode("utf-8", "surrogatepass"), digest_size=8).digest()
        for i in range(len(found) - _SHINGLE + 1)
    )
    return np.unique(np.frombuffer(hashes, np.uint64))


def _keys(shingles: NDArray[np.uint64]) -> list[int]:
    """The same choice of shingles in any text that holds them; short texts give at least four."""
    chosen = shingles[shingles % _KEYED == 0]
    return [int(s) for s in (chosen if len(chosen) >= 4 else np.union1d(shingles[:8], chosen))]
