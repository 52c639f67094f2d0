"""Which lane an event stands in."""

import pytest

from viewer.model import Actor, Event, EventType, Part, Place
from viewer.model.columns import EventColumns
from viewer.timeline import Arrangement, Grouping, Rows, group, plain_title
from viewer.timeline.people import same_people


def event(number: int, event_type: EventType = EventType.CONSULT, *actors: tuple[str, Part], **more: object) -> Event:
    speaker = more.get("speaker")
    made = tuple(Actor(name=code, code=code, part=part, person=speaker) for code, part in actors)  # type: ignore[arg-type]
    return Event(id=f"e{number}", title=f"t{number}", type=event_type, actors=made, **more)  # type: ignore[arg-type]


def titles(events: list[Event], by: Grouping, articles: dict[str, str] | None = None) -> dict[str, list[int]]:
    lanes = group(EventColumns.of(events), by, articles)
    found: dict[str, list[int]] = {}
    for place, lane in zip(lanes.event.tolist(), lanes.lane.tolist(), strict=True):
        found.setdefault(plain_title(lanes.names[lane]), []).append(place)
    return {title: sorted(places) for title, places in found.items()}


S, T, B, X = Part.SOURCE, Part.TARGET, Part.BOTH, Part.THIRD


def test_two_states_make_a_pair_named_by_capitals_the_more_active_first() -> None:
    events = [
        event(0, EventType.CONSULT, ("IRN", S), ("BLR", T)),
        event(1, EventType.AGREE, ("IRN", B), ("BLR", B)),
        event(2, EventType.CONSULT, ("BLR", T), ("IRN", S)),
    ]
    assert titles(events, Grouping.PAIR) == {"Tehran–Minsk": [0, 1, 2]}


def test_organisations_go_by_their_abbreviation() -> None:
    assert titles([event(0, EventType.AGREE, ("BLR", S), ("SCO", T))], Grouping.PAIR) == {"Minsk–SCO": [0]}


def test_a_host_does_not_make_a_pair_and_three_states_stand_with_the_two_that_act() -> None:
    events = [
        event(0, EventType.AGREE, ("CHN", X), ("IRN", B), ("SAU", B)),
        event(1, EventType.CONSULT, ("RUS", B), ("USA", S), ("DEU", T)),
        event(2, EventType.CONSULT, ("FRA", B), ("DEU", B), ("POL", B)),
        event(3, EventType.CONSULT, ("CHN", S), ("CHN", T)),
    ]
    found = titles(events, Grouping.PAIR)
    assert {frozenset(name.split("–")): places for name, places in found.items()} == {
        frozenset({"Tehran", "Riyadh"}): [0],
        frozenset({"Washington", "Berlin"}): [1],
        frozenset({"Paris", "Berlin"}): [2],
        frozenset({"Beijing"}): [3],
    }


def test_people_who_speak_twice_have_a_lane_for_all_spellings() -> None:
    said = EventType.STATEMENT
    events = [
        event(0, said, ("RUS", S), speaker="Sergey Lavrov"),
        event(1, said, ("RUS", S), speaker="Lavrov"),
        event(2, said, ("RUS", S), speaker="Sergei Lavrov"),
        event(3, said, ("USA", S), speaker="Antony Blinken"),
        event(4, EventType.CONSULT, ("RUS", S), speaker="Lavrov"),
        event(5, EventType.OTHER),
    ]
    assert titles(events, Grouping.PAIR) == {
        "Lavrov statements": [0, 1, 2],
        "Moscow": [4],
        "Washington": [3],
        "Other": [5],
    }


@pytest.mark.parametrize(
    ("names", "shown"),
    [
        (["Sergey Lavrov", "Sergei Lavrov", "Lavrov"], 1),
        (["Joe Biden", "Hunter Biden"], 2),
        (["José Díaz", "Jose Diaz"], 1),
    ],
)
def test_spellings_of_one_person(names: list[str], shown: int) -> None:
    assert len(set(same_people(names))) == shown


def test_by_state_an_event_may_stand_in_several_lanes_and_it_says_so() -> None:
    columns = EventColumns.of([event(0, EventType.AGREE, ("IRN", S), ("BLR", T)), event(1)])
    lanes = group(columns, Grouping.STATE)
    assert lanes.shared
    assert titles([event(0, EventType.AGREE, ("IRN", S), ("BLR", T)), event(1)], Grouping.STATE) == {
        "Tehran": [0],
        "Minsk": [0],
        "Other": [1],
    }


def test_by_kind_place_and_source() -> None:
    events = [
        event(0, EventType.AGREE, place=Place(name="Geneva"), articles=("a1",)),
        event(1, EventType.SANCTION, place=Place(name="Geneva"), articles=("a2", "a1")),
        event(2, EventType.OTHER),
    ]
    assert titles(events, Grouping.KIND) == {"Agreement": [0], "Pressure": [1], "Other": [2]}
    assert titles(events, Grouping.PLACE) == {"Geneva": [0, 1], "Other": [2]}
    assert titles(events, Grouping.SOURCE, {"a1": "AP", "a2": "Reuters"}) == {"AP": [0], "Reuters": [1], "Other": [2]}
    assert titles(events, Grouping.SOURCE, {"a1": "AP", "a2": "AP"}) == {"AP": [0, 1], "Other": [2]}


def test_every_event_stands_in_a_lane_whatever_the_grouping() -> None:
    events = [event(i, EventType.STATEMENT, ("IRN", S), speaker=f"Person {i % 3}") for i in range(7)] + [event(9)]
    for by in Grouping:
        lanes = group(EventColumns.of(events), by)
        assert set(lanes.event.tolist()) == set(range(8))
        assert group(EventColumns.of([]), by).names == ()


def test_an_arrangement_survives_as_a_plain_dict_and_forgives_nonsense() -> None:
    made = Arrangement(Grouping.STATE, Rows.COMPACT).with_order(["b", "a"]).toggled("hidden", "c").named("a", " Gulf ")
    assert Arrangement.from_dict(made.to_dict()) == made
    assert Arrangement.from_dict({"grouping": "no such", "order": 7, "renamed": ["x"], "rows": None}) == Arrangement()
