"""Opens, copies and closes database files the one way this project does it."""

import os
import shutil
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import quote

from viewer.project import schema

SUFFIX = ".demarche"
_SPARE_UNITS = 2000
_SPARE_PAGES = 4096  # of 4 kB


class Written(sqlite3.Connection):
    """A connection that notes how long the drive took over the last commit."""

    seconds = 0.0

    def commit(self) -> None:
        """End the transaction; with all of it on the drive."""
        begin = time.monotonic()
        try:
            self.put()
        finally:
            self.seconds = time.monotonic() - begin

    def put(self) -> None:
        """The commit itself."""
        super().commit()


def writable(path: Path) -> sqlite3.Connection:
    """A connection that writes: write-ahead log, every commit on the disk."""
    db = sqlite3.connect(
        path, isolation_level=None, check_same_thread=False, cached_statements=512, timeout=5, factory=Written
    )
    try:
        settle(db)
        begin = time.monotonic()
        db.execute("PRAGMA journal_mode = WAL")  # a network drive without shared memory stays with its old mode
        db.seconds = time.monotonic() - begin  # this was written to the drive as well
        db.execute("PRAGMA synchronous = FULL")
        db.execute("PRAGMA journal_size_limit = 16777216")
    except BaseException:
        db.close()
        raise
    return db


def readable(path: Path) -> sqlite3.Connection:
    """A connection that only reads."""
    for option in ("mode=ro", "mode=ro&immutable=1"):
        db = sqlite3.connect(
            f"file:{quote(str(path))}?{option}", uri=True, isolation_level=None, check_same_thread=False, timeout=5
        )
        try:
            settle(db)
            db.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.OperationalError:  # a read-only folder has no room for the shared memory of a write-ahead log
            db.close()
            if option.endswith("immutable=1"):
                raise
        else:
            return db
    raise AssertionError  # pragma: no cover


@contextmanager
def snapshot(path: Path, *, logged: bool) -> Iterator[sqlite3.Connection]:
    """A connection that reads; `logged`: in a folder that cannot be written a log left by a crash is read as well."""
    log = path.with_name(path.name + "-wal")
    if logged and log.exists():
        with TemporaryDirectory() as folder:
            copy = Path(folder) / path.name
            shutil.copyfile(path, copy)
            shutil.copyfile(log, copy.with_name(log.name))
            with closing(writable(copy)) as db:
                yield db
    else:
        with closing(readable(path)) as db:
            yield db


def in_memory() -> sqlite3.Connection:
    """An empty database in memory."""
    db = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False, cached_statements=512)
    settle(db)
    return db


def settle(db: sqlite3.Connection) -> None:
    """What holds for every connection: nothing in a file is trusted to run."""
    db.execute("PRAGMA trusted_schema = OFF")
    db.execute("PRAGMA temp_store = MEMORY")
    db.execute("PRAGMA cache_size = -32000")
    db.execute("PRAGMA cell_size_check = ON")


def write_copy(db: sqlite3.Connection, target: Path) -> None:
    """The whole database as one file at `target`, replaced in one step; nothing is left beside it."""
    beside = target.with_name(f".{target.name}.{os.getpid()}.part")
    beside.unlink(missing_ok=True)
    try:
        with closing(sqlite3.connect(beside, isolation_level=None)) as copy:
            copy.execute("PRAGMA synchronous = FULL")
            db.backup(copy, pages=4096)
            copy.execute("PRAGMA journal_mode = DELETE")
        with beside.open("rb+") as file:
            os.fsync(file.fileno())
        os.replace(beside, target)
        for ending in ("-wal", "-shm"):  # of a file that stood there before
            target.with_name(target.name + ending).unlink(missing_ok=True)
    finally:
        for ending in ("", "-journal", "-wal", "-shm"):
            beside.with_name(beside.name + ending).unlink(missing_ok=True)


def close(db: sqlite3.Connection, *, wrote: bool) -> None:
    """Close; a file that was written is left whole, without a log beside it."""
    try:
        if wrote:
            tidy(db)
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            db.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.Error:
        return  # another reader has it open; the log is taken in at the next opening
    finally:
        db.close()


def tidy(db: sqlite3.Connection) -> None:
    """Let go of what no mention and no undo needs any more, and of the space, once there is much of it."""
    units, mentions = db.execute("SELECT (SELECT count(*) FROM unit), (SELECT count(*) FROM mention)").fetchone()
    if units > mentions * 1.5 + _SPARE_UNITS:
        unit = schema.JOURNALED["mention"].index("unit")
        db.execute("BEGIN IMMEDIATE")
        db.execute("CREATE TEMP TABLE needed(unit INTEGER PRIMARY KEY)")
        db.execute("INSERT OR IGNORE INTO needed SELECT unit FROM mention")
        db.execute(
            f"""INSERT OR IGNORE INTO needed SELECT json_extract(before, '$[{unit}]') FROM change
            WHERE kind = 'mention' AND before IS NOT NULL"""  # noqa: S608
        )
        for table, column in (("unit", "number"), ("block", "unit"), ("link", "a"), ("link", "b")):
            db.execute(f"DELETE FROM {table} WHERE {column} NOT IN (SELECT unit FROM needed)")  # noqa: S608
        db.execute("DROP TABLE needed")
        db.execute("COMMIT")
    (pages,) = db.execute("PRAGMA page_count").fetchone()
    (free,) = db.execute("PRAGMA freelist_count").fetchone()
    if free > max(_SPARE_PAGES, pages // 3):
        db.execute("VACUUM")


def new_file(path: Path) -> sqlite3.Connection:
    """A new project file with its tables. Raises `OSError` or `sqlite3.Error` where it cannot be made."""
    db = writable(path)
    try:
        schema.create(db)
    except BaseException:
        db.close()
        raise
    return db
