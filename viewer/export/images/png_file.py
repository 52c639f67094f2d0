"""PNG written strip by strip (ISO/IEC 15948): no more than a strip of a large picture is ever held."""

import struct
import zlib
from collections.abc import Mapping
from types import TracebackType
from typing import BinaryIO, Self

import numpy as np
from numpy.typing import NDArray

LEVEL = 3  # of zlib: the lines and fields of a timeline need no more
_UP = 2  # the filter by which a row is told as its difference from the one above
_TRUE_COLOUR = 2


class PngFile:
    """An RGB picture of `width` × `height` pixels; `add` its rows from top to bottom, within `with`."""

    def __init__(
        self, out: BinaryIO, width: int, height: int, dots_per_metre: int, texts: Mapping[str, str] | None = None
    ) -> None:
        self._out, self._width, self._left = out, width, height
        self._above: NDArray[np.uint8] = np.zeros(width * 3, np.uint8)
        self._packer = zlib.compressobj(LEVEL)
        out.write(b"\x89PNG\r\n\x1a\n")
        self._chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, _TRUE_COLOUR, 0, 0, 0))
        self._chunk(b"pHYs", struct.pack(">IIB", dots_per_metre, dots_per_metre, 1))
        for key, text in (texts or {}).items():
            words = text.replace("\0", " ").encode("utf-8", "replace")
            self._chunk(b"iTXt", key.encode("latin-1") + b"\0\1\0\0\0" + zlib.compress(words))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            if self._left:
                raise ValueError(f"{self._left} rows are missing")
            self._chunk(b"IDAT", self._packer.flush())
            self._chunk(b"IEND", b"")

    def add(self, rows: NDArray[np.uint8]) -> None:
        """The next rows: (number, width, 3) bytes, red, green, blue."""
        count = len(rows)
        flat = rows.reshape(count, self._width * 3)
        told = np.empty((count, self._width * 3 + 1), np.uint8)
        told[:, 0] = _UP
        np.subtract(flat[0], self._above, out=told[0, 1:])
        np.subtract(flat[1:], flat[:-1], out=told[1:, 1:])
        self._above = flat[-1].copy()
        self._left -= count
        if packed := self._packer.compress(told.data):
            self._chunk(b"IDAT", packed)

    def _chunk(self, kind: bytes, content: bytes) -> None:
        self._out.write(struct.pack(">I", len(content)) + kind + content)
        self._out.write(struct.pack(">I", zlib.crc32(content, zlib.crc32(kind))))
