"""The export dialog alone, in a process of its own, on the small document; the argument is a settings file."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "export")]

from export_documents import small  # noqa: E402
from PySide6.QtCore import QSettings  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from viewer.window.export_dialog import ExportDialog  # noqa: E402

application = QApplication(sys.argv[:1])
dialog = ExportDialog(small(), settings=QSettings(sys.argv[1], QSettings.Format.IniFormat))
dialog.setGeometry(20, 40, 1100, 760)
dialog.previewed.connect(lambda: dialog.setWindowTitle("exportready"))
dialog.show()
application.exec()
