"""The judges at work: each candidate, in the order of the text, gets its participants, its date, and a probability."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import exp

from viewer.extraction import acceptance, datelinks, participants
from viewer.extraction.candidates import Candidate
from viewer.extraction.datelinks import DateOption, Memory
from viewer.extraction.linear import Weights, total
from viewer.extraction.participants import Option
from viewer.extraction.scene import Scene
from viewer.extraction.status import status_of
from viewer.model import Status, When


@dataclass(frozen=True, slots=True)
class Judged:
    """A candidate with what was decided about it."""

    candidate: Candidate
    actors: tuple[Option, ...]
    date: DateOption | None
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
class Models:
    """The weights of the three judges."""

    accept: Weights
    date: Weights
    part: Weights


def sigmoid(value: float) -> float:
    """The logistic function, safe for large values."""
    return 1 / (1 + exp(-max(-35.0, min(35.0, value))))


class History:
    """What has been taken so far, as far as it helps with what comes."""

    def __init__(self) -> None:
        self._last: When | None = None
        self._sentence = -9
        self._codes: tuple[str, ...] = ()
        self._by_lemma: dict[str, tuple[When, tuple[str, ...], int]] = {}
        self._by_family: dict[str, tuple[When, tuple[str, ...], int]] = {}

    def memory(self, candidate: Candidate) -> Memory:
        """What is remembered that bears on this candidate: of nouns, an earlier telling of the same thing."""
        entry = candidate.entry
        told = self._by_lemma.get(_stem(candidate)) if entry.noun else None
        if told is None and entry.noun and not entry.speech:
            told = self._by_family.get(entry.family)
        if told is None:
            return Memory(self._last, self._sentence, self._codes)
        return Memory(self._last, self._sentence, self._codes, told[0], told[1], candidate.sentence - told[2])

    def keep(self, candidate: Candidate, when: When, codes: tuple[str, ...]) -> None:
        """Remember one that was taken."""
        if when.dated:
            self._last, self._sentence = when, candidate.sentence
        if codes:
            self._codes = codes
        if not candidate.entry.speech:
            self._by_lemma[_stem(candidate)] = (when, codes, candidate.sentence)
            self._by_family[candidate.entry.family] = (when, codes, candidate.sentence)


def _stem(candidate: Candidate) -> str:
    return candidate.token.lemma_.lower()[:5]


def choose_actors(
    candidate: Candidate, scene: Scene, memory: Memory, model: Weights
) -> tuple[tuple[Option, ...], float]:
    """The codes that more likely than not take part, and how sure all of these decisions are together."""
    chosen: list[Option] = []
    certainty = 1.0
    best: tuple[float, Option] | None = None
    for option in participants.options(candidate, scene, memory.codes, memory.told_codes):
        probability = sigmoid(total(option.features, model))
        certainty *= max(probability, 1 - probability)
        if probability > 0.5:
            chosen.append(option)
        if best is None or probability > best[0]:
            best = (probability, option)
    if not chosen and best is not None and best[0] > 0.2:
        chosen = [best[1]]
    return tuple(chosen), certainty


def choose_date(
    candidate: Candidate, scene: Scene, memory: Memory, status: Status, model: Weights
) -> tuple[DateOption | None, float, float]:
    """The likeliest date, the lead in score over the best other days, and its probability."""
    options = list(datelinks.options(candidate, scene, memory, status))
    if not options:
        return None, 0.0, 0.0
    scores = [total(option.features, model) for option in options]
    top = max(range(len(options)), key=lambda i: (scores[i], -i))
    best = options[top]
    others = [
        s
        for s, o in zip(scores, options, strict=True)
        if (o.when.earliest, o.when.latest) != (best.when.earliest, best.when.latest)
    ]
    same = sum(
        exp(s - scores[top])
        for s, o in zip(scores, options, strict=True)
        if (o.when.earliest, o.when.latest) == (best.when.earliest, best.when.latest)
    )
    rest = sum(exp(s - scores[top]) for s in others)
    return best, scores[top] - max(others, default=scores[top] - 5), same / (same + rest)


def settle_status(status: Status, why: str, when: When, scene: Scene) -> Status:
    """Grammar proposes; what lies after the day of publication cannot have happened."""
    if status is Status.HAPPENED and scene.published and when.earliest and when.earliest > scene.published:
        return Status.PLANNED
    if status is Status.HYPOTHETICAL and scene.published and when.latest and when.latest < scene.published:
        return Status.HAPPENED
    return status


def judge(scene: Scene, models: Models, threshold: float) -> Iterator[Judged]:
    """Every candidate judged, in order; those below the threshold leave no trace in what follows."""
    history = History()
    for candidate in scene.candidates:
        memory = history.memory(candidate)
        status, why = status_of(candidate.token, candidate.entry.noun)
        date, margin, date_probability = choose_date(candidate, scene, memory, status, models.date)
        actors, actor_probability = choose_actors(candidate, scene, memory, models.part)
        codes = tuple(option.code for option in actors)
        when = date.when if date is not None else When()
        size = datelinks.size_of(when)
        told = memory.told is not None
        features = acceptance.features(
            candidate, scene, status, why, codes, date.source if date else "none", margin, size, told
        )
        probability = sigmoid(total(features, models.accept))
        if probability >= threshold:
            history.keep(candidate, when, codes)
        yield Judged(
            candidate,
            actors,
            date,
            settle_status(status, why, when, scene),
            why,
            probability,
            date_probability,
            actor_probability,
            told,
        )
