"""Mail: forwarded messages, newsletters, Outlook's own format, and what mail cannot make us load."""

import builtins
import os
import socket
import struct
from datetime import date
from email.message import EmailMessage

import pytest

from tests.reading.compound import attached_file, attached_message, outlook
from viewer.model import PublishedFrom
from viewer.reading import read_bytes

BODY = (
    "Envoys of the two governments met in Oslo on Tuesday and agreed to reopen the border crossing that was closed in 2019.\n\n"
    "The foreign minister said that the first lorries would cross before the end of the month, after customs officers had met.\n"
)


def mail(subject="Border crossing to reopen", body=BODY, **headers):
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = "The Harbour Post <news@harbour.example>", "a@b.example", subject
    made["Date"] = "Wed, 05 May 2021 10:00:00 +0200"
    for name, value in headers.items():
        made[name] = value
    made.set_content(body)
    return made


def test_letter():
    (article,) = read_bytes(bytes(mail()), "a.eml")
    assert (article.title, article.outlet) == ("Border crossing to reopen", "The Harbour Post")
    assert (article.published, article.published_from) == (date(2021, 5, 5), PublishedFrom.METADATA)
    assert article.text == "Border crossing to reopen\n\n" + BODY.strip()


@pytest.mark.parametrize("prefix", ["Fwd: ", "FW: ", "WG: AW: ", "Re: Fwd: ", "TR : "])
def test_sent_on_mail_is_not_dated_by_its_sending(prefix):
    body = f"See below.\n\n---------- Forwarded message ---------\nFrom: The Harbour Post\nDate: Tue, May 4, 2021 at 9:12 AM\nSubject: Border\n\n{BODY}"
    (article,) = read_bytes(bytes(mail(prefix + "Border crossing to reopen", body)), "a.eml")
    assert article.title == "Border crossing to reopen"
    assert article.published == date(2021, 5, 4)
    assert article.outlet != "The Harbour Post"


def test_lines_that_the_mail_program_broke_are_joined():
    wrapped = (
        "Envoys of the two governments met in Oslo on Tuesday and agreed to reopen\n"
        "the border crossing that was closed in 2019, officials of both sides said\n"
        "after the talks.\n\nOne short line.\nAnother.\n"
    )
    (article,) = read_bytes(bytes(mail(body=wrapped)), "a.eml")
    assert (
        "agreed to reopen the border crossing that was closed in 2019, officials of both sides said after the talks."
        in article.text
    )
    assert "One short line.\nAnother." in article.text


@pytest.mark.parametrize("declared", ["utf-8", "us-ascii", "iso-8859-1", "x-unknown", "utf-7"])
def test_charset_that_lies(declared):
    data = (
        bytes(mail())
        .replace(b"closed in 2019", "fermée à Tromsø".encode())
        .replace(b'charset="utf-8"', f'charset="{declared}"'.encode())
    )
    (article,) = read_bytes(data, "a.eml")
    assert "fermée à Tromsø" in article.text


def test_outlook_message():
    data = outlook(
        subject="FW: Border crossing to reopen", sender="The Harbour Post", body="May 4, 2021\r\n\r\n" + BODY
    )
    (article,) = read_bytes(data, "a.msg")
    assert (article.title, article.published) == ("Border crossing to reopen", date(2021, 5, 4))
    (article,) = read_bytes(
        outlook(subject="Border crossing to reopen", sender="The Harbour Post", address="a@b.example", body=BODY),
        "a.msg",
    )
    assert (article.published, article.outlet) == (date(2021, 5, 5), "The Harbour Post")
    assert BODY.split("\n")[0] in article.text


def test_outlook_message_without_text():
    from viewer.reading import ReadingError

    with pytest.raises(ReadingError) as caught:
        read_bytes(outlook(subject="x"), "a.msg")
    assert caught.value.code == "reading.no_text"


def test_outlook_message_with_what_is_attached_to_it():
    page = "<html><head><title>x</title></head><body><h1>The other crossing</h1>" + "".join(
        f"<p>{part}</p>" for part in BODY.strip().split("\n\n")
    )
    data = outlook(
        attached_file("note.txt", f"Talks resume in Oslo\n\nMay 7, 2021\n\n{BODY}".encode()),
        attached_file("picture.png", b"\x89PNG"),
        attached_message(subject="The other crossing", sender="The Ledger", html=page.encode()),
        subject="Border crossing to reopen",
        body=BODY,
        headers="From: =?utf-8?b?VGhlIEhhcmJvdXIgUG9zdA==?= <a@b.example>\r\n\r\n",
    )
    found = read_bytes(data, "a.msg")
    assert [(a.title, a.published, a.outlet) for a in found] == [
        ("Border crossing to reopen", date(2021, 5, 5), "The Harbour Post"),
        ("Talks resume in Oslo", date(2021, 5, 7), None),
        ("The other crossing", date(2021, 5, 5), "The Ledger"),
    ]
    assert BODY.strip().split("\n\n")[-1] in found[2].text


@pytest.mark.parametrize("kind", [b"MELA", b"LZFu"])
def test_outlook_message_with_rich_text_alone(kind):
    rtf = b"{\\rtf1\\ansi\\ansicpg1252\\pard " + BODY.strip().replace("\n\n", "\\par ").encode("cp1252") + b"}"
    # uncompressed, or "compressed" into literals alone, eight to a control byte, with a reference to its own place as the end
    packed = rtf
    if kind == b"LZFu":
        begin = b"{\\rtf1\\ansi"  # stands in the dictionary that every compressed text follows
        rest = rtf[len(begin) :]
        packed = b"\1" + (len(begin) - 2).to_bytes(2, "big") + rest[:7]
        packed += b"".join(b"\0" + rest[i : i + 8] for i in range(7, len(rest), 8))
    raw = struct.pack("<II4sI", len(packed) + 12, len(rtf), kind, 0) + packed
    (article,) = read_bytes(outlook(subject="Border crossing to reopen", rtf=raw), "a.msg")
    assert all(part in article.text for part in BODY.strip().split("\n\n"))


def test_addresses_that_outlook_writes_beside_words_are_left_out():
    text = "[cid:image001.png]\r\n[https://a.example/logo.png]<https://a.example/>\r\nRead more <https://a.example/x?y=1>\r\n\r\n\r\n\r\n" + BODY.replace("2019", "2019<https://a.example/z>")  # fmt: skip
    (article,) = read_bytes(outlook(subject="Border crossing to reopen", body=text), "a.msg")
    assert "https" not in article.text
    assert "\n\n\n" not in article.text
    assert BODY.strip() in article.text


def test_mail_loads_nothing(monkeypatch):
    hostile = mail()
    hostile.add_alternative(
        "<html><head><base href='http://127.0.0.1:9/'><link rel=stylesheet href='file:///etc/passwd'></head><body>"
        "<img src='http://127.0.0.1:9/pixel.gif'><img src='file:///etc/hostname'><iframe src='/etc/passwd'></iframe>"
        + "".join(f"<p>{p}</p>" for p in (BODY * 4).split("\n\n"))
        + "</body></html>",
        subtype="html",
    )
    data = bytes(hostile)
    read_bytes(data, "warm.eml")
    opened, real_open, real_os_open = [], builtins.open, os.open
    monkeypatch.setattr(builtins, "open", lambda file, *a, **k: (opened.append(str(file)), real_open(file, *a, **k))[1])
    monkeypatch.setattr(os, "open", lambda file, *a, **k: (opened.append(str(file)), real_os_open(file, *a, **k))[1])
    monkeypatch.setattr(socket.socket, "connect", lambda *_: pytest.fail("a connection was opened"))
    (article,) = read_bytes(data, "a.eml")
    assert "root:" not in article.text
    assert opened == []


def test_a_mailbox_gives_each_of_its_messages():
    one = bytes(mail())
    two = bytes(
        mail(
            "Talks resume in Oslo",
            body="The ministers met in Oslo on Monday.\n\n>From Oslo they went home, an aide said.\n",
        )
    )
    line = b"From ada@wire.example Mon Mar 13 08:25:00 2023\n"
    articles = read_bytes(line + one + b"\n\n" + line + two + b"\n", "messages.mbox")
    assert [article.title for article in articles] == ["Border crossing to reopen", "Talks resume in Oslo"]
    assert "From Oslo they went home" in articles[1].text
