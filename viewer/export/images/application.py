"""Qt wants one application object before it measures or draws text, window or not."""

import os

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

_kept: list[QCoreApplication] = []


def ensure_application() -> QCoreApplication:
    """The application there is, or a new one that needs no screen. Call it from the main thread."""
    existing = QGuiApplication.instance()
    if existing is not None:
        return existing
    if not os.environ.get("QT_QPA_PLATFORM"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    _kept.append(QGuiApplication(["demarche"]))
    return _kept[0]
