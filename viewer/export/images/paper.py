"""PDF: one page of the sheet's own size, or pages of A4 with marks where they overlap."""

from math import ceil
from pathlib import Path

from PySide6.QtCore import QLineF, QMarginsF, QPointF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from viewer.drawing.fonts import font
from viewer.export.errors import ExportError
from viewer.export.images.pdf_update import Link, amended
from viewer.export.images.sheet import Sheet

POINT = 0.75  # points a pixel
RESOLUTION = 1200  # of the coordinates: nothing is rasterised
LONGEST = 14_400  # points a side that PDF readers take
A4 = (1123.0, 794.0)  # landscape, in pixels
EDGE, OVERLAP = 38.0, 38.0  # a centimetre each


def write_pdf(sheet: Sheet, path: Path) -> None:
    """Write the PDF to `path`."""
    longest = max(sheet.width, sheet.height) * POINT
    paged = sheet.preset.pages or longest > LONGEST
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
    try:
        painter.scale(RESOLUTION / 96, RESOLUTION / 96)
        parts = page_parts(sheet.width, sheet.height) if paged else [QRectF(0, 0, sheet.width, sheet.height)]
        for number, part in enumerate(parts):
            sheet.options.check()
            if number:
                writer.newPage()
            if paged:
                _page(painter, sheet, part, number + 1, len(parts))
            else:
                sheet.paint(painter)
            sheet.options.progress(number + 1, len(parts))
    finally:
        painter.end()
    origin = EDGE if paged else 0.0
    links = [[_moved(link, part, origin, size.height()) for link in _links(sheet, part)] for part in parts]
    path.write_bytes(amended(path.read_bytes(), sheet.options.language, links))


def page_parts(width: float, height: float) -> list[QRectF]:
    """What of the sheet each page shows, row by row; neighbours share `OVERLAP` pixels."""
    wide, tall = A4[0] - 2 * EDGE, A4[1] - 2 * EDGE
    across = max(1, ceil((width - OVERLAP) / (wide - OVERLAP)))
    down = max(1, ceil((height - OVERLAP) / (tall - OVERLAP)))
    return [QRectF(x * (wide - OVERLAP), y * (tall - OVERLAP), wide, tall) for y in range(down) for x in range(across)]


def _page(painter: QPainter, sheet: Sheet, part: QRectF, number: int, count: int) -> None:
    painter.save()
    painter.translate(EDGE - part.x(), EDGE - part.y())
    painter.setClipRect(part)
    sheet.paint(painter, part)
    painter.restore()
    painter.setPen(QPen(sheet.theme.colour("muted"), 0.6))
    inner = QRectF(EDGE, EDGE, part.width(), part.height())
    for x in (inner.left(), inner.left() + OVERLAP, inner.right() - OVERLAP, inner.right()):
        painter.drawLines([QLineF(x, EDGE - 14, x, EDGE - 4), QLineF(x, inner.bottom() + 4, x, inner.bottom() + 14)])
    for y in (inner.top(), inner.top() + OVERLAP, inner.bottom() - OVERLAP, inner.bottom()):
        painter.drawLines([QLineF(EDGE - 14, y, EDGE - 4, y), QLineF(inner.right() + 4, y, inner.right() + 14, y)])
    painter.setFont(font(9))
    painter.drawText(QPointF(EDGE + OVERLAP + 8, A4[1] - 16), f"{number} / {count}")


def _links(sheet: Sheet, part: QRectF) -> list[Link]:
    """The footnotes with an address that stand on that part."""
    found = []
    for line in sheet.lines:
        if line.address:
            rect = QRectF(line.x, line.y - line.size, line.width, line.size * 1.3)
            rect = QRectF(
                rect.x() * sheet.zoom, rect.y() * sheet.zoom, rect.width() * sheet.zoom, rect.height() * sheet.zoom
            )
            if part.contains(rect):
                found.append(Link(rect.left(), rect.top(), rect.right(), rect.bottom(), line.address))
    return found


def _moved(link: Link, part: QRectF, origin: float, height: float) -> Link:
    """The link in points from the lower left corner of its page."""
    x, y = origin - part.x(), origin - part.y()
    return Link(
        (link.x0 + x) * POINT,
        (height - link.y1 - y) * POINT,
        (link.x1 + x) * POINT,
        (height - link.y0 - y) * POINT,
        link.address,
    )
