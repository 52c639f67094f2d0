"""Shows a canvas for a screen reader and prints the keys that it opens."""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

sys.path.insert(0, str(Path(__file__).parents[1] / "timeline"))
from made import scene

from viewer.window.canvas import TimelinePanel

app = QApplication(sys.argv[:1])
app.setApplicationName("canvasprobe")
panel = TimelinePanel()
panel.resize(1280, 620)
panel.view.set_lanes({"grouping": "place"})
panel.view.set_events(scene())
panel.view.activated.connect(lambda key: print("opened", key, flush=True))
panel.show()
QTimer.singleShot(15000, app.quit)
app.exec()
