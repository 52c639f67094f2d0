"""Who takes part in a happening: candidates of a code are judged by how they hang together with the trigger."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from viewer.extraction.candidates import Candidate
from viewer.extraction.clauses import passive, relation
from viewer.extraction.memory import Memory
from viewer.extraction.scene import Party, Scene

_NAMED_SUBJECT = ("nsubj", "nsubjpass", "agent", "by", "poss")


@dataclass(frozen=True, slots=True)
class Option:
    """A code that may take part, the party in the sentence that carries it best (None: only the context knows it), and what speaks for it."""

    code: str
    party: Party | None
    relation: tuple[str, str]
    features: tuple[str, ...]


def _closeness(down: str, up: str) -> int:
    """Fewer steps in the tree are nearer; "far" is farthest."""
    return 99 if down == "far" else down.count(".") + (up.count(".") + 1 if up else 0) * 2


def options(candidate: Candidate, scene: Scene, memory: Memory) -> Iterator[Option]:
    """Every code worth a thought: the sentence's, and those of what was told before."""
    recent, told, above = memory.codes, memory.told_codes, memory.above_codes
    entry, trigger = candidate.entry, candidate.token
    parties = scene.parties[candidate.sentence]
    best: dict[str, tuple[int, int, Party, tuple[str, str]]] = {}
    for party in parties:
        link = relation(scene.doc[party.head], trigger)
        rank = (_closeness(*link), abs(party.head - trigger.i))
        for code in party.codes:
            if code not in best or rank < best[code][:2]:
                best[code] = (*rank, party, link)
    named = len(best)
    kind = "noun" if entry.noun else "passive" if passive(trigger) else "verb"
    sort = "speech" if entry.speech else "both" if entry.both else "act"
    subject = any(_is_agent(link, passive(trigger)) for _, _, _, link in best.values())
    several = any(len(party.codes) > 1 for party in parties)
    rivals = [c.token for c in scene.by_sentence[candidate.sentence] if c.token.i != trigger.i]
    before = _codes_before(candidate.sentence, scene)
    paragraph = scene.paragraph_codes(candidate.sentence)
    pool = list(dict.fromkeys([*best, *recent, *told, *above, *(c for c, r in scene.ranks.items() if r < 3)]))
    for code in pool:
        features = [f"kind={kind}/{sort}", f"type={entry.type.value}"]
        rank_bin = min(scene.ranks.get(code, 9), 4)
        features += [
            f"rank={rank_bin}",
            f"named={min(named, 5)}",
            f"headline={code in scene.headline}",
            f"headline={code in scene.headline}/here={code in best}",
        ]
        features.append(f"before={code in before}/here={code in best}/named={min(named, 3)}")
        features.append(f"paragraph={paragraph.get(code, 9)}/here={code in best}/{sort}")
        if code in told:
            features += ["told", f"told/here={code in best}"]
        elif told:
            features += ["not told", f"not told/here={code in best}"]
        if above:
            inside = f"above={code in above}/{memory.above_link}"
            features += [
                inside,
                f"{inside}/here={code in best}",
                f"{inside}/{memory.above_kind}/{kind}/here={code in best}",
            ]
        if code in recent:
            features += ["recent", f"recent/here={code in best}"]
        if code not in best:
            features += [
                f"absent/{kind}/{sort}",
                f"absent/named={min(named, 3)}/{sort}",
                f"absent/rank={rank_bin}/{sort}/subject={subject}",
                f"absent/rank={rank_bin}/named={min(named, 3)}",
                f"absent/family={entry.family}",
                f"absent/several={several}",
                f"absent/recent={code in recent}/told={code in told}/{sort}",
                f"absent/recent={code in recent}/rank={rank_bin}/named={min(named, 3)}",
                f"absent/before={code in before}/rank={rank_bin}/subject={subject}",
                f"absent/paragraph={paragraph.get(code, 9)}/{kind}/subject={subject}",
                f"absent/type={entry.type.value}/rank={rank_bin}",
                f"absent/type={entry.type.value}/named={min(named, 3)}",
                f"absent/mode={entry.mode}/named={min(named, 3)}",
                f"absent/above={code in above}/told={code in told}/recent={code in recent}/named={min(named, 3)}",
            ]
            yield Option(code, None, ("", ""), tuple(features))
            continue
        steps, distance, party, (down, up) = best[code]
        low, high = min(party.head, trigger.i), max(party.head, trigger.i)
        nearer = min(sum(_closeness(*relation(scene.doc[party.head], r)) < steps for r in rivals), 2)
        between = min(sum(low < r.i < high for r in rivals), 3)
        semicolon = any(t.text in (";", ":") for t in scene.doc[low:high])
        last = down.split(".")[-1]
        first = up.split(".")[0]
        features += [
            f"rel={down}^{up}",
            f"rel={down}^{up}/{kind}/{sort}",
            f"down={down}/{kind}/{sort}",
            f"down={down}",
            f"last={last}^{first}/{kind}",
            f"last={last}/{sort}/{entry.family}",
            f"last={last}^{first}/{entry.type.value}",
            f"up={up}/{kind}",
            f"first={down.split('.')[0]}/{kind}",
            f"steps={min(steps, 8)}/{sort}",
            f"steps={min(steps, 8)}/{kind}",
            f"distance={min(distance // 4, 6)}",
            f"party={party.kind.value}/several={len(party.codes) > 1}",
            f"party={party.kind.value}/last={last}",
            f"rank={rank_bin}/last={last}",
            f"named={min(named, 5)}/{sort}/steps={min(steps, 4)}",
            f"subject={subject}/last={last}",
            f"side={party.head < trigger.i}/{kind}/{sort}",
            f"nearer={nearer}/steps={min(steps, 4)}",
            f"nearer={nearer}/last={last}/{kind}",
            f"between={between}/side={party.head < trigger.i}/{kind}",
            f"between={between}/last={last}",
            f"semicolon={semicolon}",
            f"nearer={nearer}/semicolon={semicolon}/rank={rank_bin}",
            f"type={entry.type.value}/last={last}/passive={kind == 'passive'}",
            f"mode={entry.mode}/down={down}^{first}",
            f"kind={party.kind.value}/down={down}^{first}",
        ]
        yield Option(code, party, (down, up), tuple(features))


def _codes_before(sentence: int, scene: Scene) -> frozenset[str]:
    """The codes that the nearest prose sentence before this one names."""
    for number in range(sentence - 1, -1, -1):
        if scene.sentences[number].live:
            return frozenset(code for party in scene.parties[number] for code in party.codes)
    return frozenset()


def enumerations(parties: Sequence[Party], scene: Scene) -> list[list[str]]:
    """Codes that are listed with one another ("France, Germany and Italy"), for lists of two and more."""
    lists: list[list[str]] = []
    last: Party | None = None
    for party in parties:
        if len(party.codes) != 1:
            continue
        if (
            last is not None
            and last.end <= party.start
            and all(t.lower_ in _LISTING for t in scene.doc[last.end : party.start])
            and party.start > last.end
        ):
            lists[-1].append(party.codes[0])
        else:
            lists.append([party.codes[0]])
        last = party
    return [one for one in lists if len(one) > 1]


_LISTING = frozenset([",", "and", "the", "or", "as", "well", "&"])


def _is_agent(link: tuple[str, str], is_passive: bool) -> bool:
    down, up = link
    last = down.split(".")[-1]
    return (last in ("nsubj", "poss") and not (is_passive and not up)) or last in ("agent", "by")


def part_of(link: tuple[str, str], is_passive: bool, both: bool, types: Iterable[str] = ()) -> str:
    """source, target or both by the place in the tree."""
    if both:
        return "both"
    down, _ = link
    last = down.split(".")[-1]
    if last in ("nsubj", "csubj", "poss", "agent", "by", "compound", "amod"):
        return "target" if is_passive and last == "nsubj" else "source"
    return "target"
