"""What lies within another file: a member of an archive, an attachment of a mail."""

from collections.abc import Iterator
from dataclasses import replace

from viewer.reading.draft import Draft
from viewer.reading.registry import reader_for
from viewer.reading.source import Source, source


def drafts_within(data: bytes, name: str, outer: Source) -> Iterator[Draft]:
    """The drafts of an inner file, one level deeper, named as it is. Raises `ReadingError`."""
    inner = source(data, name, outer.depth + 1)
    for draft in reader_for(inner).drafts(inner):
        yield replace(draft, file_name=draft.file_name or name)
