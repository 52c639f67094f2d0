"""JSON as our files have it: readable, in UTF-8, ended by a line feed."""

import json
from typing import Any

from viewer.export.options import Options


def json_text(value: Any, options: Options) -> bytes:
    """The value, one field a line. Raises `ExportError` when the export is cancelled meanwhile."""
    pieces = json.JSONEncoder(ensure_ascii=False, indent=1).iterencode(value)
    return ("".join(options.each(pieces)) + "\n").encode("utf-8", "replace")
