"""The view as last seen, and the views that the user has named."""

import json
import sqlite3
from typing import Any

from viewer.project.session import Session


class Views(Session):
    """Keeps whatever JSON the window gives."""

    def view(self) -> dict[str, Any]:
        """The view as last set: whatever JSON the window keeps there."""
        found = self._ask("SELECT value FROM meta WHERE name = 'view'")
        return dict(json.loads(found[0])) if found else {}

    def set_view(self, view: dict[str, Any]) -> None:
        """Remember the view (lanes, zoom, selection …); not a command, not undone. Ignored when nothing may be changed."""
        if self.read_only:
            return
        with self._session():
            row = (json.dumps(view, ensure_ascii=False),)
            self._store.write(lambda db: db.execute("INSERT OR REPLACE INTO meta VALUES('view', ?)", row), missed=False)

    def named_views(self) -> dict[str, dict[str, Any]]:
        """Saved views by name, each what was saved (filters, lanes …)."""
        with self._session():
            rows = self._store.db.execute("SELECT name, body FROM named_view ORDER BY name").fetchall()
        return {name: json.loads(body) for name, body in rows}

    def save_view(self, name: str, view: dict[str, Any] | None) -> None:
        """Save a named view, or with None forget it."""

        def save(db: sqlite3.Connection) -> None:
            if view is None:
                db.execute("DELETE FROM named_view WHERE name = ?", (name,))
                return
            body = json.dumps(view, ensure_ascii=False)
            query = (
                "INSERT INTO named_view(name, body) VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET body = excluded.body"
            )
            db.execute(query, (name, body))

        self._do("project.save_view" if view is not None else "project.forget_view", {"name": name}, save)
