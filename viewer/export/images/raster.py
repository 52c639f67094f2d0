"""PNG at one to four times the size, with its dots an inch; tiles where one picture would be too large."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from io import BytesIO
from math import ceil
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from viewer.export.atomic import refuse_existing, replacing
from viewer.export.errors import ExportError
from viewer.export.images.png_file import PngFile
from viewer.export.images.sheet import Sheet

LONGEST = 32_000  # pixels a side: what most viewers take
MOST = 200_000_000  # pixels a picture
STRIP = 2_000_000  # pixels drawn between two looks at whether to go on
_METRE = 96 / 0.0254  # pixels
Part = tuple[float, float, float, float]  # x, y, width, height


def picture(sheet: Sheet, scale: float, part: Part | None = None) -> QImage:
    """A part of the sheet (all of it by default) as an image, `scale` device pixels a pixel."""
    x, y, width, height = part or (0.0, 0.0, sheet.width, sheet.height)
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
    return image


def save_png(
    sheet: Sheet, out: BinaryIO, scale: float, part: Part | None = None, done: Callable[[float], None] | None = None
) -> None:
    """A part of the sheet (all of it by default) as a PNG, `scale` device pixels a pixel; `done` is told the share that is written."""
    x, y, width, height = part or (0.0, 0.0, sheet.width, sheet.height)
    wide, tall = max(1, round(width * scale)), max(1, round(height * scale))
    texts = {"Title": sheet.document.title, "Description": sheet.description, "Software": "Démarche"}
    with PngFile(out, wide, tall, round(_METRE * scale), texts) as png:
        step = max(1, STRIP // wide)
        for top in range(0, tall, step):
            rows = min(step, tall - top)
            # Whole device pixels, so that a strip is what that part of the whole would be
            strip = picture(sheet, scale, (x, y + top / scale, wide / scale, rows / scale))
            png.add(_rows(strip))
            if done:
                done((top + rows) / tall)


def encoded(sheet: Sheet, scale: float) -> bytes:
    """The sheet as a PNG."""
    out = BytesIO()
    save_png(sheet, out, scale)
    return out.getvalue()


def _rows(image: QImage) -> NDArray[np.uint8]:
    """The pixels as (height, width, 3) bytes."""
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    pixels: NDArray[np.uint8] = lines[:, : rgb.width() * 3].reshape(rgb.height(), rgb.width(), 3).copy()
    return pixels


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
    with ExitStack() as all_or_none:
        for number, (name, part) in enumerate(zip(names, parts, strict=True)):

            def tell(share: float, before: int = number) -> None:
                options.progress(round((before + share) * 100), len(parts) * 100)

            beside = all_or_none.enter_context(replacing(name, force=options.force))
            with beside.open("wb") as out:
                save_png(sheet, out, options.scale, part, tell)
    return names


def _names(path: Path, count: int) -> Iterator[Path]:
    if count == 1:
        yield path
        return
    digits = len(str(count))
    for number in range(1, count + 1):
        yield path.with_name(f"{path.stem}-{number:0{digits}}{path.suffix}")
