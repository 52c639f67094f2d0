"""Mentions in, events out: the whole of merging in one call."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from viewer.merging.facts import ArticleFacts
from viewer.merging.features import Features, features_of
from viewer.merging.grouping import Atom, components, group
from viewer.merging.linking import Links, links
from viewer.merging.resolving import resolve
from viewer.model import Event, Mention


def merge(mentions: Iterable[Mention], articles: Mapping[str, ArticleFacts]) -> list[Event]:
    """One event a happening, in order of time; each mention stands in exactly one.

    The result depends on the set of mentions only, not on their order. An event's id is `m` and the id of its first
    mention (by article and place); a project gives numbers instead. Articles missing from `articles` count as unknown.
    """
    everything = {m.id: m for m in mentions}
    units: dict[str, Features] = {}
    members: dict[str, list[str]] = defaultdict(list)
    for mention in everything.values():
        features = features_of(mention, articles.get(mention.article) or ArticleFacts(mention.article))
        units.setdefault(features.signature, features)
        members[features.signature].append(mention.id)
    found = links(units)
    events = []
    for grouped in regroup(members, found):
        together = [everything[m] for m in grouped]
        first = min(together, key=lambda m: (m.article, m.trigger.start, m.id))
        events.append(resolve(f"m{first.id}", together, articles))
    return sorted(events, key=in_time)


def regroup(members: Mapping[str, Iterable[str]], found: Links) -> list[list[str]]:
    """The mention ids of each happening, from units (signature → mention ids) and their links."""
    by_part: dict[str, Links] = defaultdict(dict)
    parts = components(members, found)
    part_of = {unit: min(part) for part in parts for unit in part}
    for pair, value in found.items():
        by_part[part_of[pair[0]]][pair] = value
    groups: list[list[str]] = []
    for part in parts:
        atoms = [Atom(tuple(sorted(members[unit])), (unit,)) for unit in part]
        groups += [[m for atom in atoms for m in atom.mentions] for atoms in group(atoms, by_part[min(part)])]
    return groups


def in_time(event: Event) -> tuple[object, ...]:
    """A sort key: by day, undated ones last."""
    when = event.when
    dated = (when.earliest.toordinal(), when.latest.toordinal()) if when.earliest and when.latest else (10**7, 10**7)
    return (*dated, event.id)
