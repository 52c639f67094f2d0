"""Views saved by name: filters, lanes and range of time, taken up again from the menu."""

from collections.abc import Callable
from dataclasses import asdict
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu

from viewer.model import Kind, Review, Status
from viewer.project import Look, Query
from viewer.window.safe_text import one_line
from viewer.window.views_dialog import ViewsDialog
from viewer.window.workbench import Workbench

_SETS: dict[str, Any] = {"kinds": Kind, "statuses": Status, "reviews": Review, "looks": Look}
_DAYS = ("earliest", "latest")


class NamedViews(QObject):
    """Fills the submenu and saves what is shown."""

    changed = Signal(list)  # the names there are now

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
        views = self._views()
        for name, view in views.items():
            action = self._menu.addAction(one_line(name, 60))
            action.triggered.connect(lambda _=False, view=view: self.take_up(view))
        if views:
            self._menu.addSeparator()
        self._menu.addAction(self.tr("Save or change views…")).triggered.connect(lambda: self.manage())

    def manage(self) -> ViewsDialog:
        """The saved views in a dialog, where what is shown is saved too."""
        dialog = ViewsDialog(list(self._views()), self._bench.window)
        dialog.saved.connect(self.save)
        dialog.forgotten.connect(self.forget)
        dialog.renamed.connect(self.rename)
        self.changed.connect(dialog.show_names)
        dialog.taken.connect(lambda name: self.take_up(self._views()[name]))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def save(self, name: str) -> None:
        """Save what is shown."""
        project = self._bench.opened.project
        view = {"query": query_to_json(self._bench.opened.query), **self._bench.view()}
        self._do(lambda: project.save_view(name, view))

    def forget(self, name: str) -> None:
        """Forget what was saved."""
        project = self._bench.opened.project
        self._do(lambda: project.save_view(name, None))

    def rename(self, old: str, new: str) -> None:
        """Another name for a view, undone in one step."""
        project = self._bench.opened.project

        def change() -> None:
            with project.step():
                project.save_view(new, project.named_views()[old])
                project.save_view(old, None)

        self._do(change)

    def _views(self) -> dict[str, dict[str, Any]]:
        return self._bench.opened.project.named_views()

    def _do(self, change: Callable[[], None]) -> None:
        self._bench.opened.do(change, lambda _: self.changed.emit(list(self._views())))

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
