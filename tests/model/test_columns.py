"""What a date says of itself: how it is drawn, how sure its ends are."""

from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from viewer.dating.edtf import when_of
from viewer.export.speech import ENGLISH
from viewer.model.columns import EventColumns, Form, day_number, form_of, sure_days


@pytest.mark.parametrize(
    ("edtf", "first", "last", "sure_from", "sure_until"),
    [
        ("2022-12/2023-02-20", (2022, 12, 1), (2023, 2, 20), (2022, 12, 31), (2023, 2, 20)),
        ("2023-03-06/2023-03-10", (2023, 3, 6), (2023, 3, 10), (2023, 3, 6), (2023, 3, 10)),
        ("2014/2016", (2014, 1, 1), (2016, 12, 31), (2014, 12, 31), (2016, 1, 1)),
        ("2021-03-03~/2021-03-10", (2021, 3, 3), (2021, 3, 10), (2021, 3, 4), (2021, 3, 10)),
        ("2022-24/2023-33", (2022, 12, 1), (2023, 3, 31), (2023, 2, 28), (2023, 1, 1)),
        ("2022-99/2023-02-31", (2022, 12, 1), (2023, 2, 28), (2022, 12, 1), (2023, 2, 28)),
        (None, (2022, 12, 1), (2023, 2, 28), (2022, 12, 1), (2023, 2, 28)),
    ],
)
def test_an_end_is_as_certain_as_it_is_told(
    edtf: str | None,
    first: tuple[int, int, int],
    last: tuple[int, int, int],
    sure_from: tuple[int, int, int],
    sure_until: tuple[int, int, int],
) -> None:
    found = sure_days(edtf, day_number(date(*first)), day_number(date(*last)))
    assert found == (day_number(date(*sure_from)), day_number(date(*sure_until)))


@pytest.mark.parametrize(
    ("edtf", "form"),
    [
        ("2023-03-13", Form.DAY),
        ("2023-03-13~", Form.BAND),
        ("2023-03", Form.BAND),
        ("2023-03-06/2023-03-10", Form.SPAN),
        ("../2023-03-13", Form.UNTIL),
    ],
)
def test_a_day_told_roughly_is_not_drawn_as_exact(edtf: str, form: Form) -> None:
    assert form_of(when_of(edtf)) is form


def test_a_day_told_roughly_is_said_so() -> None:
    assert ENGLISH.when(when_of("2023-03-13~")) == "about 13 March 2023"
    assert ENGLISH.when(when_of("2023-03~")) == "about March 2023"
    assert ENGLISH.when(when_of("../2023-03-13")) == "until 13 March 2023"


def test_keys_without_an_event_are_left_out_and_the_others_keep_their_order() -> None:
    columns = replace(EventColumns.of([]), key=np.array([2, 5, 9], np.int64))
    assert list(columns.known([9, 3, 2])) == [9, 2]
    assert list(columns.known([9, 2])) == [9, 2]
    assert list(columns.known([])) == []
