"""Happenings that several of the articles in tests/gold tell, matched by hand, and how well a grouping meets them."""

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from viewer.merging import ArticleFacts
from viewer.model import Actor, Article, EventType, Granularity, Mention, Span, Status, When

HERE = Path(__file__).parent
ARTICLES = HERE.parent / "gold"


@dataclass(frozen=True)
class Cluster:
    """One happening. `either` are mentions that may stand with it or not; `differ` names what its sources contradict each other in."""

    id: str
    story: str
    mentions: frozenset[str]
    either: frozenset[str]
    differ: tuple[str, ...]


def clusters() -> list[Cluster]:
    """All happenings matched by hand; mentions are named ARTICLE#PLACE."""
    return [
        Cluster(
            c["id"],
            c["story"],
            frozenset(c["mentions"]),
            frozenset(c.get("either", ())),
            tuple(c.get("differ", ())),
        )
        for c in json.loads((HERE / "clusters.json").read_text(encoding="utf-8"))
    ]


def stories() -> dict[str, str]:
    """The story of each article that tells a happening of the clusters."""
    return {m.partition("#")[0]: c.story for c in clusters() for m in c.mentions}


def read(articles: Iterable[str]) -> tuple[dict[str, ArticleFacts], list[Mention]]:
    """The annotated articles of these names, their records as mentions."""
    facts, mentions = {}, []
    for name in sorted(articles):
        given = json.loads((ARTICLES / f"{name}.json").read_text(encoding="utf-8"))
        article = Article(id=name, text=given["text"], published=date.fromisoformat(given["published"]))
        facts[name] = ArticleFacts.of(article)
        mentions += [_mention(article, n, record) for n, record in enumerate(given["events"])]
    return facts, mentions


def _mention(article: Article, number: int, record: dict[str, Any]) -> Mention:
    start = article.text.index(record["sentence"])
    at = start + record["sentence"].index(record["trigger"])
    earliest, latest = date.fromisoformat(record["earliest"]), date.fromisoformat(record["latest"])
    people = record["people"]
    return Mention(
        id=f"{article.id}#{number}",
        article=article.id,
        telling=-1,
        title=record["sentence"][:70],
        type=EventType(record["types"][0]),
        actors=tuple(Actor(name=c, code=c) for c in record["actors"]) + tuple(Actor(name=p, person=p) for p in people),
        when=When(
            earliest=earliest,
            latest=latest,
            granularity=Granularity.DAY if earliest == latest else Granularity.RANGE,
            basis=record["basis"],
        ),
        speaker=people[0] if record["statement"] and people else None,
        status=Status(record["status"]),
        evidence=Span(start=start, end=start + len(record["sentence"])),
        trigger=Span(start=at, end=at + len(record["trigger"])),
        confidence=1.0,
    )


def b_cubed(groups: Iterable[Iterable[str]], wanted: Iterable[Cluster]) -> tuple[float, float, int]:
    """Precision, recall and the number of mentions: means over the mentions of the wanted clusters."""
    together: dict[str, set[str]] = defaultdict(set)
    for group in groups:
        members = set(group)
        together.update((m, members) for m in members)
    precision = recall = 0.0
    count = 0
    free = {m for c in wanted for m in c.either}
    for cluster in wanted:
        for mention in cluster.mentions:
            group = together[mention] - free
            precision += len(group & cluster.mentions) / len(group)
            recall += len(group & cluster.mentions) / len(cluster.mentions)
            count += 1
    return precision / count, recall / count, count
