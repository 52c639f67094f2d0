"""A window closed while articles come in: the import ends at once, what was read is kept, and nothing asks a closed project."""

import logging
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.window.conftest import make_article, readings
from tests.window.test_session import FakePipeline
from viewer.pipeline import Outcome, Result
from viewer.project import Project, ProjectError, Query
from viewer.window.app import Session
from viewer.window.look import look_at
from viewer.window.preferences import Preferences


class Endless(FakePipeline):
    """Gives one article after the other until it is cancelled, and one more then, as those do that were being read."""

    def run(self, sources: object, cancel: object = None) -> Iterator[Outcome]:
        for number, source in enumerate(sources):  # type: ignore[call-overload]
            article, mentions = readings()[0]
            if number:
                article, mentions = make_article(" ".join(f"word{number}x{n}" for n in range(60))), []
            time.sleep(0.02)
            yield Outcome(source=str(source), results=(Result(article=article, mentions=tuple(mentions)),))
            if cancel.is_set():  # type: ignore[attr-defined]
                return


def test_nothing_asks_a_closed_project_and_the_end_is_soon(
    qtbot: QtBot,
    preferences: Preferences,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    tmp_path: Path,
) -> None:
    monkeypatch.setattr("viewer.window.importing.Pipeline", Endless)
    monkeypatch.setattr("viewer.window.importing.BATCH_OUTCOMES", 2)
    monkeypatch.setattr("viewer.window.open_project.MANY", 1)  # looks are made beside the window
    preferences.set("language", "en")
    session = Session(preferences)
    qtbot.addWidget(session.window)
    session.window.show()
    qtbot.waitUntil(lambda: session.parts is not None and session.parts.opened.is_open, timeout=20_000)
    assert session.parts is not None
    path = session.parts.opened.path()
    assert path is not None
    files = [tmp_path / f"{number}.txt" for number in range(2000)]
    for file in files:
        file.write_text("An article.")
    caplog.set_level(logging.INFO)
    session.parts.intake.add(files)
    qtbot.waitUntil(lambda: len(session.parts.bench.results.model.lines) > 5, timeout=20_000)  # type: ignore[union-attr]
    began = time.monotonic()
    session.close()
    assert time.monotonic() - began < 3  # a second, and slack for a busy machine
    qtbot.wait(300)  # for threads that waited for their turn
    assert not [one.name for one in threading.enumerate() if one.name.startswith("import-")]
    told = [record.getMessage() for record in caplog.records if record.name.startswith("viewer")]
    assert not [line for line in told if "clos" in line or "Traceback" in line], told
    with Project.open(path) as again:
        assert len(again.columns()) == 3
        assert len(list(again.articles())) > 5


def test_a_look_at_a_project_that_was_closed_meanwhile_is_no_damage(
    project: Project, caplog: pytest.LogCaptureFixture
) -> None:
    project.close()
    with pytest.raises(ProjectError):
        look_at(project, Query())
    assert not caplog.records
