"""How everything reaches the open file: one caller at a time, each command a transaction, listeners told of it."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import RLock, local
from typing import Any, TypeVar
from uuid import uuid4

from viewer.project.columns import ColumnStore
from viewer.project.errors import CLOSED, DAMAGED, ProjectError, code_of
from viewer.project.journal import Touched
from viewer.project.salvage import Salvaged
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


class Session:
    """What questions and commands stand on. Any thread may call; calls wait for one another."""

    def __init__(self, store: Store, *, untitled: bool = False) -> None:
        self._store = store
        self._lock = RLock()
        self._step = local()
        self._listeners: list[Callable[[Change], None]] = []
        self.untitled = untitled
        self._closed = False
        self._columns = ColumnStore(store.db)

    @property
    def path(self) -> Path | None:
        """The file; None for work that never had one."""
        return self._store.path

    @contextmanager
    def at_once(self) -> Iterator[bool]:
        """Whether all within would begin at once, no other thread being at work here; if so, none gets in before it is done."""
        free = self._lock.acquire(blocking=False)
        try:
            yield free
        finally:
            if free:
                self._lock.release()

    @property
    def read_only(self) -> str | None:
        """Why nothing may be changed (`project.locked`, `project.damaged`), or None."""
        return self._store.read_only

    @property
    def trouble(self) -> str | None:
        """Why changes are in memory only (`project.disk_full` …), or None when they are saved."""
        return self._store.trouble

    @property
    def lags(self) -> bool:
        """Whether saving a change takes longer just now than a window may stand still."""
        return self._store.lags

    @property
    def slow(self) -> bool:
        """Whether saving takes so long just now that the user should know."""
        return self._store.slow

    @property
    def salvaged(self) -> Salvaged | None:
        """What a damaged file still gave, else None."""
        return self._store.salvaged

    def listen(self, listener: Callable[[Change], None]) -> Callable[[], None]:
        """Call `listener` after every change; returns what ends it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    @contextmanager
    def step(self, name: str | None = None) -> Iterator[None]:
        """All that this thread does within is undone at once; with the same `name` also what it did within before."""
        outer = getattr(self._step, "name", None)
        self._step.name = outer or name or uuid4().hex
        try:
            yield
        finally:
            self._step.name = outer

    @contextmanager
    def _session(self) -> Iterator[None]:
        """One caller at a time; damage that is met turns the project into what can be salvaged of it."""
        with self._lock:
            if self._closed:  # a thread that waited for its turn while the project was let go
                raise ProjectError(CLOSED)
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

    def _ask(self, query: str, *values: Any) -> Any:
        with self._session():
            return self._store.db.execute(query, values).fetchone()

    def _one(self, query: str, key: str) -> Any:
        found = self._ask(query, key)
        if found is None:
            raise KeyError(key)
        return found


def every(keys: int | Iterable[int]) -> list[int]:
    """One key or several as a list."""
    return [int(keys)] if isinstance(keys, int) or not isinstance(keys, Iterable) else [int(k) for k in keys]
