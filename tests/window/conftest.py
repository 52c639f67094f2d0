"""Hand-made articles and mentions, an open project on them, and a session whose settings stay in the test's own folder."""

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from viewer.model import (
    Actor,
    Article,
    Basis,
    EventType,
    Granularity,
    Mention,
    Part,
    Span,
    Status,
    When,
    article_id,
    mention_id,
)
from viewer.project import Project
from viewer.window.canvas import TimelinePanel, TimelineView
from viewer.window.open_project import OpenProject
from viewer.window.preferences import Preferences

sys.path.insert(0, str(Path(__file__).parents[1] / "timeline"))
from made import scene

TEXT = """Minsk and Tehran sign roadmap

TEHRAN, March 14 — 🕊 Presidents Alexander Lukashenko and Ebrahim Raisi signed a roadmap on Monday.

Sergei Lavrov said the deal with Riyadh was announced last week. A visit to Minsk is planned for September.
"""


def make_article(text: str = TEXT, **fields: object) -> Article:
    values = {
        "title": "Minsk and Tehran sign roadmap",
        "outlet": "The Courier",
        "published": date(2023, 3, 14),
        "file_name": "a.txt",
    }
    return Article(id=article_id(text), text=text, **{**values, **fields})  # type: ignore[arg-type]


def make_mention(
    article: Article, sentence: str, trigger: str, words: str | None, when: When, **fields: object
) -> Mention:
    start = article.text.index(sentence)
    evidence = Span(start=start, end=start + len(sentence))
    at = article.text.index(trigger, start)
    span = Span(start=at, end=at + len(trigger))
    if words is not None:
        w = article.text.index(words, start)
        when = when.model_copy(update={"words": Span(start=w, end=w + len(words))})
    values: dict[str, object] = {"telling": at, "title": sentence[:70], "type": EventType.AGREE, "confidence": 0.9}
    return Mention(
        id=mention_id(article.id, span),
        article=article.id,
        evidence=evidence,
        trigger=span,
        when=when,
        **{**values, **fields},  # type: ignore[arg-type]
    )


def day(value: date, basis: Basis = Basis.RELATIVE) -> When:
    return When(earliest=value, latest=value, granularity=Granularity.DAY, edtf=value.isoformat(), basis=basis)


def readings() -> list[tuple[Article, list[Mention]]]:
    article = make_article()
    belarus = Actor(name="Alexander Lukashenko", person="Alexander Lukashenko", code="BLR", part=Part.SOURCE)
    iran = Actor(name="Ebrahim Raisi", person="Ebrahim Raisi", code="IRN", part=Part.TARGET)
    week = When(
        earliest=date(2023, 3, 6),
        latest=date(2023, 3, 12),
        granularity=Granularity.WEEK,
        edtf="[2023-03-06..2023-03-12]",
        basis=Basis.RELATIVE,
    )
    month = When(
        earliest=date(2023, 9, 1),
        latest=date(2023, 9, 30),
        granularity=Granularity.MONTH,
        edtf="2023-09",
        basis=Basis.EXPLICIT,
    )
    signing = "🕊 Presidents Alexander Lukashenko and Ebrahim Raisi signed a roadmap on Monday."
    deal = "Sergei Lavrov said the deal with Riyadh was announced last week."
    visit = "A visit to Minsk is planned for September."
    return [
        (
            article,
            [
                make_mention(article, signing, "signed", "on Monday", day(date(2023, 3, 13)), actors=(belarus, iran)),
                make_mention(
                    article,
                    deal,
                    "announced",
                    "last week",
                    week,
                    type=EventType.STATEMENT,
                    speaker="Sergei Lavrov",
                    confidence=0.4,
                ),
                make_mention(
                    article,
                    visit,
                    "visit",
                    "for September",
                    month,
                    type=EventType.CONSULT,
                    mode="visit",
                    status=Status.PLANNED,
                ),
            ],
        )
    ]


@pytest.fixture(autouse=True)
def _own_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of a test goes to the user's own folders."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "data"))


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "story.demarche") as made:
        made.add(readings())
        yield made


@pytest.fixture
def opened(qapp: object, tmp_path: Path) -> Iterator[OpenProject]:
    one = OpenProject()
    made = Project.create(tmp_path / "story.demarche")
    made.add(readings())
    one.take(made)
    yield one
    one.close()


@pytest.fixture
def preferences(qapp: object, tmp_path: Path) -> Preferences:
    return Preferences(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def panel(qtbot: QtBot) -> TimelinePanel:
    """A canvas that shows the scene in three lanes and does not glide."""
    made = TimelinePanel()
    qtbot.addWidget(made)
    made.resize(1280, 620)
    made.view.set_lanes({"grouping": "place"})
    made.view.camera.still = True
    made.view.set_events(scene())
    made.show()
    return made


@pytest.fixture
def view(panel: TimelinePanel) -> TimelineView:
    """The canvas of that panel."""
    return panel.view
