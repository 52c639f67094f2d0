"""Whatever the text: offsets hold, values are values, intervals run forwards, and it ends."""

import string
from datetime import date
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.dating import Tense, edtf, find, parse_date
from viewer.dating.lexicon import languages, words
from viewer.dating.timex import days_of, is_value

VOCABULARY = [
    *sorted(words("en")),
    *[
        "13",
        "2023",
        "1998-10-23",
        "10/26/89",
        "5p.m.",
        "25th",
        "1990s",
        "'80s",
        "½",
        "$5",
        "3%",
        ",",
        ".",
        "-",
        "(",
        "\n\n",
        "'s",
    ],
]
TEXTS = st.lists(st.sampled_from(VOCABULARY), max_size=40).map(" ".join)
DAYS = st.dates(min_value=date(1, 1, 1), max_value=date(9999, 12, 31))


def check(text: str, published: date | None, language: str | None = None) -> None:
    last = 0
    for one in find(text, published, language):
        span = one.expression.span
        assert last <= span.start < span.end <= len(text)
        last = span.end
        assert is_value(one.expression.value), (one.expression.value, text)
        for when in (one.when, one.expression.when):
            if when.dated:
                assert when.earliest <= when.latest
                assert when.edtf is not None
                first, final = edtf.read(when.edtf)
                assert first in (None, when.earliest) or final in (None, when.latest)


@settings(deadline=None, max_examples=300)
@given(TEXTS, st.none() | DAYS)
def test_words_of_dates_in_any_order(text: str, published: date | None) -> None:
    check(text, published)


FIGURES = ["13", "2023", "1401", "31", ".", ",", "-", "۱۳", "١٣"]
OTHER_TEXTS = st.sampled_from(sorted(languages() - {"en"})).flatmap(
    lambda language: st.tuples(
        st.just(language), st.lists(st.sampled_from([*sorted(words(language)), *FIGURES]), max_size=25).map(" ".join)
    )
)
CJK = st.text(alphabet="0123456789０一二三十年月日号週周上下去昨今明令和平成星期个间間前后天曜火 ", max_size=60)


@settings(deadline=None, max_examples=200)
@given(OTHER_TEXTS, st.none() | DAYS)
def test_words_of_dates_of_any_language(told: tuple[str, str], published: date | None) -> None:
    check(told[1], published, told[0])


@settings(deadline=None, max_examples=200)
@given(CJK, st.sampled_from(["zh", "ja"]), st.none() | DAYS)
def test_chinese_and_japanese_characters(text: str, language: str, published: date | None) -> None:
    check(text, published, language)


@settings(deadline=None, max_examples=200)
@given(st.text(max_size=300), st.none() | DAYS)
def test_any_characters(text: str, published: date | None) -> None:
    check(text, published)


@settings(deadline=None, max_examples=100)
@given(st.text(alphabet=string.digits + " -/.:,", max_size=120), DAYS)
def test_any_figures(text: str, published: date) -> None:
    check(text, published)


@settings(deadline=None, max_examples=150)
@given(TEXTS, DAYS, st.sampled_from(list(Tense)))
def test_hints_never_break_it(text: str, published: date, tense: Tense) -> None:
    assert len(find(text, published, tenses=[(0, len(text), tense)])) >= 0


@settings(deadline=None, max_examples=200)
@given(DAYS, DAYS, st.booleans(), st.booleans())
def test_edtf_is_read_as_it_was_written(one: date, other: date, lasted: bool, roughly: bool) -> None:
    first, last = sorted((one, other))
    assert edtf.read(edtf.write(first, last, lasted=lasted, roughly=roughly)) == (first, last)


@settings(deadline=None, max_examples=200)
@given(st.text(alphabet="0123456789XW-QHSPUFAIT:NEMOV", max_size=14))
def test_no_value_breaks_its_reader(value: str) -> None:
    if is_value(value):
        days = days_of(value)
        assert days is None or days[0] <= days[1]


@pytest.mark.parametrize(
    "text",
    [
        "the " * 25_000,
        "1 " * 50_000,
        "1" * 100_000,
        "1." * 50_000,
        "$1,1" * 25_000,
        "1/1/" * 25_000,
        "1 1/2 " * 16_000,
        "twenty " * 14_000,
        "early " * 16_000,
        "about more than " * 6_000,
        "May 1, " * 14_000,
        "8, " * 33_000,
        "-" * 100_000,
        "1," * 50_000,
        "Monday and " * 9_000,
        "a" * 100_000,
        "'80s " * 20_000,
        "." * 100_000,
        "said ready to be expected to " * 3_400,
        "Q3-" * 9_000,
        "friday-" * 4_000,
        "agreed on Friday to meet in June and " * 700,
        "3 p.m. (1200 GMT) Friday " * 1_000,
        "the first ten months of 2022, " * 900,
        "two years later, in 2018, " * 1_000,
    ],
    ids=lambda text: text[:12],
)
def test_no_text_takes_long(text: str) -> None:
    text = text[:25_000]
    begun = process_time()
    find(text, date(2023, 3, 15))
    thousands = max(len(text.split()), len(text) / 6) / 1000
    assert process_time() - begun < 0.5 * thousands + 0.5


def test_a_hundred_kilobytes_of_dates_end() -> None:
    text = (" ".join(VOCABULARY) + " ") * 40
    begun = process_time()
    assert find(text[:100_000], date(2023, 3, 15))
    assert process_time() - begun < 0.5 * 20


@settings(deadline=None, max_examples=30)
@given(st.text(alphabet=string.ascii_letters + string.digits + " -/.,", max_size=30), DAYS)
def test_whatever_is_typed(words: str, reference: date) -> None:
    when = parse_date(words, reference)
    assert not when.dated or when.earliest <= when.latest
