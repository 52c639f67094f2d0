"""Any run of commands, undos, redos and reopenings leaves the same project as those commands alone would."""

import shutil
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from tests.project.conftest import make_reading
from viewer.model import EventColumns, EventType, Review, Status
from viewer.project import Project, Query

SENTENCES = [
    (f"{a} and {b} {verb} about {topic} on day {day}.", verb, f"2023-03-{day:02}", f"{a} {b}/{kind}")
    for a, b in (("RUS", "CHN"), ("BLR", "IRN"))
    for verb, kind in (("met", "CONSULT"), ("signed", "AGREE"))
    for topic in ("grain", "gas")
    for day in (1, 2)
]


def state(project: Project) -> dict[str, Any]:
    """All that commands change, as plain values."""
    keys = [*map(int, project.columns().key), *project.deleted()]
    return {
        "events": {key: project.event(key).model_dump(mode="json") for key in sorted(keys)},
        "deleted": project.deleted(),
        "articles": {a.id: project.article(a.id).model_dump(mode="json") for a in project.articles()},
        "mentions": {a.id: [(m.id, key) for m, key in project.mentions_of(a.id)] for a in project.articles()},
        "titles": [project.columns().title(i) for i in range(len(project.columns()))],
        "views": project.named_views(),
        "found": project.search(Query(text="grain")).keys.tolist(),
    }


class Commands(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.project = Project.create(self.folder / "any.demarche")
        self.past: list[dict[str, Any]] = []
        self.future: list[dict[str, Any]] = []
        self.now = state(self.project)

    def teardown(self) -> None:
        self.project.close()
        shutil.rmtree(self.folder)

    def done(self) -> None:
        """After a command: what was undone is gone; one that changed nothing is no step."""
        now = state(self.project)
        if now != self.now:
            self.past.append(self.now)
            self.future.clear()
            self.now = now

    def key(self, data: st.DataObject) -> int:
        return data.draw(st.sampled_from(self.project.columns().key.tolist()))

    def some(self) -> bool:
        return len(self.project.columns()) > 0

    @rule(
        name=st.sampled_from(["A", "B", "C", "D"]),
        told=st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=5, unique=True),
    )
    def add(self, name: str, told: list[Any]) -> None:
        self.project.add([make_reading(f"Paper {name}", *told)])
        self.done()

    @precondition(some)
    @rule(data=st.data(), status=st.sampled_from(Status))
    def set_field(self, data: st.DataObject, status: Status) -> None:
        self.project.set_field(self.key(data), "status", status)
        self.done()

    @precondition(some)
    @rule(data=st.data())
    def reset_field(self, data: st.DataObject) -> None:
        self.project.reset_field(self.key(data), "status")
        self.done()

    @precondition(some)
    @rule(data=st.data(), verdict=st.sampled_from(Review))
    def review(self, data: st.DataObject, verdict: Review) -> None:
        self.project.review(self.key(data), verdict)
        self.done()

    @precondition(some)
    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        self.project.delete(self.key(data))
        self.done()

    @rule()
    def restore(self) -> None:
        if self.project.deleted():
            self.project.restore(self.project.deleted())
            self.done()

    @precondition(some)
    @rule(data=st.data())
    def merge(self, data: st.DataObject) -> None:
        keys = data.draw(st.lists(st.sampled_from(self.project.columns().key.tolist()), min_size=1, max_size=3))
        self.project.merge(keys)
        self.done()

    @precondition(some)
    @rule(data=st.data())
    def split(self, data: st.DataObject) -> None:
        key = self.key(data)
        mentions = self.project.event(key).mentions
        if len(mentions) > 1:
            self.project.split(key, mentions[:1])
            self.done()

    @precondition(lambda self: self.project.articles())
    @rule(data=st.data())
    def remove_article(self, data: st.DataObject) -> None:
        self.project.remove_article(data.draw(st.sampled_from([a.id for a in self.project.articles()])))
        self.done()

    @rule(title=st.text(min_size=1, max_size=10))
    def add_event(self, title: str) -> None:
        self.project.add_event(title=title, type=EventType.OTHER)
        self.done()

    @rule(name=st.sampled_from(["one", "other"]), value=st.integers(0, 3))
    def save_view(self, name: str, value: int) -> None:
        self.project.save_view(name, {"value": value} if value else None)
        self.done()

    @rule()
    def undo(self) -> None:
        assert (self.project.undo() is not None) == bool(self.past)
        if self.past:
            self.future.append(self.now)
            self.now = self.past.pop()

    @rule()
    def redo(self) -> None:
        assert (self.project.redo() is not None) == bool(self.future)
        if self.future:
            self.past.append(self.now)
            self.now = self.future.pop()

    @rule()
    def reopen(self) -> None:
        path = self.project.path
        assert path
        self.project.close()
        self.project = Project.open(path)

    @invariant()
    def as_expected(self) -> None:
        assert state(self.project) == self.now
        assert (self.project.undo_text is not None) == bool(self.past)
        assert (self.project.redo_text is not None) == bool(self.future)

    @invariant()
    def each_mention_stands_in_one_event(self) -> None:
        events = self.now["events"].values()
        told = sorted(m for event in events for m in event["mentions"])
        assert told == sorted(m for mentions in self.now["mentions"].values() for m, _ in mentions)


Commands.TestCase.settings = settings(
    deadline=None,
    max_examples=40,
    stateful_step_count=20,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],  # of a machine with other work
)
TestCommands = Commands.TestCase


@pytest.mark.slow
def test_columns_patched_equal_columns_read(tmp_path: Path) -> None:
    with Project.create(tmp_path / "any.demarche") as project:
        for n in range(12):
            project.add([make_reading(f"Paper {n}", *SENTENCES[n : n + 4])])
            project.columns()
            project.set_field(int(project.columns().key[0]), "title", f"Title {n} – ü")
            if n % 3:
                project.delete(int(project.columns().key[-1]))
                project.add_event(title=f"By hand {n}", type=EventType.OTHER)
            mine = project.columns()
            with Project.open(project.path) as other:  # type: ignore[arg-type]
                theirs = other.columns()
                for name in EventColumns.__dataclass_fields__:
                    assert list(getattr(mine, name)) == list(getattr(theirs, name)), name
