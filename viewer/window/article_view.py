"""An article's own text, read only, with the sentence an event stands on, its trigger and its date words marked."""

import re
from bisect import bisect_left

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QColor, QContextMenuEvent, QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QTextEdit, QWidget

from viewer.model import Article, Mention, Span
from viewer.window.theme import LIGHT, Colours

_WIDE = re.compile("[\U00010000-\U0010ffff]")


class ArticleView(QPlainTextEdit):
    """Plain text only: nothing of an article is ever read as HTML."""

    make_event = Signal(object)  # Span of the chosen words

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAcceptDrops(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(self.tr("Article"))
        self.document().setDocumentMargin(12)
        self._article: Article | None = None
        self._mention: Mention | None = None
        self._wide: list[int] = []
        self._colours = LIGHT

    def set_colours(self, colours: Colours) -> None:
        """Follow the theme."""
        self._colours = colours
        self._mark()

    def show_mention(self, article: Article, mention: Mention) -> None:
        """Show the article, scrolled to the mention's sentence."""
        self._load(article)
        self._mention = mention
        self._mark()
        self._reveal(mention.evidence)
        QTimer.singleShot(0, self, self.centerCursor)  # once more when it has its size
        self.setAccessibleDescription(mention.evidence.of(article.text))

    def show_article(self, article: Article) -> None:
        """Show an article with nothing marked."""
        self._load(article)
        self._mention = None
        self._mark()

    def clear_article(self) -> None:
        """Show nothing."""
        self._article = self._mention = None
        self.setPlainText("")
        self.setExtraSelections([])

    def chosen_span(self) -> Span | None:
        """The words selected, as offsets into the article's text."""
        cursor = self.textCursor()
        if self._article is None or not cursor.hasSelection():
            return None
        return Span(start=self._offset(cursor.selectionStart()), end=self._offset(cursor.selectionEnd()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A menu at the pointer."""
        self.make_menu().exec(event.globalPos())

    def make_menu(self) -> QMenu:
        """Copy, select all, and make an event of the words selected."""
        menu = self.createStandardContextMenu()
        span = self.chosen_span()
        action = QAction(self.tr("Make an event of this"), menu)
        action.setEnabled(span is not None)
        action.triggered.connect(lambda: self.make_event.emit(span))
        menu.addSeparator()
        menu.addAction(action)
        return menu

    def _load(self, article: Article) -> None:
        if self._article is not None and self._article.id == article.id:
            return
        self._article = article
        # Qt counts UTF-16 units; characters beyond the first plane take two
        self._wide = [found.start() for found in _WIDE.finditer(article.text)]
        self.setPlainText(_shown(article.text))

    def _position(self, offset: int) -> int:
        """A code-point offset of the text as a position of Qt's document."""
        return offset + bisect_left(self._wide, offset)

    def _offset(self, position: int) -> int:
        """The reverse."""
        low, high = 0, len(self._wide)
        while low < high:
            middle = (low + high) // 2
            if self._wide[middle] + middle < position:
                low = middle + 1
            else:
                high = middle
        return position - low

    def _mark(self) -> None:
        selections: list[QTextEdit.ExtraSelection] = []
        mention, colours = self._mention, self._colours
        if mention is not None and self._article is not None:
            text = QColor(colours.text)
            selections.append(self._selection(mention.evidence, _format(colours.evidence, text)))
            if mention.when.words is not None:
                selections.append(self._selection(mention.when.words, _format(colours.date_words, text)))
            trigger = _format(colours.trigger, text)
            trigger.setFontUnderline(True)
            selections.append(self._selection(mention.trigger, trigger))
        self.setExtraSelections(selections)

    def _selection(self, span: Span, form: QTextCharFormat) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._position(span.start))
        cursor.setPosition(self._position(span.end), QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        selection.format = form
        return selection

    def _reveal(self, span: Span) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._position(span.end))
        self.setTextCursor(cursor)
        cursor.setPosition(self._position(span.start))
        self.setTextCursor(cursor)
        self.centerCursor()


def _format(background: str, text: QColor) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setBackground(QColor(background))
    form.setForeground(text)
    form.setFontWeight(QFont.Weight.Medium)
    return form


def _shown(text: str) -> str:
    """The text with what Qt would take as its own line ends kept one character each, so that offsets stand."""
    return text.replace("\r\n", " \n").replace("\r", "\n").replace("\x00", "�")
