"""The project as the rest of the application sees it: every question and every command, one method each."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from threading import RLock, local
from typing import Any, Self, TypeVar
from uuid import uuid4

from viewer.model import Article, Document, Event, EventColumns, Mention, Span
from viewer.model.event import Review
from viewer.project import editing, importing, journal, taking
from viewer.project.columns import ColumnStore
from viewer.project.connection import SUFFIX
from viewer.project.documents import document_of
from viewer.project.errors import DAMAGED, ProjectError, code_of
from viewer.project.importing import Added, Reading
from viewer.project.journal import CommandText, Touched
from viewer.project.rows import article_of, mention_of
from viewer.project.salvage import Salvaged
from viewer.project.search import Found, Query, search
from viewer.project.store import Store

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Change:
    """What listeners hear after every command, undo and redo: keys of events that changed, came or went, and whether articles did.

    `trouble` is the code of what keeps the project from its file just now, None when all is saved.
    """

    events: tuple[int, ...] = ()
    articles: bool = False
    trouble: str | None = None


class Project:
    """One open project. Any thread may call; calls wait for one another, and listeners run in the caller's thread.

    Every command is one transaction and saved when the method returns. When the file cannot be written (full disk, read-only
    place, removed) the work goes on in memory and `trouble` says why, until `save_as` succeeds. Commands raise
    `ProjectError` when the project is `read_only` (or, at any call, when the file turns out damaged), `KeyError` for an unknown key or id, `ValueError` for a value that does not fit.
    """

    def __init__(self, store: Store, *, untitled: bool = False) -> None:
        self._store = store
        self._lock = RLock()
        self._step = local()
        self._listeners: list[Callable[[Change], None]] = []
        self.untitled = untitled
        self._columns = ColumnStore(store.db)

    # Opening and closing

    @classmethod
    def create(cls, path: Path | None = None, *, folder: Path | None = None) -> Self:
        """A new project at `path`; without one, an untitled project in `folder` (in memory when there is none to write to).

        Raises `ProjectError` when there is a path and no file can be made there.
        """
        if path is not None:
            return cls(Store.create(path.absolute()))
        if folder is not None:
            try:
                folder.mkdir(parents=True, exist_ok=True)
                return cls(Store.create(_untitled(folder)), untitled=True)
            except (OSError, ProjectError) as error:
                return cls(Store.without_file(code_of(error)), untitled=True)
        return cls(Store.without_file(None), untitled=True)

    @classmethod
    def open(cls, path: Path) -> Self:
        """An existing project. Raises `ProjectError` when it is missing, newer than this version or no project.

        One that somebody has open comes `read_only`; a damaged one likewise, with what could be `salvaged`: `save_as` makes it whole.
        """
        store = Store.open(path.absolute())
        try:
            return cls(store)
        except sqlite3.DatabaseError as error:
            if code_of(error) == DAMAGED and not store.read_only:
                store.give_up()
                return cls(store)
            store.close()
            raise ProjectError(code_of(error), str(error)) from error

    @property
    def path(self) -> Path | None:
        """The file; None for work that never had one."""
        return self._store.path

    @property
    def read_only(self) -> str | None:
        """Why nothing may be changed (`project.locked`, `project.damaged`), or None."""
        return self._store.read_only

    @property
    def trouble(self) -> str | None:
        """Why changes are in memory only (`project.disk_full` …), or None when they are saved."""
        return self._store.trouble

    @property
    def salvaged(self) -> Salvaged | None:
        """What a damaged file still gave, else None."""
        return self._store.salvaged

    def save_as(self, path: Path) -> None:
        """On from here in a file at `path` (replaced if there); an untitled project's old file goes. Raises `ProjectError`."""
        with self._session():
            old = self.path if self.untitled else None
            self._store.save_as(path.absolute())
            self.untitled = False
            if old is not None and old != self.path:
                old.unlink(missing_ok=True)
        self._tell(Touched())

    def save_copy(self, path: Path) -> None:
        """A copy at `path`, on from here where it was. Raises `ProjectError`."""
        with self._session():
            self._store.save_copy(path.absolute())

    def close(self) -> None:
        """Leave the file whole and free; the object is of no use afterwards."""
        with self._session():
            self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def listen(self, listener: Callable[[Change], None]) -> Callable[[], None]:
        """Call `listener` after every change; returns what ends it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    # Questions

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

    # Articles

    def add(self, readings: Sequence[Reading]) -> Added:
        """Take articles and their mentions in, as one command; known articles get their new reading."""
        names = [a.title or a.file_name or "" for a, _ in readings]
        return self._do(
            "project.add", {"count": len(readings), "title": names[0] if names else ""}, importing.add, readings
        )

    def take(self, document: Document) -> list[int]:
        """Take a whole document in, as one command; the keys of its events. Articles that are here already stay as they are."""
        arguments = {"count": len(document.events), "title": document.title}
        return self._do("project.take", arguments, taking.take, document)

    def set_article(self, article: str, *, mentions: Sequence[Mention] | None = None, **changes: Any) -> None:
        """Set an article's `published`, `title` or `outlet`; give the re-dated `mentions` along with a new day."""
        if not changes.keys() <= {"published", "title", "outlet"}:
            raise ValueError(f"not to be set: {sorted(changes)}")
        was = self.article(article)
        arguments = {"fields": sorted(changes), "title": was.title or was.file_name or ""}
        self._do("project.set_article", arguments, importing.set_article, article, changes, mentions)

    def reset_article(self, article: str, *fields: str, mentions: Sequence[Mention] | None = None) -> None:
        """Give `published`, `title` or `outlet` back what the text says; with the day, give the `mentions` dated by it."""
        was = self.article(article)
        arguments = {"fields": sorted(fields), "title": was.title or was.file_name or ""}
        self._do("project.reset_article", arguments, importing.reset_article, article, fields, mentions)

    def said_by_text(self, article: str) -> dict[str, Any]:
        """What the text itself says in the fields of an article that the user has set, as JSON values. Raises `KeyError`."""
        return dict(json.loads(self._one("SELECT edited FROM article WHERE id = ?", article)[0]))

    def remove_article(self, article: str) -> None:
        """Take an article out with all its reports; events told by it alone go with it."""
        was = self.article(article)
        self._do(
            "project.remove_article", {"title": was.title or was.file_name or ""}, importing.remove_article, article
        )

    # Events

    def set_field(self, keys: int | Iterable[int], field: str, value: Any) -> None:
        """The user's own value for `title`, `type`, `mode`, `actors`, `when`, `place`, `speaker` or `status`: a record or its JSON form."""
        self._do("project.set_field", self._named(keys, field=field), editing.set_field, _all(keys), field, value)

    def reset_field(self, keys: int | Iterable[int], field: str) -> None:
        """Back to what the text says."""
        self._do("project.reset_field", self._named(keys, field=field), editing.reset_field, _all(keys), field)

    def set_notes(self, key: int, notes: str) -> None:
        """The user's notes on an event."""
        self._do("project.set_notes", self._named(key), editing.set_notes, key, notes)

    def review(self, keys: int | Iterable[int], verdict: Review) -> None:
        """Accept, reject or reopen; an accepted event is never changed by the machine again."""
        self._do("project.review", self._named(keys, review=verdict.value), editing.review, _all(keys), verdict)

    def pin(self, keys: int | Iterable[int], pinned: bool = True) -> None:
        """Pin events or let them go."""
        code = "project.pin" if pinned else "project.unpin"
        self._do(code, self._named(keys), lambda db: editing.pin(db, _all(keys), pinned=pinned))

    def merge(self, keys: Sequence[int]) -> int:
        """Make several events one, for good; the first keeps its key, which is returned."""
        return self._do("project.merge", self._named(keys), editing.merge, keys)

    def split(self, key: int, mentions: Sequence[str]) -> int:
        """Put these of an event's mentions into one of their own, for good; returns its key."""
        return self._do("project.split", self._named(key), editing.split, key, mentions)

    def delete(self, keys: int | Iterable[int]) -> None:
        """Take events out of sight; `deleted` lists them."""
        self._do("project.delete", self._named(keys), lambda db: editing.delete(db, _all(keys), deleted=True))

    def restore(self, keys: int | Iterable[int]) -> None:
        """Bring deleted events back."""
        self._do("project.restore", self._named(keys), lambda db: editing.delete(db, _all(keys), deleted=False))

    def add_event(
        self, *, article: str | None = None, evidence: Span | None = None, trigger: Span | None = None, **values: Any
    ) -> int:
        """An event by hand; returns its key. `values`: fields as in `set_field` (at least `type`), and `notes`.

        With `article` and `evidence` (the words selected; `trigger` within it, by default all of it) it stands on those words, and
        `title` may be left out.
        """
        title = str(values.get("title") or "")
        arguments = {"count": 1, "title": title}
        return self._do("project.add_event", arguments, editing.add_event, values, article, evidence, trigger)

    # Undo

    @contextmanager
    def step(self, name: str | None = None) -> Iterator[None]:
        """All that this thread does within is undone at once; with the same `name` also what it did within before."""
        outer = getattr(self._step, "name", None)
        self._step.name = outer or name or uuid4().hex
        try:
            yield
        finally:
            self._step.name = outer

    @property
    def undo_text(self) -> CommandText | None:
        """What `undo` would take back."""
        with self._session():
            return None if self.read_only else journal.next_undo(self._store.db)

    @property
    def redo_text(self) -> CommandText | None:
        """What `redo` would do again."""
        with self._session():
            return None if self.read_only else journal.next_redo(self._store.db)

    def undo(self) -> Touched | None:
        """Take back the last command, also one of an earlier session; None when there is none."""
        return self._swap(journal.undo)

    def redo(self) -> Touched | None:
        """Do again what was undone last; None when there is nothing."""
        return self._swap(journal.redo)

    # Views

    def view(self) -> dict[str, Any]:
        """The view as last set: whatever JSON the window keeps there."""
        found = self._ask("SELECT value FROM meta WHERE name = 'view'")
        return dict(json.loads(found[0])) if found else {}

    def set_view(self, view: dict[str, Any]) -> None:
        """Remember the view (lanes, zoom, selection …); not a command, not undone. Ignored when nothing may be changed."""
        if self.read_only:
            return
        with self._session():
            row = (json.dumps(view, ensure_ascii=False),)
            self._store.write(lambda db: db.execute("INSERT OR REPLACE INTO meta VALUES('view', ?)", row))

    def named_views(self) -> dict[str, dict[str, Any]]:
        """Saved views by name, each what was saved (filters, lanes …)."""
        with self._session():
            rows = self._store.db.execute("SELECT name, body FROM named_view ORDER BY name").fetchall()
        return {name: json.loads(body) for name, body in rows}

    def save_view(self, name: str, view: dict[str, Any] | None) -> None:
        """Save a named view, or with None forget it."""

        def save(db: sqlite3.Connection) -> None:
            if view is None:
                db.execute("DELETE FROM named_view WHERE name = ?", (name,))
                return
            body = json.dumps(view, ensure_ascii=False)
            query = (
                "INSERT INTO named_view(name, body) VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET body = excluded.body"
            )
            db.execute(query, (name, body))

        self._do("project.save_view" if view is not None else "project.forget_view", {"name": name}, save)

    # Within

    @contextmanager
    def _session(self) -> Iterator[None]:
        """One caller at a time; damage that is met turns the project into what can be salvaged of it."""
        with self._lock:
            try:
                yield
            except (sqlite3.DatabaseError, ProjectError) as error:
                if code_of(error) == DAMAGED and not self.read_only:
                    self._store.give_up()
                    self._columns = ColumnStore(self._store.db)
                if isinstance(error, ProjectError):
                    raise
                raise ProjectError(code_of(error), str(error)) from error

    def _do(self, code: str, arguments: dict[str, Any], action: Callable[..., T], *given: Any) -> T:
        step = getattr(self._step, "name", None)
        if step is not None:
            arguments = {**arguments, "step": step}
        with self._session():
            result, touched = self._store.perform(code, arguments, lambda db: action(db, *given))
            self._columns.patch(touched.events, articles=touched.articles)
        self._tell(touched)
        return result

    def _swap(self, action: Callable[[sqlite3.Connection], Touched | None]) -> Touched | None:
        with self._session():
            touched = self._store.write(action)
            if touched:
                self._columns.patch(touched.events, articles=touched.articles)
        if touched:
            self._tell(touched)
        return touched

    def _tell(self, touched: Touched) -> None:
        change = Change(touched.events, touched.articles, self.trouble)
        for listener in list(self._listeners):
            listener(change)

    def _named(self, keys: int | Iterable[int], **more: str) -> dict[str, Any]:
        """What the text of undo may tell: how many events, and the first one's title."""
        every = _all(keys)
        return {"count": len(every), "title": self.event(every[0]).title if every else "", **more}

    def _ask(self, query: str, *values: Any) -> Any:
        with self._session():
            return self._store.db.execute(query, values).fetchone()

    def _one(self, query: str, key: str) -> Any:
        found = self._ask(query, key)
        if found is None:
            raise KeyError(key)
        return found


def _all(keys: int | Iterable[int]) -> list[int]:
    return [int(keys)] if isinstance(keys, int) or not isinstance(keys, Iterable) else [int(k) for k in keys]


def _untitled(folder: Path) -> Path:
    stem = f"untitled {datetime.now(UTC).astimezone():%Y-%m-%d %H.%M.%S}"
    for ending in ["", *(f" {n}" for n in range(2, 1000))]:
        path = folder / f"{stem}{ending}{SUFFIX}"
        if not path.exists():
            return path
    raise ProjectError("project.failed", "no free name")
