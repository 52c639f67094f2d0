"""Rich Text Format."""

import re
from collections.abc import Iterator

from viewer.reading.draft import Draft
from viewer.reading.errors import ReadingError
from viewer.reading.exports import split_export
from viewer.reading.source import Source

_PICTURE = re.compile(
    r"\{\\\*?\\?(?:pict|object|datastore|themedata|colorschememapping)\b[^{}]*(?:\{[^{}]*\}[^{}]*){0,50}\}"
)
_HEXADECIMAL = re.compile(r"[0-9a-fA-F\s]{2000,}")
_CODEPAGE = re.compile(r"\\ansicpg(\d{3,5})")
_GROUPS = 4000  # nesting beyond which it is no document


def knows(source: Source) -> bool:
    """What begins with `{\\rtf`."""
    return source.head.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"{\\rtf")


def drafts(source: Source) -> Iterator[Draft]:
    """One article, or several of a database export."""
    yield from split_export(rtf_text(source.data))


def rtf_text(data: bytes) -> str:
    """The paragraphs of rich text, a blank line between them. Raises `ReadingError`."""
    from striprtf.striprtf import rtf_to_text

    raw = data.decode("latin-1")
    raw = _HEXADECIMAL.sub("", _PICTURE.sub("", raw))
    _check_depth(raw)
    page = _CODEPAGE.search(raw, 0, 2000)
    codec = f"cp{page[1]}" if page and page[1] != "65001" else "cp1252"
    try:
        text = str(rtf_to_text(raw, encoding=codec, errors="replace"))  # type: ignore[no-untyped-call]
    except (LookupError, ValueError, OverflowError, IndexError, KeyError):
        try:
            text = str(rtf_to_text(raw, encoding="cp1252", errors="replace"))  # type: ignore[no-untyped-call]
        except (LookupError, ValueError, OverflowError, IndexError, KeyError) as error:
            raise ReadingError("reading.damaged", str(error)) from None
    lines = [line.strip() for line in text.replace("\r\n", "\n").replace("\x00", "").split("\n")]
    return "\n\n".join(line for line in lines if line)


def _check_depth(raw: str) -> None:
    depth = 0
    for m in re.finditer(r"(?<!\\)[{}]", raw):
        depth += 1 if m[0] == "{" else -1
        if depth > _GROUPS:
            raise ReadingError("reading.too_deep")
