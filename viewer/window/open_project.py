"""The project the window shows, as signals: what changed, what the filters let through, what is selected, what can be undone."""

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from viewer.model import EventColumns, Review, Span
from viewer.model.columns import NO_DAY, day_of
from viewer.project import Found, Project, ProjectError, Query
from viewer.window.shown import Shown

MANY = 20_000  # events from which on what takes long is done later or beside the window
_log = logging.getLogger(__name__)
T = TypeVar("T")


class OpenProject(QObject):
    """Wraps a `Project`; lives in the thread of the window. Every change goes through here, so that all views hear of it."""

    changed = Signal()  # events, articles: `columns` are new
    filtered = Signal()  # `found` is new
    selected = Signal()  # `selection` is new
    failed = Signal(str, str)  # a code and its detail
    replaced = Signal()  # another project is open

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self.query = Query()
        self.found = Found(np.zeros(0, np.int64))
        self.selection: list[int] = []

    # The file

    @property
    def project(self) -> Project:
        """The open project."""
        if self._project is None:
            raise RuntimeError("no project is open")
        return self._project

    @property
    def is_open(self) -> bool:
        """Whether there is one."""
        return self._project is not None

    def take(self, project: Project) -> None:
        """Show another project, letting the one before go."""
        self.close()
        self._project = project
        self.query = Query()
        self.selection = []
        self.refresh()
        self.replaced.emit()

    def close(self) -> None:
        """Let the project go; all is saved already."""
        if self._project is not None:
            project, self._project = self._project, None
            try:
                project.close()
            except ProjectError as error:
                _log.warning("closing: %s", error)

    # What is shown

    @property
    def columns(self) -> EventColumns:
        """All events, light."""
        return self.project.columns()

    def shown_places(self) -> NDArray[np.intp]:
        """Where in `columns` the events stand that the filters let through, in order of `columns`."""
        keys = self.columns.key
        if len(self.found.keys) == len(keys):
            return np.arange(len(keys))
        return np.flatnonzero(np.isin(keys, self.found.keys))

    def place_of(self, key: int) -> int | None:
        """Where an event stands in `columns`."""
        keys = self.columns.key  # in order
        place = int(np.searchsorted(keys, key))
        return place if place < len(keys) and int(keys[place]) == key else None

    def is_filtered(self) -> bool:
        """Whether a filter is set."""
        return self.query != Query()

    def search(self, query: Query) -> None:
        """Let through what fits the query."""
        if query != self.query:
            self.query = query
            self._search()
            self.filtered.emit()

    def select(self, keys: Sequence[int]) -> None:
        """Select events, the first being the one shown in detail."""
        keys = [key for key in keys if self.place_of(key) is not None]
        if keys != self.selection:
            self.selection = keys
            self.selected.emit()

    def shown(self) -> Shown | None:
        """The selected event with its mentions and articles; None when none is selected."""
        return self.shown_event(self.selection[0]) if self.selection else None

    def shown_event(self, key: int) -> Shown | None:
        """An event with its mentions and articles."""
        try:
            event = self.project.event(key)
            mentions = tuple(self.project.mention(one) for one in event.mentions)
            articles = {one: self.project.article(one) for one in dict.fromkeys(m.article for m in mentions)}
            for other in {v.article for c in event.conflicts for v in c.values} - articles.keys():
                with suppress(KeyError):  # removed since
                    articles[other] = self.project.article(other)
        except KeyError:
            return None
        return Shown(key, event, mentions, articles)

    # Changes

    def set_field(self, keys: Sequence[int], field: str, value: Any) -> None:
        """The user's own value."""
        self.do(lambda: self.project.set_field(keys, field, value))

    def review(self, keys: Iterable[int], verdict: Review) -> None:
        """Accept, reject or reopen."""
        self.do(lambda: self.project.review(list(keys), verdict))

    def add_event(self, values: dict[str, Any], article: str | None = None, evidence: Span | None = None) -> None:
        """An event by hand, then selected."""
        key = self.do(lambda: self.project.add_event(article=article, evidence=evidence, **values))
        if key is not None:
            self.select([key])

    def undo(self) -> None:
        """Take back the last change."""
        self.do(lambda: self.project.undo())

    def redo(self) -> None:
        """Do it again."""
        self.do(lambda: self.project.redo())

    def do(self, change: Callable[[], T]) -> T | None:
        """Run a change and tell of it; a failure is told and nothing is lost."""
        try:
            return change()
        except ProjectError as error:
            _log.warning("%s", error)
            self.failed.emit(error.code, error.detail)
        except (ValueError, KeyError) as error:  # a command on events that have gone meanwhile
            _log.warning("refused: %s", error)
            self.failed.emit("project.refused", "")
        finally:
            self.refresh()
        return None

    def do_quietly(self, change: Callable[[], object]) -> None:
        """Run what is no change to events; a failure is only logged."""
        try:
            change()
        except ProjectError as error:
            _log.warning("%s", error)

    def outlets(self) -> Mapping[str, str]:
        """The articles' outlets by id, as far as known."""
        return self.project.outlets()

    def first_day(self) -> date | None:
        """The earliest day of a shown event."""
        days = self.columns.earliest[self.shown_places()]
        days = days[days != NO_DAY]
        return day_of(int(days.min())) if len(days) else None

    def path(self) -> Path | None:
        """Where the project is kept; None for one in memory."""
        return self.project.path

    def refresh(self) -> None:
        """Look at the project anew, something having changed it."""
        self._search()
        before = self.selection
        self.selection = [key for key in before if self.place_of(key) is not None]
        self.changed.emit()
        self.filtered.emit()
        self.selected.emit()

    def count(self) -> None:
        """Let `found` have the counts for the filters, if it was made without them."""
        if not self.found.counts:
            self._search(counts=True)

    def _search(self, *, counts: bool = False) -> None:
        try:
            self.found = self.project.search(self.query, counts=counts or len(self.columns) <= MANY)
        except ProjectError as error:
            self.failed.emit(error.code, error.detail)
