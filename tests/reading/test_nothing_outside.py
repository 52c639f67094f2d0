"""Reading a file of any format opens no connection and no file but itself: seen from outside, by the system's own record of calls."""

import base64
import html
import io
import plistlib
import re
import shutil
import subprocess
import sys
import zipfile
from email.message import EmailMessage
from pathlib import Path

import pytest

from tests.reading.compound import attached_file, attached_message, outlook

ROOT = Path(__file__).resolve().parents[2]
FILES = ROOT / "tests" / "files"
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("strace") is None or sys.platform != "linux", reason="needs strace"),
]
PROSE = (
    "<p>The two ministers met at the lake on Monday and agreed to open the crossing again, nine years after it was shut.</p>"
    * 3
)


def lures(bait: Path) -> str:
    """Elements by which a page, a mail or a chapter could make its reader open a file or an address."""
    places = [
        bait.as_uri(),
        str(bait),
        "http://127.0.0.1:9/x",
        "//127.0.0.1/share/x",
        "http://tracker.example.org/x.gif",
    ]
    parts = []
    for place in map(html.escape, places):
        parts.append(
            f'<link rel="stylesheet" href="{place}"><script src="{place}"></script><img src="{place}" srcset="{place} 2x">'
            f'<iframe src="{place}"></iframe><object data="{place}"></object><embed src="{place}"><video src="{place}"></video>'
            f'<style>@import "{place}"; body {{ background: url({place}) }}</style><meta http-equiv="refresh" content="0;url={place}">'
            f'<base href="{place}"><svg><image href="{place}"/></svg><input type="image" src="{place}"><a ping="{place}" href="{place}">x</a>'
        )
    return "".join(parts)


def page(bait: Path) -> str:
    return f"<!DOCTYPE html><html><head><title>Ministers meet</title></head><body><h1>Ministers meet</h1>{lures(bait)}{PROSE}</body></html>"


def mail(bait: Path) -> bytes:
    message = EmailMessage()
    message["Subject"], message["Date"] = "Ministers meet", "Tue, 14 Mar 2023 07:20:00 +0000"
    message.set_content(page(bait), subtype="html")
    message.add_attachment(
        b"", maintype="message", subtype="external-body", params={"access-type": "local-file", "name": str(bait)}
    )
    return bytes(message)


def xml_with_entity(bait: Path, body: str) -> str:
    return f'<?xml version="1.0"?><!DOCTYPE x SYSTEM "{bait.as_uri()}" [<!ENTITY e SYSTEM "{bait.as_uri()}">]>{body}'


def repacked(name: str, old: bytes, new: bytes) -> bytes:
    """A packed file of ours with a reference put into every XML part."""
    out = io.BytesIO()
    with zipfile.ZipFile(FILES / name) as source, zipfile.ZipFile(out, "w") as target:
        for member in source.infolist():
            data = source.read(member)
            target.writestr(
                member, data.replace(old, new, 1) if member.filename.endswith((".xml", ".xhtml", ".rels")) else data
            )
    return out.getvalue()


def baited(folder: Path, bait: Path) -> list[Path]:
    """A file of every format that names `bait` and addresses in every way that the format has."""
    uri = bait.as_uri().encode()
    relation = b'<Relationship Id="rIdBait" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="' + uri + b'" TargetMode="External"/></Relationships>'  # fmt: skip
    entry = f"<item><title>Ministers meet</title><link>{bait.as_uri()}</link><description>{html.escape(page(bait))}</description></item>"
    mhtml = f'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html\nContent-Location: {bait.as_uri()}\n\n{page(bait)}\n--b--\n'
    action = f"<< /Type /Action /S /URI /URI ({bait.as_uri()}) >>"
    made: dict[str, bytes] = {
        "a.html": page(bait).encode(),
        "a.txt": f"Ministers meet\n\n{bait.as_uri()}\n\n{PROSE}".encode(),
        "a.md": f"# Ministers meet\n\n![x]({bait.as_uri()})\n\n{PROSE}".encode(),
        "a.mhtml": mhtml.encode(),
        "a.eml": mail(bait),
        "a.webarchive": plistlib.dumps(
            {
                "WebMainResource": {
                    "WebResourceData": page(bait).encode(),
                    "WebResourceMIMEType": "text/html",
                    "WebResourceURL": bait.as_uri(),
                }
            }
        ),
        "a.rss": f'<?xml version="1.0"?><rss version="2.0"><channel><title>x</title>{entry}</channel></rss>'.encode(),
        "b.rss": xml_with_entity(
            bait, f"<rss version='2.0'><channel><title>&e;</title>{entry}</channel></rss>"
        ).encode(),
        "a.docx": repacked("office.docx", b"</Relationships>", relation),
        "a.odt": repacked(
            "office.odt",
            b"<office:body",
            b'<office:x xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="' + uri + b'"/><office:body',
        ),
        "a.epub": repacked(
            "two.epub", b"<body>", b'<body><img src="' + uri + b'"/><object data="' + uri + b'"></object>'
        ),
        "a.rtf": (FILES / "office.rtf")
        .read_bytes()
        .replace(b"{\\rtf1", b'{\\rtf1{\\field{\\*\\fldinst INCLUDETEXT "' + str(bait).encode() + b'"}}', 1),
        "a.pdf": (FILES / "office.pdf").read_bytes() + action.encode(),
        "data.html": f'<html><body><h1>Ministers meet</h1>{PROSE}<img src="data:image/png;base64,{base64.b64encode(b"x" * 99).decode()}"></body></html>'.encode(),
    }
    made["a.msg"] = outlook(
        attached_file("a.html", page(bait).encode()),
        attached_file(str(bait), b""),
        attached_message(subject="Ministers meet", html=page(bait).encode()),
        {"__substg1.0_3707001F": "x.txt".encode("utf-16-le"), "__substg1.0_370D001F": str(bait).encode("utf-16-le")},  # attached by its path
        subject="Ministers meet",
        html=page(bait).encode(),
    )  # fmt: skip
    made |= exports(bait)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("in.html", page(bait))
    made["a.zip"] = packed.getvalue()
    paths = []
    for name, data in made.items():
        path = folder / name
        path.write_bytes(data)
        paths.append(path)
    copies = [FILES / name for name in ("office.docx", "office.odt", "office.rtf", "office.pdf", "two.epub", "chromium.mhtml", "attached.eml", "safari.webarchive", "feed.atom")]  # fmt: skip
    return [*paths, *copies]


def exports(bait: Path) -> dict[str, bytes]:
    """Downloads of news databases whose fields and texts name `bait` and addresses."""
    plain = re.sub(r"</?p>", "\n\n", PROSE).strip()
    lure = f"{bait.as_uri()} \\\\127.0.0.1\\share\\x http://tracker.example.org/x.gif {lures(bait)}"
    lexis = (
        f"1 of 1 DOCUMENTS\n\nThe Ledger\n\nMarch 14, 2023 Tuesday\n\nHEADLINE: Ministers meet\n\nLENGTH: 60 words\n\nGRAPHIC: {lure}\n\n"
        f"BODY:\n\n{plain}\n\n{lure}\n\nURL: {bait.as_uri()}\n\nLOAD-DATE: March 15, 2023\n"
    )
    nexis = f"Ministers meet\n\nThe Ledger\n\nMarch 14, 2023 Tuesday\n\nLength: 60 words\n\nBody\n\n{plain}\n\n{lure}\n\nGraphic\n\n{lure}\n\nLoad-Date: March 15, 2023\n\nEnd of Document\n"
    factiva = f"HD Ministers meet\nWC 60 words\nPD 14 March 2023\nSN The Ledger\nART {lure}\nLP {plain}\nTD {lure}\nAN Document MERPST0020230314ej3e00001\n"
    paragraphs = "".join(f"<p>{html.escape(part)}</p>" for part in factiva.split("\n"))
    rtf = "{\\rtf1\\ansi{\\field{\\*\\fldinst INCLUDEPICTURE \"" + str(bait) + "\"}}" + nexis.replace("\\", "\\\\").replace("\n\n", "\\par ") + "}"  # fmt: skip
    return {
        "lexis.txt": lexis.encode(),
        "nexis.txt": nexis.encode(),
        "nexis.rtf": rtf.encode(),
        "factiva.txt": factiva.encode(),
        "factiva.html": f"<!DOCTYPE html><html><head>{lures(bait)}</head><body>{lures(bait)}{paragraphs}</body></html>".encode(),
    }


SCRIPT = """
import sys
from pathlib import Path
from viewer.reading import ReadingError, preload, read_file
preload()
for name in sys.argv[1:]:
    try:
        open("/dev/null/MARK " + name)
    except OSError:
        pass
    try:
        found = read_file(Path(name))
        print(len(found), name, found[0].published)
    except ReadingError as error:
        print(error.code, name)
"""
CALL = re.compile(r'\b(open|openat|openat2)\((?:AT_FDCWD, )?"([^"]+)"')
NET = re.compile(r"\b(socket|connect|sendto|sendmsg|bind)\(")
OWN = ("/proc/", "/sys/", "/dev/null", "/dev/urandom", "/etc/mime.types", "/usr/share/zoneinfo", "/etc/localtime", "/usr/lib", "/lib", "/etc/ld.so")  # fmt: skip


def test_no_format_makes_its_reader_open_anything_else(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    bait = outside / "secret.txt"
    bait.write_text("SECRET")
    paths = baited(tmp_path, bait)
    record = tmp_path / "calls"
    done = subprocess.run(
        ["strace", "-f", "-qq", "-s", "400", "-e", "trace=network,open,openat", "-o", str(record), sys.executable, "-c", SCRIPT, *map(str, paths)],
        cwd=ROOT, capture_output=True, text=True, timeout=240, check=False,
    )  # fmt: skip
    assert done.stdout.count("\n") == len(paths), done.stderr
    current, bad = "", []
    code = (str(ROOT / "viewer"), str(ROOT / "resources"), sys.prefix, sys.base_prefix)
    for line in record.read_text(errors="replace").splitlines():
        if "O_EXCL" in line:  # scratch of a library's own, nameless or new: nothing that was there is read
            continue
        opened = CALL.search(line)
        if opened and opened[2].startswith("/dev/null/MARK "):
            current = opened[2].removeprefix("/dev/null/MARK ")
        elif (current and NET.search(line)) or (
            current and opened and not opened[2].startswith((*OWN, *code)) and opened[2] != current
        ):
            bad.append(f"{current}: {line}")
    read = sum(line.split()[0].isdigit() for line in done.stdout.splitlines())
    assert read >= len(paths) - 1, done.stdout  # the feed with an entity is refused
    for name in ("a.msg", *exports(bait)):  # each by its own reader and not as mere text
        assert re.search(rf"/{re.escape(name)} 20(23-03-14|21-05-05)$", done.stdout, re.MULTILINE), (name, done.stdout)
    assert not bad, "\n".join(bad[:20])
    assert "secret" not in done.stdout
