"""Ctrl+E: what is exported, as what, and how it will look."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings, QStandardPaths, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from viewer.export import ExportError, Format, Options, Written, safe_name, write
from viewer.messages import MESSAGES
from viewer.model import Document
from viewer.timeline import Arrangement
from viewer.window.export_choices import Choices
from viewer.window.export_form import ExportForm
from viewer.window.export_job import ExportJob
from viewer.window.export_preview import ExportPreview, Look, look_of
from viewer.window.export_print import landscape_printer, page_of, printing_sheet, show_print_preview
from viewer.window.kept_settings import KeptSettings
from viewer.window.picture_data import PictureData

Days = tuple[date, date]
_DELAY = 180  # milliseconds without a change before the preview is laid out anew


class ExportDialog(QDialog):
    """Exports `document`. `view` are the days in view, `selection` the ids of the selected events, `arrangement` the canvas's lanes.

    `first_weekday` begins the weeks of axis and calendars, Monday 1; `mirrored` lets time run from right to left. `exported` tells the files written, `previewed` that the
    preview shows what is chosen. Preview, copy, print and writing are jobs beside the window; Cancel stops the one that runs.
    """

    exported = Signal(list)
    previewed = Signal()

    def __init__(
        self,
        document: Document,
        parent: QWidget | None = None,
        *,
        view: Days | None = None,
        selection: Sequence[str] = (),
        arrangement: Arrangement | None = None,
        days: Days | None = None,
        format: str | None = None,  # noqa: A002 (the word used everywhere else)
        first_weekday: int = 1,
        mirrored: bool = False,
        settings: QSettings | KeptSettings | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self.resize(1080, 700)
        self._document = document
        self._settings = settings or QSettings()
        self._choices = Choices.load(self._settings)
        chosen = self._choices.changed(format=format)
        self.form = ExportForm(
            document, chosen, view=view, selection=selection, arrangement=arrangement, days=days, first_weekday=first_weekday, mirrored=mirrored
        )  # fmt: skip
        self._looking: ExportJob | None = None  # the preview's job
        self._working: ExportJob | None = None  # what the user waits for
        self._then: Callable[[Any], None] = lambda _: None  # what to do with what it gives
        self._timer = QTimer(self, singleShot=True, interval=_DELAY)
        self._timer.timeout.connect(self.refresh)
        self._build()
        self.form.changed.connect(self._timer.start)
        self.preview.resized.connect(self._timer.start)
        self._allow(False)
        self._timer.start(0)  # once the preview knows its size

    def _build(self) -> None:
        choices = QScrollArea()  # beside large text they are higher than a screen
        choices.setWidgetResizable(True)
        choices.setWidget(self.form)
        choices.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        choices.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        choices.setAccessibleName(self.tr("Choices"))
        choices.setFixedWidth(self.form.sizeHint().width() + choices.verticalScrollBar().sizeHint().width() + 4)
        self.preview = ExportPreview()
        across = QHBoxLayout()
        across.addWidget(choices)
        across.addWidget(self.preview, 1)
        self._told = QLabel()
        self._told.setWordWrap(True)
        self._progress = QProgressBar()
        self._progress.setAccessibleName(self.tr("Progress"))
        self._progress.hide()
        whole = QVBoxLayout(self)
        whole.addLayout(across, 1)
        whole.addWidget(self._told)
        whole.addWidget(self._progress)
        whole.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        self._copy = QPushButton(self.tr("&Copy picture"))
        self._print = QPushButton(self.tr("&Print…"))
        self._copy.clicked.connect(self.copy)
        self._print.clicked.connect(self.print_preview)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._export = box.addButton(self.tr("&Export…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._export.setDefault(True)
        self._export.setProperty("main", "true")
        box.accepted.connect(self.ask_where)
        box.rejected.connect(self.reject)
        row = QHBoxLayout()
        for button in (self._copy, self._print):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(box)
        return row

    @property
    def format(self) -> Format:
        """The chosen format."""
        return self.form.format

    # The preview

    def refresh(self) -> None:
        """Lay the preview out anew, beside the window; `previewed` tells when it is there."""
        self._timer.stop()
        self._timer.setInterval(_DELAY)
        if self._looking:
            self._looking.cancel()
        try:
            options = self.form.options()
        except ExportError as error:
            self._nothing_to_see(error)
            return
        document, chosen, room = self._document, self.format, self.preview.room()
        self._looking = ExportJob(
            lambda job: look_of(document, options.changed(cancelled=job.cancelled), chosen, *room)
        )
        self._looking.done.connect(self._see)
        self._looking.failed.connect(self._nothing_to_see)
        self._looking.start()

    def _see(self, look: Look) -> None:
        self.preview.show_look(look)
        told = self.tr("%1 kB").replace("%1", f"{max(1, look.size // 1024):,}")
        if look.sheet:
            scale = look.sheet.options.scale if self.format.name == "png" else 1
            told = f"{look.sheet.width * scale:,.0f} × {look.sheet.height * scale:,.0f}"
            told = self.tr("%1 pixels").replace("%1", told) if self.format.name == "png" else told
        self._told.setText(f"{self.tr('%n event(s)', '', look.events)} · {told}")
        self._allow(self._working is None)
        self.previewed.emit()

    def _nothing_to_see(self, error: ExportError) -> None:
        self.preview.show_nothing(self._sentence(error))
        self._told.setText(self._sentence(error))
        self._allow(False)
        self.previewed.emit()

    def _allow(self, usable: bool) -> None:
        self._export.setEnabled(usable)
        self._copy.setEnabled(usable and self.format.draw is not None)
        self._print.setEnabled(usable and self.format.draw is not None)

    def _sentence(self, error: ExportError) -> str:
        sentence = QApplication.translate("messages", MESSAGES.get(error.code, error.code))
        return f"{sentence} {error.detail}".strip()

    # Out of the window

    def ask_where(self) -> None:
        """Ask for a file name, and write."""
        folder = Path(self._choices.folder) if self._choices.folder else Path()
        if not self._choices.folder or not folder.is_dir():
            where = QStandardPaths.StandardLocation.DocumentsLocation
            folder = Path(QStandardPaths.writableLocation(where) or str(Path.home()))
        ending = self.format.ending
        proposed = folder / safe_name(self.form.title.text() or self._document.title, ending)
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export"), str(proposed), f"{self.form.format_box.currentText()} (*.{ending})"
        )
        if not name:
            return
        path = Path(name)
        if path.suffix.lower() != f".{ending}":
            path = path.with_name(f"{path.name}.{ending}")
            if path.exists():  # the file dialog asked about another name
                self._told.setText(self._sentence(ExportError("export.exists", str(path))))
                return
        self.write_to(path)

    def write_to(self, path: Path) -> None:
        """Write the file (the file dialog has asked about an existing one) and close; on failure say why and stay."""
        document, name = self._document, self.format.name
        self._work(lambda options: write(document, path, options.changed(force=True), name), self._written)

    def _written(self, written: Written) -> None:
        self._choices = self.form.choices(self._choices).changed(folder=str(written.paths[0].parent))
        self._choices.save(self._settings)
        self.exported.emit(list(written.paths))
        self.accept()

    def copy(self) -> None:
        """Put the picture on the clipboard."""
        document = self._document
        self._work(lambda options: PictureData.of(document, options), self._copied)

    def _copied(self, data: PictureData) -> None:
        QApplication.clipboard().setMimeData(data.mime())
        self._told.setText(self.tr("The picture is on the clipboard."))

    def print_preview(self) -> None:
        """The system's print dialog, with what will be printed."""
        document, page = self._document, page_of(landscape_printer())
        self._work(
            lambda options: printing_sheet(document, options, page), lambda sheet: show_print_preview(sheet, self)
        )

    def _work(self, work: Callable[[Options], object], then: Callable[[Any], None]) -> None:
        """Run work on what is chosen beside the window, with progress and Cancel; then go on with what it gives."""
        try:
            options = self.form.options()
        except ExportError as error:
            self._failed(error)
            return
        self._working = ExportJob(lambda job: work(options.changed(cancelled=job.cancelled, progress=job.progress)))
        self._then = then
        self._working.done.connect(self._ended)
        self._working.failed.connect(self._failed)
        self._working.progressed.connect(self._on_progress)
        self.form.setEnabled(False)
        self._allow(False)
        self._progress.setRange(0, 0)
        self._progress.show()
        self._working.start()

    def _ended(self, result: object) -> None:
        then = self._then
        self._rest()
        then(result)

    def _rest(self) -> None:
        """Ready for the next wish."""
        self._working = None
        self.form.setEnabled(True)
        self._progress.hide()
        self._allow(True)

    def _failed(self, error: ExportError) -> None:
        self._rest()
        self._told.setText(self._sentence(error))

    def _on_progress(self, done: int, total: int) -> None:
        if total > 1:
            self._progress.setRange(0, total)
            self._progress.setValue(done)

    def reject(self) -> None:
        """Cancel what is being written, or else the dialog."""
        if self._working:
            self._working.cancel()
            self._failed(ExportError("export.cancelled"))
            return
        super().reject()

    def done(self, result: int) -> None:
        """Close, and leave nothing running."""
        for job in (self._looking, self._working):
            if job:
                job.cancel()
        super().done(result)
