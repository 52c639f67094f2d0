"""The second look at dates: what its rows say, what it may change, and what it leaves alone."""

from dataclasses import replace
from datetime import date

from viewer.extraction.boosting import boost
from viewer.extraction.extractor import read_scene
from viewer.extraction.judging import judge
from viewer.extraction.models import fitted
from viewer.extraction.redating import WORTHWHILE, Around, redated
from viewer.extraction.review import Review, shares_of
from viewer.model import Article, Status

TEXT = """Envoys back in Lima

LIMA, 20 May 2021 - Peru and Ecuador signed an accord on fishing on Tuesday, the first since the war of 1995.

The two foreign ministers are due to meet again in Quito on 3 June."""


def _scene():
    article = Article(id="b" * 64, text=TEXT, title="Envoys back in Lima", published=date(2021, 5, 20), language="en")
    return read_scene(article)


def _told(judged, word):
    return next(one for one in judged if one.candidate.token.text == word)


def _preferring(judged, scene, wanted):
    """A look that has learned to believe in days whose row has `wanted` as its source."""
    around = Around(judged, scene)
    rows = [row for i in range(len(judged)) for row in around.rows(i)] * 30
    labels = [float(row["source"] == wanted) for row in rows]
    bare = Review(("source",), {"source": shares_of(rows, labels)["source"]}, fitted().redating.trees)
    numbers = bare.numbers(rows)
    return replace(bare, trees=boost(numbers, numbers[:, 0].round(), count=60))


def test_every_day_weighed_has_a_row_and_shares_add_up():
    scene = _scene()
    judged = list(judge(scene, fitted().judges))
    around = Around(judged, scene)
    for i, one in enumerate(judged):
        rows = around.rows(i)
        assert len(rows) == len(one.days)
        assert abs(sum(days.share for days in one.days) - 1) < 1e-9 or not one.days
        assert [row["rank"] for row in rows] == list(range(len(rows)))
        assert all(set(row) == set(fitted().redating.columns) for row in rows)


def test_rows_know_who_else_claims_the_words():
    scene = _scene()
    judged = list(judge(scene, fitted().judges))
    war, signed = _told(judged, "war"), _told(judged, "signed")
    rows = Around(judged, scene).rows(judged.index(signed))
    row = next(r for r, days in zip(rows, signed.days, strict=True) if days.option.when.earliest == date(1995, 1, 1))
    assert war.when.earliest == date(1995, 1, 1)
    assert row["words: claimed"] == war.probability
    assert row["words: claimed closer"] == war.probability


def test_the_look_moves_the_date_and_nothing_else():
    scene = _scene()
    judged = list(judge(scene, fitted().judges))
    meet = _told(judged, "meet")
    assert (meet.when.earliest, meet.status) == (date(2021, 6, 3), Status.PLANNED)
    sure = [replace(one, probability=0.9) for one in judged]
    moved = redated(sure, scene, _preferring(sure, scene, "published"))
    signed = _told(moved, "signed")
    assert _told(judged, "signed").when.earliest == date(2021, 5, 18)
    assert signed.when.earliest == signed.when.latest == date(2021, 5, 20)
    assert 0 < signed.date_probability <= 1
    assert [one.codes for one in moved] == [one.codes for one in judged]
    assert [one.candidate for one in moved] == [one.candidate for one in judged]


def test_what_will_hardly_be_taken_is_left_as_it_is():
    scene = _scene()
    unlikely = [replace(one, probability=WORTHWHILE / 2) for one in judge(scene, fitted().judges)]
    assert redated(unlikely, scene, fitted().redating) == unlikely
    assert redated([], scene, fitted().redating) == []


def test_due_to_has_the_subject_of_its_sentence():
    scene = _scene()
    judged = list(judge(scene, fitted().judges))
    assert set(_told(judged, "meet").codes) == {"PER", "ECU"}
