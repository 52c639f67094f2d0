"""What holds for any text whatever."""

import json
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.reading import ReadingError, article_from_text, read_bytes
from viewer.reading.encodings import decode
from viewer.reading.header import read_header
from viewer.reading.header.calendar import find_days, find_month_days, plain

_PIECES = st.sampled_from(
    [
        *(
            "By ",
            "Ada Lund",
            "OSLO, ",
            "May 4",
            ", 2021",
            "04/05/2021",
            "Updated: ",
            "Published on",
            "(Reuters) - ",
            "\n",
            "\n\n",
            "|",
            " — ",
        ),
        *(
            "4 мая 2021",
            "۱۴ اردیبهشت ۱۴۰۰",
            "2021年5月4日",
            "https://a.example/2021/05/04/",
            "The ministers met in the capital and agreed.",
            "©",
        ),
        *(
            "1 of 2 DOCUMENTS\n",
            "LENGTH: 3 words\n",
            "End of Document\n",
            "Load-Date: May 4, 2021\n",
            "HD ",
            "Document ABCD000020210504eh5400001\n",
        ),
        *("\u00a0", "\u202e", "\ud800", "\x00", "ﬁ", "İ", "ß", "99", ":", "# ", "Read more: ", "Monday", "today "),
    ]
)
_TEXTS = st.lists(st.one_of(_PIECES, st.text(max_size=12)), max_size=40).map("".join)


def _or_code(function, *arguments):
    try:
        return function(*arguments)
    except ReadingError as error:
        return error.code


@settings(deadline=None, max_examples=250)
@given(_TEXTS)
def test_any_text_is_read_and_its_offsets_hold(text):
    header = read_header(text)
    assert 0 <= header.body <= len(text)
    assert all(header.body <= span.start < span.end <= len(text) for span in header.furniture)
    assert (header.published is None) == (header.published_from == "none")
    article = article_from_text(text)
    assert article.text == text
    assert ("reading.empty" in article.warnings) == (not any(c.isalnum() for c in text))
    json.dumps(article.model_dump(mode="json"))


@settings(deadline=None, max_examples=150)
@given(_TEXTS)
def test_dates_stand_where_they_say(text):
    assert len(plain(text)) == len(text)
    for day in find_days(text):
        assert 0 <= day.start < day.end <= len(text)
        assert any(c.isdigit() for c in text[day.start : day.end])
    for part in find_month_days(text):
        assert 0 <= part.start < part.end <= len(text)


@settings(deadline=None, max_examples=150)
@given(
    st.one_of(st.binary(max_size=400), _TEXTS.map(lambda t: t.encode("utf-8", "surrogatepass"))),
    st.sampled_from(["a.txt", "a.html", "a.eml", "a.rtf", "a.pdf", "a"]),
)
def test_any_bytes_are_read_or_refused(data, name):
    found = _or_code(read_bytes, data, name)
    assert found
    assert isinstance(found, list) or found.startswith("reading.")


@settings(deadline=None, max_examples=80)
@given(st.text(alphabet=st.characters(codec="utf-8", exclude_characters="\r\x00\ufeff"), min_size=1))
def test_utf8_comes_back_as_it_was(text):
    found = decode(b"\xef\xbb\xbf" + text.encode())
    # what looks like text decoded wrongly twice is mended
    assert found == text or any(c in text for c in "ÂÃâÐÑØÙ")


@pytest.mark.parametrize(
    "unit",
    [
        "on Monday ",
        "Monday, March 11 ",
        "1/1/21 ",
        "President Vladimir Putin ",
        "14\n",
        "(AFP) ",
        "[",
        "二〇二三年三月",
        "This article was published ",
    ],
    ids=repr,
)
def test_no_header_takes_long(unit: str) -> None:
    text = ("Talks resume\n\nMOSCOW, March 14 (Reuters) - " + unit * 12_000)[:60_000]
    begun = process_time()
    read_header(text)
    assert process_time() - begun < 0.5 * len(text) / 6 / 1000
