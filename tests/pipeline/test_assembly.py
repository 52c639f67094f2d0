"""What is read twice or printed by several papers."""

from viewer.model import Article, article_id
from viewer.pipeline import Result
from viewer.pipeline.assembly import document_of, sift
from viewer.reading.duplicates import Duplicates

REPORT = "\n\n".join(
    f"In round {i} of the talks the envoys of the two states went through item {i} of a list that was drawn up in {1990 + i}."
    for i in range(6)
)


def result(text: str, outlet: str | None = None) -> Result:
    return Result(article=Article(id=article_id(text), text=text, outlet=outlet))


def test_an_article_with_other_junk_around_it_is_left_out():
    known = Duplicates()
    assert sift(result(REPORT), known) is not None
    assert sift(result(f"Home | World\n\n{REPORT}\n\nMost read"), known) is None
    assert sift(result(REPORT), known) is None


def test_a_copy_is_kept_and_names_its_original():
    known = Duplicates()
    first = sift(result(REPORT, "The Courier"), known)
    second = sift(result(f"Talks go on\n\n{REPORT}", "The Ledger"), known)
    assert first is not None
    assert second is not None
    assert (first.article.copy_of, second.article.copy_of) == (None, first.article.id)
    assert set(document_of([first, second]).articles) == {first.article.id, second.article.id}
