"""Which events belong with one: those that its articles tell in the same paragraphs."""

from viewer.project import Project
from viewer.window.shown import paragraph

MOST = 40  # more arcs than this say nothing


def related(project: Project, key: int) -> list[int]:
    """The keys of the events told in a paragraph in which the event `key` is told; none if there is no such event."""
    try:
        event = project.event(key)
    except KeyError:
        return []
    found: dict[int, None] = {}
    for article_id in event.articles:
        article = project.article(article_id)
        told = [
            (paragraph(article, mention.trigger.start), owner) for mention, owner in project.mentions_of(article_id)
        ]
        here = {number for number, owner in told if owner == key}
        found.update((owner, None) for number, owner in told if number in here and owner != key)
    return list(found)[:MOST]
