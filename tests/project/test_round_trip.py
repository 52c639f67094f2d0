"""A project goes out as JSON Lines and comes back the same, whatever its user has done; and goes on in the same way."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.project.conftest import AGAIN, OTHER, SIGNING, VISIT, Reading, day, make_reading
from viewer.export import Options, read_timeline, write
from viewer.model import Document, EventType, Span
from viewer.model.event import Decision, Review
from viewer.project import Project

LATER = ("Raisi and Lukashenko signed the roadmap for cooperation, IRNA said.", "signed", "2023-03-13", "BLR IRN/AGREE")
ARTICLES = (
    make_reading("First paper", VISIT, SIGNING),
    make_reading("Second paper", AGAIN, OTHER),
    make_reading("Third paper", OTHER, VISIT, SIGNING),
    make_reading("Fourth paper", AGAIN),
)
FOLLOWING = make_reading("Fifth paper", LATER, OTHER, VISIT)


def keys_of(project: Project) -> list[int]:
    return project.columns().key.tolist()


def merge(project: Project, pick: Callable[[int], int]) -> None:
    keys = keys_of(project)
    project.merge(list(dict.fromkeys(keys[pick(len(keys))] for _ in range(3))))


def split(project: Project, pick: Callable[[int], int]) -> None:
    several = [k for k in keys_of(project) if len(project.event(k).mentions) > 1]
    if several:
        key = several[pick(len(several))]
        told = project.event(key).mentions
        project.split(key, told[: 1 + pick(len(told) - 1)])


def correct(project: Project, pick: Callable[[int], int]) -> None:
    keys = keys_of(project)
    field, value = (("title", "As the user has it"), ("when", day("2023-04-01")), ("mode", None))[pick(3)]
    project.set_field(keys[pick(len(keys))], field, value)


def take_back(project: Project, pick: Callable[[int], int]) -> None:
    keys = keys_of(project)
    project.reset_field(keys[pick(len(keys))], "title")


def note(project: Project, pick: Callable[[int], int]) -> None:
    keys = keys_of(project)
    project.set_notes(keys[pick(len(keys))], ("", "Check.\nTwice.")[pick(2)])


def accept(project: Project, pick: Callable[[int], int]) -> None:
    keys = keys_of(project)
    project.review(keys[pick(len(keys))], (Review.ACCEPTED, Review.OPEN)[pick(2)])


def pin(project: Project, pick: Callable[[int], int]) -> None:
    keys = keys_of(project)
    project.pin(keys[pick(len(keys))], pick(3) > 0)


def add_by_hand(project: Project, pick: Callable[[int], int]) -> None:
    if pick(2):
        project.add_event(type=EventType.OTHER, title="By hand", when=day("2023-05-02"), notes="mine")
    else:
        article = project.articles()[pick(len(project.articles()))]
        project.add_event(
            type=EventType.CONSULT, article=article.id, evidence=Span(start=15, end=40), trigger=Span(start=17, end=20)
        )


def set_article(project: Project, pick: Callable[[int], int]) -> None:
    articles = project.articles()
    changes: dict[str, Any] = ({"outlet": "The Halyard"}, {"published": date(2023, 3, 22)}, {"title": None})[pick(3)]
    project.set_article(articles[pick(len(articles))].id, **changes)


def undo(project: Project, pick: Callable[[int], int]) -> None:
    del pick
    if len(keys_of(project)):
        project.undo()
        if not len(keys_of(project)):
            project.redo()


COMMANDS = (merge, split, correct, take_back, note, accept, pin, add_by_hand, set_article, undo)


@pytest.mark.parametrize("articles", [True, False], ids=["whole", "excerpts"])
@given(data=st.data())
@settings(deadline=None, max_examples=25)
def test_json_lines_bring_back_the_project_and_it_goes_on_alike(data: st.DataObject, articles: bool) -> None:
    def pick(count: int) -> int:
        return data.draw(st.integers(0, max(0, count - 1)))

    with TemporaryDirectory() as folder, Project.create() as one, Project.create() as two:
        one.add(ARTICLES[: data.draw(st.integers(1, len(ARTICLES)))])
        for command in data.draw(st.lists(st.sampled_from(COMMANDS), max_size=6)):
            command(one, pick)
        path = Path(folder) / "t.jsonl"
        write(one.document(), path, Options(articles=articles))
        imported = read_timeline(path)
        assert {problem.code for problem in imported.problems} <= {"import.excerpts_only"}
        keys = two.take(imported.document)
        assert keys == [int(event.id[1:]) for event in one.document().events]
        first, second = one.document(), two.document()
        assert second.events == first.events
        assert second.mentions == first.mentions
        assert (second.pinned, second.edited) == (first.pinned, first.edited)
        if articles:
            assert second.articles == first.articles
        # What the user decided holds against the next import there as here
        for project in (one, two):
            project.add([FOLLOWING])
        assert told(two.document()) == told(one.document())


def told(document: Document) -> dict[frozenset[str], tuple[Any, ...]]:
    return {
        frozenset(e.mentions) or frozenset([e.id]): (e.title, e.when, e.decisions, e.overrides, e.review, e.notes)
        for e in document.events
    }


@pytest.fixture
def decided(tmp_path: Path, readings: list[Reading]) -> Document:
    """Two happenings made one by hand, and one taken apart."""
    with Project.create(tmp_path / "a.demarche") as one:
        one.add(readings)
        visit = next(k for k in keys_of(one) if one.event(k).title == VISIT[0][:70])
        other = next(k for k in keys_of(one) if one.event(k).title == OTHER[0][:70])
        signing = next(k for k in keys_of(one) if len(one.event(k).mentions) == 2)
        one.merge([visit, other])
        one.split(signing, one.event(signing).mentions[1:])
        one.pin(visit)
        write(one.document(), tmp_path / "t.jsonl", Options(articles=True))
    return read_timeline(tmp_path / "t.jsonl").document


def test_decisions_come_into_a_project_that_has_the_articles(decided: Document, readings: list[Reading]) -> None:
    with Project.create() as two:
        two.add(readings)
        assert len(keys_of(two)) == 3
        keys = two.take(decided)
        assert len(set(keys)) == 3
        assert {frozenset(e.mentions) for e in two.document().events} == {frozenset(e.mentions) for e in decided.events}
        merged = next(e for e in two.document().events if Decision.MERGED in e.decisions)
        assert merged.id in two.document().pinned
        assert two.take(decided) == keys  # a second time changes nothing
        assert {frozenset(e.mentions) for e in two.document().events} == {frozenset(e.mentions) for e in decided.events}
        two.undo()
        assert len(two.document().events) == 3


def test_what_was_said_here_stands(decided: Document, readings: list[Reading]) -> None:
    with Project.create() as two:
        two.add(readings)
        signing = next(k for k in keys_of(two) if len(two.event(k).mentions) == 2)
        two.set_field(signing, "title", "One signing")
        two.set_notes(signing, "Never two.")
        two.take(decided)
        assert len(two.event(signing).mentions) == 2
        assert two.event(signing).title == "One signing"
        assert two.event(signing).notes == "Never two."


def test_values_that_no_event_can_have_are_refused_whole(decided: Document) -> None:
    event = decided.events[0].model_copy(update={"overrides": {"when": {"earliest": "soon"}}})
    with Project.create() as two:
        with pytest.raises(ValueError, match="earliest"):
            two.take(decided.model_copy(update={"events": (event,)}))
        assert not len(two.columns())
        assert not two.articles()
