"""Files that a drop brings as data and not by their place: messages dragged out of mail programs."""

import struct
from dataclasses import dataclass

from PySide6.QtCore import QMimeData

# What mail programs and browsers give beside, or instead of, a file's place
_MESSAGES = (
    ("message/rfc822", "message.eml"),
    ("application/mbox", "messages.mbox"),
    ("message/x-rfc822", "message.eml"),
    ("application/vnd.ms-outlook", "message.msg"),
    ("application/pdf", "document.pdf"),
)
_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
_NAMES, _CONTENTS = _WINDOWS.format("FileGroupDescriptorW"), _WINDOWS.format("FileContents")
_PROMISED_NAME = "application/x-moz-file-promise-dest-filename"  # in UTF-16 or in UTF-8, as the program likes
_DESCRIPTOR, _NAME_AT = 592, 72  # bytes of a FILEDESCRIPTORW, and where its name of 260 wide characters begins
MOST = 500


@dataclass(frozen=True, slots=True)
class VirtualFile:
    """A name fit for a file, and what is in it (empty while it only hangs over the window)."""

    name: str
    data: bytes = b""


def virtual_files(mime: QMimeData, *, contents: bool) -> tuple[VirtualFile, ...]:
    """The files in `mime`; their contents are asked of the other program only when they are wanted."""
    found = _of_windows(mime, contents)
    if found:
        return found
    for kind, name in _MESSAGES:
        if mime.hasFormat(kind):
            name = _promised(mime, name)
            return _kept([VirtualFile(name, bytes(mime.data(kind).data()) if contents else b"")], contents)
    return ()


def _promised(mime: QMimeData, usual: str) -> str:
    """The name that a Mozilla program promises its file under, where it fits what the file is."""
    raw = bytes(mime.data(_PROMISED_NAME).data())[:1024] if mime.hasFormat(_PROMISED_NAME) else b""
    name = _safe(raw.decode("utf-16-le" if b"\0" in raw else "utf-8", "replace").partition("\0")[0])
    return name if name.lower().endswith(usual[usual.rindex(".") :]) else usual


def _of_windows(mime: QMimeData, contents: bool) -> tuple[VirtualFile, ...]:
    """A FILEGROUPDESCRIPTORW lists names, FileContents holds the files by their number."""
    if not mime.hasFormat(_NAMES):
        return ()
    raw = bytes(mime.data(_NAMES).data())
    count = min(struct.unpack_from("<I", raw)[0] if len(raw) >= 4 else 0, (len(raw) - 4) // _DESCRIPTOR, MOST)
    files = []
    for number in range(count):
        at = 4 + number * _DESCRIPTOR
        name = raw[at + _NAME_AT : at + _DESCRIPTOR].decode("utf-16-le", "replace").partition("\0")[0]
        part = f"{_CONTENTS};index={number}" if number else _CONTENTS
        files.append(VirtualFile(_safe(name), bytes(mime.data(part).data()) if contents else b""))
    return _kept(files, contents)


def _kept(files: list[VirtualFile], contents: bool) -> tuple[VirtualFile, ...]:
    from viewer.reading.limits import BINARY_BYTES  # here, for the window is painted before the readers are loaded

    return tuple(one for one in files if not contents or 0 < len(one.data) <= BINARY_BYTES)


def _safe(name: str) -> str:
    """The last part of a name, without what no file may be called."""
    from viewer.reading.source import clean_name

    last = clean_name(name.replace("\\", "/").rpartition("/")[2])
    return "".join("_" if c in '<>:"|?*' else c for c in last).strip(" .") or "message"
