"""The translations are complete, keep their placeholders, count right, and leave nothing clipped when texts grow."""

import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.window.conftest import make_article, readings
from viewer import resources
from viewer.project import Project
from viewer.window import translation
from viewer.window.app import Session
from viewer.window.article_dialog import ArticleDialog
from viewer.window.event_dialog import EventDialog
from viewer.window.preferences import Preferences
from viewer.window.settings_dialog import SettingsDialog
from viewer.window.views_dialog import ViewsDialog

ROOT = Path(__file__).resolve().parents[2]
PLACES = re.compile(r"%n|%\d|\{\w+\}")
languages = pytest.mark.parametrize("language", ["de", "fr", "ru"])


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    translation.install("en")
    application = QApplication.instance()
    if isinstance(application, QApplication):
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def messages(language: str) -> Iterator[tuple[str, list[str]]]:
    """Every source that is translated, with its forms."""
    for message in (
        ElementTree.parse(resources.path("translations", f"demarche_{language}.ts")).getroot().iter("message")
    ):
        found = message.find("translation")
        assert found is not None
        if found.get("type") is None:
            yield (
                message.findtext("source") or "",
                [f.text or "" for f in found.iter("numerusform")] or [found.text or ""],
            )


@languages
def test_every_translation_keeps_its_placeholders(language: str) -> None:
    count = 0
    for source, forms in messages(language):
        count += 1
        for form in forms:
            assert form.strip(), source
            assert sorted(PLACES.findall(form)) == sorted(PLACES.findall(source)), source
            assert source.endswith("…") == form.endswith("…"), source
    assert count > 400


@pytest.mark.slow
def test_nothing_in_the_source_is_untranslated(tmp_path: Path) -> None:
    """Qt's own tool looks for texts that have no translation; `build/translations.py` runs it and adds them to the files."""
    for path in resources.path("translations").glob("*.ts"):
        shutil.copy(path, tmp_path)
    done = subprocess.run(
        [sys.executable, str(ROOT / "build" / "translations.py"), str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.strip() == ""
    assert done.returncode == 0


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ["1 event", "2 events", "5 events", "21 events"]),
        ("de", ["1 Ereignis", "2 Ereignisse", "5 Ereignisse", "21 Ereignisse"]),
        ("fr", ["1 événement", "2 événements", "5 événements", "21 événements"]),
        ("ru", ["1 событие", "2 события", "5 событий", "21 событие"]),
    ],
)
@pytest.mark.parametrize("context", ["Filters", "Canvas"])
def test_plurals(qapp: object, language: str, said: list[str], context: str) -> None:
    translation.install(language)
    assert [QCoreApplication.translate(context, "%n event(s)", None, n) for n in (1, 2, 5, 21)] == said


@languages
def test_menus_have_no_accelerator_twice(qapp: object, language: str) -> None:
    translation.install(language)
    from viewer.window import actions

    keys = [re.findall("&(.)", actions.translated(text)) for text in actions.MENUS.values()]
    assert all(len(key) == 1 for key in keys)
    assert max(Counter(key[0].lower() for key in keys).values()) == 1


class Stretched(QTranslator):
    """Every text half as long again, as German is to English."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return source + "~" * (2 + len(source) // 2)

    def isEmpty(self) -> bool:
        return False


def clipped(root: QWidget) -> list[str]:
    """Buttons and one-line labels narrower than their text."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root) or not isinstance(widget, QAbstractButton | QLabel):
            continue
        text = widget.text()
        if not text or "\n" in text or (isinstance(widget, QLabel) and widget.wordWrap()):
            continue
        needed = widget.fontMetrics().horizontalAdvance(text.replace("&", ""))
        if widget.width() < needed:
            found.append(f"{type(widget).__name__} {text!r}: {widget.width()} < {needed}")
    return found


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_longer_texts_fit(
    qtbot: QtBot, preferences: Preferences, tmp_path: Path, direction: Qt.LayoutDirection
) -> None:
    path = tmp_path / "story.demarche"
    with Project.create(path) as made:
        made.add(readings())
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    preferences.set("language", "en")
    stretched = Stretched()
    application.installTranslator(stretched)
    session = Session(preferences, [path])
    application.setLayoutDirection(direction)
    try:
        session.window.resize(1900, 1000)
        qtbot.addWidget(session.window)
        session.window.show()
        qtbot.waitUntil(lambda: session.parts is not None and session.parts.opened.is_open, timeout=60_000)
        parts = session.parts
        assert parts is not None
        parts.opened.select([parts.bench.table_model.key_at(0)])
        qtbot.wait(200)
        bad = clipped(session.window)
        for dialog in (
            ArticleDialog(make_article()),
            EventDialog(),
            ViewsDialog(["Gulf"]),
            SettingsDialog(preferences),
        ):
            qtbot.addWidget(dialog)
            dialog.show()
            qtbot.wait(30)
            bad += clipped(dialog)
        assert bad == []
    finally:
        application.removeTranslator(stretched)
        session.close()
