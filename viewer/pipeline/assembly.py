"""Results become one document: articles, mentions, and their events in order of time."""

from collections.abc import Iterable
from datetime import date

from viewer.merging import ArticleFacts, merge
from viewer.model import Article, Document, Event, Mention
from viewer.pipeline.outcome import Result
from viewer.reading.duplicates import Duplicates


def sift(result: Result, known: Duplicates) -> Result | None:
    """The result as it is to be added to what is `known`: None for an article that is there already, copies marked as such."""
    verdict = known.add(result.article)
    if verdict is None:
        return result
    if verdict.is_duplicate:
        return None
    return result.model_copy(update={"article": result.article.model_copy(update={"copy_of": verdict.of})})


def document_of(results: Iterable[Result], title: str = "") -> Document:
    """The document of what was read; an article given twice is taken once. `sift` finds those given in another form."""
    articles: dict[str, Article] = {}
    mentions: dict[str, Mention] = {}
    for result in results:
        if result.article.id not in articles:
            articles[result.article.id] = result.article
            mentions.update((mention.id, mention) for mention in result.mentions)
    facts = {article.id: ArticleFacts.of(article) for article in articles.values()}
    events = sorted(merge(mentions.values(), facts), key=_instant)
    return Document(title=title, articles=articles, mentions=mentions, events=tuple(events))


def _instant(event: Event) -> tuple[date, date, str]:
    """Undated events come last."""
    return event.when.earliest or date.max, event.when.latest or date.max, event.id
