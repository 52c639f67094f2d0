"""What drops and pastes bring, and what the overlay says of them."""

import struct
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from viewer.window import translation
from viewer.window.drop import DropOverlay, Dropped, dropped


def mime(*urls: str, text: str = "") -> QMimeData:
    data = QMimeData()
    if urls:
        data.setUrls([QUrl(url) for url in urls])
    if text:
        data.setText(text)
    return data


def test_files_come_as_paths_each_once() -> None:
    found = dropped(mime("file:///a/x.txt", "file:///a/%D0%BC.html", "file:///a/x.txt"))
    assert found.paths == (Path("/a/x.txt"), Path("/a/м.html"))
    assert found.text is None


def test_a_selection_comes_as_text_and_an_address_is_only_named() -> None:
    long = "Two presidents met in Minsk on Monday and signed a roadmap."
    assert dropped(mime(text=long)).text == long
    assert dropped(mime("https://example.org/a")) == Dropped((), None, ("https://example.org/a",))
    assert dropped(mime(text="https://example.org/a-very-long-address-that-is-no-article")).text is None


def test_a_selection_that_comes_as_markup_alone_gives_its_words_and_opens_nothing(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("SECRET")
    data = QMimeData()
    data.setHtml(
        f'<html><head><style>@import "{secret.as_uri()}"; p{{}}</style></head><body><p>Two presidents <b>met</b> in Minsk.</p>'
        f'<img src="{secret.as_uri()}"><script>alert(1)</script><div>They signed a road&shy;map &amp; left.</div></body></html>'
    )
    assert dropped(data).text == "Two presidents met in Minsk.\n\nThey signed a road\xadmap & left."


@pytest.mark.parametrize("data", [mime(), mime(text="short")])
def test_what_is_nothing_is_refused(data: QMimeData) -> None:
    assert not dropped(data)


def test_the_overlay_counts(qtbot: QtBot, tmp_path: Path) -> None:
    translation.install("en")
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    window.show()
    overlay = DropOverlay(window)
    overlay.offer(Dropped(tuple(Path(f"/a/{n}.txt") for n in range(7))))
    assert overlay.text == "Drop 7 articles"
    assert overlay.isVisible()
    overlay.offer(Dropped((Path("/a/1.txt"),)))
    assert overlay.text == "Drop 1 article"
    overlay.offer(Dropped((tmp_path,)))
    assert overlay.text == "Drop this folder"
    assert overlay.geometry() == window.rect()


def test_a_message_that_comes_as_data_is_a_file_and_asked_for_only_when_dropped() -> None:
    asked: list[str] = []

    class Mail(QMimeData):
        def retrieveData(self, kind: str, wanted: object) -> object:
            asked.append(kind)
            return super().retrieveData(kind, wanted)

    data = Mail()
    data.setUrls([QUrl("imap-message://someone@mail.example/INBOX#1")])
    data.setData("message/rfc822", b"From: a@b.example\n\nThey met.")
    asked.clear()
    offered = dropped(data, contents=False)
    assert [file.name for file in offered.files] == ["message.eml"]
    assert "message/rfc822" not in asked
    assert dropped(data).files[0].data.endswith(b"They met.")


def test_files_that_windows_hands_over_as_data() -> None:
    names = ["Talks: resume?.msg", "..\\..\\evil\u202e.eml", ""]
    rows = [b"\0" * 72 + name.encode("utf-16-le").ljust(520, b"\0") for name in names]
    data = QMimeData()
    data.setData(
        'application/x-qt-windows-mime;value="FileGroupDescriptorW"', struct.pack("<I", 9) + b"".join(rows)
    )  # a count that lies
    data.setData('application/x-qt-windows-mime;value="FileContents"', b"first")
    data.setData('application/x-qt-windows-mime;value="FileContents";index=1', b"second")
    found = dropped(data).files
    assert [(file.name, file.data) for file in found] == [
        ("Talks_ resume_.msg", b"first"),
        ("evil\ufffd.eml", b"second"),
    ]
    assert len(dropped(data, contents=False).files) == 3


def test_a_message_of_a_mozilla_program_keeps_its_promised_name() -> None:
    data = QMimeData()
    data.setUrls([QUrl("mailbox:///home/a/Inbox?number=1")])
    data.setData("message/rfc822", b"From: a@b.example\n\nThey met.")
    data.setData("application/x-moz-file-promise-dest-filename", "Talks: Oslo.eml".encode("utf-16-le"))
    assert [file.name for file in dropped(data).files] == ["Talks_ Oslo.eml"]
    data.setData("application/x-moz-file-promise-dest-filename", b"../evil.desktop")
    assert [file.name for file in dropped(data).files] == ["message.eml"]


def test_a_message_of_which_only_the_address_comes_is_named_as_such() -> None:
    data = QMimeData()
    data.setUrls([QUrl("mailbox-message://nobody@Local%20Folders/Inbox#7")])
    data.setData("text/x-moz-message", "mailbox-message://nobody@Local%20Folders/Inbox#7".encode("utf-16-le"))
    found = dropped(data)
    assert found == Dropped(messages=found.messages)
    assert found.messages == ("mailbox-message:",)


def test_a_link_out_of_a_browser_is_an_address() -> None:
    data = QMimeData()
    data.setData("text/uri-list", b"# a comment\r\nhttps://news.example/talks\r\n")
    data.setData("text/x-moz-url", "https://news.example/talks\nTalks resume in Oslo".encode("utf-16-le"))
    data.setText("https://news.example/talks")
    assert dropped(data) == Dropped(addresses=("https://news.example/talks",))
