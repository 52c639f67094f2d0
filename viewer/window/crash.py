"""What happens when something goes wrong that nobody thought of: a line in the log, a dialog, and the work goes on."""

import logging
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from viewer.window.text_size import scaled

_log = logging.getLogger("viewer")
LOG_BYTES, LOG_FILES = 512 * 1024, 3
_SHOWN: list[QDialog] = []


def start_log(folder: Path, level: str) -> Path | None:
    """Log into `folder`, rotating; None when nothing can be written there. Articles' text is never logged."""
    import logging.handlers  # not before the first paint: it brings the network modules

    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            folder / "demarche.log", maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8", delay=True
        )
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger("viewer")
    for former in [one for one in root.handlers if isinstance(one, logging.handlers.RotatingFileHandler)]:
        root.removeHandler(former)
        former.close()
    root.addHandler(handler)
    root.setLevel(level.upper())
    return folder / "demarche.log"


def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Environment and traceback: file names, lines and the error's type, without values, which may be an article's text."""
    from viewer.window.help_pages import environment

    frames = traceback.extract_tb(trace)
    lines = [environment(), ""]
    lines += [f"{_place(frame.filename)}:{frame.lineno} in {frame.name}" for frame in frames]
    code = getattr(error, "code", "")
    lines.append(f"{kind.__name__}{f' ({code})' if isinstance(code, str) and code else ''}")
    return "\n".join(lines)


def install(parent: Callable[[], QWidget | None]) -> None:
    """Catch what nobody caught, in any thread's slot that runs in the GUI."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        text = report(kind, error, trace)
        _log.error("crash\n%s", text)
        if "--debug" in sys.argv:
            sys.__excepthook__(kind, error, trace)
        if not _SHOWN:
            CrashDialog(text, parent()).open()

    sys.excepthook = hook


class CrashDialog(QDialog):
    """Says that something failed, that the work is saved, and offers the report to copy."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Démarche")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text = text
        say = QLabel(
            self.tr(
                "Something went wrong that should not have. Your work is saved. "
                "If you tell us, add the lines below: they hold no text of your articles."
            ),
            wordWrap=True,
        )
        view = QPlainTextEdit(text)
        view.setReadOnly(True)
        view.setAccessibleName(self.tr("Report"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = QPushButton(self.tr("Copy the report"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (say, view, buttons):
            layout.addWidget(widget)
        self.resize(scaled(self, 640), scaled(self, 420))
        _SHOWN.append(self)
        self.finished.connect(lambda: _SHOWN.remove(self))


def _place(file_name: str) -> str:
    """A source file without the folders of this machine's user."""
    path = Path(file_name).as_posix()
    return path[path.rfind("viewer/") :] if "viewer/" in path else Path(file_name).name
