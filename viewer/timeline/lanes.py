"""Which lanes there are, and which events stand in them, by any of six groupings."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from viewer.knowledge import capital
from viewer.model.columns import KINDS, PARTS, EventColumns
from viewer.model.kinds import Kind
from viewer.timeline.index import distinct
from viewer.timeline.people import same_people

Ints = NDArray[np.int64]
OTHER = "other"
_SOURCE, _TARGET, _THIRD = PARTS.index("source"), PARTS.index("target"), PARTS.index("third")


class Grouping(StrEnum):
    """By what events are put into lanes."""

    PAIR = "pair"
    STATE = "state"
    SPEAKER = "speaker"
    KIND = "kind"
    PLACE = "place"
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class LaneName:
    """A lane: `key` stays the same from one import to the next, `parts` are what its title is made of.

    `form` is a code that says how: `name` (parts[0]), `pair` (both, with a dash), `statements` (of parts[0]), `kind` (parts[0] is one
    of the six kinds), `other` (nothing known to group by). `codes` has the code behind each of the parts where they are states or
    organisations, so that they can be called otherwise in another language.
    """

    key: str
    form: str
    parts: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Lanes:
    """`names` in order; `event[i]` (a place in the columns) stands in lane `lane[i]`. An event may stand in several."""

    names: tuple[LaneName, ...]
    event: NDArray[np.int32]
    lane: NDArray[np.int32]

    @property
    def shared(self) -> bool:
        """Whether some event stands in several lanes, so that the lanes' counts add up to more than there are events."""
        return len(self.event) > len(distinct(self.event))


def group(columns: EventColumns, by: Grouping, articles: Mapping[str, str] | None = None) -> Lanes:
    """The lanes of all events, the fullest first within each sort of lane. `articles` names an article's outlet or title by its id."""
    match by:
        case Grouping.PAIR:
            return _by_pair(columns)
        case Grouping.STATE:
            return _by_state(columns)
        case Grouping.SPEAKER:
            return _by_speaker(columns)
        case Grouping.KIND:
            return _by_kind(columns)
        case Grouping.PLACE:
            return _by_place(columns)
        case Grouping.SOURCE:
            return _by_source(columns, articles or {})


def _arrange(names: Sequence[LaneName], event: Ints, lane: Ints, sort: Callable[[LaneName], int]) -> Lanes:
    """Leave out empty lanes and put the rest in order: by sort of lane, then the fullest, then by name."""
    count = np.bincount(lane, minlength=len(names)) if len(names) else np.empty(0, np.int64)
    order = sorted(np.flatnonzero(count).tolist(), key=lambda i: (sort(names[i]), -int(count[i]), names[i].parts))
    place = np.full(len(names), -1, np.int32)
    place[order] = np.arange(len(order), dtype=np.int32)
    return Lanes(tuple(names[i] for i in order), event.astype(np.int32), place[lane])


_SORT = {"pair": 0, "statements": 1, "name": 2, "kind": 2, "other": 3}


def _sort(name: LaneName) -> int:
    return _SORT[name.form]


def _named(columns: EventColumns, index: int) -> str:
    name = columns.names[index]
    return capital(name) if columns.has_code[index] else name


def _by_pair(columns: EventColumns) -> Lanes:
    """The default: people who speak twice or more, then pairs of states, then single states, then the rest."""
    first, second = _acting(columns)
    shown = _speaker_names(columns)
    person = _frequent_speaker(columns, shown)
    low, high = np.minimum(first, second), np.maximum(first, second)
    width = len(columns.names) + 1
    # One number a lane: a pair ≥ 0, nobody −1, a person below that, a single state below every person
    single = np.where(high >= 0, -2 - width - high, -1)
    code = np.where(person >= 0, -2 - person, np.where(low >= 0, low * width + high, single))
    values, lane = np.unique(code, return_inverse=True)
    acts = _acts_by_lane(columns, lane, width)
    names: list[LaneName] = []
    for place, value in enumerate(values.tolist()):
        if value >= 0:
            a, b = divmod(value, width)
            names.append(_pair_name(columns, a, b, [acts.get(place * width + n, 0) for n in (a, b)]))
        elif value == -1:
            names.append(LaneName(OTHER, "other"))
        elif value >= -width:
            spoken = shown[-2 - value]
            names.append(LaneName(f"speaker:{spoken.casefold()}", "statements", (spoken,)))
        else:
            index = -value - 2 - width
            names.append(_state_name(columns, index))
    return _arrange(names, np.arange(len(columns)), lane, _sort)


def _pair_name(columns: EventColumns, a: int, b: int, often: Sequence[int]) -> LaneName:
    """The state that acts more often comes first; in a tie the one that comes first by name."""
    ordered = sorted(((-often[0], _named(columns, a), a), (-often[1], _named(columns, b), b)))
    parts, codes = tuple(part for _, part, _ in ordered), tuple(columns.names[place] for *_, place in ordered)
    return LaneName(f"pair:{min(codes)}-{max(codes)}", "pair", parts, codes)


def _state_name(columns: EventColumns, index: int) -> LaneName:
    code = columns.names[index]
    return LaneName(f"state:{code}", "name", (_named(columns, index),), (code,))


def _acts_by_lane(columns: EventColumns, lane: Ints, width: int) -> dict[int, int]:
    """How often a state acts (as a source) in a lane, by `lane * width + name`."""
    event, name, part = _coded(columns)
    source = part == _SOURCE
    key, count = np.unique(lane[event[source]] * width + name[source], return_counts=True)
    return dict(zip(key.tolist(), count.tolist(), strict=True))


def _coded(columns: EventColumns) -> tuple[Ints, Ints, Ints]:
    """Event, name and part of every actor that is a state or an organisation and more than host or mediator, in the order told."""
    event = np.repeat(np.arange(len(columns)), np.diff(columns.actor_offset))
    name = columns.actor_name.astype(np.int64)
    part = columns.actor_part.astype(np.int64)
    kept = columns.has_code[name] & (part != _THIRD) if len(name) else np.empty(0, bool)
    return event[kept], name[kept], part[kept]


def _acting(columns: EventColumns) -> tuple[Ints, Ints]:
    """Of every event the two states that act, as places in `names`; −1 where there is none.

    The source and the target where both are told, else the first two that are named.
    """
    size = len(columns)
    event, name, part = _coded(columns)
    first = _first_of(size, event, name, np.ones(len(event), bool))
    second = _first_of(size, event, name, name != first[event] if len(event) else np.empty(0, bool))
    source = _first_of(size, event, name, part == _SOURCE)
    target = _first_of(size, event, name, (part == _TARGET) & (name != source[event] if len(event) else True))
    told = (source >= 0) & (target >= 0)
    return np.where(told, source, first), np.where(told, target, second)


def _first_of(size: int, event: Ints, name: Ints, kept: NDArray[np.bool_]) -> Ints:
    """The first kept name of every event, −1 where there is none."""
    found = np.full(size, -1, np.int64)
    found[event[kept][::-1]] = name[kept][::-1]
    return found


def _speaker_names(columns: EventColumns) -> dict[int, str]:
    """For every name that speaks, the short name that its lane goes by: one for all spellings."""
    spoken = distinct(columns.speaker[columns.speaker >= 0]).tolist()
    return dict(zip(spoken, same_people([columns.names[s] for s in spoken]), strict=True))


def _frequent_speaker(columns: EventColumns, shown: Mapping[int, str]) -> Ints:
    """The speaker of each statement whose speaker makes two or more, as the first place in `names` of all spellings; −1 else."""
    speaks = (columns.speaker >= 0) & (columns.kind == KINDS.index(Kind.STATEMENT))
    if not shown:
        return np.full(len(columns), -1, np.int64)
    leader: dict[str, int] = {}
    alias = np.arange(len(columns.names), dtype=np.int64)
    for place, name in sorted(shown.items()):
        alias[place] = leader.setdefault(name, place)
    person = np.where(speaks, alias[np.maximum(columns.speaker, 0)], -1)
    count = np.bincount(person[person >= 0], minlength=len(columns.names))
    return np.where((person >= 0) & (count[np.maximum(person, 0)] >= 2), person, -1)


def _by_state(columns: EventColumns) -> Lanes:
    event, name, _ = _coded(columns)
    pair = distinct(event * (len(columns.names) + 1) + name)
    event, name = pair // (len(columns.names) + 1), pair % (len(columns.names) + 1)
    alone = np.flatnonzero(np.bincount(event, minlength=len(columns)) == 0)
    values, lane = np.unique(name, return_inverse=True)
    names = [_state_name(columns, v) for v in values.tolist()]
    names.append(LaneName(OTHER, "other"))
    event = np.concatenate([event, alone])
    lane = np.concatenate([lane, np.full(len(alone), len(values), np.int64)])
    return _arrange(names, event, lane, _sort)


def _by_speaker(columns: EventColumns) -> Lanes:
    return _by_name(columns, columns.speaker.astype(np.int64), _speaker_names(columns), "speaker")


def _by_place(columns: EventColumns) -> Lanes:
    places = distinct(columns.place[columns.place >= 0]).tolist()
    return _by_name(columns, columns.place.astype(np.int64), {p: columns.names[p] for p in places}, "place")


def _by_name(columns: EventColumns, place: Ints, shown: Mapping[int, str], prefix: str) -> Lanes:
    order = sorted(set(shown.values()))
    lane_of = {name: i for i, name in enumerate(order)}
    table = np.full(len(columns.names) + 1, len(order), np.int64)
    for index, name in shown.items():
        table[index] = lane_of[name]
    names = [LaneName(f"{prefix}:{name.casefold()}", "name", (name,)) for name in order] + [LaneName(OTHER, "other")]
    return _arrange(names, np.arange(len(columns)), table[place], _sort)


def _by_kind(columns: EventColumns) -> Lanes:
    names = [LaneName(f"kind:{kind}", "kind", (kind.value,)) for kind in KINDS]
    return _arrange(names, np.arange(len(columns)), columns.kind.astype(np.int64), _sort)


def _by_source(columns: EventColumns, articles: Mapping[str, str]) -> Lanes:
    """By the outlet of the article that tells it best; articles of one name share a lane."""
    shown = [articles.get(article, article) for article in columns.articles]
    order = sorted(Counter(shown))
    lane_of = {name: i for i, name in enumerate(order)}
    table = np.array([lane_of[name] for name in shown] + [len(order)], np.int64)
    best = np.full(len(columns), len(shown), np.int64)
    some = np.diff(columns.article_offset) > 0
    best[some] = columns.article[columns.article_offset[:-1][some]]
    names = [LaneName(f"source:{name}", "name", (name,)) for name in order] + [LaneName(OTHER, "other")]
    return _arrange(names, np.arange(len(columns)), table[best], _sort)
