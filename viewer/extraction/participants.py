"""Who takes part in a happening: every code in reach is judged by its slot beside the trigger and by which other slots are filled."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from viewer.extraction.candidates import Candidate
from viewer.extraction.clauses import is_verb, passive, relation, subject_of
from viewer.extraction.memory import Memory
from viewer.extraction.scene import Party, Scene
from viewer.extraction.tree import Token

Link = tuple[str, str]

_CLAUSES = frozenset({"relcl", "acl", "advcl", "ccomp", "xcomp", "pcomp", "parataxis", "and", "csubj", "dep"})
_BASES = {
    "nsubj": "agent", "csubj": "agent", "agent": "agent", "by": "agent",
    "nsubjpass": "patient", "dobj": "patient", "dative": "patient", "attr": "patient", "oprd": "patient",
    "with": "partner", "between": "partner", "among": "partner", "alongside": "partner",
    "poss": "owner", "amod": "mod", "compound": "mod", "nmod": "mod", "self": "self",
}  # fmt: skip
_LETTERS = {"agent": "A", "patient": "P", "partner": "W", "owner": "O", "mod": "M", "to": "T", "of": "F", "outer": "U"}
_ORDER = ("agent", "patient", "partner", "owner", "mod", "to", "of", "outer")


class Option(NamedTuple):
    """A code that may take part, the party in the sentence that carries it best (None: only the context knows it), its slot, and what speaks for it."""

    code: str
    party: Party | None
    slot: str
    features: tuple[str, ...]


class _Placed(NamedTuple):
    party: Party
    slot: str
    link: Link
    rank: tuple[int, int, int]


def slot_of(word: Token, trigger: Token, subject: frozenset[int], outer: frozenset[int], link: Link) -> str:
    """The slot of a word beside a trigger: agent, patient, partner, owner, mod, a preposition; "-deep" further down, "clause", "outside"."""
    down, up = link
    if word.i in subject:
        return ("patient" if passive(trigger) else "agent") if down.count(".") == 0 or up else "agent-deep"
    if word.i in outer:
        return "outer"
    if up:
        return "outside"
    labels = down.split(".")
    if any(label in _CLAUSES for label in labels):
        return "clause"
    base = _BASES.get(labels[-1], labels[-1])
    return base if len(labels) == 1 else f"{base}-deep"


def _phrase(word: Token | None) -> frozenset[int]:
    """The tokens of a noun phrase without the clauses that hang on it."""
    if word is None:
        return frozenset()
    found = {word.i}
    todo = [word]
    while todo:
        for child in todo.pop().children:
            if child.dep_ not in ("relcl", "acl", "advcl", "ccomp", "parataxis", "punct", "cc") and not is_verb(child):
                found.add(child.i)
                todo.append(child)
    return frozenset(found)


def _placed(candidate: Candidate, scene: Scene) -> dict[str, _Placed]:
    """For each code of the sentence its best slot."""
    trigger = candidate.token
    subject, outer = _subjects(candidate)
    best: dict[str, _Placed] = {}
    for party in scene.parties[candidate.sentence]:
        head = scene.doc[party.head]
        link = relation(head, trigger)
        slot = slot_of(head, trigger, subject, outer, link)
        place = _ORDER.index(slot) if slot in _ORDER else 20 if slot == "clause" else 30 if slot == "outside" else 10
        rank = (place, link[0].count(".") + 2 * link[1].count("."), abs(party.head - trigger.i))
        for code in party.codes:
            if code not in best or rank < best[code].rank:
                best[code] = _Placed(party, slot, link, rank)
    return best


def _subjects(candidate: Candidate) -> tuple[frozenset[int], frozenset[int]]:
    """The tokens of a verb's subject; of a noun, those of the subject of the verb that it is object of."""
    trigger = candidate.token
    if not candidate.entry.noun:
        return _phrase(subject_of(trigger)), frozenset()
    above = trigger
    for _ in range(4):
        if is_verb(above) or above.head.i == above.i:
            break
        above = above.head
    if not is_verb(above) or trigger.dep_ in ("nsubj", "nsubjpass"):
        return frozenset(), frozenset()
    return frozenset(), _phrase(subject_of(above))


def _carrier(head: Token, trigger: Token) -> tuple[Token, str] | None:
    """The noun a party hangs on and the preposition between ("ally", "of"): in "a close ally of Russia" it is the ally who takes part."""
    above, by = head.head, ""
    while above.i != head.i and above.pos_ in ("ADP", "PART") and above.head.i != above.i:
        by, above = above.lower_, above.head
    if above.i in (head.i, trigger.i) or above.pos_ not in ("NOUN", "PROPN"):
        return None
    return above, by


def _beside(scene: Scene, place: int) -> str:
    """The word at a place of the article in small letters, "" past its ends."""
    return scene.doc[place].lower_ if 0 <= place < len(scene.doc) else ""


def options(candidate: Candidate, scene: Scene, memory: Memory) -> Iterator[Option]:
    """Every code worth a thought: the sentence's, and those of what was told before."""
    entry, trigger = candidate.entry, candidate.token
    best = _placed(candidate, scene)
    kind = "noun" if entry.noun else "passive" if passive(trigger) else "verb"
    sort = "speech" if entry.speech else "both" if entry.both else "act"
    filled = sorted({_LETTERS[p.slot] for p in best.values() if p.slot in _LETTERS})
    core = "".join(filled)
    agents = min(sum(p.slot in ("agent", "outer") for p in best.values()), 3)
    named = min(len(best), 4)
    told, above, recent = memory.told_codes, memory.above_codes, memory.codes
    before = scene.codes_before(candidate.sentence)
    type_ = entry.type.value
    main = {code for code, rank in scene.ranks.items() if rank < 2}
    opening = scene.sentences[candidate.sentence].first
    leavers = main | set(recent)
    # A sentence whose own actors are all others has left the scene
    left = "empty" if not best else str(leavers.isdisjoint(best))
    strangers = "empty" if not best else str(main.isdisjoint(best))
    following = _beside(scene, trigger.i + 1)
    children = "-".join(sorted({child.dep_ for child in trigger.children if child.dep_ != "punct"}))
    absent: dict[tuple[object, ...], tuple[str, ...]] = {}  # many who are not named here are alike
    for code in dict.fromkeys([*best, *recent, *told, *above, *(c for c, r in scene.ranks.items() if r < 3)]):
        rank = min(scene.ranks.get(code, 9), 4)
        headline = code in scene.headline
        telling = "none" if not told else str(code in told)
        over = "none" if not above else f"{code in above}/{memory.above_link}"
        placed = best.get(code)
        likeness = (rank, headline, telling, over, code in before, code in recent)
        if placed is None and likeness in absent:
            yield Option(code, None, "absent", absent[likeness])
            continue
        slot = placed.slot if placed is not None else "absent"
        features = [
            "bias",
            f"slot={slot}",
            f"slot={slot}/{kind}/{sort}",
            f"slot={slot}/{core}",
            f"slot={slot}/{core}/{sort}",
            f"slot={slot}/{type_}",
            f"slot={slot}/{entry.family}/{kind}",
            f"slot={slot}/rank={rank}",
            f"slot={slot}/headline={headline}/rank={min(rank, 2)}",
            f"slot={slot}/told={telling}",
            f"slot={slot}/over={over}",
            f"slot={slot}/over={over.split('/')[0]}/{kind}",
            f"slot={slot}/named={named}",
            f"slot={slot}/agents={agents}/{sort}",
            f"slot={slot}/before={code in before}",
            f"slot={slot}/recent={code in recent}/{core}",
            f"rank={rank}/headline={headline}",
            f"{core}/{sort}/rank={rank}/here={placed is not None}",
        ]
        if placed is None:
            features += [
                f"absent/left={left}/{core}",
                f"absent/left={left}/rank={rank}",
                f"absent/left={left}/{kind}/{sort}",
                f"absent/left={left}/opening={opening}/recent={code in recent}",
                f"absent/strangers={strangers}/{core}/rank={rank}",
                f"absent/strangers={strangers}/agents={agents}",
                f"absent/{type_}/{core}",
                f"absent/{entry.mode}/{core}",
                f"absent/rank={rank}/{core}/{sort}",
                f"absent/rank={rank}/named={named}/{kind}",
                f"absent/before={code in before}/{core}/rank={min(rank, 2)}",
                f"absent/told={telling}/{kind}/{core}",
                f"absent/recent={code in recent}/rank={rank}/named={named}",
                f"absent/next={following}",
                f"absent/children={children}",
            ]
            absent[likeness] = tuple(features)
            yield Option(code, None, "absent", absent[likeness])
            continue
        down, up = placed.link
        party = placed.party
        low, high = min(party.head, trigger.i), max(party.head, trigger.i)
        semicolon = any(t.text in (";", ":") for t in scene.doc[low:high])
        preceding = _beside(scene, party.start - 1)
        features += [
            f"rel={down}^{up}",
            f"rel={down}^{up}/{kind}/{sort}",
            f"last={down.split('.')[-1]}^{up.split('.')[0]}/{kind}",
            f"last={down.split('.')[-1]}/{type_}/up={bool(up)}",
            f"slot={slot}/party={party.kind.value}",
            f"slot={slot}/lemma={trigger.lemma_.lower()}",
            f"slot={slot}/semicolon={semicolon}",
            f"slot={slot}/side={party.head < trigger.i}/{kind}",
            f"slot={slot}/several={len(party.codes) > 1}",
            f"slot={slot}/distance={min((high - low) // 5, 4)}",
            f"next={_beside(scene, party.head + 1)}",
            f"prev={preceding}",
            f"prev={preceding}/{slot}",
        ]
        if (carrier := _carrier(scene.doc[party.head], trigger)) is not None:
            noun, by = carrier
            features += [f"via={noun.lemma_.lower()}", f"via={noun.lemma_.lower()}/{by}"]
        yield Option(code, party, slot, tuple(features))


def enumerations(parties: Sequence[Party], scene: Scene) -> list[list[str]]:
    """Codes that are listed with one another ("France, Germany and Italy"), for lists of two and more."""
    lists: list[list[str]] = []
    last: Party | None = None
    for party in parties:
        if len(party.codes) != 1:
            continue
        gap = scene.doc[last.end : party.start] if last is not None and last.end < party.start else None
        if gap is not None and all(t.lower_ in _LISTING for t in gap):
            lists[-1].append(party.codes[0])
        else:
            lists.append([party.codes[0]])
        last = party
    return [one for one in lists if len(one) > 1]


_LISTING = frozenset([",", "and", "the", "or", "as", "well", "&"])


def part_of(option: Option, both: bool) -> str:
    """source, target or both by the slot."""
    if both:
        return "both"
    return "source" if option.slot in ("agent", "agent-deep", "outer", "owner", "mod", "self") else "target"
