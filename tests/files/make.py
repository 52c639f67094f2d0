"""Makes the sample files of this folder with the programs and libraries that write such files in real life.

    python tests/files/make.py [NAME …]

LibreOffice: docx, odt, rtf, doc, pdf. Chromium: pdf (with the headers and footers it prints), mhtml. python-docx: a second docx.
The standard library: eml, epub, zip, webarchive, RSS and Atom.
"""

import html
import json
import os
import plistlib
import shutil
import subprocess
import sys
import tempfile
import zipfile
from email.message import EmailMessage
from pathlib import Path

HERE = Path(__file__).parent
SAMPLES = HERE.parent.parent / "resources" / "samples"
TITLE = "Russia quits Black Sea grain deal hours before it runs out"
BYLINE = "By Tobias Achterberg and Lesia Horak"
DATE = "July 18, 2023"
OUTLET = "The Strait Observer"
ADDRESS = "https://strait-observer.example/2023/07/18/grain-deal"


def sample(name: str) -> list[str]:
    """The paragraphs of a sample article, its header lines left out."""
    blocks = [" ".join(b.split()) for b in (SAMPLES / name).read_text(encoding="utf-8").split("\n\n")]
    return [b for b in blocks if len(b) > 120]


BODY = sample("grain-deal-ends.txt")
LONG = [
    p
    for name in (
        "grain-deal-ends.txt",
        "khartoum-lavrov.txt",
        "lavrov-latin-america.txt",
        "tehran-roadmap.txt",
        "new-delhi-summit.txt",
        "samarkand-2022.txt",
    )
    for p in sample(name)
]


def document(paragraphs: list[str]) -> str:
    """A bare document for a word processor."""
    body = "".join(f"<p>{html.escape(p)}</p>\n" for p in paragraphs)
    return f"<!DOCTYPE html><html><head><meta charset='utf-8'></head><body><h1>{TITLE}</h1>\n<p>{BYLINE}</p>\n<p>{DATE}</p>\n{body}</body></html>"


COLUMNS = """body{font:11px/1.35 serif;max-width:none;margin:0} article{columns:2;width:90%;overflow-wrap:anywhere;text-align:justify;hyphens:auto}
article h1,article .byline,article .date{column-span:all} article p{margin:0;text-indent:1.2em} figcaption{font-size:8px}"""


def page(paragraphs: list[str], *, data: bool = True, style: str = "") -> str:
    """A news page as sites serve it, with everything around the article; `style` is put last."""
    body = "".join(f"<p>{html.escape(p)}</p>\n" for p in paragraphs)
    ld = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": TITLE,
        "datePublished": "2023-07-18T07:15:00-04:00",
        "author": [{"@type": "Person", "name": "Tobias Achterberg"}, {"@type": "Person", "name": "Lesia Horak"}],
        "publisher": {"@type": "Organization", "name": OUTLET},
    }
    head = f'<script type="application/ld+json">{json.dumps(ld)}</script>' if data else ""
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{TITLE} | {OUTLET}</title><link rel="canonical" href="{ADDRESS}">{head}
<style>body{{font:16px serif;max-width:44em;margin:auto}} nav li{{display:inline;margin:1em}} aside{{border:1px solid}} {style}</style></head>
<body><header><div>{OUTLET}</div><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/business">Business</a></li></ul></nav></header>
<div class="cookie-notice"><p>We use cookies to give you the best experience on our site. <a href="#">Accept all</a></p></div>
<main><article><h1>{TITLE}</h1><p class="byline">{BYLINE}</p><p class="date">{DATE} 7:15 AM EDT</p>
<figure><img alt="" width="400" height="30" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="><figcaption>A freighter off Istanbul. Photo: The Strait Observer</figcaption></figure>
{body}<p><a href="/more">Read more: Insurers weigh the risk of the Black Sea</a></p></article>
<aside><h2>Most read</h2><ul><li><a href="/a">Ten recipes for a hot summer evening</a></li><li><a href="/b">The ferry that nobody wanted to board</a></li></ul></aside></main>
<footer><p>© 2023 {OUTLET}. All rights reserved. Terms of use. Privacy policy.</p></footer></body></html>"""


def office(folder: Path, source: str, name: str, target: str, kind: str) -> None:
    """soffice --headless --convert-to KIND SOURCE"""
    (folder / f"{name}.html").write_text(source, encoding="utf-8")
    subprocess.run(
        [
            "soffice",
            f"-env:UserInstallation=file://{folder}/profile",
            "--headless",
            "--infilter=HTML (StarWriter)",
            "--convert-to",
            kind,
            "--outdir",
            str(folder),
            str(folder / f"{name}.html"),
        ],
        check=True,
        capture_output=True,
        timeout=240,
    )
    shutil.copy(folder / f"{name}.{kind.split(':')[0]}", HERE / target)


def chromium(folder: Path, source: str, target: str) -> None:
    """chromium --headless --remote-debugging-pipe, then Page.printToPDF or Page.captureSnapshot"""
    path = folder / "page.html"
    path.write_text(source, encoding="utf-8")
    ours_in, theirs_out = os.pipe()
    theirs_in, ours_out = os.pipe()

    def wire() -> None:
        os.dup2(theirs_in, 3)
        os.dup2(theirs_out, 4)

    command = [
        "chromium",
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        f"--user-data-dir={folder}/chromium",
        "--remote-debugging-pipe",
        "about:blank",
    ]
    os.set_inheritable(theirs_in, True)
    os.set_inheritable(theirs_out, True)
    process = subprocess.Popen(
        command, close_fds=False, preexec_fn=wire, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    reader = os.fdopen(ours_in, "rb", buffering=0)
    pending = b""
    number = 0

    def call(method: str, session: str | None = None, **params: object) -> dict:
        nonlocal pending, number
        number += 1
        message = {"id": number, "method": method, "params": params} | ({"sessionId": session} if session else {})
        os.write(ours_out, json.dumps(message).encode() + b"\0")
        while True:
            while b"\0" not in pending:
                pending += reader.read(65536)
            line, _, pending = pending.partition(b"\0")
            answer = json.loads(line)
            if answer.get("id") == number:
                return answer["result"]

    try:
        tab = call("Target.createTarget", url=path.as_uri())["targetId"]
        session = call("Target.attachToTarget", targetId=tab, flatten=True)["sessionId"]
        call("Page.enable", session)
        call("Runtime.evaluate", session, expression="new Promise(r => setTimeout(r, 1500))", awaitPromise=True)
        if target.endswith(".pdf"):
            import base64

            result = call("Page.printToPDF", session, displayHeaderFooter=True, printBackground=False)
            (HERE / target).write_bytes(base64.b64decode(result["data"]))
        else:
            result = call("Page.captureSnapshot", session, format="mhtml")
            (HERE / target).write_bytes(result["data"].encode("utf-8"))
    finally:
        process.terminate()
        process.wait(20)


def python_docx(target: str) -> None:
    """python-docx, with core properties, a header, a footer and a table"""
    import datetime

    import docx

    made = docx.Document()
    made.core_properties.title = "Document1"
    made.core_properties.author = "Desk"
    made.core_properties.created = datetime.datetime(2024, 1, 2, tzinfo=datetime.UTC)
    made.sections[0].header.paragraphs[0].text = OUTLET
    made.sections[0].footer.paragraphs[0].text = "Page 1"
    made.add_heading(TITLE, 0)
    made.add_paragraph(BYLINE)
    made.add_paragraph(DATE)
    for paragraph in BODY:
        made.add_paragraph(paragraph)
    table = made.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "Exports", "33 million tonnes"
    made.save(HERE / target)


def mail(target: str, *, kind: str) -> None:
    """email.message.EmailMessage: plain and HTML alternatives, a forwarded message, an attachment"""
    message = EmailMessage()
    message["From"] = "The Strait Observer <alerts@strait-observer.example>"
    message["To"] = "desk@example.org"
    message["Subject"] = TITLE
    message["Date"] = "Tue, 18 Jul 2023 07:20:00 -0400"
    if kind == "plain":
        message.set_content("\n\n".join(BODY))
    else:
        message.set_content("This mail wants a reader that shows HTML.")
        message.add_alternative(page(BODY, data=False), subtype="html")
    if kind == "attached":
        message.add_attachment(
            (SAMPLES / "khartoum-lavrov.txt").read_bytes(), maintype="text", subtype="plain", filename="khartoum.txt"
        )
    (HERE / target).write_bytes(bytes(message))


def epub(target: str) -> None:
    """zipfile: the parts that the EPUB standard asks for"""
    chapters = {
        f"chapter{i}.xhtml": sample(name) for i, name in enumerate(("grain-deal-ends.txt", "khartoum-lavrov.txt"), 1)
    }
    titles = [TITLE, "Second lap of Africa for Russia's top diplomat"]
    with zipfile.ZipFile(HERE / target, "w") as archive:
        archive.writestr(zipfile.ZipInfo("mimetype", (2023, 7, 18, 0, 0, 0)), "application/epub+zip")

        def add(name: str, text: str) -> None:
            archive.writestr(zipfile.ZipInfo(name, (2023, 7, 18, 0, 0, 0)), text, zipfile.ZIP_DEFLATED)

        add(
            "META-INF/container.xml",
            '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
        )
        items = "".join(
            f'<item id="c{i}" href="{name}" media-type="application/xhtml+xml"/>' for i, name in enumerate(chapters)
        )
        spine = "".join(f'<itemref idref="c{i}"/>' for i in range(len(chapters)))
        add(
            "OEBPS/content.opf",
            f'<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="u"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="u">x</dc:identifier><dc:title>{OUTLET}, weekly</dc:title><dc:creator>{OUTLET}</dc:creator><dc:date>2023-07-20</dc:date><dc:language>en</dc:language></metadata><manifest><item id="nav" properties="nav" href="nav.xhtml" media-type="application/xhtml+xml"/>{items}</manifest><spine>{spine}</spine></package>',
        )
        add(
            "OEBPS/nav.xhtml",
            '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><nav><ol><li>Contents</li></ol></nav></body></html>',
        )
        for title, (name, paragraphs) in zip(titles, chapters.items(), strict=True):
            body = "".join(f"<p>{html.escape(p)}</p>" for p in paragraphs)
            add(
                f"OEBPS/{name}",
                f'<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>{html.escape(title)}</title></head><body><h1>{html.escape(title)}</h1>{body}</body></html>',
            )


def webarchive(target: str) -> None:
    """plistlib, binary, as Safari writes it"""
    main = {
        "WebResourceData": page(BODY).encode(),
        "WebResourceMIMEType": "text/html",
        "WebResourceTextEncodingName": "UTF-8",
        "WebResourceURL": ADDRESS,
        "WebResourceFrameName": "",
    }
    (HERE / target).write_bytes(
        plistlib.dumps({"WebMainResource": main, "WebSubresources": []}, fmt=plistlib.FMT_BINARY)
    )


def feeds() -> None:
    """By hand after the standards"""
    items = [
        (TITLE, BODY, "Tue, 18 Jul 2023 11:15:00 GMT", "2023-07-18T11:15:00Z"),
        (
            "Second lap of Africa for Russia's top diplomat",
            sample("khartoum-lavrov.txt"),
            "Fri, 10 Feb 2023 09:00:00 GMT",
            "2023-02-10T09:00:00Z",
        ),
    ]
    rss = atom = ""
    for i, (title, paragraphs, rfc, iso) in enumerate(items):
        content = "".join(f"<p>{html.escape(p)}</p>" for p in paragraphs)
        rss += f"<item><title>{html.escape(title)}</title><link>{ADDRESS}-{i}</link><dc:creator>Lesia Horak</dc:creator><pubDate>{rfc}</pubDate><description>Short.</description><content:encoded><![CDATA[{content}]]></content:encoded></item>"
        atom += f'<entry><title>{html.escape(title)}</title><link href="{ADDRESS}-{i}"/><author><name>Lesia Horak</name></author><published>{iso}</published><updated>2024-01-01T00:00:00Z</updated><content type="html">{html.escape(content)}</content></entry>'
    (HERE / "feed.rss").write_text(
        f'<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>{OUTLET}</title><link>{ADDRESS}</link><language>en</language>{rss}</channel></rss>',
        encoding="utf-8",
    )
    (HERE / "feed.atom").write_text(
        f'<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>{OUTLET}</title>{atom}</feed>',
        encoding="utf-8",
    )


def main(wanted: list[str]) -> None:
    """Make the files named, or all."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        makers = {
            "office.docx": lambda t: office(folder, document(BODY), "a", t, "docx:MS Word 2007 XML"),
            "office.odt": lambda t: office(folder, document(BODY), "a", t, "odt:writer8"),
            "office.rtf": lambda t: office(folder, document(BODY), "a", t, "rtf:Rich Text Format"),
            "office.doc": lambda t: office(folder, document(BODY[:2]), "a", t, "doc:MS Word 97"),
            "office.pdf": lambda t: office(folder, document(LONG), "long", t, "pdf:writer_pdf_Export"),
            "chromium.pdf": lambda t: chromium(folder, page(LONG), t),
            "columns.pdf": lambda t: chromium(folder, page(LONG[:24], data=False, style=COLUMNS), t),
            "chromium.mhtml": lambda t: chromium(folder, page(BODY), t),
            "python.docx": python_docx,
            "plain.eml": lambda t: mail(t, kind="plain"),
            "page.eml": lambda t: mail(t, kind="page"),
            "attached.eml": lambda t: mail(t, kind="attached"),
            "two.epub": epub,
            "safari.webarchive": webarchive,
            "page.html": lambda t: (HERE / t).write_text(page(BODY), encoding="utf-8"),
            "feed.rss": lambda _: feeds(),
        }
        for target, make in makers.items():
            if wanted and target not in wanted:
                continue
            try:
                make(target)
                print(target, (HERE / target).stat().st_size)
            except (OSError, subprocess.SubprocessError) as error:
                print("skipped", target, error)


if __name__ == "__main__":
    main(sys.argv[1:])
