"""A document becomes images, tables and pages; tables become a document again."""

from viewer.export.errors import ExportError, TimelineImportError
from viewer.export.importing import Imported, RowProblem, read_timeline
from viewer.export.names import safe_name
from viewer.export.options import Options
from viewer.export.registry import FORMATS, Format, Written, format_of, write

__all__ = [
    "FORMATS",
    "ExportError",
    "Format",
    "Imported",
    "Options",
    "RowProblem",
    "TimelineImportError",
    "Written",
    "format_of",
    "read_timeline",
    "safe_name",
    "write",
]
