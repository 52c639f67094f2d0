"""Ctrl+E: hands what is shown to the export dialog, and tells where it went."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices

from viewer.model import Document
from viewer.project import Project
from viewer.window.workbench import Workbench

if TYPE_CHECKING:
    from viewer.window.export_dialog import ExportDialog


class Exporting(QObject):
    """Opens the dialog on the events that the filters let through."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        bench.window.actions_by_name["export"].triggered.connect(lambda: self.open())
        bench.export_wanted.connect(lambda first, last: self.open((first, last)))

    def open(self, days: tuple[date, date] | None = None) -> None:
        """Ask what to export and how; `days` were marked on the timeline."""
        from viewer.window.export_dialog import ExportDialog  # not before it is needed: printing and image formats

        opened = self._bench.opened
        keys = opened.found.keys.tolist() if opened.is_filtered() else None
        chosen = list(opened.selection)

        def gathered(project: Project) -> tuple[Document, list[str]]:
            return project.document(keys), [project.event(key).id for key in chosen]

        opened.gather(gathered, lambda told: self._show(ExportDialog, *told, days))

    def _show(
        self,
        dialog_of: "type[ExportDialog]",
        document: Document,
        selection: list[str],
        days: tuple[date, date] | None,
    ) -> None:
        bench = self._bench
        dialog = dialog_of(
            document,
            bench.window,
            view=bench.timeline.visible_days() if bench.page == "timeline" else None,
            selection=selection,
            arrangement=bench.timeline.canvas.model.arrangement,
            days=days,
            format=bench.window.preferences.text("export_format") or None,
            first_weekday=bench.window.preferences.first_weekday(),
            mirrored=bench.timeline.canvas.lens.mirrored,
            settings=bench.window.preferences.kept,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.exported.connect(self._exported)
        dialog.open()

    def _exported(self, paths: list[Path]) -> None:
        if paths:
            names = ", ".join(Path(path).name for path in paths[:3]) + (" …" if len(paths) > 3 else "")
            self._bench.window.status.say(self.tr("Written: %1").replace("%1", names), lasting=True)
            if len(paths) > 1:
                QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(paths[0]).parent)))
