"""PDF: one page of the sheet's own size, or pages of A4."""

from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from viewer.export.errors import ExportError
from viewer.export.images.page_size import A4
from viewer.export.images.pages import Pages
from viewer.export.images.pdf_update import Link, amended
from viewer.export.images.sheet import Sheet
from viewer.export.images.words import Line

POINT = 0.75  # points a pixel
RESOLUTION = 1200  # of the coordinates: nothing is rasterised
LONGEST = 14_400  # points a side that PDF readers take


def write_pdf(sheet: Sheet, path: Path) -> None:
    """Write the PDF to `path`."""
    paged = sheet.preset.pages or max(sheet.width, sheet.height) * POINT > LONGEST
    size = QSizeF(*A4) if paged else QSizeF(sheet.width, sheet.height)
    writer = QPdfWriter(str(path))
    writer.setResolution(RESOLUTION)
    writer.setTitle(sheet.document.title)
    writer.setCreator("Démarche")
    writer.setPageLayout(
        QPageLayout(
            QPageSize(size * POINT, QPageSize.Unit.Point, "sheet", QPageSize.SizeMatchPolicy.ExactMatch),
            QPageLayout.Orientation.Portrait,
            QMarginsF(),
        )
    )
    painter = QPainter()
    if not painter.begin(writer):
        raise ExportError("export.failed", "PDF")
    links: list[list[Link]] = []
    try:
        painter.scale(RESOLUTION / 96, RESOLUTION / 96)
        if paged:
            pages = Pages(sheet)
            for number in range(len(pages)):
                if number:
                    writer.newPage()
                pages.paint(painter, number)
                links.append([_link(line, 1.0, size.height()) for line in pages.lines(number) if line.address])
                sheet.options.progress(number + 1, len(pages))
        else:
            sheet.paint(painter, QRectF(0, 0, sheet.width, sheet.height))
            links.append([_link(line, sheet.zoom, size.height()) for line in sheet.words.lines if line.address])
    finally:
        painter.end()
    sheet.options.check()
    path.write_bytes(amended(path.read_bytes(), sheet.options.language, links))


def _link(line: Line, zoom: float, height: float) -> Link:
    """The line in points from the lower left corner of its page, and where it leads."""
    rect = line.rect
    sides = [side * zoom * POINT for side in (rect.left(), rect.bottom(), rect.right(), rect.top())]
    return Link(sides[0], height * POINT - sides[1], sides[2], height * POINT - sides[3], line.address or "")
