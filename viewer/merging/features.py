"""What of a mention decides whether it tells the same happening as another: small, comparable, and free of its article."""

from dataclasses import dataclass
from functools import cached_property, lru_cache
from hashlib import sha256
from itertools import chain
from json import loads
from operator import attrgetter
from typing import Any, Self

from pydantic_core import to_json

from viewer.merging.facts import ArticleFacts
from viewer.merging.tables import LIGHT, concepts, concepts_of
from viewer.merging.words import COMMON, NONE, fold, fold_word, kept_stem, stem, stems, surname, words_in
from viewer.model import EventType, Mention, Part

_SPEECH = frozenset({EventType.STATEMENT})
_OLD = 31  # days after which news is background
_NEAR = 7  # words on either side of the trigger whose stems are compared
_WINDOW = 110  # characters that hold those words
_CLOSE = 5  # words on either side whose meaning stands in for a trigger that says little


@dataclass(frozen=True)
class Features:
    """The comparable side of a mention. Days are ordinals (`date.toordinal`), 0 when undated; words are folded or stemmed.

    `codes` are the codes (or names) of all who take part, `source` the one that acts; `speaker` is a surname, "?" for a statement by
    nobody named, empty for what is no statement. `trigger` are the stems that name the happening, `meaning` its
    concepts, `near_meaning` those of the words beside it, `near` and `words` stems close by and in the whole sentence.
    `old` says that it lay well behind when the article appeared: background, of which an article tells little else.
    Mentions with equal features are one unit: they are grouped alike whatever their articles, so agency copy in a
    hundred papers costs no more than one telling.
    """

    earliest: int
    latest: int
    type: str
    status: str
    source: str
    speaker: str
    codes: frozenset[str]
    people: frozenset[str]
    trigger: frozenset[str]
    meaning: frozenset[str]
    near_meaning: frozenset[str]
    near: frozenset[str]
    words: frozenset[str]
    old: bool = False

    @cached_property
    def signature(self) -> str:
        """Names the unit: equal for equal features, on every machine."""
        return sha256(self._bytes()).hexdigest()[:24]

    def to_json(self) -> str:
        """The features as JSON, sets sorted."""
        return self._bytes().decode()

    def _bytes(self) -> bytes:
        return to_json([sorted(v) if type(v) is frozenset else v for v in _values(self)])

    @classmethod
    def from_json(cls, text: str) -> Self:
        """The features that `to_json` wrote."""
        values: list[Any] = [frozenset(v) if isinstance(v, list) else v for v in loads(text)]
        return cls(*values)

    @property
    def days(self) -> int:
        """The length of the interval; 0 when undated."""
        return self.latest - self.earliest + 1 if self.earliest else 0


_values = attrgetter(*Features.__dataclass_fields__)


def features_of(mention: Mention, facts: ArticleFacts) -> Features:
    """The features of a mention of that article."""
    sentence = facts.words_of(mention)
    start = mention.trigger.start - mention.evidence.start
    end = mention.trigger.end - mention.evidence.start
    if len(sentence) != mention.evidence.end - mention.evidence.start:  # only the title is at hand
        start = end = len(sentence)
    trigger, meaning, near_meaning, near = _around(sentence, start, end)
    if not trigger and mention.mode:
        trigger, meaning = frozenset({stem(fold(mention.mode))}), concepts_of(mention.mode) - LIGHT
    people = frozenset(surname(a.person) for a in mention.actors if a.person)
    codes = [a.code or fold_word(a.name) for a in mention.actors if a.code or not a.person]
    source = next((a.code or "" for a in mention.actors if a.part is Part.SOURCE), codes[0] if codes else "")
    when = mention.when
    said = surname(mention.speaker) if mention.speaker else "?" if mention.type in _SPEECH else ""
    return Features(
        earliest=when.earliest.toordinal() if when.earliest else 0,
        latest=when.latest.toordinal() if when.latest else 0,
        type=mention.type.value,
        status=mention.status.value,
        source=source,
        speaker=said,
        codes=frozenset(codes),
        people=people - {""},
        trigger=trigger,
        meaning=meaning,
        near_meaning=near_meaning,
        near=near,
        words=stems(sentence) - people,
        old=bool(when.latest and facts.published and (facts.published - when.latest).days > _OLD),
    )


def _around(sentence: str, start: int, end: int) -> tuple[frozenset[str], ...]:
    """Stems and concepts of the words from `start` to `end`, concepts close by, and stems close by."""
    first = sentence.rfind(" ", 0, max(0, start - _WINDOW)) + 1
    before = words_in(sentence, first, start)[-_NEAR:]
    after = words_in(sentence, end, end + _WINDOW)[:_NEAR]
    close: frozenset[str] = frozenset().union(*map(_telling, before[-_CLOSE:]), *map(_telling, after[:_CLOSE]))
    near = frozenset(filter(None, chain(map(kept_stem, before), map(kept_stem, after))))
    return *_trigger(sentence[start:end]), close, near


@lru_cache(maxsize=8192)
def _trigger(written: str) -> tuple[frozenset[str], frozenset[str]]:
    """Stems and concepts of the words that name a happening."""
    named = [fold(part).strip(".,;:“”\"'’()") for part in written.split()]
    meaning = set(concepts().get("-".join(named), ()))
    for word in named if not meaning else ():  # "took effect" is not what "took" and "effect" are
        # a word that no table knows means itself
        meaning |= concepts_of(word) or ({f"={stem(word)}"} if len(word) > 3 and word not in COMMON else set())
    return frozenset(stem(word.replace("-", "")) for word in named) - NONE, frozenset(meaning - LIGHT)


@lru_cache(maxsize=65536)
def _telling(word: str) -> frozenset[str]:
    """The concepts of a word but those that name no happening of their own."""
    return concepts_of(word) - LIGHT - NONE
