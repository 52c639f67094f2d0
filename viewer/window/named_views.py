"""Views saved by name: filters, lanes and range of time, taken up again from the menu."""

from dataclasses import asdict
from datetime import date
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog, QMenu

from viewer.model import Kind, Review, Status
from viewer.project import Look, Query
from viewer.window.safe_text import one_line
from viewer.window.workbench import Workbench

_SETS: dict[str, Any] = {"kinds": Kind, "statuses": Status, "reviews": Review, "looks": Look}
_DAYS = ("earliest", "latest")


class NamedViews(QObject):
    """Fills the submenu and saves what is shown."""

    def __init__(self, bench: Workbench, menu: QMenu) -> None:
        super().__init__(bench)
        self._bench = bench
        self._menu = menu
        menu.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """The saved views, and how to save one."""
        self._menu.clear()
        if not self._bench.opened.is_open:  # the first one is still on its way
            return
        project = self._bench.opened.project
        views = project.named_views()
        for name, view in views.items():
            action = self._menu.addAction(one_line(name, 60))
            action.triggered.connect(lambda _=False, view=view: self.take_up(view))
        if views:
            self._menu.addSeparator()
            forget = self._menu.addMenu(self.tr("Forget"))
            for name in views:
                action = forget.addAction(one_line(name, 60))
                action.triggered.connect(lambda _=False, name=name: self.save(name, forget=True))
        self._menu.addAction(self.tr("Save this view…")).triggered.connect(lambda: self.ask())

    def ask(self) -> None:
        """A name for what is shown."""
        name, ok = QInputDialog.getText(self._bench.window, self.tr("Save this view"), self.tr("Name"))
        if ok and name.strip():
            self.save(name.strip()[:80])

    def save(self, name: str, *, forget: bool = False) -> None:
        """Save what is shown, or forget what was saved."""
        opened = self._bench.opened
        view = None if forget else {"query": query_to_json(opened.query), **self._bench.view()}
        opened.do(lambda: opened.project.save_view(name, view))

    def take_up(self, view: dict[str, Any]) -> None:
        """Show a saved view."""
        query = query_from_json(view.get("query", {}))
        self._bench.filters.show_query(query)
        self._bench.opened.search(query)
        self._bench.set_view(view)


def query_to_json(query: Query) -> dict[str, Any]:
    """A query as plain JSON, only what it asks for."""
    plain: dict[str, Any] = {}
    for name, value in asdict(query).items():
        if value in ("", None, False, frozenset()):
            continue
        if isinstance(value, frozenset):
            plain[name] = sorted(str(one) for one in value)
        else:
            plain[name] = value.isoformat() if isinstance(value, date) else value
    return plain


def query_from_json(plain: dict[str, Any]) -> Query:
    """The reverse; what is not understood asks nothing."""
    values: dict[str, Any] = {}
    for name, value in plain.items() if isinstance(plain, dict) else ():
        try:
            if name in _SETS:
                values[name] = frozenset(_SETS[name](one) for one in value)
            elif name in _DAYS:
                values[name] = date.fromisoformat(value)
            elif name in ("actors", "speakers", "articles", "outlets"):
                values[name] = frozenset(str(one) for one in value)
            elif name == "text":
                values[name] = str(value)
            elif name == "in_articles":
                values[name] = bool(value)
        except (ValueError, TypeError):
            continue
    return Query(**values)
