"""A picture on its way into another program: as pixels, as a drawing, as a file and in words."""

from dataclasses import dataclass
from pathlib import Path
from typing import Self

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from viewer.export import Options
from viewer.export.images import Sheet
from viewer.export.images.raster import encoded, picture
from viewer.export.images.vector import svg
from viewer.export.main_part import resolve
from viewer.export.selection import select
from viewer.model import Document

_SCALE = 2  # sharp on every screen
_MOST = 60_000_000  # pixels: larger sheets come smaller


@dataclass(frozen=True, slots=True)
class PictureData:
    """Pixels for programs that paint, SVG for those that draw, the description for those that write."""

    image: QImage
    drawing: bytes
    words: str

    @classmethod
    def of(cls, document: Document, options: Options) -> Self:
        """The picture of what these options choose. Raises `ExportError`."""
        options = resolve(document, options)
        return cls.of_sheet(Sheet(select(document, options), options))

    @classmethod
    def of_sheet(cls, sheet: Sheet) -> Self:
        """The picture of a sheet."""
        return cls(picture(sheet, scale_of(sheet)), svg(sheet), sheet.description)

    def mime(self, file: Path | None = None) -> QMimeData:
        """For the clipboard or a drag; `file` is the same picture for programs that take only files."""
        data = QMimeData()
        data.setImageData(self.image)
        data.setData("image/svg+xml", self.drawing)
        if file:
            data.setUrls([QUrl.fromLocalFile(str(file))])
        else:
            data.setText(self.words)
        return data


def picture_file(sheet: Sheet, path: Path) -> Path:
    """The sheet as a PNG file at `path`."""
    path.write_bytes(encoded(sheet, scale_of(sheet)))
    return path


def scale_of(sheet: Sheet) -> float:
    """At how many pixels a pixel it is handed over."""
    return float(min(_SCALE, (_MOST / (sheet.width * sheet.height)) ** 0.5))
