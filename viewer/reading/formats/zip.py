"""Zip archives: every member is read as if it lay in a folder."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import PurePosixPath

from viewer.reading.draft import Draft
from viewer.reading.errors import ReadingError
from viewer.reading.limits import ARCHIVE_DEPTH, BINARY_BYTES, TEXT_BYTES
from viewer.reading.nested import drafts_within
from viewer.reading.packed import Packed, is_zip
from viewer.reading.parts import readable
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
    unread: list[ReadingError] = []
    members = (partial(_member, archive, name, source) for name in archive.files())
    found = list(readable(members, unread, grave=("reading.bomb", "reading.nested")))
    if unread:
        found[0] = replace(found[0], warnings=(*found[0].warnings, "reading.some_unread"))
    yield from found


def _member(archive: Packed, name: str, source: Source) -> Iterator[Draft]:
    path = PurePosixPath(name.replace("\\", "/"))
    ending = path.suffix.lower()
    if ending in _PASSED_OVER or any(part.endswith("_files") for part in path.parts[:-1]):
        return
    most = BINARY_BYTES if ending in (".pdf", ".docx", ".odt", ".epub", ".zip", ".msg") else TEXT_BYTES
    yield from drafts_within(archive.read(name, most), clean_name(path.name), source)
