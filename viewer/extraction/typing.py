"""The type of a happening: its lexicon entry's, unless what is said, announced or ordered is a plainer act than the saying."""

from dataclasses import dataclass
from functools import cached_property
from math import exp

from viewer.extraction.candidates import Candidate
from viewer.extraction.clauses import children, passive
from viewer.extraction.linear import Weights, total
from viewer.extraction.scene import Scene
from viewer.model import EventType


@dataclass(frozen=True, slots=True)
class _Signs:
    """What speaks for types: `context` is told of every one, `own` and `other` of the entry's own and all others, `under` of the governed one's."""

    entry: EventType
    governed: EventType | None
    context: tuple[str, ...]
    own: tuple[str, ...]
    other: tuple[str, ...]
    under: tuple[str, ...]


def _signs(candidate: Candidate, scene: Scene) -> _Signs:
    entry, trigger = candidate.entry, candidate.token
    below = _governed(candidate, scene)
    kind = "noun" if entry.noun else "speech" if entry.speech else "verb"
    lemma = " ".join((entry.head, *entry.rest))
    objects = [c.lemma_.lower() for c in children(trigger, "dobj", "nsubjpass", "attr")][:2]
    preps = [c.lower_ for c in children(trigger, "prep", "prt")][:3]
    complement = next((c for c in trigger.children if c.dep_ in ("ccomp", "xcomp")), None)
    said = complement.lemma_.lower() if complement is not None else ""
    type_ = entry.type.value
    governed = below.entry.type if below is not None else None
    under = governed.value if governed is not None else ""
    context = (
        f"entry={type_}",
        f"mode={entry.mode}",
        f"entry={type_}/passive={passive(trigger)}",
        f"lemma={lemma}",
        f"head={entry.head}",
        *(f"object={o}" for o in objects),
        *(f"lemma={lemma}/prep={p}" for p in preps),
        f"said={said}",
        f"below={under}/{kind}",
        f"below={under}/{lemma}",
    )
    own, other = ((f"own={own}/{kind}", f"own={own}/{lemma}") for own in (True, False))
    governing = ("under", f"under/{kind}", f"under/{lemma}", f"under/{under}", f"under/{type_}")
    return _Signs(entry.type, governed, context, own, other, governing if governed is not entry.type else ())


def type_features(candidate: Candidate, scene: Scene) -> list[tuple[EventType, tuple[str, ...]]]:
    """Every type that is possible here, with what speaks for it: the entry's own, those of happenings it governs, the plain statement."""
    signs = _signs(candidate, scene)
    return [
        (
            kind,
            (
                *(f"{c}{_OF}{kind.value}" for c in signs.context),
                *(signs.own if kind is signs.entry else signs.other),
                *(signs.under if kind is signs.governed else ()),
            ),
        )
        for kind in EventType
    ]


@dataclass(frozen=True)
class TypeWeights:
    """The weights of `type_features`; `rows` has them so that all types are weighed together: by context, each type's place and weight."""

    table: Weights

    @cached_property
    def rows(self) -> dict[str, tuple[tuple[int, float], ...]]:
        """The weights of features that are told of every type, grouped by what they tell."""
        places = {kind.value: place for place, kind in enumerate(EventType)}
        rows: dict[str, list[tuple[int, float]]] = {}
        for name, weight in self.table.items():
            context, of, kind = name.rpartition(_OF)
            if of and kind in places:
                rows.setdefault(context, []).append((places[kind], weight))
        return {context: tuple(row) for context, row in rows.items()}


def type_of(candidate: Candidate, scene: Scene, model: TypeWeights) -> tuple[EventType, float]:
    """The likeliest type, and its share (0–1) of belief in all of them."""
    signs = _signs(candidate, scene)
    scores = [0.0] * len(_TYPES)
    for context in signs.context:
        for place, weight in model.rows.get(context, ()):
            scores[place] += weight
    own = _TYPES.index(signs.entry)
    owned = total(signs.own, model.table, scores[own])
    first, second = (model.table.get(name, 0.0) for name in signs.other)
    scores = [score + first + second for score in scores]
    scores[own] = owned
    if signs.under and signs.governed is not None:
        under = _TYPES.index(signs.governed)
        scores[under] = total(signs.under, model.table, scores[under])
    best = max(scores)
    return _TYPES[scores.index(best)], 1 / sum(exp(score - best) for score in scores)


_OF = "→"
_TYPES = tuple(EventType)


def _governed(candidate: Candidate, scene: Scene) -> Candidate | None:
    """The first other happening that stands right below: what is announced, ordered, demanded."""
    for other in scene.by_sentence[candidate.sentence]:
        token = other.token
        if token.i <= candidate.token.i or other is candidate:
            continue
        for _ in range(3):
            if token.head.i == token.i:
                break
            if token.head.i == candidate.token.i:
                if token.dep_ in ("ccomp", "xcomp", "dobj", "prep", "nsubjpass", "acl"):
                    return other
                break
            if token.dep_ not in ("pobj", "ccomp", "xcomp", "dobj", "conj", "compound", "pcomp"):
                break
            token = token.head
    return None
