"""Drives that answer late, files that may not grow, folders that go away: nothing is lost, and what is slow is known."""

import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from viewer.project import Project, ProjectError, store
from viewer.project.connection import Written


def test_a_drive_on_which_saving_takes_long_is_known(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not project.slow
    put = Written.put

    def late(db: Written) -> None:
        time.sleep(2.2)
        put(db)

    monkeypatch.setattr(Written, "put", late)
    project.set_notes(1, "slowly saved")
    assert project.lags
    assert project.slow
    assert project.trouble is None
    monkeypatch.setattr(Written, "put", put)
    for turn in range(4):
        project.set_notes(1, f"saved at once {turn}")
    assert not project.slow


def test_what_is_in_memory_goes_into_the_file_when_that_is_there_again(project: Project, tmp_path: Path) -> None:
    assert project.path
    project.path.unlink()
    project.set_notes(1, "kept")
    assert project.trouble == "project.missing"
    assert project.close(tmp_path / "refuge") is None
    assert not list((tmp_path / "refuge").iterdir())
    with Project.open(project.path) as again:
        assert again.event(1).notes == "kept"


def test_what_is_in_memory_is_kept_elsewhere_when_its_folder_has_gone(readings: Any, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    project = Project.create(stick / "story.demarche")
    project.add(readings)
    shutil.rmtree(stick)
    project.set_notes(1, "kept")
    assert project.trouble == "project.missing"
    kept = project.close(tmp_path / "refuge")
    assert kept
    assert kept.name.startswith("story ")
    with Project.open(kept) as again:
        assert again.event(1).notes == "kept"
        assert len(again.columns()) == 3


def test_what_is_in_memory_is_kept_elsewhere_when_its_drive_has_gone(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert project.path
    identity = store._identity

    def elsewhere(path: Path) -> tuple[int, int] | None:
        found = identity(path)
        return found and (found[0] + 1, found[1])

    project.path.unlink()
    project.set_notes(1, "kept")
    monkeypatch.setattr(
        store, "_identity", elsewhere
    )  # the folder is now the empty place of a drive that was unplugged
    kept = project.close(tmp_path / "refuge")
    monkeypatch.undo()
    assert kept
    assert kept.parent == tmp_path / "refuge"
    assert not project.path.exists()
    with Project.open(kept) as again:
        assert again.event(1).notes == "kept"


def test_another_file_in_its_place_is_not_overwritten(project: Project, tmp_path: Path) -> None:
    assert project.path
    project.path.unlink()
    project.path.write_text("of somebody else", encoding="utf-8")
    project.set_notes(1, "kept")
    with pytest.raises(ProjectError, match="missing"):
        project.close()
    assert project.path.read_text(encoding="utf-8") == "of somebody else"


def test_a_project_that_was_only_looked_at_leaves_nothing(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert project.path
    project.close()

    def refuse(path: Path) -> None:
        raise PermissionError(13, "no", str(path))

    monkeypatch.setattr("viewer.project.lock.Lock.take", refuse)
    looked_at = Project.open(project.path)
    assert looked_at.trouble == "project.read_only"
    looked_at.set_view({"zoom": 2})
    assert looked_at.close(tmp_path / "refuge") is None
    assert not list((tmp_path / "refuge").iterdir())


LIMITED = """
import resource, signal, sys
from pathlib import Path
from tests.project.conftest import OTHER, make_reading
from viewer.project import Project, ProjectError

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
folder = Path(sys.argv[1])
project = Project.create(folder / "story.demarche")
project.add([make_reading("First paper", OTHER)])
size = project.path.stat().st_size + (folder / "story.demarche-wal").stat().st_size
resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
long = ("word " * 400_000 + "talks.", "talks", "2023-03-17", "JPN KOR")
project.add([make_reading("Long paper", long)])
assert project.trouble in ("project.disk_full", "project.failed"), project.trouble
project.set_notes(1, "kept")
assert {a.id for a in project.articles()} == {"First paper", "Long paper"}
try:
    project.save_as(folder / "elsewhere.demarche")
except ProjectError as error:
    assert error.code in ("project.disk_full", "project.failed"), error
else:
    raise AssertionError("nothing so large can be written here")
assert not (folder / "elsewhere.demarche").exists()
if sys.argv[2] == "better":
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    assert project.close(folder / "refuge") is None
    with Project.open(folder / "story.demarche") as again:
        assert again.event(1).notes == "kept"
        assert len(again.articles()) == 2
else:
    try:
        project.close(folder / "refuge")
    except ProjectError as error:
        assert error.code in ("project.disk_full", "project.failed"), error
    else:
        raise AssertionError("what is kept nowhere is told")
    with Project.open(folder / "story.demarche") as again:  # what was saved before is whole
        assert len(again.articles()) == 1
print("done")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit there")
@pytest.mark.parametrize("then", ["better", "no better"])
def test_a_file_that_may_not_grow(tmp_path: Path, then: str) -> None:
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, str(tmp_path), then], capture_output=True, text=True, cwd=root, timeout=300
    )
    assert done.stdout.endswith("done\n"), done.stdout + done.stderr
