"""The lanes an export sorts its events into: those of the canvas, as the user arranged them."""

from viewer.export.options import Options
from viewer.model import Document, EventColumns
from viewer.timeline import Arrangement, Grouping, group


def arrangement_of(options: Options) -> Arrangement:
    """The user's arrangement, or the default one of the chosen grouping."""
    return options.arrangement or Arrangement(grouping=Grouping(options.group))


def outlets(document: Document) -> dict[str, str]:
    """What a lane of an article's events is called when they are grouped by source, by the article's id."""
    return {key: article.outlet or article.title or key[:12] for key, article in document.articles.items()}


def lanes_of(document: Document, options: Options) -> tuple[list[tuple[str, ...]], list[str]]:
    """For each event the names of the lanes it stands in, and all these names from top to bottom, hidden lanes left out of both."""
    arrangement = arrangement_of(options)
    lanes = group(EventColumns.of(options.each(document.events)), arrangement.grouping, outlets(document))
    titles = [arrangement.renamed.get(name.key) or options.speech.lane(name) for name in lanes.names]
    shown = arrangement.arrange(lanes.names)
    places: list[list[int]] = [[] for _ in document.events]
    rank = {lane: place for place, lane in enumerate(shown)}
    for event, lane in zip(lanes.event.tolist(), lanes.lane.tolist(), strict=True):
        if lane in rank:
            places[event].append(lane)
    names = [tuple(titles[lane] for lane in sorted(here, key=lambda lane: rank[lane])) for here in places]
    return names, list(dict.fromkeys(titles[lane] for lane in shown))
