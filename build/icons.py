"""The icon in the forms that the systems want, drawn anew from resources/icons/demarche.svg."""

import sys
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def draw(source: Path, size: int) -> QImage:
    """The icon, `size` pixels a side."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(source)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image


def write(source: Path, folder: Path) -> None:
    """PNGs of every size, and an .ico and .icns; raises `OSError` where Qt cannot write one."""
    folder.mkdir(parents=True, exist_ok=True)
    targets = [(size, folder / f"demarche-{size}.png") for size in SIZES]
    targets += [(256, folder / "demarche.ico"), (512, folder / "demarche.icns")]
    for size, path in targets:
        if not draw(source, size).save(str(path)):
            raise OSError(f"Qt could not write {path}")


if __name__ == "__main__":
    application = QGuiApplication([])
    write(Path(sys.argv[1]), Path(sys.argv[2]))
