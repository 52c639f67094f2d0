"""What happens when the place fails: the work goes on in memory and can be saved elsewhere."""

import os
import random
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from viewer.model import Review
from viewer.project import Change, Project, ProjectError, schema
from viewer.project.lock import Lock

OTHER = ("Japan and Korea held talks in Seoul.", "talks", "2023-03-17", "JPN KOR")


def keep_working(project: Project, reading: Any, code: str, elsewhere: Path) -> None:
    """A command that meets the trouble is not lost, nor are those after it."""
    heard: list[Change] = []
    project.listen(heard.append)
    project.add([reading("Third paper", OTHER)])
    assert project.trouble == code
    assert heard[-1].trouble == code
    project.set_notes(1, "still here")
    assert len(project.columns()) == 4
    project.undo()
    project.redo()
    project.save_as(elsewhere)
    assert project.trouble is None
    assert heard[-1].trouble is None
    project.review(1, Review.REJECTED)
    project.close()
    with Project.open(elsewhere) as again:
        assert again.event(1).notes == "still here"
        assert again.event(1).review is Review.REJECTED
        assert len(again.columns()) == 4


def test_a_full_disk(project: Project, reading: Any, tmp_path: Path) -> None:
    pages = project._store.db.execute("PRAGMA page_count").fetchone()[0]
    project._store.db.execute(f"PRAGMA max_page_count = {pages}")
    big = reading("Long paper", ("word " * 20000 + "talks.", "talks", "2023-03-17", "JPN KOR"))
    project.add([big])
    assert project.trouble == "project.disk_full"
    project.remove_article("Long paper")
    keep_working(project, reading, "project.disk_full", tmp_path / "elsewhere.demarche")


def test_a_file_that_is_removed(project: Project, reading: Any, tmp_path: Path) -> None:
    assert project.path
    project.path.unlink()
    keep_working(project, reading, "project.missing", tmp_path / "elsewhere.demarche")


def test_a_file_that_is_removed_comes_back_where_it_was(project: Project) -> None:
    assert project.path
    project.path.unlink()
    project.set_notes(1, "kept")
    project.save_as(project.path)
    assert project.trouble is None
    project.close()
    with Project.open(project.path) as again:
        assert again.event(1).notes == "kept"


def test_a_disk_that_fails(project: Project, reading: Any, tmp_path: Path) -> None:
    class Broken:
        """The connection, with writes that fail as a lost network drive makes them fail."""

        def __init__(self, db: sqlite3.Connection) -> None:
            self._db = db

        def __getattr__(self, name: str) -> Any:
            return getattr(self._db, name)

        def execute(self, statement: str, *values: Any) -> Any:
            if statement.startswith("BEGIN"):
                error = sqlite3.OperationalError("disk I/O error")
                error.sqlite_errorcode = sqlite3.SQLITE_IOERR_WRITE
                raise error
            return self._db.execute(statement, *values)

    project._store.db = Broken(project._store.db)  # type: ignore[assignment]
    keep_working(project, reading, "project.failed", tmp_path / "elsewhere.demarche")


def test_a_folder_that_cannot_be_written(
    tmp_path: Path, project: Project, reading: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert project.path
    project.close()

    def refuse(path: Path) -> None:
        raise PermissionError(13, "no", str(path))

    with monkeypatch.context() as patch:
        patch.setattr(Lock, "take", refuse)
        project = Project.open(project.path)
        assert project.read_only is None
        assert project.trouble == "project.read_only"
        untitled = Project.create(folder=tmp_path / "data")
        assert untitled.trouble == "project.read_only"
        with pytest.raises(ProjectError, match="read_only"):
            Project.create(tmp_path / "new.demarche")
    keep_working(project, reading, "project.read_only", tmp_path / "elsewhere.demarche")
    untitled.add([reading("Third paper", OTHER)])
    untitled.save_as(tmp_path / "untitled.demarche")
    untitled.close()


@pytest.mark.skipif(os.name == "nt" or os.getuid() == 0, reason="the superuser may write anywhere")
def test_a_folder_without_permission(project: Project, tmp_path: Path) -> None:
    assert project.path
    project.close()
    tmp_path.chmod(stat.S_IRUSR | stat.S_IXUSR)
    try:
        with Project.open(project.path) as opened:
            assert opened.trouble == "project.read_only"
            assert len(opened.columns()) == 3
    finally:
        tmp_path.chmod(stat.S_IRWXU)


def test_saving_where_it_fails_leaves_all_as_it_was(project: Project, tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="missing"):
        project.save_as(tmp_path / "no such folder" / "story.demarche")
    (tmp_path / "taken.demarche").mkdir()
    with pytest.raises(ProjectError):
        project.save_copy(tmp_path / "taken.demarche")
    project.set_notes(1, "here")
    assert project.trouble is None
    assert sorted(p.name for p in tmp_path.iterdir() if ".lock" not in p.name)[-1] == "taken.demarche"


def test_saving_over_a_project_that_is_open_elsewhere_is_refused(project: Project, tmp_path: Path) -> None:
    with Project.create(tmp_path / "other.demarche") as other:
        with pytest.raises(ProjectError, match="in_use"):
            project.save_as(tmp_path / "other.demarche")
        assert len(other.columns()) == 0


def test_a_newer_file_is_refused(project: Project) -> None:
    assert project.path
    project.close()
    db = sqlite3.connect(project.path)
    db.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    db.close()
    before = project.path.read_bytes()
    with pytest.raises(ProjectError, match="newer"):
        Project.open(project.path)
    assert project.path.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"An article, not a project.\n" * 300, b"SQLite format 3\0" + b"\xff" * 5000])
def test_what_is_no_project_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "text.demarche"
    path.write_bytes(content)
    with pytest.raises(ProjectError, match="not_a_project"):
        Project.open(path)
    assert path.read_bytes() == content
    with pytest.raises(ProjectError, match="missing"):
        Project.open(tmp_path / "nothing.demarche")


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER evil AFTER UPDATE ON event BEGIN DELETE FROM article; END",
        "CREATE VIEW evil AS SELECT 1",
        "CREATE TABLE evil(a, b AS (hex(a)))",
    ],
)
def test_a_file_with_code_of_its_own_is_refused(project: Project, statement: str) -> None:
    assert project.path
    project.close()
    db = sqlite3.connect(project.path)
    db.execute(statement)
    db.commit()
    db.close()
    with pytest.raises(ProjectError, match="not_a_project"):
        Project.open(project.path)


def test_a_damaged_file_is_salvaged_and_stays_untouched(tmp_path: Path, reading: Any) -> None:
    path = tmp_path / "damaged.demarche"
    names = [f"Paper {n}" for n in range(40)]
    with Project.create(path) as project:
        for n, name in enumerate(names):
            project.add(
                [
                    reading(
                        name,
                        (f"Japan and Korea held talks {n}. " + "Padding. " * 200, "talks", "2023-03-17", "JPN KOR"),
                    )
                ]
            )
        for key in project.columns().key[:5]:
            project.set_notes(int(key), "precious")
        whole = len(project.columns())
    content = bytearray(path.read_bytes())
    size = int.from_bytes(content[16:18], "big")
    dice = random.Random(3)
    pages = len(content) // size
    for page in dice.sample(range(12, pages), pages // 8):
        content[page * size : (page + 1) * size] = dice.randbytes(size)
    path.write_bytes(content)
    with Project.open(path) as project:
        saved = project.columns()
        assert project.read_only == "project.damaged"
        assert project.salvaged
        assert 0 < project.salvaged.articles <= len(names)
        assert 0 < len(saved) <= whole
        for key in saved.key:
            event = project.event(int(key))
            assert {project.mention(m).article for m in event.mentions} == set(event.articles)
        with pytest.raises(ProjectError, match="damaged"):
            project.delete(int(saved.key[0]))
        assert path.read_bytes() == content
        project.save_as(tmp_path / "salvaged.demarche")
        project.add([reading("New paper", OTHER)])
        assert "New paper" in {a.id for a in project.articles()}
    with Project.open(tmp_path / "salvaged.demarche") as again:
        assert again.read_only is None
        assert len(again.articles()) == project.salvaged.articles + 1 if project.salvaged else True


def test_nothing_acknowledged_is_lost_when_killed() -> None:
    script = Path(__file__).parents[1] / "bench" / "bench_project.py"
    environment = {**os.environ, "PYTHONPATH": str(script.parents[2])}
    done = subprocess.run(
        [sys.executable, script, "kill", "4"], capture_output=True, text=True, timeout=120, env=environment
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "4 rounds, 0 bad" in done.stdout
