"""An import adds no article twice, also when the user takes some out in between."""

from pathlib import Path

from tests.window.conftest import TEXT, make_article
from viewer.model import Article, Mention
from viewer.pipeline import Outcome, Result
from viewer.project import Project
from viewer.window.import_results import Fate
from viewer.window.importing import take_in
from viewer.window.known_articles import KnownArticles

REPORT = TEXT + "\n".join(
    f"In round {i} of the talks the envoys of the two states went through item {i} of a list that was drawn up in {1990 + i}."
    for i in range(6)
)


def outcome(article: Article, *mentions: Mention) -> Outcome:
    return Outcome(source=article.file_name or "", results=(Result(article=article, mentions=mentions),))


def fates(known: KnownArticles, *articles: Article) -> list[Fate]:
    return [line.fate for line in take_in(known, [outcome(article) for article in articles])]


def test_the_same_article_in_another_form_is_not_added(tmp_path: Path) -> None:
    with Project.create(tmp_path / "a.demarche") as project:
        known = KnownArticles(project)
        first, again = make_article(REPORT), make_article(f"{REPORT}\n\nMost read", file_name="b.txt")
        assert fates(known, first, again) == [Fate.NO_EVENTS, Fate.DUPLICATE]
        assert fates(known, first) == [Fate.DUPLICATE]
        assert [a.id for a in project.articles()] == [first.id]


def test_a_project_opened_again_knows_its_articles(tmp_path: Path) -> None:
    path = tmp_path / "a.demarche"
    with Project.create(path) as project:
        fates(KnownArticles(project), make_article(REPORT))
    with Project.open(path) as project:
        assert fates(KnownArticles(project), make_article(f"{REPORT}\n\nMost read")) == [Fate.DUPLICATE]


def test_another_papers_print_is_added_as_a_copy(tmp_path: Path) -> None:
    with Project.create(tmp_path / "a.demarche") as project:
        known = KnownArticles(project)
        first, copy = make_article(REPORT), make_article(f"Talks\n\n{REPORT}", outlet="The Ledger")
        (_, line) = take_in(known, [outcome(first), outcome(copy)])
        assert line.fate is Fate.NO_EVENTS
        assert "one source" in line.reason
        assert project.article(copy.id).copy_of == first.id
        fates(known, copy)  # read again
        assert project.article(copy.id).copy_of == first.id


def test_what_was_removed_or_undone_may_come_again(tmp_path: Path) -> None:
    with Project.create(tmp_path / "a.demarche") as project:
        known = KnownArticles(project)
        first, again = make_article(REPORT), make_article(f"{REPORT}\n\nMost read")
        fates(known, first)
        project.remove_article(first.id)
        assert fates(known, again) == [Fate.NO_EVENTS]
        project.undo()
        assert fates(known, first) == [Fate.NO_EVENTS]
        project.undo()
        project.undo()
        assert fates(known, again) == [Fate.DUPLICATE]
