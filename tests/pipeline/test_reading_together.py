"""Plain texts are read several in one process, with the same result as alone, and a bad one costs only itself."""

import threading
from pathlib import Path

import pytest

from viewer.pipeline import Pipeline, readingchild
from viewer.pipeline.limits import PLAIN_BYTES, PLAIN_FILES
from viewer.pipeline.pipeline import _batches
from viewer.resources import path

SAMPLES = sorted(path("samples").glob("*.txt"))


@pytest.fixture
def never():
    return threading.Event()


@pytest.fixture
def mixed(tmp_path):
    """Good texts, and between them an empty file, one that is missing, a page and a broken PDF under a text's name."""
    contents = [
        SAMPLES[0].read_bytes(),
        b"",
        None,
        b"<!doctype html><title>Talks</title><p>Lavrov met Wang Yi in Beijing on Monday.",
        b"%PDF-1.7 torn",
        SAMPLES[1].read_bytes(),
    ]
    paths = [tmp_path / f"{number}.txt" for number in range(len(contents))]
    for one, content in zip(paths, contents, strict=True):
        if content is not None:
            one.write_bytes(content)
    return paths


def test_together_is_as_alone(mixed, never):
    together = list(readingchild.read_plain(mixed, never))
    assert together == [readingchild.read(one, never) for one in mixed]
    assert [len(articles) for articles, _ in together] == [1, 0, 0, 1, 0, 1]


def test_a_text_that_ends_the_process_is_read_alone_and_the_rest_go_on(never, monkeypatch):
    started = []

    class Dying(readingchild.Child):
        def __init__(self, target, *arguments):
            started.append(target.__name__)
            super().__init__(target, *arguments)
            self._received = 0

        def receive(self, seconds, cancel):
            self._received += 1
            if started == ["_main_plain"] and self._received == 2:
                raise readingchild.ChildDied(-9)
            return super().receive(seconds, cancel)

    monkeypatch.setattr(readingchild, "Child", Dying)
    readings = list(readingchild.read_plain(SAMPLES[:4], never))
    assert [len(articles) for articles, _ in readings] == [1, 1, 1, 1]
    assert [articles[0].file_name for articles, _ in readings] == [sample.name for sample in SAMPLES[:4]]
    assert started == ["_main_plain", "serve", "_main_plain"]


def test_rows_of_plain_texts_grow_and_other_files_stay_alone(tmp_path):
    row = []
    for number in range(500):
        row.append(tmp_path / f"{number:04}.txt")
        row[-1].write_text("words", encoding="utf-8")
    large, page = tmp_path / "large.txt", tmp_path / "page.html"
    large.write_bytes(b"a" * (PLAIN_BYTES + 1))
    page.write_text("<p>words", encoding="utf-8")
    batches = list(_batches([*row[:250], large, *row[250:], page, Path("gone.txt")]))
    assert [source for batch in batches for source in batch] == [*row[:250], large, *row[250:], page, Path("gone.txt")]
    assert [len(batch) for batch in batches[:7]] == [1] * 7
    assert max(map(len, batches)) == PLAIN_FILES
    assert [large] in batches
    assert [page] in batches


def test_the_pipeline_tells_what_became_of_each_in_order(mixed):
    row = [*SAMPLES, *mixed] * 2
    with Pipeline(workers=1) as pipeline:
        outcomes = list(pipeline.run(row))
    assert [outcome.source for outcome in outcomes] == [str(one) for one in row]
    assert outcomes[: len(row) // 2] == outcomes[len(row) // 2 :]
    assert [bool(outcome.problems) for outcome in outcomes[: len(row) // 2]] == [False] * len(SAMPLES) + [
        False, True, True, False, True, False,
    ]  # fmt: skip
    for outcome in outcomes:
        assert all(mention.article == result.article.id for result in outcome.results for mention in result.mentions)
