"""A second look at the dates of an article's happenings together: who else claims these words, and what is told around them."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from math import copysign, log, log1p

from viewer.extraction.datelinks import Place, tense_of, tree_distance
from viewer.extraction.judging import TAKEN, Judged, settle_status, sigmoid
from viewer.extraction.review import Review, Row
from viewer.extraction.scene import Scene
from viewer.extraction.status import status_of

# Below this at first sight a candidate will hardly be taken: its date is left as it is
WORTHWHILE = 0.06

_Span = tuple[date | None, date | None]


def redated(judged: Sequence[Judged], scene: Scene, model: Review) -> list[Judged]:
    """The same candidates with the days that the second look believes in most."""
    asked = [i for i, one in enumerate(judged) if len(one.days) > 1 and one.probability >= WORTHWHILE]
    if not asked:
        return list(judged)
    around = Around(judged, scene)
    scores = iter(model.trees.score(model.numbers([row for i in asked for row in around.rows(i)])).tolist())
    done = list(judged)
    for i in asked:
        beliefs = [sigmoid(next(scores)) for _ in judged[i].days]
        done[i] = _with_days(judged[i], beliefs, scene)
    return done


def _with_days(one: Judged, beliefs: Sequence[float], scene: Scene) -> Judged:
    best = max(range(len(beliefs)), key=lambda i: beliefs[i])
    option = one.days[best].option
    status, why = status_of(one.candidate.token, one.candidate.entry.noun)
    return replace(
        one,
        date=option,
        status=settle_status(status, why, option.when, scene),
        date_probability=beliefs[best] / max(sum(beliefs), 1e-9),
    )


class Around:
    """What is told around each candidate of an article, at first sight."""

    def __init__(self, judged: Sequence[Judged], scene: Scene) -> None:
        self._judged = judged
        self._scene = scene
        self._together: defaultdict[int, list[Judged]] = defaultdict(list)
        self._belief: defaultdict[_Span, float] = defaultdict(float)
        self._told: defaultdict[_Span, list[Judged]] = defaultdict(list)
        for one in judged:
            self._together[one.candidate.sentence].append(one)
            if one.date is not None:
                self._belief[_span(one)] += one.probability
                if one.probability >= TAKEN:
                    self._told[_span(one)].append(one)
        self._taken = sorted((o for o in judged if o.probability >= TAKEN), key=lambda o: o.candidate.start)

    def rows(self, index: int) -> list[Row]:
        """A row for each of the days that a candidate may have, in their order."""
        one = self._judged[index]
        candidate, token = one.candidate, one.candidate.token
        scene = self._scene
        mates = [other for other in self._together[candidate.sentence] if other is not one]
        above = {ancestor.i for ancestor in token.ancestors}
        governing = [other for other in mates if other.candidate.token.i in above]
        governed = [other for other in mates if any(a.i == token.i for a in other.candidate.token.ancestors)]
        before = [other for other in self._taken if other.candidate.start < candidate.start]
        after = [other for other in self._taken if other.candidate.start > candidate.start][:1]
        last = [o for o in before if o.candidate.sentence < candidate.sentence]
        last = [o for o in last if o.candidate.sentence == last[-1].candidate.sentence]
        common: Row = {
            "days weighed": len(one.days),
            "dates in the sentence": sum(dated.when.dated for dated in scene.dates[candidate.sentence]),
            "first look": one.probability,
            "sentence": candidate.sentence,
            "kind": "noun" if candidate.entry.noun else "speech" if candidate.entry.speech else "verb",
            "tense": tense_of(candidate),
            "status": one.status.value,
            "family": candidate.entry.family,
            "type": candidate.entry.type.value,
            "label": token.dep_,
        }
        found: list[Row] = []
        for rank, days in enumerate(one.days):
            span = days.span
            best_other = next((other for other in one.days if other is not days), None)
            same = _chosen(span)
            rivals = [other for other in mates if same(other)]
            found.append(
                {
                    **common,
                    "share": log(days.share + 1e-9),
                    "lead": log(days.share / best_other.share) if best_other else 5.0,
                    "rank": rank,
                    "source": days.option.source,
                    "from the lead": "lead" in days.sources,
                    "from earlier": "earlier" in days.sources,
                    "from the last": "last" in days.sources,
                    "days": days.option.when.days or 0,
                    **self._time(span),
                    **self._words(one, days.option.place, days.option.reading, mates),
                    "best of the sentence": _best(rivals),
                    "belief of the sentence": sum(other.probability for other in rivals),
                    "best of the sentence elsewhere": _best([other for other in mates if not same(other)]),
                    "governing": _best(filter(same, governing)),
                    "governed": _best(filter(same, governed)),
                    "told before": _best(filter(same, before[-1:])),
                    "told after": _best(filter(same, after)),
                    "sentence before": _best(filter(same, last)),
                    **self._article(one, span),
                }
            )
        return found

    def _time(self, span: _Span) -> Row:
        published, first = self._scene.published, span[0]
        ahead = (first - published).days if first and published else 0
        lead = self._scene.lead
        return {
            "days ahead": copysign(log1p(abs(ahead)), ahead),
            "days of the lead": span == (lead.earliest, lead.latest),
        }

    def _words(self, one: Judged, place: Place | None, reading: str, mates: Sequence[Judged]) -> Row:
        """How the words of the sentence that mean these days stand, and who else claims them."""
        if place is None:
            return {
                **dict.fromkeys(("words: reading", "words: relation", "words: preposition", "words: clause"), "none"),
                **dict.fromkeys(("words: rank", "words: nearer", "words: far", "words: steps"), -2.0),
                **dict.fromkeys(("words: claimed", "words: claimed closer", "words: closer", "words: closer by"), -2.0),
            }
        dated = place.dated
        steps = {id(other): tree_distance(dated, other.candidate.token) for other in mates}
        own = tree_distance(dated, one.candidate.token)
        closer = [other for other in mates if steps[id(other)] < own]
        claiming = [o for o in mates if o.date is not None and o.date.place is not None and o.date.place.dated is dated]
        gap = abs(dated.head.i - one.candidate.token.i)
        return {
            "words: reading": reading,
            "words: relation": place.relation,
            "words: preposition": place.preposition,
            "words: clause": "same" if place.same_clause else "other",
            "words: rank": place.rank,
            "words: nearer": place.nearer,
            "words: far": place.words,
            "words: steps": own,
            "words: claimed": _best(claiming),
            "words: claimed closer": _best([other for other in claiming if steps[id(other)] < own]),
            "words: closer": _best(closer),
            "words: closer by": _best([o for o in mates if abs(dated.head.i - o.candidate.token.i) < gap]),
        }

    def _article(self, one: Judged, span: _Span) -> Row:
        """How much of the article is told of these days, and of days within them; whether by the same parties."""
        first, last = span
        total = sum(self._belief.values()) or 1.0
        own = one.probability if one.date is not None and _span(one) == span else 0.0
        within = 0.0
        if first is not None and last is not None:
            for (start, end), belief in self._belief.items():
                if start is not None and end is not None and (start, end) != span and first <= start and end <= last:
                    within += belief
        codes = set(one.codes)
        return {
            "article": (self._belief[span] - own) / total,
            "article within": within / total,
            "same parties": max(
                (
                    len(codes & set(other.codes)) / max(1, len(codes | set(other.codes)))
                    for other in self._told[span]
                    if other is not one
                ),
                default=-1.0,
            ),
        }


def _span(one: Judged) -> _Span:
    return one.when.earliest, one.when.latest


def _chosen(span: _Span) -> Callable[[Judged], bool]:
    return lambda other: other.date is not None and _span(other) == span


def _best(some: Iterable[Judged]) -> float:
    return max((one.probability for one in some), default=-1.0)
