"""An event with all that the detail pane needs of it, gathered before it is shown."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from viewer.model import Article, Event, Mention


@dataclass(frozen=True, slots=True)
class Shown:
    """`key` is the project's number of the event; `mentions` are best first, `articles` by id."""

    key: int
    event: Event
    mentions: tuple[Mention, ...] = ()
    articles: Mapping[str, Article] = field(default_factory=dict)

    def article_of(self, mention: Mention) -> Article | None:
        """The article a mention stands in."""
        return self.articles.get(mention.article)


def outlet(article: Article) -> str:
    """How an article is named in a list of sources."""
    return article.outlet or article.title or article.file_name or article.id[:8]


def paragraph(article: Article, offset: int) -> int:
    """The number of the paragraph, counted from 1, that holds `offset`."""
    before = article.text[:offset]
    return 1 + sum(1 for block in before.split("\n\n")[:-1] if block.strip())
