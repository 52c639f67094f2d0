"""Articles and their mentions come in, are read again, or go."""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from viewer.merging import ArticleFacts, Features, features_of
from viewer.model import Article, Mention, PublishedFrom
from viewer.model.collecting import uncollected
from viewer.model.event import Review
from viewer.project.grouping import BY_HAND, link_units, next_key, regroup, resolve_events, unit_of
from viewer.project.rows import REVIEWS, article_of, put_article

_ACCEPTED = REVIEWS.index(Review.ACCEPTED)
Reading = tuple[Article, Sequence[Mention]]


@dataclass(frozen=True, slots=True)
class Added:
    """What an import did: ids of articles that are new and that were there already, and the keys of new and changed events."""

    articles: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    new: tuple[int, ...] = ()
    changed: tuple[int, ...] = ()
    mentions: int = 0


def add(db: sqlite3.Connection, readings: Sequence[Reading]) -> Added:
    """Take readings in; one of an article that is known replaces the reading it had, but not what the user said."""
    with uncollected():
        return _added(db, readings)


def _added(db: sqlite3.Connection, readings: Sequence[Reading]) -> Added:
    before = next_key(db) - 1
    new, known = [], []
    news = News()
    count = 0
    for article, mentions in readings:
        row = db.execute("SELECT number, edited, body, text FROM article WHERE id = ?", (article.id,)).fetchone()
        if row is None:
            number = put_article(db, article)
            new.append(article.id)
        else:
            number = row[0]
            edited = json.loads(row[1])
            was = article_of(row[2], row[3])
            says = article.model_dump(mode="json", include=set(edited))
            article = article.model_copy(update={field: getattr(was, field) for field in edited})
            if article != was or says != edited:
                put_article(db, article, says, number)
            known.append(article.id)
        count += news.take(db, number, article, mentions)
    touched = news.settle(db)
    return Added(
        tuple(new),
        tuple(known),
        tuple(sorted(k for k in touched if k > before)),
        tuple(sorted(k for k in touched if k <= before)),
        count,
    )


def set_article(
    db: sqlite3.Connection, article: str, changes: dict[str, Any], mentions: Sequence[Mention] | None
) -> None:
    """Change an article's fields as the user has them; `mentions`, if given, replace its reading (a new day of publication)."""
    number, edited, body, text = db.execute(
        "SELECT number, edited, body, text FROM article WHERE id = ?", (article,)
    ).fetchone()
    if "published" in changes:
        changes = {**changes, "published_from": PublishedFrom.USER}
    was = article_of(body, text)
    now = Article.model_validate({**was.model_dump(), **changes})
    says = was.model_dump(mode="json", include=set(changes)) | json.loads(edited)
    put_article(db, now, says, number)
    _read_anew(db, number, now, mentions)


def reset_article(
    db: sqlite3.Connection, article: str, fields: Sequence[str], mentions: Sequence[Mention] | None
) -> None:
    """Give an article's fields back what the text says, the day of publication with its `mentions` dated by it."""
    number, edited, body, text = db.execute(
        "SELECT number, edited, body, text FROM article WHERE id = ?", (article,)
    ).fetchone()
    wanted = {*fields, *(["published_from"] if "published" in fields else [])}
    says = json.loads(edited)
    back = {name: says.pop(name) for name in wanted & says.keys()}
    now = Article.model_validate({**article_of(body, text).model_dump(mode="json"), **back})
    put_article(db, now, says, number)
    _read_anew(db, number, now, mentions)


def _read_anew(db: sqlite3.Connection, number: int, now: Article, mentions: Sequence[Mention] | None) -> None:
    news = News()
    if mentions is not None:
        news.take(db, number, now, mentions)
    news.settle(db)


def remove_article(db: sqlite3.Connection, article: str) -> None:
    """Take an article out with all its reports, also those of accepted events."""
    (number,) = db.execute("SELECT number FROM article WHERE id = ?", (article,)).fetchone()
    units: set[int] = set()
    events: set[int] = set()
    for unit, event in db.execute("SELECT unit, event FROM mention WHERE article = ?", (number,)):
        units.add(unit)
        events.add(event)
    db.execute("DELETE FROM mention WHERE article = ?", (number,))
    db.execute("DELETE FROM article WHERE number = ?", (number,))
    resolve_events(db, events)
    regroup(db, units)


def add_mention(db: sqlite3.Connection, mention: Mention, event: int) -> None:
    """A report the user made out of an article's own words, told by that event."""
    number, body, text = db.execute(
        "SELECT number, body, text FROM article WHERE id = ?", (mention.article,)
    ).fetchone()
    news = News()
    news.put(db, number, ArticleFacts.of(article_of(body, text)), mention, event=event, by_user=True)
    link_units(db, news.new_units)


class News:
    """Gathers what an import changes among the mentions, to be grouped once at its end."""

    def __init__(self) -> None:
        self.new_units: dict[int, Features] = {}
        self._units: set[int] = set()
        self._events: set[int] = set()

    def take(self, db: sqlite3.Connection, number: int, article: Article, mentions: Sequence[Mention]) -> int:
        """Put an article's reading in the place of the one it had; returns how many mentions are new."""
        facts = ArticleFacts.of(article)
        had = {
            row[0]: row[1:]
            for row in db.execute(
                """SELECT mention.id, mention.number, event, unit, by_user, mention.body, event.review, event.anchored
                FROM mention LEFT JOIN event ON event.key = mention.event WHERE mention.article = ?""",
                (number,),
            )
        }
        count = 0
        for mention in mentions:
            if mention.article != article.id:
                raise ValueError(f"mention {mention.id} is of another article")
            old = had.pop(mention.id, None)
            if old is None:
                self.put(db, number, facts, mention)
                count += 1
                continue
            row, event, unit, by_user, body, review, _ = old
            if by_user or review == _ACCEPTED or body == mention.model_dump_json():
                continue
            db.execute("DELETE FROM mention WHERE number = ?", (row,))
            self.put(db, number, facts, mention, event=event)
            self._units.add(unit)
            self._events.add(event)
        for row, event, unit, by_user, _, _, anchored in had.values():
            if not by_user and not anchored:
                db.execute("DELETE FROM mention WHERE number = ?", (row,))
                self._units.add(unit)
                self._events.add(event)
        return count

    def put(
        self,
        db: sqlite3.Connection,
        number: int,
        facts: ArticleFacts,
        mention: Mention,
        *,
        event: int = 0,
        by_user: bool = False,
    ) -> None:
        """Write a mention's row."""
        by_user = by_user or BY_HAND in mention.reasons
        features = features_of(mention, facts)
        unit, is_new = unit_of(db, features)
        if is_new:
            self.new_units[unit] = features
        self._units.add(unit)
        evidence = facts.words_of(mention).encode("utf-8", "replace").decode("utf-8")
        db.execute(
            "INSERT INTO mention(id, article, event, unit, telling, by_user, evidence, body) VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
            (mention.id, number, event, unit, mention.telling, int(by_user), evidence, mention.model_dump_json()),
        )

    def link(self, db: sqlite3.Connection) -> None:
        """Find what the new reports may be told together with, and leave all events as they are."""
        link_units(db, self.new_units)
        self.new_units = {}

    def settle(self, db: sqlite3.Connection) -> set[int]:
        """Group what was taken; returns the keys of the events this changed."""
        self.link(db)
        return regroup(db, self._units, self._events)
