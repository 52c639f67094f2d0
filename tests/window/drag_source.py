"""A window in a process of its own: a press and a move on it starts a drag of the files named as arguments, or of a mail's data after `--message`."""

import sys
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class Source(QLabel):
    _pressed = QPointF()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if (event.position() - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        data = QMimeData()
        if sys.argv[1] == "--message":
            data.setUrls([QUrl("imap-message://someone@mail.example/INBOX#1")])
            data.setData("message/rfc822", Path(sys.argv[2]).read_bytes())
        else:
            data.setUrls([QUrl.fromLocalFile(name) for name in sys.argv[1:]])
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    window = Source("drag me")
    window.setWindowTitle("dragsource")
    window.setGeometry(20, 40, 160, 100)
    window.show()
    application.exec()
