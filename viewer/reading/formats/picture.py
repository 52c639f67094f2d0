"""Pictures, sound and film: known, so that they can be refused by name."""

from collections.abc import Iterator

from viewer.reading.draft import Draft
from viewer.reading.errors import ReadingError
from viewer.reading.source import Source

_PICTURES = (b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"II*\0", b"MM\0*", b"BM", b"\0\0\x01\0")
_OTHERS = (
    b"\x1f\x8b",
    b"7z\xbc\xaf",
    b"Rar!",
    b"\x7fELF",
    b"MZ",
    b"ID3",
    b"OggS",
    b"fLaC",
    b"SQLite format 3",
    b"\xfd7zXZ",
    b"BZh",
    b"\xca\xfe\xba\xbe",
    b"\xcf\xfa\xed\xfe",
)


def knows(source: Source) -> bool:
    """By their signatures; two-letter ones only beside bytes that no text has."""
    head = source.head
    signed = (
        head.startswith(_PICTURES + _OTHERS)
        or head[4:8] == b"ftyp"
        or (head[:4] == b"RIFF" and head[8:12] in (b"WEBP", b"WAVE", b"AVI "))
    )
    return signed and (b"\0" in head or head.startswith((b"GIF8", b"\xff\xd8\xff")))


def drafts(source: Source) -> Iterator[Draft]:
    """None; always raises."""
    if source.head.startswith(_PICTURES) or source.head[8:12] == b"WEBP":
        raise ReadingError("reading.picture")
    if source.suffix in (".txt", ".md", ".text"):
        raise ReadingError("reading.not_text")
    raise ReadingError("reading.unknown_format", source.suffix)
