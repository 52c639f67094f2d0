"""The lanes an export sorts its events into: those of the canvas."""

from collections import Counter
from collections.abc import Sequence

from viewer.model import Event, Part


def lane_names(events: Sequence[Event]) -> list[tuple[str, ...]]:
    """For each event the names of the lanes it stands in."""
    speakers = Counter(event.speaker for event in events if event.speaker)
    sources = Counter(_codes(event)[0] for event in events if _codes(event))
    return [(_lane(event, speakers, sources),) for event in events]


def _codes(event: Event) -> list[str]:
    return list(dict.fromkeys(actor.code for actor in event.actors if actor.code and actor.part is not Part.THIRD))


def _lane(event: Event, speakers: Counter[str], sources: Counter[str]) -> str:
    if event.speaker and speakers[event.speaker] > 1:
        return f"{event.speaker.split()[-1]} statements"
    codes = _codes(event)[:2]
    if not codes:
        return "Other"
    return "–".join(sorted(codes, key=lambda code: (-sources[code], code)))
