"""The pictures of README and guide, made anew from the real window: `python docs/make_pictures.py` in the environment.

Works without a screen. The window keeps its settings and projects in a temporary folder meanwhile.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_HOME = tempfile.TemporaryDirectory()
for _name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
    os.environ[_name] = str(Path(_HOME.name, _name))

from PySide6.QtCore import QDeadlineTimer, QEventLoop  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from viewer import resources  # noqa: E402
from viewer.window.app import Session, make_application  # noqa: E402
from viewer.window.preferences import Preferences  # noqa: E402

SIZE = (1440, 900)
STORY = (date(2022, 8, 15), date(2023, 8, 15))


def wait(until: Callable[[], bool], seconds: int = 180) -> None:
    """Let the application live until something holds; raises `TimeoutError`."""
    deadline = QDeadlineTimer(seconds * 1000)
    while not until():
        if deadline.hasExpired():
            raise TimeoutError
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def settle(milliseconds: int = 400) -> None:
    """Let animations and delayed searches come to rest."""
    deadline = QDeadlineTimer(milliseconds)
    wait(deadline.hasExpired)


def take(widget: QWidget, name: str) -> None:
    """Save what a widget shows."""
    settle()
    PICTURES.mkdir(parents=True, exist_ok=True)
    widget.grab().save(str(PICTURES / f"{name}.png"))
    print(PICTURES / f"{name}.png")


def main() -> None:
    """Every picture, in the order of a user's first minutes."""
    application = make_application(sys.argv[:1])
    preferences = Preferences()
    preferences.set("theme", "light")
    session = Session(preferences)
    window = session.window
    window.resize(*SIZE)
    window.show()
    wait(lambda: session.parts is not None)
    take(window, "welcome")

    parts = session.parts
    if parts is None:
        raise RuntimeError("the window did not come up")
    samples = sorted(path for path in resources.path("samples").iterdir() if path.suffix in (".txt", ".html"))
    parts.intake.add(samples)
    wait(lambda: parts.importer.busy)
    wait(lambda: not parts.importer.busy)
    settle(1500)
    parts.bench.go_to(*STORY)

    shown = [event for event in parts.opened.project.document().events if len(event.articles) > 1 and event.when.dated]
    best = max(shown, key=lambda event: (len(event.conflicts), len(event.articles)))
    parts.opened.select([int(best.id.removeprefix("e"))])
    take(window, "evidence")
    parts.bench.show_page("table")
    take(window, "table")
    session.close()
    application.quit()


if __name__ == "__main__":
    main()
