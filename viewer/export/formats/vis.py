"""vis-timeline JSON: `items` and `groups` as that library's data sets take them."""

from datetime import timedelta
from html import escape
from typing import Any

from viewer.export.formats.json_text import json_text
from viewer.export.lanes import lanes_of
from viewer.export.options import Options
from viewer.export.quoting import quotations, source_of, status_text, uncertain, when_text
from viewer.model import Document, Event


def render(document: Document, options: Options) -> bytes:
    """Dated events as items, lanes as groups in their order; `content` and `title` are HTML there, so ours is escaped."""
    items: list[dict[str, Any]] = []
    lanes_of_events, order = lanes_of(document, options)
    groups = {name: place for place, name in enumerate(order)}
    for event, lanes in options.each(zip(document.events, lanes_of_events, strict=True)):
        if event.when.dated:
            for lane in lanes:
                items.append(_item(document, event, lane, several=len(lanes) > 1))
    told = {
        "items": items,
        "groups": [{"id": name, "content": escape(name), "order": order} for name, order in groups.items()],
    }
    return json_text(told, options)


def _item(document: Document, event: Event, lane: str, *, several: bool) -> dict[str, Any]:
    when = event.when
    quoted = "".join(
        f"<br>“{escape(q.sentence)}” — {escape(source_of(q.article))}" for q in quotations(document, event)
    )
    status = status_text(event.status)
    item: dict[str, Any] = {
        "id": f"{event.id}@{lane}" if several else event.id,
        "content": ("≈ " if uncertain(when) else "") + escape(event.title),
        "title": f"<b>{escape(event.title)}</b><br>{when_text(when)}{f' ({status})' if status else ''}{quoted}",
        "start": f"{when.earliest}T00:00:00",
        "group": lane,
        "type": "point",
        "className": " ".join(filter(None, (event.kind.value, status, "uncertain" if uncertain(when) else ""))),
    }
    if when.latest and when.latest != when.earliest:
        # A range there ends where its end begins
        item |= {"type": "range", "end": f"{when.latest + timedelta(days=1)}T00:00:00"}
    return item
