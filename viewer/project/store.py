"""The file under a project: opened, locked, written in transactions, and in memory while no file can be written."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any, Self, TypeVar

from viewer.project import connection, journal, migrations, schema
from viewer.project.errors import (
    DAMAGED,
    FAILED,
    IN_USE,
    LOCKED,
    MISSING,
    NOT_A_PROJECT,
    READ_ONLY,
    ProjectError,
    code_of,
    saving_failed,
)
from viewer.project.lock import Lock
from viewer.project.salvage import Salvaged, salvage

T = TypeVar("T")
_CHECKED = (
    64 * 2**20
)  # bytes up to which every page is looked at when opening; damage in larger files shows when it is met
_LAGS = 0.15  # seconds a commit takes, lately: from there on nobody should wait for it
_SLOW = 1.0  # from there on the user is told


class Store:
    """A connection and where it stands.

    `path` is None for work that never had a file. `read_only` is a code when nothing may be changed; `trouble` is a code when
    changes are kept in memory only because the file cannot be written; `salvaged` says what a damaged file still gave.
    """

    def __init__(self, db: sqlite3.Connection, path: Path | None, lock: Lock | None) -> None:
        self.db = db
        self.path = path
        self.lock = lock
        self.read_only: str | None = None
        self.trouble: str | None = None
        self.salvaged: Salvaged | None = None
        self._identity = _identity(path) if path else None
        self._unsaved = False  # there is work in memory that no file has
        # What commits take lately, in seconds; what opening took is a hint, and no reason to say anything
        self._lag = min(getattr(db, "seconds", 0.0), _SLOW)

    @classmethod
    def create(cls, path: Path) -> Self:
        """A new file at `path`; one that is there is replaced. Raises `ProjectError`."""
        try:
            lock = Lock.take(path)
        except OSError as error:
            raise ProjectError(code_of(error), str(error)) from error
        if lock is None:
            raise ProjectError(IN_USE, str(path))
        try:
            _remove(path)
            db = connection.new_file(path)
        except (OSError, sqlite3.Error) as error:
            lock.free()
            raise ProjectError(code_of(error), str(error)) from error
        schema.install_triggers(db)
        return cls(db, path, lock)

    @classmethod
    def without_file(cls, trouble: str | None) -> Self:
        """Work in memory from the beginning."""
        db = connection.in_memory()
        schema.create(db)
        schema.install_triggers(db)
        store = cls(db, None, None)
        store.trouble = trouble
        return store

    @classmethod
    def open(cls, path: Path) -> Self:
        """An existing file, brought to this version. Raises `ProjectError` (missing, newer, not a project)."""
        if not path.is_file():
            raise ProjectError(MISSING, str(path))
        crashed = path.with_name(path.name + "-wal").exists()
        if not crashed:  # else the log may hold what the file does not yet
            with path.open("rb") as file:
                schema.peek(file.read(100))
        try:
            lock = Lock.take(path)
        except OSError:
            return cls._open_for_reading(path, READ_ONLY)
        if lock is None:
            return cls._open_for_reading(path, LOCKED)
        if not os.access(path, os.W_OK):
            lock.free()
            return cls._open_for_reading(path, READ_ONLY)
        try:
            small = path.stat().st_size <= _CHECKED
            if small and not crashed:
                with closing(connection.readable(path)) as reader:  # a damaged file is not even marked as open
                    _check_pages(reader)
            db = connection.writable(path)
        except sqlite3.DatabaseError as error:
            return cls._refused(path, error, lock)
        try:
            _check(db)
            if small and crashed:
                _check_pages(db)
            migrations.migrate(db)
            schema.install_triggers(db)
        except sqlite3.DatabaseError as error:
            db.close()
            return cls._refused(path, error, lock)
        except BaseException:
            connection.close(db, wrote=False)
            lock.free()
            raise
        return cls(db, path, lock)

    @classmethod
    def _refused(cls, path: Path, error: sqlite3.DatabaseError, lock: Lock) -> Self:
        lock.free()
        code = code_of(error)
        if code == DAMAGED:
            return cls._salvage(path)
        if code in (READ_ONLY, LOCKED):
            return cls._open_for_reading(path, code)
        raise ProjectError(code, str(error)) from error

    @classmethod
    def _open_for_reading(cls, path: Path, reason: str) -> Self:
        """Somebody else's file is shown as it is; one that cannot be written is worked on in memory."""
        try:
            with connection.snapshot(path, logged=reason == READ_ONLY) as source:
                _check(source)
                db = connection.in_memory()
                source.backup(db)
        except sqlite3.DatabaseError as error:
            if code_of(error) == DAMAGED:
                return cls._salvage(path)
            raise ProjectError(code_of(error), str(error)) from error
        migrations.migrate(db)
        schema.install_triggers(db)
        store = cls(db, path, None)
        if reason == LOCKED:
            store.read_only = LOCKED
        else:
            store.trouble = READ_ONLY
        return store

    @classmethod
    def _salvage(cls, path: Path) -> Self:
        """What can be read of a damaged file, in memory; the file itself stays as it is."""
        db = connection.in_memory()
        schema.create(db)
        salvaged = salvage(path, db)
        schema.install_triggers(db)
        store = cls(db, path, None)
        store.read_only = DAMAGED
        store.salvaged = salvaged
        return store

    def give_up(self) -> None:
        """The file turned out damaged while open: go on, only reading, with what can be salvaged of it."""
        if self.path is None or self.read_only == DAMAGED:
            return
        if self.lock is not None:
            self.lock.free()
        self.db.close()
        found = Store._salvage(self.path)
        self.db, self.lock, self.read_only, self.salvaged = found.db, None, DAMAGED, found.salvaged

    def perform(
        self, code: str, arguments: dict[str, Any], action: Callable[[sqlite3.Connection], T]
    ) -> tuple[T, journal.Touched]:
        """Run a command (see `journal.perform`); where the file cannot be written, in memory."""
        return self.write(lambda db: journal.perform(db, code, arguments, action))

    def write(self, action: Callable[[sqlite3.Connection], T], *, missed: bool = True) -> T:
        """Run something that writes, in memory when the file fails; `missed` is what should not be lost with the memory.

        Raises `ProjectError` when nothing may be changed.
        """
        if self.read_only:
            raise ProjectError(self.read_only)
        try:
            self._still_there()
            result = action(self.db)
        except (sqlite3.DatabaseError, OSError, ProjectError) as error:
            if self.trouble or not saving_failed(error):
                if isinstance(error, sqlite3.DatabaseError):
                    raise ProjectError(code_of(error), str(error)) from error
                raise
            self._take_refuge(code_of(error))
            result = action(self.db)
        self._unsaved |= missed and self.trouble is not None
        if isinstance(self.db, connection.Written):
            self._lag = (self._lag + self.db.seconds) / 2
            self.db.seconds = 0.0
        return result

    @property
    def lags(self) -> bool:
        """Whether saving takes longer than a window may stand still."""
        return self._lag > _LAGS

    @property
    def slow(self) -> bool:
        """Whether saving takes so long that the user should know."""
        return self._lag > _SLOW

    def _still_there(self) -> None:
        """A file that was removed or replaced would take writes and lose them."""
        if self.path is not None and not self.trouble and _identity(self.path) != self._identity:
            raise ProjectError(MISSING, str(self.path))

    def _take_refuge(self, code: str) -> None:
        """Go on in memory with all that is in the file."""
        memory = connection.in_memory()
        self.db.backup(memory)
        schema.install_triggers(memory)
        self.db.close()
        self.db = memory
        self.trouble = code
        self._lag = 0.0

    def save_as(self, path: Path) -> None:
        """Everything into a file at `path`, and on from there. Raises `ProjectError`; then all stays as it was."""
        mine = self.path is not None and self.lock is not None and _same(self.path, path)
        try:
            lock = self.lock if mine else Lock.take(path)
        except OSError as error:
            raise ProjectError(code_of(error), str(error)) from error
        if lock is None:
            raise ProjectError(IN_USE, str(path))
        if mine and not self.trouble:
            return
        try:
            connection.write_copy(self.db, path)
            db = connection.writable(path)
            schema.install_triggers(db)
        except (OSError, sqlite3.Error) as error:
            if not mine:
                lock.free()
            raise ProjectError(code_of(error), str(error)) from error
        connection.close(self.db, wrote=not self.trouble and not self.read_only)
        if self.lock is not None and not mine:
            self.lock.free()
        self.db, self.path, self.lock = db, path, lock
        self.read_only = self.trouble = self.salvaged = None
        self._identity = _identity(path)
        self._unsaved, self._lag = False, 0.0

    def save_copy(self, path: Path) -> None:
        """Everything into a file at `path`, and on where it was. Raises `ProjectError`."""
        if self.path is not None and _same(self.path, path):
            raise ProjectError(IN_USE, str(path))
        try:
            lock = Lock.take(path)
            if lock is None:
                raise ProjectError(IN_USE, str(path))
            try:
                connection.write_copy(self.db, path)
            finally:
                lock.free()
        except (OSError, sqlite3.Error) as error:
            raise ProjectError(code_of(error), str(error)) from error

    def close(self, refuge: Path | None = None) -> Path | None:
        """Leave the file whole and free.

        Work that is in memory only goes into its file if that can be written by now, else into a new one at `refuge`, which is returned.
        Raises `ProjectError` when there is no place at all for it.
        """
        kept = None
        unsaved, self._unsaved = self._unsaved, False
        try:
            if unsaved and not self._bring_home():
                if refuge is None:
                    raise ProjectError(self.trouble or FAILED, str(self.path))
                self.save_copy(refuge)
                kept = refuge
        finally:
            connection.close(self.db, wrote=self.lock is not None and not self.trouble)
            if self.lock is not None:
                self.lock.free()
        return kept

    def discard(self) -> None:
        """Close, and remove the file with all that stands beside it."""
        path, lock = self.path, self.lock
        connection.close(self.db, wrote=False)
        try:
            if path is not None and lock is not None and _identity(path) == self._identity:
                _remove(path)
        finally:
            if lock is not None:
                lock.free()

    @property
    def is_blank(self) -> bool:
        """Whether nothing has ever been done here that is still known, undone things and named views included."""
        tables = (*schema.JOURNALED, "command", "change")
        try:
            return not any(self.db.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone() for table in tables)  # noqa: S608
        except sqlite3.Error:  # who knows
            return False

    def _bring_home(self) -> bool:
        """Write what is in memory into the file after all; not over one that somebody else has put in its place.

        Nor where its drive has gone: what is put under the place of a drive is hidden once that is back.
        """
        if self.path is None or self.lock is None or self._identity is None:
            return False
        there, folder = _identity(self.path), _identity(self.path.parent)
        if there not in (self._identity, None) or folder is None or folder[0] != self._identity[0]:
            return False
        try:
            connection.write_copy(self.db, self.path)
        except (OSError, sqlite3.Error):
            return False
        return True


def _check(db: sqlite3.Connection) -> None:
    schema.refuse_foreign_code(db)
    schema.version(db)
    if (
        db.execute("SELECT count(*) FROM sqlite_master WHERE name IN ('event', 'mention', 'article')").fetchone()[0]
        != 3
    ):
        raise ProjectError(NOT_A_PROJECT)


def _check_pages(db: sqlite3.Connection) -> None:
    (found,) = db.execute("PRAGMA quick_check(1)").fetchone()
    if found != "ok":
        error = sqlite3.DatabaseError(found)
        error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
        raise error


def _remove(path: Path) -> None:
    for ending in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + ending).unlink(missing_ok=True)


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino


def _same(one: Path, other: Path) -> bool:
    return os.path.realpath(one) == os.path.realpath(other)
