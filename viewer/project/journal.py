"""Commands and their inverses: one transaction each, kept in the file, undone and redone over sessions."""

import json
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from viewer.project.schema import JOURNALED

LIMIT = 500  # commands that can be undone
CHANGES = 400_000  # rows the journal may hold before older commands are given up

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class CommandText:
    """What would be undone or redone: a code such as `project.set_field` and its arguments, for the window to phrase."""

    code: str
    arguments: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Touched:
    """Which rows a command, an undo or a redo changed: event keys, and whether articles are among them."""

    events: tuple[int, ...] = ()
    articles: bool = False


def perform(
    db: sqlite3.Connection, code: str, arguments: dict[str, Any], action: Callable[[sqlite3.Connection], T]
) -> tuple[T, Touched]:
    """Run `action` as one command in one transaction; all or nothing of it lasts."""
    db.execute("BEGIN IMMEDIATE")
    try:
        db.execute("DELETE FROM change WHERE command IN (SELECT number FROM command WHERE undone)")
        db.execute("DELETE FROM command WHERE undone")
        number = db.execute(
            "INSERT INTO command(code, arguments, undone, changes) VALUES(?, ?, 0, 0)",
            (code, json.dumps(arguments, ensure_ascii=False)),
        ).lastrowid
        db.execute("UPDATE now SET command = ?", (number,))
        result = action(db)
        db.execute("UPDATE now SET command = NULL")
        _drop_unchanged(db, number)
        touched = _touched(db, number)
        if not _count_changes(db, number):  # nothing to undo, and what was undone can still be done again
            db.execute("ROLLBACK")
            return result, touched
        _forget_old(db)
        db.execute("COMMIT")
    except BaseException:
        _roll_back(db)
        raise
    return result, touched


def undo(db: sqlite3.Connection) -> Touched | None:
    """Take back the last command; None when there is none."""
    return _swap(db, "SELECT max(number) FROM command WHERE NOT undone", undone=1)


def redo(db: sqlite3.Connection) -> Touched | None:
    """Do the command again that was undone last; None when there is none."""
    return _swap(db, "SELECT min(number) FROM command WHERE undone", undone=0)


def next_undo(db: sqlite3.Connection) -> CommandText | None:
    """The command that `undo` would take back."""
    return _text(db, "SELECT code, arguments FROM command WHERE NOT undone ORDER BY number DESC LIMIT 1")


def next_redo(db: sqlite3.Connection) -> CommandText | None:
    """The command that `redo` would do again."""
    return _text(db, "SELECT code, arguments FROM command WHERE undone ORDER BY number LIMIT 1")


def _swap(db: sqlite3.Connection, which: str, *, undone: int) -> Touched | None:
    """Put every row back as the command's journal has it; the triggers note how it was, which is the way back."""
    db.execute("BEGIN IMMEDIATE")
    try:
        (number,) = db.execute(which).fetchone()
        if number is None:
            db.execute("COMMIT")
            return None
        changes = db.execute("SELECT kind, row, before FROM change WHERE command = ?", (number,)).fetchall()
        db.execute("DELETE FROM change WHERE command = ?", (number,))
        db.execute("UPDATE now SET command = ?", (number,))
        for kind, columns in JOURNALED.items():
            rows = [(row, before) for k, row, before in changes if k == kind]
            # all go first: a row that comes back may need a unique value that another still has
            db.executemany(f"DELETE FROM {kind} WHERE {columns[0]} = ?", [(row,) for row, _ in rows])  # noqa: S608
            marks = ", ".join("?" * len(columns))
            db.executemany(
                f"INSERT INTO {kind}({', '.join(columns)}) VALUES({marks})",
                [_values(before, row, columns) for row, before in rows if before is not None],
            )
        db.execute("UPDATE now SET command = NULL")
        db.execute("UPDATE command SET undone = ? WHERE number = ?", (undone, number))
        touched = _touched(db, number)
        db.execute("COMMIT")
    except BaseException:
        _roll_back(db)
        raise
    return touched


def _values(before: str, row: int, columns: Sequence[str]) -> list[Any]:
    values = json.loads(before)
    if not isinstance(values, list) or len(values) != len(columns) or values[0] != row:
        raise sqlite3.DatabaseError("the journal does not fit its table")
    return values


def _touched(db: sqlite3.Connection, number: int | None) -> Touched:
    keys = db.execute("SELECT row FROM change WHERE command = ? AND kind = 'event'", (number,)).fetchall()
    article = db.execute("SELECT 1 FROM change WHERE command = ? AND kind = 'article' LIMIT 1", (number,)).fetchone()
    return Touched(tuple(key for (key,) in keys), article is not None)


def _drop_unchanged(db: sqlite3.Connection, number: int | None) -> None:
    """Rows that are again as they were before the command are no change."""
    for kind, columns in JOURNALED.items():
        now = ", ".join(columns)
        db.execute(
            f"""DELETE FROM change WHERE command = ? AND kind = ? AND before IS (
                SELECT json_array({now}) FROM {kind} WHERE {columns[0]} = change.row)""",  # noqa: S608
            (number, kind),
        )


def _count_changes(db: sqlite3.Connection, number: int | None) -> int:
    query = "UPDATE command SET changes = (SELECT count(*) FROM change WHERE command = number) WHERE number = ? RETURNING changes"
    return int(db.execute(query, (number,)).fetchone()[0])


def _forget_old(db: sqlite3.Connection) -> None:
    """Keep the journal bounded; the latest command can always be undone."""
    newest = db.execute("SELECT number, changes FROM command ORDER BY number DESC LIMIT ?", (LIMIT,)).fetchall()
    kept = 0
    oldest = newest[0][0]
    for number, changes in newest:
        kept += changes
        if kept > CHANGES:
            break
        oldest = number
    if db.execute("SELECT 1 FROM command WHERE number < ? LIMIT 1", (oldest,)).fetchone():
        db.execute("DELETE FROM change WHERE command < ?", (oldest,))
        db.execute("DELETE FROM command WHERE number < ?", (oldest,))


def _text(db: sqlite3.Connection, query: str) -> CommandText | None:
    found = db.execute(query).fetchone()
    return CommandText(found[0], json.loads(found[1])) if found else None


def _roll_back(db: sqlite3.Connection) -> None:
    if db.in_transaction:
        try:
            db.execute("ROLLBACK")
        except sqlite3.Error:  # a full disk has rolled back by itself
            return
