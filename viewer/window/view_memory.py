"""How the user left a project is how it opens again: page, range of time, selection, lanes."""

from typing import Any

from PySide6.QtCore import QObject, QTimer

from viewer.window.workbench import Workbench

_DELAY = 1500  # ms after the last move until the view is kept


class ViewMemory(QObject):
    """Keeps the view in the project itself; it is no command and not undone."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self._timer = QTimer(self, singleShot=True, interval=_DELAY)
        self._timer.timeout.connect(self.keep)
        bench.opened.replaced.connect(self._restore)
        for signal in (bench.opened.selected, bench.page_changed, bench.view_changed):
            signal.connect(lambda *_: self._timer.start())

    def keep(self) -> None:
        """Write it down."""
        self._timer.stop()
        opened = self._bench.opened
        if opened.is_open:
            view = {"page": self._bench.page, "selection": opened.selection[:100], **self._bench.view()}
            opened.keep_view(view)

    def _restore(self) -> None:
        self._bench.opened.ask(lambda project: project.view(), self._take_up, "view")

    def _take_up(self, view: dict[str, Any]) -> None:
        selection = view.get("selection")
        if isinstance(selection, list):
            self._bench.opened.select([key for key in selection if isinstance(key, int)])
        self._bench.set_view(view)  # after the selection, which brings itself into view
        page = view.get("page")
        if page in ("timeline", "table"):
            self._bench.show_page(page)
        self._timer.stop()
