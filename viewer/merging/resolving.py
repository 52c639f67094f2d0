"""Makes one event of the mentions that tell it: the best of each field, and whence it comes."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from viewer.merging.conflicts import conflicts_of, perhaps_of
from viewer.merging.facts import ArticleFacts
from viewer.merging.words import stems
from viewer.model import Actor, Basis, Event, Mention, Part, Place, Review, Status, When
from viewer.model.event import Decision
from viewer.model.kinds import EventType

FIELDS = ("title", "type", "mode", "actors", "when", "place", "speaker", "status")
_BASIS = {Basis.EXPLICIT: 3, Basis.RELATIVE: 2, Basis.CONTEXT: 1, Basis.PUBLISHED: 0, None: 0}
_COPY = 0.8  # share of words from which one sentence is taken for a copy of another


def resolve(
    event_id: str,
    mentions: Sequence[Mention],
    articles: Mapping[str, ArticleFacts],
    *,
    beside: Sequence[Mention] = (),
    overrides: Mapping[str, Any] | None = None,
    decisions: tuple[Decision, ...] = (),
    review: Review = Review.OPEN,
    notes: str = "",
) -> Event:
    """The event that these mentions tell; `overrides` (field → value as JSON) win over what they say.
    `beside` are mentions of another event that may be the same happening.

    Without mentions it is an event made by hand, of its overrides alone.
    """
    ranked = sorted(mentions, key=_rank)
    values = _told(ranked) if ranked else {"title": ("", None), "type": (EventType.OTHER, None)}
    fields = {name: value for name, (value, _) in values.items()}
    besides = sorted(beside, key=_rank)
    origin = {name: mention.id for name, (_, mention) in values.items() if mention}
    for name, value in (overrides or {}).items():
        fields[name] = from_json(name, value)
        origin[name] = "user"
    differ = conflicts_of(ranked, articles)
    return Event(
        id=event_id,
        mentions=tuple(m.id for m in ranked),
        articles=tuple(dict.fromkeys(m.article for m in ranked)),
        sources=_independent(ranked, articles),
        confidence=ranked[0].confidence if ranked else 1.0,
        origin=origin,
        conflicts=differ + (perhaps_of(ranked, besides, articles, differ) if besides else ()),
        overrides=dict(overrides or {}),
        decisions=decisions,
        review=review,
        notes=notes,
        **fields,
    )


def _told(ranked: Sequence[Mention]) -> dict[str, tuple[Any, Mention | None]]:
    """Of each field the value and the mention it comes from: of equals the best ranked, which stands first."""
    best = ranked[0]
    dated = min(ranked, key=_date_rank)
    voted = _voted_type(ranked)
    fullest = min(ranked, key=lambda m: (voted is not m.type, -len(_named(m.actors))))
    placed = next((m for m in ranked if m.place), None)
    said = next((m for m in ranked if m.speaker), None)
    happened = min(ranked, key=lambda m: _STATUS[m.status])
    typed = next(m for m in ranked if m.type is voted)
    return {
        "title": (best.title, best),
        "type": (typed.type, typed),
        "mode": (typed.mode, typed),
        "actors": (fullest.actors, fullest),
        "when": (dated.when, dated),
        "place": (placed.place if placed else None, placed),
        "speaker": (said.speaker if said else None, said),
        "status": (happened.status, happened),
    }


_STATUS = {Status.HAPPENED: 0, Status.DENIED: 1, Status.PLANNED: 2, Status.HYPOTHETICAL: 3}


def from_json(field: str, value: Any) -> Any:
    """The value of a field from its JSON form. Raises `ValueError` when it does not fit."""
    if field == "actors":
        return tuple(Actor.model_validate(v) for v in value)
    if field == "when":
        return When.model_validate(value)
    if field == "place":
        return None if value is None else Place.model_validate(value)
    if field == "type":
        return EventType(value)
    if field == "status":
        return Status(value)
    return value


def _rank(mention: Mention) -> tuple[Any, ...]:
    return (-mention.confidence, -_BASIS[mention.when.basis], mention.article, mention.trigger.start, mention.id)


def _date_rank(mention: Mention) -> tuple[Any, ...]:
    """The most precise well-founded date first; a happening that took place is better dated by who told it afterwards."""
    when = mention.when
    unfounded = when.basis is Basis.PUBLISHED or when.basis is None
    return (not when.dated, unfounded, _STATUS[mention.status] > 1, when.days, -_BASIS[when.basis])


def _voted_type(ranked: Sequence[Mention]) -> EventType:
    votes = Counter(m.type for m in ranked)
    most = max(votes.values())
    return next(m.type for m in ranked if votes[m.type] == most)


def _named(actors: Sequence[Actor]) -> list[Actor]:
    return [a for a in actors if a.part is not Part.THIRD]


def _independent(ranked: Sequence[Mention], articles: Mapping[str, ArticleFacts]) -> int:
    """How many articles tell it on their own: copies of one report count once, as does one whose sentence is nearly another's."""
    if len({m.article for m in ranked}) < 2:
        return 1
    told: dict[str, frozenset[str]] = {}
    for mention in ranked:
        if (facts := articles.get(mention.article)) is not None:
            told[facts.source] = told.get(facts.source, frozenset()) | stems(facts.words_of(mention))
        else:
            told.setdefault(mention.article, frozenset())
    kept: list[frozenset[str]] = []
    for _, words in sorted(told.items()):
        if not any(words and other and len(words & other) / len(words | other) >= _COPY for other in kept):
            kept.append(words)
    return max(1, len(kept))
