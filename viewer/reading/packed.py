"""Zip files opened within bounds: sizes, ratios and counts are checked before and while anything is unpacked."""

import io
import zipfile
from collections.abc import Iterator
from pathlib import PurePosixPath

from viewer.reading.errors import ReadingError
from viewer.reading.limits import ARCHIVE_BYTES, ARCHIVE_MEMBERS, ARCHIVE_RATIO, ARCHIVE_RATIO_FROM
from viewer.reading.source import clean_name

_CHUNK = 1024 * 1024


class Packed:
    """A zip file in memory. Nothing is ever written to disk, so no member's path leads anywhere.

    Raises `ReadingError`: `reading.damaged`, `reading.bomb`, `reading.encrypted`.
    """

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            self._infos = [info for info in self._zip.infolist() if not info.is_dir()]
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, OverflowError, IndexError) as error:
            raise ReadingError("reading.damaged", str(error)) from None
        if len(self._infos) > ARCHIVE_MEMBERS or sum(info.file_size for info in self._infos) > ARCHIVE_BYTES:
            raise ReadingError("reading.bomb", f"{len(self._infos)} members")
        for info in self._infos:
            if info.file_size > ARCHIVE_RATIO_FROM and info.file_size > ARCHIVE_RATIO * max(1, info.compress_size):
                raise ReadingError("reading.bomb", clean_name(info.filename))
        self._left = ARCHIVE_BYTES

    def names(self) -> list[str]:
        """The members' names as the archive has them."""
        return [info.filename for info in self._infos]

    def has(self, name: str) -> bool:
        """Whether there is such a member."""
        return name in self._zip.NameToInfo

    def read(self, name: str, most: int) -> bytes:
        """A member's bytes, at most `most`. Raises `ReadingError`; also `reading.too_large`."""
        info = self._zip.NameToInfo.get(name)
        if info is None:
            raise ReadingError("reading.damaged", f"{clean_name(name)} is missing")
        if info.flag_bits & 1:
            raise ReadingError("reading.encrypted", clean_name(name))
        if info.file_size > most:
            raise ReadingError("reading.too_large", clean_name(name))
        chunks: list[bytes] = []
        size = 0
        try:
            with self._zip.open(info) as member:
                while chunk := member.read(_CHUNK):
                    size += len(chunk)
                    # sizes in the directory can lie, bytes cannot
                    if size > most or size > self._left:
                        raise ReadingError("reading.bomb", clean_name(name))
                    chunks.append(chunk)
        except ReadingError:
            raise
        except Exception as error:  # zlib, lzma and bz2 each have errors of their own
            raise ReadingError("reading.damaged", f"{clean_name(name)}: {error}") from None
        self._left -= size
        return b"".join(chunks)

    def files(self) -> Iterator[str]:
        """The members that may hold articles, in the archive's order, without those systems add."""
        for name in self.names():
            path = PurePosixPath(name.replace("\\", "/"))
            if not path.name.startswith((".", "~$")) and "__MACOSX" not in path.parts:
                yield name


def is_zip(head: bytes) -> bool:
    """Whether bytes begin as a zip file does."""
    return head.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08"))
