"""The first page: where to drop articles, a sample to try, and the projects worked on last."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from viewer.window.glyphs import arrow_into_tray


class Welcome(QScrollArea):
    """Shown while the project has no article."""

    add_files = Signal()
    add_folder = Signal()
    open_sample = Signal()
    open_project = Signal()
    recent_chosen = Signal(object)  # Path

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Welcome"))
        page = QWidget()
        page.setObjectName("welcome")
        outer = QHBoxLayout(page)
        column = QVBoxLayout()
        column.setSpacing(14)
        column.setContentsMargins(24, 32, 24, 24)
        outer.addStretch(1)
        outer.addLayout(column, 6)
        outer.addStretch(1)
        column.addStretch(2)
        column.addWidget(self._zone())
        column.addLayout(self._sample_line())
        column.addLayout(self._recent_block())
        column.addStretch(3)
        column.addWidget(
            _label(self.tr("Everything is read on this computer. Nothing is sent anywhere."), "muted", centred=True)
        )
        self.setWidget(page)

    def set_recent(self, paths: list[Path], thumbnails: dict[Path, QIcon] | None = None) -> None:
        """Show these projects; nothing when there are none."""
        self._recent.clear()
        for path in paths:
            item = QListWidgetItem(f"{path.stem}\n{path.parent}")
            item.setData(Qt.ItemDataRole.UserRole, path)
            item.setToolTip(str(path))
            icon = (thumbnails or {}).get(path)
            if icon is not None:
                item.setIcon(icon)
            self._recent.addItem(item)
        for widget in (self._recent, self._recent_title):
            widget.setVisible(bool(paths))
        rows = min(len(paths), 4)
        self._recent.setFixedHeight(rows * max(54, 2 * self.fontMetrics().height() + 14) + 8)

    def _zone(self) -> QFrame:
        zone = QFrame()
        zone.setObjectName("dropZone")
        layout = QVBoxLayout(zone)
        layout.setContentsMargins(28, 36, 28, 32)
        layout.setSpacing(10)
        picture = QLabel()
        picture.setPixmap(arrow_into_tray(72, self.palette().windowText().color(), self.devicePixelRatioF()))
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        picture.setAccessibleName(self.tr("An arrow pointing into a tray"))
        self._picture = picture
        headline = _label(self.tr("Drop articles here"), None, centred=True)
        font = headline.font()
        font.setPointSizeF(font.pointSizeF() * 2.1)
        font.setWeight(QFont.Weight.DemiBold)
        headline.setFont(font)
        hint = _label(
            self.tr(
                "Saved web pages, text, PDF, Word, mail and agency exports, whole folders. Or paste text with Ctrl+V."
            ),
            "muted",
            centred=True,
        )
        hint.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for text, signal, main in (
            (self.tr("Add files…"), self.add_files, True),
            (self.tr("Add folder…"), self.add_folder, False),
        ):
            button = QPushButton(text)
            button.setProperty("main", "true" if main else "false")
            button.setMinimumHeight(32)
            button.clicked.connect(signal)
            buttons.addWidget(button)
        buttons.addStretch(1)
        for widget in (picture, headline, hint):
            layout.addWidget(widget)
        layout.addSpacing(6)
        layout.addLayout(buttons)
        return zone

    def changeEvent(self, event: object) -> None:
        """Redraw the picture in the theme's text colour."""
        super().changeEvent(event)  # type: ignore[arg-type]
        if hasattr(self, "_picture"):
            colour = self.palette().windowText().color()
            self._picture.setPixmap(arrow_into_tray(72, colour, self.devicePixelRatioF()))

    def _sample_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(_label(self.tr("No articles at hand?"), "muted"))
        sample = QPushButton(self.tr("Open the sample"))
        sample.clicked.connect(self.open_sample)
        sample.setToolTip(
            self.tr("Twelve short articles of 2022–2023: Minsk and Beijing, Tehran and Riyadh, Lavrov’s journeys")
        )
        project = QPushButton(self.tr("Open a project…"))
        project.clicked.connect(self.open_project)
        line.addWidget(sample)
        line.addWidget(project)
        line.addStretch(1)
        return line

    def _recent_block(self) -> QVBoxLayout:
        block = QVBoxLayout()
        self._recent_title = _label(self.tr("Recent projects"), "heading")
        self._recent = QListWidget()
        self._recent.setAccessibleName(self.tr("Recent projects"))
        self._recent.setIconSize(QSize(96, 48))
        self._recent.itemActivated.connect(lambda item: self.recent_chosen.emit(item.data(Qt.ItemDataRole.UserRole)))
        self._recent.itemClicked.connect(lambda item: self.recent_chosen.emit(item.data(Qt.ItemDataRole.UserRole)))
        block.addSpacing(10)
        block.addWidget(self._recent_title)
        block.addWidget(self._recent)
        self.set_recent([])
        return block


def _label(text: str, role: str | None, *, centred: bool = False) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        label.setProperty("role", role)
    if centred:
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label
