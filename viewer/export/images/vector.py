"""SVG: the sheet as plain elements, one group an event that tells its id, days and type."""

from dataclasses import replace
from typing import cast

from PySide6.QtGui import QPainter

from viewer.drawing import paint
from viewer.drawing.density import draw_callouts
from viewer.drawing.items import draw_chips, draw_items
from viewer.drawing.painter import enter_plot
from viewer.export.images.pieces import some, without_marks
from viewer.export.images.sheet import Sheet
from viewer.export.images.svg_painter import SvgPainter, held, num, quoted
from viewer.export.images.words import paint_words
from viewer.export.quoting import flat, uncertain
from viewer.model import Basis, Event
from viewer.model.columns import day_of
from viewer.timeline import Side, events_of

FONTS = "Inter, 'Helvetica Neue', Arial, 'Noto Sans', 'DejaVu Sans', sans-serif"


def svg(sheet: Sheet) -> bytes:
    """The whole sheet. The elements are those the one painter draws; labels are text, one `<text>` each."""
    ground = sheet.theme.colour("ground")
    # In print the paper is the ground; elsewhere one rectangle is enough for it
    painter = SvgPainter(ground if sheet.options.theme == "print" else None)
    as_painter = cast(QPainter, painter)
    painter.open_group(class_="lanes")
    painter._groups -= 1  # clips may open and close inside it
    paint(
        sheet.through_mirror(as_painter, sheet.plot),
        without_marks(sheet.layout),
        sheet.theme,
        sheet.plot,
        sheet.decor(),
    )
    painter.finish()
    painter._groups += 1
    painter.close_group()
    _events(painter, sheet)
    painter.open_group(class_="words")
    paint_words(as_painter, sheet.theme, sheet.words)
    painter.close_group()
    title = flat(sheet.document.title) or "Timeline"
    size = (
        f'width="{num(sheet.width)}" height="{num(sheet.height)}" viewBox="0 0 {num(sheet.width)} {num(sheet.height)}"'
    )
    back = "" if sheet.options.theme == "print" else f'<rect width="100%" height="100%" fill="{ground.name()}"/>\n'
    zoomed = sheet.zoom != 1
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<svg xmlns="http://www.w3.org/2000/svg" version="1.1" {size} font-family={quoted(FONTS)} '
        f'role="img" aria-labelledby="title desc" xml:lang={quoted(sheet.options.language)}>\n'
        f'<title id="title">{held(title)}</title>\n<desc id="desc">{held(sheet.description)}</desc>\n'
        f"<defs>\n{chr(10).join(painter.defs)}\n</defs>\n{back}"
        + (f'<g transform="scale({sheet.zoom:.5f})">\n' if zoomed else "")
        + "\n".join(painter.body)
        + ("\n</g>" if zoomed else "")
        + "\n</svg>\n"
    ).encode("utf-8", "replace")


def _events(painter: SvgPainter, sheet: Sheet) -> None:
    """Marks, rings and bars one by one, each in a group of its own; then what dense lanes have instead."""
    layout, decor, theme = sheet.layout, sheet.decor(), sheet.theme
    as_painter = sheet.through_mirror(cast(QPainter, painter), sheet.plot)
    as_painter.save()
    enter_plot(as_painter, layout, sheet.plot)
    taken: set[str] = set()
    for place in sheet.options.each(range(len(layout.items))):
        item = some(layout.items, slice(place, place + 1))
        count = int(item.count[0])
        event = sheet.document.events[int(item.event[0])]
        lane = layout.bands[int(item.band[0])].title
        if count == 1:
            painter.open_group(**_told(event, lane, taken))
            painter.title(f"{sheet.options.speech.when(event.when)}: {flat(event.title)}")
        else:
            days = f"{day_of(int(item.first[0]))}/{day_of(int(item.last[0]))}"
            ids = " ".join(sheet.document.events[e].id for e in events_of(sheet.timeline, layout, place).tolist())
            painter.open_group(class_="events", data_count=str(count), data_days=days, data_lane=lane, data_ids=ids)
            painter.title(f"{count} events, {days}")
        painter.ends_fixed = bool(item.side[0] == Side.LEFT) != sheet.options.mirrored
        draw_items(as_painter, replace(layout, items=item), theme, decor)
        painter.ends_fixed = False
        painter.close_group()
    for callout in sheet.options.each(layout.callouts):
        event = sheet.document.events[callout.event]
        painter.open_group(**_told(event, layout.bands[callout.band].title, taken))
        painter.title(f"{sheet.options.speech.when(event.when)}: {flat(event.title)}")
        draw_callouts(as_painter, replace(layout, callouts=(callout,)), theme, decor)
        painter.close_group()
    for chip in layout.chips:
        painter.open_group(
            class_="more",
            data_count=str(chip.count),
            data_ids=" ".join(sheet.document.events[e].id for e in chip.events.tolist()),
            data_days=f"{day_of(chip.first)}/{day_of(chip.last)}",
        )
        draw_chips(as_painter, replace(layout, chips=(chip,)), theme)
        painter.close_group()
    painter.finish()
    as_painter.restore()


def _told(event: Event, lane: str, taken: set[str]) -> dict[str, str]:
    name = f"event-{''.join(c if c.isalnum() or c in '-_.' else '_' for c in event.id)}"
    while name in taken:  # by state an event stands in several lanes
        name += "-"
    taken.add(name)
    when = event.when
    classes = ["event", event.kind.value, event.status.value]
    classes += ["uncertain"] if uncertain(when) else []
    classes += ["inferred"] if when.basis in (Basis.CONTEXT, Basis.PUBLISHED) else []
    classes += ["conflict"] if event.conflicts else []
    return {
        "id": name,
        "class_": " ".join(classes),
        "data_id": event.id,
        "data_earliest": when.earliest.isoformat() if when.earliest else "",
        "data_latest": when.latest.isoformat() if when.latest else "",
        "data_edtf": when.edtf or "",
        "data_type": event.type.value,
        "data_lane": lane,
    }
