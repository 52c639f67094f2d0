"""Mail: forwarded messages, newsletters, Outlook's own format, and what mail cannot make us load."""

import builtins
import os
import socket
import struct
from datetime import UTC, date, datetime
from email.message import EmailMessage

import pytest

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


def compound(streams):
    """A compound file as Outlook writes it: one sector of allocation table, a directory, all streams in the small-stream area."""
    free, end = 0xFFFFFFFF, 0xFFFFFFFE
    small, small_table, entries = b"", [], []
    for name, data in streams.items():
        count = max(1, -(-len(data) // 64))
        entries.append((name, 2, len(small) // 64, len(data)))
        small_table += [*range(len(small_table) + 1, len(small_table) + count), end]
        small += data.ljust(count * 64, b"\0")
    directory = b""
    for i, (name, kind, start, size) in enumerate([("Root Entry", 5, 0, len(small)), *entries]):
        raw = name.encode("utf-16-le")
        right = free if i == 0 or i == len(entries) else i + 1
        child = 1 if i == 0 else free
        directory += raw.ljust(64, b"\0") + struct.pack(
            "<HBBIII16sIQQIQ", len(raw) + 2, kind, 1, free, right, child, b"", 0, 0, 0, start, size
        )
    directory = directory.ljust(-(-len(directory) // 512) * 512, b"\0")
    sectors = [directory[i : i + 512] for i in range(0, len(directory), 512)]
    table = [0xFFFFFFFD, *range(2, len(sectors) + 1), end]
    table_start = len(table)
    packed = struct.pack(f"<{len(small_table)}I", *small_table)
    packed = packed.ljust(-(-len(packed) // 512) * 512, b"\xff")
    table += [*range(table_start + 1, table_start + len(packed) // 512), end]
    small_start = len(table)
    small = small.ljust(-(-len(small) // 512) * 512, b"\0")
    table += [*range(small_start + 1, small_start + len(small) // 512), end]
    directory = directory[:116] + struct.pack("<I", small_start) + directory[120:]
    head = (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
        + b"\0" * 16
        + struct.pack(
            "<HHHHH6sIIIIIIIIII",
            0x3E,
            3,
            0xFFFE,
            9,
            6,
            b"",
            0,
            1,
            1,
            0,
            4096,
            table_start,
            len(packed) // 512,
            end,
            0,
            0,
        )
    )
    head += struct.pack("<108I", *[free] * 108)
    return head + struct.pack("<128I", *table, *[free] * (128 - len(table))) + directory + packed + small


def outlook(**fields):
    moment = int((datetime(2021, 5, 5, 8, tzinfo=UTC) - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds() * 10**7)
    properties = b"\0" * 32 + struct.pack("<IIQ", 0x00390040, 6, moment)
    names = {"subject": "0037", "sender": "0C1A", "address": "0C1F", "body": "1000"}
    streams = {"__properties_version1.0": properties}
    for field, text in fields.items():
        raw = text.encode("utf-16-le")
        streams[f"__substg1.0_{names[field]}001F"] = raw
        streams["__properties_version1.0"] += struct.pack("<HHIII", 0x001F, int(names[field], 16), 6, len(raw) + 2, 0)
    return compound(streams)


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
