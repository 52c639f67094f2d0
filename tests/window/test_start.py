"""The bare window paints before anything heavy is imported; the theme changes live."""

import os
import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from viewer.window.app import Session
from viewer.window.preferences import Preferences
from viewer.window.theme import DARK, LIGHT

ROOT = Path(__file__).resolve().parents[2]
HEAVY = (
    "numpy",
    "pydantic",
    "spacy",
    "trafilatura",
    "dateparser",
    "lxml",
    "sqlite3",
    "viewer.model",
    "viewer.pipeline",
    "importlib.metadata",
    "logging.handlers",
)
SCRIPT = f"""
import sys
from viewer.window import app
from viewer.window.preferences import Preferences
application = app.make_application(["demarche"])
session = app.Session(Preferences())
session.window.painted.disconnect(session._begin)
def painted():
    print("painted", [name for name in {HEAVY!r} if name in sys.modules])
    application.quit()
session.window.painted.connect(painted)
session.window.show()
application.exec()
"""


def test_nothing_heavy_stands_before_the_first_paint(tmp_path: Path) -> None:
    places = {f"XDG_{name}_HOME": str(tmp_path / name) for name in ("DATA", "CONFIG", "STATE", "CACHE")}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        env={**os.environ, **places, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.strip() == "painted []", done.stderr


def test_the_theme_changes_live(qtbot: QtBot, preferences: Preferences) -> None:
    preferences.set("theme", "light")
    session = Session(preferences)
    qtbot.addWidget(session.window)
    session.window.show()
    qtbot.waitUntil(lambda: session.parts is not None, timeout=20_000)
    assert session.parts is not None
    assert session.appearance.colours is LIGHT
    assert not session.parts.bench.timeline.canvas.theme.dark
    preferences.set("theme", "dark")
    assert session.appearance.colours is DARK
    assert session.parts.bench.timeline.canvas.theme.dark
    assert session.window.palette().window().color().name().upper() == DARK.panel
    preferences.set("theme", "light")
    assert not session.parts.bench.timeline.canvas.theme.dark
    session.close()
