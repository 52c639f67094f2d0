"""The part of a document that an export shows."""

from datetime import date

from viewer.export.errors import ExportError
from viewer.export.lanes import lanes_of
from viewer.export.options import Options
from viewer.model import Document, Event


def select(document: Document, options: Options) -> Document:
    """The document cut down to the chosen range, lanes and events, with only the mentions and articles these stand on.

    Raises `ExportError("export.nothing_to_show")` when a choice leaves no event of a document that has some.
    """
    events = [event for event in options.each(document.events) if _chosen(event, options)]
    if options.lanes is not None:
        wanted = set(options.lanes)
        lanes, _ = lanes_of(document, options)
        by_id = dict(zip((event.id for event in document.events), lanes, strict=True))
        events = [event for event in events if wanted & set(by_id[event.id])]
    title = document.title if options.title is None else options.title
    if len(events) == len(document.events):
        return document.model_copy(update={"title": title})
    if not events:
        raise ExportError("export.nothing_to_show")
    mentions = {m: document.mentions[m] for event in events for m in event.mentions if m in document.mentions}
    wanted_articles = {m.article for m in mentions.values()} | {a for event in events for a in event.articles}
    articles = {key: article for key, article in document.articles.items() if key in wanted_articles}
    return document.model_copy(
        update={"title": title, "articles": articles, "mentions": mentions, "events": tuple(events)}
    )


def _chosen(event: Event, options: Options) -> bool:
    if options.events is not None and event.id not in options.events:
        return False
    if options.earliest is None and options.latest is None:
        return True
    if event.when.earliest is None or event.when.latest is None:
        return options.main  # no choice of the user's days: they stay, to be owned up to
    first, last = options.earliest or date.min, options.latest or date.max
    return event.when.earliest <= last and event.when.latest >= first
