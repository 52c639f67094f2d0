from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.project.conftest import make_reading
from viewer.model import Kind, Review, Status
from viewer.project import Look, Project, Query


@pytest.fixture
def searched(tmp_path: Path) -> Any:
    with Project.create(tmp_path / "story.demarche") as project:
        project.add(
            [
                make_reading(
                    "Alpha gazette",
                    ("Edgars Rinkēvičs met Makei in Silene.", "met", "2020-07-24", "LVA BLR"),
                    ("Latvia accused Belarus of pressure.", "accused", "2020-09-01", "LVA BLR/ACCUSE"),
                ),
                make_reading(
                    "Beta courier",
                    ("Turkey and Russia signed a grain deal.", "signed", "2022-07-22", "TUR RUS/AGREE"),
                    ("The term will end in May.", "end", "2023-05-18", "TUR RUS/AGREE"),
                ),
            ]
        )
        yield project


def titles(project: Project, query: Query) -> list[str]:
    return [project.event(int(key)).title for key in project.search(query).keys]


@pytest.mark.parametrize("words", ["rinkevics", "RINKĒVIČS", "Rinke", "makei silene", "edgars met"])
def test_words_are_found_whatever_their_accents_and_before_they_are_complete(searched: Project, words: str) -> None:
    assert titles(searched, Query(text=words)) == ["Edgars Rinkēvičs met Makei in Silene."]


@pytest.mark.parametrize(
    "words", ['"', "AND", "a* OR NOT (", "title:x", "-", "NEAR(a b)", "'; DROP TABLE event; --", "\0"]
)
def test_nothing_typed_is_an_operator(searched: Project, words: str) -> None:
    searched.search(Query(text=words))
    assert len(searched.columns()) == 4


def test_filters_combine_and_come_in_order_of_time(searched: Project) -> None:
    assert titles(searched, Query(kinds=frozenset({Kind.AGREEMENT}))) == [
        "Turkey and Russia signed a grain deal.",
        "The term will end in May.",
    ]
    assert len(titles(searched, Query(kinds=frozenset({Kind.AGREEMENT}), earliest=date(2023, 1, 1)))) == 1
    assert len(titles(searched, Query(actors=frozenset({"LVA"}), latest=date(2020, 8, 1)))) == 1
    assert titles(searched, Query(actors=frozenset({"FRA"}))) == []
    assert len(titles(searched, Query(outlets=frozenset({"Beta"})))) == 2
    assert len(titles(searched, Query(articles=frozenset({"Alpha gazette"}), text="pressure"))) == 1


def test_counts_tell_what_each_filter_would_leave(searched: Project) -> None:
    key = int(searched.search(Query(text="grain")).keys[0])
    searched.review(key, Review.ACCEPTED)
    searched.set_field(key, "status", Status.DENIED)
    counts = searched.search(Query(kinds=frozenset({Kind.AGREEMENT}))).counts
    assert counts["kind"] == {"meeting": 1, "agreement": 2, "statement": 1}  # as if no kind were chosen
    assert counts["actor"] == {"TUR": 2, "RUS": 2}
    assert counts["review"] == {"open": 1, "accepted": 1}
    assert counts["status"] == {"denied": 1, "happened": 1}
    assert counts["outlet"] == {"Beta": 2}
    assert len(searched.search(Query(reviews=frozenset({Review.ACCEPTED}), looks=frozenset({Look.EDITED}))).keys) == 1
    assert len(searched.search(Query(reviews=frozenset({Review.OPEN}))).keys) == 3


def test_what_is_worth_a_look_is_found_and_counted(searched: Project) -> None:
    keys = [int(key) for key in searched.search(Query()).keys]
    searched.set_field(keys[0], "title", "Rinkēvičs meets Makei")
    searched.set_field(keys[1], "when", {"earliest": None, "latest": None})
    counts = searched.search(Query(looks=frozenset({Look.UNDATED}))).counts["look"]
    assert counts["edited"] == 2
    assert counts["undated"] == 1
    asked = frozenset({Look.UNDATED, Look.CONFLICT})  # alternatives
    assert [int(key) for key in searched.search(Query(looks=asked)).keys] == [keys[1]]
    accused = Query(kinds=frozenset({Kind.STATEMENT}), looks=frozenset({Look.EDITED}))
    assert [int(key) for key in searched.search(accused).keys] == [keys[1]]


def test_words_of_articles_are_found_too(searched: Project) -> None:
    found = searched.search(Query(text="courier"))
    assert list(found.articles) == ["Beta courier"]
    assert len(found.keys) == 0
    assert len(searched.search(Query(text="courier", in_articles=True)).keys) == 2


def test_search_follows_edits_and_undo(searched: Project) -> None:
    key = int(searched.search(Query(text="grain")).keys[0])
    searched.set_notes(key, "Überraschung")
    assert titles(searched, Query(text="uberr")) != []
    searched.undo()
    assert titles(searched, Query(text="uberr")) == []


def test_views_are_kept(searched: Project) -> None:
    searched.set_view({"lanes": ["a", "b"]})
    searched.save_view("my view", {"kinds": ["visit"]})
    path = searched.path
    assert path
    searched.close()
    with Project.open(path) as again:
        assert again.view() == {"lanes": ["a", "b"]}
        assert again.named_views() == {"my view": {"kinds": ["visit"]}}
        again.save_view("my view", None)
        assert again.named_views() == {}
        again.undo()
        assert again.named_views() == {"my view": {"kinds": ["visit"]}}
