"""What the canvas says in words: lane names, counts, tooltips."""

from datetime import date
from html import escape

import numpy as np
from PySide6.QtCore import QCoreApplication, QLocale

from viewer.drawing.fonts import clean
from viewer.knowledge import lane_in
from viewer.model.columns import BASES, KINDS, STATUSES, EventColumns, Flag, Form, day_number, day_of
from viewer.model.kinds import Kind, Status
from viewer.model.terms import Basis
from viewer.timeline import Grouping, Rows
from viewer.timeline.lanes import LaneName
from viewer.timeline.timeline import plain_title
from viewer.window.dates import interval
from viewer.window.lookup import language

LEGEND = (Kind.MEETING, Kind.AGREEMENT, Kind.STATEMENT, Kind.VISIT, Kind.PRESSURE, Kind.OTHER)


def tr(text: str, n: int = -1) -> str:
    """The text in the user's language."""
    return QCoreApplication.translate("Canvas", text, None, n)


def number(n: int) -> str:
    """A number with the locale's separators."""
    return QLocale().toString(n)


def events_text(n: int) -> str:
    """How many events."""
    return _plural(tr("%n event(s)", n), n)


def undated_text(n: int) -> str:
    """How many events have no date."""
    return _plural(tr("%n undated", n), n)


def _plural(text: str, n: int) -> str:
    """What is left when no translator resolved the number."""
    return text.replace("%n", number(n)).replace("(s)", "" if n == 1 else "s")


def kind_text(kind: Kind) -> str:
    """The name of a kind."""
    return {
        Kind.MEETING: tr("meeting"),
        Kind.VISIT: tr("visit"),
        Kind.AGREEMENT: tr("agreement"),
        Kind.STATEMENT: tr("statement"),
        Kind.PRESSURE: tr("pressure"),
        Kind.OTHER: tr("other"),
    }[kind]


def grouping_text(grouping: Grouping) -> str:
    """The name of a way to group."""
    return {
        Grouping.PAIR: tr("Pairs and speakers"),
        Grouping.STATE: tr("State"),
        Grouping.SPEAKER: tr("Speaker"),
        Grouping.KIND: tr("Kind"),
        Grouping.PLACE: tr("Place"),
        Grouping.SOURCE: tr("Source"),
    }[grouping]


def rows_text(rows: Rows) -> str:
    """The name of a number of rows."""
    return {Rows.COMPACT: tr("Compact"), Rows.NORMAL: tr("Normal"), Rows.EXPANDED: tr("All rows")}[rows]


def lane_text(name: LaneName) -> str:
    """A lane's own name."""
    match name.form:
        case "statements":
            return tr("{person} statements").format(person=name.parts[0])
        case "other":
            return tr("Other")
        case "kind":
            return kind_text(Kind(name.parts[0])).capitalize()
        case _:
            return "–".join(lane_in(code, language()) for code in name.codes) or plain_title(name)


def date_text(columns: EventColumns, event: int) -> str:
    """When an event took place."""
    form = Form(int(columns.form[event]))
    if form is Form.UNDATED:
        return tr("undated")
    first, last = day_of(int(columns.earliest[event])), day_of(int(columns.latest[event]))
    unsure = form is Form.BAND or (form is Form.SPAN and bool(columns.vague(np.array([event]))[0]))
    told = interval(first, last, form)
    return f"≈ {told}" if unsure and first != last else told


def notes(columns: EventColumns, event: int) -> list[str]:
    """What else its mark says, in words."""
    said = []
    status = STATUSES[int(columns.status[event])]
    if status is not Status.HAPPENED:
        said.append(
            {
                Status.PLANNED: tr("planned"),
                Status.DENIED: tr("denied"),
                Status.HYPOTHETICAL: tr("hypothetical"),
            }[status]
        )
    basis = int(columns.basis[event])
    if columns.flags[event] & Flag.INFERRED:
        if basis < len(BASES) and BASES[basis] is Basis.PUBLISHED:
            said.append(tr("dated only by the day of publication"))
        else:
            said.append(tr("dated by its context"))
    if columns.sources[event] > 1:
        said.append(tr("{n} sources").format(n=number(int(columns.sources[event]))))
    if columns.flags[event] & Flag.CONFLICT:
        said.append(tr("sources differ"))
    if columns.flags[event] & Flag.EDITED:
        said.append(tr("edited"))
    if columns.flags[event] & Flag.REJECTED:
        said.append(tr("rejected"))
    return said


def tooltip(columns: EventColumns, event: int) -> str:
    """Rich text about one event; titles come from files and are escaped."""
    lines = [f"<b>{escape(clean(columns.title(event)))}</b>", escape(date_text(columns, event))]
    said = [kind_text(KINDS[int(columns.kind[event])]), *notes(columns, event)]
    return "<br>".join([*lines, escape(" · ".join(said))])


def spoken(columns: EventColumns, event: int, lane: str) -> str:
    """An event for a screen reader: date, title, lane."""
    return ", ".join([date_text(columns, event), clean(columns.title(event)), lane, *notes(columns, event)])


LISTED = 8


def listing(columns: EventColumns, events: list[int]) -> str:
    """Rich text about several events: the first few, and how many more."""
    lines = [
        f"{escape(date_text(columns, event))} &nbsp;{escape(clean(columns.title(event)))}" for event in events[:LISTED]
    ]
    if len(events) > LISTED:
        lines.append(escape(tr("… and {n} more").format(n=number(len(events) - LISTED))))
    return "<p style='white-space:pre'>" + "<br>".join(lines) + "</p>"


def cell(count: int, first: int, last: int) -> str:
    """How many events a stretch of a dense lane holds."""
    earliest = date.min if first < day_number(date.min) else day_of(first)
    latest = date.max if last > day_number(date.max) else day_of(last)
    return f"{escape(interval(earliest, latest, Form.SPAN))}<br>{escape(events_text(count))}"
