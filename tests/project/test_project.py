import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.project.conftest import AGAIN, SIGNING, make_reading
from viewer.model import Basis, EventColumns, EventType, Review, Span, Status
from viewer.model.event import Decision
from viewer.project import Project, ProjectError, Query, connection, journal
from viewer.project.lock import Lock


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


def test_an_untitled_project_that_holds_nothing_goes_with_its_file(tmp_path: Path, readings: Any) -> None:
    folder = tmp_path / "data"
    with Project.create(folder=folder) as empty:
        empty.set_view({"page": "table"})
        assert len(list(folder.glob("untitled*"))) >= 1
    assert list(folder.iterdir()) == []
    with Project.create(tmp_path / "named.demarche"):
        pass
    assert (tmp_path / "named.demarche").is_file()


@pytest.mark.parametrize("what", ["article", "undone", "removed", "view", "event"])
def test_one_with_anything_in_it_or_in_its_journal_stays(tmp_path: Path, readings: Any, what: str) -> None:
    folder = tmp_path / "data"
    with Project.create(folder=folder) as project:
        if what == "view":
            project.save_view("mine", {})
            project.save_view("mine", None)
        elif what == "event":
            key = project.add_event(when=readings[0][1][0].when, type=readings[0][1][0].type, title="By hand")
            project.delete([key])
        else:
            project.add(readings)
            if what == "undone":
                project.undo()
            elif what == "removed":
                for article in list(project.articles()):
                    project.remove_article(article.id)
    (path,) = folder.iterdir()
    with Project.open(path) as again:
        assert again.undo_text or again.redo_text


def test_an_article_is_corrected_and_given_back_what_its_text_says(project: Project, readings: Any) -> None:
    article, mentions = readings[0]
    later = [m.model_copy(update={"when": m.when.model_copy(update={"basis": Basis.CONTEXT})}) for m in mentions]
    project.set_article(article.id, published=date(2023, 3, 21), title="Mine", mentions=later)
    project.add([readings[0]])
    corrected = project.article(article.id)
    assert (corrected.published, corrected.title, corrected.published_from) == (date(2023, 3, 21), "Mine", "user")
    assert project.edited_fields(article.id) == {"published", "published_from", "title"}
    assert project.said_by_text(article.id)["published"] == "2023-03-20"
    project.reset_article(article.id, "published", mentions=mentions)
    assert project.article(article.id).published == article.published
    assert project.article(article.id).published_from is article.published_from
    assert project.article(article.id).title == "Mine"
    assert project.edited_fields(article.id) == {"title"}


def test_a_document_holds_what_its_events_stand_on(project: Project) -> None:
    whole = project.document()
    assert whole.title == "story"
    assert {m for e in whole.events for m in e.mentions} == set(whole.mentions)
    assert {m.article for m in whole.mentions.values()} == set(whole.articles)
    assert whole.articles["First paper"] == project.article("First paper")
    assert [e.when.earliest for e in whole.events] == sorted(e.when.earliest for e in whole.events if e.when.earliest)
    key = key_of(project, "Beijing")
    assert [e.id for e in project.document([key]).events] == [f"e{key}"]
    project.review(key, Review.REJECTED)
    assert len(project.document().events) == 2


def test_space_is_given_back(tmp_path: Path, reading: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "_SPARE_UNITS", 0)
    monkeypatch.setattr(connection, "_SPARE_PAGES", 10)
    monkeypatch.setattr(journal, "LIMIT", 3)
    path = tmp_path / "story.demarche"
    with Project.create(path) as project:
        for n in range(8):
            told = (
                f"Japan and Korea held talks {n}. " + f"Padding {n}. " * 3000,
                "talks",
                f"2023-03-{3 * n + 1:02}",  # days apart, so that they are not one
                "JPN KOR",
            )
            project.add([reading(f"Paper {n}", told)])
        for n in range(1, 8):
            project.remove_article(f"Paper {n}")
        project.set_notes(1, "one")
        project.set_notes(1, "two")
    with Project.open(path) as project:
        assert project._store.db.execute("SELECT count(*) FROM unit").fetchone()[0] == 2
        assert path.stat().st_size < 800_000
        while project.undo():
            pass
        assert {a.id for a in project.articles()} == {"Paper 0", "Paper 7"}


def test_a_crashed_project_in_a_folder_that_cannot_be_written(
    tmp_path: Path, readings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "story.demarche"
    project = Project.create(path)
    project.add(readings)
    crashed = tmp_path / "crashed.demarche"
    for ending in ("", "-wal"):
        shutil.copyfile(f"{path}{ending}", f"{crashed}{ending}")
    project.close()

    def refuse(path: Path) -> None:
        raise PermissionError(13, "no", str(path))

    monkeypatch.setattr(Lock, "take", refuse)
    with Project.open(crashed) as again:
        assert again.trouble == "project.read_only"
        assert len(again.columns()) == 3


def test_a_copy_adds_an_article_and_no_source(tmp_path: Path) -> None:
    path = tmp_path / "copies.demarche"
    third = ("Iran, said its envoy, signed a cooperation roadmap with Minsk.", "signed", "2023-03-13", "BLR IRN/AGREE")
    with Project.create(path) as project:
        project.add([make_reading("First paper", SIGNING), make_reading("Second paper", AGAIN, copy_of="First paper")])
        (key,) = project.columns().key.tolist()
        assert (len(project.event(key).articles), project.event(key).sources) == (2, 1)
        project.add([make_reading("Third paper", third)])
        assert project.event(key).sources == 2
    with Project.open(path) as project:
        assert project.article("Second paper").copy_of == "First paper"


def test_what_a_thread_still_asks_of_a_closed_project_is_refused_by_name(project: Project, readings: Any) -> None:
    assert project.path
    project.close()
    for ask in (project.columns, project.undo, lambda: project.search(Query()), lambda: project.add(readings)):
        with pytest.raises(ProjectError) as refused:
            ask()
        assert refused.value.code == "project.closed"
    assert project.close() is None  # twice does no harm
    with Project.open(project.path) as again:
        assert len(again.columns()) == 3
