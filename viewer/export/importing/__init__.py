"""Timelines made elsewhere, or exported by us, become a document, with a report of every row that could not be taken."""

from viewer.export.importing.reading import read_timeline
from viewer.export.importing.report import Imported, RowProblem

__all__ = ["Imported", "RowProblem", "read_timeline"]
