"""Which articles the open project has, so that an import adds none twice and knows the copies of one report."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass

from viewer.model import Article, Mention
from viewer.project import Change, Project, ProjectError
from viewer.reading.duplicates import Duplicates


@dataclass(frozen=True, slots=True)
class Judged:
    """An article as it is to be added: None for one that is not. `here` says that the project has it, `like` names its like."""

    article: Article | None
    here: bool = False
    like: str = ""


class KnownArticles:
    """Follows one project: articles that the user removes, or that come otherwise than by import, are noticed.

    Its methods are called from one thread at a time; the first `refresh` reads every article of the project.
    """

    def __init__(self, project: Project) -> None:
        self.project = project
        self._duplicates = Duplicates()
        self._names: dict[str, str] = {}
        self._stale = True
        self._adding: int | None = None  # the thread that adds just now, whose changes are known
        project.listen(self._changed)

    def refresh(self) -> None:
        """Catch up with the project. Raises `ProjectError`."""
        if not self._stale:
            return
        self._stale = False
        here = {article.id: article for article in self.project.articles()}
        for gone in self._names.keys() - here.keys():
            self._duplicates.forget(gone)
            del self._names[gone]
        for new in [i for i in here if i not in self._names]:
            self._duplicates.add(self.project.article(new))
            self._names[new] = _name(here[new])

    def judge(self, article: Article) -> Judged:
        """Whether and how to add it; it counts as added from here on."""
        if article.id in self._names:  # the very same text: its new reading takes the place of the old
            original = self._duplicates.original(article.id)
            return Judged(_copy(article, original), True, self._names[article.id])
        verdict = self._duplicates.add(article)
        if verdict is None:
            self._names[article.id] = _name(article)
            return Judged(article)
        like = self._names.get(verdict.of, "")
        if verdict.is_duplicate:
            return Judged(None, True, like)
        self._names[article.id] = _name(article)
        return Judged(_copy(article, verdict.of), False, like)

    def add(self, readings: Sequence[tuple[Article, Sequence[Mention]]]) -> None:
        """Add to the project what was judged. Raises `ProjectError`."""
        self._adding = threading.get_ident()
        try:
            self.project.add(readings)
        except ProjectError:
            self._stale = True
            raise
        finally:
            self._adding = None

    def _changed(self, change: Change) -> None:
        if change.articles and threading.get_ident() != self._adding:
            self._stale = True


def _copy(article: Article, original: str) -> Article:
    return article if original == article.id else article.model_copy(update={"copy_of": original})


def _name(article: Article) -> str:
    return article.title or article.file_name or ""
