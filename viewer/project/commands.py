"""What the user does to an open project: each method one command, to be undone."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from viewer.model import Document, Mention, Span
from viewer.model.event import Review
from viewer.project import editing, importing, taking
from viewer.project.importing import Added, Reading
from viewer.project.questions import Questions
from viewer.project.session import every


class Commands(Questions):
    """Changes to articles and events."""

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
        self._do("project.set_field", self._named(keys, field=field), editing.set_field, every(keys), field, value)

    def reset_field(self, keys: int | Iterable[int], field: str) -> None:
        """Back to what the text says."""
        self._do("project.reset_field", self._named(keys, field=field), editing.reset_field, every(keys), field)

    def set_notes(self, key: int, notes: str) -> None:
        """The user's notes on an event."""
        self._do("project.set_notes", self._named(key), editing.set_notes, key, notes)

    def review(self, keys: int | Iterable[int], verdict: Review) -> None:
        """Accept, reject or reopen; an accepted event is never changed by the machine again."""
        self._do("project.review", self._named(keys, review=verdict.value), editing.review, every(keys), verdict)

    def pin(self, keys: int | Iterable[int], pinned: bool = True) -> None:
        """Pin events or let them go."""
        code = "project.pin" if pinned else "project.unpin"
        self._do(code, self._named(keys), lambda db: editing.pin(db, every(keys), pinned=pinned))

    def merge(self, keys: Sequence[int]) -> int:
        """Make several events one, for good; the first keeps its key, which is returned."""
        return self._do("project.merge", self._named(keys), editing.merge, keys)

    def split(self, key: int, mentions: Sequence[str]) -> int:
        """Put these of an event's mentions into one of their own, for good; returns its key."""
        return self._do("project.split", self._named(key), editing.split, key, mentions)

    def delete(self, keys: int | Iterable[int]) -> None:
        """Take events out of sight; `deleted` lists them."""
        self._do("project.delete", self._named(keys), lambda db: editing.delete(db, every(keys), deleted=True))

    def restore(self, keys: int | Iterable[int]) -> None:
        """Bring deleted events back."""
        self._do("project.restore", self._named(keys), lambda db: editing.delete(db, every(keys), deleted=False))

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

    def _named(self, keys: int | Iterable[int], **more: str) -> dict[str, Any]:
        """What the text of undo may tell: how many events, and the first one's title."""
        found = every(keys)
        return {"count": len(found), "title": self.event(found[0]).title if found else "", **more}
