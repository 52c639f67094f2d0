"""The icon in the forms that the systems want, drawn anew from resources/icons: the smallest from a drawing of its own, pixel by pixel."""

import struct
import sys
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
SMALL = 16  # up to this size "NAME-16.svg" is drawn in place of "NAME.svg"


def draw(source: Path, size: int) -> QImage:
    """The icon, `size` pixels a side."""
    if size <= SMALL:
        source = source.with_stem(f"{source.stem}-{SMALL}")
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(source)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image


def write(source: Path, folder: Path) -> None:
    """PNGs of every size, and an .ico and .icns; raises `OSError` where Qt cannot write one."""
    folder.mkdir(parents=True, exist_ok=True)
    for size, path in [*((size, png(folder, size)) for size in SIZES), (512, folder / "demarche.icns")]:
        if not draw(source, size).save(str(path)):
            raise OSError(f"Qt could not write {path}")
    (folder / "demarche.ico").write_bytes(ico((size, png(folder, size).read_bytes()) for size in SIZES if size <= 256))


def png(folder: Path, size: int) -> Path:
    """Where the PNG of a size is put."""
    return folder / f"demarche-{size}.png"


def ico(pictures: Iterable[tuple[int, bytes]]) -> bytes:
    """A Windows icon of several PNGs (pixels a side, its bytes): Qt's own writer knows one size only."""
    given = list(pictures)
    at = 6 + 16 * len(given)
    entries = []
    for size, data in given:
        entries.append(struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), at))  # 0 stands for 256
        at += len(data)
    return struct.pack("<HHH", 0, 1, len(given)) + b"".join(entries) + b"".join(data for _, data in given)


if __name__ == "__main__":
    application = QGuiApplication([])
    write(Path(sys.argv[1]), Path(sys.argv[2]))
