"""A document that was exported comes back into a project."""

from datetime import date
from pathlib import Path

from viewer.export import Options, read_timeline, write
from viewer.model import (
    Actor,
    Article,
    Basis,
    Document,
    Event,
    EventType,
    Granularity,
    Mention,
    Span,
    When,
    article_id,
    mention_id,
)
from viewer.model.event import Review
from viewer.project import Project

DAY = date(2023, 3, 13)
WHEN = When(earliest=DAY, latest=DAY, granularity=Granularity.DAY, edtf="2023-03-13", basis=Basis.EXPLICIT)
TEXT = "Lukashenko and Raisi signed a roadmap in Tehran on 13 March 2023."


def reading() -> tuple[Article, list[Mention]]:
    article = Article(id=article_id(TEXT), text=TEXT, title="Roadmap", published=DAY)
    at = TEXT.index("signed")
    trigger = Span(start=at, end=at + 6)
    told = Mention(
        id=mention_id(article.id, trigger), article=article.id, telling=1, title="Roadmap signed", type=EventType.AGREE,
        actors=(Actor(name="Belarus", code="BLR"), Actor(name="Iran", code="IRN")), when=WHEN,
        evidence=Span(start=0, end=len(TEXT)), trigger=trigger, confidence=0.9,
    )  # fmt: skip
    return article, [told]


def test_what_the_user_said_comes_back_with_the_records(tmp_path: Path) -> None:
    with Project.create(tmp_path / "a.demarche") as one:
        one.add([reading()])
        (key,) = one.columns().key.tolist()
        one.set_field(key, "title", "Signed in Tehran")
        one.set_notes(key, "Check the annex.")
        one.review(key, Review.ACCEPTED)
        one.add_event(type=EventType.OTHER, title="By hand", when=WHEN)
        write(one.document(), tmp_path / "t.jsonl", Options(articles=True))
        first = one.document()
    with Project.create(tmp_path / "b.demarche") as two:
        keys = two.take(read_timeline(tmp_path / "t.jsonl").document)
        assert len(keys) == 2
        second = two.document()
        assert [e.title for e in second.events] == [e.title for e in first.events]
        assert [(e.when, e.notes, e.review, e.overrides) for e in second.events] == [
            (e.when, e.notes, e.review, e.overrides) for e in first.events
        ]
        assert second.articles == first.articles
        assert second.mentions == first.mentions
        two.undo()
        assert not len(two.columns())
        assert not two.articles()


def test_an_article_that_is_here_is_not_overwritten_by_its_excerpts(tmp_path: Path) -> None:
    article, mentions = reading()
    excerpt = article.model_copy(update={"text": "…".ljust(len(TEXT))})
    event = Event(id="e1", title="x", type=EventType.AGREE, mentions=(mentions[0].id,), articles=(article.id,))
    document = Document(articles={article.id: excerpt}, mentions={mentions[0].id: mentions[0]}, events=(event,))
    with Project.create(tmp_path / "a.demarche") as project:
        project.add([(article, mentions)])
        project.take(document)
        assert project.article(article.id).text == TEXT
        assert len(project.columns()) == 1


def test_a_table_comes_in_as_events_by_hand(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("Title,Start Date,Participants\nTalks,2023-03-13,Lavrov\nTour,2023-04,\n")
    with Project.create(tmp_path / "a.demarche") as project:
        project.take(read_timeline(tmp_path / "t.csv").document)
        told = [(e.title, e.when.edtf, [a.name for a in e.actors]) for e in project.document().events]
        assert told == [("Talks", "2023-03-13", ["Lavrov"]), ("Tour", "2023-04", [])]
