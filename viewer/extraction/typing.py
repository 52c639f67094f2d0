"""The type of a happening: its lexicon entry's, unless what is said, announced or ordered is a plainer act than the saying."""

from viewer.extraction.candidates import Candidate
from viewer.extraction.clauses import children, passive
from viewer.extraction.linear import Weights, total
from viewer.extraction.scene import Scene
from viewer.model import EventType


def type_features(candidate: Candidate, scene: Scene) -> list[tuple[EventType, tuple[str, ...]]]:
    """Every type that is possible here, with what speaks for it: the entry's own, those of happenings it governs, the plain statement."""
    entry, trigger = candidate.entry, candidate.token
    below = _governed(candidate, scene)
    kind = "noun" if entry.noun else "speech" if entry.speech else "verb"
    lemma = " ".join((entry.head, *entry.rest))
    objects = [c.lemma_.lower() for c in children(trigger, "dobj", "nsubjpass", "attr")][:2]
    preps = [c.lower_ for c in children(trigger, "prep", "prt")][:3]
    complement = next((c for c in trigger.children if c.dep_ in ("ccomp", "xcomp")), None)
    said = complement.lemma_.lower() if complement is not None else ""
    context = [
        f"entry={entry.type.value}",
        f"mode={entry.mode}",
        f"entry={entry.type.value}/passive={passive(trigger)}",
        f"lemma={lemma}",
        f"head={entry.head}",
        *(f"object={o}" for o in objects),
        *(f"lemma={lemma}/prep={p}" for p in preps),
        f"said={said}",
        f"below={below.entry.type.value if below else ''}/{kind}",
        f"below={below.entry.type.value if below else ''}/{lemma}",
    ]
    rows = []
    for kind_of in EventType:
        own = kind_of is entry.type
        under = below is not None and kind_of is below.entry.type
        features = [f"{c}→{kind_of.value}" for c in context]
        features += [f"own={own}/{kind}", f"own={own}/{lemma}"]
        if under and not own:
            features += [
                "under",
                f"under/{kind}",
                f"under/{lemma}",
                f"under/{kind_of.value}",
                f"under/{entry.type.value}",
            ]
        rows.append((kind_of, tuple(features)))
    return rows


def type_of(candidate: Candidate, scene: Scene, model: Weights) -> EventType:
    """The likeliest type."""
    best = max(type_features(candidate, scene), key=lambda row: total(row[1], model))
    return best[0]


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
