"""The alternative text of an image: the timeline in plain words."""

from operator import attrgetter

from viewer.export.quoting import flat, owning_up, status_text, when_text
from viewer.model import Document

_MOST = 12  # events of a lane that are told one by one


def describe(document: Document, lanes: list[tuple[str, list[int]]]) -> str:
    """What the picture shows in sentences: its extent, then every lane with the places in `document.events` of what stands in it."""
    dated = [event.when for event in document.events if event.when.dated]
    told = [f"Timeline: {flat(document.title)}." if document.title else "Timeline.", owning_up(document)]
    if dated:
        first, last = min(dated, key=attrgetter("earliest")), max(dated, key=attrgetter("latest"))
        told.append(f"It runs from {when_text(first)} to {when_text(last)}.")
    for lane, places in lanes:
        here = [place for place in places if document.events[place].when.dated]
        parts = []
        for place in here[:_MOST]:
            event = document.events[place]
            status = status_text(event.status)
            parts.append(f"{when_text(event.when)}: {flat(event.title)}{f' ({status})' if status else ''}")
        more = f"; and {len(here) - _MOST} more" if len(here) > _MOST else ""
        if parts:
            told.append(f"{lane}: {'; '.join(parts)}{more}.")
    return " ".join(told)
