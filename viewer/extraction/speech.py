"""Who says it: the person, else the office or body, that is the subject of a saying."""

from viewer.extraction.candidates import Candidate
from viewer.extraction.clauses import children, passive, subject_of
from viewer.extraction.scene import Party, Scene


def speaker_of(candidate: Candidate, scene: Scene) -> str | None:
    """The fullest name of the speaker; None if nobody is named."""
    trigger = candidate.token
    if candidate.entry.noun:
        words = children(trigger, "poss")
        words += [g for c in children(trigger, "prep") if c.lower_ in ("by", "from") for g in children(c, "pobj")]
        above = trigger.head
        subject = subject_of(above) if above.tag_.startswith("V") else None
        if subject is not None:
            words.append(subject)
    elif passive(trigger):
        words = [
            g for c in trigger.children if c.dep_ in ("agent", "prep") and c.lower_ == "by" for g in children(c, "pobj")
        ]
    else:
        subject = subject_of(trigger)
        words = [subject] if subject is not None else []
    parties = scene.parties[candidate.sentence]
    for word in words:
        inside = {
            t.i
            for t in word.subtree
            if not any(
                a.dep_ in ("relcl", "acl") and a.i != word.i
                for a in (t, *t.ancestors)
                if a.i > word.left_edge.i and word.is_ancestor(a)
            )
        }
        here = [p for p in parties if p.head in inside]
        person = _person(here, word.i)
        if person is not None:
            return person.person
        if here:
            return _phrase(word)
        if word.tag_ in ("NNP", "NNPS"):
            return _phrase(word)
    return None


def _person(parties: list[Party], near: int) -> Party | None:
    named = [p for p in parties if p.person]
    return min(named, key=lambda p: (abs(p.head - near), p.start)) if named else None


def _phrase(word: object) -> str | None:
    from spacy.tokens import Token

    if not isinstance(word, Token) or word.tag_ in ("PRP", "WP", "WDT", "DT"):
        return None
    keep = [t for t in word.lefts if t.dep_ in ("compound", "amod", "poss", "nmod")]
    first = min((t.left_edge.i for t in keep), default=word.i)
    words = word.doc[first : word.i + 1].text
    return words if len(words) <= 80 else word.text
