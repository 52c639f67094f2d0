"""PNG at one to four times the size, with its dots an inch; tiles where one picture would be too large."""

from collections.abc import Iterator
from math import ceil
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QImage, QPainter

from viewer.export.atomic import refuse_existing, write_bytes
from viewer.export.errors import ExportError
from viewer.export.images.sheet import Sheet

LONGEST = 32_000  # pixels a side: what Qt's rasteriser and most viewers take
MOST = 200_000_000  # pixels a picture
QUALITY = 70  # how Qt tells zlib its level: a third of the time of the default for half as much again in size
_METRE = 96 / 0.0254  # pixels


def picture(sheet: Sheet, scale: float, x: float = 0, y: float = 0, width: float = 0, height: float = 0) -> QImage:
    """A part of the sheet (all of it by default) as an image, `scale` device pixels a pixel."""
    width, height = width or sheet.width, height or sheet.height
    image = QImage(max(1, round(width * scale)), max(1, round(height * scale)), QImage.Format.Format_RGB32)
    if image.isNull():
        raise ExportError("export.too_large", f"{width * scale:.0f}x{height * scale:.0f}")
    image.setDotsPerMeterX(round(_METRE * scale))
    image.setDotsPerMeterY(round(_METRE * scale))
    image.fill(sheet.theme.colour("ground"))
    painter = QPainter(image)
    try:
        painter.scale(scale, scale)
        painter.translate(-x, -y)
        sheet.paint(painter, QRectF(x, y, width, height))
    finally:
        painter.end()
    image.setText("Title", sheet.document.title)
    image.setText("Description", sheet.description)
    image.setText("Software", "Démarche")
    return image


def encoded(image: QImage) -> bytes:
    """The image as a PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG", QUALITY):  # type: ignore[call-overload]  # the stubs know only the bytes form
        raise ExportError("export.failed", "PNG")
    return bytes(buffer.data().data())


def tiles(width: float, height: float, scale: float) -> list[tuple[float, float, float, float]]:
    """The parts (x, y, width, height; whole pixels) that a sheet is cut into so that each stays within the limits."""
    across = ceil(width * scale / LONGEST)
    down = ceil(height * scale / LONGEST)
    while ceil(width / across) * ceil(height / down) * scale * scale > MOST:
        if width / across > height / down:
            across += 1
        else:
            down += 1
    wide, tall = ceil(width / across), ceil(height / down)
    return [
        (x * wide, y * tall, min(wide, width - x * wide), min(tall, height - y * tall))
        for y in range(down)
        for x in range(across)
        if x * wide < width and y * tall < height
    ]


def write_png(sheet: Sheet, path: Path) -> list[Path]:
    """One file, or `name-1.png`, `name-2.png` … from left to right and top to bottom."""
    options = sheet.options
    parts = tiles(sheet.width, sheet.height, options.scale)
    names = list(_names(path, len(parts)))
    for name in names:
        refuse_existing(name, options.force)
    for number, (name, part) in enumerate(zip(names, parts, strict=True)):
        options.check()
        write_bytes(name, encoded(picture(sheet, options.scale, *part)), force=options.force)
        options.progress(number + 1, len(parts))
    return names


def _names(path: Path, count: int) -> Iterator[Path]:
    if count == 1:
        yield path
        return
    digits = len(str(count))
    for number in range(1, count + 1):
        yield path.with_name(f"{path.stem}-{number:0{digits}}{path.suffix}")
