"""A folder of 200 files in every format that is read, made by real writers out of the annotated articles, and what the readers make of it.

    python tests/bench/mixed_folder.py make FOLDER      # needs LibreOffice (`libreoffice-writer-nogui`) and Chromium
    python tests/bench/mixed_folder.py score FOLDER     # through the pipeline on two workers: time, titles, days, words of the bodies

Beside FOLDER stands `FOLDER.json` with what each file holds. A body is scored as a bag of words against the article's own paragraphs.
"""

import base64
import html
import json
import os
import plistlib
import re
import resource
import subprocess
import sys
import time
import unicodedata
import zipfile
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from datetime import date
from email.message import EmailMessage
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))
GOLD = ROOT / "tests" / "gold"
OUTLETS = ("The Strait Observer", "Meridian Post", "Harbour Times", "Nordwind News")
WRITERS = ("Ida Marlow", "Tomas Reyk", "Lena Oduya", "Pavel Sorin")


def articles() -> list[dict]:
    """The annotated articles that have title, day and enough words; `body` their paragraphs."""
    found = []
    for path in sorted(GOLD.glob("*.json")):
        given = json.loads(path.read_text(encoding="utf-8"))
        paragraphs = [" ".join(p.split()) for p in given["text"].split("\n\n")]
        if not given["title"] or not given["published"] or paragraphs[0] != given["title"]:
            continue
        body = [p for p in paragraphs[1:] if len(p) > 90]
        if sum(map(len, body)) > 700 and date.fromisoformat(given["published"]).year > 1970:
            found.append({"title": given["title"], "day": given["published"], "body": body})
    return found


def spoken(day: str, how: int) -> str:
    """A day as one site or another writes it."""
    when = date.fromisoformat(day)
    return when.strftime(("%B %-d, %Y", "%-d %B %Y", "%A, %B %-d, %Y", "%a %-d %b %Y 07.15 BST")[how % 4])


def paragraphs(one: dict) -> str:
    return "".join(f"<p>{html.escape(p)}</p>\n" for p in one["body"])


def around(inside: str, outlet: str, head: str, title: str) -> str:
    """A site around an article."""
    links = "".join(
        f'<li><a href="/{w.lower()}">{w}</a></li>'
        for w in ("Home", "World", "Politics", "Business", "Opinion", "Sport")
    )
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{html.escape(title)} - {outlet}</title>{head}
<style>body{{font:15px/1.4 serif;margin:0}}header,footer{{background:#eee;padding:8px}}nav li{{display:inline;margin-right:1em}}</style></head><body>
<header><a href="/">{outlet}</a><form><input placeholder="Search"></form><nav><ul>{links}</ul></nav></header>
<div id="consent"><p>We and our 842 partners store and access cookies on your device to personalise content and measure ads.</p><button>Accept</button></div>
{inside}<section class="newsletter"><h3>Sign up for our newsletter</h3><p>Get the morning briefing in your inbox every weekday.</p></section>
<aside class="most-read"><h3>Most read</h3><ol><li><a href="/1">The lighthouse keeper who stayed for forty years</a></li><li><a href="/2">Five walks to take before the rain comes</a></li></ol></aside>
<footer><p>© {outlet} 2026. All rights reserved.</p><ul><li>Terms of use</li><li>Privacy policy</li><li>Contact us</li></ul></footer></body></html>"""


def site(one: dict, n: int) -> str:
    """Five designs: JSON-LD; meta elements; a time element in plain blocks; nothing but words; a print view."""
    outlet, writer, title, how = OUTLETS[n % 4], WRITERS[n % 4], html.escape(one["title"]), n // 5
    share = '<div class="share"><a href="#">Facebook</a><a href="#">X</a><a href="#">WhatsApp</a><a href="#">Email</a></div>'
    picture = '<figure><img src="https://img.example/p.jpg" alt=""><figcaption>A view of the venue. Photograph: Agency/Pool</figcaption></figure>'
    more = '<p class="related"><a href="/more">Read more: What we know so far</a></p>'
    halfway = len(one["body"]) // 2
    body = [f"<p>{html.escape(p)}</p>" for p in one["body"]]
    match n % 5:
        case 0:
            data = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": one["title"], "datePublished": f"{one['day']}T08:15:00Z", "dateModified": "2026-01-02T00:00:00Z", "author": {"@type": "Person", "name": writer}, "publisher": {"@type": "Organization", "name": outlet}}  # fmt: skip
            head = f'<script type="application/ld+json">{json.dumps(data)}</script>'
            inside = f'<main><article><h1>{title}</h1><p class="byline">By {writer}</p>{share}{picture}{"".join(body)}{more}</article></main>'
        case 1:
            head = f'<meta property="og:title" content="{title}"><meta property="article:published_time" content="{one["day"]}T05:00:00+02:00"><meta name="author" content="{writer}"><meta property="og:site_name" content="{outlet}">'
            inside = f'<div class="story"><h1 class="headline">{title}</h1><span class="author">{writer}</span>{picture}<div class="text">{"".join(body[:halfway])}{more}{"".join(body[halfway:])}</div>{share}</div>'
        case 2:
            head = ""
            inside = f'<div class="wrap"><div class="col"><div class="t"><h1>{title}</h1></div><div><time datetime="{one["day"]}">{spoken(one["day"], how)}</time> | By {writer}</div>{"".join(f"<div class=par>{html.escape(p)}</div>" for p in one["body"])}{share}</div></div>'
        case 3:
            head = ""
            inside = f'<div id="content"><h1>{title}</h1><p>By {writer}</p><p>{spoken(one["day"], how)}</p>{"".join(body)}<p>Updated January 2, 2026</p></div>'
        case _:
            return f"<html><head><title>{title}</title></head><body><p><b>{outlet}</b></p><h2>{title}</h2><p>{writer}<br>{spoken(one['day'], how)}</p>{''.join(body)}<hr><p><small>Printed from {outlet} on 3 May 2026</small></p></body></html>"
    return around(inside, outlet, head, one["title"])


def plain(one: dict, n: int) -> str:
    """A text as it is saved by hand."""
    lines = [one["title"], f"By {WRITERS[n % 4]}", f"{OUTLETS[n % 4]}, {spoken(one['day'], n)}"]
    return "\n\n".join(["\n".join(lines) if n % 2 else "\n\n".join(lines), *one["body"]])


def office_source(one: dict, n: int) -> str:
    """What a word processor is given."""
    head = f"<h1>{html.escape(one['title'])}</h1><p>By {WRITERS[n % 4]}</p><p>{spoken(one['day'], n)}</p>"
    return f"<!DOCTYPE html><html><head><meta charset='utf-8'></head><body>{head}{paragraphs(one)}</body></html>"


def convert(sources: list[Path], kind: str, folder: Path) -> None:
    """soffice --headless --convert-to KIND SOURCES"""
    command = ["soffice", f"-env:UserInstallation=file://{folder}/../office-profile", "--headless", "--infilter=HTML (StarWriter)", "--convert-to", kind, "--outdir", str(folder), *map(str, sources)]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, timeout=900)


class Chromium:
    """A headless browser on a pipe; prints pages as PDF and saves them as MHTML."""

    def __init__(self, folder: Path) -> None:
        ours_in, theirs_out = os.pipe()
        theirs_in, self._out = os.pipe()

        def wire() -> None:
            os.dup2(theirs_in, 3)
            os.dup2(theirs_out, 4)

        os.set_inheritable(theirs_in, True)
        os.set_inheritable(theirs_out, True)
        command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}", "--remote-debugging-pipe", "about:blank"]  # fmt: skip
        self._process = subprocess.Popen(command, close_fds=False, preexec_fn=wire, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # fmt: skip
        self._in = os.fdopen(ours_in, "rb", buffering=0)
        self._pending, self._number = b"", 0

    def _call(self, method: str, session: str | None = None, **params: object) -> dict:
        self._number += 1
        message = {"id": self._number, "method": method, "params": params} | ({"sessionId": session} if session else {})
        os.write(self._out, json.dumps(message).encode() + b"\0")
        while True:
            while b"\0" not in self._pending:
                self._pending += self._in.read(65536)
            line, _, self._pending = self._pending.partition(b"\0")
            answer = json.loads(line)
            if answer.get("id") == self._number:
                return answer.get("result", {})

    def save(self, page: Path, target: Path) -> None:
        """Page.printToPDF or Page.captureSnapshot, by the target's ending."""
        tab = self._call("Target.createTarget", url="about:blank")["targetId"]
        session = self._call("Target.attachToTarget", targetId=tab, flatten=True)["sessionId"]
        self._call("Page.enable", session)
        self._call("Page.navigate", session, url=page.as_uri())
        for _ in range(100):
            state = self._call("Runtime.evaluate", session, expression="location.href + document.readyState")
            if state.get("result", {}).get("value", "").endswith("htmlcomplete"):
                break
            time.sleep(0.1)
        if target.suffix == ".pdf":
            data = self._call("Page.printToPDF", session, displayHeaderFooter=True, printBackground=False)["data"]
            target.write_bytes(base64.b64decode(data))
        else:
            target.write_text(self._call("Page.captureSnapshot", session, format="mhtml")["data"], encoding="utf-8")
        self._call("Target.closeTarget", targetId=tab)

    def close(self) -> None:
        self._process.terminate()
        self._process.wait(20)


def python_docx(one: dict, n: int, path: Path) -> None:
    import docx

    made = docx.Document()
    made.core_properties.title = "Document1"
    made.sections[0].header.paragraphs[0].text = OUTLETS[n % 4]
    made.sections[0].footer.paragraphs[0].text = "Page 1"
    made.add_heading(one["title"], 0)
    for text in (f"By {WRITERS[n % 4]}", spoken(one["day"], n), *one["body"]):
        made.add_paragraph(text)
    made.save(str(path))


def letter(one: dict, n: int) -> bytes:
    message = EmailMessage()
    message["From"], message["To"] = f"{OUTLETS[n % 4]} <alerts@news.example>", "desk@example.org"
    message["Subject"] = one["title"]
    message["Date"] = date.fromisoformat(one["day"]).strftime("%a, %d %b %Y 07:20:00 +0000")
    message.set_content("\n\n".join(one["body"]))
    if n % 2:
        message.add_alternative(site(one, 3), subtype="html")
    return bytes(message)


def feed(some: list[dict], atom: bool) -> str:
    items = ""
    for i, one in enumerate(some):
        title, content = html.escape(one["title"]), paragraphs(one)
        rfc = date.fromisoformat(one["day"]).strftime("%a, %d %b %Y 11:15:00 GMT")
        if atom:
            items += f'<entry><title>{title}</title><link href="https://a.example/{i}"/><published>{one["day"]}T11:15:00Z</published><content type="html">{html.escape(content)}</content></entry>'
        else:
            items += f"<item><title>{title}</title><link>https://a.example/{i}</link><pubDate>{rfc}</pubDate><content:encoded><![CDATA[{content}]]></content:encoded></item>"
    if atom:
        return f'<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Wire</title>{items}</feed>'
    return f'<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Wire</title><link>https://a.example</link><language>en</language>{items}</channel></rss>'


def lexis(some: list[dict]) -> str:
    parts = []
    for i, one in enumerate(some, 1):
        words = sum(len(p.split()) for p in one["body"])
        body = "\n\n".join(one["body"])
        parts.append(f"""                               {i} of {len(some)} DOCUMENTS\n\n                             {OUTLETS[i % 4]}\n\n                       {spoken(one["day"], 2)}\n\n{one["title"]}\n\nBYLINE: {WRITERS[i % 4]}\n\nSECTION: WORLD; Pg. A4\n\nLENGTH: {words} words\n\n{body}\n\nLOAD-DATE: May 3, 2026\n\nLANGUAGE: ENGLISH\n\nPUBLICATION-TYPE: Newspaper\n\n             Copyright {one["day"][:4]} {OUTLETS[i % 4]}\n                        All Rights Reserved\n""")  # fmt: skip
    return "\n\n".join(parts)


def factiva(some: list[dict]) -> str:
    parts = []
    for i, one in enumerate(some):
        lead, rest = one["body"][0], "\n\n".join(one["body"][1:])
        parts.append(f"HD  {one['title']}\nBY  {WRITERS[i % 4]}\nWC  {len(lead.split())} words\nPD  {spoken(one['day'], 1)}\nSN  {OUTLETS[i % 4]}\nSC  XYZ\nLA  English\nCY  Copyright\nLP  {lead}\nTD  {rest}\nAN  Document MERPST00{one['day'].replace('-', '')}ej3e{i:05}\n")  # fmt: skip
    return "\n\n".join(parts)


def epub(one: dict, path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr(zipfile.ZipInfo("mimetype"), "application/epub+zip")
        out.writestr("META-INF/container.xml", '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="c.opf" media-type="application/oebps-package+xml"/></rootfiles></container>')  # fmt: skip
        out.writestr("c.opf", f'<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="u"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="u">x</dc:identifier><dc:title>Weekly</dc:title><dc:date>{one["day"]}</dc:date><dc:language>en</dc:language></metadata><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>')  # fmt: skip
        out.writestr("a.xhtml", f'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>{html.escape(one["title"])}</title></head><body><h1>{html.escape(one["title"])}</h1>{paragraphs(one)}</body></html>')  # fmt: skip


def make(folder: Path) -> None:
    """Write the folder and its key."""
    folder.mkdir(parents=True)
    work = folder.parent / f"{folder.name}-work"
    work.mkdir()
    supply = articles()
    key: dict[str, list[dict]] = {}
    taken = 0

    def some(count: int) -> Iterator[tuple[int, dict]]:
        nonlocal taken
        for n in range(count):
            yield n, supply[taken % len(supply)]
            taken += 1

    def each(count: int, stem: str, ending: str, write: Callable[[dict, int, Path], object]) -> None:
        for n, one in some(count):
            path = folder / f"{stem}-{n:02}.{ending}"
            write(one, n, path)
            key[path.name] = [one]

    def packed(count: int, stem: str, ending: str, size: int, write: Callable[[list[dict], Path], object]) -> None:
        for n in range(count):
            group = [one for _, one in some(size)]
            path = folder / f"{stem}-{n:02}.{ending}"
            write(group, path)
            key[path.name] = group

    each(18, "text", "txt", lambda one, n, path: path.write_text(plain(one, n), encoding="utf-8"))
    each(6, "latin", "txt", lambda one, n, path: path.write_bytes(plain(one, n).encode("cp1252", "replace")))
    each(6, "note", "md", lambda one, n, path: path.write_text("# " + plain(one, 2 * n), encoding="utf-8"))
    each(60, "page", "html", lambda one, n, path: path.write_text(site(one, n), encoding="utf-8"))
    each(8, "python", "docx", python_docx)
    each(14, "mail", "eml", lambda one, n, path: path.write_bytes(letter(one, n)))
    each(4, "book", "epub", lambda one, n, path: epub(one, path))
    each(6, "safari", "webarchive", lambda one, n, path: path.write_bytes(plistlib.dumps({"WebMainResource": {"WebResourceData": site(one, n).encode(), "WebResourceMIMEType": "text/html", "WebResourceTextEncodingName": "UTF-8", "WebResourceURL": "https://a.example/x"}}, fmt=plistlib.FMT_BINARY)))  # fmt: skip
    packed(2, "feed", "rss", 4, lambda group, path: path.write_text(feed(group, False), encoding="utf-8"))
    packed(2, "feed", "atom", 4, lambda group, path: path.write_text(feed(group, True), encoding="utf-8"))
    packed(3, "lexis", "txt", 4, lambda group, path: path.write_text(lexis(group), encoding="utf-8"))
    packed(3, "factiva", "txt", 4, lambda group, path: path.write_text(factiva(group), encoding="utf-8"))

    def zipped(group: list[dict], path: Path) -> None:
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
            for i, one in enumerate(group):
                out.writestr(f"{i}.txt" if i % 2 else f"{i}.html", plain(one, i) if i % 2 else site(one, i))

    packed(2, "bundle", "zip", 3, zipped)
    for stem, kind, ending, count in (("office", "docx:MS Word 2007 XML", "docx", 14), ("office", "odt:writer8", "odt", 10), ("office", "rtf:Rich Text Format", "rtf", 10), ("office", "pdf:writer_pdf_Export", "pdf", 10)):  # fmt: skip
        sources = []
        for n, one in some(count):
            source = work / f"{stem}-{ending}-{n:02}.html"
            source.write_text(office_source(one, n), encoding="utf-8")
            sources.append(source)
            key[f"{source.stem}.{ending}"] = [one]
        convert(sources, kind, folder)
    browser = Chromium(work / "chromium")
    for stem, ending, count in (("print", "pdf", 20), ("saved", "mhtml", 12)):
        for n, one in some(count):
            source = work / f"{stem}-{n:02}.html"
            source.write_text(site(one, n), encoding="utf-8")
            browser.save(source, folder / f"{stem}-{n:02}.{ending}")
            # a print or a snapshot has no JSON-LD and no meta elements: a day that stands nowhere else is not to be found
            hidden = n % 5 == 0 or (ending == "pdf" and n % 5 == 1)
            key[f"{stem}-{n:02}.{ending}"] = [one | ({"day": "None"} if hidden else {})]
    browser.close()
    Path(f"{folder}.json").write_text(json.dumps(key), encoding="utf-8")
    size = sum(path.stat().st_size for path in folder.iterdir())
    print(f"{len(key)} files, {sum(map(len, key.values()))} articles, {size / 1e6:.1f} MB")


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", unicodedata.normalize("NFKC", text).lower()))


def same(one: str | None, other: str) -> bool:
    """Whether two titles are the same but for the shapes of quotation marks and dashes."""
    fold = str.maketrans("‘’“”–—", "''\"\"--")
    return one is not None and " ".join(one.translate(fold).split()) == " ".join(other.translate(fold).split())


def score(folder: Path, errors: bool) -> None:
    """Read the folder through the pipeline and compare."""
    from viewer.pipeline import Pipeline

    key = json.loads(Path(f"{folder}.json").read_text(encoding="utf-8"))
    read: dict[str, list] = {}
    start = time.monotonic()
    events = 0
    with Pipeline(2) as pipeline:
        pipeline.warm()
        for outcome in pipeline.run(sorted(folder.iterdir())):
            name = Path(outcome.source).name
            read.setdefault(name.partition("!")[0], []).extend(result.article for result in outcome.results)
            events += sum(len(result.mentions) for result in outcome.results)
            for problem in outcome.problems:
                print("PROBLEM", name, problem.code, problem.detail)
        spent = children_time()
    took = time.monotonic() - start
    spent += sum(resource.getrusage(resource.RUSAGE_SELF)[:2])
    print(
        f"{len(read)} files, {events} events in {took:.0f} s of wall time, {spent:.0f} s of processor time with all children"
    )
    rows: dict[str, list[tuple[bool, bool, float, float]]] = defaultdict(list)
    for name, wanted in sorted(key.items()):
        got = read.get(name, [])
        for n, one in enumerate(wanted):
            article = got[n] if len(got) == len(wanted) else None
            if article is None:
                rows[kind_of(name)].append((False, False, 0.0, 0.0))
                print("MISSING", name, len(got), "of", len(wanted))
                continue
            body = list(article.text[article.body :])
            for span in article.furniture:
                for i in range(max(0, span.start - article.body), max(0, span.end - article.body)):
                    body[i] = " "
            have, want = words("".join(body)), words(" ".join(one["body"]))
            common = sum((have & want).values())
            precision, recall = common / max(1, have.total()), common / want.total()
            good = same(article.title, one["title"]), str(article.published) == one["day"]
            rows[kind_of(name)].append((*good, precision, recall))
            if errors and (not all(good) or precision < 0.95 or recall < 0.95):
                print(
                    f"{name}: {article.title!r} for {one['title']!r}, {article.published} for {one['day']}, precision {precision:.2f}, recall {recall:.2f}"
                )
                if precision < 0.95 or recall < 0.95:
                    print("   more:", list(have - want)[:25], "less:", list(want - have)[:25])
    print(f"{'':12}{'articles':>9}{'title':>8}{'day':>8}{'precision':>11}{'recall':>8}{'F1':>7}")
    for name, found in [*sorted(rows.items()), ("all", [row for some in rows.values() for row in some])]:
        mean = [sum(column) / len(found) for column in zip(*found, strict=True)]
        f1 = sum(2 * p * r / max(1e-9, p + r) for _, _, p, r in found) / len(found)
        print(f"{name:12}{len(found):9}{mean[0]:8.3f}{mean[1]:8.3f}{mean[2]:11.3f}{mean[3]:8.3f}{f1:7.3f}")


def children_time() -> float:
    """Processor time of all children and theirs, the ended ones included (Linux)."""
    total, waiting = 0, [os.getpid()]
    while waiting:
        pid = waiting.pop()
        for task in Path(f"/proc/{pid}/task").iterdir():
            waiting += (task / "children").read_text().split()
        if pid != os.getpid():
            total += sum(map(int, Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[11:15]))
    return total / os.sysconf("SC_CLK_TCK")


def kind_of(name: str) -> str:
    return f"{Path(name).suffix[1:]} {name.partition('-')[0]}"


if __name__ == "__main__":
    target = Path(sys.argv[2]).resolve()
    if sys.argv[1] == "make":
        make(target)
    else:
        score(target, "--errors" in sys.argv)
