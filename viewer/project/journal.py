"""Commands and their inverses: one transaction each, kept in the file, undone and redone over sessions.

Commands that follow one another with the same `step` in their arguments are taken back and done again together: an
import comes in many portions, each saved as it comes, and is one thing to the user.
"""

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
        db.commit()
    except BaseException:
        _roll_back(db)
        raise
    return result, touched


def undo(db: sqlite3.Connection) -> Touched | None:
    """Take back the last step; None when there is none."""
    return _swap(db, undone=1)


def redo(db: sqlite3.Connection) -> Touched | None:
    """Do the step again that was undone last; None when there is none."""
    return _swap(db, undone=0)


def next_undo(db: sqlite3.Connection) -> CommandText | None:
    """The step that `undo` would take back."""
    return _text(_step(db, undone=1))


def next_redo(db: sqlite3.Connection) -> CommandText | None:
    """The step that `redo` would do again."""
    return _text(_step(db, undone=0))


_Command = tuple[int, str, str]  # number, code, arguments as JSON


def _step(db: sqlite3.Connection, *, undone: int) -> list[_Command]:
    """The commands to undo (or to redo, with 0) next, in the order in which that is done."""
    order = "WHERE NOT undone ORDER BY number DESC" if undone else "WHERE undone ORDER BY number"
    found: list[_Command] = []
    step: str | None = None
    for number, code, arguments, its in db.execute(
        f"SELECT number, code, arguments, json_extract(arguments, '$.step') FROM command {order}"  # noqa: S608
    ):
        if found and (its is None or its != step):
            break
        step = its
        found.append((number, code, arguments))
    return found


def _swap(db: sqlite3.Connection, *, undone: int) -> Touched | None:
    """Take back or do again a step, all its commands in one transaction."""
    db.execute("BEGIN IMMEDIATE")
    try:
        touched = [_swap_command(db, number, undone) for number, *_ in _step(db, undone=undone)]
        db.commit()
    except BaseException:
        _roll_back(db)
        raise
    if not touched:
        return None
    return Touched(tuple(dict.fromkeys(k for t in touched for k in t.events)), any(t.articles for t in touched))


def _swap_command(db: sqlite3.Connection, number: int, undone: int) -> Touched:
    """Put every row back as the command's journal has it; the triggers note how it was, which is the way back."""
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
    return _touched(db, number)


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
    """Keep the journal bounded; the latest step can always be undone, and a step is kept whole or not at all."""
    if not db.execute("SELECT count(*) > ? OR sum(changes) > ? FROM command", (LIMIT, CHANGES)).fetchone()[0]:
        return
    steps: list[tuple[int, int]] = []  # newest first: the number of its first command, and how many changes
    before: str | None = None
    for number, changes, step in db.execute(
        "SELECT number, changes, json_extract(arguments, '$.step') FROM command ORDER BY number DESC"
    ):
        if steps and step is not None and step == before:
            steps[-1] = number, steps[-1][1] + changes
        else:
            steps.append((number, changes))
        before = step
    kept = steps[0][1]
    oldest = steps[0][0]
    for number, changes in steps[1:LIMIT]:
        kept += changes
        if kept > CHANGES:
            break
        oldest = number
    db.execute("DELETE FROM change WHERE command < ?", (oldest,))
    db.execute("DELETE FROM command WHERE number < ?", (oldest,))


def _text(step: Sequence[_Command]) -> CommandText | None:
    """What tells of a step: the words of the command that began it, and how much there is of it in all."""
    if not step:
        return None
    first = min(step)
    arguments = json.loads(first[2])
    if len(step) > 1 and "count" in arguments:
        arguments["count"] = sum(int(json.loads(text).get("count", 0)) for _, _, text in step)
    arguments.pop("step", None)
    return CommandText(first[1], arguments)


def _roll_back(db: sqlite3.Connection) -> None:
    if db.in_transaction:
        try:
            db.execute("ROLLBACK")
        except sqlite3.Error:  # a full disk has rolled back by itself
            return
