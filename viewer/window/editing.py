"""What the user does to events, from any view: correct, merge, split, delete, review, add; all of it undoable."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import numpy as np
from PySide6.QtCore import QObject

from viewer.model import Actor, EventType, Place, Review, Span, Status
from viewer.model.columns import Flag
from viewer.project import DOUBTFUL
from viewer.window.importing import Importer
from viewer.window.open_project import SEVERAL, OpenProject
from viewer.window.typed_dates import when_typed
from viewer.window.workbench import Workbench


class Editing(QObject):
    """Turns what was typed or pressed into commands of the project."""

    def __init__(self, bench: Workbench, importer: Importer) -> None:
        super().__init__(bench)
        self._bench = bench
        self._importer = importer
        self._opened: OpenProject = bench.opened
        self._changes: dict[int, tuple[dict[str, Any], tuple[str, ...]]] = {}
        detail = bench.detail
        detail.edited.connect(lambda key, field, value: self.set_field(self._meant(key, field), field, value))
        detail.reset.connect(lambda key, field: self._reset(self._meant(key, field), field))
        detail.reviewed.connect(lambda key, review: self._opened.review(self._meant(key), review))
        detail.source.notes_changed.connect(
            lambda key, text: self._opened.do(lambda: self._opened.project.set_notes(key, text))
        )
        detail.source.make_event.connect(self.make_event)
        detail.source.split_off.connect(lambda key, ids: self._opened.do(lambda: self._opened.project.split(key, ids)))
        bench.table_model.edited.connect(lambda key, field, value: self.set_field([key], field, value))
        importer.redated.connect(self._redated)

    def _meant(self, key: int, field: str = "") -> list[int]:
        """What a change in the detail pane is for: all that is selected, a title being its event's own."""
        selection = self._opened.selection
        return list(selection) if key in selection and field != "title" else [key]

    def set_field(self, keys: list[int], field: str, value: object) -> None:
        """A field of events as typed: a date in free text, a place by name, a code, or actors."""
        if field == "when":
            self._set_date(keys, str(value))
        elif field == "place":
            text = str(value).strip()
            self._opened.set_field(keys, "place", Place(name=text) if text else None)
        elif field == "speaker":
            self._opened.set_field(keys, "speaker", str(value).strip() or None)
        elif field == "type":
            self._set_type(keys, str(value))
        elif field == "status":
            self._opened.set_field(keys, "status", Status(str(value)))
        elif field == "actors" and isinstance(value, Sequence):
            self._opened.set_field(keys, "actors", tuple(one for one in value if isinstance(one, Actor)))
        elif field == "title" and str(value).strip():
            self._opened.set_field(keys, "title", str(value).strip())

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
            self._opened.do(
                lambda: self._opened.project.merge(keys),
                lambda kept: self._opened.select([kept]),
                long=len(keys) > SEVERAL,
            )

    def split(self) -> None:
        """Every report of the event becomes one of its own."""
        shown = self._opened.shown()
        if shown is not None and len(shown.mentions) > 1:
            self._opened.do(lambda: self._split_all(shown.key, [mention.id for mention in shown.mentions[1:]]))

    def _split_all(self, key: int, mentions: Sequence[str]) -> None:
        with self._opened.project.step():
            for mention in mentions:
                self._opened.project.split(key, [mention])

    def delete(self) -> None:
        """Take what is selected out of sight; undo brings it back. What comes next is selected, so that one can go on."""
        keys = list(self._opened.selection)
        if keys:
            left = self._next_to(keys)
            self._opened.do(
                lambda: self._opened.project.delete(keys), lambda _: self._opened.select(left), long=len(keys) > SEVERAL
            )

    def _next_to(self, keys: list[int]) -> list[int]:
        """The event shown that comes after these in time, else the one before; none where these are all."""
        shown = self._opened.found.keys  # in order of time
        gone = np.isin(shown, keys)
        if not gone.any() or gone.all():
            return []
        stays = np.flatnonzero(~gone)
        place = int(np.searchsorted(stays, np.flatnonzero(gone)[-1]))
        return [int(shown[stays[min(place, len(stays) - 1)]])]

    def restore(self) -> None:
        """Bring back every deleted event, and select them."""
        self._opened.do(self._restore_all, self._opened.select, long=self._opened.is_large)

    def _restore_all(self) -> list[int]:
        keys = self._opened.project.deleted()
        self._opened.project.restore(keys)
        return keys

    def make_event(self, article: str, span: Span) -> None:
        """An event that stands on words selected in an article."""
        self._opened.add_event({"type": EventType.OTHER}, article, span)
        self._bench.detail.focus_date()

    def add_event(self, values: dict[str, Any]) -> None:
        """An event without an article."""
        self._opened.add_event(values)

    def set_article(self, article: str, changes: dict[str, Any], back: Sequence[str] = ()) -> None:
        """An article's title, outlet or day as the user has them, or `back` to what the text says; for a new day its dates are read
        again, beside the window."""
        project = self._opened.project
        if "published" not in changes and "published" not in back:
            self._change_article(article, changes, back, None)
            return
        day = changes["published"] if "published" in changes else project.said_by_text(article)["published"]
        day = date.fromisoformat(day) if isinstance(day, str) else day
        now = project.article(article).model_copy(update={"published": day})
        self._changes[self._importer.redate(now)] = changes, tuple(back)
        self._bench.window.status.say(self.tr("Reading the article’s dates again…"), lasting=True)

    def remove_article(self, article: str) -> None:
        """An article with all its reports."""
        self._opened.do(lambda: self._opened.project.remove_article(article), long=self._opened.is_large)

    def _redated(self, job: int, article: object, mentions: object) -> None:
        change = self._changes.pop(job, None)
        if change is None:
            return
        self._change_article(article.id, *change, mentions)  # type: ignore[attr-defined]
        self._bench.window.status.say(self.tr("The article’s dates are read again."))

    def _change_article(self, article: str, changes: dict[str, Any], back: Sequence[str], mentions: Any) -> None:
        """One step that is undone at once; `mentions`, dated anew, go with the day."""

        def change() -> None:
            project = self._opened.project
            with project.step():
                if changes:
                    project.set_article(article, mentions=mentions if "published" in changes else None, **changes)
                if back:
                    project.reset_article(article, *back, mentions=mentions if "published" in back else None)

        self._opened.do(change, long=self._opened.is_large)

    def _set_type(self, keys: list[int], value: str) -> None:
        """A type, and with it whether it is a visit: that is what a mark shows."""
        kind, _, mode = value.partition("/")

        def change() -> None:
            project = self._opened.project
            with project.step():
                if kind == EventType.CONSULT:
                    other = [key for key in keys if (project.event(key).mode == "visit") != (mode == "visit")]
                    project.set_field(other, "mode", mode or "meeting") if other else None
                project.set_field(keys, "type", EventType(kind))

        self._opened.do(change, long=len(keys) > SEVERAL)

    def _reset(self, keys: list[int], field: str) -> None:
        def change() -> None:
            project = self._opened.project
            with project.step():
                if field == "type":
                    project.reset_field(keys, "mode")
                project.reset_field(keys, field)

        self._opened.do(change, long=len(keys) > SEVERAL)

    def _set_date(self, keys: list[int], text: str) -> None:
        shown = self._opened.shown_event(keys[0])
        article = shown.article_of(shown.mentions[0]) if shown and shown.mentions else None
        when = when_typed(text, article.published if article else None)
        if when is None:
            self._bench.detail.date_problem(self.tr("“%1” is not understood as a date.").replace("%1", text[:60]))
            return
        self._opened.set_field(keys, "when", when)
