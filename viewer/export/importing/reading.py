"""One way in: a file's content decides what it is."""

import json
from pathlib import Path

from viewer.export.errors import TimelineImportError
from viewer.export.importing.json_files import read_lines, read_timelinejs
from viewer.export.importing.report import Imported
from viewer.export.importing.tables import read as read_table

_LARGEST = 500_000_000  # bytes


def read_timeline(path: Path) -> Imported:
    """The timeline in a CSV, JSON Lines or TimelineJS file.

    Raises `TimelineImportError`: `import.unreadable`, `import.not_text`, `import.unknown_format`, `import.no_rows`.
    """
    try:
        if path.stat().st_size > _LARGEST:
            raise TimelineImportError("import.unreadable", "too large")
        content = path.read_bytes()
    except OSError as error:
        raise TimelineImportError("import.unreadable", error.strerror or str(error)) from error
    text = _decoded(content)
    if not text.strip():
        raise TimelineImportError("import.no_rows", "empty")
    if path.suffix.lower() in (".jsonl", ".ndjson"):
        return read_lines(text)
    if text.lstrip()[:1] in "{[":
        try:
            whole = json.loads(text)
        except (ValueError, RecursionError):
            return read_lines(text)
        if isinstance(whole, dict) and "record" in whole:
            return read_lines(text)
        return read_timelinejs(whole)
    return read_table(text)


def _decoded(content: bytes) -> str:
    """UTF-8 with or without a mark, UTF-16 with one (Excel's “Unicode text”), else Windows-1252."""
    marked = content.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf"))
    for encoding in ("utf-16",) if marked and content[:1] != b"\xef" else ("utf-8-sig", "cp1252"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" in text and not marked:
            break
        return text
    raise TimelineImportError("import.not_text")
