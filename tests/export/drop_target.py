"""A window in a process of its own: takes whatever is dropped, and tells of it in the file named as its argument."""

import json
import sys
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QLabel


class Target(QLabel):
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        data = event.mimeData()
        image = QImage(data.imageData()) if data.hasImage() else QImage()
        file = data.urls()[0].toLocalFile() if data.urls() else ""
        told = {
            "formats": data.formats(),
            "image": [image.width(), image.height()],
            "file": Path(file).name,
            "file_image": [QImage(file).width(), QImage(file).height()],
            "svg": bytes(data.data("image/svg+xml").data())[:60].decode("utf-8", "replace"),
        }
        event.acceptProposedAction()
        Path(sys.argv[1]).write_text(json.dumps(told), "utf-8")


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    window = Target("drop here")
    window.setWindowTitle("droptarget")
    window.setAcceptDrops(True)
    window.setGeometry(1250, 40, 200, 200)
    window.show()
    application.exec()
