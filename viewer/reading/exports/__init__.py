"""Downloads from news databases: one file, many articles, each with its fields."""

from collections.abc import Iterator

from viewer.reading.draft import Draft
from viewer.reading.exports import factiva, lexis, nexis

__all__ = ["is_export", "split_export"]

_KINDS = (lexis, nexis, factiva)


def is_export(text: str) -> bool:
    """Whether the text is a download of one of the databases."""
    return any(kind.knows(text) for kind in _KINDS)


def split_export(text: str) -> Iterator[Draft]:
    """The articles of a download; any other text is one article as it stands."""
    for kind in _KINDS:
        if kind.knows(text):
            found = list(kind.drafts(text))
            if found:
                yield from found
                return
    yield Draft(text)
