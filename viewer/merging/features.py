"""What of a mention decides whether it tells the same happening as another: small, comparable, and free of its article."""

import json
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from typing import Any, Self

from viewer.merging.facts import ArticleFacts
from viewer.merging.words import fold, numbers, stem, stems, surname
from viewer.model import Mention, Part

SHORT = 45  # days up to which an interval is filed day by day; longer ones are filed by year
_BUCKET = 4  # days


@dataclass(frozen=True)
class Features:
    """The comparable side of a mention. Days are ordinals (`date.toordinal`), 0 when undated; texts are folded or stemmed.

    Mentions with equal features are one unit: they are grouped alike whatever their articles, so agency copy in a
    hundred papers costs no more than one telling.
    """

    earliest: int
    latest: int
    type: str
    mode: str
    status: str
    codes: frozenset[str]
    people: frozenset[str]
    speaker: str
    trigger: str
    place: str
    words: frozenset[str]
    numbers: frozenset[str]

    @cached_property
    def signature(self) -> str:
        """Names the unit: equal for equal features, on every machine."""
        return sha256(self.to_json().encode()).hexdigest()[:24]

    def to_json(self) -> str:
        """The features as JSON, sets sorted."""
        values = [sorted(v) if isinstance(v, frozenset) else v for v in (getattr(self, name) for name in _FIELDS)]
        return json.dumps(values, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> Self:
        """The features that `to_json` wrote."""
        values: list[Any] = [frozenset(v) if isinstance(v, list) else v for v in json.loads(text)]
        return cls(*values)

    @property
    def days(self) -> int:
        """The length of the interval; 0 when undated."""
        return self.latest - self.earliest + 1 if self.earliest else 0


_FIELDS = tuple(Features.__dataclass_fields__)


def features_of(mention: Mention, facts: ArticleFacts) -> Features:
    """The features of a mention of that article."""
    sentence = facts.words_of(mention)
    trigger = facts.trigger_of(mention) or mention.mode or ""
    when = mention.when
    people = {surname(a.person) for a in mention.actors if a.person}
    return Features(
        earliest=when.earliest.toordinal() if when.earliest else 0,
        latest=when.latest.toordinal() if when.latest else 0,
        type=mention.type.value,
        mode=mention.mode or "",
        status=mention.status.value,
        codes=frozenset(_label(a.code, a.name) for a in mention.actors if a.code or not a.person)
        if any(a.part is not Part.THIRD for a in mention.actors)
        else frozenset(),
        people=frozenset(people - {""}),
        speaker=surname(mention.speaker) if mention.speaker else "",
        trigger=" ".join(stem(fold(w)) for w in trigger.replace("-", " ").split()[:4]),
        place=fold(mention.place.name) if mention.place else "",
        words=stems(f"{sentence} {mention.title}"),
        numbers=numbers(sentence),
    )


def _label(code: str | None, name: str) -> str:
    return code or fold(name)


def filed_under(features: Features) -> list[str]:
    """The blocks a unit is filed in: by actor and days. Units that could be one happening meet in `looked_up` of either."""
    return [f"{bucket}|{who}" for bucket in _buckets(features, filing=True) for who in _who(features)]


def looked_up(features: Features) -> list[str]:
    """The blocks in which a unit looks for others that could be the same happening."""
    return [f"{bucket}|{who}" for bucket in _buckets(features, filing=False) for who in _who(features)]


def _who(features: Features) -> list[str]:
    who = sorted(features.codes | features.people | ({features.speaker} if features.speaker else set()))
    return who or [f"~{word}" for word in sorted(features.words, key=lambda w: (-len(w), w))[:4]]


def _buckets(features: Features, *, filing: bool) -> list[str]:
    if not features.earliest:
        return ["undated"]
    first, last = features.earliest, features.latest
    if features.days > SHORT:
        years = [str(y) for y in range(_year(first), _year(last) + 1)][:100]
        return [f"L{y}" for y in years] + ([] if filing else [f"S{y}" for y in years])
    days = [f"D{n}" for n in range((first - 1) // _BUCKET, (last + 1) // _BUCKET + 1)]
    years = [str(y) for y in range(_year(first - 1), _year(last + 1) + 1)]
    return days + [f"S{y}" if filing else f"L{y}" for y in years]


def _year(ordinal: int) -> int:
    return int(ordinal / 365.2425) + 1
