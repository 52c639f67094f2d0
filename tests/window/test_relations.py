"""Arcs lead to what an article tells in the same paragraph."""

from datetime import date

from tests.window.conftest import TEXT, make_article, make_mention
from viewer.model import Basis, Granularity, When
from viewer.project import Project
from viewer.window.relations import related


def test_events_of_one_paragraph_belong_together() -> None:
    article = make_article(TEXT)
    day = When(
        earliest=date(2023, 3, 13),
        latest=date(2023, 3, 13),
        granularity=Granularity.DAY,
        edtf="2023-03-13",
        basis=Basis.RELATIVE,
    )
    sentences = [line for line in TEXT.splitlines() if line]
    first = make_mention(article, sentences[1], "signed", None, day)
    second = make_mention(
        article, "Sergei Lavrov said the deal with Riyadh was announced last week.", "said", None, day
    )
    third = make_mention(article, "A visit to Minsk is planned for September.", "visit", None, day)
    with Project.create() as project:
        project.add([(article, [first, second, third])])
        keys = {mention.id: key for mention, key in project.mentions_of(article.id)}
        assert len(set(keys.values())) == 3
        assert related(project, keys[second.id]) == [keys[third.id]]
        assert keys[first.id] not in related(project, keys[third.id])
        assert related(project, 10**6) == []
