"""The tables of a project file, its version, and what keeps journal and search in step with them."""

import sqlite3
from contextlib import closing
from functools import cache

from viewer.project.errors import NEWER, NOT_A_PROJECT, ProjectError

APPLICATION_ID = 0x44454D41  # "DEMA"
VERSION = 4

# What undo takes back. Each has an integer primary key; nothing else in the file is journaled.
JOURNALED = {
    "article": ("number", "id", "title", "outlet", "published", "file_name", "edited", "text", "body"),
    "mention": ("number", "id", "article", "event", "unit", "telling", "by_user", "evidence", "body"),
    "event": (
        "key", "earliest", "latest", "form", "kind", "status", "basis", "flags", "sources", "confidence", "place_in_text",
        "speaker", "place", "review", "pinned", "deleted", "anchored", "title", "actors", "articles", "search", "body",
    ),
    "named_view": ("number", "name", "body"),
}  # fmt: skip

TABLES = """
CREATE TABLE meta(name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE article(
    number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL, outlet TEXT NOT NULL,
    published TEXT, file_name TEXT, edited TEXT NOT NULL, text TEXT NOT NULL, body TEXT NOT NULL);
CREATE TABLE mention(
    number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, article INTEGER NOT NULL, event INTEGER NOT NULL,
    unit INTEGER NOT NULL, telling INTEGER NOT NULL, by_user INTEGER NOT NULL, evidence TEXT NOT NULL, body TEXT NOT NULL);
CREATE INDEX mention_article ON mention(article);
CREATE INDEX mention_event ON mention(event);
CREATE INDEX mention_unit ON mention(unit);
CREATE TABLE event(
    key INTEGER PRIMARY KEY AUTOINCREMENT, earliest INTEGER NOT NULL, latest INTEGER NOT NULL, form INTEGER NOT NULL,
    kind INTEGER NOT NULL, status INTEGER NOT NULL, basis INTEGER NOT NULL, flags INTEGER NOT NULL, sources INTEGER NOT NULL,
    confidence INTEGER NOT NULL, place_in_text INTEGER NOT NULL, speaker INTEGER NOT NULL, place INTEGER NOT NULL,
    review INTEGER NOT NULL, pinned INTEGER NOT NULL, deleted INTEGER NOT NULL, anchored INTEGER NOT NULL, title TEXT NOT NULL, actors TEXT NOT NULL,
    articles TEXT NOT NULL, search TEXT NOT NULL, body TEXT NOT NULL);
CREATE TABLE name(number INTEGER PRIMARY KEY, name TEXT NOT NULL, code INTEGER NOT NULL, UNIQUE(name, code));
CREATE TABLE unit(number INTEGER PRIMARY KEY AUTOINCREMENT, signature TEXT NOT NULL UNIQUE, features TEXT NOT NULL);
CREATE TABLE block(key TEXT NOT NULL, unit INTEGER NOT NULL, PRIMARY KEY(key, unit)) WITHOUT ROWID;
CREATE TABLE link(a INTEGER NOT NULL, b INTEGER NOT NULL, score REAL NOT NULL, PRIMARY KEY(a, b)) WITHOUT ROWID;
CREATE INDEX link_b ON link(b);
CREATE TABLE named_view(number INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, body TEXT NOT NULL);
CREATE TABLE command(
    number INTEGER PRIMARY KEY AUTOINCREMENT, code TEXT NOT NULL, arguments TEXT NOT NULL, undone INTEGER NOT NULL,
    changes INTEGER NOT NULL);
CREATE TABLE change(
    command INTEGER NOT NULL, kind TEXT NOT NULL, row INTEGER NOT NULL, before TEXT, PRIMARY KEY(command, kind, row)
) WITHOUT ROWID;
CREATE VIRTUAL TABLE event_text USING fts5(
    search, content='event', content_rowid='key', tokenize="unicode61 remove_diacritics 2", prefix='2 3');
CREATE VIRTUAL TABLE article_text USING fts5(
    title, text, content='article', content_rowid='number', tokenize="unicode61 remove_diacritics 2");
"""


def definition(table: str) -> str:
    """The statement that makes a table, word for word: a migrated file has the definitions of a new one."""
    return next(s.strip() for s in TABLES.split(";") if s.strip().startswith(f"CREATE TABLE {table}("))


def create(db: sqlite3.Connection) -> None:
    """Lay the tables into an empty database."""
    db.executescript(
        f"PRAGMA application_id = {APPLICATION_ID}; BEGIN; {TABLES} PRAGMA user_version = {VERSION}; COMMIT;"
    )


def version(db: sqlite3.Connection) -> int:
    """The file's schema version. Raises `ProjectError` when it is no project or a newer one."""
    (application,) = db.execute("PRAGMA application_id").fetchone()
    (number,) = db.execute("PRAGMA user_version").fetchone()
    if application != APPLICATION_ID or number < 1:
        raise ProjectError(NOT_A_PROJECT)
    if number > VERSION:
        raise ProjectError(NEWER, f"file version {number}, ours {VERSION}")
    return int(number)


def peek(header: bytes) -> None:
    """Refuse by its first 100 bytes a file that is not ours to open. Raises `ProjectError`."""
    if len(header) < 100 or not header.startswith(b"SQLite format 3\0"):
        raise ProjectError(NOT_A_PROJECT)
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise ProjectError(NOT_A_PROJECT)
    number = int.from_bytes(header[60:64], "big")
    if number > VERSION:
        raise ProjectError(NEWER, f"file version {number}, ours {VERSION}")


def refuse_foreign_code(db: sqlite3.Connection) -> None:
    """A file brings no triggers and views: one that does was made to run something. Raises `ProjectError`."""
    found = db.execute("SELECT name FROM sqlite_master WHERE type IN ('trigger', 'view')").fetchone()
    if found:
        raise ProjectError(NOT_A_PROJECT, f"the file brings code of its own: {found[0]}")


def trust(db: sqlite3.Connection) -> None:
    """Let search be kept by triggers, once every definition in the file is word for word ours. Raises `ProjectError`."""
    foreign = _definitions(db) - _ours()
    if foreign:
        raise ProjectError(NOT_A_PROJECT, f"not a table of ours: {sorted(foreign)[0]}")
    db.execute("PRAGMA trusted_schema = ON")


def _definitions(db: sqlite3.Connection) -> set[str]:
    query = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_stat%'"
    return {sql for (sql,) in db.execute(query)}


@cache
def _ours() -> frozenset[str]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
        create(db)
        return frozenset(_definitions(db))


def install_triggers(db: sqlite3.Connection) -> None:
    """Journal and search keep up by themselves: triggers of this connection only, never of the file."""
    trust(db)
    statements = ["CREATE TEMP TABLE now(command INTEGER)", "INSERT INTO now VALUES(NULL)"]
    for table, columns in JOURNALED.items():
        key = columns[0]
        old = ", ".join(f"OLD.{c}" for c in columns)
        # not INSERT OR IGNORE: the policy of the statement that fires a trigger overrides the trigger's own
        note = (
            "INSERT INTO change SELECT command, '{t}', {row}, {before} FROM now WHERE command IS NOT NULL AND NOT EXISTS("
            "SELECT 1 FROM change AS c WHERE c.command = now.command AND c.kind = '{t}' AND c.row = {row});"
        )
        before = {"INSERT": "NULL", "UPDATE": f"json_array({old})", "DELETE": f"json_array({old})"}
        for action, value in before.items():
            row = f"NEW.{key}" if action == "INSERT" else f"OLD.{key}"
            statements.append(
                f"CREATE TEMP TRIGGER {table}_{action.lower()} AFTER {action} ON main.{table} BEGIN "
                + note.format(t=table, row=row, before=value)
                + "END"
            )
    for table, index, key, columns in (
        ("event", "event_text", "key", ("search",)),
        ("article", "article_text", "number", ("title", "text")),
    ):
        names = ", ".join(columns)
        old = ", ".join(f"OLD.{c}" for c in columns)
        new = ", ".join(f"NEW.{c}" for c in columns)
        gone = f"INSERT INTO {index}({index}, rowid, {names}) VALUES('delete', OLD.{key}, {old});"
        come = f"INSERT INTO {index}(rowid, {names}) VALUES(NEW.{key}, {new});"
        changed = " OR ".join(f"OLD.{c} IS NOT NEW.{c}" for c in columns)
        statements += [
            f"CREATE TEMP TRIGGER {table}_index_insert AFTER INSERT ON main.{table} BEGIN {come} END",
            f"CREATE TEMP TRIGGER {table}_index_delete AFTER DELETE ON main.{table} BEGIN {gone} END",
            f"CREATE TEMP TRIGGER {table}_index_update AFTER UPDATE ON main.{table} WHEN {changed} BEGIN {gone} {come} END",
        ]
    for statement in statements:
        db.execute(statement)
