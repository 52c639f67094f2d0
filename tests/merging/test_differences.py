"""Which differences between two reports of one happening are found, and which are only thought to be there."""

from collections import Counter

import pytest

from tests.merging.differing import Found, Pair, measured, pairs


@pytest.fixture(scope="module")
def written() -> list[Pair]:
    return pairs()


@pytest.fixture(scope="module")
def found(written: list[Pair]) -> Found:
    return measured(written)


def test_most_differences_are_found_in_their_field(found: Found) -> None:
    assert found.differing >= 130
    assert found.right >= 0.93 * found.differing


def test_reports_that_agree_are_seldom_thought_to_contradict_each_other(found: Found) -> None:
    assert found.agreeing >= 110
    assert found.badges <= 0.02 * found.agreeing


@pytest.mark.parametrize(
    "field", ["number", "when", "status", "actors", "people", "place", "outcome", "cause", "named", "detail"]
)
def test_every_field_is_compared(written: list[Pair], field: str) -> None:
    told = Counter(pair.differs for pair in written)
    right = Counter(pair.differs for pair in written if any(c.field == pair.differs for c in pair.conflicts()))
    assert right[field] >= 0.85 * told[field] > 0


def test_a_report_does_not_differ_from_itself(written: list[Pair]) -> None:
    for pair in written:
        (article, mention), _ = pair.readings
        copy = article.model_copy(update={"id": "copy"})
        same = Pair("", ((article, mention), (copy, mention.model_copy(update={"id": "copy", "article": "copy"}))))
        assert same.conflicts() == (), pair.sentences
