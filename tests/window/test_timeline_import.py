"""File · Add a timeline…: rows become events, undo takes them back, what was left out is told."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from viewer.export import read_timeline
from viewer.window.open_project import OpenProject
from viewer.window.timeline_import import TimelineImport


class Bench(QWidget):
    """As much of the workbench as the import needs."""

    def __init__(self, opened: OpenProject) -> None:
        super().__init__()
        self.opened = opened
        self.window = self  # type: ignore[assignment,method-assign]
        self.status = self
        self.told: list[str] = []
        self.actions_by_name = {"add_timeline": self}
        self.triggered = self
        self.connect = lambda slot: None

    def say(self, text: str, *, lasting: bool = False) -> None:
        self.told.append(text)

    def show_work(self, text: str, *, cancel: bool = True) -> None:
        self.told.append(text)

    def end_progress(self) -> None:
        pass


def test_rows_become_events_and_the_report_names_the_others(
    opened: OpenProject, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = Bench(opened)
    qtbot.addWidget(bench)
    taking = TimelineImport(bench)
    shown: list[str] = []
    monkeypatch.setattr(QMessageBox, "open", lambda box: shown.append(box.detailedText()))
    monkeypatch.setattr(QMessageBox, "warning", lambda *words: shown.append(words[-1]))
    before = len(opened.columns)
    table = tmp_path / "t.csv"
    table.write_text("Title,Start Date\nTalks,2023-03-13\nMore,03/04/2023\n")
    taking.add(table)
    qtbot.waitUntil(lambda: len(opened.columns) == before + 1)
    qtbot.waitUntil(lambda: bool(shown))
    assert "Row 3" in shown[0]
    assert read_timeline(table).problems[0].detail in shown[0]
    opened.undo()
    assert len(opened.columns) == before
    (tmp_path / "u.csv").write_bytes(b"\x00\x01")
    taking.add(tmp_path / "u.csv")
    qtbot.waitUntil(lambda: len(shown) == 2)
