"""The export dialog: choices become options, the preview follows, what was chosen is remembered."""

from datetime import date
from pathlib import Path

import pytest
from export_documents import small
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from viewer.timeline import Arrangement
from viewer.window.export_dialog import ExportDialog


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def dialog(qtbot: QtBot, settings: QSettings) -> ExportDialog:
    made = ExportDialog(
        small(),
        view=(date(2023, 3, 1), date(2023, 3, 31)),
        selection=("e6", "e7"),
        arrangement=Arrangement(),
        settings=settings,
    )
    qtbot.addWidget(made)
    made.show()
    return made


def choose(dialog: ExportDialog, box: str, value: str) -> None:
    combo = getattr(dialog, box)
    combo.setCurrentIndex(combo.findData(value))
    dialog.refresh()


def test_range_begins_with_what_is_in_view(dialog: ExportDialog) -> None:
    assert (dialog.options().earliest, dialog.options().latest) == (date(2023, 3, 1), date(2023, 3, 31))
    choose(dialog, "_range", "all")
    assert dialog.options().earliest is None
    choose(dialog, "_range", "selection")
    assert dialog.options().events == frozenset({"e6", "e7"})
    assert dialog.preview.picture.sheet is not None
    assert len(dialog.preview.picture.sheet.document.events) == 2


def test_only_the_choices_a_format_has_are_shown(dialog: ExportDialog) -> None:
    assert dialog._scale.isVisible()
    assert not dialog._articles.isVisible()
    choose(dialog, "_format", "csv")
    assert not dialog._scale.isVisible()
    assert not dialog._preset.isVisible()
    assert dialog._articles.isVisible()
    assert not dialog._copy.isEnabled()
    assert dialog.preview.text.toPlainText().startswith('"id","title"')


def test_lanes_that_are_not_checked_are_left_out(dialog: ExportDialog) -> None:
    assert dialog.options().lanes is None
    for row in range(dialog._lanes.count()):
        item = dialog._lanes.item(row)
        if item.text() != "Lavrov statements":
            item.setCheckState(Qt.CheckState.Unchecked)
    dialog.refresh()
    assert dialog.options().lanes == ("Lavrov statements",)
    assert {e.id for e in dialog.preview.picture.sheet.document.events} == {"e5", "e9"}


def test_nothing_to_show_is_said_and_cannot_be_exported(dialog: ExportDialog) -> None:
    for row in range(dialog._lanes.count()):
        dialog._lanes.item(row).setCheckState(Qt.CheckState.Unchecked)
    dialog.refresh()
    assert not dialog._export.isEnabled()
    assert dialog._told.text()


def test_written_remembered_and_told(
    dialog: ExportDialog, settings: QSettings, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(dialog, "_format", "svg")
    choose(dialog, "_theme", "dark")
    asked = []

    def answer(_parent: object, _title: str, proposed: str, _filter: str) -> tuple[str, str]:
        asked.append(proposed)
        return str(tmp_path / "mine"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    with qtbot.waitSignal(dialog.exported) as told:
        dialog.ask_where()
    assert asked[0].endswith("Minsk, Tehran, Riyadh.svg")
    assert told.args == [[tmp_path / "mine.svg"]]
    assert b"#1e1f22" in (tmp_path / "mine.svg").read_bytes()
    again = ExportDialog(small(), settings=settings)
    qtbot.addWidget(again)
    assert again.format.name == "svg"
    assert again.options().theme == "dark"


def test_a_failure_is_told_and_the_dialog_stays(dialog: ExportDialog, tmp_path: Path) -> None:
    dialog.write_to(tmp_path / "none" / "x.png")
    assert dialog.isVisible()
    assert "none" in dialog._told.text()


def test_spoilt_settings_are_taken_for_none(qtbot: QtBot, settings: QSettings) -> None:
    for name, value in (("format", "exe"), ("scale", "99"), ("theme", "pink"), ("preset", "")):
        settings.setValue(f"export/{name}", value)
    made = ExportDialog(small(), settings=settings)
    qtbot.addWidget(made)
    assert (made.format.name, made.options().scale, made.options().theme) == ("png", 2, "light")


def test_the_clipboard_has_pixels_drawing_and_words(dialog: ExportDialog) -> None:
    dialog.copy()
    data = QApplication.clipboard().mimeData()
    assert QImage(data.imageData()).width() == 2400
    assert "roadmap" in data.text()
    assert bytes(data.data("image/svg+xml").data()).startswith(b"<?xml")


def test_dragging_gives_a_file_with_a_safe_name(dialog: ExportDialog) -> None:
    picture = dialog.preview.picture
    data = picture.drag_data(picture.sheet)
    file = Path(data.urls()[0].toLocalFile())
    assert file.name == "Minsk, Tehran, Riyadh.png"
    assert not QImage(str(file)).isNull()


def test_printing_fills_a_page(dialog: ExportDialog, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "p.pdf"))
    dialog.print_to(printer)
    assert (tmp_path / "p.pdf").read_bytes().startswith(b"%PDF")
