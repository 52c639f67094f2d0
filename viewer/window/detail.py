"""The detail pane: one event, what its articles say, and every field open to correction."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QScrollArea, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from viewer.window.event_fields import EventFields
from viewer.window.shown import Shown
from viewer.window.source_pane import SourcePane
from viewer.window.theme import LIGHT, Colours


class Detail(QWidget):
    """Shows a `Shown`; says by signals what the user changed. It changes nothing itself."""

    edited = Signal(object, str, object)  # key, field, text or code or actors
    reset = Signal(object, str)  # key, field: back to what the text says
    reviewed = Signal(object, object)  # key, Review

    def __init__(self, code_of: Callable[[str], str | None] = lambda _: None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("detail")
        self._shown: Shown | None = None
        self._selected = 1
        self._colours = LIGHT
        self.fields = EventFields(code_of)
        self.source = SourcePane()
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.fields)
        below = QScrollArea()  # in a low window, or beside large text
        below.setWidgetResizable(True)
        below.setWidget(self.source)
        below.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        below.setAccessibleName(self.tr("Where it comes from"))
        below.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        splitter.addWidget(below)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([340, 420])
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty_page())
        self._stack.addWidget(splitter)
        self.source.mention_changed.connect(self.fields.show_mention)
        self.fields.edited.connect(lambda field, value: self._tell(self.edited, field, value))
        self.fields.reset.connect(lambda field: self._tell(self.reset, field))
        self.fields.reviewed.connect(lambda review: self._tell(self.reviewed, review))

    def show_event(self, shown: Shown | None, selected: int = 1) -> None:
        """Show an event, the first of those `selected`, or that none is."""
        self.source.keep_notes()
        self._shown = shown
        self._selected = selected
        if shown is None:
            self.source.forget()
            self._stack.setCurrentIndex(0)
            return
        self._stack.setCurrentIndex(1)
        self.fields.show_event(shown, self._colours.dark, selected)
        self.source.show_event(shown)

    def set_colours(self, colours: Colours) -> None:
        """Follow the theme."""
        self._colours = colours
        self.source.article.set_colours(colours)
        if self._shown is not None:
            self.fields.show_event(self._shown, colours.dark, self._selected)

    def take_back(self) -> None:
        """Give up what is being typed."""
        self.fields.take_back()

    def focus_title(self) -> None:
        """Begin editing with the title."""
        self.fields.title.setFocus()
        self.fields.title.selectAll()

    def focus_date(self) -> None:
        """Begin editing the date."""
        self.fields.date.setFocus()
        self.fields.date.selectAll()

    def show_evidence(self) -> None:
        """Put the focus on the sentence in its article."""
        self.source.article.setFocus()

    def date_problem(self, text: str) -> None:
        """Say that a typed date is not understood."""
        self.fields.date_problem(text)

    def _tell(self, signal: object, *values: object) -> None:
        if self._shown is not None:
            signal.emit(self._shown.key, *values)  # type: ignore[attr-defined]

    def _empty_page(self) -> QWidget:
        page = QWidget()
        page.setObjectName("detailBody")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(24, 24, 24, 24)
        hint = QLabel(self.tr("Select a mark to read the sentence it stands on."), wordWrap=True)
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        hint.setProperty("role", "muted")
        layout.addWidget(hint)
        return page
