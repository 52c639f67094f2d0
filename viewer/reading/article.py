"""From what a format's reader found to an article: the header reader fills what the file's own data leaves open."""

from datetime import date, datetime

from viewer.model import Article, PublishedFrom, article_id
from viewer.reading.draft import Draft
from viewer.reading.errors import ReadingError
from viewer.reading.header import read_header
from viewer.reading.language import language_of
from viewer.reading.limits import ARTICLE_CHARACTERS


def article_from_text(
    text: str,
    *,
    id: str | None = None,  # noqa: A002 - the record's own name
    published: date | datetime | str | None = None,
    file_name: str | None = None,
) -> Article:
    """An article given as text (a paste, a drop, a line of JSON), kept character for character.

    `published` is believed: a day, a moment, or either in ISO 8601 ("2023-03-13", "2023-03-13T08:25:00Z"). A text with
    nothing in it is an article all the same, warned of as `reading.empty`: a line of output answers every line of input.
    Raises `ReadingError`: `input.bad_date`, `reading.too_large`.
    """
    if not _says_something(text):
        day, place = _day(published), PublishedFrom.USER if _day(published) else PublishedFrom.NONE
        return Article(
            id=id if id is not None else article_id(text),
            text=text,
            published=day,
            published_from=place,
            file_name=file_name,
            warnings=("reading.empty",),
        )
    draft = Draft(text=text, published=_day(published), published_from=PublishedFrom.USER)
    return article_of(draft, file_name=file_name, given_id=id)


def article_of(draft: Draft, *, file_name: str | None = None, given_id: str | None = None) -> Article:
    """The article of a draft. Raises `ReadingError`: `reading.empty`, `reading.too_large`."""
    text = draft.text
    if not _says_something(text):
        raise ReadingError("reading.empty")
    if len(text) > ARTICLE_CHARACTERS:
        raise ReadingError("reading.too_large", f"{len(text):,} characters in one article")
    header = read_header(text, title=draft.title)
    warnings = [*draft.warnings, *header.warnings]
    published, place = header.published, header.published_from
    # what a file as a whole is dated by is only used where its text says nothing
    if draft.published and (published is None or draft.published_from is not PublishedFrom.FILE):
        published, place = draft.published, draft.published_from
        warnings = list(draft.warnings)
        if place is PublishedFrom.FILE:
            warnings.append("reading.unsure_date")
    return Article(
        id=given_id if given_id is not None else article_id(text),
        text=text,
        title=header.title,
        byline=draft.byline or header.byline,
        outlet=draft.outlet or header.outlet,
        place=draft.place or header.place,
        published=published,
        published_from=place,
        language=draft.language or language_of(text[header.body :]) or language_of(text),
        url=draft.url,
        file_name=file_name,
        agency=header.agency,
        body=header.body if draft.body is None else draft.body,
        furniture=header.furniture,
        warnings=tuple(dict.fromkeys(warnings)),
    )


def _says_something(text: str) -> bool:
    return any(c.isalnum() for c in text)


def _day(given: date | datetime | str | None) -> date | None:
    if given is None or given == "":
        return None
    if isinstance(given, datetime):
        return given.date()
    if isinstance(given, date):
        return given
    try:
        return date.fromisoformat(given.strip()[:10])
    except ValueError:
        raise ReadingError("input.bad_date", given) from None
