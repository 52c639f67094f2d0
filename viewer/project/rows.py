"""Events, mentions and articles as rows of the file and back."""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from viewer.merging import ArticleFacts
from viewer.model import Article, Event, Mention
from viewer.model.columns import BASES, KINDS, PARTS, STATUSES, day_number, flags_of, form_of
from viewer.model.event import Review
from viewer.project.schema import JOURNALED

REVIEWS = tuple(Review)
_EVENT = JOURNALED["event"]
_PUT_EVENT = (
    f"INSERT INTO event({', '.join(_EVENT)}) VALUES({', '.join('?' * len(_EVENT))}) ON CONFLICT(key) DO UPDATE SET "
    + ", ".join(f"{c} = excluded.{c}" for c in _EVENT[1:])
)


def event_id(key: int) -> str:
    """The public id of the event with that key."""
    return f"e{key}"


def put_event(
    db: sqlite3.Connection,
    key: int,
    event: Event,
    *,
    search: str,
    place_in_text: int,
    pinned: bool,
    deleted: bool,
    by_user: bool = False,
) -> None:
    """Write an event's row, light columns and all; `by_user`: a mention of it was made by hand."""
    said = event.overrides or event.decisions or event.notes or event.review is not Review.OPEN
    actors = " ".join(
        f"{name_number(db, a.code or a.person or a.name, code=bool(a.code))} {PARTS.index(a.part)}"
        for a in event.actors
    )
    when = event.when
    row = (
        key,
        day_number(when.earliest),
        day_number(when.latest),
        int(form_of(when)),
        KINDS.index(event.kind),
        STATUSES.index(event.status),
        255 if when.basis is None else BASES.index(when.basis),
        flags_of(event, pinned=pinned),
        min(event.sources, 65535),
        round(event.confidence * 100),
        place_in_text,
        name_number(db, event.speaking_person, code=False) if event.speaking_person else -1,
        name_number(db, event.place.name, code=False) if event.place else -1,
        REVIEWS.index(event.review),
        int(pinned),
        int(deleted),
        int(bool(said or pinned or deleted or by_user or not event.mentions)),
        event.title,
        actors,
        " ".join(str(n) for n in article_numbers(db, event.articles)),
        search,
        event.model_dump_json(),
    )
    db.execute(_PUT_EVENT, row)


def searched(event: Event, evidence: Iterable[str]) -> str:
    """The words an event is found by."""
    people = [word for a in event.actors for word in (a.code, a.name, a.person) if word]
    parts = [event.title, *people, event.speaker or "", event.place.name if event.place else "", event.notes, *evidence]
    return "\n".join(dict.fromkeys(part for part in parts if part))


def name_number(db: sqlite3.Connection, name: str, *, code: bool) -> int:
    """The number a name has in this file, given once."""
    name = name.encode("utf-8", "replace").decode("utf-8")
    found = db.execute("SELECT number FROM name WHERE name = ? AND code = ?", (name, int(code))).fetchone()
    if found is None:
        found = db.execute("INSERT INTO name(name, code) VALUES(?, ?) RETURNING number", (name, int(code))).fetchone()
    return int(found[0])


def article_numbers(db: sqlite3.Connection, ids: Sequence[str]) -> list[int]:
    """The numbers of articles by id, in the order given."""
    marks = ", ".join("?" * len(ids))
    found = dict(db.execute(f"SELECT id, number FROM article WHERE id IN ({marks})", ids))  # noqa: S608
    return [found[i] for i in ids if i in found]


def event_of(body: str) -> Event:
    """The event of a row's body."""
    return Event.model_validate_json(body)


def mention_of(body: str) -> Mention:
    """The mention of a row's body."""
    return Mention.model_validate_json(body)


def article_of(body: str, text: str) -> Article:
    """The article of a row; its text is kept apart."""
    return Article.model_validate({**json.loads(body), "text": text})


def put_article(
    db: sqlite3.Connection, article: Article, edited: Mapping[str, Any] | None = None, number: int | None = None
) -> int:
    """Write an article's row, a new one without `number`; returns its number.

    `edited` has the fields that the user has set, each with what the text says (as JSON).
    """
    row = (
        article.id,
        article.title or "",
        article.outlet or "",
        article.published.isoformat() if article.published else None,
        article.file_name,
        json.dumps(edited or {}, ensure_ascii=False),
        article.text.encode("utf-8", "replace").decode("utf-8"),
        article.model_dump_json(exclude={"text"}),
    )
    if number is None:
        columns = ", ".join(JOURNALED["article"][1:])
        return int(
            db.execute(f"INSERT INTO article({columns}) VALUES(?,?,?,?,?,?,?,?) RETURNING number", row).fetchone()[0]
        )
    assignments = ", ".join(f"{c} = ?" for c in JOURNALED["article"][1:])
    db.execute(f"UPDATE article SET {assignments} WHERE number = ?", (*row, number))  # noqa: S608
    return number


def facts_of(db: sqlite3.Connection, articles: Iterable[int], evidence: Mapping[str, str]) -> dict[str, ArticleFacts]:
    """What merging needs of these articles, by id; evidence by mention id stands for their texts."""
    numbers = sorted(set(articles))
    facts = {}
    for start in range(0, len(numbers), 500):
        some = numbers[start : start + 500]
        marks = ", ".join("?" * len(some))
        query = f"SELECT id, published, outlet, json_extract(body, '$.copy_of') FROM article WHERE number IN ({marks})"  # noqa: S608
        for article, published, outlet, copy_of in db.execute(query, some):
            day = date.fromisoformat(published) if published else None
            facts[article] = ArticleFacts(article, day, outlet or None, "", evidence, copy_of)
    return facts
