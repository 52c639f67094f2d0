"""Search and filters: what is typed and ticked becomes a `Query`; behind every value stands how many events it would leave."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFont
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from viewer.model import Kind, Review, Status
from viewer.project import Found, Look, Query
from viewer.window.glyphs import kind_icon
from viewer.window.safe_text import one_line
from viewer.window.words import word

_TYPING = 120  # ms after the last key until the search runs
_MOST = 40  # values of a group shown, the most frequent first
_VALUE = Qt.ItemDataRole.UserRole
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole


class Filters(QWidget):
    """The left panel's upper part."""

    asked = Signal(object)  # Query

    def __init__(
        self,
        name_of: Callable[[str], str],
        parse_day: Callable[[str, bool], date | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name_of = name_of
        self._parse_day = parse_day
        self._query = Query()
        self._groups: dict[str, QTreeWidgetItem] = {}
        self.text = QLineEdit()
        self.text.setPlaceholderText(self.tr("Search events"))
        self.text.setAccessibleName(self.tr("Search"))
        self.text.setClearButtonEnabled(True)
        self.text.setAcceptDrops(False)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING)
        self._typing.timeout.connect(self._ask)
        self.text.textEdited.connect(lambda: self._typing.start())
        self.text.textChanged.connect(lambda text: None if text else self._ask())
        self.in_articles = QCheckBox(self.tr("Also in whole articles"))
        self.in_articles.toggled.connect(self._ask)
        self.earliest, self.latest = self._day(self.tr("From")), self._day(self.tr("To"))
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(self.tr("Filters"))
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setIndentation(14)
        self.tree.setAcceptDrops(False)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, self.tree.header().ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, self.tree.header().ResizeMode.ResizeToContents)
        self.tree.itemChanged.connect(self._ticked)
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self.clear = QPushButton(self.tr("Clear"))
        self.clear.setProperty("link", "true")
        self.clear.clicked.connect(self.clear_all)
        self._lay_out()
        self._make_groups()
        self._say_count(0, 0)

    @property
    def query(self) -> Query:
        """What is asked."""
        return self._query

    def show_found(self, found: Found, total: int) -> None:
        """Show the counts behind the values."""
        with QSignalBlocker(self.tree):
            for name, group in self._groups.items():
                self._fill(name, group, found.counts.get(name, {}))
        self._say_count(len(found.keys), total)

    def show_query(self, query: Query) -> None:
        """Show a query that was set elsewhere (a named view, another project)."""
        self._query = query
        blockers = [QSignalBlocker(widget) for widget in (self.text, self.in_articles, self.earliest, self.latest)]
        self.text.setText(query.text)
        self.in_articles.setChecked(query.in_articles)
        self.earliest.setText(query.earliest.isoformat() if query.earliest else "")
        self.latest.setText(query.latest.isoformat() if query.latest else "")
        del blockers

    def clear_all(self) -> None:
        """Let everything through."""
        self.show_query(Query())
        self.asked.emit(self._query)

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.text.setFocus()
        self.text.selectAll()

    def set_dates(self, earliest: date | None, latest: date | None) -> None:
        """Keep what touches these days."""
        self.show_query(replace(self._query, earliest=earliest, latest=latest))
        self.asked.emit(self._query)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(6)
        layout.addWidget(self.text)
        layout.addWidget(self.in_articles)
        days = QGridLayout()
        for column, (name, edit) in enumerate(((self.tr("From"), self.earliest), (self.tr("To"), self.latest))):
            label = QLabel(name)
            label.setProperty("role", "muted")
            label.setBuddy(edit)
            days.addWidget(label, 0, column * 2)
            days.addWidget(edit, 0, column * 2 + 1)
        layout.addLayout(days)
        layout.addWidget(self.tree, 1)
        line = QHBoxLayout()
        line.addWidget(self.count, 1)
        line.addWidget(self.clear)
        layout.addLayout(line)

    def _day(self, name: str) -> QLineEdit:
        edit = QLineEdit()
        edit.setAccessibleName(name)
        edit.setPlaceholderText(self.tr("any day"))
        edit.setAcceptDrops(False)
        edit.editingFinished.connect(self._ask)
        return edit

    def _make_groups(self) -> None:
        names = {
            "kind": self.tr("Kind"),
            "look": self.tr("Worth a look"),
            "actor": self.tr("States and others"),
            "speaker": self.tr("Speakers"),
            "status": self.tr("Status"),
            "review": self.tr("Reviewed"),
            "outlet": self.tr("Sources"),
        }
        for key, name in names.items():
            group = QTreeWidgetItem(self.tree, [name])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            font = self.font()
            font.setWeight(QFont.Weight.DemiBold)
            group.setFont(0, font)
            group.setExpanded(key in ("kind", "actor"))
            self._groups[key] = group

    def _fill(self, name: str, group: QTreeWidgetItem, counts: Mapping[str, int]) -> None:
        ticked = _values(self._query, name)
        wanted = _fixed(name) or sorted(counts, key=lambda value: (-counts[value], value))[:_MOST]
        wanted += [value for value in ticked if value not in wanted]
        had = [item.data(0, _VALUE) for item in _children(group)]
        if had != wanted:
            group.takeChildren()
            for value in wanted:
                item = QTreeWidgetItem(group, [self._label(name, value)])
                item.setData(0, _VALUE, value)
                item.setToolTip(0, one_line(value))
                item.setFlags(
                    Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
                )
                item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight)
                if name == "kind":
                    item.setIcon(0, kind_icon(value))
        for item, value in zip(_children(group), wanted, strict=True):
            count = counts.get(value, 0)
            item.setText(1, str(count))
            item.setData(1, _SPOKEN, self.tr("%n event(s)", "", count))
            item.setCheckState(0, Qt.CheckState.Checked if value in ticked else Qt.CheckState.Unchecked)
            self._speak(item)
        group.setHidden(not wanted)

    def _speak(self, item: QTreeWidgetItem) -> None:
        """What a screen reader says of a value: Qt tells it nothing of ticks in a tree."""
        ticked = item.checkState(0) is Qt.CheckState.Checked
        tick = self.tr("ticked") if ticked else self.tr("not ticked")
        item.setData(0, _SPOKEN, f"{item.text(0)}, {tick}, {item.data(1, _SPOKEN)}")

    def _label(self, name: str, value: str) -> str:
        if name in ("kind", "status", "review", "look"):
            return word(name, value)
        if name == "actor":
            return one_line(self._name_of(value), 60)
        return one_line(value, 60) or self.tr("unknown")

    def _ticked(self, item: QTreeWidgetItem) -> None:
        if item.parent() is None:
            return
        with QSignalBlocker(self.tree):
            self._speak(item)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.tree, item.data(0, _SPOKEN)))
        self._ask()

    def _ask(self) -> None:
        self._typing.stop()
        ticked = {name: self._ticks(name) for name in self._groups}
        query = replace(
            self._query,
            text=self.text.text(),
            in_articles=self.in_articles.isChecked(),
            kinds=frozenset(Kind(value) for value in ticked["kind"]),
            statuses=frozenset(Status(value) for value in ticked["status"]),
            reviews=frozenset(Review(value) for value in ticked["review"]),
            looks=frozenset(Look(value) for value in ticked["look"]),
            actors=frozenset(ticked["actor"]),
            speakers=frozenset(ticked["speaker"]),
            outlets=frozenset(ticked["outlet"]),
            earliest=self._parsed(self.earliest, False),
            latest=self._parsed(self.latest, True),
        )
        if query != self._query:
            self._query = query
            self.asked.emit(query)

    def _ticks(self, name: str) -> list[str]:
        items = _children(self._groups[name])
        return [item.data(0, _VALUE) for item in items if item.checkState(0) is Qt.CheckState.Checked]

    def _parsed(self, edit: QLineEdit, end: bool) -> date | None:
        text = edit.text().strip()
        day = self._parse_day(text, end) if text else None
        edit.setProperty("wrong", "true" if text and day is None else "false")
        edit.style().polish(edit)
        return day

    def _say_count(self, shown: int, total: int) -> None:
        everything = self.tr("%n event(s)", "", total)
        some = self.tr("%1 of %n event(s)", "", total).replace("%1", str(shown))
        self.count.setText(everything if shown == total else some)
        self.clear.setVisible(self._query != Query())


def _children(group: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    return [item for n in range(group.childCount()) if (item := group.child(n)) is not None]


def _fixed(name: str) -> list[str]:
    """The values of a group that has always the same ones."""
    kinds: dict[str, Any] = {"kind": Kind, "status": Status, "review": Review, "look": Look}
    return [one.value for one in kinds[name]] if name in kinds else []


def _values(query: Query, name: str) -> list[str]:
    """What of a group the query asks for."""
    parts: dict[str, frozenset[Any]] = {
        "kind": query.kinds,
        "status": query.statuses,
        "review": query.reviews,
        "look": query.looks,
        "actor": query.actors,
        "speaker": query.speakers,
        "outlet": query.outlets,
    }
    return sorted(str(getattr(one, "value", one)) for one in parts[name])
