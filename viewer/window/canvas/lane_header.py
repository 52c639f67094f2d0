"""The column of lane names: drag to reorder, double-click to rename, a menu for the rest."""

from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QActionGroup, QContextMenuEvent
from PySide6.QtWidgets import QLineEdit, QMenu

from viewer.timeline import Grouping, LaneBand, Rows
from viewer.window.canvas import words

if TYPE_CHECKING:
    from viewer.window.canvas.view import TimelineView

SLOP = 5


class LaneHeader:
    """Changes the model's arrangement; the view draws the names."""

    def __init__(self, view: "TimelineView") -> None:
        self._view = view
        self._pressed: tuple[QPointF, LaneBand] | None = None
        self._target: int | None = None
        self.editor: QLineEdit | None = None

    def band_at(self, at: QPointF) -> LaneBand | None:
        """The lane at a point seen through the lens."""
        view = self._view
        layout = view.layout_now()
        y = at.y() - view.plot_top + layout.scroll
        if at.y() < view.plot_top:
            return None
        return next((band for band in layout.bands if band.y <= y < band.y + band.height), None)

    def press(self, at: QPointF) -> None:
        """Maybe the beginning of a drag."""
        band = self.band_at(at)
        self._pressed = (at, band) if band else None
        self._target = None

    def drag(self, at: QPointF) -> None:
        """Show where the lane would go."""
        view = self._view
        if self._pressed is None or abs(at.y() - self._pressed[0].y()) < SLOP:
            return
        layout = view.layout_now()
        y = at.y() - view.plot_top + layout.scroll
        bands = layout.bands
        self._target = sum(1 for band in bands if band.y + band.height / 2 < y)
        edge = bands[self._target].y if self._target < len(bands) else bands[-1].y + bands[-1].height
        view.drop_line = edge + view.plot_top - layout.scroll
        view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        view.viewport().update()

    def release(self, at: QPointF) -> None:
        """Put the dragged lane where the line was."""
        view = self._view
        view.drop_line = None
        pressed, self._pressed = self._pressed, None
        if pressed is not None and self._target is not None:
            bands = view.layout_now().bands
            before = bands[self._target].key if self._target < len(bands) else None
            self.move_before(pressed[1].key, before)
        self._target = None

    def move_before(self, key: str, before: str | None) -> None:
        """Put a lane before another, or last."""
        model = self._view.model
        names = model.lane_names()
        order = [names[i].key for i in model.arrangement.arrange(names, everything=True)]
        if key == before or key not in order:
            return
        order.remove(key)
        order.insert(order.index(before) if before in order else len(order), key)
        model.arrange(model.arrangement.with_order(order))

    def tip(self, at: QPointF) -> str:
        """The whole name of a lane, and why its count may not add up."""
        band = self.band_at(at)
        if band is None:
            return ""
        lines = [f"<b>{escape(band.title)}</b>", escape(words.events_text(band.count))]
        if self._view.model.timeline.lanes.shared:
            lines.append(escape(words.tr("An event may stand in several lanes, so the counts add up to more.")))
        return "<br>".join(lines)

    def rename_at(self, at: QPointF) -> None:
        """Edit a lane's name where it stands."""
        band = self.band_at(at)
        if band is not None:
            self.rename(band)

    def rename(self, band: LaneBand) -> None:
        """Edit a lane's name where it stands; an empty name brings its own back."""
        view = self._view
        layout = view.layout_now()
        editor = QLineEdit(band.title, view.viewport())
        editor.setAccessibleName(words.tr("Name of the lane"))
        box = QRectF(8, band.y - layout.scroll + view.plot_top + 8, view.plot_left - 16, 24)
        editor.setGeometry(view.lens.outside(box, view.viewport().width()).toRect())
        editor.selectAll()
        editor.editingFinished.connect(lambda: self._renamed(band.key))
        self.editor = editor
        editor.show()
        editor.setFocus()

    def menu(self, event: QContextMenuEvent) -> None:
        """What can be done with the lane under the pointer, and with all lanes."""
        band = self.band_at(self._view.inside(QPointF(event.pos())))
        menu = self.make_menu(band)
        menu.popup(event.globalPos())

    def make_menu(self, band: LaneBand | None) -> QMenu:
        """The menu of a lane, or of all lanes."""
        view = self._view
        model = view.model
        menu = QMenu(view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if band is not None:
            key = band.key
            menu.addAction(words.tr("Rename lane…")).triggered.connect(lambda: self.rename(band))
            for what, on, off in (
                ("pinned", words.tr("Pin to the top"), words.tr("Unpin")),
                ("collapsed", words.tr("Collapse"), words.tr("Open out")),
                ("expanded", words.tr("Show all rows"), words.tr("Show fewer rows")),
                ("hidden", words.tr("Hide"), ""),
            ):
                text = off if key in getattr(model.arrangement, what) else on
                menu.addAction(text).triggered.connect(lambda _=False, w=what: self.toggle(w, key))
            menu.addAction(words.tr("Hide all others")).triggered.connect(lambda: self.only(key))
            menu.addSeparator()
        hidden = [name for name in model.lane_names() if name.key in model.arrangement.hidden]
        if hidden:
            shown = menu.addMenu(words.tr("Show hidden lane"))
            for name in hidden:
                title = model.arrangement.renamed.get(name.key) or words.lane_text(name)
                shown.addAction(title.replace("&", "&&")).triggered.connect(
                    lambda _=False, k=name.key: self.toggle("hidden", k)
                )
            shown.addSeparator()
            shown.addAction(words.tr("Show all")).triggered.connect(self.show_all)
        self._add_choices(menu)
        if model.arrangement.order:
            menu.addAction(words.tr("Put lanes in their usual order")).triggered.connect(
                lambda: model.arrange(model.arrangement.with_order([]))
            )
        return menu

    def toggle(self, what: str, key: str) -> None:
        """Put a lane into or take it out of `hidden`, `pinned`, `collapsed` or `expanded`."""
        self._view.model.arrange(self._view.model.arrangement.toggled(what, key))

    def only(self, key: str) -> None:
        """Hide every other lane."""
        model = self._view.model
        model.arrange(replace(model.arrangement, hidden=frozenset(n.key for n in model.lane_names()) - {key}))

    def show_all(self) -> None:
        """Hide no lane."""
        self._view.model.arrange(replace(self._view.model.arrangement, hidden=frozenset()))

    def _add_choices(self, menu: QMenu) -> None:
        view = self._view
        by = menu.addMenu(words.tr("Group by"))
        group = QActionGroup(by)
        for grouping in Grouping:
            action = by.addAction(words.grouping_text(grouping))
            action.setCheckable(True)
            action.setChecked(grouping is view.model.arrangement.grouping)
            action.triggered.connect(lambda _=False, g=grouping: view.set_grouping(g))
            group.addAction(action)
        rows_menu = menu.addMenu(words.tr("Rows"))
        group = QActionGroup(rows_menu)
        for rows in Rows:
            action = rows_menu.addAction(words.rows_text(rows))
            action.setCheckable(True)
            action.setChecked(rows is view.model.arrangement.rows)
            action.triggered.connect(lambda _=False, r=rows: view.set_rows(r))
            group.addAction(action)

    def _renamed(self, key: str) -> None:
        editor, self.editor = self.editor, None
        if editor is not None:
            model = self._view.model
            names = {name.key: name for name in model.lane_names()}
            text = editor.text()
            editor.deleteLater()
            own = words.lane_text(names[key]) if key in names else ""
            model.arrange(model.arrangement.named(key, "" if text.strip() == own else text))
            self._view.setFocus()
