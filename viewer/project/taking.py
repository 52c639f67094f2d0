"""A whole document comes in: a timeline that was exported, or made by another program."""

import re
import sqlite3
from collections.abc import Mapping
from typing import Any

from viewer.merging import FIELDS, ArticleFacts, from_json, resolve
from viewer.model import Document, Event
from viewer.model.event import Review
from viewer.project.editing import read, to_json
from viewer.project.grouping import BY_HAND, next_key, pieces, resolve_events
from viewer.project.importing import News
from viewer.project.rows import article_of, event_id, put_article, put_event, searched

_OURS = re.compile(r"e([1-9][0-9]{0,11})")


def take(db: sqlite3.Connection, document: Document) -> list[int]:
    """Take a document's articles, mentions and events in; the keys of its events, in their order.

    An empty project becomes what the document was made of: the same keys, groups and words of the user. Elsewhere articles that are
    here already are left as they are, for the document may hold only excerpts of them; events of which the user had said
    something (values, notes, a review, merged, split, pinned) stay together as they were, against nothing that was said here;
    the others are grouped as in any import. Events that stand on no mention come as events by hand.
    """
    return _Taking(db, document).run()


class _Taking:
    """One document on its way in."""

    def __init__(self, db: sqlite3.Connection, document: Document) -> None:
        self._db, self._document = db, document
        self._empty = next_key(db) == 1
        self._here = _events_of(db, list(document.mentions))  # mention → event, as they were before
        self._fast = _anchored(db, set(self._here.values()))
        self._targets: set[int] = set()
        self._touched: set[int] = set()
        self._place: dict[str, int] = {}  # mention → the event it comes into
        self._wanted: set[str] = set()  # mentions that are taken even of an article that is here

    def run(self) -> list[int]:
        """The keys of the document's events."""
        keys = [self._settled(event) for event in self._document.events]
        news = self._put_mentions()
        resolve_events(self._db, self._touched)
        if self._empty:
            news.link(self._db)
        else:
            news.settle(self._db)
        there = _events_of(self._db, list(self._document.mentions))
        return [
            key or next(there[m] for m in event.mentions if m in there)
            for key, event in zip(keys, self._document.events, strict=True)
        ]

    def _settled(self, event: Event) -> int:
        """The key of an event that keeps its mentions together; 0 for one that is left to be grouped."""
        mentions = [m for m in event.mentions if self._stands(m) and m not in self._place]
        if not mentions:
            return self._by_hand(event)
        known = [m for m in mentions if m in self._here]
        if not self._empty and not self._said(event):
            self._wanted.update(() if known else mentions)
            return 0
        free = [m for m in mentions if self._here.get(m) not in self._fast]
        target = next((self._here[m] for m in known if self._here[m] not in self._targets), 0)
        if not target and not free:  # here these words are the user's already
            target = self._here[known[0]]
        key = target or self._new_key(event)
        self._targets.add(key)
        self._place.update(dict.fromkeys(free, key))
        self._write(key, event, new=not target)
        return key

    def _stands(self, mention: str) -> bool:
        told = self._document.mentions.get(mention)
        return told is not None and told.article in self._document.articles

    def _by_hand(self, event: Event) -> int:
        key = self._new_key(event)
        said = {"title", "type", *(event.overrides or FIELDS)}
        values = {name: to_json(getattr(event, name)) for name in FIELDS if name in said}
        made = resolve(
            event_id(key), [], {}, overrides=values, decisions=event.decisions, review=event.review, notes=event.notes
        )
        self._put(key, made, pinned=event.id in self._document.pinned)
        return key

    def _write(self, key: int, event: Event, *, new: bool) -> None:
        """What the user said, there and here; where the two differ, here."""
        overrides = _fitting(event.overrides)
        pinned = event.id in self._document.pinned
        shell = Event(
            id=event_id(key), title="", type=event.type, overrides=overrides, decisions=event.decisions,
            review=event.review, notes=event.notes,
        )  # fmt: skip
        if not new:
            old = read(self._db, key)
            (was_pinned,) = self._db.execute("SELECT pinned FROM event WHERE key = ?", (key,)).fetchone()
            pinned = pinned or bool(was_pinned)
            shell = old.model_copy(
                update={
                    "overrides": {**overrides, **old.overrides},
                    "decisions": tuple(dict.fromkeys([*old.decisions, *event.decisions])),
                    "review": event.review if old.review is Review.OPEN else old.review,
                    "notes": "\n".join(dict.fromkeys(notes for notes in (old.notes, event.notes) if notes)),
                }
            )
        self._put(key, shell, pinned=pinned)
        self._touched.add(key)

    def _put(self, key: int, event: Event, *, pinned: bool) -> None:
        put_event(self._db, key, event, search=searched(event, ()), place_in_text=0, pinned=pinned, deleted=False)

    def _put_mentions(self) -> News:
        """Write the mentions that are new here, and move those whose event is settled."""
        news = News()
        told: dict[str, list[str]] = {}
        for mention in self._document.mentions.values():
            told.setdefault(mention.article, []).append(mention.id)
        for article in self._document.articles.values():
            row = self._db.execute("SELECT number, body, text FROM article WHERE id = ?", (article.id,)).fetchone()
            number = row[0] if row else put_article(self._db, article, self._document.edited.get(article.id))
            facts = ArticleFacts.of(article_of(row[1], row[2]) if row else article)
            for key in told.get(article.id, ()):
                mention, place = self._document.mentions[key], self._place.get(key, 0)
                if key in self._here:
                    continue
                # A known article has been read here already, maybe in another way: that reading is not doubled
                if row is None or place or key in self._wanted or BY_HAND in mention.reasons:
                    news.put(self._db, number, facts, mention, event=place)
        moved = [(key, m) for m, key in self._place.items() if self._here.get(m, key) != key]
        self._touched.update(self._here[m] for _, m in moved)
        self._db.executemany("UPDATE mention SET event = ? WHERE id = ?", moved)
        return news

    def _said(self, event: Event) -> bool:
        said = event.overrides or event.decisions or event.notes or event.review is not Review.OPEN
        return bool(said) or event.id in self._document.pinned

    def _new_key(self, event: Event) -> int:
        ours = _OURS.fullmatch(event.id) if self._empty else None
        key = int(ours[1]) if ours else 0
        return key if key and not self._is_taken(key) else next_key(self._db)

    def _is_taken(self, key: int) -> bool:
        return self._db.execute("SELECT 1 FROM event WHERE key = ?", (key,)).fetchone() is not None


def _fitting(overrides: Mapping[str, Any]) -> dict[str, Any]:
    """The user's values, each tried. Raises `ValueError` for one that no event can have."""
    for field, form in overrides.items():
        if field not in FIELDS:
            raise ValueError(f"no field of an event: {field}")
        from_json(field, form)
    return dict(overrides)


def _events_of(db: sqlite3.Connection, mentions: list[str]) -> dict[str, int]:
    """The events in which those of these mentions stand that are here."""
    found: dict[str, int] = {}
    for marks, some in pieces(mentions):
        found.update(db.execute(f"SELECT id, event FROM mention WHERE id IN ({marks})", some))  # noqa: S608
    return found


def _anchored(db: sqlite3.Connection, keys: set[int]) -> set[int]:
    """Those of these events of which the user has said something."""
    found: set[int] = set()
    for marks, some in pieces(sorted(keys)):
        found.update(k for (k,) in db.execute(f"SELECT key FROM event WHERE anchored AND key IN ({marks})", some))  # noqa: S608
    return found
