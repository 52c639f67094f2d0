"""How alike two tellings are: a logistic model over dates, participants, type and words."""

from collections.abc import Mapping
from functools import cache
from math import exp, log, log2

from viewer.merging.features import Features
from viewer.merging.tables import weights
from viewer.model import EventType, kind_of

THRESHOLD = 0.38
APART = 4  # days that two papers may be apart on what happened once
FLOOR = -2.0  # links below this (a likeness of 0.12) are not kept


_KIND = {name.value: kind_of(name, None) for name in EventType}
_REPEATED = frozenset({"CONSULT", "ASSAULT", "STATEMENT", "ACCUSE", "THREATEN", "REQUEST", "REJECT", "OTHER"})


def likeness(value: float) -> float:
    """A score as a likeness from 0 (two happenings) to 1 (surely one)."""
    return 1 / (1 + exp(-value))


def score(a: Features, b: Features) -> float | None:
    """The score of two units without regard to their articles, None where they cannot be one; symmetrical."""
    w = weights()
    if a.earliest:
        overlap = (
            (a.latest if a.latest < b.latest else b.latest)
            - (a.earliest if a.earliest > b.earliest else b.earliest)
            + 1
        )
        if not b.earliest or (overlap < 0 and not _misdated(a, b, -overlap)):
            return None
        days, others = a.latest - a.earliest + 1, b.latest - b.earliest + 1
        if days == others == overlap:
            value = w["base"] + w["same_days"] + w["within"]
        elif overlap < 0:
            value = w["base"] + w["days_apart"] * log2(1 - overlap)
        else:
            shorter, longer = (days, others) if days < others else (others, days)
            value = (
                w["base"]
                + w["vaguer"] * log(longer / shorter) / 4
                + w["same_days"] * overlap / (days + others - overlap)
            )
            if overlap == shorter:
                value += w["within"]
    elif b.earliest:
        return None
    else:
        value = w["base"] + w["vaguer"]
    if a.codes == b.codes:
        value += w["same_actors"] + w["actors_within"]
    elif a.codes <= b.codes or b.codes <= a.codes:
        value += w["actors_within"]
    elif 2 * len(a.codes & b.codes) >= len(a.codes | b.codes):
        value += w["actors_shared"]
    if a.type == b.type:
        value += w["same_type"]
    elif _KIND[a.type] is _KIND[b.type]:
        value += w["same_kind"]
    if bool(a.speaker) != bool(b.speaker):
        value += w["one_speech"]
    if value + _most() < FLOOR:  # the words cannot make up for it
        return None
    value += _meaning(a, b, w)
    if a.words and b.words and a.words != b.words:
        value += w["words"] * len(a.words & b.words) / min(len(a.words), len(b.words))
    if a.speaker and b.speaker:
        value += _said(a, b, w)
    if a.people and b.people and not a.people & b.people:
        value += w["other_people"]
    if a.status != b.status:
        statuses = {a.status, b.status}
        value += w["one_denied"] * ("denied" in statuses) + w["one_hypothetical"] * ("hypothetical" in statuses)
    return value if value >= FLOOR else None


def _misdated(a: Features, b: Features, gap: int) -> bool:
    """Whether a few days between them may be one paper's mistake: what happens once, or is told of the same people."""
    return (
        gap < APART
        and a.type == b.type
        and (a.type not in _REPEATED or bool(a.people & b.people))
        and a.codes == b.codes
        and len(a.codes) > 1
        and bool(a.meaning & b.meaning)
        and a.latest - a.earliest < APART
        and b.latest - b.earliest < APART
    )


@cache
def _most() -> float:
    """What words, meaning and speakers can add at most."""
    names = ("same_concept", "same_word", "near_words", "words", "both_speech", "same_speaker")
    return sum(weights()[name] for name in names)


def _meaning(a: Features, b: Features, w: Mapping[str, float]) -> float:
    value = 0.0
    if a.meaning & b.meaning:
        value += w["same_concept"]
    elif (a.meaning or a.near_meaning) & (b.meaning or b.near_meaning):
        value += w["near_concept"]
    if not (a.speaker and b.speaker) and a.trigger & b.trigger:
        value += w["same_word"]
    if a.near and b.near and a.words != b.words:  # of one sentence everything is near
        value += w["near_words"] * len(a.near & b.near) / min(len(a.near), len(b.near))
    return value


def _said(a: Features, b: Features, w: Mapping[str, float]) -> float:
    value = w["both_speech"]
    if a.source != b.source:
        value += w["other_source"]
    if a.speaker == b.speaker != "?":
        value += w["same_speaker"]
    elif "?" not in (a.speaker, b.speaker):
        value += w["other_speaker"]
    return value
