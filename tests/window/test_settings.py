"""Each setting holds at once, and what a settings file should not hold is not believed."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QComboBox, QDateEdit
from pytestqt.qtbot import QtBot

from tests.window.conftest import readings
from viewer.project import Project
from viewer.window.app import Session
from viewer.window.export_dialog import ExportDialog
from viewer.window.preferences import Preferences
from viewer.window.settings_dialog import SettingsDialog


def choose(dialog: SettingsDialog, name: str, value: str) -> None:
    box = dialog.findChild(QComboBox, name)
    assert box is not None
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


@pytest.fixture
def session(qtbot: QtBot, preferences: Preferences, tmp_path):
    path = tmp_path / "story.demarche"
    with Project.create(path) as made:
        made.add(readings())
    one = Session(preferences, [path])
    qtbot.addWidget(one.window)
    one.window.show()
    qtbot.waitUntil(lambda: one.parts is not None and one.parts.opened.is_open, timeout=20_000)
    yield one
    one.close()


def test_lanes_and_weeks_follow_at_once(qtbot: QtBot, session: Session, preferences: Preferences) -> None:
    dialog = SettingsDialog(preferences)
    qtbot.addWidget(dialog)
    canvas = session.parts.bench.timeline.canvas
    assert not canvas.lens.mirrored
    choose(dialog, "lane_direction", "left")
    assert canvas.lens.mirrored
    choose(dialog, "week_start", "7")
    assert canvas.model.timeline.metrics.week_start == 6
    choose(dialog, "week_start", "")
    assert canvas.model.timeline.metrics.week_start == QLocale().firstDayOfWeek().value - 1


def test_export_begins_with_the_chosen_format(qtbot: QtBot, session: Session, preferences: Preferences) -> None:
    dialog = SettingsDialog(preferences)
    qtbot.addWidget(dialog)
    choose(dialog, "export_format", "pdf")
    choose(dialog, "week_start", "6")
    session.parts.exporting.open()
    export = session.window.findChild(ExportDialog)
    assert export.format.name == "pdf"
    assert export.findChildren(QDateEdit)[0].calendarWidget().firstDayOfWeek() is Qt.DayOfWeek.Saturday
    assert export.form.options().week_start == 5
    export.reject()


def test_a_strange_settings_file_gives_the_defaults(preferences: Preferences) -> None:
    for key in ("week_start", "lane_direction", "export_format", "theme"):
        preferences._settings.setValue(key, "../../etc/passwd")
        assert preferences.text(key) == Preferences.DEFAULTS[key]
    assert 1 <= preferences.first_weekday() <= 7
