"""The project as the rest of the application sees it: opened, saved elsewhere, closed, undone."""

import sqlite3
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from viewer.project import journal
from viewer.project.commands import Commands
from viewer.project.connection import SUFFIX
from viewer.project.errors import DAMAGED, ProjectError, code_of
from viewer.project.journal import CommandText, Touched
from viewer.project.store import Store
from viewer.project.views import Views


class Project(Commands, Views):
    """One open project. Any thread may call; calls wait for one another, and listeners run in the caller's thread.

    Every command is one transaction and saved when the method returns. When the file cannot be written (full disk, read-only
    place, removed) the work goes on in memory and `trouble` says why, until `save_as` succeeds. Commands raise
    `ProjectError` when the project is `read_only` (or, at any call, when the file turns out damaged), `KeyError` for an unknown key or id, `ValueError` for a value that does not fit.
    """

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

    def close(self, refuge: Path | None = None) -> Path | None:
        """Leave the file whole and free; whatever is asked of the object afterwards raises `ProjectError` (`project.closed`).

        Work that is in memory only goes into its file if that can be written by now, else into a new one in the folder `refuge`,
        whose path is returned. An untitled project that holds nothing, no command to take back either, goes with its file.
        Raises `ProjectError` when the work can be kept nowhere.
        """
        with self._lock:
            if self._closed:
                return None
            try:
                with self._session():
                    if self.untitled and not self.trouble and not self.read_only and self._store.is_blank:
                        self._store.discard()
                        return None
                    return self._store.close(
                        _refuge_in(refuge, self.path) if refuge is not None and self.trouble else None
                    )
            finally:
                self._closed = True

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

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


def _refuge_in(folder: Path, path: Path | None) -> Path | None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    return _free(folder, path.stem if path else "untitled")


def _untitled(folder: Path) -> Path:
    return _free(folder, "untitled")


def _free(folder: Path, name: str) -> Path:
    stem = f"{name} {datetime.now(UTC).astimezone():%Y-%m-%d %H.%M.%S}"
    for ending in ["", *(f" {n}" for n in range(2, 1000))]:
        path = folder / f"{stem}{ending}{SUFFIX}"
        if not path.exists():
            return path
    raise ProjectError("project.failed", "no free name")
