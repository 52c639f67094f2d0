"""The window's colours: two palettes, chosen by the system's scheme or the user, and the style sheet made from them."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from viewer import resources


@dataclass(frozen=True, slots=True)
class Colours:
    """What each surface and text is drawn in, as `#RRGGBB`. Text on its surface has a contrast of at least 4.5:1."""

    dark: bool
    page: str  # canvas, tables, text fields
    panel: str  # docks, bars
    text: str
    muted: str
    line: str
    strong_line: str
    accent: str  # buttons that matter, links, focus
    on_accent: str
    chosen: str  # background of what is selected
    evidence: str  # background of the sentence an event stands on
    trigger: str  # background of the word within it
    date_words: str  # background of the words that date it
    warning: str


LIGHT = Colours(
    dark=False,
    page="#FFFFFF",
    panel="#F6F7F9",
    text="#1B1F24",
    muted="#57606A",
    line="#E3E6EA",
    strong_line="#C9CED6",
    accent="#005F96",
    on_accent="#FFFFFF",
    chosen="#D6E8F5",
    evidence="#FFF3C4",
    trigger="#FFD970",
    date_words="#CBE5F8",
    warning="#9A3B00",
)
DARK = Colours(
    dark=True,
    page="#1E1F22",
    panel="#25272B",
    text="#E6E8EB",
    muted="#9AA4AF",
    line="#34373C",
    strong_line="#4A4F57",
    accent="#6FC0EE",
    on_accent="#10202B",
    chosen="#234358",
    evidence="#4A4326",
    trigger="#6E5F1E",
    date_words="#24495F",
    warning="#FFA66B",
)


class Appearance(QObject):
    """Which of the two palettes is in force; follows the system live unless the user chose one."""

    changed = Signal(object)  # Colours

    def __init__(self, choice: str = "system", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choice = choice
        self._colours: Colours | None = None
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.refresh)

    @property
    def colours(self) -> Colours:
        """The palette in force."""
        return self._colours or self._wanted()

    def choose(self, choice: str) -> None:
        """`system`, `light` or `dark`."""
        self._choice = choice
        self.refresh()

    def refresh(self) -> None:
        """Dress the application, if the palette is another than before."""
        wanted = self._wanted()
        if wanted == self._colours:
            return
        self._colours = wanted
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setPalette(palette_of(wanted))
            application.setStyleSheet(style_sheet(wanted))
        self.changed.emit(wanted)

    def _wanted(self) -> Colours:
        if self._choice in ("light", "dark"):
            return DARK if self._choice == "dark" else LIGHT
        return DARK if QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT


def palette_of(colours: Colours) -> QPalette:
    """The Qt palette of those colours."""
    palette = QPalette()
    role = QPalette.ColorRole
    for which, colour in {
        role.Window: colours.panel,
        role.WindowText: colours.text,
        role.Base: colours.page,
        role.AlternateBase: colours.panel,
        role.Text: colours.text,
        role.Button: colours.panel,
        role.ButtonText: colours.text,
        role.BrightText: colours.on_accent,
        role.ToolTipBase: colours.page,
        role.ToolTipText: colours.text,
        role.PlaceholderText: colours.muted,
        role.Highlight: colours.chosen,
        role.HighlightedText: colours.text,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.Mid: colours.strong_line,
        role.Midlight: colours.line,
        role.Dark: colours.strong_line,
        role.Light: colours.page,
        role.Shadow: colours.strong_line,
        role.Accent: colours.accent,
    }.items():
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(colours.muted))
    return palette


def style_sheet(c: Colours) -> str:
    """What the palette alone does not reach: hairlines, headings, buttons, and a focus that is seen."""
    icons, name = resources.path("icons").as_posix(), "dark" if c.dark else "light"
    return f"""
    QToolTip {{ color: {c.text}; background: {c.page}; border: 1px solid {c.strong_line}; padding: 4px 6px; }}
    QMainWindow::separator {{ background: {c.line}; width: 1px; height: 1px; }}
    QMainWindow::separator:hover {{ background: {c.accent}; }}
    QDockWidget {{ color: {c.text}; font-weight: 600; }}
    QDockWidget::title {{ background: {c.panel}; padding: 7px 12px 5px 12px; border-bottom: 1px solid {c.line}; }}
    QMenuBar {{ background: {c.panel}; border-bottom: 1px solid {c.line}; }}
    QMenuBar::item {{ padding: 5px 9px; background: transparent; }}
    QMenuBar::item:selected {{ background: {c.chosen}; }}
    QMenu {{ background: {c.page}; border: 1px solid {c.strong_line}; padding: 4px; }}
    QMenu::item {{ padding: 5px 26px 5px 22px; }}
    QMenu::item:selected {{ background: {c.chosen}; color: {c.text}; }}
    QMenu::item:disabled {{ color: {c.muted}; }}
    QMenu::separator {{ height: 1px; background: {c.line}; margin: 4px 6px; }}
    QToolBar {{ background: {c.panel}; border: 0; border-bottom: 1px solid {c.line}; padding: 4px 8px; spacing: 4px; }}
    QStatusBar {{ background: {c.panel}; border-top: 1px solid {c.line}; }}
    QStatusBar::item {{ border: 0; }}
    QPushButton, QToolButton {{ color: {c.text}; background: {c.page}; border: 1px solid {c.strong_line}; border-radius: 5px;
        padding: 4px 11px; min-height: 1.35em; }}
    QToolButton {{ padding: 4px 7px; }}
    QPushButton:hover, QToolButton:hover {{ border-color: {c.muted}; }}
    QPushButton:pressed, QToolButton:pressed, QToolButton:checked, QPushButton:checked {{ background: {c.chosen}; border-color: {c.accent}; }}
    QPushButton:disabled, QToolButton:disabled {{ color: {c.muted}; border-color: {c.line}; }}
    QPushButton:focus, QToolButton:focus {{ border: 2px solid {c.accent}; padding: 3px 10px; }}
    QToolButton:focus {{ padding: 3px 6px; }}
    QPushButton[main="true"] {{ background: {c.accent}; color: {c.on_accent}; border-color: {c.accent}; font-weight: 600; }}
    QPushButton[main="true"]:focus {{ border: 2px solid {c.text}; }}
    QToolButton[main="true"] {{ background: {c.accent}; color: {c.on_accent}; border-color: {c.accent}; font-weight: 600; padding: 4px 12px; }}
    QToolButton[main="true"]:disabled {{ background: {c.panel}; color: {c.muted}; border-color: {c.line}; }}
    QToolButton[main="true"]:focus {{ border: 2px solid {c.text}; padding: 3px 11px; }}
    QToolButton[segment="left"] {{ border-top-right-radius: 0; border-bottom-right-radius: 0; border-right: 0; }}
    QToolButton[segment="right"] {{ border-top-left-radius: 0; border-bottom-left-radius: 0; }}
    QPushButton[link="true"], QToolButton[link="true"] {{ background: transparent; border: 1px solid transparent; color: {c.accent};
        padding: 2px 4px; text-align: left; }}
    QPushButton[link="true"]:hover, QToolButton[link="true"]:hover {{ text-decoration: underline; }}
    QPushButton[link="true"]:focus, QToolButton[link="true"]:focus {{ border: 1px solid {c.accent}; padding: 2px 4px; }}
    QLineEdit, QPlainTextEdit, QListView, QListWidget, QTreeView, QTableView {{
        background: {c.page}; color: {c.text}; border: 1px solid {c.line}; border-radius: 4px;
        selection-background-color: {c.chosen}; selection-color: {c.text}; }}
    QLineEdit {{ padding: 3px 6px; min-height: 1.35em; border-color: {c.strong_line}; }}
    QLineEdit:focus, QPlainTextEdit:focus, QListView:focus, QTreeView:focus {{ border: 1px solid {c.accent}; }}
    QLineEdit[wrong="true"] {{ border: 2px solid {c.warning}; }}
    QLineEdit[inplace="true"], QPlainTextEdit[inplace="true"] {{ background: transparent; border-color: transparent; padding-left: 3px; }}
    QLineEdit[inplace="true"]:hover, QPlainTextEdit[inplace="true"]:hover {{ border-color: {c.strong_line}; background: {c.page}; }}
    QLineEdit[inplace="true"]:focus, QPlainTextEdit[inplace="true"]:focus {{ border-color: {c.accent}; background: {c.page}; }}
    QAbstractSpinBox {{ min-height: 1.5em; }}
    QCheckBox::indicator, QTreeView::indicator, QListView::indicator {{ width: 13px; height: 13px; border: 1px solid {c.muted};
        border-radius: 3px; background: {c.page}; }}
    QCheckBox::indicator:checked, QTreeView::indicator:checked, QListView::indicator:checked {{ background: {c.accent};
        border-color: {c.accent}; image: url("{icons}/tick-{name}.png"); }}
    QComboBox {{ color: {c.text}; background: {c.page}; border: 1px solid {c.strong_line}; border-radius: 4px; padding: 3px 6px;
        min-height: 1.35em; }}
    QComboBox:focus {{ border-color: {c.accent}; }}
    QComboBox[inplace="true"] {{ background: transparent; border-color: transparent; padding-left: 3px; }}
    QComboBox[inplace="true"]:hover {{ border-color: {c.strong_line}; background: {c.page}; }}
    QComboBox[inplace="true"]:focus {{ border-color: {c.accent}; background: {c.page}; }}
    QComboBox::drop-down {{ border: 0; width: 20px; }}
    QComboBox::down-arrow {{ image: url("{icons}/down-{name}.png"); width: 12px; height: 12px; }}
    QComboBox {{ combobox-popup: 0; }}
    QComboBox QAbstractItemView, QComboBox QAbstractItemView:focus {{ background: {c.page}; border: 1px solid {c.strong_line};
        border-radius: 0; outline: 0; }}
    QComboBox QAbstractItemView::item {{ min-height: 1.6em; padding: 0 6px; }}
    QTableView::item {{ padding: 0 8px; border: 0; }}
    QTableView::item:focus {{ border: 1px solid {c.accent}; padding: 0 7px; }}
    QTableView {{ gridline-color: {c.line}; border: 0; border-radius: 0; alternate-background-color: {c.panel}; }}
    QHeaderView::section {{ background: {c.panel}; color: {c.muted}; border: 0; border-bottom: 1px solid {c.strong_line};
        padding: 5px 8px; font-weight: 600; }}
    QTreeView::item, QListView::item {{ padding: 2px 0; }}
    QTreeView::item:selected, QListView::item:selected, QTableView::item:selected {{ background: {c.chosen}; color: {c.text}; }}
    QCalendarWidget QTableView {{ border: 0; outline: 0; selection-background-color: {c.accent}; selection-color: {c.on_accent};
        alternate-background-color: {c.page}; }}
    QCalendarWidget QTableView::item, QCalendarWidget QTableView::item:focus {{ padding: 0; border: 0; }}
    QCalendarWidget QTableView::item:selected {{ background: {c.accent}; color: {c.on_accent}; }}
    QCalendarWidget QAbstractItemView:disabled {{ color: {c.muted}; }}
    QCalendarWidget QToolButton {{ border-color: transparent; font-weight: 600; }}
    #qt_calendar_navigationbar {{ background: {c.page}; }}
    #dayPanel {{ background: {c.page}; }}
    QTabBar::tab {{ background: transparent; color: {c.muted}; padding: 6px 12px; border: 0; border-bottom: 2px solid transparent; }}
    QTabBar::tab:selected {{ color: {c.text}; border-bottom: 2px solid {c.accent}; }}
    QTabBar::tab:focus {{ color: {c.accent}; }}
    QTabWidget::pane {{ border: 0; }}
    QScrollBar:vertical {{ background: {c.page}; width: 12px; margin: 0; }}
    QScrollBar:horizontal {{ background: {c.page}; height: 12px; margin: 0; }}
    QScrollBar::handle {{ background: {c.strong_line}; border-radius: 4px; margin: 2px; }}
    QScrollBar::handle:vertical {{ min-height: 28px; }}
    QScrollBar::handle:horizontal {{ min-width: 28px; }}
    QScrollBar::handle:hover {{ background: {c.muted}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QScrollArea {{ border: 0; background: transparent; }}
    QProgressBar {{ border: 1px solid {c.strong_line}; border-radius: 4px; background: {c.page}; text-align: center; max-height: 12px; }}
    QProgressBar::chunk {{ background: {c.accent}; border-radius: 3px; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QCheckBox:focus, QRadioButton:focus {{ color: {c.accent}; }}
    QLabel[role="muted"] {{ color: {c.muted}; }}
    QLabel[role="heading"] {{ color: {c.muted}; font-weight: 600; }}
    QLabel[role="warning"] {{ color: {c.warning}; }}
    QLabel[role="chip"] {{ color: {c.muted}; border: 1px solid {c.strong_line}; border-radius: 9px; padding: 1px 8px; }}
    QFrame[role="rule"] {{ background: {c.line}; border: 0; max-height: 1px; min-height: 1px; }}
    #bar {{ background: {c.panel}; border-bottom: 1px solid {c.line}; }}
    #welcome, #detail, #detailBody {{ background: {c.page}; }}
    #dropZone {{ background: {c.panel}; border: 2px dashed {c.strong_line}; border-radius: 14px; }}
    #banner {{ background: {c.evidence}; border-bottom: 1px solid {c.strong_line}; }}
    """
