"""Small pictures of projects for the list of recent ones, kept in the cache and made when a project is left."""

from hashlib import sha256
from pathlib import Path

import platformdirs
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QWidget

SIZE = QSize(192, 96)


def _path_of(project: Path) -> Path:
    folder = Path(platformdirs.user_cache_dir("demarche", appauthor=False)) / "thumbnails"
    return folder / f"{sha256(str(project).encode('utf-8', 'surrogatepass')).hexdigest()[:24]}.png"


def keep(project: Path, view: QWidget) -> None:
    """Keep a picture of `view` for `project`; that it cannot be kept does not matter."""
    picture = view.grab()
    if picture.isNull():
        return
    scaled = picture.scaled(
        SIZE, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    path = _path_of(project)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError:
        return
    scaled.copy(0, 0, SIZE.width(), SIZE.height()).save(str(path), "PNG")


def icons(projects: list[Path]) -> dict[Path, QIcon]:
    """The pictures there are."""
    found = {}
    for project in projects:
        picture = QPixmap(str(_path_of(project)))
        if not picture.isNull() and picture.width() <= SIZE.width() and picture.height() <= SIZE.height():
            found[project] = QIcon(picture)
    return found
