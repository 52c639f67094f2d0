"""The header reader: title, byline, outlet, place and day of publication, from the lines around an article's body."""

from viewer.reading.header.reader import Header, read_header

__all__ = ["Header", "read_header"]
