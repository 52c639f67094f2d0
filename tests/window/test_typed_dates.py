"""Dates as a user types them or picks them in a calendar: how precise they are and how sure."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from viewer.model import Granularity
from viewer.model.columns import Form, form_of
from viewer.window.day_picker import DayPicker
from viewer.window.typed_dates import Certainty, day_typed, picked, when_typed

TODAY = date(2023, 3, 15)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("between 6 and 10 March 2023", "[2023-03-06..2023-03-10]"),
        ("zwischen 6. und 10. März 2023", "[2023-03-06..2023-03-10]"),
        ("6–10 March 2023", "2023-03-06/2023-03-10"),
        ("from 6 to 10 March 2023", "2023-03-06/2023-03-10"),
        ("before 13 March 2023", "../2023-03-12"),
        ("before March 2023", "../2023-02-28"),
        ("by 13 March 2023", "../2023-03-13"),
        ("not later than March 2023", "../2023-03"),
        ("jusqu’au 13 mars 2023", "../2023-03-13"),
        ("до 13 марта 2023", "../2023-03-13"),
        ("after 2020", "2021-01-01/.."),
        ("since March 2023", "2023-03/.."),
        ("about 13 March 2023", "2023-03-13~"),
        ("c. 13 March 2023", "2023-03-13~"),
        ("~13 March 2023", "2023-03-13~"),
        ("ca. März 2023", "2023-03~"),
        ("vers le 13 mars 2023", "2023-03-13~"),
        ("около 13 марта 2023", "2023-03-13~"),
        ("du 6 au 10 mars 2023", "2023-03-06/2023-03-10"),
        ("6. März bis 2. April 2023", "2023-03-06/2023-04-02"),
        ("13 or 14 March 2023", "[2023-03-13..2023-03-14]"),
        ("mars ou avril 2023", "[2023-03-01..2023-04-30]"),
        ("13 March 2023", "2023-03-13"),
    ],
)
def test_words_before_a_date_say_how_it_is_meant(text: str, edtf: str) -> None:
    when = when_typed(text, TODAY)
    assert when is not None
    assert when.edtf == edtf


def test_what_is_no_date_is_none_and_nothing_is_undated() -> None:
    assert when_typed("before the flood", TODAY) is None
    assert when_typed("never", TODAY) is None
    undated = when_typed("", TODAY)
    assert undated is not None
    assert not undated.dated
    assert day_typed("before", end=True) is None


@given(
    st.dates(date(1000, 1, 1)),
    st.integers(0, 400),
    st.sampled_from([Granularity.DAY, Granularity.WEEK, Granularity.MONTH, Granularity.YEAR]),
    st.sampled_from(list(Certainty)),
)
@settings(deadline=None, max_examples=150)
def test_what_is_picked_is_read_back(first: date, days: int, unit: Granularity, certainty: Certainty) -> None:
    last = date.fromordinal(min(first.toordinal() + days, date.max.toordinal()))
    when = when_typed(picked(first, last, unit, certainty), None)
    assert when is not None
    assert when.earliest is not None
    assert when.latest is not None
    form = form_of(when)
    if certainty is Certainty.UNTIL:
        assert form is Form.UNTIL
        assert when.latest >= last
    elif certainty is Certainty.SINCE:
        assert form is Form.SINCE
        assert when.earliest <= first
    else:
        assert when.earliest <= first <= last <= when.latest
        if certainty is Certainty.WITHIN and when.days > 1:
            assert form is Form.BAND
        if certainty is Certainty.ROUGHLY and when.days == 1:
            assert form is Form.BAND
        if certainty is Certainty.THEN and when.days > 1:
            assert form is Form.SPAN


def test_the_calendar_opens_as_the_date_is_meant_and_says_it_again(qtbot: QtBot) -> None:
    picker = DayPicker()
    qtbot.addWidget(picker)
    said: list[str] = []
    picker.picked.connect(said.append)
    for edtf in (
        "2023-03-13",
        "2023-03-13~",
        "2023-03",
        "2023",
        "2023-03-06/2023-03-10",
        "[2023-03-06..2023-03-12]",
        "../2023-03-13",
    ):
        when = when_typed(edtf, TODAY)
        assert when is not None
        picker.show_when(when)
        picker.set_date.click()
        assert said[-1] == edtf


def test_a_month_is_some_day_of_it_until_the_user_says_otherwise(qtbot: QtBot) -> None:
    picker = DayPicker()
    qtbot.addWidget(picker)
    said: list[str] = []
    picker.picked.connect(said.append)
    when = when_typed("2023-03-13", TODAY)
    assert when is not None
    picker.show_when(when)
    picker.unit.setCurrentIndex(picker.unit.findData(Granularity.MONTH))
    picker.unit.activated.emit(picker.unit.currentIndex())
    assert picker.preview.text() == "March 2023 · on some day of these"
    picker.set_date.click()
    picker.certainty.setCurrentIndex(picker.certainty.findData(Certainty.THEN))
    picker.set_date.click()
    assert said == ["2023-03", "2023-03-01/2023-03-31"]
