"""The project the window shows, as signals: what changed, what the filters let through, what is selected, what can be undone."""

import logging
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from viewer.model import EventColumns, Review, Span
from viewer.model.columns import NO_DAY, day_of
from viewer.project import CommandText, Found, Project, ProjectError, Query
from viewer.window.aside import Aside
from viewer.window.closing import close_project
from viewer.window.look import NOTHING, Look, look_at
from viewer.window.shown import Shown

MANY = 200  # events from which on the views of all of them are made beside the window
LARGE = 4000  # events from which on a change that may touch all of them is made there as well
SEVERAL = 100  # events from which on a change of all of them may take long
_log = logging.getLogger(__name__)
T = TypeVar("T")


class OpenProject(QObject):
    """Wraps a `Project`; lives in the thread of the window. Every change goes through here, so that all views hear of it.

    What is shown is a `Look` of the project. With many events, or while another thread has the project, a new one is made beside the
    window, and `changed`, `filtered` and `selected` come a little later; the window never waits.
    """

    changed = Signal()  # events, articles: `columns` are new
    filtered = Signal()  # `found` is new
    selected = Signal()  # `selection` is new
    failed = Signal(str, str)  # a code and its detail
    replaced = Signal()  # another project is open
    working = Signal(bool)  # whether a change that takes long is under way
    left = Signal(object, object)  # the project that was open, to be closed, and the changes to it that still wait
    kept = Signal(object)  # where work was put whose own file cannot be written

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._bound = threading.local()
        self._look: Look = NOTHING
        self._aside = Aside(self)
        self._outdated = False  # the project has changed since `_look`
        self._under_way = 0  # changes beside the window
        self._wanted: Sequence[int] = ()  # to be selected once they are there
        self.query = Query()
        self.selection: list[int] = []

    # The file

    @property
    def project(self) -> Project:
        """The open project; within a change that runs beside the window, the one it was asked for."""
        project = getattr(self._bound, "project", None) or self._project
        if project is None:
            raise RuntimeError("no project is open")
        return project

    @property
    def is_open(self) -> bool:
        """Whether there is one."""
        return self._project is not None

    @property
    def is_large(self) -> bool:
        """Whether what goes through all events takes longer than the window may wait."""
        return len(self.columns) > LARGE

    def take(self, project: Project, look: Look | None = None) -> None:
        """Show another project, letting the one before go; `look` is how it looks without a query, when that is known."""
        self.leave()
        self._project = project
        self.query = Query()
        self.selection = []
        self._outdated = True
        if look is None:
            try:
                look = look_at(project, self.query)
            except ProjectError as error:
                self.failed.emit(error.code, error.detail)
        self._show(look or NOTHING)
        self.replaced.emit()

    def leave(self) -> None:
        """Let the project go: whoever hears `left` closes it."""
        waiting = self._aside.forget()
        self._look, self._wanted = NOTHING, ()
        if self._under_way:
            self._under_way = 0
            self.working.emit(False)
        if self._project is not None:
            project, self._project = self._project, None
            self.left.emit(project, waiting)

    def close(self) -> None:
        """Let the project go and wait until it is closed; all is saved already."""
        project, self._project = self._project, None
        waiting = self._aside.forget()
        if project is not None and (kept := close_project(project, waiting)):
            self.kept.emit(kept)

    # What is shown

    @property
    def columns(self) -> EventColumns:
        """All events, light."""
        return self._look.columns

    @property
    def found(self) -> Found:
        """What the filters let through, with the counts for them."""
        return self._look.found

    @property
    def awaited(self) -> bool:
        """Whether a newer look is still being made."""
        return self._aside.awaits("look")

    @property
    def undo_text(self) -> CommandText | None:
        """What `undo` would take back."""
        return self._look.undo

    @property
    def redo_text(self) -> CommandText | None:
        """What `redo` would do again."""
        return self._look.redo

    @property
    def holds_articles(self) -> bool:
        """Whether there is any article."""
        return any(self.columns.articles)

    @property
    def has_deleted(self) -> bool:
        """Whether there are events to restore."""
        return self._look.deleted

    def shown_places(self) -> NDArray[np.intp]:
        """Where in `columns` the events stand that the filters let through, in order of `columns`."""
        return self._look.places

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
            self._renew()

    def select(self, keys: Sequence[int]) -> None:
        """Select events, the first being the one shown in detail; what is not there yet, once it is."""
        self._wanted = keys if self._aside.awaits("look") else ()
        known = self._known(keys)
        if known != self.selection:
            self.selection = known
            self.selected.emit()

    def _known(self, keys: Sequence[int]) -> list[int]:
        """Those of the keys that there are events of."""
        if len(keys) > 100:
            return list(self.columns.known(keys))
        return [key for key in keys if self.place_of(key) is not None]

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
        self.do(lambda: self.project.set_field(keys, field, value), long=len(keys) > SEVERAL)

    def review(self, keys: Sequence[int], verdict: Review) -> None:
        """Accept, reject or reopen."""
        self.do(lambda: self.project.review(keys, verdict), long=len(keys) > SEVERAL)

    def add_event(self, values: dict[str, Any], article: str | None = None, evidence: Span | None = None) -> None:
        """An event by hand, then selected."""
        self.do(
            lambda: self.project.add_event(article=article, evidence=evidence, **values),
            lambda key: self.select([key]),
        )

    def undo(self) -> None:
        """Take back the last change."""
        self.do(lambda: self.project.undo(), long=self.is_large)

    def redo(self) -> None:
        """Do it again."""
        self.do(lambda: self.project.redo(), long=self.is_large)

    def do(self, change: Callable[[], T], then: Callable[[T], object] | None = None, *, long: bool = False) -> None:
        """Run a change, tell of it and go on with what it gave; a failure is told and nothing is lost.

        What may take `long`, or has to wait for another thread, runs beside the window.
        """
        with self.project.at_once() as free:
            now = free and not long and not self.project.lags
            if now:
                try:
                    gave, error = change(), None
                except (ProjectError, ValueError, KeyError) as refused:
                    error = refused
        if not now:
            self._under_way += 1
            self.working.emit(True)
            self._aside.do(
                self._of_this_project(change),
                lambda gave: self._over(lambda: self._done(gave, then, long=True)),
                failed=self._missed,
            )
        elif error is not None:
            self._refused(error)
        else:
            self._done(gave, then)

    def _of_this_project(self, change: Callable[[], T]) -> Callable[[], T]:
        """The change as it is meant now, whatever is open by the time it runs."""
        project = self.project

        def run() -> T:
            self._bound.project = project
            try:
                return change()
            finally:
                self._bound.project = None

        return run

    def _done(self, gave: T, then: Callable[[T], object] | None, *, long: bool = False) -> None:
        self._outdated = True
        self._renew(beside=long)
        if then is not None:
            then(gave)

    def _over(self, then: Callable[[], object]) -> None:
        self._under_way -= 1
        if not self._under_way:
            self.working.emit(False)
        then()

    def _missed(self, error: Exception) -> None:
        if not isinstance(error, (ProjectError, ValueError, KeyError)):
            raise error
        self._over(lambda: self._refused(error))

    def _refused(self, error: ProjectError | ValueError | KeyError) -> None:
        if isinstance(error, ProjectError):
            _log.warning("%s", error)
            self.failed.emit(error.code, error.detail)
        else:  # a command on events that have gone meanwhile
            _log.warning("refused: %s", error)
            self.failed.emit("project.refused", "")
        self.refresh()

    def keep_view(self, view: dict[str, Any]) -> None:
        """Let the project remember how it was looked at; a failure is only logged."""

        def keep(project: Project) -> None:
            try:
                project.set_view(view)
            except ProjectError as error:
                _log.warning("%s", error)

        self.ask(keep, lambda _: None, "view", beside=self.project.lags)

    def outlets(self) -> Mapping[str, str]:
        """The articles' outlets by id, as far as known."""
        return self._look.outlets

    def ask(
        self, question: Callable[[Project], T], then: Callable[[T], object], name: str, *, beside: bool = False
    ) -> None:
        """Ask the project something small and go on with the answer: at once, or as soon as no other thread has the project.

        A question of the same `name` that still waits is dropped. `beside` the window, if asked for.
        """
        project = self.project
        with project.at_once() as free:
            now = free and not beside
            if now:
                self._aside.drop(name)
                gave = question(project)
        if now:
            then(gave)
        else:
            self._aside.do(lambda: question(project), then, name=name)

    def gather(self, question: Callable[[Project], T], then: Callable[[T], object]) -> None:
        """Ask the project for very much and go on with it; with many events beside the window, which says so meanwhile."""
        project = self.project
        with project.at_once() as free:
            now = free and not self.is_large
            if now:
                gave = question(project)
        if now:
            then(gave)
            return
        self._under_way += 1
        self.working.emit(True)
        self._aside.do(
            lambda: question(project), lambda gave: self._over(lambda: then(gave)), name="gather", failed=self._missed
        )

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
        self._outdated = True
        self._renew()

    def _renew(self, *, beside: bool = False) -> None:
        """A new look, beside the window when that takes long."""
        project, query = self.project, self.query
        look = None
        with project.at_once() as free:
            if beside or len(self.columns) > MANY or not free:
                self._aside.do(lambda: look_at(project, query), self._show, name="look", failed=self._blind)
                return
            self._aside.drop("look")
            try:
                look = look_at(project, query)
            except ProjectError as error:
                self._blind(error)
        if look is not None:
            self._show(look)

    def _show(self, look: Look) -> None:
        self._look = look
        outdated, self._outdated = self._outdated, False
        wanted, self._wanted = self._wanted or self.selection, ()
        if outdated:
            self.selection = self._known(wanted)
            self.changed.emit()
        self.filtered.emit()
        if outdated:
            self.selected.emit()

    def _blind(self, error: Exception) -> None:
        """The project cannot be read any more: what was shown stays."""
        code, detail = (error.code, error.detail) if isinstance(error, ProjectError) else ("project.failed", str(error))
        self.failed.emit(code, detail)
