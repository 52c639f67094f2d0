"""How alike two tellings are: a logistic model over dates, participants, type and words, for many pairs at once."""

from collections.abc import Mapping
from math import exp
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.merging.columns import Ints, UnitColumns
from viewer.merging.tables import weights

THRESHOLD = 0.5
APART = 4  # days that two papers may be apart on what happened once
FLOOR = -2.0  # links below this (a likeness of 0.12) are not kept
_BESIDE = -1.45  # the most (a likeness of 0.19) of what may have happened on two days: shown beside, never merged

Trait = NDArray[Any]
_SHORT = 40  # days of what two papers may date to neighbouring days
_REPEATED = frozenset({"CONSULT", "ASSAULT", "STATEMENT", "ACCUSE", "THREATEN", "REQUEST", "REJECT", "OTHER"})
_MUTUAL = frozenset({"CONSULT", "AGREE", "COOPERATE", "OTHER", "STATEMENT"})  # either side may be named first
_WORDS = ("same_concept", "same_word", "near_words", "words")  # what is looked at last, as it costs most


def likeness(value: float) -> float:
    """A score as a likeness from 0 (two happenings) to 1 (surely one)."""
    return 1 / (1 + exp(-value))


def scores(units: UnitColumns, a: Ints, b: Ints) -> tuple[Ints, NDArray[np.float64]]:
    """Which of these comparable pairs may be one happening, and their scores (at least FLOOR), without regard to their articles.

    `a` and `b` are places in `units`; the order within a pair is of no matter.
    """
    w = weights()
    kept = np.arange(len(a))
    value = np.zeros(len(kept))
    stages = (days, participants, kinds, meanings, wording)
    most = [sum(w[name] for name in _WORDS), *([sum(w[name] for name in _WORDS)] * 2), w["near_words"] + w["words"], 0]
    for stage, more in zip(stages, most, strict=True):
        traits = stage(units, a[kept], b[kept])
        value += sum(w[name] * trait for name, trait in traits.items())
        if stage in (kinds, meanings, wording):  # what the rest cannot lift to the floor goes
            high = np.flatnonzero(value + more >= FLOOR)
            kept, value = kept[high], value[high]
    return kept, held(units, a[kept], b[kept], value)


def held(units: UnitColumns, a: Ints, b: Ints, value: NDArray[np.float64]) -> NDArray[np.float64]:
    """The scores, low where days lie between and nothing says that one paper is mistaken: it may have happened again."""
    apart = np.flatnonzero((units.earliest[a] > 0) & (_overlap(units, a, b) < 0))
    one, other = a[apart], b[apart]
    same = units.type.number[one] == units.type.number[other]
    same &= units.codes.number[one] == units.codes.number[other]
    same &= units.codes.where(lambda codes: len(codes) > 1)[one]
    same &= units.meaning.compared(one, other, _meet) > 0
    people = units.people.compared(one, other, _meet) > 0
    same &= ~units.type.where(_REPEATED.__contains__)[one] | people
    value[apart[~same]] = np.minimum(value[apart[~same]], _BESIDE)
    return value


def traits(units: UnitColumns, a: Ints, b: Ints) -> Mapping[str, Trait]:
    """Every trait of the comparable pairs `a`, `b`, by its name in likeness.csv: what the weights are fitted to."""
    found: dict[str, Trait] = {}
    for stage in (days, participants, kinds, meanings, wording):
        found.update(stage(units, a, b))
    return found


def comparable(units: UnitColumns, a: Ints, b: Ints) -> NDArray[np.bool_]:
    """Pairs whose dates do not forbid that they are one: they touch, or one paper may be mistaken by a few days."""
    earliest, latest = units.earliest, units.latest
    overlap = _overlap(units, a, b)
    fits: NDArray[np.bool_] = (earliest[a] > 0) == (earliest[b] > 0)
    fits &= overlap > -APART
    doubtful = np.flatnonzero(fits & (overlap <= 0))
    if len(doubtful):
        one, other, gap = a[doubtful], b[doubtful], -overlap[doubtful]
        short = np.maximum(latest[one] - earliest[one], latest[other] - earliest[other]) < _SHORT
        fits[doubtful] = short & (gap == 0)
        far = doubtful[short & (gap > 0)]
        far = far[units.codes.compared(a[far], b[far], _company) > 0]
        one, other = a[far], b[far]
        same = units.type.number[one] == units.type.number[other]
        same |= units.around.compared(one, other, _meet) > 0
        same |= units.trigger.compared(one, other, _meet) > 0
        fits[far] = same
    return fits


def days(units: UnitColumns, a: Ints, b: Ints) -> dict[str, Trait]:
    """How the dates agree."""
    overlap = _overlap(units, a, b)
    one, other = units.latest[a] - units.earliest[a] + 1, units.latest[b] - units.earliest[b] + 1
    shorter, longer = np.minimum(one, other), np.maximum(one, other)
    dated = units.earliest[a] > 0
    touch = dated & (overlap > 0)
    return {
        "base": np.ones(len(a)),
        "same_days": np.where(touch, overlap / (one + other - overlap), 0.0),
        "within": touch & (overlap == shorter),
        "vaguer": np.where(dated, np.where(touch, np.log(longer / shorter) / 4, 0.0), 1.0),
        "days_apart": np.where(dated & ~touch, np.log2(2 - np.minimum(overlap, 0)), 0.0),
    }


def participants(units: UnitColumns, a: Ints, b: Ints) -> dict[str, Trait]:
    """Whether the same take part."""
    shared = units.codes.compared(a, b, _company)
    several = units.codes.where(lambda codes: len(codes) > 1)
    touch = (units.earliest[a] > 0) & (_overlap(units, a, b) > 0)
    people = units.people.compared(a, b, _apart)
    directed = ~units.type.where(_MUTUAL.__contains__)
    turned = (units.source.number[a] != units.source.number[b]) & ~(units.spoken[a] & units.spoken[b])
    turned &= directed[a] & (units.type.number[a] == units.type.number[b])
    return {
        "same_actors": shared == 3,
        "actors_within": shared >= 2,
        "actors_shared": shared == 1,
        "other_actors": (shared == 0) & several[a] & several[b],
        "old": (shared >= 2) & touch & units.old[a] & units.old[b],
        "other_people": people > 0,
        "turned": turned & (shared == 3),
    }


def kinds(units: UnitColumns, a: Ints, b: Ints) -> dict[str, Trait]:
    """Whether it is the same kind of happening, of the same status, and for statements of the same speaker."""
    same_type = units.type.number[a] == units.type.number[b]
    spoken = units.spoken[a] & units.spoken[b]
    known = units.speaker.where(lambda name: bool(name) and name != "?")
    named = spoken & known[a] & known[b]
    same_speaker = units.speaker.number[a] == units.speaker.number[b]
    denied, thought = units.status.where("denied".__eq__), units.status.where("hypothetical".__eq__)
    return {
        "same_type": same_type,
        "same_kind": ~same_type & (units.kind.number[a] == units.kind.number[b]),
        "one_speech": units.spoken[a] != units.spoken[b],
        "both_speech": spoken,
        "same_speaker": named & same_speaker,
        "other_speaker": named & ~same_speaker,
        "other_source": spoken & (units.source.number[a] != units.source.number[b]),
        "one_denied": denied[a] != denied[b],
        "one_hypothetical": thought[a] != thought[b],
    }


def meanings(units: UnitColumns, a: Ints, b: Ints) -> dict[str, Trait]:
    """Whether the words that name the happening mean the same."""
    same = units.meaning.compared(a, b, _meet) > 0
    near = units.around.compared(a, b, _meet) > 0
    word = units.trigger.compared(a, b, _meet) > 0
    return {
        "same_concept": same,
        "near_concept": ~same & near,
        "same_word": word & ~(units.spoken[a] & units.spoken[b]),
    }


def wording(units: UnitColumns, a: Ints, b: Ints) -> dict[str, Trait]:
    """How many words their sentences share; nothing is said of two tellings in one sentence."""
    apart = units.sentence[a] != units.sentence[b]
    return {"near_words": apart * units.near.shared(a, b), "words": apart * units.words.shared(a, b)}


def _overlap(units: UnitColumns, a: Ints, b: Ints) -> Ints:
    """Days in both intervals; not above 0 where they do not touch: 0 for neighbouring days."""
    found: Ints = np.minimum(units.latest[a], units.latest[b]) - np.maximum(units.earliest[a], units.earliest[b]) + 1
    return found


def _meet(one: frozenset[str], other: frozenset[str]) -> int:
    return not one.isdisjoint(other)


def _apart(one: frozenset[str], other: frozenset[str]) -> int:
    """Whether both have some, and none in common."""
    return bool(one) and bool(other) and one.isdisjoint(other)


def _company(one: frozenset[str], other: frozenset[str]) -> int:
    """3 for the same actors, 2 where one has only some of the other's, 1 where they share half of all, else 0."""
    if one == other:
        return 3
    if one <= other or other <= one:
        return 2
    return int(2 * len(one & other) >= len(one | other))
