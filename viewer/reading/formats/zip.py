"""Zip archives: every member is read as if it lay in a folder."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePosixPath

from viewer.reading.draft import Draft
from viewer.reading.errors import ReadingError
from viewer.reading.limits import ARCHIVE_DEPTH, BINARY_BYTES, TEXT_BYTES
from viewer.reading.nested import drafts_within
from viewer.reading.packed import Packed, is_zip
from viewer.reading.source import Source, clean_name

_PASSED_OVER = frozenset(
    (
        ".png",
        ".jpg",
        ".jpeg",
        ".gif",
        ".svg",
        ".webp",
        ".css",
        ".js",
        ".woff",
        ".woff2",
        ".ttf",
        ".ico",
        ".mp4",
        ".mp3",
        ".json",
        ".csv",
        ".xlsx",
        ".xls",
        ".db",
    )
)


def knows(source: Source) -> bool:
    """Any zip that no reader before took."""
    return is_zip(source.head)


def drafts(source: Source) -> Iterator[Draft]:
    """The articles of all members; members that cannot be read are told by a warning on the first article."""
    if source.depth >= ARCHIVE_DEPTH:
        raise ReadingError("reading.nested")
    archive = Packed(source.data)
    refusal: ReadingError | None = None
    waiting: list[Draft] = []
    for name in archive.files():
        path = PurePosixPath(name.replace("\\", "/"))
        if path.suffix.lower() in _PASSED_OVER or any(part.endswith("_files") for part in path.parts[:-1]):
            continue
        try:
            most = (
                BINARY_BYTES
                if path.suffix.lower() in (".pdf", ".docx", ".odt", ".epub", ".zip", ".msg")
                else TEXT_BYTES
            )
            data = archive.read(name, most)
            waiting += drafts_within(data, clean_name(path.name), source)
        except ReadingError as error:
            if error.code in ("reading.bomb", "reading.nested"):
                raise
            refusal = error if error.code != "reading.empty" or refusal is None else refusal
    if refusal and not waiting:
        raise refusal
    if refusal and waiting:
        waiting[0] = replace(waiting[0], warnings=(*waiting[0].warnings, "reading.some_unread"))
    yield from waiting
