"""Ctrl+E: what is exported, as what, and how it will look."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, QRectF, QSettings, QStandardPaths, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from viewer.export import FORMATS, ExportError, Format, Options, safe_name, write
from viewer.export.images import Sheet
from viewer.export.lanes import lanes_of
from viewer.export.main_part import resolve
from viewer.export.presets import presets
from viewer.export.selection import select
from viewer.messages import MESSAGES
from viewer.model import Document
from viewer.timeline import Arrangement
from viewer.window.export_choices import Choices
from viewer.window.export_preview import ExportPreview, image_data

Days = tuple[date, date]
_DELAY = 180  # milliseconds without a change before the preview is laid out anew


class ExportDialog(QDialog):
    """Exports `document`. `view` are the days in view, `selection` the ids of the selected events, `arrangement` the canvas's lanes.

    `first_weekday` begins the weeks of axis and calendars, Monday 1. `exported` tells the files written.
    """

    exported = Signal(list)

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
        settings: QSettings | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self.resize(1080, 700)
        self._document, self._view, self._selection, self._arrangement = document, view, tuple(selection), arrangement
        self._settings = settings or QSettings()
        self._choices = Choices.load(self._settings)
        self._cancelled = False
        self._first_weekday = first_weekday
        self._timer = QTimer(self, singleShot=True, interval=_DELAY)
        self._timer.timeout.connect(self.refresh)
        self._build(format or self._choices.format)
        if days:
            self._range.setCurrentIndex(self._range.findData("days"))
            self._first.setDate(_qdate(days[0]))
            self._last.setDate(_qdate(days[1]))
        self._suit_format()
        self.refresh()

    # What stands where

    def _build(self, chosen: str) -> None:
        self._form = QFormLayout()
        self._form.setVerticalSpacing(9)
        self._format = self._combo(self.tr("Format"), self._format_words(), chosen)
        self._preset = self._combo(self.tr("Size"), self._preset_words(), self._choices.preset)
        scales = {str(n): self.tr("%1× (%2 dpi)").replace("%1", str(n)).replace("%2", str(96 * n)) for n in range(1, 5)}
        self._scale = self._combo(self.tr("Resolution"), scales, str(self._choices.scale))
        themes = {"light": self.tr("Light"), "dark": self.tr("Dark"), "print": self.tr("Print: black on white")}
        self._theme = self._combo(self.tr("Theme"), themes, self._choices.theme)
        self._title = self._line(self.tr("Title"), self._document.title)
        self._subtitle = self._line(self.tr("Subtitle"), "")
        self._build_range()
        self._build_lanes()
        self._legend = self._check(self.tr("Legend"), self._choices.legend)
        self._footnotes = self._check(self.tr("Footnotes with the sources"), self._choices.footnotes)
        self._alt = self._check(self.tr("Description for screen readers, in a file beside it"), self._choices.alt_text)
        self._articles = self._check(self.tr("Whole articles too"), False)
        self._articles.setToolTip(
            self.tr("Articles usually belong to their publishers: pass whole texts on only where you may.")
        )
        left = QWidget()
        column = QVBoxLayout(left)
        column.addLayout(self._form)
        column.addStretch(1)
        column.setContentsMargins(2, 2, 2, 2)
        choices = QScrollArea()  # beside large text they are higher than a screen
        choices.setWidgetResizable(True)
        choices.setWidget(left)
        choices.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        choices.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        choices.setAccessibleName(self.tr("Choices"))
        choices.setFixedWidth(left.sizeHint().width() + choices.verticalScrollBar().sizeHint().width() + 4)
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

    def _build_range(self) -> None:
        words = {"all": self.tr("Everything")}
        if self._view:
            words["view"] = self.tr("What is in view")
        if self._selection:
            words["selection"] = self.tr("What is selected (%n)", "", len(self._selection))
        words["main"] = self.tr("The main part, without what is far off")
        words["days"] = self.tr("From … to …")
        self._range = self._combo(self.tr("Range"), words, "view" if self._view else "all")
        found = [e.when for e in self._document.events if e.when.earliest and e.when.latest]
        first = min((w.earliest for w in found if w.earliest), default=date.today())  # noqa: DTZ011 (a day to begin with)
        last = max((w.latest for w in found if w.latest), default=first)
        self._first, self._last = (
            self._day(name, day) for name, day in ((self.tr("From"), first), (self.tr("To"), last))
        )
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._first)
        layout.addWidget(QLabel("–"))
        layout.addWidget(self._last)
        self._days_row = row
        self._form.addRow("", row)

    def _build_lanes(self) -> None:
        self._lanes = QListWidget()
        self._lanes.setAccessibleName(self.tr("Lanes"))
        self._lanes.setMaximumHeight(9 * self.fontMetrics().lineSpacing())
        self._lanes.setMinimumHeight(4 * self.fontMetrics().lineSpacing())
        options = Options(arrangement=self._arrangement)
        for name in lanes_of(self._document, options)[1]:
            item = QListWidgetItem(name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self._lanes.addItem(item)
        self._lanes.itemChanged.connect(self._changed)
        self._form.addRow(self.tr("Lanes"), self._lanes)

    def _combo(self, name: str, words: dict[str, str], chosen: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        for value, text in words.items():
            box.addItem(text, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.currentIndexChanged.connect(self._changed)
        self._form.addRow(name, box)
        return box

    def _line(self, name: str, text: str) -> QLineEdit:
        line = QLineEdit(text)
        line.setAccessibleName(name)
        line.textChanged.connect(self._changed)
        self._form.addRow(name, line)
        return line

    def _check(self, name: str, on: bool) -> QCheckBox:
        check = QCheckBox(name)
        check.setChecked(on)
        check.toggled.connect(self._changed)
        self._form.addRow("", check)
        return check

    def _day(self, name: str, day: date) -> QDateEdit:
        edit = QDateEdit(_qdate(day))
        edit.setAccessibleName(name)
        edit.setCalendarPopup(True)
        edit.setDisplayFormat("yyyy-MM-dd")
        edit.calendarWidget().setFirstDayOfWeek(Qt.DayOfWeek(self._first_weekday))
        edit.setMinimumDate(QDate(1, 1, 1))
        edit.dateChanged.connect(self._changed)
        return edit

    # Words

    def _format_words(self) -> dict[str, str]:
        words = {
            "png": self.tr("PNG image"),
            "svg": self.tr("SVG image"),
            "pdf": self.tr("PDF"),
            "html": self.tr("Web page in one file"),
            "csv": self.tr("Table for spreadsheets (CSV)"),
            "md": self.tr("Report (Markdown)"),
            "ics": self.tr("Calendar (iCalendar)"),
            "jsonl": self.tr("Records (JSON Lines)"),
            "timelinejs": self.tr("TimelineJS"),
            "vis": self.tr("vis-timeline"),
            "csl": self.tr("Sources for Zotero (CSL-JSON)"),
            "bib": self.tr("Sources for LaTeX (BibTeX)"),
            "annotation": self.tr("Web Annotation"),
            "geojson": self.tr("Map (GeoJSON)"),
            "kml": self.tr("Map (KML)"),
        }
        known = {f.name: f.label for f in FORMATS}
        return {name: words.get(name, known[name]) for name in [*words, *(n for n in known if n not in words)]}

    def _preset_words(self) -> dict[str, str]:
        words = {
            "article": self.tr("Article column, 700 px"),
            "wide": self.tr("Wide, 1200 px"),
            "slide": self.tr("Slide, 16:9"),
            "a4": self.tr("A4 landscape"),
            "a3": self.tr("A3 landscape"),
            "poster": self.tr("Poster, A1"),
            "tiled": self.tr("Whole timeline, in pages or tiles"),
        }
        return {name: words.get(name, preset.label) for name, preset in presets().items()}

    # Choices

    @property
    def format(self) -> Format:
        """The chosen format."""
        name = self._format.currentData()
        return next(known for known in FORMATS if known.name == name)

    def options(self) -> Options:
        """What is chosen. Raises `ExportError`."""
        first = last = None
        events = None
        main = False
        match self._range.currentData():
            case "view" if self._view:
                first, last = self._view
            case "selection":
                events = frozenset(self._selection)
            case "main":
                main = True
            case "days":
                first, last = _date(self._first.date()), _date(self._last.date())
        items = [self._lanes.item(row) for row in range(self._lanes.count())]
        lanes = tuple(item.text() for item in items if item.checkState() == Qt.CheckState.Checked)
        return Options(
            earliest=first,
            latest=last,
            events=events,
            main=main,
            lanes=None if len(lanes) == len(items) else lanes,
            arrangement=self._arrangement,
            title=self._title.text().strip(),
            subtitle=self._subtitle.text().strip(),
            theme=self._theme.currentData(),
            preset=self._preset.currentData(),
            scale=int(self._scale.currentData()),
            week_start=self._first_weekday - 1,
            legend=self._legend.isChecked(),
            footnotes=self._footnotes.isChecked(),
            alt_text=self._alt.isChecked() and self.format.draw is not None,
            articles=self._articles.isChecked() and self.format.draw is None,
            progress=self._on_progress,
            cancelled=self._on_check,
        )

    def _changed(self, *_: object) -> None:
        if hasattr(self, "_export"):  # not while the dialog is being built
            self._suit_format()
            self._timer.start()

    def _suit_format(self) -> None:
        """Show the choices that the format has."""
        image = self.format.draw is not None
        page = self.format.name == "html"
        for widget, shown in (
            (self._preset, image),
            (self._scale, self.format.name == "png"),
            (self._theme, image or page),
            (self._legend, image or page),
            (self._footnotes, image),
            (self._alt, image),
            (self._articles, self.format.name in ("csv", "jsonl", "html", "md")),
            (self._days_row, self._range.currentData() == "days"),
        ):
            self._form.setRowVisible(widget, shown)

    def remember(self, folder: Path) -> None:
        """Keep the choices for the next time."""
        Choices(
            format=self.format.name,
            preset=self._preset.currentData(),
            theme=self._theme.currentData(),
            scale=int(self._scale.currentData()),
            legend=self._legend.isChecked(),
            footnotes=self._footnotes.isChecked(),
            alt_text=self._alt.isChecked(),
            folder=str(folder),
        ).save(self._settings)

    # The preview

    def refresh(self) -> None:
        """Lay the preview out anew."""
        self._timer.stop()
        try:
            options = resolve(self._document, self.options().changed(cancelled=lambda: False))
            shown = select(self._document, options)
            if self.format.render is not None:
                content = self.format.render(shown, options)
                self.preview.show_text(content)
                told = self.tr("%1 kB").replace("%1", f"{max(1, len(content) // 1024):,}")
            else:
                sheet = Sheet(shown, options)
                self.preview.show_sheet(sheet)
                scale = options.scale if self.format.name == "png" else 1
                size = f"{sheet.width * scale:,.0f} × {sheet.height * scale:,.0f}"
                told = self.tr("%1 pixels").replace("%1", size) if self.format.name == "png" else size
            self._told.setText(f"{self.tr('%n event(s)', '', len(shown.events))} · {told}")
            usable = True
        except ExportError as error:
            self.preview.show_nothing(self._sentence(error))
            self._told.setText(self._sentence(error))
            usable = False
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
        proposed = folder / safe_name(self._title.text() or self._document.title, ending)
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export"), str(proposed), f"{self._format.currentText()} (*.{ending})"
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
        self._cancelled = False
        self._export.setEnabled(False)
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            written = write(self._document, path, self.options().changed(force=True), self.format.name)
        except ExportError as error:
            self._told.setText(self._sentence(error))
            return
        finally:
            QApplication.restoreOverrideCursor()
            self._progress.hide()
            self._export.setEnabled(True)
        self.remember(path.parent)
        self.exported.emit(list(written.paths))
        self.accept()

    def _on_progress(self, done: int, total: int) -> None:
        if total > 1:
            self._progress.setRange(0, total)
            self._progress.setValue(done)
            self._progress.show()

    def _on_check(self) -> bool:
        """Between the parts of a large export: let Cancel be pressed."""
        if self._progress.isVisible():
            QApplication.processEvents()
        return self._cancelled

    def reject(self) -> None:
        """Cancel what is being written, or else the dialog."""
        if self._progress.isVisible():
            self._cancelled = True
            return
        super().reject()

    def copy(self) -> None:
        """Put the picture on the clipboard."""
        QApplication.clipboard().setMimeData(image_data(Sheet(*self._shown())))
        self._told.setText(self.tr("The picture is on the clipboard."))

    def _shown(self) -> tuple[Document, Options]:
        options = resolve(self._document, self.options())
        return select(self._document, options), options

    def print_preview(self) -> None:
        """The system's print dialog, with what will be printed."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageOrientation(printer.pageLayout().orientation().Landscape)
        printer.setDocName(self._title.text() or self.tr("Timeline"))
        dialog = QPrintPreviewDialog(printer, self)
        dialog.paintRequested.connect(self.print_to)
        dialog.exec()

    def print_to(self, printer: QPrinter) -> None:
        """Lay the sheet out for the printer's page and draw it there."""
        document, options = self._shown()
        page = printer.pageLayout().paintRect(printer.pageLayout().units().Inch)
        sheet = Sheet(
            document, options.changed(theme="print", width=round(page.width() * 96), height=round(page.height() * 96))
        )
        painter = QPainter(printer)
        painter.scale(printer.resolution() / 96, printer.resolution() / 96)
        sheet.paint(painter, QRectF(0, 0, sheet.width, sheet.height))
        painter.end()


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
