"""The live preview of an export: the picture laid out anew, or the beginning of the text; it can be dragged out of the window."""

import weakref
from dataclasses import dataclass
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDrag, QEnterEvent, QFontDatabase, QImage, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QScrollArea, QSizePolicy, QStackedLayout, QWidget

from viewer.export import Format, Options, safe_name
from viewer.export.images import Sheet
from viewer.export.images.raster import picture
from viewer.export.main_part import resolve
from viewer.export.selection import select
from viewer.model import Document
from viewer.window.export_job import ExportJob
from viewer.window.picture_data import PictureData, picture_file

_TEXT_SHOWN = 6000  # characters
_EDGE = 12  # pixels around the picture
_READABLE = 0.45  # of its size: a picture shown smaller is scrolled instead
_SCROLLED = 0.8
_BAR = 18  # pixels of a scroll bar
_MOST = 12_000_000  # pixels of a preview


@dataclass(frozen=True, slots=True)
class Look:
    """How an export will look: a sheet and its image, or the beginning of a text; the bytes of that text, the events shown."""

    events: int
    sheet: Sheet | None = None
    image: QImage | None = None
    shrunk: float = 1.0  # how much smaller than the sheet it is shown
    text: str = ""
    size: int = 0


def look_of(document: Document, options: Options, chosen: Format, room: QSize, ratio: float) -> Look:
    """What is chosen, drawn to fit into `room` pixels of a screen with that pixel ratio. Raises `ExportError`."""
    options = resolve(document, options)
    shown = select(document, options)
    if chosen.render is not None:
        content = chosen.render(shown, options)
        text = content[: _TEXT_SHOWN * 4].decode("utf-8-sig", "replace")
        text = text[:_TEXT_SHOWN] + ("\n…" if len(text) > _TEXT_SHOWN else "")
        return Look(len(shown.events), text=text, size=len(content))
    sheet = Sheet(shown, options)
    shrunk = fitting(sheet, room)
    return Look(len(shown.events), sheet, picture(sheet, shrunk * ratio), shrunk)


def fitting(sheet: Sheet, room: QSize) -> float:
    """How much smaller the sheet is shown: so that all is in view, or, where nothing could be read then, to be scrolled along."""
    sides = room.width() / sheet.width, room.height() / sheet.height
    whole = min(*sides, 1.0)
    if whole >= _READABLE:
        return float(whole)
    sides = (room.width() - _BAR) / sheet.width, (room.height() - _BAR) / sheet.height
    return float(max(whole, min(max(sides), _SCROLLED, (_MOST / (sheet.width * sheet.height)) ** 0.5)))


class ExportPreview(QWidget):
    """Shows a `Look`, or why there is nothing to show; `resized` tells that it has other room."""

    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumSize(420, 320)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.picture = _Picture()
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setAccessibleName(self.tr("Beginning of the file"))
        self._stack = QStackedLayout(self)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setWidget(self.picture)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setAccessibleName(self.tr("Preview"))
        self._stack.addWidget(self._area)
        self._stack.addWidget(self.text)

    def room(self) -> tuple[QSize, float]:
        """The room for a picture, and the screen's pixel ratio."""
        edge = 2 * _EDGE + 2
        return QSize(max(1, self.width() - edge), max(1, self.height() - edge)), self.devicePixelRatioF()

    def resizeEvent(self, event: object) -> None:
        """Other room."""
        self.resized.emit()

    def show_look(self, look: Look) -> None:
        """Show it."""
        if look.sheet and look.image:
            self.picture.show_sheet(look.sheet, look.image, look.shrunk)
            self._stack.setCurrentWidget(self._area)
        else:
            self.text.setPlainText(look.text)
            self._stack.setCurrentWidget(self.text)

    def show_nothing(self, reason: str) -> None:
        """Say why there is nothing."""
        self.picture.show_reason(reason)
        self._stack.setCurrentWidget(self._area)


class _Picture(QWidget):
    """The picture, to be dragged away; what a drag carries is made as soon as the pointer comes near."""

    def __init__(self) -> None:
        super().__init__()
        self.sheet: Sheet | None = None
        self._reason = ""
        self._image: QImage | None = None
        self._shrunk = 1.0
        self._pressed: QPointF | None = None
        self._dragged = False
        self._folder: Path | None = None
        self._packing: ExportJob | None = None
        self._packed: tuple[PictureData, Path] | None = None

    def sizeHint(self) -> QSize:
        return QSize(640, 440)

    def show_sheet(self, sheet: Sheet, image: QImage, shrunk: float) -> None:
        self._unpack()
        self.sheet, self._image, self._reason, self._shrunk = sheet, image, "", shrunk
        self.setMinimumSize(round(sheet.width * shrunk) + 2 * _EDGE, round(sheet.height * shrunk) + 2 * _EDGE)
        self.setAccessibleName(self.tr("Preview"))
        self.setAccessibleDescription(sheet.description[:2000])
        self.setToolTip(self.tr("Drag the picture into another program"))
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        if self.underMouse():
            self.pack()
        self.update()

    def show_reason(self, reason: str) -> None:
        self._unpack()
        self.sheet, self._image, self._reason = None, None, reason
        self.setMinimumSize(0, 0)
        self.setToolTip("")
        self.unsetCursor()
        self.update()

    def image_rect(self) -> QRectF:
        """Where the picture stands."""
        if self.sheet is None:
            return QRectF()
        room = QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        width, height = self.sheet.width * self._shrunk, self.sheet.height * self._shrunk
        return QRectF(room.center().x() - width / 2, room.center().y() - height / 2, width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), self.palette().mid().color().lighter(120))
        if self._image is None:
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(30, 30, -30, -30), int(flags), self._reason)
            return
        at = self.image_rect()
        painter.fillRect(at.adjusted(-1, -1, 1, 1), QColor(0, 0, 0, 60))
        painter.drawImage(at, self._image)

    # Out of the window

    def enterEvent(self, event: QEnterEvent) -> None:
        self.pack()

    def pack(self) -> None:
        """Make what a drag carries, beside the window."""
        sheet = self.sheet
        if sheet is None or self._packing or self._packed:
            return
        if self._folder is None:
            self._folder = Path(mkdtemp(prefix="demarche-"))
            weakref.finalize(self, rmtree, self._folder, ignore_errors=True)
        file = self._folder / safe_name(sheet.document.title, "png")
        self._packing = ExportJob(lambda job: _pack(sheet, file, job))
        self._packing.done.connect(self._on_packed)
        self._packing.start()

    def _on_packed(self, packed: tuple[PictureData, Path]) -> None:
        self._packing, self._packed = None, packed
        if self._dragged:
            self._drag()

    def _unpack(self) -> None:
        if self._packing:
            self._packing.cancel()
        self._packing = self._packed = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        inside = event.button() == Qt.MouseButton.LeftButton and self.image_rect().contains(event.position())
        self._pressed = event.position() if inside else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed, self._dragged = None, False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        if (event.position() - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        self._pressed, self._dragged = None, True
        self.pack()
        if self._packed:
            self._drag()

    def _drag(self) -> None:
        self._dragged = False
        if self._packed is None or self._image is None:
            return
        data, file = self._packed
        drag = QDrag(self)
        drag.setMimeData(data.mime(file))
        drag.setPixmap(_small(self._image))
        drag.exec(Qt.DropAction.CopyAction)

    def event(self, event: QEvent) -> bool:
        """Nothing is packed any more once the preview is gone."""
        if event.type() == QEvent.Type.Hide:
            self._unpack()
        return super().event(event)


def _pack(sheet: Sheet, file: Path, job: ExportJob) -> tuple[PictureData, Path]:
    sheet.options = sheet.options.changed(cancelled=job.cancelled)
    return PictureData.of_sheet(sheet), picture_file(sheet, file)


def _small(image: QImage) -> QPixmap:
    """What goes with the pointer."""
    size = QSize(160, 120)
    mode = Qt.TransformationMode.SmoothTransformation
    return QPixmap.fromImage(image.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, mode))
