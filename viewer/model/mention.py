"""One telling of a happening, in one sentence of one article. Immutable; what extraction makes."""

from hashlib import sha256
from typing import Self

from pydantic import Field, model_validator

from viewer.model.actor import Actor, Place
from viewer.model.base import Record
from viewer.model.kinds import EventType, Status
from viewer.model.span import Span
from viewer.model.when import When


class Mention(Record):
    """A mention.

    `id` hashes the article's id and the trigger's offsets (`mention_id`), so the same article gives the same ids again.
    `article` is the article's id. `telling` is a number that the retellings of one happening share within the article, negative when that is not known.
    `title` is a short label (at most 70 characters) of the article's own words. `mode` helps a reader beside the type
    (visit, meeting, call, mediation, signing, invitation, expulsion, quote …). `evidence` is the sentence, `trigger` within it
    the word that names the happening. `speaker` and `quote` (a span of the text) belong to statements. `confidence` is 0–1 with
    two decimals; `doubts` are codes of what lowered it (`extraction.date_from_scene` …), `reasons` codes of what decided type and date.
    `date_confidence` and `type_confidence` (0–1, two decimals) say how sure these two are among those that could be, given
    that there is a happening at all; None where nothing was weighed, and in projects from before they were kept.
    """

    id: str
    article: str
    telling: int
    title: str = Field(max_length=70)
    type: EventType
    mode: str | None = None
    actors: tuple[Actor, ...] = ()
    when: When = When()
    place: Place | None = None
    speaker: str | None = None
    quote: Span | None = None
    status: Status = Status.HAPPENED
    evidence: Span
    trigger: Span
    confidence: float = Field(ge=0, le=1)
    date_confidence: float | None = Field(default=None, ge=0, le=1)
    type_confidence: float | None = Field(default=None, ge=0, le=1)
    doubts: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _grounded(self) -> Self:
        if not self.evidence.covers(self.trigger) or self.trigger.start == self.trigger.end:
            raise ValueError("a trigger stands within its evidence")
        return self


def mention_id(article: str, trigger: Span) -> str:
    """The id of a mention: the first 16 hexadecimal digits of the sha256 of `ARTICLE:START:END`."""
    return sha256(f"{article}:{trigger.start}:{trigger.end}".encode()).hexdigest()[:16]
