"""The canvas for a screen reader: a list of what is in view, each entry with date, title and lane, and an action that opens it.

Qt asks an interface for its actions by a C++ pointer, which PySide6 hands on only as a `shiboken6.VoidPtr`; an ordinary object, or
None, ends the program. Entries are kept by position: the n-th stands for the n-th event in view, so that there is never more than
`MOST` of them however far the view travels.
"""

from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, QPoint, QRect, QRectF
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleEvent,
    QAccessibleInterface,
    QColor,
    QWindow,
)
from PySide6.QtWidgets import QAccessibleWidget

from viewer.timeline import events_of
from viewer.window.canvas import words

if TYPE_CHECKING:
    from viewer.window.canvas.view import TimelineView

MOST = 1000
TOLD = 5  # titles of a ring that are read out
_installed = False


class _Open(QAccessibleActionInterface):
    """The one action of an entry."""

    def __init__(self, entry: "Entry") -> None:
        super().__init__()
        self._entry = entry

    def actionNames(self) -> list[str]:
        """Its name in Qt's terms."""
        return [QAccessibleActionInterface.pressAction()]

    def localizedActionName(self, name: str) -> str:
        """Its name."""
        return words.tr("Open")

    def localizedActionDescription(self, name: str) -> str:
        """What it does."""
        return words.tr("Open the evidence")

    def doAction(self, name: str) -> None:
        """Do it."""
        self._entry.open()

    def keyBindingsForAction(self, name: str) -> list[str]:
        """None of its own."""
        return []


class Entry(QAccessibleInterface):
    """The `place`-th thing in view."""

    def __init__(self, view: "TimelineView", place: int) -> None:
        super().__init__()
        self._view = view
        self.place = place
        self._action = _Open(self)

    def open(self) -> None:
        """Select it and ask for its evidence; of several, list them."""
        events = self._events()
        if len(events) == 1:
            key = int(self._view.model.columns.key[events[0]])
            self._view.select(key)
            self._view.activated.emit(key)
        elif events:
            self._view.list_events(events, self.rect().bottomLeft())

    def _events(self) -> list[int]:
        layout = self._view.layout_now()
        if self.place < len(layout.items):
            return [int(e) for e in events_of(self._view.model.timeline, layout, self.place)]
        chip = self.place - len(layout.items)
        return layout.chips[chip].events.tolist() if chip < len(layout.chips) else []

    def isValid(self) -> bool:
        """Whether there still is an n-th thing in view."""
        return self.place < entries(self._view)

    def object(self) -> QObject | None:  # type: ignore[override]
        """There is no QObject behind an entry."""
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        """The window it is in."""
        return self._view.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        """The canvas."""
        return QAccessible.queryAccessibleInterface(self._view)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """An entry by its place."""
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """What lies under a point of the screen."""
        return None

    def childCount(self) -> int:
        """How many there are."""
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """The place of an entry."""
        return -1

    def text(self, kind: QAccessible.Text) -> str:
        """What is read out."""
        if kind is not QAccessible.Text.Name:
            return ""
        layout, columns = self._view.layout_now(), self._view.model.columns
        events = self._events()
        if not events:
            return self._dense()
        if self.place < len(layout.items):
            band = layout.bands[int(layout.items.band[self.place])]
        else:
            band = layout.bands[layout.chips[self.place - len(layout.items)].band]
        if len(events) == 1:
            return words.spoken(columns, events[0], band.title)
        told = "; ".join(f"{words.date_text(columns, e)} {columns.title(e)}" for e in events[:TOLD])
        return f"{words.events_text(len(events))}, {band.title}: {told}"

    def _dense(self) -> str:
        layout = self._view.layout_now()
        place = self.place - len(layout.items) - len(layout.chips)
        if not 0 <= place < len(layout.cells):
            return ""
        band = layout.bands[layout.cells[place].band]
        return f"{band.title}, {words.events_text(band.shown)}, {words.tr('too many to tell apart; zoom in')}"

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Nothing can be written here."""

    def rect(self) -> QRect:
        """Where it is on the screen."""
        layout = self._view.layout_now()
        port = self._view.viewport()
        if self.place < len(layout.items):
            box = self._view.item_rect(self.place).toRect()
        else:
            corner = QRectF(self._view.plot_left, self._view.plot_top, 20, 20)
            box = self._view.lens.outside(corner, port.width()).toRect()
        return QRect(port.mapToGlobal(box.topLeft()), box.size())

    def role(self) -> QAccessible.Role:
        """An entry of a list."""
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        """Whether it is selected and has the focus."""
        state: Any = QAccessible.State()
        state.focusable = state.selectable = True
        lead = self._view.model.leading
        if lead is not None and self.place == self._view.item_of(lead):
            state.selected = True
            state.focused = self._view.hasFocus()
        return state  # type: ignore[no-any-return]

    def foregroundColor(self) -> QColor:
        """The colour of its text."""
        return self._view.theme.colour("text")

    def backgroundColor(self) -> QColor:
        """The ground."""
        return self._view.theme.colour("ground")

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        """The C++ pointer of its actions."""
        if kind is QAccessible.InterfaceType.ActionInterface:
            return shiboken6.VoidPtr(shiboken6.getCppPointer(self._action)[0])
        return shiboken6.VoidPtr(0)


class CanvasInterface(QAccessibleWidget):
    """The canvas as a list of entries."""

    def __init__(self, view: "TimelineView") -> None:
        super().__init__(view, QAccessible.Role.List, words.tr("Timeline"))
        self._view = view
        self._entries: list[Entry] = []
        self._ids: list[int] = []

    def childCount(self) -> int:
        """How many there are."""
        return entries(self._view)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """An entry by its place."""
        if not 0 <= index < self.childCount():
            return None
        while len(self._entries) <= index:
            entry = Entry(self._view, len(self._entries))
            self._entries.append(entry)
            self._ids.append(QAccessible.registerAccessibleInterface(entry))
        return self._entries[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """The place of an entry."""
        return child.place if isinstance(child, Entry) else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """What lies under a point of the screen."""
        at = self._view.viewport().mapFromGlobal(QPoint(x, y))
        found = self._view.hit(at.toPointF())
        return self.child(found.place) if found is not None and found.what == "item" else None

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """The selected event."""
        lead = self._view.model.leading
        item = None if lead is None else self._view.item_of(lead)
        return None if item is None else self.child(item)

    def text(self, kind: QAccessible.Text) -> str:
        """What is read out."""
        if kind is QAccessible.Text.Name:
            return self._view.accessibleName()
        if kind is QAccessible.Text.Description:
            return words.events_text(sum(band.shown for band in self._view.layout_now().bands))
        return ""


def entries(view: "TimelineView") -> int:
    """How many things in view can be read out."""
    layout = view.layout_now()
    return min(len(layout.items) + len(layout.chips) + len(layout.cells), MOST)


def install() -> None:
    """Make Qt ask us for the interface of a canvas, once."""
    global _installed
    if not _installed:
        _installed = True
        QAccessible.installFactory(_factory)


def _factory(name: str, of: QObject) -> QAccessibleInterface | None:
    from viewer.window.canvas.view import TimelineView

    if not isinstance(of, TimelineView):
        return None
    if of.interface is None:
        of.interface = CanvasInterface(of)
    made: QAccessibleInterface = of.interface
    return made


def tell_focus(view: "TimelineView") -> None:
    """Let a screen reader read out the selected event."""
    if QAccessible.isActive() and view.model.leading is not None:
        item = view.item_of(view.model.leading)
        if item is not None:
            event = QAccessibleEvent(view, QAccessible.Event.Focus)
            event.setChild(item)
            QAccessible.updateAccessibility(event)
