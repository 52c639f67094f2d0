"""Feeds mutated samples to the readers and counts what comes back: articles, named refusals, and anything else, which is a bug.

    python tests/bench/fuzz_readers.py [SECONDS] [SEED]

Every input is read in this process under a wall-clock alarm, so a hang is found as well as a crash. Inputs that give
anything but articles or a `ReadingError` are written to the current folder as fuzz-NAME.
"""

import collections
import io
import random
import signal
import sys
import time
import traceback
import zipfile
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT))

from tests.reading.compound import attached_file, attached_message, outlook  # noqa: E402
from viewer.reading import ReadingError, read_bytes  # noqa: E402

HANG = 60  # seconds of one input
PIECES = [
    *(
        b"\0",
        b"\xff\xfe",
        b"\xef\xbb\xbf",
        b"<",
        b">",
        b"&#x0;",
        b"&a;",
        b"]]>",
        b"<!--",
        b"\r\n\r\n",
        b"--",
        b"\n\n",
        b"%PDF-",
        b"PK\x03\x04",
    ),
    *(
        b"{\\rtf1",
        b"\\'ff",
        b"\\u-1?",
        b"endobj",
        b"stream",
        b"/Length 99999999",
        b"<div>" * 300,
        b"\xed\xa0\x80",
        b"\xf0\x9f\x98\x80",
    ),
    *(
        b"charset=utf-7",
        b"Content-Type: multipart/mixed; boundary=a",
        b"=?utf-8?b?////?=",
        b"31 February 2023",
        b"99/99/9999",
        b"0000-00-00",
    ),
    *(
        b"2023-03-13",
        "٣١ مارس ٢٠٢٣".encode(),
        "二〇二三年".encode(),
        b"A" * 5000,
        b" " * 5000,
        b"(" * 2000,
        b"End of Document\n",
        b"1 of 2 DOCUMENTS\n",
    ),
]


def mutated(data: bytes, random_: random.Random) -> bytes:
    """Some bytes flipped, cut, doubled, moved, or pieces put in; half of the time within the members of a zip."""
    if data[:4] == b"PK\x03\x04" and random_.random() < 0.6:
        try:
            return _zip_mutated(data, random_)
        except Exception:
            pass
    out = bytearray(data)
    for _ in range(random_.choice((1, 1, 2, 4, 16, 64))):
        at = random_.randrange(len(out) + 1)
        match random_.randrange(7):
            case 0 if out:
                out[at % len(out)] ^= 1 << random_.randrange(8)
            case 1:
                del out[at : at + random_.choice((1, 8, 100, 5000))]
            case 2:
                out[at:at] = random_.choice(PIECES)
            case 3:
                out[at:at] = out[at : at + random_.choice((10, 500, 5000))]
            case 4:
                del out[at:]
            case 5:
                out[at:at] = random_.randbytes(random_.choice((1, 4, 200)))
            case _:
                other = random_.randrange(len(out) + 1)
                out[at : at + 50], out[other : other + 50] = out[other : other + 50], out[at : at + 50]
        if len(out) > 2_000_000:
            break
    return bytes(out)


def _zip_mutated(data: bytes, random_: random.Random) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(buffer, "w") as new:
        names = old.namelist()
        chosen = random_.choice(names)
        for name in names:
            body = old.read(name)
            if name == chosen or name in ("word/document.xml", "content.xml"):
                body = mutated(body, random_)
            new.writestr(
                old.getinfo(name) if name == "mimetype" else name,
                body,
                zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED,
            )
    return buffer.getvalue()


def _made() -> dict[str, bytes]:
    """Formats of which there is no sample file: Outlook's message, with and without rich text and attachments, and a mailbox."""
    letter = (ROOT / "tests" / "files" / "plain.eml").read_bytes()
    body = letter.partition(b"\n\n")[2].decode("utf-8", "replace")
    page = (ROOT / "tests" / "files" / "page.html").read_bytes()
    line = b"From ada@wire.example Mon Mar 13 08:25:00 2023\n"
    return {
        "plain.msg": outlook(subject="FW: Border crossing to reopen", sender="The Harbour Post", body=body),
        "page.msg": outlook(
            attached_file("page.html", page),
            attached_message(subject="Talks resume", body=body),
            subject="Two articles",
            html=page,
        ),
        "rich.msg": outlook(subject="Rich", rtf=(ROOT / "tests" / "files" / "office.rtf").read_bytes()),
        "three.mbox": b"\n".join(line + letter for _ in range(3)),
    }


def main(seconds: float, seed: int) -> int:
    """Run for so long; the exit status is 1 when a bug was found."""
    random_ = random.Random(seed)
    samples = [
        path
        for path in sorted((ROOT / "tests" / "files").iterdir())
        if path.is_file() and path.suffix not in (".py", ".md")
    ]
    samples += sorted((ROOT / "resources" / "samples").glob("*.txt"))[:4]
    contents = {path.name: path.read_bytes() for path in samples} | _made()
    counts: dict[str, collections.Counter[str]] = collections.defaultdict(collections.Counter)
    bugs = slowest = runs = 0
    slowest_name = ""
    signal.signal(signal.SIGALRM, lambda *_: (_ for _ in ()).throw(TimeoutError("hang")))
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        name = random_.choice(list(contents))
        data = mutated(contents[name], random_)
        runs += 1
        start = time.process_time()
        signal.alarm(HANG)
        try:
            for article in read_bytes(data, name):
                assert article.text.strip()
                assert 0 <= article.body <= len(article.text)
                assert all(span.end <= len(article.text) for span in article.furniture)
                article.model_dump_json()
            outcome = "articles"
        except ReadingError as error:
            outcome = error.code
        except BaseException as error:
            if isinstance(error, KeyboardInterrupt):
                raise
            bugs += 1
            outcome = f"BUG {type(error).__name__}"
            Path(f"fuzz-{bugs}-{name}").write_bytes(data)
            traceback.print_exc(limit=-3)
        finally:
            signal.alarm(0)
        took = time.process_time() - start
        if took > slowest:
            slowest, slowest_name = took, name
        counts[Path(name).suffix][outcome] += 1
    for kind, found in sorted(counts.items()):
        print(f"{kind:12}", ", ".join(f"{code} {count}" for code, count in found.most_common()))
    print(f"{runs} inputs, {bugs} bugs, slowest {slowest:.2f} s CPU ({slowest_name}), seed {seed}")
    return 1 if bugs else 0


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]) if len(sys.argv) > 1 else 60.0, int(sys.argv[2]) if len(sys.argv) > 2 else 1))
