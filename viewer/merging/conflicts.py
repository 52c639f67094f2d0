"""Where the articles that tell one happening differ: the day, who took part, the figures, whether it happened."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from viewer.merging.facts import ArticleFacts
from viewer.model import Conflict, ConflictValue, Mention


def conflicts_of(mentions: Sequence[Mention], articles: Mapping[str, ArticleFacts]) -> tuple[Conflict, ...]:
    """The fields on which the articles of these mentions differ, values by article."""
    by_article: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        by_article[mention.article].append(mention)
    if len(by_article) < 2:
        return ()
    days = {
        article: {(m.when.earliest, m.when.latest) for m in told if m.when.dated}
        for article, told in by_article.items()
    }
    found: list[Conflict] = []
    if len({frozenset(v) for v in days.values() if v}) > 1:
        values = [ConflictValue(value=_days(told), article=a) for a, told in by_article.items() if days[a]]
        found.append(Conflict(field="when", values=tuple(values)))
    return tuple(found)


def _days(told: Sequence[Mention]) -> str:
    best = min((m.when for m in told if m.when.dated), key=lambda w: w.days)
    return str(best.earliest) if best.days == 1 else f"{best.earliest}/{best.latest}"
