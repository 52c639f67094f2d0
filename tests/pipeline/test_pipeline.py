"""Order, cancel, and what one bad source costs."""

import threading
import time
from datetime import date
from pathlib import Path

import pytest

from viewer.pipeline import Pipeline, TextSource
from viewer.resources import path

SAMPLES = sorted(path("samples").glob("*.txt"))


@pytest.fixture(scope="module")
def pipeline():
    with Pipeline(workers=2) as pipeline:
        yield pipeline


def test_outcomes_come_in_the_order_of_the_sources(pipeline):
    outcomes = list(pipeline.run(SAMPLES))
    assert [outcome.source for outcome in outcomes] == [str(sample) for sample in SAMPLES]
    assert all(outcome.results and not outcome.problems for outcome in outcomes)


def test_a_missing_file_costs_only_itself(pipeline, tmp_path):
    sources = [SAMPLES[0], tmp_path / "gone.txt", SAMPLES[1]]
    outcomes = list(pipeline.run(sources))
    assert [bool(outcome.problems) for outcome in outcomes] == [False, True, False]
    assert outcomes[1].problems[0].source == str(tmp_path / "gone.txt")


def test_cancel_keeps_what_is_done_and_stops_within_a_second(pipeline):
    assert _seconds_to_stop(pipeline) < 2  # a second, and slack for a busy machine


def _seconds_to_stop(pipeline):
    cancel = threading.Event()
    text = SAMPLES[0].read_text(encoding="utf-8")
    endless = (TextSource(id=str(i), text=text) for i in range(100_000))
    began, seen = 0.0, 0
    for _ in pipeline.run(endless, cancel):
        seen += 1
        if seen == 3:
            began = time.monotonic()
            cancel.set()
    assert seen >= 3
    return time.monotonic() - began


def test_redating_gives_the_same_mentions_other_days(pipeline):
    source = TextSource(
        id="a",
        text="Ministers meet in Ankara\n\nRussian Foreign Minister Sergei Lavrov met Turkish Foreign Minister Hakan Fidan in Ankara last week.\n",
    )
    (outcome,) = pipeline.run([source])
    article = outcome.results[0].article
    before = outcome.results[0].mentions
    after = pipeline.redate(article.model_copy(update={"published": date(2023, 3, 13)}))
    assert before
    assert [m.id for m in before] == [m.id for m in after]
    assert any(m.when.dated for m in after)


def test_sources_are_not_all_drawn_at_once(pipeline):
    drawn = 0

    def sources():
        nonlocal drawn
        for sample in SAMPLES * 20:
            drawn += 1
            yield Path(sample)

    run = pipeline.run(sources(), threading.Event())
    next(run)
    assert drawn < 20
    run.close()


def test_the_warm_worker_is_used_and_an_idle_one_let_go(monkeypatch):
    monkeypatch.setattr("viewer.pipeline.pipeline.IDLE", 0.3)
    with Pipeline(workers=2) as pipeline:
        pipeline.warm()
        article = TextSource(id="a", text="Lavrov met Wang Yi in Beijing on Monday.", published=date(2023, 5, 8))
        assert next(iter(pipeline.run([article]))).results
        assert sum(_alive(pipeline)) <= 1  # one article needs one worker, the one that was warmed
        end = time.monotonic() + 20
        while any(_alive(pipeline)) and time.monotonic() < end:
            time.sleep(0.05)
        assert not any(_alive(pipeline))
        assert next(iter(pipeline.run([article]))).results  # and the next article starts one anew


def test_a_worker_warmed_for_nothing_is_let_go_too(monkeypatch):
    monkeypatch.setattr("viewer.pipeline.pipeline.IDLE", 0.2)
    with Pipeline(workers=1) as pipeline:
        pipeline.warm()
        end = time.monotonic() + 20
        while any(_alive(pipeline)) and time.monotonic() < end:
            time.sleep(0.05)
        assert not any(_alive(pipeline))


def _alive(pipeline):
    return [worker.alive for worker in pipeline._workers]
