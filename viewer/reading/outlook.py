"""The properties of an Outlook message: streams of a compound file, as MS-OXMSG and MS-OXRTFCP describe them."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from viewer.reading.encodings import decode
from viewer.reading.errors import ReadingError
from viewer.reading.limits import BINARY_BYTES, TEXT_BYTES

SUBJECT, BODY, HTML, RTF = 0x0037, 0x1000, 0x1013, 0x1009
SENDER, SENDER_ADDRESS, SENDER_SMTP, HEADERS = 0x0C1A, 0x0C1F, 0x5D01, 0x007D
SENT, DELIVERED, CODEPAGE, BODY_CODEPAGE = 0x0039, 0x0E06, 0x3FFD, 0x3FDE
ATTACHED, LONG_NAME, SHORT_NAME = 0x3701, 0x3707, 0x3704
_STRING8, _STRING, _BINARY = 0x001E, 0x001F, 0x0102
_MOST_ATTACHED = 500
_CODECS = {65001: "utf-8", 20127: "ascii", 20866: "koi8_r", 21866: "koi8_u", 50220: "iso2022_jp", 51932: "euc_jp"}
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
# What every compressed text is taken to follow: so it stands in MS-OXRTFCP 2.2.2
_DICTIONARY = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArial"
    b"Times New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)


@dataclass(frozen=True, slots=True)
class Properties:
    """A message or an attachment: `path` leads to its storage; `fixed` are the values that stand in no stream of their own."""

    file: Any  # olefile.OleFileIO
    path: tuple[str, ...]
    fixed: dict[int, bytes]

    def text(self, number: int) -> str | None:
        """A string, in UTF-16 or in the message's codepage; None when it is not there."""
        wide = self._stream(number, _STRING)
        if wide is not None:
            return wide.decode("utf-16-le", "replace").rstrip("\0")
        narrow = self._stream(number, _STRING8)
        return decode(narrow.rstrip(b"\0"), self.codec(number)) if narrow else None

    def data(self, number: int) -> bytes | None:
        """Bytes; None when they are not there."""
        return self._stream(number, _BINARY)

    def day(self, number: int) -> date | None:
        """The day of a moment, which is kept in steps of 100 ns since 1601."""
        raw = self.fixed.get(number)
        steps = struct.unpack("<Q", raw)[0] if raw else 0
        try:
            return (_EPOCH + timedelta(microseconds=steps // 10)).date() if steps else None
        except OverflowError:
            return None

    def codec(self, number: int) -> str | None:
        """What narrow strings are written in: the body may differ from the rest."""
        for key in (BODY_CODEPAGE, CODEPAGE) if number in (BODY, HTML) else (CODEPAGE, BODY_CODEPAGE):
            page = struct.unpack("<I4x", self.fixed[key])[0] if key in self.fixed else 0
            if page:
                return _CODECS.get(page) or (f"iso8859_{page - 28590}" if 28590 < page < 28606 else f"cp{page}")
        return None

    def attachments(self) -> Iterator["Properties"]:
        """What is attached, in the message's order."""
        depth = len(self.path)
        names = sorted({entry[depth] for entry in self.file.listdir() if tuple(entry[:depth]) == self.path})
        for name in [name for name in names if name.startswith("__attach_version1.0_#")][:_MOST_ATTACHED]:
            yield properties(self.file, (*self.path, name), 8)

    def message(self) -> "Properties | None":
        """The message that is attached, when that is what is."""
        inner = (*self.path, f"__substg1.0_{ATTACHED:04X}000D")
        return properties(self.file, inner, 24) if self.file.exists([*inner, _TABLE]) else None

    def _stream(self, number: int, kind: int) -> bytes | None:
        place = [*self.path, f"__substg1.0_{number:04X}{kind:04X}"]
        if not self.file.exists(place):
            return None
        if self.file.get_size(place) > BINARY_BYTES:
            raise ReadingError("reading.too_large", "a property of the message")
        data: bytes = self.file.openstream(place).read()
        return data


_TABLE = "__properties_version1.0"


def properties(file: Any, path: tuple[str, ...], header: int) -> Properties:
    """Those of the storage at `path`, whose table begins after `header` bytes (32 for a message, 24 for one within, 8 for what is attached)."""
    table: bytes = file.openstream([*path, _TABLE]).read()[header:]
    rows = (table[i : i + 16] for i in range(0, len(table) - 15, 16))
    return Properties(file, path, {struct.unpack("<2xH", row[:4])[0]: row[8:] for row in rows})


def unpacked_rtf(data: bytes) -> bytes:
    """Rich text as Outlook compresses it (a dictionary of 4 KB, references of 12 bits and lengths of 4). Raises `ReadingError`."""
    if len(data) < 16:
        raise ReadingError("reading.damaged", "compressed text is cut off")
    size, kind = struct.unpack("<4xI4s", data[:12])
    if kind == b"MELA":
        return data[16 : 16 + size]
    if kind != b"LZFu" or size > TEXT_BYTES:
        raise ReadingError("reading.damaged", "compressed text")
    ring = bytearray(_DICTIONARY.ljust(4096, b" "))
    at = len(_DICTIONARY)
    out = bytearray()
    place = 16
    while place < len(data) and len(out) < size:
        control, place = data[place], place + 1
        for bit in range(8):
            if place >= len(data):
                break
            if control >> bit & 1:
                reference = int.from_bytes(data[place : place + 2], "big")
                place += 2
                start, count = reference >> 4, (reference & 15) + 2
                if start == at:
                    return bytes(out[:size])
            else:
                ring[at], start, count = data[place], at, 1
                place += 1
            for step in range(count):
                byte = ring[(start + step) % 4096]
                out.append(byte)
                ring[at] = byte
                at = (at + 1) % 4096
    return bytes(out[:size])
