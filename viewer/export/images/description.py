"""The alternative text of an image: the timeline in plain words."""

from operator import attrgetter

from viewer.export.quoting import flat, owning_up, status_text
from viewer.export.speech import ENGLISH, Speech, named
from viewer.model import Document

_MOST = 12  # events of a lane that are told one by one


def describe(document: Document, lanes: list[tuple[str, list[int]]], speech: Speech = ENGLISH) -> str:
    """What the picture shows in sentences: its extent, then every lane with the places in `document.events` of what stands in it."""
    dated = [event.when for event in document.events if event.when.dated]
    told = [
        named(speech, "Timeline: %1.", flat(document.title)) if document.title else speech.say("Timeline") + ".",
        owning_up(document, 0, speech),
    ]
    if dated:
        first, last = min(dated, key=attrgetter("earliest")), max(dated, key=attrgetter("latest"))
        told.append(named(speech, "It runs from %1 to %2.", speech.when(first), speech.when(last)))
    for lane, places in lanes:
        here = [place for place in places if document.events[place].when.dated]
        parts = []
        for place in here[:_MOST]:
            event = document.events[place]
            status = status_text(event.status, speech)
            parts.append(f"{speech.when(event.when)}: {flat(event.title)}{f' ({status})' if status else ''}")
        more = speech.say("; and %n more", len(here) - _MOST) if len(here) > _MOST else ""
        if parts:
            told.append(f"{lane}: {'; '.join(parts)}{more}.")
    return " ".join(told)
