"""Where the articles that tell one happening differ: the day, who took part, where, the figures, whether it happened."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from datetime import date
from itertools import combinations
from typing import TypeVar

from viewer.knowledge import organisations
from viewer.merging.facts import ArticleFacts
from viewer.merging.figures import Figure, figures
from viewer.merging.tables import outcomes
from viewer.merging.words import fold, skeleton
from viewer.model import Basis, Conflict, ConflictValue, EventType, Granularity, Mention, Part, Place, Status, When

T = TypeVar("T")
_LONG = 8  # days from which an interval is a vague date and not how long it lasted
_NEAR = 120  # characters around the trigger within which words tell how it ended
_ORDER = {status: place for place, status in enumerate(Status)}
_AHEAD = (Status.PLANNED, Status.HYPOTHETICAL)  # what is told before it happens
_FOUNDED = (Basis.EXPLICIT, Basis.RELATIVE)


def conflicts_of(mentions: Sequence[Mention], articles: Mapping[str, ArticleFacts]) -> tuple[Conflict, ...]:
    """The fields on which the articles of these mentions differ, values by article in the order of the mentions."""
    told: dict[str, list[Mention]] = {}
    for mention in mentions:
        told.setdefault(mention.article, []).append(mention)
    if len(told) < 2:
        return ()
    found = [
        _when(told, articles),
        _actors(told),
        _people(told),
        _place(told),
        _status(told, articles),
        _outcome(told, articles),
        *_numbers(told, articles),
    ]
    return tuple(conflict for conflict in found if conflict)


def perhaps_of(
    mentions: Sequence[Mention],
    beside: Sequence[Mention],
    articles: Mapping[str, ArticleFacts],
    known: Sequence[Conflict],
) -> tuple[Conflict, ...]:
    """How another event differs that may be the same happening, in the fields on which these mentions agree (not `known` to differ)."""
    here = {conflict.field for conflict in known}
    return tuple(
        conflict.model_copy(update={"minor": True, "perhaps": True})
        for conflict in conflicts_of([*mentions, *beside], articles)
        if conflict.field not in here
    )


def _compared(
    field: str,
    values: Mapping[str, T],
    differ: Callable[[T, T], bool | None],
    shown: Callable[[T], str],
    same: Callable[[T], Hashable],
) -> Conflict | None:
    """A conflict if any two articles differ: `differ` says True for a contradiction, False for a minor difference, None for none.

    Values of which `same` gives one answer do not differ, from one another nor in how they differ from others.
    """
    distinct = {same(value): value for value in values.values()}
    if len(distinct) < 2:
        return None
    verdicts = {differ(a, b) for a, b in combinations(distinct.values(), 2)} - {None}
    if not verdicts:
        return None
    listed = tuple(ConflictValue(value=shown(value), article=article) for article, value in values.items())
    return Conflict(field=field, values=listed, minor=True not in verdicts)


def _when(told: Mapping[str, list[Mention]], articles: Mapping[str, ArticleFacts]) -> Conflict | None:
    dated = {
        article: [m.when for m in mentions if m.when.dated and m.when.basis is not Basis.PUBLISHED]
        for article, mentions in told.items()  # the day of printing alone is nothing an article says
    }
    best = {
        article: min(whens, key=lambda w: (w.basis not in _FOUNDED, w.days))
        for article, whens in dated.items()
        if whens
    }
    going_on = {
        when for article, when in best.items() if article in articles and _goes_on(when, articles[article].published)
    }

    def differ(a: When, b: When) -> bool | None:
        sooner = min(a, b, key=lambda w: w.latest or date.max)
        if a.earliest == b.earliest and sooner in going_on:
            return None  # it was written while it went on, and told how long until then
        return _days_differ(a, b)

    return _compared("when", best, differ, _days, lambda w: (w.earliest, w.latest, w.granularity))


def _goes_on(when: When, published: date | None) -> bool:
    """Whether an interval of several days ends as the article appears."""
    if when.earliest is None or when.latest is None or published is None or when.days == 1:
        return False
    return when.earliest <= published and abs((when.latest - published).days) <= 1


def _days_differ(a: When, b: When) -> bool | None:
    if a.earliest is None or b.earliest is None or a.latest is None or b.latest is None:
        return None
    if (a.earliest, a.latest) == (b.earliest, b.latest):
        return None
    if a.latest < b.earliest or b.latest < a.earliest:
        return True
    both_last = a.days > 1 and b.days > 1 and a.granularity is b.granularity is Granularity.RANGE
    return both_last and max(a.days, b.days) < _LONG  # both say how long it lasted; else one is only vaguer


def _days(when: When) -> str:
    return when.edtf or (str(when.earliest) if when.days == 1 else f"{when.earliest}/{when.latest}")


def _actors(told: Mapping[str, list[Mention]]) -> Conflict | None:
    """Everybody an article names for it, whatever the sentence; a smaller circle is a minor difference.

    So is an organisation in the place of states, a choice from what a third article names, and whom a statement is about.
    """
    codes = {
        article: frozenset(a.code for m in mentions for a in m.actors if a.code) for article, mentions in told.items()
    }
    named = {article: found for article, found in codes.items() if found}
    spoken = all(m.type is EventType.STATEMENT for mentions in told.values() for m in mentions)
    states = {found: found - organisations().keys() for found in named.values()}

    def differ(a: frozenset[str], b: frozenset[str]) -> bool | None:
        if a == b:
            return None
        if a < b or b < a or any(a | b <= everybody for everybody in named.values()):
            return False
        return bool(states[a] - b) and bool(states[b] - a) and not (spoken and a & b)

    return _compared("actors", named, differ, lambda found: ", ".join(sorted(found)), lambda found: found)


def _people(told: Mapping[str, list[Mention]]) -> Conflict | None:
    """Articles of which each names somebody whom the other does not: either may have seen only some of them."""
    named: dict[str, dict[str, str]] = {}
    for article, mentions in told.items():
        people = {
            skeleton(a.person): a.person for m in mentions for a in m.actors if a.person and a.part is not Part.THIRD
        }
        if people:
            named[article] = people

    def differ(a: Mapping[str, str], b: Mapping[str, str]) -> bool | None:
        return None if a.keys() <= b.keys() or b.keys() <= a.keys() else False

    return _compared("people", named, differ, lambda found: ", ".join(sorted(found.values())), frozenset)


def _place(told: Mapping[str, list[Mention]]) -> Conflict | None:
    """Different places: of different states they contradict each other, within one they may be vaguer names of one place."""
    places = {
        article: next(m.place for m in mentions if m.place)
        for article, mentions in told.items()
        if any(m.place for m in mentions)
    }

    def differ(a: Place, b: Place) -> bool | None:
        if a.code and b.code and a.code != b.code:
            return True
        one, other = fold(a.name), fold(b.name)
        return None if one in other or other in one else False

    return _compared("place", places, differ, lambda place: place.name, lambda place: (place.name, place.code))


def _status(told: Mapping[str, list[Mention]], articles: Mapping[str, ArticleFacts]) -> Conflict | None:
    """What one article expects and a later one knows is a minor difference."""
    values: dict[str, tuple[Status, bool, date | None]] = {}
    for article, mentions in told.items():
        status = min((m.status for m in mentions), key=_ORDER.__getitem__)
        published = articles[article].published if article in articles else None
        latest = max((m.when.latest for m in mentions if m.when.latest), default=None)
        values[article] = (status, bool(published and latest and published <= latest), published)

    def differ(a: tuple[Status, bool, date | None], b: tuple[Status, bool, date | None]) -> bool | None:
        if a[0] is b[0]:
            return None
        ahead = [value for value in (a, b) if value[0] in _AHEAD]
        if len(ahead) != 1:
            return not ahead
        (expected,) = ahead
        known = b if expected is a else a
        if known[0] is Status.HAPPENED:
            return not expected[1]
        return not (expected[2] and known[2] and expected[2] < known[2])  # a plan that was given up after that

    return _compared("status", values, differ, lambda value: value[0].value, lambda value: value)


def _outcome(told: Mapping[str, list[Mention]], articles: Mapping[str, ArticleFacts]) -> Conflict | None:
    """How it ended, by words beside the trigger: articles that have none in common may each have seen another stage."""
    ended: dict[str, dict[str, str]] = {}
    for article, mentions in told.items():
        facts = articles.get(article)
        found: dict[str, str] = {}
        for mention in mentions if facts else ():
            at = mention.trigger.start - mention.evidence.start
            near = fold(facts.words_of(mention) if facts else "")[max(0, at - _NEAR) : at + _NEAR]
            for match in outcomes().pattern.finditer(near):
                found.setdefault(outcomes().of[match.group()], match.group())
        if found:
            ended[article] = found

    def differ(a: Mapping[str, str], b: Mapping[str, str]) -> bool | None:
        return False if a.keys().isdisjoint(b) else None

    return _compared("outcome", ended, differ, lambda found: ", ".join(sorted(found.values())), frozenset)


def _numbers(told: Mapping[str, list[Mention]], articles: Mapping[str, ArticleFacts]) -> Iterator[Conflict]:
    """One conflict for each thing that is counted: articles whose figures for it have none in common."""
    counted: dict[str, dict[str, dict[str, Figure]]] = defaultdict(lambda: defaultdict(dict))
    for article, mentions in told.items():
        facts = articles.get(article)
        for mention in mentions if facts else ():
            at = mention.trigger.start - mention.evidence.start
            for figure in figures(facts.words_of(mention), at) if facts else ():
                for word in figure.counts:
                    counted[word][article].setdefault(figure.written, figure)
    shown: set[tuple[str, ...]] = set()
    for _, by_article in sorted(counted.items()):
        if len(by_article) < 2:
            continue
        conflict = _compared("number", by_article, _figures_differ, lambda found: ", ".join(sorted(found)), _numbers_of)
        key = tuple(f"{v.article}:{v.value}" for v in conflict.values) if conflict else ()
        if conflict and key not in shown:
            shown.add(key)
            yield conflict


def _numbers_of(found: Mapping[str, Figure]) -> frozenset[tuple[float, float, float]]:
    return frozenset((f.value, f.low, f.high) for f in found.values())


def _figures_differ(a: Mapping[str, Figure], b: Mapping[str, Figure]) -> bool | None:
    """Figures that may mean the same number ("more than 200" and 230) are only told otherwise."""
    if not {f.value for f in a.values()}.isdisjoint(f.value for f in b.values()):
        return None
    return not any(x.low <= y.high and y.low <= x.high for x in a.values() for y in b.values())
