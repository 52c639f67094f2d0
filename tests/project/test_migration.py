"""Files of every earlier version open, whole and in this version's form."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from viewer.dating.edtf import when_of
from viewer.model.columns import Form
from viewer.project import Project, migrations, schema

FILES = Path(__file__).parents[1] / "files" / "projects"


@pytest.mark.parametrize("version", range(1, schema.VERSION + 1))
def test_a_file_of_each_version_opens(tmp_path: Path, version: int) -> None:
    path = tmp_path / "old.demarche"
    path.write_bytes((FILES / f"version-{version}.demarche").read_bytes())
    with Project.open(path) as project:
        assert project.read_only is None
        assert {project.event(int(k)).title for k in project.columns().key} >= {"My own title"}
        assert len(project.articles()) == 2
        assert project.undo_text
        project.undo()
        project.redo()
        project.set_notes(int(project.columns().key[0]), "a new note")
    with Project.open(path) as project:
        assert project.event(int(project.columns().key[0])).notes == "a new note"


def test_days_told_roughly_before_are_drawn_so(tmp_path: Path) -> None:
    path = tmp_path / "old.demarche"
    path.write_bytes((FILES / "version-4.demarche").read_bytes())
    with Project.open(path) as project:
        key = int(project.columns().key[0])
        project.set_field(key, "when", when_of("2023-03-13~"))
    with closing(sqlite3.connect(path)) as db:  # as a file of version 3 has it
        db.execute("UPDATE event SET form = ?", (int(Form.DAY),))
        db.execute("PRAGMA user_version = 3")
        db.commit()
    with Project.open(path) as project:
        forms = dict(zip(project.columns().key.tolist(), project.columns().form.tolist(), strict=True))
        assert forms.pop(key) == Form.BAND
        assert set(forms.values()) == {Form.DAY}


def test_a_step_that_fails_leaves_the_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "any.demarche"
    Project.create(path).close()

    def broken(db: sqlite3.Connection) -> None:
        db.execute("CREATE TABLE half(a)")
        raise RuntimeError

    with monkeypatch.context() as patch:
        patch.setattr(schema, "VERSION", schema.VERSION + 1)
        patch.setitem(migrations.MIGRATIONS, schema.VERSION - 1, broken)
        with pytest.raises(RuntimeError):
            Project.open(path)
    with Project.open(path) as project:
        assert project.read_only is None


def test_a_step_is_taken_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "any.demarche"
    Project.create(path).close()
    steps: list[int] = []
    with monkeypatch.context() as patch:
        patch.setattr(schema, "VERSION", schema.VERSION + 1)
        patch.setitem(migrations.MIGRATIONS, schema.VERSION - 1, lambda db: steps.append(1))
        Project.open(path).close()
        Project.open(path).close()
    assert steps == [1]
