"""A crash is logged and told without the text of articles; the log rotates; settings are checked when read."""

import logging
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from viewer.window import crash
from viewer.window.preferences import MOST_RECENT, Preferences
from viewer.window.safe_text import one_line

SECRET = "The minister whispered"


def failed() -> tuple[type[BaseException], BaseException]:
    try:
        raise ValueError(SECRET)
    except ValueError as error:
        return type(error), error


def test_a_report_names_the_place_and_not_the_words() -> None:
    kind, error = failed()
    text = crash.report(kind, error, error.__traceback__)
    assert "ValueError" in text
    assert "test_crash.py" in text
    assert "in failed" in text
    assert "Qt" in text
    assert SECRET not in text
    assert str(Path.home()) not in text


def test_what_nobody_caught_is_logged_and_shown_once(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    log = crash.start_log(tmp_path, "info")
    assert log is not None
    crash.install(lambda: None)
    kind, error = failed()
    for _ in range(2):
        sys.excepthook(kind, error, error.__traceback__)
    assert len(crash._SHOWN) == 1
    dialog = crash._SHOWN[0]
    next(button for button in dialog.findChildren(QPushButton) if "Copy" in button.text()).click()
    assert "ValueError" in QGuiApplication.clipboard().text()
    dialog.reject()
    assert crash._SHOWN == []
    text = log.read_text(encoding="utf-8")
    assert text.count("ValueError") == 2
    assert SECRET not in text


def test_the_log_rotates(tmp_path: Path) -> None:
    crash.start_log(tmp_path, "info")
    logger = logging.getLogger("viewer.window.test")
    for _ in range(40):
        logger.info("x" * 60_000)
    sizes = [path.stat().st_size for path in tmp_path.glob("demarche.log*")]
    assert 1 < len(sizes) <= crash.LOG_FILES + 1
    assert max(sizes) <= crash.LOG_BYTES + 100
    for handler in list(logging.getLogger("viewer").handlers):
        logging.getLogger("viewer").removeHandler(handler)
        handler.close()


def test_a_folder_that_cannot_be_written_is_no_reason_to_stop(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert crash.start_log(tmp_path / "file" / "logs", "info") is None


def test_settings_that_make_no_sense_take_their_defaults(qapp: object, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    for key, value in (
        ("theme", "pink"),
        ("workers", "many"),
        ("language", "xx"),
        ("recent", 5),
        ("reduced_motion", "yes"),
    ):
        settings.setValue(key, value)
    preferences = Preferences(settings)
    assert preferences.text("theme") == "system"
    assert preferences.text("language") == ""
    assert preferences.number("workers") == 0
    assert not preferences.on("reduced_motion")
    assert preferences.recent() == []


def test_recent_projects_are_those_still_there(preferences: Preferences, tmp_path: Path) -> None:
    paths = [tmp_path / f"{n}.demarche" for n in range(MOST_RECENT + 3)]
    for path in paths:
        path.touch()
        preferences.add_recent(path)
    preferences.add_recent(paths[4])
    recent = preferences.recent()
    assert recent[0] == paths[4]
    assert len(recent) == MOST_RECENT
    paths[4].unlink()
    assert paths[4] not in preferences.recent()


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("a\nb\tc", "a b c"),
        ("safe\u202etxt.exe", "safe txt.exe"),
        ("x" * 300, "x" * 159 + "…"),
        ("\x1b[31mred", "[31mred"),
    ],
)
def test_a_line_is_one_line_without_tricks(text: str, clean: str) -> None:
    assert one_line(text) == clean
