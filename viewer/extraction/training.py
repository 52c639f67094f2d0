"""Fits the judges on annotated articles: `python -m viewer.extraction.training tests/gold resources/models/extraction.json`.

An annotated article is a JSON file {"id", "published", "title", "text", "events": [{"sentence", "trigger", "earliest", "latest",
"actors", …}]}, with a "weight" where it counts more than once. A trigger that stands more than once in its sentence is the first
one, or the one "at" so many characters from the sentence's start. Articles of one story (the id up to its first hyphen) are never on
both sides of a fold.
"""

import json
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from viewer.extraction import acceptance, datelinks, participants
from viewer.extraction.boosting import boost
from viewer.extraction.extractor import read_scene
from viewer.extraction.fitting import conditional, logistic
from viewer.extraction.judging import Judged, Judges, choose_actors, judge, lead_of, weigh_dates
from viewer.extraction.memory import History
from viewer.extraction.models import Models
from viewer.extraction.redating import Around, redated
from viewer.extraction.review import Review, Row, shares_of
from viewer.extraction.review import rows as rows_of
from viewer.extraction.scene import Scene
from viewer.extraction.sentences import normalise
from viewer.extraction.status import status_of
from viewer.extraction.trees import Trees
from viewer.extraction.typing import TypeWeights, type_features
from viewer.model import Article, Span, When

_RIDGE = 2.0  # penalty of the judge of acceptance
_ASTRAY = 0.1  # worth of a record's own word with days or parties that are not the record's


@dataclass(slots=True)
class Example:
    """One annotated article, read once; `gold` has the record that each candidate tells, if any."""

    story: str
    scene: Scene
    gold: list[dict[str, Any] | None]
    records: list[dict[str, Any]]


Seen = tuple[Example, list[Judged]]
Told = tuple[When, tuple[str, ...]]


def load(folder: Path) -> list[Example]:
    """Every annotated article of a folder, in the order of names; one with a "weight" as many times."""
    tables = [json.loads(file.read_text(encoding="utf-8")) for file in sorted(folder.glob("*.json"))]
    return [example for table in tables for example in [_example(table)] * table.get("weight", 1)]


def _example(data: dict[str, Any]) -> Example:
    article = Article(
        id=data["id"],
        text=data["text"],
        title=data["title"],
        published=date.fromisoformat(data["published"]),
        language="en",
    )
    scene = read_scene(article)
    text = scene.text
    gold: list[dict[str, Any] | None] = [None] * len(scene.candidates)
    for record in data["events"]:
        start = text.find(normalise(record["sentence"]))
        begin = start + record.get("at", record["sentence"].index(record["trigger"]))
        end = begin + len(record["trigger"])
        touching = [
            i
            for i, c in enumerate(scene.candidates)
            if gold[i] is None and any(begin <= scene.doc[p].idx < end for p in c.parts)
        ]
        if touching:
            gold[
                min(
                    touching,
                    key=lambda i: (
                        scene.candidates[i].token.idx < begin,
                        -(scene.candidates[i].end - scene.candidates[i].start),
                        i,
                    ),
                )
            ] = record
    _align_rest(data["events"], scene, gold)
    return Example(data["id"].split("-")[0], scene, gold, data["events"])


def _align_rest(records: list[dict[str, Any]], scene: Scene, gold: list[dict[str, Any] | None]) -> None:
    """A record whose own trigger is no candidate is told by another word of its sentence, if that names a happening of its type."""
    for record in records:
        if any(record is g for g in gold):
            continue
        start = scene.text.find(normalise(record["sentence"]))
        end = start + len(record["sentence"])
        for i, candidate in enumerate(scene.candidates):
            if gold[i] is None and start <= candidate.start < end and candidate.entry.type.value in record["types"]:
                gold[i] = record
                break


def _same_days(when: When, record: dict[str, Any]) -> bool:
    return (
        when.earliest is not None
        and when.latest is not None
        and (when.earliest.isoformat(), when.latest.isoformat()) == (record["earliest"], record["latest"])
    )


def _gold_when(record: dict[str, Any]) -> When:
    return When(earliest=date.fromisoformat(record["earliest"]), latest=date.fromisoformat(record["latest"]))


def _overlap(when: When, record: dict[str, Any]) -> float:
    if when.earliest is None or when.latest is None:
        return 0.0
    first, last = date.fromisoformat(record["earliest"]), date.fromisoformat(record["latest"])
    both = (min(when.latest, last) - max(when.earliest, first)).days + 1
    return max(both, 0) / (when.days + (last - first).days + 1 - max(both, 0))


def fit(examples: Sequence[Example]) -> Models:
    """All judges, and the second look. What learns from decisions learns from those of judges that did not see that story."""
    part, dates = _fit_links(examples)
    types = _fit_types(examples)
    stories = sorted({e.story for e in examples})
    folds = [set(stories[i::3]) for i in range(3)]
    unseen = []
    rows: list[list[str]] = []
    labels: list[float] = []
    owner: list[str] = []
    for fold in folds:
        seen = [e for e in examples if e.story not in fold]
        links = _fit_links(seen)
        unseen.append((fold, links, _fit_types(seen)))
        for example in examples:
            if example.story in fold:
                _accept_rows(example, *links, rows, labels)
                owner += [example.story] * (len(rows) - len(owner))
    judged: list[Seen] = []
    for fold, (fold_part, fold_dates), fold_types in unseen:
        others = [i for i, story in enumerate(owner) if story not in fold]
        accept = logistic([rows[i] for i in others], [labels[i] for i in others], penalty=_RIDGE)
        judges = Judges(accept, fold_dates, fold_part, TypeWeights(fold_types))
        judged += [(e, list(judge(e.scene, judges))) for e in examples if e.story in fold and e.scene.candidates]
    accept = logistic(rows, labels, penalty=_RIDGE)
    dated = [(e, r) for fold in folds for e, r in _redated_unseen(judged, fold)]
    return Models(Judges(accept, dates, part, TypeWeights(types)), _fit_redating(judged), _fit_review(dated))


def _redated_unseen(judged: Sequence[Seen], fold: set[str]) -> list[Seen]:
    """The stories of a fold with the dates of a second look that was fitted on the others."""
    model = _fit_redating([one for one in judged if one[0].story not in fold])
    return [(e, redated(first, e.scene, model)) for e, first in judged if e.story in fold]


def _fit_redating(judged: Sequence[Seen]) -> Review:
    found: list[Row] = []
    labels: list[float] = []
    for example, first in judged:
        around = Around(first, example.scene)
        for i, (one, record) in enumerate(zip(first, example.gold, strict=True)):
            right = [_same_days(days.option.when, record) for days in one.days] if record is not None else []
            if any(right):
                found += around.rows(i)
                labels += map(float, right)
    return _fit_trees(found, labels, count=400, depth=5)


def _fit_review(judged: Sequence[Seen]) -> Review:
    found: list[Row] = []
    labels: list[float] = []
    for example, all_of_it in judged:
        found += rows_of(all_of_it, example.scene)
        labels += _worths(example, [(one.when, one.codes) for one in all_of_it])
    return _fit_trees(found, labels, count=300, depth=5)


def _fit_trees(rows: Sequence[Row], labels: Sequence[float], count: int, depth: int) -> Review:
    bare = Review(tuple(rows[0]), shares_of(rows, labels), Trees.empty())
    return replace(bare, trees=boost(bare.numbers(rows), np.array(labels), count, depth))


def _fit_links(examples: Sequence[Example]) -> tuple[dict[str, float], dict[str, float]]:
    part_rows: list[tuple[str, ...]] = []
    part_labels: list[float] = []
    groups: list[list[tuple[str, ...]]] = []
    right: list[list[bool]] = []
    for example in examples:
        history = History()
        for candidate, record in zip(example.scene.candidates, example.gold, strict=True):
            if record is None:
                continue
            memory = history.memory(candidate)
            for option in participants.options(candidate, example.scene, memory):
                part_rows.append(option.features)
                part_labels.append(float(option.code in record["actors"]))
            status, _ = status_of(candidate.token, candidate.entry.noun)
            options = list(datelinks.options(candidate, example.scene, memory, status))
            good = [_same_days(o.when, record) for o in options]
            if any(good):
                groups.append([o.features for o in options])
                right.append(good)
            history.keep(candidate, _gold_when(record), tuple(record["actors"]))
    return logistic(part_rows, part_labels, penalty=8.0, least=3), conditional(groups, right, penalty=1.5)


def _fit_types(examples: Sequence[Example]) -> dict[str, float]:
    groups: list[list[tuple[str, ...]]] = []
    right: list[list[bool]] = []
    for example in examples:
        for candidate, record in zip(example.scene.candidates, example.gold, strict=True):
            if record is not None:
                rows = type_features(candidate, example.scene)
                groups.append([features for _, features in rows])
                right.append([kind.value in record["types"] for kind, _ in rows])
    return conditional(groups, right, penalty=1.0)


def _accept_rows(
    example: Example, part: dict[str, float], dates: dict[str, float], rows: list[list[str]], labels: list[float]
) -> None:
    history = History()
    scene = example.scene
    given: list[Told] = []
    for candidate, record in zip(scene.candidates, example.gold, strict=True):
        memory = history.memory(candidate)
        status, why = status_of(candidate.token, candidate.entry.noun)
        days = weigh_dates(candidate, scene, memory, status, dates)
        actors, _ = choose_actors(candidate, scene, memory, part)
        codes = tuple(option.code for option in actors)
        when = days[0].option.when if days else When()
        source = days[0].option.source if days else "none"
        size = datelinks.size_of(when)
        told = memory.told is not None
        rows.append(acceptance.features(candidate, scene, status, why, codes, source, lead_of(days), size, told))
        given.append((when, codes))
        if record is not None:
            history.keep(candidate, when, codes)
    labels += _worths(example, given)


def _worths(example: Example, told: Sequence[Told]) -> list[float]:
    """What each candidate is worth with the days and codes that it was given: 1 where it tells a record, as an editor would count it.

    It stands in the record's sentence, and days and parties are near enough; of several that tell the same record one counts, the best.
    Little for the record's own word with days or parties that are not its own, and 0 for all else.
    """
    near = sorted(
        (-points, i, j)
        for j, (record, place) in enumerate(zip(example.records, _places(example), strict=True))
        for i, (candidate, (when, codes)) in enumerate(zip(example.scene.candidates, told, strict=True))
        if place.start <= candidate.start < place.end
        and (points := _nearness(record, when, codes, own=example.gold[i] is record))
    )
    worths = [0.0 if record is None else _ASTRAY for record in example.gold]
    taken: set[int] = set()
    counted: set[int] = set()
    for _, i, j in near:
        if i not in counted and j not in taken:
            taken.add(j)
            counted.add(i)
            worths[i] = 1.0
    return worths


def _places(example: Example) -> list[Span]:
    """Where the sentences of the records stand."""
    text = example.scene.text
    sentences = [normalise(record["sentence"]) for record in example.records]
    return [Span(start=text.index(sentence), end=text.index(sentence) + len(sentence)) for sentence in sentences]


def _nearness(record: dict[str, Any], when: When, codes: tuple[str, ...], *, own: bool) -> float:
    """0 for what does not tell the record, else 1 and something more for its own word, days and parties."""
    wanted, given = set(record["actors"]), set(codes)
    if _overlap(when, record) < 0.2 or (wanted and len(wanted & given) / len(wanted | given) < 0.5):
        return 0.0
    return 1 + 0.4 * own + 0.25 * _same_days(when, record) + 0.1 * (wanted == given)


def validate(examples: Sequence[Example], folds: int) -> dict[str, float]:
    """Shares (0–1) on stories that the judges were not fitted on: of annotated happenings whose date, parties and type are exactly
    right, and precision and recall of acceptance at one half."""
    stories = sorted({e.story for e in examples})
    count: Counter[str] = Counter()
    for fold in (set(stories[i::folds]) for i in range(folds)):
        models = fit([e for e in examples if e.story not in fold])
        for example in (e for e in examples if e.story in fold):
            gold = {c.token.i: r for c, r in zip(example.scene.candidates, example.gold, strict=True)}
            for one in models.judged(example.scene):
                record = gold[one.candidate.token.i]
                count["taken"] += one.probability >= 0.5
                if record is None:
                    continue
                count["told"] += 1
                count["taken told"] += one.probability >= 0.5
                count["dates"] += _same_days(one.when, record)
                count["parties"] += set(one.codes) == set(record["actors"])
                count["types"] += one.type.value in record["types"]
    told = max(count["told"], 1)
    return {
        "dates": count["dates"] / told,
        "parties": count["parties"] / told,
        "types": count["types"] / told,
        "precision": count["taken told"] / max(count["taken"], 1),
        "recall": count["taken told"] / told,
    }


def main(arguments: Sequence[str]) -> None:
    """Fit on a folder and write the weights; with `--folds N` print how it does on unseen stories instead."""
    examples = load(Path(arguments[0]))
    if arguments[1] == "--folds":
        for name, share in validate(examples, int(arguments[2])).items():
            sys.stdout.write(f"{name} {100 * share:.1f}\n")
        return
    models = fit(examples)
    target = Path(arguments[1])
    target.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(models.table(), sort_keys=True, ensure_ascii=False, indent=0, separators=(",", ":"))
    target.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
