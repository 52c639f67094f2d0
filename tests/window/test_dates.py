"""Intervals as they are read."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from viewer.dating.edtf import when_of
from viewer.model.columns import Form
from viewer.window import dates

ENGLISH = QLocale("en_GB")


@pytest.fixture(autouse=True)
def _long() -> Iterator[None]:
    yield
    dates.set_style("long")


@pytest.mark.parametrize(
    ("earliest", "latest", "form", "said"),
    [
        ("2023-03-13", "2023-03-13", Form.DAY, "13 March 2023"),
        ("2023-03-06", "2023-03-12", Form.BAND, "6–12 March 2023"),
        ("2023-02-27", "2023-03-05", Form.BAND, "27 February – 5 March 2023"),
        ("2022-12-26", "2023-01-01", Form.BAND, "26 December 2022 – 1 January 2023"),
        ("2022-09-01", "2022-09-30", Form.BAND, "September 2022"),
        ("2022-07-01", "2022-09-30", Form.BAND, "July – September 2022"),
        ("2022-01-01", "2022-12-31", Form.BAND, "2022"),
        ("1990-01-01", "1999-12-31", Form.BAND, "1990–1999"),
        ("2023-03-13", "2026-12-31", Form.UNTIL, "until 31 December 2026"),
        ("2014-01-01", "2023-03-13", Form.SINCE, "since 1 January 2014"),
    ],
)
def test_an_interval_is_said_as_short_as_it_can_be(earliest: str, latest: str, form: Form, said: str) -> None:
    assert dates.interval(date.fromisoformat(earliest), date.fromisoformat(latest), form, ENGLISH) == said


def test_what_has_no_date_says_so() -> None:
    assert dates.interval(None, None, Form.UNDATED, ENGLISH) == "no date"


def test_other_styles() -> None:
    week = date(2023, 3, 6), date(2023, 3, 12)
    dates.set_style("short")
    assert dates.interval(*week, Form.BAND, ENGLISH) == "6–12 Mar 2023"
    dates.set_style("iso")
    assert dates.interval(*week, Form.BAND, ENGLISH) == "2023-03-06 – 2023-03-12"
    assert dates.interval(date(2023, 3, 1), date(2023, 3, 31), Form.BAND, ENGLISH) == "2023-03"


@pytest.mark.parametrize(
    ("locale", "one", "week", "month"),
    [
        ("de_DE", "13. März 2023", "6.–12. März 2023", "September 2022"),
        ("en_US", "March 13, 2023", "March 6–12, 2023", "September 2022"),
        ("ru_RU", "13 марта 2023 г.", "6–12 марта 2023 г.", "сентябрь 2022"),
        ("fr_FR", "13 mars 2023", "6–12 mars 2023", "septembre 2022"),
    ],
)
def test_every_locale_has_its_own_order(locale: str, one: str, week: str, month: str) -> None:
    chosen = QLocale(locale)
    assert dates.day(date(2023, 3, 13), chosen).replace("\u202f", " ") == one
    assert dates.interval(date(2023, 3, 6), date(2023, 3, 12), Form.BAND, chosen).replace("\u202f", " ") == week
    assert dates.interval(date(2022, 9, 1), date(2022, 9, 30), Form.BAND, chosen) == month


def test_the_first_of_a_month_is_an_ordinal_in_french() -> None:
    french, first = QLocale("fr"), date(2023, 3, 1)
    assert dates.day(first, french) == "1er mars 2023"
    assert dates.interval(first, date(2023, 3, 5), Form.SPAN, french) == "1er–5 mars 2023"
    assert dates.interval(first, date(2023, 4, 2), Form.SPAN, french) == "1er mars – 2 avril 2023"


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("de", "27. Februar – 5. März 2023"),
        ("ru", "27 февраля – 5 марта 2023 г."),
        ("ja", "2023年2月27日 – 2023年3月5日"),
    ],
)
def test_the_year_is_said_once(locale: str, said: str) -> None:
    found = dates.interval(date(2023, 2, 27), date(2023, 3, 5), Form.SPAN, QLocale(locale))
    assert found.replace("\u202f", " ") == said


def test_a_day_told_roughly_says_so_where_only_the_day_is_shown() -> None:
    assert dates.of(when_of("2023-04-05~"), QLocale("en_GB")) == "≈ 5 April 2023"
    assert dates.of(when_of("2023-04-05"), QLocale("en_GB")) == "5 April 2023"
    assert dates.of(when_of("2023-04"), QLocale("en_GB")) == "April 2023"
