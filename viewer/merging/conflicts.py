"""Where the articles that tell one happening differ: the day, who took part, where, the figures, whether it happened."""

import re
from collections.abc import Mapping, Sequence
from datetime import date

from viewer.knowledge import name as name_of
from viewer.knowledge import organisations
from viewer.merging.comparing import Said, compared, said_by
from viewer.merging.facts import ArticleFacts
from viewer.merging.naming import places
from viewer.merging.wordings import differing_causes, differing_details, differing_names, differing_numbers
from viewer.merging.words import fold, skeleton
from viewer.model import Basis, Conflict, EventType, Granularity, Mention, Part, Place, Status, When

_LONG = 8  # days from which an interval is a vague date and not how long it lasted
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
    said = said_by(told, articles)
    found = [
        _when(told, articles),
        _actors(told),
        _people(told),
        _place(told, said),
        _status(told, articles),
        *differing_numbers(said),
        *differing_details(said),
        differing_causes(said),
        *differing_names(said),
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

    return compared("when", best, differ, _days, lambda w: (w.earliest, w.latest, w.granularity))


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

    return compared("actors", named, differ, lambda found: ", ".join(sorted(found)), lambda found: found)


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

    return compared("people", named, differ, lambda found: ", ".join(sorted(found.values())), frozenset)


def _place(told: Mapping[str, list[Mention]], said: Mapping[str, Sequence[Said]]) -> Conflict | None:
    """Different places: of different states they contradict each other, within one they may be vaguer names of one place.

    Where no record has the place, the words beside the trigger tell it; they alone make no contradiction.
    """
    found: dict[str, tuple[Place, ...]] = {}
    for article, mentions in told.items():
        given = tuple(m.place for m in mentions if m.place)[:1]
        placed = given or tuple(place for one in said[article] for place in places(*one))
        if placed:
            found[article] = placed
    sure = {m.place for mentions in told.values() for m in mentions}

    def differ(a: tuple[Place, ...], b: tuple[Place, ...]) -> bool | None:
        if any(_one_place(x, y) for x in a for y in b):
            return None
        return all(x.code and y.code and x.code != y.code and {x, y} <= sure for x in a for y in b)

    def shown(named: tuple[Place, ...]) -> str:
        return ", ".join(dict.fromkeys(place.name for place in named))

    return compared("place", found, differ, shown, lambda named: frozenset((place.name, place.code) for place in named))


def _one_place(a: Place, b: Place) -> bool:
    one, other = (re.sub(r"\W", "", fold(place.name)) for place in (a, b))
    if one in other or other in one:
        return True
    return a.code == b.code and a.code is not None and name_of(a.code) in (a.name, b.name)


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

    return compared("status", values, differ, lambda value: value[0].value, lambda value: value)
