"""The judges at work: each candidate, in the order of the text, gets its participants, its date, and a probability."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from math import exp, log, prod
from typing import NamedTuple

from viewer.extraction import acceptance, datelinks, participants
from viewer.extraction.candidates import Candidate
from viewer.extraction.datelinks import DateOption
from viewer.extraction.linear import Weights, total
from viewer.extraction.memory import History, Memory
from viewer.extraction.participants import Option
from viewer.extraction.scene import Scene
from viewer.extraction.status import status_of
from viewer.extraction.typing import TypeWeights, type_of
from viewer.model import EventType, Status, When

# As likely as this at first sight, a happening is remembered while the rest is judged
TAKEN = 0.3
# Log-odds that one whom the sentence does not name must have above the others: better no actor than an invented one
_UNNAMED = 0.4


class Days(NamedTuple):
    """Days that a happening may have: the best of the options that mean them, the share (0–1) of belief in them, where they were found."""

    option: DateOption
    share: float
    sources: frozenset[str]

    @property
    def span(self) -> tuple[date | None, date | None]:
        """First and last day."""
        return self.option.when.earliest, self.option.when.latest


@dataclass(frozen=True, slots=True)
class Judged:
    """A candidate with what was decided about it; `days` are all that were weighed, the likeliest at first sight first.

    `weighed_again` says whether the second look chose among them, which may have chosen others than the first did.
    """

    candidate: Candidate
    actors: tuple[Option, ...]
    date: DateOption | None
    type: EventType
    status: Status
    why: str
    probability: float
    date_probability: float
    actor_probability: float
    type_probability: float
    told: bool
    days: tuple[Days, ...] = ()
    weighed_again: bool = False

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of those who take part."""
        return tuple(option.code for option in self.actors)

    @property
    def when(self) -> When:
        """Its days."""
        return self.date.when if self.date is not None else When()


@dataclass(frozen=True, slots=True)
class Judges:
    """The weights of the judges of acceptance, date, participation and type."""

    accept: Weights
    date: Weights
    part: Weights
    type: TypeWeights


def sigmoid(value: float) -> float:
    """The logistic function, safe for large values."""
    return 1 / (1 + exp(-max(-35.0, min(35.0, value))))


def choose_actors(
    candidate: Candidate, scene: Scene, memory: Memory, model: Weights
) -> tuple[tuple[Option, ...], float]:
    """The codes that more likely than not take part, and how sure all of these decisions are together."""
    options = {o.code: o for o in participants.options(candidate, scene, memory)}
    weights: dict[int, float] = {}  # alike options share their features
    scores = {}
    for code, option in options.items():
        if (alike := id(option.features)) not in weights:
            weights[alike] = total(option.features, model)
        scores[code] = weights[alike] - (_UNNAMED if option.party is None else 0.0)
    for listed in participants.enumerations(scene.parties[candidate.sentence], scene):
        # what is listed together takes part together, unless a clause ends between: "exports to Russia and Hungary announced"
        if len({options[code].slot in ("outside", "clause") for code in listed}) > 1:
            continue
        mean = sum(scores[code] for code in listed) / len(listed)
        scores |= dict.fromkeys(listed, mean)
    chosen = [code for code, score in scores.items() if score > 0]
    if not chosen and scores:
        best = max(scores, key=lambda code: scores[code])
        chosen = [best] if scores[best] > -1.4 else []
    certainty = prod(sigmoid(abs(score)) for score in scores.values())
    return tuple(options[code] for code in chosen), certainty


def weigh_dates(candidate: Candidate, scene: Scene, memory: Memory, status: Status, model: Weights) -> tuple[Days, ...]:
    """All days that the happening may have, the likeliest first. Several words may mean the same days: their belief adds up."""
    scores: dict[tuple[date | None, date | None], list[tuple[float, DateOption]]] = {}
    shared, weight = None, 0.0
    for option in datelinks.options(candidate, scene, memory, status):
        if option.shared is not shared:
            shared, weight = option.shared, total(option.shared, model)
        days = option.when.earliest, option.when.latest
        scores.setdefault(days, []).append((total(option.own, model, weight), option))
    mass = {days: sum(exp(score) for score, _ in alike) for days, alike in scores.items()}
    everything = sum(mass.values())
    return tuple(
        Days(
            max(scores[days], key=lambda one: one[0])[1],
            mass[days] / everything,
            frozenset(option.source for _, option in scores[days]),
        )
        for days in sorted(mass, key=lambda days: -mass[days])
    )


def lead_of(days: Sequence[Days]) -> float:
    """The lead of the likeliest days over the next, in log-odds; 5 where there are no others, 0 where there are none at all."""
    if not days:
        return 0.0
    return log(days[0].share / days[1].share) if len(days) > 1 else 5.0


def settle_status(status: Status, why: str, when: When, scene: Scene) -> Status:
    """Grammar proposes; what lies after the day of publication cannot have happened."""
    if status is Status.HAPPENED and scene.published and when.earliest and when.earliest > scene.published:
        return Status.PLANNED
    if status is Status.HYPOTHETICAL and scene.published and when.latest and when.latest < scene.published:
        return Status.HAPPENED
    return status


def judge(scene: Scene, judges: Judges) -> Iterator[Judged]:
    """Every candidate judged at first sight, in order; those less likely than `TAKEN` leave no trace in what follows."""
    history = History()
    for candidate in scene.candidates:
        memory = history.memory(candidate)
        status, why = status_of(candidate.token, candidate.entry.noun)
        days = weigh_dates(candidate, scene, memory, status, judges.date)
        date = days[0].option if days else None
        actors, actor_probability = choose_actors(candidate, scene, memory, judges.part)
        codes = tuple(option.code for option in actors)
        when = date.when if date is not None else When()
        size = datelinks.size_of(when)
        told = memory.told is not None
        features = acceptance.features(
            candidate, scene, status, why, codes, date.source if date else "none", lead_of(days), size, told
        )
        probability = sigmoid(total(features, judges.accept))
        if probability >= TAKEN:
            history.keep(candidate, when, codes)
        kind, type_probability = type_of(candidate, scene, judges.type)
        yield Judged(
            candidate,
            actors,
            date,
            kind,
            settle_status(status, why, when, scene),
            why,
            probability,
            days[0].share if days else 0.0,
            actor_probability,
            type_probability,
            told,
            days,
        )


def accepted(judged: Iterable[Judged], threshold: float) -> list[Judged]:
    """Those as likely as the threshold, in order; of two words in a sentence that tell the same thing, the likelier one."""
    best: dict[tuple[object, ...], Judged] = {}
    for one in judged:
        if one.probability < threshold:
            continue
        thing = (one.candidate.sentence, one.type, one.when.earliest, one.when.latest, frozenset(one.codes))
        if thing not in best or one.probability > best[thing].probability:
            best[thing] = one
    return sorted(best.values(), key=lambda one: one.candidate.start)
