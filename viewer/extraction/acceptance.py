"""Whether an editor would take a candidate: features for the judge of that."""

from viewer.extraction.candidates import Candidate
from viewer.extraction.clauses import clause_of, is_verb, passive, subject_of
from viewer.extraction.scene import Scene
from viewer.model import Status

_DEFINITES = {
    "the": "the",
    "this": "this",
    "that": "this",
    "these": "this",
    "those": "this",
    "a": "a",
    "an": "a",
    "no": "no",
    "any": "any",
    "another": "a",
}


def features(
    candidate: Candidate,
    scene: Scene,
    status: Status,
    why: str,
    codes: tuple[str, ...],
    date_source: str,
    date_margin: float,
    date_size: str,
    told: bool,
) -> list[str]:
    """What speaks for and against; strings, each either there or not."""
    trigger, entry = candidate.token, candidate.entry
    sentence = scene.sentences[candidate.sentence]
    noun = entry.noun
    kind = "noun" if noun else "speech" if entry.speech else "verb"
    label = trigger.dep_
    head = trigger.head
    parties = scene.parties[candidate.sentence]
    here = {code for party in parties for code in party.codes}
    named = sum(code in here for code in codes)
    own_date = date_source == "sentence"
    rivals = [c for c in scene.by_sentence[candidate.sentence] if c.token.i != trigger.i]
    lemma = trigger.lemma_.lower()
    found = [
        "bias",
        f"kind={kind}",
        f"lemma={lemma}/{noun}",
        f"phrase={entry.head} {' '.join(entry.rest)}/{noun}",
        f"mode={entry.mode}",
        f"family={entry.family}/{kind}",
        f"type={entry.type.value}/{kind}",
        f"dep={label}/{kind}",
        f"tag={trigger.tag_}",
        f"tag={trigger.tag_}/dep={label}",
        f"dep={label}/head={head.pos_}/{kind}",
        f"status={status.value}/{kind}",
        f"status={status.value}/why={why}/{kind}",
        f"status={status.value}/why={why}/date={date_source}",
        f"codes={min(len(codes), 4)}/{kind}",
        f"named={min(named, 3)}/{kind}",
        f"here={min(len(here), 4)}/{kind}",
        f"date={date_source}/{kind}",
        f"date={date_source}/size={date_size}/{kind}",
        f"date={date_source}/family={entry.family}",
        f"date={date_source}/tag={trigger.tag_}",
        f"margin={min(max(int(date_margin), -1), 4)}/{own_date}/{kind}",
        f"told={told}/{kind}",
        f"told={told}/{kind}/own={own_date}",
        f"rivals={min(len(rivals), 4)}/{kind}",
        f"deck={sentence.deck}",
        f"position={min(candidate.sentence // 6, 5)}/{kind}",
        f"first={sentence.first}/{kind}",
        f"capital={trigger.text[:1].isupper()}/{kind}",
    ]
    if noun:
        lefts = list(trigger.lefts)
        determiner = next((_DEFINITES.get(c.lower_, "other") for c in lefts if c.dep_ in ("det", "poss")), "none")
        numbered = any(c.dep_ == "nummod" or c.tag_ == "CD" for c in lefts)
        possessed = any(c.dep_ == "poss" for c in lefts)
        plural = trigger.tag_ in ("NNS", "NNPS")
        governor = f"{head.lemma_.lower()}" if label in ("pobj", "dobj") else head.pos_
        above = head.head if label == "pobj" else head
        event_above = any(c.token.i == above.i for c in rivals)
        held = any(c.dep_ == "acl" for c in trigger.rights)
        linked = any(
            c.dep_ == "prep" and c.lower_ in ("with", "between", "to", "of", "in", "on", "by", "from")
            for c in trigger.rights
        )
        found += [
            f"det={determiner}",
            f"det={determiner}/plural={plural}",
            f"det={determiner}/family={entry.family}",
            f"det={determiner}/own={own_date}/told={told}",
            f"det={determiner}/dep={label}",
            f"possessed={possessed}",
            f"numbered={numbered}",
            f"governor={governor}/{label}",
            f"above={event_above}",
            f"above={event_above}/dep={label}/own={own_date}",
            f"above event={event_above}/family={entry.family}",
            f"acl={held}",
            f"linked={linked}/own={own_date}",
            f"compound={label == 'compound'}",
            f"topic={label == 'pobj' and head.lower_ in ('on', 'about', 'over', 'for', 'of', 'under')}",
            f"after={label == 'pobj' and head.lower_ in ('after', 'before', 'during', 'since', 'following', 'at', 'ahead')}/own={own_date}",
        ]
    else:
        clause = clause_of(trigger)
        governor = head.lemma_.lower() if label in ("xcomp", "ccomp", "advcl", "acl", "relcl", "pcomp") else label
        subject = subject_of(trigger)
        subject_party = subject is not None and any(
            p.start <= subject.i < p.end or p.head == subject.i for p in parties
        )
        helpers = (
            "+".join(sorted({c.lemma_.lower() for c in trigger.children if c.dep_ in ("aux", "auxpass")})) or "none"
        )
        under_event = any(c.token.i == head.i for c in rivals)
        under_speech = any(c.token.i == head.i and c.entry.speech for c in rivals)
        # "… has agreed to …, officials said": what stands before the saying is the news itself
        attributed = label == "ccomp" and trigger.i < head.i
        root = clause.dep_ == "ROOT"
        complement = any(c.dep_ in ("ccomp", "parataxis") for c in trigger.children)
        quoted = '"' in scene.text[sentence.start : sentence.end]
        in_quote = scene.text.count('"', sentence.start, trigger.idx) % 2 == 1
        found += [
            f"governor={governor}",
            f"helpers={helpers}",
            f"helpers={helpers}/own={own_date}",
            f"helpers={helpers}/dep={label}",
            f"subject={subject.pos_ if subject is not None else 'none'}",
            f"subject party={subject_party}/{kind}",
            f"subject party={subject_party}/dep={label}",
            f"passive={passive(trigger)}/party={subject_party}",
            f"under={under_event}/dep={label}/own={own_date}",
            f"under speech={under_speech}/dep={label}/own={own_date}",
            f"under speech={under_speech}/tag={trigger.tag_}/{status.value}",
            f"attributed={attributed}/{kind}",
            f"attributed={attributed}/tag={trigger.tag_}/{helpers}",
            f"attributed={attributed}/type={entry.type.value}/party={subject_party}",
            f"root={root}/{kind}",
            f"complement={complement}/{kind}",
            f"quoted={quoted}/{kind}",
            f"in quote={in_quote}/own={own_date}",
            f"verb={is_verb(trigger)}",
            f"lemma={lemma}/party={subject_party}",
            f"marks={any(c.dep_ == 'mark' for c in trigger.children)}/{label}",
        ]
    return found
