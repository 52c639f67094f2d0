"""What a virtual X screen shows, read from the file that `Xvfb -fbdir FOLDER` keeps of it: no program asks the screen for it."""

import struct
import zlib
from pathlib import Path

Box = tuple[int, int, int, int]  # left, top, right, bottom in pixels, right and bottom exclusive
# The fills of the six kinds of marks, see viewer/drawing/theme.py
KINDS = ("0072B2", "E69F00", "009E73", "56B4E9", "D55E00", "CC79A7")


class Framebuffer:
    """The screen `Xvfb_screen0` of a folder, at 24 bits: XWD, with four bytes a pixel (blue, green, red, nothing)."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "Xvfb_screen0"
        header = struct.unpack(">25I", self._path.read_bytes()[:100])
        self.width, self.height, self._line = header[4], header[5], header[12]
        self._start = header[0] + header[19] * 12
        if header[11] != 32:
            raise ValueError(f"{header[11]} bits a pixel")

    def rows(self, box: Box | None = None) -> list[bytes]:
        """The rows of a part of the screen."""
        left, top, right, bottom = box or (0, 0, self.width, self.height)
        with self._path.open("rb") as file:
            file.seek(self._start + top * self._line)
            data = file.read((bottom - top) * self._line)
        return [data[at + left * 4 : at + right * 4] for at in range(0, len(data), self._line)]

    def count(self, colours: tuple[str, ...], box: Box | None = None) -> int:
        """How many pixels have one of the colours, given as RRGGBB."""
        patterns = [bytes.fromhex(colour)[::-1] for colour in colours]
        return sum(row.count(pattern) for row in self.rows(box) for pattern in patterns)

    def save(self, path: Path, box: Box | None = None) -> None:
        """Write what it shows as a PNG."""
        rows = self.rows(box)
        lines = []
        for row in rows:
            pixels = bytearray(len(row) // 4 * 3)
            pixels[0::3], pixels[1::3], pixels[2::3] = row[2::4], row[1::4], row[0::4]
            lines.append(b"\0" + bytes(pixels))
        head = struct.pack(">IIBBBBB", len(rows[0]) // 4, len(rows), 8, 2, 0, 0, 0)
        chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(b"".join(lines), 6)), (b"IEND", b""))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks))


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
