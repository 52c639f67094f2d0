from random import Random

from tests.project.conftest import AGAIN, OTHER, SIGNING, VISIT, make_reading
from viewer.merging import ArticleFacts, merge

READINGS = [make_reading("First paper", VISIT, SIGNING), make_reading("Second paper", AGAIN, OTHER)]
FACTS = {article.id: ArticleFacts.of(article) for article, _ in READINGS}
MENTIONS = [m for _, mentions in READINGS for m in mentions]


def test_reports_of_one_happening_become_one_event() -> None:
    events = merge(MENTIONS, FACTS)
    assert sorted(len(e.mentions) for e in events) == [1, 1, 2]


def test_every_mention_stands_in_exactly_one_event_and_the_order_is_of_no_matter() -> None:
    expected = merge(MENTIONS, FACTS)
    assert sorted(m for e in expected for m in e.mentions) == sorted(m.id for m in MENTIONS)
    for seed in range(5):
        shuffled = MENTIONS.copy()
        Random(seed).shuffle(shuffled)
        assert merge(shuffled, FACTS) == expected


def test_the_fields_say_whence_they_come() -> None:
    event = next(e for e in merge(MENTIONS, FACTS) if len(e.mentions) == 2)
    assert set(event.origin.values()) <= set(event.mentions)
    assert event.origin.keys() >= {"title", "type", "when", "actors", "status"}


def test_copies_of_one_report_are_one_source() -> None:
    readings = [make_reading("First paper", SIGNING), make_reading("Second paper", AGAIN)]
    mentions = [m for _, told in readings for m in told]
    for copy_of, sources in ((None, 2), ("First paper", 1)):
        second = readings[1][0].model_copy(update={"copy_of": copy_of})
        facts = {a.id: ArticleFacts.of(a) for a in (readings[0][0], second)}
        (event,) = merge(mentions, facts)
        assert (len(event.articles), event.sources) == (2, sources)


def test_copies_are_one_source_though_their_original_is_gone() -> None:
    readings = [make_reading("First paper", SIGNING), make_reading("Second paper", AGAIN)]
    facts = {a.id: ArticleFacts.of(a.model_copy(update={"copy_of": "removed"})) for a, _ in readings}
    (event,) = merge([m for _, told in readings for m in told], facts)
    assert event.sources == 1
