"""The choices of an export as a form: what, as what, how; each format shows only the choices it has."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from viewer.export import FORMATS, Format, Options
from viewer.export.lanes import lanes_of
from viewer.model import Document
from viewer.timeline import Arrangement
from viewer.window.export_choices import Choices
from viewer.window.export_speech import WindowSpeech
from viewer.window.export_words import format_words, preset_words, scale_words, theme_words

Days = tuple[date, date]


class ExportForm(QWidget):
    """Choices for exporting `document`; `changed` tells of every change. The arguments are those of the dialog."""

    changed = Signal()

    def __init__(
        self,
        document: Document,
        choices: Choices,
        *,
        view: Days | None,
        selection: Sequence[str],
        arrangement: Arrangement | None,
        days: Days | None,
        first_weekday: int,
        mirrored: bool = False,
    ) -> None:
        super().__init__()
        self._document, self._view, self._selection, self._arrangement = document, view, tuple(selection), arrangement
        self._first_weekday = first_weekday
        self._mirrored = mirrored
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        self._rows = QFormLayout()
        self._rows.setVerticalSpacing(9)
        column.addLayout(self._rows)
        column.addStretch(1)
        self.format_box = self._combo(self.tr("Format"), format_words(), choices.format)
        self.preset = self._combo(self.tr("Size"), preset_words(), choices.preset)
        self.scale = self._combo(self.tr("Resolution"), scale_words(), str(choices.scale))
        self.theme = self._combo(self.tr("Theme"), theme_words(), choices.theme)
        self.title = self._line(self.tr("Title"), document.title)
        self.subtitle = self._line(self.tr("Subtitle"), "")
        self._build_range(days)
        self._build_lanes()
        self.legend = self._check(self.tr("Legend"), choices.legend)
        self.footnotes = self._check(self.tr("Footnotes with the sources"), choices.footnotes)
        self.alt = self._check(self.tr("Description for screen readers, in a file beside it"), choices.alt_text)
        self.articles = self._check(self.tr("Whole articles too"), False)
        self.articles.setToolTip(
            self.tr("Articles usually belong to their publishers: pass whole texts on only where you may.")
        )
        self._suit_format()

    # What stands where

    def _build_range(self, days: Days | None) -> None:
        words = {"all": self.tr("Everything")}
        if self._view:
            words["view"] = self.tr("What is in view")
        if self._selection:
            words["selection"] = self.tr("What is selected (%n)", "", len(self._selection))
        words["main"] = self.tr("The main part, without what is far off")
        words["days"] = self.tr("From … to …")
        self.range = self._combo(self.tr("Range"), words, "days" if days else "view" if self._view else "all")
        found = [e.when for e in self._document.events if e.when.earliest and e.when.latest]
        first = min((w.earliest for w in found if w.earliest), default=date.today())  # noqa: DTZ011 (a day to begin with)
        last = max((w.latest for w in found if w.latest), default=first)
        first, last = days or (first, last)
        self.first, self.last = (
            self._day(name, day) for name, day in ((self.tr("From"), first), (self.tr("To"), last))
        )
        self._days_row = QWidget()
        layout = QHBoxLayout(self._days_row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.first)
        layout.addWidget(QLabel("–"))
        layout.addWidget(self.last)
        self._rows.addRow("", self._days_row)

    def _build_lanes(self) -> None:
        self.lanes = QListWidget()
        self.lanes.setAccessibleName(self.tr("Lanes"))
        self.lanes.setMaximumHeight(9 * self.fontMetrics().lineSpacing())
        self.lanes.setMinimumHeight(4 * self.fontMetrics().lineSpacing())
        for name in lanes_of(self._document, Options(arrangement=self._arrangement))[1]:
            item = QListWidgetItem(name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.lanes.addItem(item)
        self.lanes.itemChanged.connect(self._changed)
        self._rows.addRow(self.tr("Lanes"), self.lanes)

    def _combo(self, name: str, words: dict[str, str], chosen: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        for value, text in words.items():
            box.addItem(text, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.currentIndexChanged.connect(self._changed)
        self._rows.addRow(name, box)
        return box

    def _line(self, name: str, text: str) -> QLineEdit:
        line = QLineEdit(text)
        line.setAccessibleName(name)
        line.textChanged.connect(self._changed)
        self._rows.addRow(name, line)
        return line

    def _check(self, name: str, on: bool) -> QCheckBox:
        check = QCheckBox(name)
        check.setChecked(on)
        check.toggled.connect(self._changed)
        self._rows.addRow("", check)
        return check

    def _day(self, name: str, day: date) -> QDateEdit:
        edit = QDateEdit(QDate(day.year, day.month, day.day))
        edit.setAccessibleName(name)
        edit.setCalendarPopup(True)
        edit.setDisplayFormat("yyyy-MM-dd")
        edit.calendarWidget().setFirstDayOfWeek(Qt.DayOfWeek(self._first_weekday))
        edit.setMinimumDate(QDate(1, 1, 1))
        edit.dateChanged.connect(self._changed)
        return edit

    def _changed(self, *_: object) -> None:
        if hasattr(self, "articles"):  # not while the form is being built
            self._suit_format()
            self.changed.emit()

    def _suit_format(self) -> None:
        """Show the choices that the format has."""
        image = self.format.draw is not None
        page = self.format.name == "html"
        for widget, shown in (
            (self.preset, image),
            (self.scale, self.format.name == "png"),
            (self.theme, image or page),
            (self.legend, image or page),
            (self.footnotes, image),
            (self.alt, image),
            (self.articles, self.format.name in ("csv", "jsonl", "html", "md")),
            (self._days_row, self.range.currentData() == "days"),
        ):
            self._rows.setRowVisible(widget, shown)

    # What is chosen

    @property
    def format(self) -> Format:
        """The chosen format."""
        name = self.format_box.currentData()
        return next(known for known in FORMATS if known.name == name)

    def choose(self, box: QComboBox, value: str) -> None:
        """Choose by value, and tell of it once."""
        with QSignalBlocker(box):
            box.setCurrentIndex(box.findData(value))
        self._changed()

    def options(self) -> Options:
        """What is chosen. Raises `ExportError`."""
        first = last = None
        if self.range.currentData() == "view" and self._view:
            first, last = self._view
        elif self.range.currentData() == "days":
            first, last = _date(self.first.date()), _date(self.last.date())
        items = [self.lanes.item(row) for row in range(self.lanes.count())]
        lanes = tuple(item.text() for item in items if item.checkState() == Qt.CheckState.Checked)
        return Options(
            earliest=first,
            latest=last,
            events=frozenset(self._selection) if self.range.currentData() == "selection" else None,
            main=self.range.currentData() == "main",
            lanes=None if len(lanes) == len(items) else lanes,
            arrangement=self._arrangement,
            title=self.title.text().strip(),
            subtitle=self.subtitle.text().strip(),
            theme=self.theme.currentData(),
            preset=self.preset.currentData(),
            scale=int(self.scale.currentData()),
            week_start=self._first_weekday - 1,
            mirrored=self._mirrored,
            legend=self.legend.isChecked(),
            footnotes=self.footnotes.isChecked(),
            alt_text=self.alt.isChecked() and self.format.draw is not None,
            articles=self.articles.isChecked() and self.format.draw is None,
            **_language(),
        )

    def choices(self, before: Choices) -> Choices:
        """What is to be remembered."""
        return replace(
            before,
            format=self.format.name,
            preset=self.preset.currentData(),
            theme=self.theme.currentData(),
            scale=int(self.scale.currentData()),
            legend=self.legend.isChecked(),
            footnotes=self.footnotes.isChecked(),
            alt_text=self.alt.isChecked(),
        )


def _language() -> dict[str, Any]:
    """The options that let an export speak the language of the interface; none in English, which it speaks by itself."""
    code = QLocale().bcp47Name()
    return {} if code.startswith("en") else {"language": code, "speech": WindowSpeech()}


def _date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
