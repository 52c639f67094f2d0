"""Connects every action to what it does, and keeps each enabled only while it can do something."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from viewer.model import Article, Review
from viewer.window import actions, undo_words
from viewer.window.article_dialog import ArticleDialog
from viewer.window.editing import Editing
from viewer.window.event_dialog import EventDialog
from viewer.window.go_to_date import GoToDate
from viewer.window.intake import Intake
from viewer.window.project_files import ProjectFiles
from viewer.window.source_pane import original_of
from viewer.window.workbench import Workbench


class Commands(QObject):
    """The actions that need an open project; those of the bare window are connected in `help.py`."""

    def __init__(self, bench: Workbench, files: ProjectFiles, intake: Intake, editing: Editing) -> None:
        super().__init__(bench)
        self._bench, self._files, self._intake, self._editing = bench, files, intake, editing
        self._opened, self._window = bench.opened, bench.window
        self._actions = bench.window.actions_by_name
        slots: dict[str, Callable[[], object]] = {
            "new": files.new,
            "open": files.ask_open,
            "sample": intake.add_sample,
            "add_files": intake.ask_files,
            "add_folder": intake.ask_folder,
            "paste": intake.paste,
            "save_as": lambda: files.ask_save(copy=False),
            "save_copy": lambda: files.ask_save(copy=True),
            "undo": self._undo,
            "redo": self._redo,
            "find": self._find,
            "clear_filters": bench.filters.clear_all,
            "select_all": self._select_all,
            "deselect": self._deselect,
            "add_event": lambda: files.when_open(self._add_event),
            "edit_title": lambda: self._in_detail(bench.detail.focus_title),
            "edit_date": lambda: self._in_detail(bench.detail.focus_date),
            "evidence": lambda: self._in_detail(bench.detail.show_evidence),
            "accept": lambda: editing.review(Review.ACCEPTED),
            "reject": lambda: editing.review(Review.REJECTED),
            "next_doubtful": self._next_doubtful,
            "merge": editing.merge,
            "split": editing.split,
            "delete": editing.delete,
            "restore": editing.restore,
            "timeline": lambda: bench.show_page("timeline"),
            "table": lambda: bench.show_page("table"),
            "fit_all": bench.fit_all,
            "fit_selection": bench.timeline.fit_selection,
            "show_new": self._show_new,
            "zoom_in": lambda: bench.timeline.zoom(1.2),
            "zoom_out": lambda: bench.timeline.zoom(1 / 1.2),
            "back": bench.timeline.back,
            "forward": bench.timeline.forward,
            "go_to_date": self._go_to_date,
            "reset_panels": self._window.reset_panels,
        }
        for name, slot in slots.items():
            self._actions[name].triggered.connect(lambda _=False, slot=slot: slot())
        bench.banner.save_as.connect(lambda: files.ask_save(copy=False))
        bench.detail.source.open_original.connect(self._open_original)
        bench.detail.source.article_settings.connect(self._article_settings)
        bench.page_changed.connect(lambda _: self.refresh())
        for signal in (self._opened.changed, self._opened.selected, self._opened.filtered):
            signal.connect(self.refresh)
        self._opened.failed.connect(files.tell)
        self.refresh()

    def refresh(self) -> None:
        """Enable what can be done, and say what undo would undo."""
        is_open = self._opened.is_open
        undo, redo = self._opened.undo_text, self._opened.redo_text
        can = {
            "": True,
            "project": is_open and len(self._opened.columns) > 0,
            "selection": bool(self._opened.selection),
            "several": len(self._opened.selection) > 1,
            "deleted": self._opened.has_deleted,
            "undo": undo is not None,
            "redo": redo is not None,
        }
        for spec in actions.SPECS:
            if spec.name in self._actions:
                self._actions[spec.name].setEnabled(can[spec.needs])
        for name, text in (("undo", undo), ("redo", redo)):
            words = self.tr("Undo %1") if name == "undo" else self.tr("Redo %1")
            phrase = undo_words.phrase(text.code, text.arguments) if text else ""
            self._actions[name].setText(words.replace("%1", phrase).strip())
        self._actions["timeline"].setChecked(self._bench.page == "timeline")
        self._actions["table"].setChecked(self._bench.page == "table")
        if is_open:
            total, shown = len(self._opened.columns), len(self._opened.found.keys)
            everything = self.tr("%n event(s)", "", total)
            some = self.tr("%1 of %n event(s)", "", total).replace("%1", str(shown))
            self._window.status.show_counts("" if not total else everything if shown == total else some)
            self._window.show_work(total > 0 or self._opened.holds_articles)

    def _undo(self) -> None:
        field = QApplication.focusWidget()
        if isinstance(field, QLineEdit | QPlainTextEdit) and not field.isReadOnly() and self._undo_in(field):
            return
        self._opened.undo()

    def _redo(self) -> None:
        self._opened.redo()

    @staticmethod
    def _undo_in(field: QLineEdit | QPlainTextEdit) -> bool:
        """Undo typing first, while there is any."""
        available = field.isUndoAvailable() if isinstance(field, QLineEdit) else field.document().isUndoAvailable()
        if available:
            field.undo()
        return bool(available)

    def _find(self) -> None:
        self._window.docks["filters"].show()
        self._window.docks["filters"].raise_()
        self._bench.filters.focus_search()

    def _select_all(self) -> None:
        self._opened.select(self._opened.found.keys.tolist())

    def _deselect(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self._bench.detail.isAncestorOf(focus):
            self._bench.detail.take_back()
            self._bench.focus_page()
        elif focus is not None and self._bench.filters.isAncestorOf(focus):
            self._bench.focus_page()
        elif self._opened.selection:
            self._opened.select([])

    def _in_detail(self, go: Callable[[], None]) -> None:
        self._window.show_event_panel(always=True)
        self._window.docks["detail"].raise_()
        go()

    def _next_doubtful(self) -> None:
        if not self._editing.next_doubtful():
            self._window.status.say(self.tr("Nothing needs a look any more."))

    def _show_new(self) -> None:
        """As the offer in the status line does."""
        if self._intake.arrivals.show():
            self._window.status.arrivals.hide()
        else:
            self._window.status.say(self.tr("No new events are out of view."))

    def _go_to_date(self) -> None:
        dialog = GoToDate(self._opened.first_day(), self._window)
        dialog.chosen.connect(self._bench.go_to)
        dialog.open()

    def _add_event(self) -> None:
        dialog = EventDialog(self._window)
        dialog.made.connect(self._editing.add_event)
        dialog.open()

    def _open_original(self, article: Article) -> None:
        folder = self._window.preferences.last("articles")
        target = original_of(article.url, article.file_name, Path(folder) if folder else None)
        if target is None:
            self._window.status.say(self.tr("The original is not there any more."))
            return
        url = QUrl.fromLocalFile(str(target)) if isinstance(target, Path) else QUrl(target)
        QDesktopServices.openUrl(url)

    def _article_settings(self, identity: str) -> None:
        project = self._opened.project
        dialog = ArticleDialog(project.article(identity), project.said_by_text(identity), self._window)
        dialog.changed.connect(lambda changes, back: self._editing.set_article(identity, changes, back))
        dialog.removed.connect(lambda: self._editing.remove_article(identity))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
