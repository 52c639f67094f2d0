"""A file as bytes, within its bounds, and what kind of file it is by its content."""

import os
import stat
from dataclasses import dataclass
from pathlib import Path, PurePath

from viewer.reading.errors import ReadingError
from viewer.reading.limits import BINARY_BYTES, TEXT_BYTES

_PACKED = (b"PK\x03\x04", b"PK\x05\x06", b"%PDF-", b"\xd0\xcf\x11\xe0")


@dataclass(frozen=True, slots=True)
class Source:
    """The bytes of a file (or of a member of an archive, or of a virtual file) and its name. `depth` counts the archives around it."""

    data: bytes
    name: str
    depth: int = 0

    @property
    def suffix(self) -> str:
        """The name's ending in lower case, with its dot."""
        return PurePath(self.name).suffix.lower()

    @property
    def head(self) -> bytes:
        """The first bytes, enough to tell what it is."""
        return self.data[:4096]


def load(path: Path) -> Source:
    """The bytes of a regular file.

    Opened once and checked through its descriptor, so that a file swapped for a pipe or device meanwhile does not block.
    Raises `ReadingError`: `reading.missing`, `reading.unreadable`, `reading.not_a_file`, `reading.empty`, `reading.too_large`.
    """
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    try:
        handle = os.open(path, flags)
    except FileNotFoundError:
        raise ReadingError("reading.missing") from None
    except (OSError, ValueError) as error:
        raise ReadingError("reading.unreadable", getattr(error, "strerror", None) or str(error)) from None
    state = os.fstat(handle)
    if not stat.S_ISREG(state.st_mode):
        os.close(handle)
        raise ReadingError("reading.folder" if stat.S_ISDIR(state.st_mode) else "reading.not_a_file")
    with os.fdopen(handle, "rb") as file:
        try:
            head = file.read(4096)
            bound = BINARY_BYTES if head.startswith(_PACKED) else TEXT_BYTES
            if state.st_size > bound:
                raise ReadingError("reading.too_large", f"{state.st_size / 2**20:.0f} MB, at most {bound // 2**20}")
            # a file that grows while it is read is read up to the bound and no further
            data = head + file.read(max(0, bound + 1 - len(head)))
        except OSError as error:
            raise ReadingError("reading.unreadable", error.strerror or str(error)) from None
    if len(data) > bound:
        raise ReadingError("reading.too_large", f"more than {bound // 2**20} MB")
    return source(data, clean_name(path.name))


def source(data: bytes, name: str, depth: int = 0) -> Source:
    """The same for bytes that are there already. Raises `ReadingError("reading.empty")`."""
    if not data.strip(b" \t\r\n\0\xef\xbb\xbf\xff\xfe"):
        raise ReadingError("reading.empty")
    return Source(data, name, depth)


def clean_name(name: str) -> str:
    """A file's name fit for showing: no control or direction-changing characters, no lone surrogates, at most 200 characters."""
    kept = "".join(c if c.isprintable() and not "\u2066" <= c <= "\u2069" else "\ufffd" for c in name)
    return kept.encode("utf-8", "replace").decode("utf-8")[:200]
