"""What merging has to know of an article beside its mentions."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Self

from viewer.model import Article, Mention


@dataclass(frozen=True, slots=True)
class ArticleFacts:
    """An article as merging sees it. `text` may be empty; then only the records decide, and figures are not compared.

    `evidence` may hold the words of single mentions by mention id, for callers that keep sentences and not whole texts.
    `copy_of` is the id of an article with the same report.
    """

    id: str
    published: date | None = None
    outlet: str | None = None
    text: str = ""
    evidence: Mapping[str, str] | None = None
    copy_of: str | None = None

    @classmethod
    def of(cls, article: Article) -> Self:
        """The facts of an article record."""
        return cls(article.id, article.published, article.outlet, article.text, copy_of=article.copy_of)

    @property
    def source(self) -> str:
        """What its report is known by: copies of one report have one source."""
        return self.copy_of or self.id

    def words_of(self, mention: Mention) -> str:
        """The sentence a mention stands in, its title when the text is not at hand."""
        if self.evidence is not None and mention.id in self.evidence:
            return self.evidence[mention.id]
        return mention.evidence.of(self.text) or mention.title

    def trigger_of(self, mention: Mention) -> str:
        """The word that names the happening; empty when the text is not at hand."""
        words = self.words_of(mention)
        start = mention.trigger.start - mention.evidence.start
        length = mention.evidence.end - mention.evidence.start
        if len(words) != length:  # only the title is at hand
            return ""
        return words[start : start + mention.trigger.end - mention.trigger.start]
