"""What the user does to events, from any view: correct, merge, split, delete, review, add; all of it undoable."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QObject

from viewer.model import Actor, EventType, Place, Review, Span, Status
from viewer.model.columns import Flag
from viewer.window.importing import Importer
from viewer.window.open_project import OpenProject
from viewer.window.typed_dates import when_typed
from viewer.window.workbench import Workbench

DOUBTFUL = 60  # hundredths of confidence below which an event needs a look


class Editing(QObject):
    """Turns what was typed or pressed into commands of the project."""

    def __init__(self, bench: Workbench, importer: Importer) -> None:
        super().__init__(bench)
        self._bench = bench
        self._importer = importer
        self._opened: OpenProject = bench.opened
        self._changes: dict[int, dict[str, Any]] = {}
        detail = bench.detail
        detail.edited.connect(self.set_field)
        detail.reset.connect(lambda key, field: self._opened.do(lambda: self._opened.project.reset_field(key, field)))
        detail.reviewed.connect(lambda key, review: self._opened.review([key], review))
        detail.source.notes_changed.connect(
            lambda key, text: self._opened.do(lambda: self._opened.project.set_notes(key, text))
        )
        detail.source.make_event.connect(self.make_event)
        detail.source.split_off.connect(lambda key, ids: self._opened.do(lambda: self._opened.project.split(key, ids)))
        bench.table_model.edited.connect(self.set_field)
        importer.redated.connect(self._redated)

    def set_field(self, key: int, field: str, value: object) -> None:
        """A field as typed: a date in free text, a place by name, a code, or actors."""
        if field == "when":
            self._set_date(key, str(value))
        elif field == "place":
            text = str(value).strip()
            self._opened.set_field([key], "place", Place(name=text) if text else None)
        elif field == "speaker":
            self._opened.set_field([key], "speaker", str(value).strip() or None)
        elif field == "type":
            self._opened.set_field([key], "type", EventType(str(value)))
        elif field == "status":
            self._opened.set_field([key], "status", Status(str(value)))
        elif field == "actors" and isinstance(value, Sequence):
            self._opened.set_field([key], "actors", tuple(one for one in value if isinstance(one, Actor)))
        elif field == "title" and str(value).strip():
            self._opened.set_field([key], "title", str(value).strip())

    def review(self, verdict: Review) -> None:
        """Accept or reject what is selected; pressing again reopens it."""
        keys = list(self._opened.selection)
        flag = Flag.ACCEPTED if verdict is Review.ACCEPTED else Flag.REJECTED
        flags = self._opened.columns.flags
        places = [place for key in keys if (place := self._opened.place_of(key)) is not None]
        again = bool(places) and all(int(flags[place]) & flag for place in places)
        self._opened.review(keys, Review.OPEN if again else verdict)

    def next_doubtful(self) -> bool:
        """Select the next event that needs a look, least sure first; False when none does."""
        columns = self._opened.columns
        reviewed = int(Flag.ACCEPTED | Flag.REJECTED)
        open_ones = [
            (int(columns.confidence[i]), int(columns.key[i]))
            for i in self._opened.shown_places().tolist()
            if not int(columns.flags[i]) & reviewed
            and (columns.confidence[i] < DOUBTFUL or columns.flags[i] & Flag.CONFLICT)
        ]
        if not open_ones:
            return False
        open_ones.sort()
        now = self._opened.selection[0] if self._opened.selection else None
        later = [n for n, (_, key) in enumerate(open_ones) if key == now]
        self._opened.select([open_ones[(later[0] + 1) % len(open_ones) if later else 0][1]])
        return True

    def merge(self) -> None:
        """The selected events become one, the first selected."""
        keys = list(self._opened.selection)
        if len(keys) > 1:
            kept = self._opened.do(lambda: self._opened.project.merge(keys))
            if kept is not None:
                self._opened.select([kept])

    def split(self) -> None:
        """Every report of the event becomes one of its own."""
        shown = self._opened.shown()
        if shown is not None and len(shown.mentions) > 1:
            for mention in shown.mentions[1:]:
                self._opened.do(lambda mention=mention: self._opened.project.split(shown.key, [mention.id]))  # type: ignore[misc]

    def delete(self) -> None:
        """Take what is selected out of sight; undo brings it back."""
        keys = list(self._opened.selection)
        if keys:
            self._opened.do(lambda: self._opened.project.delete(keys))

    def restore(self) -> None:
        """Bring back every deleted event, and select them."""
        keys = self._opened.project.deleted()
        self._opened.do(lambda: self._opened.project.restore(keys))
        self._opened.select(keys)

    def make_event(self, article: str, span: Span) -> None:
        """An event that stands on words selected in an article."""
        self._opened.add_event({"type": EventType.OTHER}, article, span)
        self._bench.detail.focus_date()

    def add_event(self, values: dict[str, Any]) -> None:
        """An event without an article."""
        self._opened.add_event(values)

    def set_article(self, article: str, changes: dict[str, Any]) -> None:
        """An article's title, outlet or day; a new day has its dates read again, beside the window."""
        if "published" not in changes:
            self._opened.do(lambda: self._opened.project.set_article(article, **changes))
            return
        day = changes["published"]
        was = self._opened.project.article(article)
        now = was.model_copy(update={"published": day if isinstance(day, date) else None})
        self._changes[self._importer.redate(now)] = changes
        self._bench.window.status.say(self.tr("Reading the article’s dates again…"), lasting=True)

    def remove_article(self, article: str) -> None:
        """An article with all its reports."""
        self._opened.do(lambda: self._opened.project.remove_article(article))

    def _redated(self, job: int, article: object, mentions: object) -> None:
        changes = self._changes.pop(job, None)
        if changes is None:
            return
        identity = article.id  # type: ignore[attr-defined]
        self._opened.do(lambda: self._opened.project.set_article(identity, mentions=mentions, **changes))  # type: ignore[arg-type]
        self._bench.window.status.say(self.tr("The article’s dates are read again."))

    def _set_date(self, key: int, text: str) -> None:
        shown = self._opened.shown_event(key)
        article = shown.article_of(shown.mentions[0]) if shown and shown.mentions else None
        when = when_typed(text, article.published if article else None)
        if when is None:
            self._bench.detail.date_problem(self.tr("“%1” is not understood as a date.").replace("%1", text[:60]))
            return
        self._opened.set_field([key], "when", when)
