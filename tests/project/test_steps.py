"""Commands of one step are undone and done again together."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from viewer.project import Project, journal

DAYS = [f"2023-{n:02d}-11" for n in range(1, 9)]


def readings(reading: Callable[..., Any]) -> list[Any]:
    return [reading(f"Paper {n}", (f"They met on day {n}.", "met", day, "BLR IRN")) for n, day in enumerate(DAYS)]


def test_an_import_in_portions_is_one_step_over_sessions(tmp_path: Path, reading: Callable[..., Any]) -> None:
    path = tmp_path / "p.demarche"
    with Project.create(path) as project:
        project.add([reading("First", ("They spoke.", "spoke", "2020-01-01", "FRA DEU"))])
        for one in readings(reading):
            with project.step("a drop"):
                project.add([one])
        assert project.undo_text is not None
        assert (project.undo_text.code, project.undo_text.arguments["count"]) == ("project.add", len(DAYS))
        everything = project.columns().key.tolist()
    with Project.open(path) as project:
        touched = project.undo()
        assert touched is not None
        assert len(touched.events) == len(DAYS)
        assert len(project.articles()) == len(project.columns()) == 1
        project.redo()
        assert project.columns().key.tolist() == everything
        assert project.redo_text is None


def test_an_edit_between_portions_is_a_step_of_its_own(tmp_path: Path, reading: Callable[..., Any]) -> None:
    with Project.create(tmp_path / "p.demarche") as project:
        first, second, *_ = readings(reading)
        with project.step("a drop"):
            project.add([first])
        project.set_field(int(project.columns().key[0]), "title", "Mine")
        with project.step("a drop"):
            project.add([second])
        counts = [len(project.columns())]
        while project.undo():
            counts.append(len(project.columns()))
        assert counts == [2, 1, 1, 0]


def test_what_is_done_within_is_one_step(tmp_path: Path, reading: Callable[..., Any]) -> None:
    with Project.create(tmp_path / "p.demarche") as project:
        project.add(readings(reading))
        keys = project.columns().key.tolist()
        with project.step():
            project.delete(keys[0])
            project.set_notes(keys[1], "seen")
        project.undo()
        assert project.columns().key.tolist() == keys
        assert project.event(keys[1]).notes == ""


def test_a_bounded_journal_keeps_the_latest_step_whole(
    tmp_path: Path, reading: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "LIMIT", 3)
    monkeypatch.setattr(journal, "CHANGES", 10)
    with Project.create(tmp_path / "p.demarche") as project:
        project.add([reading("First", ("They spoke.", "spoke", "2020-01-01", "FRA DEU"))])
        for one in readings(reading):
            with project.step("a drop"):
                project.add([one])
        project.undo()
        assert len(project.columns()) == 1
        project.redo()
        for n in range(9):
            project.set_notes(1, f"note {n}")
        steps = 0
        while project.undo():
            steps += 1
        assert steps == 3
