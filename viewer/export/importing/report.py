"""What an import gives: a document, and what of the file is not in it."""

from dataclasses import dataclass

from viewer.model import Document


@dataclass(frozen=True, slots=True)
class RowProblem:
    """A row or a field that could not be taken, or was taken in part.

    `row` counts from 1 as a spreadsheet does (its head is row 1) or is the line or slide number; 0 means the whole file. `code`: `import.no_title`,
    `import.bad_date`, `import.ambiguous_date`, `import.bad_value`, `import.bad_record`, `import.same_id`, `import.excerpts_only`,
    `import.missing_reference`. `taken` says whether the row is in the document nevertheless.
    """

    row: int
    code: str
    detail: str = ""
    taken: bool = False


@dataclass(frozen=True, slots=True)
class Imported:
    """The document and the problems, in the order of the rows."""

    document: Document
    problems: tuple[RowProblem, ...] = ()
