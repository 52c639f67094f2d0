from datetime import date

from tests.project.conftest import make_reading
from viewer.merging import ArticleFacts, conflicts_of, merge
from viewer.merging.grouping import Told
from viewer.merging.neighbours import neighbours
from viewer.merging.words import skeleton
from viewer.model import Conflict, Status


def conflicts(*readings: tuple) -> dict[str, Conflict]:
    facts = {article.id: ArticleFacts.of(article) for article, _ in readings}
    return {c.field: c for c in conflicts_of([m for _, mentions in readings for m in mentions], facts)}


def test_articles_that_agree_have_no_conflict() -> None:
    told = ("Russia and Ukraine signed a deal.", "signed", "2022-07-22", "RUS UKR")
    assert conflicts(make_reading("A", told), make_reading("B", told)) == {}


def test_different_days_contradict_each_other_and_name_their_articles() -> None:
    one = make_reading("A", ("The term ends on Saturday.", "ends", "2023-03-18", "RUS UKR"))
    other = make_reading("B", ("The term ends on Sunday.", "ends", "2023-03-19", "RUS UKR"))
    found = conflicts(one, other)["when"]
    assert not found.minor
    assert [(v.article, v.value) for v in found.values] == [("A", "2023-03-18"), ("B", "2023-03-19")]


def test_figures_for_the_same_thing_contradict_each_other() -> None:
    one = make_reading("A", ("The truce ended fighting that killed 135 soldiers.", "ended", "2022-09-14", "ARM AZE"))
    other = make_reading(
        "B", ("The truce ended fighting in which 280 soldiers died.", "ended", "2022-09-14", "ARM AZE")
    )
    assert {v.value for v in conflicts(one, other)["number"].values} == {"135 soldiers", "280 soldiers"}


def test_a_smaller_circle_of_actors_is_a_minor_difference() -> None:
    one = make_reading("A", ("A truce was agreed.", "agreed", "2022-09-14", "ARM AZE"))
    other = make_reading("B", ("A truce was agreed.", "agreed", "2022-09-14", "ARM AZE USA"))
    third = make_reading("C", ("A truce was agreed.", "agreed", "2022-09-14", "ARM RUS"))
    assert conflicts(one, other)["actors"].minor
    assert not conflicts(one, other, third)["actors"].minor


def test_a_plan_that_came_true_is_minor_but_not_after_the_day() -> None:
    happened = make_reading("A", ("Makei visited Riga.", "visited", "2020-07-24", "BLR LVA"), published="2020-07-25")
    article, mentions = make_reading(
        "B", ("Makei will visit Riga.", "visit", "2020-07-24", "BLR LVA"), published="2020-07-20"
    )
    planned = article, [m.model_copy(update={"status": Status.PLANNED}) for m in mentions]
    assert conflicts(happened, planned)["status"].minor
    late = article.model_copy(update={"published": date(2020, 7, 30)}), planned[1]
    assert not conflicts(happened, late)["status"].minor


def test_what_may_have_happened_again_is_shown_beside_and_not_merged() -> None:
    told = (
        ("The council met the delegation in Geneva.", "met", "1993-05-10", "UN IRQ KWT/CONSULT"),
        ("The council met the delegation in Geneva.", "met", "1993-05-12", "UN IRQ KWT/CONSULT"),
    )
    readings = [make_reading(name, one, published="1993-05-13") for name, one in zip("AB", told, strict=True)]
    facts = {article.id: ArticleFacts.of(article) for article, _ in readings}
    events = merge([m for _, mentions in readings for m in mentions], facts)
    assert len(events) == 2
    for event in events:
        assert {v.article for c in event.conflicts for v in c.values} == {"A", "B"}
        assert all(c.minor and c.perhaps for c in event.conflicts)


def test_figures_that_may_mean_the_same_are_only_told_otherwise() -> None:
    one = make_reading("A", ("Protesters clashed; more than 20 people were held.", "clashed", "2022-09-14", "BLR"))
    other = make_reading("B", ("Protesters clashed; 23 people were held.", "clashed", "2022-09-14", "BLR"))
    third = make_reading("C", ("Protesters clashed; dozens of people were held.", "clashed", "2022-09-14", "BLR"))
    assert conflicts(one, other)["number"].minor
    assert not conflicts(other, third)["number"].minor


def test_lengths_of_time_are_compared_whatever_their_unit() -> None:
    one = make_reading("A", ("The war lasted six weeks.", "war", "2020-10-01", "ARM AZE"))
    other = make_reading("B", ("A 44-day war was lost.", "war", "2020-10-01", "ARM AZE"))
    third = make_reading("C", ("The war lasted for two months.", "war", "2020-10-01", "ARM AZE"))
    assert conflicts(one, other)["number"].minor
    assert not conflicts(other, third)["number"].minor


def test_how_it_ended_is_told_otherwise() -> None:
    one = make_reading("A", ("The trip was put off.", "trip", "2020-04-10", "BLR LVA"))
    other = make_reading("B", ("The trip was cancelled.", "trip", "2020-04-10", "BLR LVA"))
    assert conflicts(one, other)["outcome"].minor


def test_spellings_of_one_name_are_one_person() -> None:
    assert skeleton("Muammar Gadaffi") == skeleton("Moamer Kadhafi")
    assert skeleton("Viktor Yanukovych") == skeleton("Victor Yanukovich")
    assert skeleton("Xi") != skeleton("Xu")


def test_what_stands_beside_need_not_be_each_others_nearest() -> None:
    groups = [[Told(name, name, name)] for name in "abc"]
    nearest = {("a", "b"): -1.0, ("b", "c"): -0.5}
    assert neighbours(groups, nearest) == {0: 1, 1: 2, 2: 1}
    often = [groups[0], [Told(f"b{n}", "b", f"b{n}") for n in range(20)], groups[2]]
    assert neighbours(often, nearest) == {1: 2, 2: 1}
