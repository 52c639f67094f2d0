"""What is begun ahead of the window is what the pipeline then uses, and gives the same."""

import pytest

from viewer.pipeline import Pipeline, ahead
from viewer.resources import path

ARTICLE = path("samples", "tehran-roadmap.txt")


@pytest.fixture
def begun():
    """Given articles begun ahead; whatever of it nobody took is ended."""
    yield ahead.start
    for child in (ahead.worker(), ahead.reading(ARTICLE)):
        if child is not None:
            child.end()


def test_one_article_is_read_by_the_child_and_the_worker_started_ahead(begun):
    with Pipeline(workers=1) as pipeline:
        (usual,) = pipeline.run([ARTICLE])
    begun([ARTICLE])
    reader, worker = ahead._readings[ARTICLE], ahead._workers[0]
    with Pipeline(workers=1) as pipeline:
        (outcome,) = pipeline.run([ARTICLE])
        assert pipeline._workers[0]._child is worker
        assert ahead.reading(ARTICLE) is None
        with pytest.raises(ValueError, match="closed"):  # a reading child is gone once it has answered
            reader._process.is_alive()
    assert outcome == usual
    assert outcome.results[0].mentions


def test_of_several_articles_only_the_worker_is_started_apart(begun):
    begun([ARTICLE, path("samples", "samarkand-2022.txt")])
    assert ahead.reading(ARTICLE) is None
    child = ahead.worker()
    assert child is not None
    child.end()
    assert ahead.worker() is None


def test_what_is_no_file_is_left_to_the_pipeline(begun, tmp_path):
    missing = tmp_path / "gone.txt"
    begun([missing])
    assert ahead.reading(missing) is None
    with Pipeline(workers=1) as pipeline:
        (outcome,) = pipeline.run([missing])
    assert [problem.code for problem in outcome.problems] == ["reading.missing"]
