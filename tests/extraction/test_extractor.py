"""The extractor's promises: grounded offsets, the same output again, short titles, dates of the scene."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.extraction import Extractor
from viewer.model import Article, EventType, Span

TEXT = """Minister in Warsaw for talks on the crossing

WARSAW, 4 May (Agency) – Lithuanian Foreign Minister Gabrielius Landsbergis met Polish Foreign Minister Zbigniew Rau in Warsaw on Wednesday.

The two ministers signed an agreement on the protection of the border. Rau said that “the work goes on”. On 2 March Poland expelled two Belarusian diplomats. The foreign minister of Latvia will visit Warsaw next week."""


@pytest.fixture(scope="module")
def extractor():
    return Extractor()


def article(text, *, published=date(2022, 5, 4), language="en"):
    return Article(id="a", text=text, title=text.split("\n")[0] or None, published=published, language=language)


def test_finds_the_events_of_a_plain_report(extractor):
    mentions = extractor.extract(article(TEXT))
    by_word = {m.trigger.of(TEXT): m for m in mentions}
    assert by_word["met"].type is EventType.CONSULT
    assert {a.code for a in by_word["met"].actors} == {"LTU", "POL"}
    assert by_word["met"].when.earliest == date(2022, 5, 4)
    assert by_word["signed"].type is EventType.AGREE
    assert by_word["signed"].when.earliest == date(2022, 5, 4)
    expelled = by_word["expelled"]
    assert expelled.type is EventType.SANCTION
    assert (expelled.when.earliest, expelled.when.latest) == (date(2022, 3, 2), date(2022, 3, 2))
    assert {a.code for a in expelled.actors} == {"POL", "BLR"}


def test_every_mention_stands_on_the_text(extractor):
    for mention in extractor.extract(article(TEXT)):
        assert 0 <= mention.evidence.start <= mention.trigger.start < mention.trigger.end <= mention.evidence.end
        assert mention.evidence.end <= len(TEXT)
        assert 0 < len(mention.title) <= 70
        if mention.when.words:
            assert mention.when.words.of(TEXT).strip()


def test_the_same_again_whatever_the_neighbours(extractor):
    alone = extractor.extract(article(TEXT))
    others = [
        article("Nothing here."),
        article(TEXT),
        article(TEXT + "\n\nOn 1 May Norway and Chile met."),
        article(TEXT),
    ]
    many = list(extractor.extract_many(others))
    assert many[1] == alone == many[3]


def test_what_lies_ahead_is_planned(extractor):
    visits = [m for m in extractor.extract(article(TEXT)) if m.when.earliest and m.when.earliest > date(2022, 5, 4)]
    assert visits
    assert all(m.status == "planned" for m in visits)


def test_other_languages_give_dates_only(extractor):
    text = "Treffen in Wien\n\nAm 13. März 2023 trafen sich die Minister in Wien. Sie sprachen lange. Am 2. Mai reisten sie ab."
    mentions = extractor.extract(article(text, language="de"))
    assert [(m.when.earliest, m.when.latest) for m in mentions] == [(date(2023, 3, 13),) * 2, (date(2022, 5, 2),) * 2]
    assert mentions[0].evidence.of(text) == "Am 13. März 2023 trafen sich die Minister in Wien."
    assert all(m.type is EventType.OTHER and m.doubts == ("extraction.dates_only",) for m in mentions)


@pytest.mark.parametrize(
    "text", ["", "\n\n", "Title only", "“", "\u00a0", "A.", "x" * 5000, "On Monday. On Tuesday.", "-" * 300]
)
def test_odd_texts_are_read(extractor, text):
    assert isinstance(extractor.extract(article(text)), list)


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.sampled_from([*TEXT.split(), "\n\n", "“", "”", "\u00a0", "U.S.", "2022", "—", "•", "…", "\u200b", "🙂"]),
        max_size=60,
    )
)
def test_shuffled_words_never_break_it(extractor, words):
    text = " ".join(words)
    for mention in extractor.extract(article(text)):
        assert mention.evidence.covers(mention.trigger)
        assert mention.evidence.end <= len(text)


def test_lines_that_are_not_the_articles_own_tell_nothing(extractor):
    teaser = "On 2 March Poland expelled two Belarusian diplomats."
    at = TEXT.index(teaser)
    plain = article(TEXT)
    marked = plain.model_copy(update={"furniture": (Span(start=at, end=at + len(teaser)),)})
    before, after = extractor.extract(plain), extractor.extract(marked)
    assert "expelled" in {m.trigger.of(TEXT) for m in before}
    assert "expelled" not in {m.trigger.of(TEXT) for m in after}
    assert "signed" in {m.trigger.of(TEXT) for m in after}
