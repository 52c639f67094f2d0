"""Nothing is cut off in any dialog, pane or menu: with texts half as long again, from right to left, and at twice the text size."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.window import surfaces
from tests.window.conftest import readings
from viewer.project import Project
from viewer.window import translation
from viewer.window.app import Session
from viewer.window.preferences import Preferences


class Stretched(QTranslator):
    """Every text a third longer in words of its own kind, as German and Russian are to English."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        words = source.split(" ")
        return " ".join([*words, *(word for word in words[: max(1, (len(words) + 2) // 3)] if "%" not in word)])

    def isEmpty(self) -> bool:
        return False


WAYS = {
    "as it is": (1.0, False, Qt.LayoutDirection.LeftToRight),
    "stretched": (1.0, True, Qt.LayoutDirection.LeftToRight),
    "stretched, right to left": (1.0, True, Qt.LayoutDirection.RightToLeft),
    "twice the size": (2.0, False, Qt.LayoutDirection.LeftToRight),
}


@pytest.fixture(params=WAYS)
def session(qtbot: QtBot, preferences: Preferences, tmp_path: Path, request) -> Iterator[Session]:
    """The window on a story, with an event selected, in one of the ways."""
    size, stretched, direction = WAYS[request.param]
    path = tmp_path / "story.demarche"
    with Project.create(path) as made:
        made.add(readings())
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    font, large = application.font(), application.font()
    large.setPointSizeF(font.pointSizeF() * size)
    preferences.set("language", "en")
    translator = Stretched()
    one = None
    try:
        application.setFont(large)
        if stretched:
            application.installTranslator(translator)
        application.setLayoutDirection(direction)
        one = Session(preferences, [path])
        if stretched:  # asked before those that the session installs
            application.removeTranslator(translator)
            application.installTranslator(translator)
        one.window.resize(1440, 900)
        qtbot.addWidget(one.window)
        one.window.show()
        qtbot.waitUntil(lambda: one.parts is not None and one.parts.opened.is_open, timeout=20_000)
        one.parts.opened.select([one.parts.bench.table_model.key_at(0)])
        qtbot.wait(100)
        yield one
    finally:
        if one is not None:
            one.close()
        application.removeTranslator(translator)
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        application.setFont(font)
        translation.install("en")


def test_nothing_is_cut_off(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    bad = []
    for name, surface in surfaces.windows(session):
        qtbot.wait(40)
        bad += [f"{name}: {what}" for what in surfaces.cut_off(surface)]
    for name, surface in surfaces.dialogs(session, tmp_path):
        qtbot.wait(40)
        bad += [f"{name}: {what}" for what in surfaces.cut_off(surface)]
        surface.close()
    for name, menu in surfaces.menus(session):
        bad += [f"{name}: {what}" for what in surfaces.menu_cut_off(menu)]
    assert not bad, "\n".join(bad)
