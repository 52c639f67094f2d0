"""The way from every earlier version of a project file to this one."""

import sqlite3
from collections.abc import Callable

from viewer.merging import ArticleFacts, Features, features_of
from viewer.model.columns import Form
from viewer.project import schema
from viewer.project.grouping import link_units
from viewer.project.rows import article_of, mention_of

Migration = Callable[[sqlite3.Connection], None]


def _count_changes(db: sqlite3.Connection) -> None:
    """1 → 2: each command knows how many rows it changed, so that bounding the journal counts nothing."""
    db.execute("CREATE TEMP TABLE old AS SELECT number, code, arguments, undone FROM command")
    db.execute("DROP TABLE command")
    db.execute(schema.definition("command"))
    db.execute(
        """INSERT INTO command(number, code, arguments, undone, changes)
        SELECT number, code, arguments, undone, (SELECT count(*) FROM change WHERE command = old.number) FROM old"""
    )
    db.execute("DROP TABLE old")


def _compare_anew(db: sqlite3.Connection) -> None:
    """2 → 3: what mentions are compared by has changed. Units keep their numbers, which the journal knows; events stay as they are."""
    db.execute("DELETE FROM link")
    db.execute("DELETE FROM block")
    units = {n: Features.from_json(text) for n, text in db.execute("SELECT number, features FROM unit")}
    seen: set[int] = set()
    for number, body, text in db.execute("SELECT number, body, text FROM article"):
        facts = ArticleFacts.of(article_of(body, text))
        for unit, mention in db.execute("SELECT unit, body FROM mention WHERE article = ?", (number,)):
            if unit not in seen:
                seen.add(unit)
                units[unit] = features_of(mention_of(mention), facts)
    db.executemany(
        "UPDATE OR IGNORE unit SET signature = ?, features = ? WHERE number = ?",
        [(features.signature, features.to_json(), n) for n, features in units.items()],
    )
    link_units(db, {n: Features.from_json(text) for n, text in db.execute("SELECT number, features FROM unit")})


def _draw_rough_days(db: sqlite3.Connection) -> None:
    """3 → 4: a day told roughly (`2023-03-13~`) is drawn as uncertain."""
    db.execute(
        "UPDATE event SET form = ? WHERE form = ? AND substr(json_extract(body, '$.when.edtf'), -1) IN ('~', '%')",
        (int(Form.BAND), int(Form.DAY)),
    )


MIGRATIONS: dict[int, Migration] = {
    1: _count_changes,
    2: _compare_anew,
    3: _draw_rough_days,
}  # from version → the step to the next one


def migrate(db: sqlite3.Connection) -> int:
    """Bring the file to this version, each step in a transaction of its own; returns the version it had."""
    had = schema.version(db)
    for number in range(had, schema.VERSION):
        db.execute("BEGIN IMMEDIATE")
        try:
            MIGRATIONS[number](db)
            db.execute(f"PRAGMA user_version = {number + 1}")
        except BaseException:
            db.execute("ROLLBACK")
            raise
        db.execute("COMMIT")
    return had
