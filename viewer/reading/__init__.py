"""A file to articles: one small reader a format, the header reader, encodings. Importing this loads no format's library."""

from importlib import import_module

from viewer.reading.article import article_from_text
from viewer.reading.errors import PathProblem, ReadingError
from viewer.reading.expand import expand
from viewer.reading.read import read_bytes, read_file, read_plain_file

__all__ = [
    "PathProblem",
    "ReadingError",
    "article_from_text",
    "expand",
    "preload",
    "read_bytes",
    "read_file",
    "read_plain_file",
]

_PAGE = (
    b"<html><body><h1>Talks resume in Oslo</h1><p>By Ada Lund</p><p>OSLO, May 4 (Reuters) - The ministers of both countries "
    b"met in the capital and said that they had agreed to hold further talks in the spring.</p></body></html>"
)


def preload() -> None:
    """Load the libraries and tables that most files need (0.7 s), for a process from which one is forked a file."""
    for library in ("charset_normalizer", "pypdfium2", "striprtf.striprtf"):
        import_module(library)
    # reading a page uses the markup libraries, the tables and the patterns once, which is when they are built
    read_bytes(_PAGE, "page.html")
