"""The judges at work: each candidate, in the order of the text, gets its participants, its date, and a probability."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from math import exp, log, prod

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


@dataclass(frozen=True, slots=True)
class Judged:
    """A candidate with what was decided about it."""

    candidate: Candidate
    actors: tuple[Option, ...]
    date: DateOption | None
    type: EventType
    status: Status
    why: str
    probability: float
    date_probability: float
    actor_probability: float
    told: bool

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


def choose_date(
    candidate: Candidate, scene: Scene, memory: Memory, status: Status, model: Weights
) -> tuple[DateOption | None, float, float]:
    """The likeliest date, the lead in score over the best other days, and its probability."""
    options = datelinks.options(candidate, scene, memory, status)
    if not options:
        return None, 0.0, 0.0
    scores = []
    shared, weight = None, 0.0
    for option in options:
        if option.shared is not shared:
            shared, weight = option.shared, total(option.shared, model)
        scores.append(total(option.own, model, weight))
    # several words may mean the same days: the days with the most behind them win, not the single likeliest words
    mass: dict[tuple[date | None, date | None], float] = {}
    for option, score in zip(options, scores, strict=True):
        days = option.when.earliest, option.when.latest
        mass[days] = mass.get(days, 0.0) + exp(score)
    best_days = max(mass, key=lambda days: mass[days])
    top = max(
        (i for i, o in enumerate(options) if (o.when.earliest, o.when.latest) == best_days),
        key=lambda i: (scores[i], -i),
    )
    rest = max((m for days, m in mass.items() if days != best_days), default=mass[best_days] * exp(-5))
    return options[top], log(mass[best_days]) - log(rest), mass[best_days] / sum(mass.values())


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
        date, margin, date_probability = choose_date(candidate, scene, memory, status, judges.date)
        actors, actor_probability = choose_actors(candidate, scene, memory, judges.part)
        codes = tuple(option.code for option in actors)
        when = date.when if date is not None else When()
        size = datelinks.size_of(when)
        told = memory.told is not None
        features = acceptance.features(
            candidate, scene, status, why, codes, date.source if date else "none", margin, size, told
        )
        probability = sigmoid(total(features, judges.accept))
        if probability >= TAKEN:
            history.keep(candidate, when, codes)
        yield Judged(
            candidate,
            actors,
            date,
            type_of(candidate, scene, judges.type),
            settle_status(status, why, when, scene),
            why,
            probability,
            date_probability,
            actor_probability,
            told,
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
