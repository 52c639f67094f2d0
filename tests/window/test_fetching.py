"""No address is fetched unless the user agrees, host by host."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from viewer.reading import ReadingError
from viewer.reading.urls import Fetched
from viewer.window.fetching import Fetcher
from viewer.window.preferences import Preferences


@pytest.fixture
def fetcher(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Fetcher:
    def fetch(address: str, *, agreed: object, cancelled: object) -> Fetched:
        if not agreed("example.org"):  # type: ignore[operator]
            raise ReadingError("url.not_agreed", "example.org")
        return Fetched(b"<p>They met.</p>", "../../page.html", (address,))

    monkeypatch.setattr("viewer.reading.urls.fetch", fetch)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return Fetcher(window)


def answer(qtbot: QtBot, fetcher: Fetcher, text: str) -> None:
    def box() -> QMessageBox | None:
        return next((one for one in fetcher._window.findChildren(QMessageBox) if one.isVisible()), None)

    qtbot.waitUntil(lambda: box() is not None, timeout=5000)
    found = box()
    assert found is not None
    assert "example.org" in found.text()
    assert found.defaultButton().text() == "Do not fetch"
    next(button for button in found.buttons() if button.text() == text).click()


def test_a_page_is_fetched_after_consent_and_asked_once_a_host(qtbot: QtBot, fetcher: Fetcher) -> None:
    got: list[tuple[Path, str]] = []
    fetcher.arrived.connect(lambda path, address: got.append((path, address)))
    fetcher.start(["https://example.org/1", "https://example.org/2"])
    answer(qtbot, fetcher, "Fetch")
    qtbot.waitUntil(lambda: len(got) == 2, timeout=5000)
    assert [address for _, address in got] == ["https://example.org/1", "https://example.org/2"]
    assert all(path.read_bytes() == b"<p>They met.</p>" for path, _ in got)
    assert all(path.name == "page.html" and "demarche-" in str(path) for path, _ in got)
    folder = got[0][0].parent
    fetcher.close()
    assert not folder.exists()


def test_a_site_may_always_be_fetched_from_and_that_can_be_taken_back(
    qtbot: QtBot, fetcher: Fetcher, preferences: Preferences
) -> None:
    got: list[str] = []
    fetcher._preferences = preferences
    fetcher.arrived.connect(lambda _, address: got.append(address))
    fetcher.start(["https://example.org/1"])
    answer(qtbot, fetcher, "Always from this site")
    qtbot.waitUntil(lambda: len(got) == 1, timeout=5000)
    assert preferences.agreed_hosts() == ["example.org"]
    fetcher.start(["https://example.org/2"])
    qtbot.waitUntil(lambda: len(got) == 2, timeout=5000)
    preferences.forget_agreed()
    assert preferences.agreed_hosts() == []
    fetcher.close()


def test_nothing_is_fetched_without_it(qtbot: QtBot, fetcher: Fetcher) -> None:
    with qtbot.waitSignal(fetcher.failed, timeout=5000) as told:
        fetcher.start(["https://example.org/1"])
        answer(qtbot, fetcher, "Do not fetch")
    assert told.args == ["https://example.org/1", "url.not_agreed"]
    fetcher.close()
