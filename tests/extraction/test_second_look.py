"""The trees of the second look: fitted, written, read, and what they are for."""

from datetime import date

import numpy as np

from viewer.extraction.boosting import boost
from viewer.extraction.extractor import read_scene
from viewer.extraction.judging import judge
from viewer.extraction.models import Models, fitted
from viewer.extraction.review import reviewed, rows, shares_of
from viewer.extraction.trees import Trees
from viewer.model import Article

TEXT = """Talks in Oslo

OSLO, March 14, 2023 - The foreign ministers of Norway and Sweden met in Oslo on Tuesday and signed an agreement on fishing.

Norway had expelled a Swedish diplomat two days before the meeting, the ministry said."""


def _scene():
    return read_scene(
        Article(id="a" * 64, text=TEXT, title="Talks in Oslo", published=date(2023, 3, 14), language="en")
    )


def test_trees_learn_what_no_single_column_tells():
    random = np.random.default_rng(5)
    table = random.normal(size=(2000, 4))
    labels = ((table[:, 0] > 0) & (table[:, 2] > 0.5)).astype(float)
    trees = boost(table, labels, count=80)
    assert ((trees.score(table) > 0) == (labels > 0.5)).mean() > 0.95
    again = boost(table, labels, count=80)
    assert np.array_equal(trees.leaf, again.leaf)


def test_trees_read_back_score_the_same():
    random = np.random.default_rng(6)
    table = random.normal(size=(300, 3))
    trees = boost(table, (table[:, 1] > 0).astype(float), count=10)
    read = Trees.read(trees.table())
    assert np.allclose(read.score(table), trees.score(table), atol=0.01)
    assert read.score(np.zeros((0, 3))).shape == (0,)


def test_models_read_back_are_the_same():
    models = fitted()
    again = Models.read(models.table())
    assert again.judges == models.judges
    assert again.review.columns == models.review.columns


def test_the_second_look_changes_only_the_probability():
    scene = _scene()
    models = fitted()
    first = list(judge(scene, models.judges))
    second = reviewed(first, scene, models.review)
    assert [one.candidate for one in second] == [one.candidate for one in first]
    assert [one.codes for one in second] == [one.codes for one in first]
    assert all(0 < one.probability < 1 for one in second)
    assert any(one.probability != other.probability for one, other in zip(first, second, strict=True))


def test_a_word_never_seen_weighs_as_the_average():
    scene = _scene()
    first = list(judge(scene, fitted().judges))
    found = rows(first, scene)
    shares = shares_of(found, [1.0] * len(found))
    assert shares["tag"][""] == 1.0
    assert set(fitted().review.columns) == set(found[0])
