"""The alternative text of an image: the timeline in plain words."""

from viewer.export.lanes import lanes_of
from viewer.export.options import Options
from viewer.export.quoting import flat, owning_up, status_text, when_text
from viewer.model import Document

_MOST = 12  # events of a lane that are told one by one


def describe(document: Document, options: Options) -> str:
    """What the picture shows: its extent, its lanes, and what stands in each, in sentences."""
    dated = [event for event in document.events if event.when.earliest and event.when.latest]
    told = [f"Timeline: {flat(document.title)}." if document.title else "Timeline.", owning_up(document)]
    if dated:
        first = min(dated, key=lambda e: e.when.earliest or e.when.latest)  # type: ignore[arg-type,return-value]
        last = max(dated, key=lambda e: e.when.latest or e.when.earliest)  # type: ignore[arg-type,return-value]
        told.append(f"It runs from {when_text(first.when)} to {when_text(last.when)}.")
    names, order = lanes_of(document, options)
    for lane in order:
        here = [event for event, of in zip(document.events, names, strict=True) if lane in of]
        if not here:
            continue
        parts = []
        for event in here[:_MOST]:
            status = status_text(event.status)
            parts.append(f"{when_text(event.when)}: {flat(event.title)}{f' ({status})' if status else ''}")
        more = f"; and {len(here) - _MOST} more" if len(here) > _MOST else ""
        told.append(f"{lane}: {'; '.join(parts)}{more}.")
    return " ".join(told)
