"""What a drop or a paste brings (files, folders, addresses, text), and the overlay shown while it hangs over the window."""

from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from viewer.window.theme import LIGHT, Colours
from viewer.window.virtual_files import VirtualFile, virtual_files

SHORTEST_TEXT = 40  # characters below which a pasted text is no article
LONGEST_TEXT = 4_000_000
# Schemes by which mail programs point at a message within themselves
_MAIL = frozenset(
    {"mailbox", "mailbox-message", "imap", "imap-message", "imaps", "news", "news-message", "akonadi", "message", "mid"}
)


@dataclass(frozen=True, slots=True)
class Dropped:
    """Local files and folders, files that come as data, text, and addresses on the net (named to the user, fetched only if agreed to).

    `messages` are addresses that only a mail program can follow.
    """

    paths: tuple[Path, ...] = ()
    text: str | None = None
    addresses: tuple[str, ...] = ()
    files: tuple[VirtualFile, ...] = ()
    messages: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.paths or self.text or self.addresses or self.files or self.messages)


def dropped(mime: QMimeData, *, contents: bool = True) -> Dropped:
    """What can be taken from `mime`; without `contents`, what would be, for a drag that only hangs over the window.

    Of a selection its plain text is taken; its markup only where there is none.
    """
    paths: list[Path] = []
    addresses: list[str] = []
    messages: list[str] = []
    for url in mime.urls() if mime.hasUrls() else []:
        if url.isLocalFile():
            paths.append(Path(url.toLocalFile()))
        elif url.scheme() in ("http", "https"):
            addresses.append(url.toString())
        elif url.scheme() in _MAIL:
            messages.append(url.toString() or f"{url.scheme()}:")  # a folder's name is no host's
    if paths:
        return Dropped(tuple(dict.fromkeys(paths)), None, tuple(addresses))
    files = virtual_files(mime, contents=contents)
    if files:
        return Dropped(files=files)
    if messages:
        return Dropped(messages=tuple(messages))
    text = mime.text().strip() if mime.hasText() else _words_of(mime.html()) if mime.hasHtml() else ""
    if len(text) >= SHORTEST_TEXT and not (addresses and text in addresses) and not _only_addresses(text):
        return Dropped((), text[:LONGEST_TEXT], ())
    return Dropped((), None, tuple(addresses) or _only_addresses(text))


def _words_of(markup: str) -> str:
    """The text of a selection that comes as markup alone. Qt's own reader would open the files that it names; this one opens nothing."""
    words = _Words()
    words.feed(markup[:LONGEST_TEXT])
    words.close()
    paragraphs = (" ".join(part.split()) for part in "".join(words.parts).split("\0"))
    return "\n\n".join(part for part in paragraphs if part)


class _Words(HTMLParser):
    """Collects text, with a NUL where a block begins or ends."""

    _SILENT = frozenset({"script", "style", "head", "title", "template", "noscript"})
    _WITHIN = frozenset(
        {
            "a",
            "abbr",
            "b",
            "cite",
            "code",
            "em",
            "font",
            "i",
            "mark",
            "q",
            "s",
            "small",
            "span",
            "strong",
            "sub",
            "sup",
            "u",
        }
    )

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        """A block parts the text."""
        self._silent += tag in self._SILENT
        self.parts += [] if tag in self._WITHIN else ["\0"]

    def handle_endtag(self, tag: str) -> None:
        """So does its end."""
        self._silent -= tag in self._SILENT and self._silent > 0
        self.parts += [] if tag in self._WITHIN else ["\0"]

    def handle_data(self, data: str) -> None:
        """Text that is shown."""
        if not self._silent:
            self.parts.append(data.replace("\0", " "))


def _only_addresses(text: str) -> tuple[str, ...]:
    words = tuple(text.split())
    return words if words and all(word.startswith(("http://", "https://")) for word in words) else ()


class DropOverlay(QWidget):
    """Covers the window while something hangs over it, and says what letting go will do."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("Drop target"))
        self._colours = LIGHT
        self._text = ""
        self._window = parent
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text

    def set_colours(self, colours: Colours) -> None:
        """Follow the theme."""
        self._colours = colours
        self.update()

    def offer(self, what: Dropped) -> None:
        """Show what would be added."""
        if len(what.paths) == 1 and what.paths[0].is_dir():
            self._text = self.tr("Drop this folder")
        elif what.paths or what.files:
            self._text = self.tr("Drop %n article(s)", "", len(what.paths or what.files))
        elif what.messages:
            self._text = self.tr("Save the message as a file first")
        elif what.text:
            self._text = self.tr("Drop this text")
        else:
            self._text = self.tr("Drop this address")
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A veil, a dashed frame, one line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(self._colours.page)
        veil.setAlpha(236)
        painter.fillRect(self.rect(), veil)
        frame = QRectF(self.rect()).adjusted(18, 18, -18, -18)
        painter.setPen(QPen(QColor(self._colours.accent), 3, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(frame, 16, 16)
        font = painter.font()
        font.setPointSizeF(font.pointSizeF() * 2.2)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(self._colours.text))
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, self._text)
