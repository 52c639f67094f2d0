"""What a file that cannot be read says of itself: a code and, where it helps, a detail."""

from dataclasses import dataclass


class ReadingError(Exception):
    """A file or text that gives no article.

    `code` is one of `viewer/messages.py` (`reading.empty`, `reading.encrypted_pdf` …), `detail` what the system or the
    library said of it, cleaned of control characters and at most 200 characters long.
    """

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code, detail)
        self.code = code
        self.detail = "".join(c if c.isprintable() else " " for c in detail)[:200].strip()


@dataclass(frozen=True, slots=True)
class PathProblem:
    """A path that is passed over while folders are walked, with the code that says why."""

    path: str
    code: str
    detail: str = ""
