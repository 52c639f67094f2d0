"""The fields of an event, each open to correction where it stands, and why its date and type are what they are."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewer.model import Event, EventType, Kind, Mention, Review, Status
from viewer.window import dates, participants, why
from viewer.window.conflicts import ConflictTable
from viewer.window.day_picker import DayPicker
from viewer.window.flow import flow
from viewer.window.glyphs import kind_icon
from viewer.window.growing_edit import GrowingEdit
from viewer.window.in_place import InPlace
from viewer.window.safe_text import one_line
from viewer.window.shown import Shown
from viewer.window.words import word

VISIT = f"{EventType.CONSULT.value}/visit"  # a type with its mode, as the user chooses them


class EventFields(QScrollArea):
    """Shows the fields of a `Shown`; says by signals what the user changed."""

    edited = Signal(str, object)  # field, text or code or actors
    reset = Signal(str)  # field: back to what the text says
    reviewed = Signal(object)  # Review
    finished = Signal()  # Enter was pressed, and what was typed is taken

    def __init__(self, code_of: Callable[[str], str | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code_of = code_of
        self._shown: Shown | None = None
        self._mention: Mention | None = None
        self._resets: dict[str, QToolButton] = {}
        self._kept: dict[QLineEdit, str] = {}
        body = QWidget()
        body.setObjectName("detailBody")
        layout = QVBoxLayout(body)
        layout.setContentsMargins(16, 10, 16, 10)
        layout.setSpacing(6)
        layout.addLayout(self._head())
        self.title = GrowingEdit(self.tr("Title"))
        font = self.title.font()
        font.setPointSizeF(font.pointSizeF() * 1.35)
        font.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(font)
        self.title.committed.connect(lambda text: self.edited.emit("title", text))
        self.title.finished.connect(self.finished)
        self.several = QLabel(wordWrap=True)
        self.several.setProperty("role", "warning")
        layout.addWidget(self.several)
        heading = QHBoxLayout()
        heading.addWidget(self.title, 1)
        heading.addWidget(self._reset_button("title", self.tr("Title")), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(heading)
        badge = QHBoxLayout()
        badge.addWidget(self._badge)
        badge.addStretch(1)
        layout.addLayout(badge)
        self.conflicts = ConflictTable()
        layout.addWidget(self.conflicts)
        layout.addLayout(self._grid())
        layout.addLayout(self._why_block())
        layout.addStretch(1)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(body)
        self.setAccessibleName(self.tr("The event"))

    def show_event(self, shown: Shown, dark: bool, selected: int = 1) -> None:
        """Fill every field; of several events `selected` at once it is the first.

        What is being typed into a field of the same event stays: it may be shown anew by an import that runs meanwhile.
        """
        same = self._shown is not None and self._shown.key == shown.key
        self.several.setText(self.tr("%n event(s) selected: a change here goes to all of them.", "", selected))
        self.several.setVisible(selected > 1)
        self._shown = shown
        self._mention = shown.mentions[0] if shown.mentions else None
        event = shown.event
        self._kind.setPixmap(kind_icon(event.kind.value, dark).pixmap(16, 16))
        self._kind.setAccessibleName(word("kind", event.kind.value))
        self._kind_word.setText(word("kind", event.kind.value))
        badges = [self.tr("%n source(s)", "", event.sources)] if event.sources > 1 else []
        if any(not conflict.minor for conflict in event.conflicts):
            badges.append(self.tr("sources differ"))
        self._badge.setText(" · ".join(badges))
        self._badge.setVisible(bool(badges))
        self.accept.setChecked(event.review is Review.ACCEPTED)
        self.reject.setChecked(event.review is Review.REJECTED)
        self.title.set_text(one_line(event.title, 400), typed=same)
        for edit, text in self._texts(event).items():
            if not (same and edit.hasFocus() and edit.text().strip() != self._kept.get(edit)):
                edit.setText(text)
                edit.setCursorPosition(0)
            self._kept[edit] = text
            if edit is not self.date:
                edit.setToolTip(text)
        self.pick_day.show_when(event.when)
        for widget in (self.third, self._third_label):
            widget.setVisible(bool(self._kept[self.third]))
        for widget in (self.speaker, self._speaker_label):
            widget.setVisible(bool(event.speaker))
        self.type.setCurrentIndex(self.type.findData(VISIT if event.kind is Kind.VISIT else event.type.value))
        self.status.setCurrentIndex(self.status.findData(event.status.value))
        for field, button in self._resets.items():
            button.setVisible(field in event.overrides and bool(event.mentions))
        self.conflicts.show_conflicts(shown)
        self.show_mention(self._mention)

    def take_back(self) -> None:
        """Give up what is being typed."""
        self.title.take_back()
        if self._shown is not None:
            self._kept = self._texts(self._shown.event)
        for edit, text in self._kept.items():
            edit.setText(text)
            edit.setCursorPosition(0)
        self.date_problem("")

    def show_mention(self, mention: Mention | None) -> None:
        """Say how this telling dates the event."""
        self._mention = mention
        self.date_problem("")
        self._explain()

    def date_problem(self, text: str) -> None:
        """Say that a typed date is not understood; an empty text takes that back."""
        self.date.setProperty("wrong", "true" if text else "false")
        self.date.style().polish(self.date)
        self._date_hint.setText(text or self._date_words())
        self._date_hint.setProperty("role", "warning" if text else "muted")
        self._date_hint.style().polish(self._date_hint)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        self._kind = QLabel()
        self._kind_word = QLabel()
        self._kind_word.setProperty("role", "heading")
        self._badge = QLabel()
        self._badge.setProperty("role", "chip")
        self.accept, self.reject = QToolButton(), QToolButton()
        for button, text, hint, review in (
            (
                self.accept,
                self.tr("Accept"),
                self.tr("This event is right: the machine will not change it again (A)"),
                Review.ACCEPTED,
            ),
            (self.reject, self.tr("Reject"), self.tr("This is no event for the timeline (X)"), Review.REJECTED),
        ):
            button.setText(text)
            button.setCheckable(True)
            button.setToolTip(hint)
            button.clicked.connect(lambda on, review=review: self.reviewed.emit(review if on else Review.OPEN))
        head.addWidget(self._kind)
        head.addWidget(self._kind_word)
        head.addStretch(1)
        head.addWidget(self.accept)
        head.addWidget(self.reject)
        return head

    def _grid(self) -> QGridLayout:
        self.date = InPlace(self.tr("Date"))
        self.date.setToolTip(self.tr("Type a date as you would say it: 13 March 2023, September 2022, 6–10 March 2023"))
        self.pick_day = DayPicker()
        self.pick_day.picked.connect(lambda text: self.edited.emit("when", text))
        self._date_hint = QLabel(wordWrap=True)
        self._date_hint.setProperty("role", "muted")
        self._date_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.who, self.whom, self.third = InPlace(self.tr("Who")), InPlace(self.tr("Whom")), InPlace(self.tr("Also"))
        self.place, self.speaker = InPlace(self.tr("Where")), InPlace(self.tr("Speaker"))
        self.type = _choice(self.tr("What"), type_words())
        self.status = _choice(self.tr("Status"), [(one.value, word("status", one.value)) for one in Status])
        self._third_label, self._speaker_label = QLabel(self.tr("Also")), QLabel(self.tr("Speaker"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        rows: tuple[tuple[QLabel, QWidget, str], ...] = (
            (QLabel(self.tr("Date")), self.date, "when"),
            (QLabel(), self._date_hint, ""),
            (QLabel(self.tr("Who")), self.who, "actors"),
            (QLabel(self.tr("What")), self.type, "type"),
            (QLabel(self.tr("Whom")), self.whom, ""),
            (self._third_label, self.third, ""),
            (QLabel(self.tr("Where")), self.place, "place"),
            (self._speaker_label, self.speaker, "speaker"),
            (QLabel(self.tr("Status")), self.status, "status"),
        )
        for row, (label, widget, field) in enumerate(rows):
            label.setProperty("role", "muted")
            label.setBuddy(widget)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignLeft)
            if widget is self.date:
                beside = QHBoxLayout()
                beside.setSpacing(2)
                beside.addWidget(widget, 1)
                beside.addWidget(self.pick_day)
                grid.addLayout(beside, row, 1)
            else:
                grid.addWidget(widget, row, 1)
            if field:
                grid.addWidget(self._reset_button(field, label.text()), row, 2)
        self.date.editingFinished.connect(lambda: self._commit("when", self.date))
        for edit in (self.who, self.whom, self.third):
            edit.editingFinished.connect(self._commit_actors)
        self.place.editingFinished.connect(lambda: self._commit("place", self.place))
        self.speaker.editingFinished.connect(lambda: self._commit("speaker", self.speaker))
        for edit in (self.date, self.who, self.whom, self.third, self.place, self.speaker):
            edit.finished.connect(self.finished)
        self.type.activated.connect(lambda: self.edited.emit("type", self.type.currentData()))
        self.status.activated.connect(lambda: self.edited.emit("status", self.status.currentData()))
        return grid

    def _reset_button(self, field: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setText("↺")
        button.setProperty("link", "true")
        button.setToolTip(self.tr("You changed this. Click to go back to what the text says."))
        button.setAccessibleName(self.tr("Reset %1").replace("%1", name))
        button.clicked.connect(lambda: self.reset.emit(field))
        self._resets[field] = button
        return button

    def _why_block(self) -> QVBoxLayout:
        self._why = QLabel(wordWrap=True)
        self._why.setTextFormat(Qt.TextFormat.PlainText)
        self._why.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._why.setProperty("role", "muted")
        self._why.hide()
        self.why_date, self.why_type = QPushButton(self.tr("Why this date?")), QPushButton(self.tr("Why this type?"))
        line = QWidget()
        for button, other in ((self.why_date, self.why_type), (self.why_type, self.why_date)):
            button.setCheckable(True)
            button.setProperty("link", "true")
            button.clicked.connect(lambda _=False, other=other: other.setChecked(False))
            button.clicked.connect(self._explain)
            button.clicked.connect(lambda: QTimer.singleShot(0, self, self._reveal_why))  # once it is laid out
        flow(line, self.why_date, self.why_type)
        block = QVBoxLayout()
        block.addWidget(line)
        block.addWidget(self._why)
        return block

    def _date_words(self) -> str:
        shown, mention = self._shown, self._mention
        if shown is None:
            return ""
        if "when" in shown.event.overrides:
            return " · ".join(filter(None, (dates.manner(shown.event.when), word("basis", "user"))))
        when = mention.when if mention else shown.event.when
        article = shown.article_of(mention) if mention else None
        basis = word("basis", when.basis.value if when.basis else "none")
        if article is not None and when.words is not None:
            return f"“{one_line(when.words.of(article.text), 80)}” · {basis}"
        return basis

    def _explain(self) -> None:
        shown = self._shown
        on = self.why_date.isChecked() or self.why_type.isChecked()
        self._why.setVisible(on and shown is not None)
        if on and shown is not None:
            article = shown.article_of(self._mention) if self._mention else None
            tell = why.why_date if self.why_date.isChecked() else why.why_type
            self._why.setText(tell(shown.event, self._mention, article))

    def _reveal_why(self) -> None:
        """What was asked for comes into view: in a low pane it stands below its edge."""
        if self._why.isVisibleTo(self):
            self.ensureWidgetVisible(self._why)

    def _texts(self, event: Event) -> dict[QLineEdit, str]:
        """What stands in each field of one line."""
        who, whom, third = participants.sides(event.actors)
        texts = {
            self.date: dates.of(event.when),
            self.who: participants.line(who),
            self.whom: participants.line(whom),
            self.third: participants.line(third),
            self.place: event.place.name if event.place else "",
            self.speaker: event.speaker or "",
        }
        return {edit: one_line(text, 400) for edit, text in texts.items()}

    def _commit(self, field: str, edit: QLineEdit) -> None:
        text = edit.text().strip()
        if text != self._kept.get(edit):
            self._kept[edit] = text
            self.edited.emit(field, text)
        elif edit.property("wrong") != "true":
            edit.setModified(False)  # typed and as before

    def _commit_actors(self) -> None:
        edits = (self.who, self.whom, self.third)
        if self._shown is None or all(edit.text().strip() == self._kept.get(edit) for edit in edits):
            for edit in edits:
                edit.setModified(False)
            return
        for edit in edits:
            self._kept[edit] = edit.text().strip()
        before = self._shown.event.actors
        who, whom, third = (edit.text() for edit in edits)
        self.edited.emit("actors", participants.typed(who, whom, third, before, self._code_of))


def type_words() -> list[tuple[str, str]]:
    """Every type with its word, and the visit, which is a consultation with a mark of its own."""
    words = [(one.value, word("type", one.value)) for one in EventType]
    after = next(n for n, (value, _) in enumerate(words, 1) if value == EventType.CONSULT)
    return [*words[:after], (VISIT, word("kind", Kind.VISIT)), *words[after:]]


def _choice(name: str, values: list[tuple[str, str]]) -> QComboBox:
    box = QComboBox()
    box.setProperty("inplace", "true")
    box.setAccessibleName(name)
    box.setMaxVisibleItems(len(values))
    for value, text in values:
        box.addItem(text, value)
    return box
