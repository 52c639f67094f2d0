"""Articles and mentions made of plain sentences."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from viewer.model import Actor, Article, Basis, EventType, Granularity, Mention, Span, When, mention_id
from viewer.project import Project

Reading = tuple[Article, list[Mention]]


def day(text: str) -> When:
    found = date.fromisoformat(text)
    return When(earliest=found, latest=found, granularity=Granularity.DAY, edtf=text, basis=Basis.EXPLICIT)


def make_reading(name: str, *told: tuple[str, str, str, str], published: str = "2023-03-20", **more: Any) -> Reading:
    """An article of sentences; each told as (sentence, trigger, day, codes by spaces), its type after a slash of the codes."""
    text = f"{name}\n\n" + " ".join(sentence for sentence, *_ in told)
    article = Article(id=name, text=text, title=name, published=date.fromisoformat(published), outlet=name[:4], **more)
    mentions = []
    at = 0
    for sentence, trigger, when, codes in told:
        at = text.index(sentence, at)
        start = text.index(trigger, at)
        names, _, kind = codes.partition("/")
        mentions.append(
            Mention(
                id=mention_id(name, Span(start=start, end=start + len(trigger))),
                article=name,
                telling=len(mentions),
                title=sentence[:70],
                type=EventType(kind or "CONSULT"),
                actors=tuple(Actor(name=c, code=c) for c in names.split()),
                when=day(when),
                evidence=Span(start=at, end=at + len(sentence)),
                trigger=Span(start=start, end=start + len(trigger)),
                confidence=0.8,
            )
        )
    return article, mentions


VISIT = ("President Lukashenko arrived in Tehran for talks with Raisi on Sunday.", "arrived", "2023-03-12", "BLR IRN")
SIGNING = ("The two presidents signed a roadmap for cooperation on Monday.", "signed", "2023-03-13", "BLR IRN/AGREE")
AGAIN = (
    "Lukashenko and Raisi signed a roadmap for cooperation in Tehran on Monday.",
    "signed",
    "2023-03-13",
    "IRN BLR/AGREE",
)
OTHER = ("China and Saudi Arabia held talks in Beijing on Friday.", "talks", "2023-03-10", "CHN SAU")


@pytest.fixture
def reading() -> Callable[..., Reading]:
    return make_reading


@pytest.fixture
def readings() -> list[Reading]:
    """Two papers with one happening in common."""
    return [make_reading("First paper", VISIT, SIGNING), make_reading("Second paper", AGAIN, OTHER)]


@pytest.fixture
def project(tmp_path: Path, readings: list[Reading]) -> Any:
    with Project.create(tmp_path / "story.demarche") as made:
        made.add(readings)
        yield made
