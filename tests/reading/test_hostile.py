"""Files made to harm: each is refused under a clear code, or read without harm, and costs nothing else."""

import io
import os
import plistlib
import struct
import zipfile
from email.message import EmailMessage
from pathlib import Path

import pytest

from viewer.reading import ReadingError, limits, read_file

FILES = Path(__file__).parent.parent / "files"
TEXT = b"Talks resume\n\nMay 4, 2021\n\nThe ministers met in the capital on Monday and agreed to hold further talks in the spring.\n"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def refused(path, data):
    path.write_bytes(data)
    with pytest.raises(ReadingError) as caught:
        read_file(path)
    return caught.value.code


def zipped(members, method=zipfile.ZIP_DEFLATED):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def docx_of(xml):
    return zipped({"[Content_Types].xml": "<Types/>", "word/document.xml": xml})


def pdf_of(pages, content=b""):
    """A PDF written by hand, `pages` times the same page."""
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[" + b" ".join(b"%d 0 R" % (5 + i) for i in range(pages)) + b"]/Count %d>>" % pages,
        b"<</Length %d>>stream\n" % len(content) + content + b"\nendstream",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        *[b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 3 0 R/Resources<</Font<</F1 4 0 R>>>>>>"] * pages,
    ]
    out, places = b"%PDF-1.4\n", []
    for i, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj" % i + body + b"endobj\n"
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + b"".join(b"%010d 00000 n \n" % p for p in places)
    return out + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, start)


# --- pdf


def test_pdf_cut_off(tmp_path):
    whole = (FILES / "office.pdf").read_bytes()
    assert refused(tmp_path / "a.pdf", whole[:900]) == "reading.damaged"


def test_pdf_encrypted(tmp_path):
    locked = pdf_of(1, b"BT /F1 12 Tf 72 700 Td (hello) Tj ET").replace(
        b"/Root 1 0 R>>",
        b"/Root 1 0 R/ID[<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>]/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -3904"
        b"/O<" + b"ab" * 32 + b">/U<" + b"cd" * 32 + b">>>>>",
    )
    assert refused(tmp_path / "a.pdf", locked) == "reading.encrypted_pdf"


def test_pdf_of_ten_thousand_pages(tmp_path):
    assert refused(tmp_path / "a.pdf", pdf_of(10_000)) == "reading.too_large"


def test_pdf_without_text(tmp_path):
    assert refused(tmp_path / "a.pdf", pdf_of(3, b"0 0 100 100 re f")) == "reading.scanned_pdf"


def test_pdf_by_signature_only(tmp_path):
    assert refused(tmp_path / "a.pdf", b"%PDF-1.7\n" + os.urandom(0) + b"nothing" * 100) == "reading.damaged"


# --- zip, docx, odt, epub


@pytest.mark.parametrize("name", ["a.zip", "a.docx"])
def test_bombs(tmp_path, name):
    zeros = b"\0" * (60 * 2**20)
    data = zipped({"word/document.xml": zeros}) if name == "a.docx" else zipped({"a.txt": zeros})
    assert refused(tmp_path / name, data) == "reading.bomb"


def test_bomb_that_lies_about_its_size(tmp_path):
    data = bytearray(zipped({"a.txt": b"word " * (4 * 2**20)}))
    place = data.rfind(b"PK\x01\x02")
    struct.pack_into("<I", data, place + 24, 1000)
    assert refused(tmp_path / "a.zip", bytes(data)) in ("reading.bomb", "reading.damaged", "reading.too_large")


def test_bomb_of_many_members(tmp_path):
    data = zipped({f"{i}.txt": b"" for i in range(limits.ARCHIVE_MEMBERS + 1)})
    assert refused(tmp_path / "a.zip", data) == "reading.bomb"


def test_zip_within_zip_within_zip(tmp_path):
    inner = zipped({"a.txt": TEXT})
    path = tmp_path / "a.zip"
    path.write_bytes(zipped({"b.zip": inner}))
    assert read_file(path)[0].file_name == "a.txt"
    assert refused(path, zipped({"c.zip": zipped({"b.zip": inner})})) == "reading.nested"


def test_zip_slip_writes_nothing(tmp_path):
    folder = tmp_path / "x" / "y"
    folder.mkdir(parents=True)
    (folder / "a.zip").write_bytes(
        zipped({"../../evil.txt": TEXT, "/etc/evil.txt": TEXT + b"2", "C:\\evil.txt": TEXT + b"3"})
    )
    before = sorted(tmp_path.rglob("*"))
    articles = read_file(folder / "a.zip")
    assert {a.file_name for a in articles} == {"evil.txt"}
    assert sorted(tmp_path.rglob("*")) == before


def test_zip_members_that_fail_cost_only_themselves(tmp_path):
    path = tmp_path / "a.zip"
    path.write_bytes(
        zipped(
            {"bad.pdf": b"%PDF-nothing", "binary.txt": bytes(range(256)) * 40, "good.txt": TEXT, "x.png": b"\x89PNG"}
        )
    )
    (article,) = read_file(path)
    assert (article.file_name, article.warnings) == ("good.txt", ("reading.some_unread",))


def test_zip_locked_or_cut_off_or_empty(tmp_path):
    data = bytearray(zipped({"a.txt": TEXT}))
    data[6] |= 1
    data[data.rfind(b"PK\x01\x02") + 8] |= 1
    assert refused(tmp_path / "a.zip", bytes(data)) == "reading.encrypted"
    assert refused(tmp_path / "b.zip", zipped({"a.txt": TEXT * 50})[:200]) == "reading.damaged"
    assert refused(tmp_path / "c.zip", zipped({})) == "reading.no_text"


BILLION = (
    '<!DOCTYPE x [<!ENTITY a "lol">'
    + "".join(f'<!ENTITY {chr(98 + i)} "{f"&{chr(97 + i)};" * 10}">' for i in range(9))
    + "]>"
)
EXTERNAL = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize("declaration", [BILLION, EXTERNAL])
@pytest.mark.parametrize("kind", ["docx", "odt", "epub", "rss", "webarchive"])
def test_entities(tmp_path, declaration, kind):
    entity = "&j;" if declaration is BILLION else "&a;"
    data = {
        "docx": docx_of(
            f"{declaration}<w:document {W}><w:body><w:p><w:r><w:t>{entity}</w:t></w:r></w:p></w:body></w:document>"
        ),
        "odt": zipped(
            {
                "mimetype": "application/vnd.oasis.opendocument.text",
                "content.xml": f"{declaration}<x><body><p>{entity}</p></body></x>",
            },
            0,
        ),
        "epub": zipped(
            {
                "mimetype": "application/epub+zip",
                "META-INF/container.xml": f"{declaration}<x><rootfile full-path='{entity}'/></x>",
            },
            0,
        ),
        "rss": f"<?xml version='1.0'?>{declaration}<rss><channel><item><title>{entity}</title></item></channel></rss>".encode(),
        "webarchive": f"<?xml version='1.0'?><!DOCTYPE plist PUBLIC 'x' 'y' {declaration[declaration.index('[') :]}<plist><dict><key>WebMainResource</key><string>{entity}</string></dict></plist>".encode(),
    }[kind]
    assert refused(tmp_path / f"a.{kind}", data) == "reading.entities"


def test_external_doctype_is_not_fetched(tmp_path):
    path = tmp_path / "a.rss"
    path.write_text(
        '<!DOCTYPE rss SYSTEM "http://127.0.0.1:1/x.dtd"><rss><channel><item><title>Talks resume in Oslo</title></item></channel></rss>'
    )
    assert read_file(path)[0].title == "Talks resume in Oslo"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.docx", docx_of(f"<w:document {W}>" + "<w:p>" * 5000 + "</w:p>" * 5000 + "</w:document>")),
        ("a.rss", b"<rss>" + b"<item>" * 5000 + b"</item>" * 5000 + b"</rss>"),
        ("a.rtf", b"{\\rtf1 " + b"{" * 100_000 + b"x" + b"}" * 100_001),
    ],
)
def test_too_deep(tmp_path, name, data):
    assert refused(tmp_path / name, data) == "reading.too_deep"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.docx", zipped({"word/document.xml": "<w:document"})),
        ("a.odt", zipped({"mimetype": "application/vnd.oasis.opendocument.text"}, 0)),
        ("a.epub", zipped({"mimetype": "application/epub+zip"}, 0)),
        ("a.webarchive", b"bplist00" + bytes(range(200)) + b"WebMainResource"),
        ("a.webarchive", plistlib.dumps({"WebMainResource": {"WebResourceData": "text"}})),
        ("a.msg", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "__properties_version1.0".encode("utf-16-le") * 100),
    ],
)
def test_damaged(tmp_path, name, data):
    assert refused(tmp_path / name, data) == "reading.damaged"


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("a.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + b"\0" * 50, "reading.picture"),
        ("a.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF" + b"\0" * 50, "reading.picture"),
        ("a.7z", b"7z\xbc\xaf\x27\x1c\0\x04" + b"\0" * 50, "reading.unknown_format"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"), "reading.old_word"),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "reading.encrypted"),
    ],
)
def test_known_but_not_read(tmp_path, name, data, code):
    assert refused(tmp_path / name, data) == code


# --- mail


def test_mail_of_endless_parts(tmp_path):
    parts = b"".join(b"--x\nContent-Type: text/plain\n\na\n" for _ in range(limits.MAIL_PARTS + 5))
    data = (
        b"From: a@b\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n" + parts + b"--x--\n"
    )
    assert refused(tmp_path / "a.eml", data) == "reading.too_many"


def test_mail_within_mail_without_end(tmp_path):
    data = (
        b"From: a@b\nSubject: x\nMIME-Version: 1.0\n"
        + b"Content-Type: message/rfc822\n\nFrom: a@b\n" * 5000
        + b"\nhello"
    )
    assert refused(tmp_path / "a.eml", data) in ("reading.too_deep", "reading.no_text", "reading.too_many")


def test_mail_with_a_name_that_hides_itself(tmp_path):
    mail = EmailMessage()
    mail["From"], mail["Subject"], mail["Date"] = "a@b.example", "Talks resume", "Tue, 04 May 2021 10:00:00 +0000"
    mail.set_content(TEXT.decode())
    mail.add_attachment(TEXT + b"again", maintype="text", subtype="plain", filename="a\u202etxt.exe\u202c.txt")
    (tmp_path / "a.eml").write_bytes(bytes(mail))
    assert "\u202e" not in read_file(tmp_path / "a.eml")[1].file_name


def test_file_that_grows_or_vanishes_while_read(tmp_path, monkeypatch):
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT)
    monkeypatch.setattr("viewer.reading.source.TEXT_BYTES", 50)
    real = os.fstat

    class Small:
        def __init__(self, state):
            self.st_mode, self.st_size = state.st_mode, 10

    monkeypatch.setattr(os, "fstat", lambda handle: Small(real(handle)))
    with pytest.raises(ReadingError) as caught:
        read_file(path)
    assert caught.value.code == "reading.too_large"
    path.unlink()
    with pytest.raises(ReadingError) as caught:
        read_file(path)
    assert caught.value.code == "reading.missing"


def test_names_are_cleaned(tmp_path):
    path = tmp_path / "a\u202etxt.\x07b.txt"
    path.write_bytes(TEXT)
    assert read_file(path)[0].file_name == "a\ufffdtxt.\ufffdb.txt"
