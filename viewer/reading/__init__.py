"""A file to articles: one small reader a format, the header reader, encodings. Importing this loads no format's library."""

from importlib import import_module

from viewer.reading.article import article_from_text
from viewer.reading.errors import PathProblem, ReadingError
from viewer.reading.expand import expand
from viewer.reading.read import read_bytes, read_file

__all__ = ["PathProblem", "ReadingError", "article_from_text", "expand", "preload", "read_bytes", "read_file"]


def preload() -> None:
    """Load what the common formats need (under a second), for a process from which one is forked a file."""
    from viewer.reading.header import read_header
    from viewer.reading.language import language_of

    for library in ("lxml.html", "htmldate", "trafilatura", "charset_normalizer"):
        import_module(library)
    read_header("Minsk and Tehran sign a roadmap\n\nMINSK, March 13 (Reuters) - They met on Monday.")
    language_of(
        "The ministers of both countries met in the capital and said that they had agreed to hold further talks."
    )
