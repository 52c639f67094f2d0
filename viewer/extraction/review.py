"""A second look at all candidates of an article together: how each stands among those of its sentence and what was told before."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import log
from typing import Any

import numpy as np

from viewer.extraction.judging import TAKEN, Judged, sigmoid
from viewer.extraction.scene import Scene
from viewer.extraction.trees import Floats, Trees

_FAR = 99.0

Row = dict[str, float | str]
_Thing = tuple[tuple[object, object], frozenset[str]]  # first and last day, codes


@dataclass(frozen=True, slots=True)
class Review:
    """The fitted second look: `columns` in order, for each column of words the share of the taken by word, and the trees."""

    columns: tuple[str, ...]
    shares: Mapping[str, Mapping[str, float]]
    trees: Trees

    def table(self) -> dict[str, Any]:
        """For JSON."""
        return {"columns": self.columns, "shares": self.shares, **self.trees.table()}

    @classmethod
    def read(cls, table: Mapping[str, Any]) -> "Review":
        """From what `table` made."""
        return cls(tuple(table["columns"]), table["shares"], Trees.read(table))

    def numbers(self, rows: Sequence[Row]) -> Floats:
        """The rows as (n, F); a word never seen weighs as the average one, "" in the table."""
        found = np.empty((len(rows), len(self.columns)))
        for place, name in enumerate(self.columns):
            shares = self.shares.get(name)
            if shares is None:
                found[:, place] = [row[name] for row in rows]
            else:
                unseen = shares[""]
                found[:, place] = [shares.get(str(row[name]), unseen) for row in rows]
        return found


def reviewed(judged: Sequence[Judged], scene: Scene, model: Review) -> list[Judged]:
    """The same candidates with the probabilities of the second look."""
    if not judged:
        return []
    scores = model.trees.score(model.numbers(rows(judged, scene)))
    return [replace(one, probability=sigmoid(float(score))) for one, score in zip(judged, scores, strict=True)]


def rows(judged: Sequence[Judged], scene: Scene) -> list[Row]:
    """What the second look goes by, for each candidate of an article in the order of judging."""
    by_sentence: defaultdict[int, list[Judged]] = defaultdict(list)
    for one in judged:
        by_sentence[one.candidate.sentence].append(one)
    average = sum(one.probability for one in judged) / len(judged)
    things = {id(one): (_days(one), frozenset(one.codes)) for one in judged}
    told: defaultdict[_Thing, list[Judged]] = defaultdict(list)
    found = []
    for one in judged:
        before = told[things[id(one)]]
        found.append(_row(one, by_sentence[one.candidate.sentence], before, average, scene, things))
        if one.probability >= TAKEN:
            before.append(one)
    return found


def _row(
    one: Judged,
    together: Sequence[Judged],
    before: Sequence[Judged],
    average: float,
    scene: Scene,
    things: Mapping[int, _Thing],
) -> Row:
    """One row; `together` are the candidates of its sentence, `before` those told before of the same days and codes."""
    candidate, token = one.candidate, one.candidate.token
    number = candidate.sentence
    span, dates = scene.spans[number], scene.dates[number]
    mates = [other for other in together if other is not one]
    above = {ancestor.i for ancestor in token.ancestors}
    governing = [other for other in mates if other.candidate.token.i in above]
    governed = [other for other in mates if any(a.i == token.i for a in other.candidate.token.ancestors)]
    thing = things[id(one)]
    same_days = [other for other in mates if things[id(other)][0] == thing[0]]
    return {
        "first look": _log_odds(one.probability),
        "date certainty": one.date_probability,
        "actors certainty": one.actor_probability,
        "codes": len(one.codes),
        "days": one.when.days or 0,
        "rivals": len(mates),
        "better rivals": sum(other.probability > one.probability for other in mates),
        "best rival": _best(mates),
        "best rival of the same days": _best(same_days),
        "best rival of the same days and codes": _best([o for o in same_days if things[id(o)] == thing]),
        "best rival of the same type": _best([o for o in mates if o.type is one.type]),
        "told before": len(before),
        "best told before": _best(before),
        "told before of the same type": sum(other.type is one.type for other in before),
        "told at first look": one.told,
        "best governing": _best(governing),
        "governing of the same days": any(things[id(other)][0] == thing[0] for other in governing),
        "best governed": _best(governed),
        "sentence": number,
        "sentences": len(scene.sentences),
        "part of the article": number / max(1, len(scene.sentences)),
        "average of the article": average,
        "average of the sentence": sum(other.probability for other in together) / len(together),
        "dates in the sentence": sum(dated.when.dated for dated in dates),
        "parties in the sentence": len(scene.parties[number]),
        "words in the sentence": len(span),
        "part of the sentence": (token.i - span.start) / max(1, len(span)),
        "words to the next date": min((abs(dated.head.i - token.i) for dated in dates), default=_FAR),
        "kind": "noun" if candidate.entry.noun else "speech" if candidate.entry.speech else "verb",
        "date": one.date.source if one.date is not None else "none",
        "status": one.status.value,
        "type": one.type.value,
        "label": token.dep_,
        "tag": token.tag_,
        "head": token.head.pos_,
        "family": candidate.entry.family,
        "mode": candidate.entry.mode,
    }


def shares_of(
    rows: Sequence[Row], labels: Sequence[float], prior: float = 20.0, least: int = 4
) -> dict[str, dict[str, float]]:
    """For each column of words the share of the taken by word, drawn towards the average (under "") by `prior` rows' weight;
    words of fewer than `least` rows count as the average."""
    mean = sum(labels) / len(labels)
    found: dict[str, dict[str, float]] = {}
    for name in (name for name, value in rows[0].items() if isinstance(value, str)):
        count: defaultdict[str, float] = defaultdict(float)
        taken: defaultdict[str, float] = defaultdict(float)
        for row, label in zip(rows, labels, strict=True):
            count[str(row[name])] += 1
            taken[str(row[name])] += label
        found[name] = {
            w: round((taken[w] + prior * mean) / (count[w] + prior), 4) for w in sorted(count) if count[w] >= least
        }
        found[name][""] = round(mean, 4)
    return found


def _days(one: Judged) -> tuple[object, object]:
    return one.when.earliest, one.when.latest


def _best(some: Sequence[Judged]) -> float:
    return max((one.probability for one in some), default=-1.0)


def _log_odds(probability: float) -> float:
    bounded = min(max(probability, 1e-6), 1 - 1e-6)
    return log(bounded / (1 - bounded))
