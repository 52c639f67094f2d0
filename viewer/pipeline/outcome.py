"""What goes into the pipeline and what comes out of it."""

from datetime import date
from pathlib import Path

from viewer.model import Article, Mention, Record


class TextSource(Record):
    """An article given as text: pasted, dropped, or a line of JSON. `published`, when given, is believed."""

    text: str
    id: str | None = None
    published: date | None = None
    label: str = ""


Source = Path | TextSource


class Problem(Record):
    """Why an input could not be done: `code` such as `reading.encrypted_pdf`, the input's name, and what the system said of it."""

    code: str
    source: str
    detail: str = ""


class Result(Record):
    """One article and its mentions, by the triggers' places."""

    article: Article
    mentions: tuple[Mention, ...] = ()


class Outcome(Record):
    """What became of one source: its articles, or a problem, or both when part of it could be done."""

    source: str
    results: tuple[Result, ...] = ()
    problems: tuple[Problem, ...] = ()


def name_of(source: Source) -> str:
    """How a source is named to the user."""
    return str(source) if isinstance(source, Path) else source.label or source.id or "text"
