"""Merging against happenings matched by hand: a wrong merge is worse than a missed one."""

import pytest

from tests.merging import gold
from viewer.merging import merge
from viewer.model import Event


@pytest.fixture(scope="module")
def events() -> list[Event]:
    facts, mentions = gold.read(gold.stories())
    return merge(mentions, facts)


def test_reports_of_one_happening_come_together_and_no_others(events: list[Event]) -> None:
    precision, recall, _ = gold.b_cubed([e.mentions for e in events], gold.clusters())
    assert precision >= 0.95
    assert 2 * precision * recall / (precision + recall) >= 0.88


def test_where_sources_differ_is_listed(events: list[Event]) -> None:
    event_of = {m: event for event in events for m in event.mentions}
    differing = [c for c in gold.clusters() if c.differ]
    listed = [c for c in differing if any(event_of[m].conflicts for m in c.mentions)]
    assert len(listed) >= 0.75 * len(differing)
    # The happenings matched first are the clearer ones; those numbered "x" were added later and are harder
    plain = [c for c in differing if "-x" not in c.id]
    assert len([c for c in listed if c in plain]) >= 0.8 * len(plain)
    agreeing = [c for c in gold.clusters() if not c.differ]
    badge = [c for c in agreeing if any(not x.minor for m in c.mentions for x in event_of[m].conflicts)]
    assert len(badge) <= 0.05 * len(agreeing)
