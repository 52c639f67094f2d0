from pathlib import Path
from typing import Any

import pytest

from viewer.model import EventColumns, EventType, Review, Span, Status
from viewer.model.event import Decision
from viewer.project import Project, ProjectError, Query


def groups(project: Project) -> set[frozenset[str]]:
    return {frozenset(project.event(int(key)).mentions) for key in project.columns().key}


def key_of(project: Project, words: str) -> int:
    return int(project.search(Query(text=words)).keys[0])


def test_two_papers_tell_one_happening_once(project: Project) -> None:
    columns = project.columns()
    assert len(columns) == 3
    signing = project.event(key_of(project, "roadmap"))
    assert set(signing.articles) == {"First paper", "Second paper"}
    assert signing.sources == 2
    assert signing.id == f"e{key_of(project, 'roadmap')}"


@pytest.mark.parametrize("turn", [1, -1])
def test_the_order_of_coming_does_not_matter(tmp_path: Path, readings: Any, turn: int) -> None:
    with Project.create(tmp_path / "whole.demarche") as whole, Project.create(tmp_path / "parts.demarche") as parts:
        whole.add(readings)
        for reading in readings[::turn]:
            parts.add([reading])
        assert groups(whole) == groups(parts)


def test_columns_after_edits_are_those_of_a_fresh_opening(project: Project) -> None:
    key = key_of(project, "Beijing")
    project.set_field(key, "title", "Ein Gespräch in Peking")
    project.delete(key_of(project, "arrived"))
    assert project.path
    mine = project.columns()
    path = project.path
    project.close()
    with Project.open(path) as again:
        theirs = again.columns()
        for name in EventColumns.__dataclass_fields__:
            ours, other = getattr(mine, name), getattr(theirs, name)
            assert list(ours) == list(other), name
        assert again.columns().title(list(again.columns().key).index(key)) == "Ein Gespräch in Peking"


def test_an_edit_survives_reading_the_article_again(project: Project, readings: Any) -> None:
    key = key_of(project, "roadmap")
    project.set_field(key, "type", EventType.COOPERATE)
    project.add(readings)
    event = project.event(key)
    assert event.type is EventType.COOPERATE
    assert event.origin["type"] == "user"
    project.reset_field(key, "type")
    assert project.event(key).type is EventType.AGREE


def test_undo_and_redo_over_sessions(tmp_path: Path, readings: Any) -> None:
    path = tmp_path / "story.demarche"
    with Project.create(path) as project:
        project.add(readings)
        key = key_of(project, "roadmap")
        project.set_field(key, "status", Status.DENIED)
    with Project.open(path) as project:
        assert project.undo_text
        assert project.undo_text.code == "project.set_field"
        assert project.undo_text.arguments["field"] == "status"
        project.undo()
        assert project.event(key).status is Status.HAPPENED
        project.undo()
        assert len(project.columns()) == 0
        assert project.undo_text is None
        assert project.search(Query(text="roadmap")).keys.size == 0
    with Project.open(path) as project:
        project.redo()
        project.redo()
        assert project.event(key).status is Status.DENIED
        assert key_of(project, "roadmap") == key
        assert project.redo_text is None


def test_merging_by_hand_is_kept_against_later_imports(project: Project, reading: Any) -> None:
    one, other = key_of(project, "arrived"), key_of(project, "Beijing")
    assert project.merge([one, other]) == one
    project.add(
        [reading("Third paper", ("China and Saudi Arabia held talks in Beijing.", "talks", "2023-03-10", "CHN SAU"))]
    )
    event = project.event(one)
    assert Decision.MERGED in event.decisions
    assert len(event.articles) == 3


def test_splitting_by_hand_is_kept_against_later_imports(project: Project, readings: Any) -> None:
    key = key_of(project, "roadmap")
    one, other = project.event(key).mentions
    new = project.split(key, [other])
    project.add(readings)
    assert project.event(key).mentions == (one,)
    assert project.event(new).mentions == (other,)
    project.undo()
    assert set(project.event(key).mentions) == {one, other}


def test_accepted_events_are_never_changed_by_the_machine(project: Project, reading: Any) -> None:
    key = key_of(project, "Beijing")
    project.review(key, Review.ACCEPTED)
    before = project.event(key)
    project.add(
        [
            reading(
                "Third paper",
                ("China and Saudi Arabia held talks in Beijing on Friday.", "talks", "2023-03-10", "CHN SAU"),
            )
        ]
    )
    assert project.event(key) == before


def test_a_deleted_event_stays_away(project: Project, reading: Any) -> None:
    key = key_of(project, "Beijing")
    project.delete(key)
    project.add(
        [
            reading(
                "Third paper",
                ("China and Saudi Arabia held talks in Beijing on Friday.", "talks", "2023-03-10", "CHN SAU"),
            )
        ]
    )
    assert project.deleted() == [key]
    assert key not in project.columns().key
    assert len(project.columns()) == 2
    project.restore(key)
    assert len(project.event(key).articles) == 2


def test_an_event_by_hand_stands_on_the_words_selected(project: Project) -> None:
    text = project.article("Second paper").text
    start = text.index("Beijing")
    key = project.add_event(
        type=EventType.OTHER, article="Second paper", evidence=Span(start=start - 3, end=start + 7), notes="mine"
    )
    event = project.event(key)
    assert event.title == "in Beijing"
    assert event.notes == "mine"
    assert project.mention(event.mentions[0]).evidence.of(text) == "in Beijing"
    bare = project.add_event(type=EventType.CONSULT, title="A meeting nobody wrote of")
    assert project.event(bare).origin == {"type": "user", "title": "user"}
    project.undo()
    with pytest.raises(KeyError):
        project.event(bare)


def test_removing_an_article_takes_its_reports(project: Project) -> None:
    project.remove_article("Second paper")
    assert [a.id for a in project.articles()] == ["First paper"]
    assert len(project.columns()) == 2
    assert project.event(key_of(project, "roadmap")).articles == ("First paper",)
    project.undo()
    assert len(project.columns()) == 3


def test_a_second_opener_only_reads(project: Project) -> None:
    assert project.path
    with Project.open(project.path) as other:
        assert other.read_only == "project.locked"
        assert len(other.columns()) == 3
        with pytest.raises(ProjectError, match="locked"):
            other.delete(1)


def test_nothing_is_left_beside_a_closed_project(tmp_path: Path, readings: Any) -> None:
    with Project.create(tmp_path / "story.demarche") as project:
        project.add(readings)
        project.save_copy(tmp_path / "copy.demarche")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["copy.demarche", "story.demarche"]
    with Project.open(tmp_path / "copy.demarche") as copy:
        assert len(copy.columns()) == 3
        assert copy.undo_text


def test_an_untitled_project_moves_when_saved(tmp_path: Path, readings: Any) -> None:
    with Project.create(folder=tmp_path / "data") as project:
        project.add(readings)
        project.save_as(tmp_path / "named.demarche")
        project.set_notes(1, "more")
        assert not project.untitled
    assert list((tmp_path / "data").iterdir()) == []
    with Project.open(tmp_path / "named.demarche") as again:
        assert again.event(1).notes == "more"
