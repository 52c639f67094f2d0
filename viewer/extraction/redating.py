"""A second look at the dates of an article's happenings together: who else claims these words, and what is told around them."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from itertools import compress
from math import copysign, log, log1p
from operator import and_
from typing import NamedTuple

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
        weighed_again=True,
    )


class _Seen(NamedTuple):
    """A candidate at first sight with what is asked of it often; `span` is None where it has no date at all."""

    one: Judged
    span: _Span | None
    codes: frozenset[str]


class Around:
    """What is told around each candidate of an article, at first sight."""

    def __init__(self, judged: Sequence[Judged], scene: Scene) -> None:
        self._scene = scene
        self._seen = [_Seen(one, _span(one) if one.date is not None else None, frozenset(one.codes)) for one in judged]
        self._together: defaultdict[int, list[_Seen]] = defaultdict(list)
        self._belief: defaultdict[_Span, float] = defaultdict(float)
        self._told: defaultdict[_Span, list[_Seen]] = defaultdict(list)
        for seen in self._seen:
            one = seen.one
            self._together[one.candidate.sentence].append(seen)
            if seen.span is not None:
                self._belief[seen.span] += one.probability
                if one.probability >= TAKEN:
                    self._told[seen.span].append(seen)
        self._total = sum(self._belief.values()) or 1.0
        self._within = {span: self._belief_within(span) for span in self._belief}
        taken = (seen for seen in self._seen if seen.one.probability >= TAKEN)
        self._taken = sorted(taken, key=lambda seen: seen.one.candidate.start)

    def rows(self, index: int) -> list[Row]:
        """A row for each of the days that a candidate may have, in their order."""
        me = self._seen[index]
        one, candidate, token = me.one, me.one.candidate, me.one.candidate.token
        scene = self._scene
        mates = [other for other in self._together[candidate.sentence] if other is not me]
        above = {ancestor.i for ancestor in token.ancestors}
        before = [other for other in self._taken if other.one.candidate.start < candidate.start]
        after = [other for other in self._taken if other.one.candidate.start > candidate.start][:1]
        earlier = [o for o in before if o.one.candidate.sentence < candidate.sentence]
        last = [o for o in earlier if o.one.candidate.sentence == earlier[-1].one.candidate.sentence]
        beside = _by_days(mates)
        around = {
            "governing": _by_days(o for o in mates if o.one.candidate.token.i in above),
            "governed": _by_days(o for o in mates if any(a.i == token.i for a in o.one.candidate.token.ancestors)),
            "told before": _by_days(before[-1:]),
            "told after": _by_days(after),
            "sentence before": _by_days(last),
        }
        belief: defaultdict[_Span | None, float] = defaultdict(float)
        for other in mates:
            belief[other.span] += other.one.probability
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
            best_other = one.days[0 if rank else 1] if len(one.days) > 1 else None
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
                    "best of the sentence": beside.get(span, -1.0),
                    "belief of the sentence": belief.get(span, 0.0),
                    "best of the sentence elsewhere": max((p for s, p in beside.items() if s != span), default=-1.0),
                    **{name: by_days.get(span, -1.0) for name, by_days in around.items()},
                    **self._article(me, span),
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

    def _words(self, one: Judged, place: Place | None, reading: str, mates: Sequence[_Seen]) -> Row:
        """How the words of the sentence that mean these days stand, and who else claims them."""
        if place is None:
            return {
                **dict.fromkeys(("words: reading", "words: relation", "words: preposition", "words: clause"), "none"),
                **dict.fromkeys(("words: rank", "words: nearer", "words: far", "words: steps"), -2.0),
                **dict.fromkeys(("words: claimed", "words: claimed closer", "words: closer", "words: closer by"), -2.0),
            }
        dated = place.dated
        own = tree_distance(dated, one.candidate.token)
        others = [other.one for other in mates]
        closer = [tree_distance(dated, other.candidate.token) < own for other in others]
        claiming = [o.date is not None and o.date.place is not None and o.date.place.dated is dated for o in others]
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
            "words: claimed": _best(compress(others, claiming)),
            "words: claimed closer": _best(compress(others, map(and_, claiming, closer))),
            "words: closer": _best(compress(others, closer)),
            "words: closer by": _best(o for o in others if abs(dated.head.i - o.candidate.token.i) < gap),
        }

    def _article(self, me: _Seen, span: _Span) -> Row:
        """How much of the article is told of these days, and of days within them; whether by the same parties."""
        own = me.one.probability if me.span == span else 0.0
        within = self._within[span] if span in self._within else self._belief_within(span)
        codes = me.codes
        told = (other.codes for other in self._told.get(span, ()) if other is not me)
        return {
            "article": (self._belief.get(span, 0.0) - own) / self._total,
            "article within": within / self._total,
            "same parties": max((len(codes & other) / max(1, len(codes | other)) for other in told), default=-1.0),
        }

    def _belief_within(self, span: _Span) -> float:
        first, last = span
        if first is None or last is None:
            return 0.0
        within = 0.0
        for (start, end), belief in self._belief.items():
            if start is not None and end is not None and (start, end) != span and first <= start and end <= last:
                within += belief
        return within


def _span(one: Judged) -> _Span:
    return one.when.earliest, one.when.latest


def _by_days(some: Iterable[_Seen]) -> dict[_Span | None, float]:
    """The probability of the likeliest of each days."""
    best: dict[_Span | None, float] = {}
    for seen in some:
        best[seen.span] = max(best.get(seen.span, -1.0), seen.one.probability)
    return best


def _best(some: Iterable[Judged]) -> float:
    return max((one.probability for one in some), default=-1.0)
