"""A whole document comes in: a timeline that was exported, or made by another program."""

import sqlite3

from viewer.merging import FIELDS
from viewer.model import Document, Event
from viewer.model.event import Review
from viewer.project import editing, importing


def take(db: sqlite3.Connection, document: Document) -> list[int]:
    """Take a document's articles, mentions and events in; the keys of its events, in their order.

    Articles that are here already are left as they are, for the document may hold only excerpts of them. Events that stand on
    mentions are grouped as in any import, and then get what the user had said of them; the others come as events by hand.
    """
    mentions: dict[str, list[str]] = {}
    for mention in document.mentions.values():
        mentions.setdefault(mention.article, []).append(mention.id)
    new = [
        (article, [document.mentions[key] for key in mentions.get(article.id, ())])
        for article in document.articles.values()
        if not db.execute("SELECT 1 FROM article WHERE id = ?", (article.id,)).fetchone()
    ]
    importing.add(db, new)
    return [_take_event(db, event) for event in document.events]


def _take_event(db: sqlite3.Connection, event: Event) -> int:
    key = _key_of(db, event)
    if key is None:
        said = {"title", "type", *(event.overrides or FIELDS)}
        values = {name: getattr(event, name) for name in FIELDS if name in said} | {"notes": event.notes}
        key = editing.add_event(db, values, None, None, None)
    else:
        for field, form in event.overrides.items():
            editing.set_field(db, [key], field, form)
        if event.notes:
            editing.set_notes(db, key, event.notes)
    if event.review is not Review.OPEN:
        editing.review(db, [key], event.review)
    return key


def _key_of(db: sqlite3.Connection, event: Event) -> int | None:
    """The event in which the first of its mentions has come to stand."""
    for mention in event.mentions:
        row = db.execute("SELECT event FROM mention WHERE id = ?", (mention,)).fetchone()
        if row:
            return int(row[0])
    return None
