"""What the comparing of articles stands on: the values of each, and whether any two differ."""

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple, TypeVar

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


class Said(NamedTuple):
    """The sentence a mention stands in, and where in it the trigger begins and ends."""

    sentence: str
    start: int
    end: int


def said_by(told: Mapping[str, Sequence[Mention]], articles: Mapping[str, ArticleFacts]) -> dict[str, list[Said]]:
    """By article the sentences that are at hand; a title in the place of one is none."""
    found: dict[str, list[Said]] = {}
    for article, mentions in told.items():
        facts = articles.get(article)
        said = found[article] = []
        if facts is None:
            continue
        for mention in mentions:
            evidence, trigger = mention.evidence, mention.trigger
            sentence = facts.words_of(mention)
            if len(sentence) == evidence.end - evidence.start:
                said.append(Said(sentence, trigger.start - evidence.start, trigger.end - evidence.start))
    return found
