"""Which date belongs to which happening: the dates of its sentence and of its scene are judged against each other."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from viewer.dating import FoundDate, Role, find
from viewer.extraction import datewords
from viewer.extraction.candidates import Candidate
from viewer.extraction.clauses import clause_of, is_verb, relation
from viewer.extraction.memory import Memory
from viewer.extraction.scene import Dated, Scene
from viewer.extraction.tree import Token
from viewer.model import Granularity, Status, TimexType, When


class Place(NamedTuple):
    """How a date expression of the sentence stands to the trigger; `nearer` counts the candidates that hang closer to it."""

    dated: Dated
    same_clause: bool
    rank: int
    nearer: int
    words: int
    preposition: str
    relation: str


class DateOption(NamedTuple):
    """A date that a happening may have: where it comes from ("sentence", "lead", "told" …), its days, and what speaks for it.

    `shared` is one object for all readings of the same words, so that it need be weighed only once, `own` this one's.
    """

    source: str
    when: When
    shared: tuple[str, ...]
    own: tuple[str, ...]
    place: Place | None = None
    reading: str = ""

    @property
    def features(self) -> tuple[str, ...]:
        """All that speaks for it."""
        return self.shared + self.own


def tense_of(candidate: Candidate) -> str:
    """A word for the tense of the clause."""
    verb = clause_of(candidate.token)
    helpers = {c.lemma_.lower() for c in verb.children if c.dep_ in ("aux", "auxpass")}
    if helpers & {"will", "shall"}:
        return "future"
    if "would" in helpers:
        return "would"
    if any(c.lower_ == "had" for c in verb.children if c.dep_ == "aux"):
        return "pluperfect"
    if any(
        c.lower_ in ("has", "have", "'ve", "'s") and c.tag_ in ("VBZ", "VBP") for c in verb.children if c.dep_ == "aux"
    ):
        return "perfect"
    if not is_verb(verb):
        return "none"
    return {"VBD": "past", "VBN": "past", "VBZ": "present", "VBP": "present", "VBG": "participle", "VB": "bare"}.get(
        verb.tag_, "none"
    )


def size_of(when: When) -> str:
    """A word for how long an interval is."""
    days = when.days
    return (
        "day"
        if days == 1
        else "week"
        if days <= 7
        else "month"
        if days <= 31
        else "season"
        if days <= 92
        else "year"
        if days <= 366
        else "long"
    )


def options(candidate: Candidate, scene: Scene, memory: Memory, status: Status) -> list[DateOption]:
    """Every date worth a thought, the sentence's own first; each knows which others mean the same days."""
    found = list(_options(candidate, scene, memory, status))
    sources: dict[tuple[date | None, date | None], set[str]] = {}
    for option in found:
        sources.setdefault((option.when.earliest, option.when.latest), set()).add(option.source)
    done = []
    for option in found:
        together = frozenset(sources[option.when.earliest, option.when.latest])
        done.append(option._replace(own=option.own + datewords.of_agreement(option.source, together)))
    return done


def _options(candidate: Candidate, scene: Scene, memory: Memory, status: Status) -> Iterator[DateOption]:
    trigger = candidate.token
    entry = candidate.entry
    kind = "noun" if entry.noun else "speech" if entry.speech else "verb"
    tense = tense_of(candidate)
    here = [d for d in scene.dates[candidate.sentence] if d.when.dated or d.found.role is Role.AWAY]
    rivals = [c.token for c in scene.by_sentence[candidate.sentence] if c.token.i != trigger.i]
    clause = clause_of(trigger)
    ranked = sorted(here, key=lambda d: (tree_distance(d, trigger), abs(d.head.i - trigger.i)))
    own = False
    done = status is Status.HAPPENED and tense in ("past", "pluperfect", "perfect")
    for dated in here:
        if done and not entry.noun and dated.found.role in (Role.UNTIL, Role.BY, Role.WITHIN):
            continue  # "signed a roadmap until 2026": what is over is not dated by a term
        down, up = relation(dated.head, trigger)
        mine = clause_of(dated.head).i == clause.i
        own = own or mine
        rank = ranked.index(dated)
        distance = abs(dated.head.i - trigger.i)
        steps = tree_distance(dated, trigger)
        nearer = sum(tree_distance(dated, r) < steps for r in rivals)
        between = sum(min(dated.head.i, trigger.i) < r.i < max(dated.head.i, trigger.i) for r in rivals)
        first = min(dated.tokens)
        before = scene.doc[first - 1].lower_ if first > 0 else ""
        opening = first <= scene.spans[candidate.sentence].start + 2
        found = dated.found
        type_ = found.expression.type.value
        role = found.role.value
        size = size_of(dated.when)
        late = scene.published is not None and dated.when.earliest is not None and dated.when.earliest > scene.published
        side = "before" if dated.head.i < trigger.i else "after"
        word = found.words.of(scene.text).split(" ")[0].lower()
        shared = (
            *datewords.of_link(down, up, kind, side, mine),
            *datewords.of_rank(min(rank, 3), min(len(here), 3), kind, mine),
            *datewords.of_distance(min(distance // 3, 6), min(nearer, 3), min(between, 3), kind, side, mine),
            *datewords.of_words(before, word, kind, mine),
            *datewords.of_opening(opening, kind, side, mine),
            *datewords.of_size(type_, size, late, status.value, tense, kind),
            *datewords.of_family(entry.family, side, mine),
            *datewords.of_role(role, late, status.value, kind, mine),
            *datewords.of_rule(found.rule, found.anchor.value, kind),
        )
        place = Place(dated, mine, rank, nearer, distance, before, f"{down}^{up}")
        for label, when in readings(dated, scene, memory, candidate):
            extra = datewords.of_reading(label, size_of(when), role, found.rule, tense, kind)
            yield DateOption("sentence", when, shared, extra, place, label)
    dated_sentence = f"dates={min(len(here), 2)}/own={own}"
    definite = entry.noun and any(
        c.lower_ in ("the", "this", "that", "his", "her", "their", "its", "these") for c in trigger.lefts
    )
    day = any(d.when.granularity is Granularity.DAY for d in here)
    opens = scene.sentences[candidate.sentence].first

    def scenic(source: str, when: When, *more: str) -> DateOption:
        features = (
            *datewords.of_scene(source, kind, tense, status.value, dated_sentence),
            *datewords.of_scene_size(source, size_of(when), tense, kind),
            *datewords.of_scene_trigger(source, entry.family, definite, entry.noun, day, opens, tense),
            *datewords.of_scene_more(source, kind, *more),
        )
        return DateOption(source, when, features, ())

    equal = scene.lead.earliest == scene.published
    if scene.lead.dated:
        yield scenic("lead", scene.lead, f"same={equal}", f"late={candidate.sentence > 8}")
    if scene.published is not None and not equal:
        yield scenic("published", scene.publication())
    if memory.above is not None and memory.above.dated:
        link, other = memory.above_link, memory.above_kind
        yield scenic(
            "above",
            memory.above,
            link,
            f"{link}/own={own}",
            f"{link}/{other}",
            f"{link}/{other}/{tense}/own={own}",
            f"{link}/{status.value}",
        )
    paragraph = scene.sentences[candidate.sentence].paragraph
    back = 1
    for number in range(candidate.sentence - 1, -1, -1):
        if not scene.sentences[number].live:
            continue
        dates = [d for d in scene.dates[number] if d.when.dated and d.found.expression.type is not TimexType.DURATION]
        if dates:
            same = scene.sentences[number].paragraph == paragraph
            more = (
                f"back={min(back, 4)}/same={same}",
                f"same={same}/tense={tense}",
                f"of={min(len(dates), 3)}/back={min(back, 3)}",
            )
            yield scenic("earlier", dates[-1].when, *more)
            if len(dates) > 1:
                yield scenic("earlier first", dates[0].when, *more)
            break
        back += 1
        if back > 6:
            break
    if memory.last is not None and memory.last.dated:
        gap = candidate.sentence - memory.last_sentence
        same = memory.last_sentence >= 0 and scene.sentences[memory.last_sentence].paragraph == paragraph
        yield scenic(
            "last", memory.last, f"gap={min(gap, 3)}/same={same}", f"gap={min(gap, 3)}/{tense}", f"same={same}/{tense}"
        )
    if memory.told is not None and memory.told.dated:
        yield scenic(
            "told",
            memory.told,
            f"definite={definite}/far={min(memory.told_distance, 4)}",
            f"far={min(memory.told_distance, 4)}/{entry.family}",
        )


def tree_distance(dated: Dated, word: Token) -> int:
    """Steps between a date expression and a word in the tree; those up from the word weigh three."""
    down, up = relation(dated.head, word)
    if down == "far":
        return 40
    return down.count(".") + (3 * (up.count(".") + 1) if up else 0)


_AMOUNT = re.compile(r"P(\d+)([DWMY])\Z")


def readings(dated: Dated, scene: Scene, memory: Memory, candidate: Candidate) -> Iterator[tuple[str, When]]:
    """The days an expression may mean here, each once: as found, its bare words, read without its context, counted from days told nearby."""
    found = dated.found
    seen: set[tuple[date | None, date | None]] = set()
    for label, when in _all_readings(dated, found, scene, memory, candidate):
        if when.dated and (when.earliest, when.latest) not in seen:
            seen.add((when.earliest, when.latest))
            placed = label == "own" or when.words is found.words
            yield label, when if placed else when.model_copy(update={"words": found.words})


def _all_readings(
    dated: Dated, found: FoundDate, scene: Scene, memory: Memory, candidate: Candidate
) -> Iterator[tuple[str, When]]:
    if found.dates:
        yield "own", found.when
    if found.expression.when.dated:
        yield "bare", found.expression.when
        if scene.published is not None:
            words = found.expression.span.of(scene.text)
            for alone in _alone(words, scene.published):
                yield "alone", alone
        for label, told in (("last year", memory.last), ("above year", memory.above)):
            if told is not None and told.earliest is not None and found.expression.when.days <= 31:
                moved = _in_year(found.expression.when, told.earliest.year)
                if moved is not None:
                    yield label, moved
    if found.role is Role.AWAY and (counted := _count(dated, scene)) is not None:
        way, number, unit = counted
        forward = replace(found, step=(_WAYS[way.lower_] * number, unit))
        back = replace(found, step=(-_WAYS[way.lower_] * number, unit))
        # "struck on Friday, five days after their arrest": what follows "after" lies five days before what it is told with
        follows = candidate.token.i > way.i
        place = "" if not follows else "below " if _below(candidate.token, way) else "behind "
        for label, day in _anchors(dated, scene, memory, candidate):
            if follows:
                yield f"{place}{label} back", back.counted_from(day)
            yield f"{place}{label}", forward.counted_from(day)
    elif found.step is not None:
        for label, day in _anchors(dated, scene, memory, candidate):
            yield label, found.counted_from(day)


def _count(dated: Dated, scene: Scene) -> tuple[Token, int, str] | None:
    """Of "five days after" the last word, the number and the unit."""
    last = max(dated.tokens)
    way = next((t for t in scene.doc[last : last + 3] if t.lower_ in _WAYS), None)
    amount = _AMOUNT.match(dated.found.expression.value)
    step = dated.found.step or ((int(amount[1]), amount[2]) if amount else None)
    return None if way is None or step is None else (way, abs(step[0]), step[1])


_WAYS = {"before": -1, "prior": -1, "ahead": -1, "after": 1, "following": 1, "since": 1, "from": 1, "of": 1}


def _below(word: Token, after: Token) -> bool:
    """Whether a word stands in the phrase or clause that "after" opens."""
    if word.i <= after.i:
        return False
    while True:
        if word.i == after.i or any(c.i == after.i for c in word.lefts):
            return True
        if word.head.i == word.i or word.head.i < after.i:
            return word.head.i == after.i
        word = word.head


def _in_year(when: When, year: int) -> When | None:
    """A day or month of another year."""
    first, last = when.earliest, when.latest
    if first is None or last is None or first.year == year or first.year != last.year:
        return None
    try:
        moved = first.replace(year=year), last.replace(year=year)
    except ValueError:
        return None
    edtf = when.edtf.replace(str(first.year), str(year)) if when.edtf else None
    return when.model_copy(update={"earliest": moved[0], "latest": moved[1], "edtf": edtf})


@lru_cache(maxsize=4096)
def _alone(words: str, published: date) -> tuple[When, ...]:
    return tuple(one.expression.when for one in find(words, published))


def _anchors(dated: Dated, scene: Scene, memory: Memory, candidate: Candidate) -> Iterator[tuple[str, date]]:
    """Days that "a day earlier" may count from: those told just before, in this sentence or another."""
    others = [d.when for d in scene.dates[candidate.sentence] if d is not dated and d.when.days == 1]
    if others and others[0].earliest is not None:
        yield "neighbour", others[0].earliest
    if memory.above is not None and memory.above.days == 1 and memory.above.earliest is not None:
        yield "above", memory.above.earliest
    if memory.told is not None and memory.told.days == 1 and memory.told.earliest is not None:
        yield "told", memory.told.earliest
    if memory.last is not None and memory.last.earliest is not None and memory.last.days == 1:
        yield "last", memory.last.earliest
    if scene.lead.earliest is not None:
        yield "lead", scene.lead.earliest
    for number in range(candidate.sentence - 1, max(candidate.sentence - 4, -1), -1):
        days = [d.when.earliest for d in scene.dates[number] if d.when.days == 1 and d.when.earliest is not None]
        if days:
            yield "earlier", days[-1]
            return
