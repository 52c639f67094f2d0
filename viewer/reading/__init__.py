"""A file to articles: one small reader a format, the header reader, encodings. Importing this loads no format's library."""

from viewer.reading.article import article_from_text
from viewer.reading.errors import PathProblem, ReadingError
from viewer.reading.expand import expand
from viewer.reading.read import read_file, read_source

__all__ = ["PathProblem", "ReadingError", "article_from_text", "expand", "preload", "read_file", "read_source"]


def preload() -> None:
    """Load what nearly every file needs, for a process that is forked once a file."""
    from viewer.reading.header import read_header
    from viewer.reading.language import language_of

    read_header("Minsk and Tehran sign a roadmap\n\nMINSK, March 13 (Reuters) - They met on Monday.")
    language_of(
        "The ministers of the two countries met in the capital and said that they had agreed to hold further talks."
    )
