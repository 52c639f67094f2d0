"""What the rest of the application asks an open project."""

import json
from collections.abc import Iterable, Mapping

from viewer.model import Article, Document, Event, EventColumns, Mention
from viewer.project import editing
from viewer.project.documents import document_of
from viewer.project.rows import article_of, mention_of
from viewer.project.search import Found, Query, search
from viewer.project.session import Session


class Questions(Session):
    """Answers from the file; nothing is changed."""

    def columns(self) -> EventColumns:
        """All events that are not deleted, by key, as columns; the same object until something changes.

        Places in `names` and `articles` keep their meaning while the project is open; unused ones are empty.
        """
        with self._session():
            return self._columns.columns(self._store.db)

    def event(self, key: int) -> Event:
        """The event with that key, deleted ones too. Raises `KeyError`."""
        with self._session():
            return editing.read(self._store.db, key)

    def mention(self, mention: str) -> Mention:
        """A mention by id. Raises `KeyError`."""
        return mention_of(self._one("SELECT body FROM mention WHERE id = ?", mention)[0])

    def article(self, article: str) -> Article:
        """An article by id. Raises `KeyError`."""
        body, text = self._one("SELECT body, text FROM article WHERE id = ?", article)
        return article_of(body, text)

    def articles(self) -> list[Article]:
        """All articles in the order they came; their `text` is left empty (`article` has it)."""
        with self._session():
            return [article_of(b, "") for (b,) in self._store.db.execute("SELECT body FROM article ORDER BY number")]

    def mentions_of(self, article: str) -> list[tuple[Mention, int]]:
        """The mentions of an article by their place in it, each with its event's key."""
        with self._session():
            rows = self._store.db.execute(
                """SELECT mention.body, event FROM mention JOIN article ON article.number = mention.article
                WHERE article.id = ?""",
                (article,),
            )
            return sorted(((mention_of(b), key) for b, key in rows), key=lambda m: m[0].trigger.start)

    def edited_fields(self, article: str) -> frozenset[str]:
        """Which fields of an article the user has set. Raises `KeyError`."""
        return frozenset(json.loads(self._one("SELECT edited FROM article WHERE id = ?", article)[0]))

    def deleted(self) -> list[int]:
        """Keys of deleted events, which `restore` brings back."""
        with self._session():
            return self._columns.deleted(self._store.db)

    def outlets(self) -> Mapping[str, str]:
        """The outlets of articles by id, where known; the same object until articles change."""
        with self._session():
            return self._columns.outlets(self._store.db)

    def document(self, keys: Iterable[int] | None = None, *, title: str = "") -> Document:
        """These events (all that are not deleted or rejected by default) with their mentions and articles, in order of time."""
        with self._session():
            name = title or (self.path.stem if self.path and not self.untitled else "")
            return document_of(self._store.db, keys, name)

    def search(self, query: Query, *, counts: bool = True) -> Found:
        """Keys of the events that fit a query, in order of time, with counts for its filters."""
        with self._session():
            db, columns = self._store.db, self._columns.columns(self._store.db)
            return search(db, columns, query, self._columns.outlets(db), counts=counts)
