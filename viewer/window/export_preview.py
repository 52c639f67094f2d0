"""The live preview of an export: the picture laid out anew, or the beginning of the text; it can be dragged out of the window."""

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QMimeData, QPointF, QRectF, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QDrag, QFontDatabase, QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QSizePolicy, QStackedLayout, QWidget

from viewer.export import safe_name
from viewer.export.images import Sheet
from viewer.export.images.raster import encoded, picture
from viewer.export.images.vector import svg

_TEXT_SHOWN = 6000  # characters


class ExportPreview(QWidget):
    """Shows a `Sheet`, or text, or why there is nothing to show."""

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
        self._stack.addWidget(self.picture)
        self._stack.addWidget(self.text)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show the picture."""
        self.picture.show_sheet(sheet)
        self._stack.setCurrentWidget(self.picture)

    def show_text(self, content: bytes) -> None:
        """Show how a text file begins."""
        shown = content[: _TEXT_SHOWN * 4].decode("utf-8-sig", "replace")
        self.text.setPlainText(shown[:_TEXT_SHOWN] + ("\n…" if len(shown) > _TEXT_SHOWN else ""))
        self._stack.setCurrentWidget(self.text)

    def show_nothing(self, reason: str) -> None:
        """Say why there is nothing."""
        self.picture.show_reason(reason)
        self._stack.setCurrentWidget(self.picture)


class _Picture(QWidget):
    """The sheet, scaled to what room there is; drawn again only when sheet, size or screen changes."""

    def __init__(self) -> None:
        super().__init__()
        self.sheet: Sheet | None = None
        self._reason = ""
        self._image: QImage | None = None
        self._pressed: QPointF | None = None
        self._folder: TemporaryDirectory[str] | None = None

    def sizeHint(self) -> QSize:
        return QSize(640, 440)

    def show_sheet(self, sheet: Sheet) -> None:
        self.sheet, self._image, self._reason = sheet, None, ""
        self.setAccessibleName(self.tr("Preview"))
        self.setAccessibleDescription(sheet.description[:2000])
        self.setToolTip(self.tr("Drag the picture into another program"))
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.update()

    def show_reason(self, reason: str) -> None:
        self.sheet, self._image, self._reason = None, None, reason
        self.setToolTip("")
        self.unsetCursor()
        self.update()

    def image_rect(self) -> QRectF:
        """Where the picture stands."""
        if self.sheet is None:
            return QRectF()
        room = QRectF(self.rect()).adjusted(12, 12, -12, -12)
        factor = min(room.width() / self.sheet.width, room.height() / self.sheet.height, 1.0)
        width, height = self.sheet.width * factor, self.sheet.height * factor
        return QRectF(room.center().x() - width / 2, room.center().y() - height / 2, width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), self.palette().mid().color().lighter(120))
        if self.sheet is None:
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(30, 30, -30, -30), int(flags), self._reason)
            return
        at = self.image_rect()
        ratio = self.devicePixelRatioF()
        wanted = QSize(max(1, round(at.width() * ratio)), max(1, round(at.height() * ratio)))
        if self._image is None or abs(self._image.width() - wanted.width()) > 1:
            self._image = picture(self.sheet, wanted.width() / self.sheet.width)
        painter.fillRect(at.adjusted(-1, -1, 1, 1), QColor(0, 0, 0, 60))
        painter.drawImage(at, self._image)

    def resizeEvent(self, event: object) -> None:
        self._image = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        inside = event.button() == Qt.MouseButton.LeftButton and self.image_rect().contains(event.position())
        self._pressed = event.position() if inside else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or self.sheet is None:
            return
        if (event.position() - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        self._pressed = None
        drag = QDrag(self)
        drag.setMimeData(self.drag_data(self.sheet))
        drag.exec(Qt.DropAction.CopyAction)

    def drag_data(self, sheet: Sheet) -> QMimeData:
        """The picture as an image and as a file, for programs that take only one of these."""
        data = image_data(sheet)
        if self._folder is None:
            self._folder = TemporaryDirectory(prefix="demarche-", ignore_cleanup_errors=True)
        file = Path(self._folder.name) / safe_name(sheet.document.title, "png")
        file.write_bytes(encoded(sheet, 2))
        data.setUrls([QUrl.fromLocalFile(str(file))])
        return data


def image_data(sheet: Sheet) -> QMimeData:
    """For the clipboard: pixels at twice the size, SVG for programs that draw, and the description for those that write."""
    data = QMimeData()
    data.setImageData(picture(sheet, 2))
    data.setData("image/svg+xml", svg(sheet))
    data.setText(sheet.description)
    return data
