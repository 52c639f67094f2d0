"""The export dialog: choices become options, the preview follows, what was chosen is remembered."""

import time
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from export_documents import large, small
from PySide6.QtCore import QEventLoop, QSettings, Qt, QTimer
from PySide6.QtGui import QImage, QPageLayout
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from viewer.export import Options
from viewer.timeline import Arrangement
from viewer.window.export_dialog import ExportDialog
from viewer.window.export_print import page_of, print_sheet, printing_sheet


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
    with qtbot.waitSignal(made.previewed, timeout=30_000):
        made.show()
    return made


def look(dialog: ExportDialog) -> None:
    """Wait for the preview of what is chosen now."""
    loop = QEventLoop()
    dialog.previewed.connect(loop.quit)
    QTimer.singleShot(20_000, loop.quit)
    dialog.refresh()
    loop.exec()


def choose(dialog: ExportDialog, box: str, value: str) -> None:
    dialog.form.choose(getattr(dialog.form, box), value)
    look(dialog)


def test_range_begins_with_what_is_in_view(dialog: ExportDialog) -> None:
    assert (dialog.form.options().earliest, dialog.form.options().latest) == (date(2023, 3, 1), date(2023, 3, 31))
    choose(dialog, "range", "all")
    assert dialog.form.options().earliest is None
    choose(dialog, "range", "selection")
    assert dialog.form.options().events == frozenset({"e6", "e7"})
    assert dialog.preview.picture.sheet is not None
    assert len(dialog.preview.picture.sheet.document.events) == 2


def test_only_the_choices_a_format_has_are_shown(dialog: ExportDialog) -> None:
    assert dialog.form.scale.isVisible()
    assert not dialog.form.articles.isVisible()
    choose(dialog, "format_box", "csv")
    assert not dialog.form.scale.isVisible()
    assert not dialog.form.preset.isVisible()
    assert dialog.form.articles.isVisible()
    assert not dialog._copy.isEnabled()
    assert dialog.preview.text.toPlainText().startswith('"id","title"')


def test_lanes_that_are_not_checked_are_left_out(dialog: ExportDialog) -> None:
    assert dialog.form.options().lanes is None
    for row in range(dialog.form.lanes.count()):
        item = dialog.form.lanes.item(row)
        if item.text() != "Lavrov statements":
            item.setCheckState(Qt.CheckState.Unchecked)
    look(dialog)
    assert dialog.form.options().lanes == ("Lavrov statements",)
    assert {e.id for e in dialog.preview.picture.sheet.document.events} == {"e5", "e9"}


def test_nothing_to_show_is_said_and_cannot_be_exported(dialog: ExportDialog) -> None:
    for row in range(dialog.form.lanes.count()):
        dialog.form.lanes.item(row).setCheckState(Qt.CheckState.Unchecked)
    look(dialog)
    assert not dialog._export.isEnabled()
    assert dialog._told.text()


def test_written_remembered_and_told(
    dialog: ExportDialog, settings: QSettings, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(dialog, "format_box", "svg")
    choose(dialog, "theme", "dark")
    asked = []

    def answer(_parent: object, _title: str, proposed: str, _filter: str) -> tuple[str, str]:
        asked.append(proposed)
        return str(tmp_path / "mine"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    with qtbot.waitSignal(dialog.exported, timeout=30_000) as told:
        dialog.ask_where()
    assert asked[0].endswith("Minsk, Tehran, Riyadh.svg")
    assert told.args == [[tmp_path / "mine.svg"]]
    assert b"#1e1f22" in (tmp_path / "mine.svg").read_bytes()
    again = ExportDialog(small(), settings=settings)
    qtbot.addWidget(again)
    assert again.format.name == "svg"
    assert again.form.options().theme == "dark"


def test_a_failure_is_told_and_the_dialog_stays(dialog: ExportDialog, qtbot: QtBot, tmp_path: Path) -> None:
    dialog.write_to(tmp_path / "none" / "x.png")
    qtbot.waitUntil(lambda: dialog._working is None, timeout=30_000)
    assert "none" in dialog._told.text()
    assert dialog.isVisible()
    assert dialog.form.isEnabled()
    assert dialog._export.isEnabled()


def test_spoilt_settings_are_taken_for_none(qtbot: QtBot, settings: QSettings) -> None:
    for name, value in (("format", "exe"), ("scale", "99"), ("theme", "pink"), ("preset", "")):
        settings.setValue(f"export/{name}", value)
    made = ExportDialog(small(), settings=settings)
    qtbot.addWidget(made)
    assert (made.format.name, made.form.options().scale, made.form.options().theme) == ("png", 2, "light")


def test_the_clipboard_has_pixels_drawing_and_words(dialog: ExportDialog, qtbot: QtBot) -> None:
    dialog.copy()
    qtbot.waitUntil(lambda: dialog._working is None, timeout=30_000)
    data = QApplication.clipboard().mimeData()
    assert QImage(data.imageData()).width() == 2400
    assert "roadmap" in data.text()
    assert bytes(data.data("image/svg+xml").data()).startswith(b"<?xml")


def test_a_drag_carries_a_file_with_a_safe_name(dialog: ExportDialog, qtbot: QtBot) -> None:
    picture = dialog.preview.picture
    picture.pack()
    qtbot.waitUntil(lambda: picture._packed is not None, timeout=30_000)
    assert picture._packed is not None
    data, file = picture._packed
    mime = data.mime(file)
    assert Path(mime.urls()[0].toLocalFile()).name == "Minsk, Tehran, Riyadh.png"
    assert QImage(str(file)).width() == 2400
    assert mime.hasImage()
    choose(dialog, "theme", "dark")  # another picture: what was packed is no longer it
    assert picture._packed is None


def test_printing_fills_a_page_and_another_page_too(tmp_path: Path) -> None:
    printer = QPrinter()
    sheet = printing_sheet(small(), Options(), page_of(printer))
    for orientation in (QPageLayout.Orientation.Portrait, QPageLayout.Orientation.Landscape):
        printer.setPageOrientation(orientation)
        printer.setOutputFileName(str(tmp_path / f"{orientation.name}.pdf"))
        print_sheet(sheet, printer)
        written = pypdfium2.PdfDocument(tmp_path / f"{orientation.name}.pdf")
        assert len(written) == 1
        assert "roadmap" in written[0].get_textpage().get_text_bounded()
        written.close()


def test_print_shows_a_preview_first(dialog: ExportDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[int] = []

    def show(preview: QPrintPreviewDialog) -> None:
        preview.paintRequested.emit(preview.printer())
        shown.append(1)

    monkeypatch.setattr(QPrintPreviewDialog, "exec", show)
    dialog.print_preview()
    qtbot.waitUntil(lambda: bool(shown), timeout=20_000)
    assert dialog.isVisible()


@pytest.mark.parametrize("name", ["png", "svg", "pdf", "html", "csv", "jsonl", "annotation"])
def test_cancel_comes_through_at_once_and_leaves_nothing(
    name: str, qtbot: QtBot, settings: QSettings, tmp_path: Path
) -> None:
    dialog = ExportDialog(large(), settings=settings, format=name)
    qtbot.addWidget(dialog)
    dialog.form.choose(dialog.form.preset, "poster")
    dialog._timer.stop()
    dialog.write_to(tmp_path / f"x.{name}")
    job = dialog._working
    assert job is not None
    qtbot.wait(10 if name == "jsonl" else 60)  # in the midst of it: lines are written within some fifty milliseconds
    begun = time.process_time()
    dialog.reject()
    assert dialog._working is None
    assert dialog.form.isEnabled()
    assert job.wait(20)
    assert time.process_time() - begun < 0.5  # a fifth of a second on a quiet machine
    assert not list(tmp_path.glob("*x.*"))
    dialog.reject()
    assert dialog.result() == 0


def test_the_window_goes_on_while_a_preview_is_made(qtbot: QtBot, settings: QSettings) -> None:
    dialog = ExportDialog(large(4000), settings=settings)
    qtbot.addWidget(dialog)
    beats = []
    heart = QTimer(interval=10)
    heart.timeout.connect(lambda: beats.append(time.perf_counter()))
    heart.start()
    with qtbot.waitSignal(dialog.previewed, timeout=30_000):
        dialog.show()
    assert len(beats) > 5
