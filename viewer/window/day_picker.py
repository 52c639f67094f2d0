"""A button beside a date that opens a calendar: the day or days, how precisely they are known and how surely."""

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QComboBox,
    QFormLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from viewer.model import Granularity, When
from viewer.model.columns import Form, form_of, roughly
from viewer.window import dates
from viewer.window.text_size import scaled
from viewer.window.typed_dates import Certainty, picked, when_typed

_UNITS = (Granularity.DAY, Granularity.WEEK, Granularity.MONTH, Granularity.YEAR)


class DayPicker(QToolButton):
    """Says by `picked` what is to stand in the date's field, as EDTF: `2023-03-13`, `2023-03-13/2023-03-16`, `2023-03~`."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText("▾")
        self.setProperty("link", "true")
        self.setToolTip(
            self.tr("Pick the day in a calendar. For several days Shift+click the first, then click the last.")
        )
        self.setAccessibleName(self.tr("Calendar"))
        self.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.calendar = self._calendar()
        self.unit, self.certainty = QComboBox(), QComboBox()
        for box, name, words in (
            (self.unit, self.tr("Known to the"), self._unit_words()),
            (self.certainty, self.tr("Meant"), self._certainty_words()),
        ):
            box.setAccessibleName(name)
            for value, text in words.items():
                box.addItem(text, value)
        self.unit.activated.connect(self._unit_chosen)
        self.certainty.activated.connect(self._say)
        self._menu = QMenu(self)
        action = QWidgetAction(self._menu)
        action.setDefaultWidget(self._panel())
        self._menu.addAction(action)
        self.setMenu(self._menu)
        self._from: QDate | None = None
        self._days = date.today(), date.today()  # noqa: DTZ011 - the user's own day
        self.calendar.clicked.connect(self._clicked)
        self.calendar.activated.connect(self._take)
        self.calendar.selectionChanged.connect(self._chosen)

    def show_when(self, when: When) -> None:
        """Open at this date, as precise and as sure as it is."""
        self._from = None
        day = when.earliest or date.today()  # noqa: DTZ011 - the user's own day
        last = when.latest or day
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self._days = day, last
        self.unit.setCurrentIndex(max(0, self.unit.findData(when.granularity)))
        self.certainty.setCurrentIndex(self.certainty.findData(_certainty(when)))
        self._say()

    def _panel(self) -> QWidget:
        panel = QWidget()
        panel.setObjectName("dayPanel")
        layout = QVBoxLayout(panel)
        layout.setContentsMargins(10, 8, 10, 10)
        layout.addWidget(self.calendar)
        form = QFormLayout()
        form.addRow(self.tr("Known to the"), self.unit)
        form.addRow(self.tr("Meant"), self.certainty)
        layout.addLayout(form)
        self.preview = QLabel(wordWrap=True)
        self.preview.setProperty("role", "muted")
        layout.addWidget(self.preview)
        self.set_date = QPushButton(self.tr("Set this date"))
        self.set_date.clicked.connect(self._take_shown)
        layout.addWidget(self.set_date)
        return panel

    def _calendar(self) -> QCalendarWidget:
        calendar = QCalendarWidget()
        calendar.setAccessibleName(self.tr("Day of the event"))
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setDateRange(QDate(1, 1, 1), QDate(9999, 12, 31))
        calendar.setMinimumSize(scaled(calendar, 300), scaled(calendar, 230))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):  # red days would say that something is wrong with them
            calendar.setWeekdayTextFormat(day, QTextCharFormat())
        return calendar

    def _unit_words(self) -> dict[Granularity, str]:
        words = (self.tr("day"), self.tr("week"), self.tr("month"), self.tr("year"))
        return dict(zip(_UNITS, words, strict=True))

    def _certainty_words(self) -> dict[Certainty, str]:
        return {
            Certainty.THEN: self.tr("exactly then, all of these days"),
            Certainty.WITHIN: self.tr("on some day of these"),
            Certainty.ROUGHLY: self.tr("roughly then"),
            Certainty.UNTIL: self.tr("then or before"),
            Certainty.SINCE: self.tr("then or after"),
        }

    def _clicked(self, day: QDate) -> None:
        if QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier and self._from is None:
            self._from = day  # the first of several: the calendar stays open for the second
            return
        self._take(day)

    def _chosen(self) -> None:
        """Another day by mouse or keyboard."""
        day = _plain(self.calendar.selectedDate())
        self._days = day, day
        self._say()

    def _unit_chosen(self) -> None:
        """What is known to a month only fell on some day of it, unless the user says otherwise."""
        rough = self.unit.currentData() is not Granularity.DAY
        if self.certainty.currentData() in (Certainty.THEN, Certainty.WITHIN):
            self.certainty.setCurrentIndex(self.certainty.findData(Certainty.WITHIN if rough else Certainty.THEN))
        self._say()

    def _say(self) -> None:
        when = when_typed(self._text(*self._days), None)
        self.preview.setText("" if when is None else " · ".join(filter(None, (dates.of(when), dates.manner(when)))))

    def _text(self, first: date, last: date) -> str:
        return picked(first, last, Granularity(self.unit.currentData()), Certainty(self.certainty.currentData()))

    def _take(self, day: QDate) -> None:
        first, last = sorted((_plain(self._from or day), _plain(day)))
        self._from = None
        self._days = first, last
        self._take_shown()

    def _take_shown(self) -> None:
        self._menu.close()
        self.picked.emit(self._text(*self._days))


def _plain(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())


def _certainty(when: When) -> Certainty:
    """How a date is meant."""
    if roughly(when):
        return Certainty.ROUGHLY
    of_form = {Form.BAND: Certainty.WITHIN, Form.UNTIL: Certainty.UNTIL, Form.SINCE: Certainty.SINCE}
    return of_form.get(form_of(when), Certainty.THEN)
