"""What the comparing of articles stands on: the values of each, and whether any two differ."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from itertools import combinations
from typing import TypeVar

from viewer.merging.facts import ArticleFacts
from viewer.model import Conflict, ConflictValue, Mention

T = TypeVar("T")


def compared(
    field: str,
    values: Mapping[str, T],
    differ: Callable[[T, T], bool | None],
    shown: Callable[[T], str],
    same: Callable[[T], Hashable],
) -> Conflict | None:
    """A conflict if any two articles differ: `differ` says True for a contradiction, False for a minor difference, None for none.

    Values of which `same` gives one answer do not differ, from one another nor in how they differ from others.
    """
    distinct = {same(value): value for value in values.values()}
    if len(distinct) < 2:
        return None
    told = "alike"
    for a, b in combinations(distinct.values(), 2):
        verdict = differ(a, b)
        if verdict:
            told = "against"
            break  # nothing outweighs a contradiction
        if verdict is False:
            told = "otherwise"
    if told == "alike":
        return None
    listed = tuple(ConflictValue(value=shown(value), article=article) for article, value in values.items())
    return Conflict(field=field, values=listed, minor=told == "otherwise")


def once(conflict: Conflict | None, seen: set[tuple[str, ...]]) -> Iterator[Conflict]:
    """The conflict, unless it says what was said before."""
    told = tuple(f"{value.article}:{value.value}" for value in conflict.values) if conflict else ()
    if conflict and told not in seen:
        seen.add(told)
        yield conflict


def worded(mentions: Iterable[Mention], articles: Mapping[str, ArticleFacts]) -> Iterator[tuple[str, Mention]]:
    """The mentions whose sentence is at hand, with it."""
    for mention in mentions:
        facts = articles.get(mention.article)
        sentence = facts.words_of(mention) if facts else ""
        if len(sentence) == mention.evidence.end - mention.evidence.start:
            yield sentence, mention


def trigger_in(mention: Mention, articles: Mapping[str, ArticleFacts]) -> tuple[str, int, int]:
    """The sentence of a mention, and where in it the trigger begins and ends."""
    start = mention.evidence.start
    return articles[mention.article].words_of(mention), mention.trigger.start - start, mention.trigger.end - start
