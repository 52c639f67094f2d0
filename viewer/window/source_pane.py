"""Where an event comes from: its reports, the article each stands in, the original, and the user's notes."""

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from viewer.model import Article, Mention, Span
from viewer.window import dates
from viewer.window.article_view import ArticleView
from viewer.window.flow import flow
from viewer.window.safe_text import one_line
from viewer.window.shown import Shown, outlet, paragraph

_NOTES_DELAY = 800  # ms after the last key until notes are kept


class SourcePane(QWidget):
    """The lower half of the detail pane."""

    mention_changed = Signal(object)  # Mention | None
    notes_changed = Signal(object, str)  # key, text
    open_original = Signal(object)  # Article
    make_event = Signal(str, object)  # article id, Span
    article_settings = Signal(str)  # article id
    split_off = Signal(object, object)  # key, mention ids

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("detailBody")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._shown: Shown | None = None
        self._mention: Mention | None = None
        self._told: str | None = None  # notes told, and not yet those of the event shown
        self._sources_title = QLabel()
        self._sources_title.setProperty("role", "heading")
        self.sources = QListWidget()
        self.sources.setAccessibleName(self.tr("Sources"))
        self.sources.setAcceptDrops(False)
        self.sources.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sources.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.sources.currentRowChanged.connect(self._show_source)
        self.article = ArticleView()
        self.article.make_event.connect(self._make_event)
        self.article.setMinimumHeight(6 * self.fontMetrics().lineSpacing())
        rule = QFrame()
        rule.setProperty("role", "rule")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 12)
        layout.setSpacing(6)
        layout.addWidget(self._sources_title)
        layout.addWidget(self.sources)
        line = self._line()
        layout.addWidget(self._where)
        layout.addWidget(self.article, 1)
        layout.addWidget(line)
        layout.addWidget(rule)
        layout.addWidget(self._notes())

    @property
    def mention(self) -> Mention | None:
        """The report shown."""
        return self._mention

    def show_event(self, shown: Shown) -> None:
        """List the event's reports and show the best, or the one shown before."""
        same = self._shown is not None and shown.key == self._shown.key
        before = self._mention.id if same and self._mention else None
        self._shown = shown
        if not same or shown.event.notes == self._told:
            self._told = None
        if self._told is None and self.notes.toPlainText() != shown.event.notes:
            with QSignalBlocker(self.notes):
                self.notes.setPlainText(shown.event.notes)
        with QSignalBlocker(self.sources):
            self.sources.clear()
            for mention in shown.mentions:
                self.sources.addItem(self._item(mention, shown.article_of(mention)))
        count = self.sources.count()
        self._sources_title.setText(self.tr("%n report(s)", "", count))
        for widget in (self._sources_title, self.sources, self.split):
            widget.setVisible(count > 1)
        self.sources.setFixedHeight(min(count, 3) * (2 * self.fontMetrics().height() + 8) + 6)
        row = next((n for n, mention in enumerate(shown.mentions) if mention.id == before), 0)
        with QSignalBlocker(self.sources):
            self.sources.setCurrentRow(row)
        self._show_source(row)

    def keep_notes(self) -> None:
        """Tell notes still being typed, each text once: what hears of it shows the event anew."""
        self._notes_timer.stop()
        text = self.notes.toPlainText()
        if self._shown is not None and text != (self._shown.event.notes if self._told is None else self._told):
            self._told = text
            self.notes_changed.emit(self._shown.key, text)

    def forget(self) -> None:
        """Show nothing."""
        self._shown = self._mention = self._told = None

    def _line(self) -> QWidget:
        self._where = QLabel()
        self._where.setTextFormat(Qt.TextFormat.PlainText)
        self._where.setProperty("role", "muted")
        self._where.setMinimumWidth(40)
        self.split = _link(self.tr("Not the same happening"), self.tr("Make this report an event of its own"))
        self.split.clicked.connect(self._split)
        self.about_article = _link(
            self.tr("Article…"), self.tr("Set this article’s title, outlet or day of publication, or remove it")
        )
        self.about_article.clicked.connect(self._article_settings)
        self.original = _link(self.tr("Open the original"), self.tr("The file or page the article was read from"))
        self.original.clicked.connect(self._open_original)
        line = QWidget()
        flow(line, self.about_article, self.split, self.original, gap_before=self.original)
        return line

    def _notes(self) -> QPlainTextEdit:
        self.notes = QPlainTextEdit()
        self.notes.setPlaceholderText(self.tr("Notes"))
        self.notes.setAccessibleName(self.tr("Notes"))
        self.notes.setAcceptDrops(False)
        self.notes.setTabChangesFocus(True)
        self.notes.setMaximumHeight(self.fontMetrics().height() * 3 + 14)
        self._notes_timer = QTimer(self, singleShot=True, interval=_NOTES_DELAY)
        self._notes_timer.timeout.connect(self.keep_notes)
        self.notes.textChanged.connect(self._notes_timer.start)
        return self.notes

    def _item(self, mention: Mention, article: Article | None) -> QListWidgetItem:
        if article is None:
            return QListWidgetItem(mention.title)
        day = dates.day(article.published) if article.published else self.tr("no date")
        sentence = mention.evidence.of(article.text)
        item = QListWidgetItem(f"{one_line(outlet(article), 60)} · {day}\n{one_line(sentence, 110)}")
        item.setToolTip(one_line(sentence, 600))
        return item

    def _show_source(self, row: int) -> None:
        shown = self._shown
        if shown is None:
            return
        mention = shown.mentions[row] if 0 <= row < len(shown.mentions) else None
        article = shown.article_of(mention) if mention else None
        self._mention = mention
        for button in (self.original, self.about_article):
            button.setVisible(article is not None)
        if mention is None or article is None:
            self.article.clear_article()
            self._where.setText(self.tr("Added by hand: no article tells it."))
        else:
            self.article.show_mention(article, mention)
            place = self.tr("%1, paragraph %2").replace("%2", str(paragraph(article, mention.evidence.start)))
            name = (article.file_name or outlet(article)).replace("\\", "/").rpartition("/")[2]
            self._where.setText(place.replace("%1", one_line(name, 60)))
            self._where.setToolTip(one_line(article.title or "", 200))
            self.original.setVisible(bool(article.file_name or article.url))
        self.mention_changed.emit(mention)

    def _make_event(self, span: Span) -> None:
        if self._mention is not None:
            self.make_event.emit(self._mention.article, span)

    def _open_original(self) -> None:
        if self._shown is not None and self._mention is not None:
            self.open_original.emit(self._shown.article_of(self._mention))

    def _article_settings(self) -> None:
        if self._mention is not None:
            self.article_settings.emit(self._mention.article)

    def _split(self) -> None:
        if self._shown is not None and self._mention is not None:
            self.split_off.emit(self._shown.key, [self._mention.id])


def _link(text: str, hint: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("link", "true")
    button.setToolTip(hint)
    return button


def original_of(article_url: str | None, file_name: str | None, folder: Path | None) -> Path | str | None:
    """Where the original is: its file if still there, else its address on the web."""
    if file_name:
        path = Path(file_name)
        for candidate in (path, folder / path if folder else path):
            if candidate.is_absolute() and candidate.is_file():
                return candidate
    return article_url if article_url and article_url.startswith(("http://", "https://")) else None
