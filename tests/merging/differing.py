"""Pairs of reports written for measuring which differences between sources are found, and which are only thought to be there."""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from viewer.merging import ArticleFacts, conflicts_of
from viewer.model import Actor, Article, Basis, Conflict, EventType, Granularity, Mention, Span, Status, When

PAIRS = Path(__file__).with_name("differences.csv")
_DAY = "1997-05-04"
_PUBLISHED = "1997-05-09"


@dataclass(frozen=True)
class Pair:
    """Two reports of one happening. `differs` is the field in which they contradict or complete each other; empty: in none."""

    differs: str
    readings: tuple[tuple[Article, Mention], ...]

    @property
    def sentences(self) -> str:
        """Both reports."""
        return " / ".join(article.text for article, _ in self.readings)

    def conflicts(self) -> tuple[Conflict, ...]:
        """What is found to differ."""
        facts = {article.id: ArticleFacts.of(article) for article, _ in self.readings}
        return conflicts_of([mention for _, mention in self.readings], facts)


def pairs(path: Path = PAIRS) -> list[Pair]:
    """All pairs. A sentence has its trigger in brackets; days, actors, status and the day of printing stand as `one;other`, or once."""
    with path.open(encoding="utf-8", newline="") as file:
        return [Pair(row["differs"], tuple(_readings(row))) for row in csv.DictReader(file)]


def _readings(row: dict[str, str]) -> Iterator[tuple[Article, Mention]]:
    def given(column: str, place: int, otherwise: str) -> str:
        told = (row[column] or otherwise).split(";")
        return told[min(place, len(told) - 1)]

    for place, name in enumerate(("one", "other")):
        before, _, rest = row[name].partition("[")
        trigger, _, after = rest.partition("]")
        article = Article(
            id=name,
            text=before + trigger + after,
            published=date.fromisoformat(given("published", place, _PUBLISHED)),
        )
        actors, _, kind = given("actors", place, "RUS UKR").partition("/")
        first, _, last = given("days", place, _DAY).partition("/")
        days = [date.fromisoformat(day) for day in (first, last or first)]
        yield (
            article,
            Mention(
                id=name,
                article=name,
                telling=-1,
                title=article.text[:70],
                type=EventType(kind or "CONSULT"),
                actors=tuple(map(_actor, actors.split())),
                when=When(
                    earliest=days[0],
                    latest=days[1],
                    granularity=Granularity.RANGE if last else Granularity.DAY,
                    basis=Basis.EXPLICIT,
                ),
                status=Status(given("status", place, "happened")),
                evidence=Span(start=0, end=len(article.text)),
                trigger=Span(start=len(before), end=len(before) + len(trigger)),
                confidence=1.0,
            ),
        )


def _actor(written: str) -> Actor:
    name = written.removeprefix("@").replace("_", " ")
    return Actor(name=name, person=name) if written[0] == "@" else Actor(name=name, code=name)


@dataclass(frozen=True)
class Found:
    """How many of the pairs that differ have it found in the right field, or in any; of those that agree, how many have a badge or a line."""

    differing: int
    right: int
    any: int
    agreeing: int
    badges: int
    lines: int


def measured(given: Sequence[Pair]) -> Found:
    """The counts over these pairs."""
    found = [(pair, pair.conflicts()) for pair in given]
    differing = [(pair, conflicts) for pair, conflicts in found if pair.differs]
    agreeing = [conflicts for pair, conflicts in found if not pair.differs]
    return Found(
        len(differing),
        sum(any(c.field == pair.differs for c in conflicts) for pair, conflicts in differing),
        sum(bool(conflicts) for _, conflicts in differing),
        len(agreeing),
        sum(any(not c.minor for c in conflicts) for conflicts in agreeing),
        sum(bool(conflicts) for conflicts in agreeing),
    )
