"""What stands in the main window once a project is open: timeline and table in the centre, panels around, all of one selection."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from viewer.window.banner import Banner
from viewer.window.bar import Bar
from viewer.window.detail import Detail
from viewer.window.filters import Filters
from viewer.window.import_results import ImportResults
from viewer.window.lanes_panel import LanesPanel
from viewer.window.lookup import code_of, name_of
from viewer.window.main_window import MainWindow
from viewer.window.open_project import MANY, OpenProject
from viewer.window.relations import related
from viewer.window.shown import Shown
from viewer.window.table_model import EventTableModel
from viewer.window.table_view import EventTable
from viewer.window.theme import Colours
from viewer.window.timeline_pane import TimelinePane
from viewer.window.turns import Turns
from viewer.window.typed_dates import day_typed


class Workbench(QObject):
    """Makes the views and keeps them in step with the open project."""

    page_changed = Signal(str)  # "timeline" or "table"
    view_changed = Signal()  # range of time, lanes
    export_wanted = Signal(object, object)  # first and last day

    def __init__(self, window: MainWindow, opened: OpenProject) -> None:
        super().__init__(window)
        self.window = window
        self.opened = opened
        self._due: set[str] = set()  # what does not show the project's events yet
        self._turns = Turns(self)

    def furnish(self) -> Iterator[None]:
        """Make the views, in slices short enough for the window to paint between them."""
        window, opened = self.window, self.opened
        self.timeline = TimelinePane()
        yield
        self.table_model = EventTableModel(name_of, self)
        self.table = EventTable(self.table_model)
        yield
        self.detail = Detail(code_of)
        yield
        self.filters = Filters(name_of, day_typed)
        yield
        self.lanes = LanesPanel(self.timeline.canvas)
        self.results = ImportResults()
        yield
        self.pages = QStackedWidget()
        self.pages.addWidget(self.timeline)
        self.pages.addWidget(self.table)
        centre = QWidget()
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.banner = Banner(opened)
        layout.addWidget(self.banner)
        layout.addWidget(Bar(window.actions_by_name))
        layout.addWidget(self.pages)
        yield
        window.stack.addWidget(centre)
        yield
        areas = Qt.DockWidgetArea
        window.add_dock("filters", self.tr("Search and filters"), self.filters, areas.LeftDockWidgetArea)
        window.add_dock("lanes", self.tr("Lanes"), self.lanes, areas.LeftDockWidgetArea)
        window.add_dock("detail", self.tr("Event"), self.detail, areas.RightDockWidgetArea)
        window.add_dock("results", self.tr("Import results"), self.results, areas.BottomDockWidgetArea)
        for dock in window.docks.values():
            dock.hide()
        yield
        self._wire()
        self._dress(window.appearance.colours)

    @property
    def page(self) -> str:
        """Which of the two is in front."""
        return "timeline" if self.pages.currentIndex() == 0 else "table"

    def show_page(self, page: str) -> None:
        """Bring the timeline or the table to the front."""
        self.pages.setCurrentIndex(0 if page == "timeline" else 1)
        if page == "table":
            self._fill_table()
        self.focus_page()
        self.page_changed.emit(page)

    def focus_page(self) -> None:
        """Put the focus back on the events."""
        (self.timeline if self.page == "timeline" else self.table).setFocus()

    def fit_main(self) -> None:
        """The days that most events stand on in view: a treaty of 1920 told in passing does not squeeze a week in March."""
        self.timeline.fit_main()

    def fit_all(self) -> None:
        """Bring everything into view."""
        self.timeline.fit_all()

    def go_to(self, earliest: date, latest: date) -> None:
        """Bring these days into view."""
        self.timeline.go_to(earliest, latest)

    def view(self) -> dict[str, Any]:
        """What of the view is worth keeping."""
        return self.timeline.view()

    def set_view(self, view: dict[str, Any]) -> None:
        """Take it up again."""
        self.timeline.set_view(view)

    def _wire(self) -> None:
        opened = self.opened
        opened.filtered.connect(self._show_events)
        opened.selected.connect(self._show_selection)
        self.filters.asked.connect(opened.search)
        self.table_model.modelReset.connect(self._select_in_table)
        self.table.selected.connect(opened.select)
        self.table.activated_key.connect(lambda _: self.detail.show_evidence())
        self.detail.fields.finished.connect(self.focus_page)
        self.timeline.selected.connect(opened.select)
        self.timeline.activated.connect(lambda _: self.detail.show_evidence())
        self.timeline.canvas.related_wanted.connect(self._relate)
        self.timeline.view_changed.connect(self.view_changed)
        self.timeline.lanes_changed.connect(self.view_changed)
        self.timeline.range_wanted.connect(self._range_wanted)
        self.window.appearance.changed.connect(self._dress)
        self.window.work_shown.connect(self.focus_page)

    def _show_events(self) -> None:
        """With many events, one thing a turn of the loop; the table waits until it is looked at."""
        opened = self.opened
        shown = opened.shown_places()
        self.timeline.set_events(opened.columns, shown, opened.outlets())
        self.timeline.select(opened.selection)
        self._due = {"table", "filters"}
        if len(opened.columns) > MANY:
            self._turns.add("filters", self._fill_filters)
            if self.page == "table":
                self._turns.add("table", self._fill_table)
        else:
            self._fill_table()
            self._fill_filters()

    def _fill_table(self) -> None:
        if "table" in self._due:
            self._due.discard("table")
            self.table_model.set_events(self.opened.columns, self.opened.shown_places())

    def _fill_filters(self) -> None:
        self._due.discard("filters")
        self.filters.show_found(self.opened.found, len(self.opened.columns))

    def _show_selection(self) -> None:
        """With very many events selected, one thing a turn of the loop."""
        self._show_detail()
        if len(self.opened.selection) > MANY:
            self._turns.add("select in table", self._select_in_table)
            self._turns.add("select in timeline", self._select_in_timeline)
        else:
            self._select_in_table()
            self._select_in_timeline()

    def _select_in_table(self) -> None:
        selection = self.opened.selection
        if "table" not in self._due and self.table.selected_keys() != selection:
            self.table.select_keys(selection)

    def _select_in_timeline(self) -> None:
        self.timeline.select(self.opened.selection)

    def _show_detail(self) -> None:
        opened = self.opened
        if not opened.selection:
            self.detail.show_event(None)
            return
        key, number = opened.selection[0], len(opened.selection)
        opened.ask(lambda _: opened.shown_event(key), lambda shown: self._show_in_detail(key, shown, number), "detail")

    def _show_in_detail(self, key: int, shown: Shown | None, number: int) -> None:
        if self.opened.selection[:1] == [key]:
            self.detail.show_event(shown, number)
            self.window.show_event_panel()

    def _relate(self, key: int) -> None:
        """Find what belongs with the event selected alone."""
        opened = self.opened
        if opened.is_open:
            canvas = self.timeline.canvas
            opened.ask(lambda project: related(project, key), lambda keys: canvas.show_related(key, keys), "related")

    def _range_wanted(self, what: str, first: date, last: date) -> None:
        if what == "filter":
            self.filters.set_dates(first, last)
        else:
            self.export_wanted.emit(first, last)

    def _dress(self, colours: Colours) -> None:
        self.detail.set_colours(colours)
        self.timeline.set_dark(colours.dark)
        self.table_model.dark = colours.dark
