"""Mentions in, events out: the whole of merging in one call."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from viewer.merging.facts import ArticleFacts
from viewer.merging.features import Features, features_of
from viewer.merging.grouping import Atom, Told, components, group
from viewer.merging.linking import Links, links
from viewer.merging.neighbours import neighbours
from viewer.merging.resolving import resolve
from viewer.model import Event, Mention
from viewer.model.collecting import uncollected


def merge(mentions: Iterable[Mention], articles: Mapping[str, ArticleFacts]) -> list[Event]:
    """One event a happening, in order of time; each mention stands in exactly one.

    The result depends on the set of mentions only, not on their order. An event's id is `m` and the id of its first
    mention (by article and place); a project gives numbers instead. Articles missing from `articles` count as unknown.
    """
    with uncollected():
        return _merged({m.id: m for m in mentions}, articles)


def _merged(everything: Mapping[str, Mention], articles: Mapping[str, ArticleFacts]) -> list[Event]:
    units: dict[str, Features] = {}
    told: dict[str, list[Told]] = defaultdict(list)
    for mention in everything.values():
        features = features_of(mention, articles.get(mention.article) or ArticleFacts(mention.article))
        signature = features.signature
        units.setdefault(signature, features)
        told[signature].append(Told(mention.id, signature, mention.article, mention.telling))
    found = links(units)
    groups = _grouped(told, found)
    beside = neighbours(groups, found)
    events = []
    for place, grouped in enumerate(groups):
        together = [everything[t.mention] for t in grouped]
        first = min(together, key=lambda m: (m.article, m.trigger.start, m.id))
        others = [everything[t.mention] for t in groups[beside[place]]] if place in beside else []
        events.append(resolve(f"m{first.id}", together, articles, beside=others))
    return sorted(events, key=in_time)


def _grouped(told: Mapping[str, list[Told]], found: Links) -> list[list[Told]]:
    """The mentions of each happening, from units (by signature) and their links."""
    parts = components(told, found)
    number = {unit: i for i, part in enumerate(parts) for unit in part}
    links_of: list[Links] = [{} for _ in parts]
    for pair, value in found.items():
        links_of[number[pair[0]]][pair] = value
    groups: list[list[Told]] = []
    for part, inner in zip(parts, links_of, strict=True):
        atoms = [Atom(tuple(told[unit])) for unit in part]
        groups += [[t for atom in together for t in atom.told] for together in group(atoms, inner)]
    return groups


def in_time(event: Event) -> tuple[object, ...]:
    """A sort key: by day, undated ones last."""
    when = event.when
    dated = (when.earliest.toordinal(), when.latest.toordinal()) if when.earliest and when.latest else (10**7, 10**7)
    return (*dated, event.id)
