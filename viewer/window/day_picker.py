"""A button beside a date that opens a calendar to pick a day, or with Shift+click the first of several."""

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QApplication, QCalendarWidget, QMenu, QToolButton, QWidget, QWidgetAction

from viewer.model import When


class DayPicker(QToolButton):
    """Says by `picked` what is to stand in the date's field, as `2023-03-13` or `2023-03-13/2023-03-16`."""

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
        self.calendar = QCalendarWidget()
        self.calendar.setAccessibleName(self.tr("Day of the event"))
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setDateRange(QDate(1, 1, 1), QDate(9999, 12, 31))
        self._menu = QMenu(self)
        action = QWidgetAction(self._menu)
        action.setDefaultWidget(self.calendar)
        self._menu.addAction(action)
        self.setMenu(self._menu)
        self._from: QDate | None = None
        self.calendar.clicked.connect(self._clicked)
        self.calendar.activated.connect(self._take)

    def show_when(self, when: When) -> None:
        """Open at this date."""
        self._from = None
        day = when.earliest or date.today()  # noqa: DTZ011 - the user's own day
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))

    def _clicked(self, day: QDate) -> None:
        if QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier and self._from is None:
            self._from = day  # the first of several: the calendar stays open for the second
            return
        self._take(day)

    def _take(self, day: QDate) -> None:
        first, last = sorted((self._from or day, day), key=lambda one: one.toJulianDay())
        self._from = None
        self._menu.close()
        text = first.toString(Qt.DateFormat.ISODate)
        self.picked.emit(text if first == last else f"{text}/{last.toString(Qt.DateFormat.ISODate)}")
