"""Filters survive being saved as plain JSON."""

import json
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.model import Kind, Review, Status
from viewer.project import Look, Query
from viewer.window.named_views import query_from_json, query_to_json

names = st.frozensets(st.text(min_size=1, max_size=8), max_size=3)
days = st.none() | st.dates(date(1900, 1, 1), date(2100, 1, 1))
queries = st.builds(
    Query,
    text=st.text(max_size=10),
    in_articles=st.booleans(),
    kinds=st.frozensets(st.sampled_from(Kind)),
    statuses=st.frozensets(st.sampled_from(Status)),
    reviews=st.frozensets(st.sampled_from(Review)),
    actors=names,
    speakers=names,
    outlets=names,
    earliest=days,
    latest=days,
    looks=st.frozensets(st.sampled_from(Look)),
)


@settings(deadline=None, max_examples=60)
@given(queries)
def test_a_query_comes_back_the_same(query: Query) -> None:
    assert query_from_json(json.loads(json.dumps(query_to_json(query)))) == query


def test_nonsense_asks_nothing() -> None:
    assert query_from_json({"kinds": ["no kind"], "earliest": "soon", "actors": 5, "what": 1}) == Query()
