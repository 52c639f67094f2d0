"""GeoJSON and KML: the events on a map, where a place has coordinates."""

import csv
from functools import cache
from typing import Any
from xml.sax.saxutils import escape

from viewer import resources
from viewer.export.formats.json_text import json_text
from viewer.export.options import Options
from viewer.export.quoting import quotations, source_of, when_text
from viewer.model import Document, Event, Place


@cache
def _coordinates() -> dict[str, tuple[float, float]]:
    """Longitude and latitude, in degrees, by place name in lower case; from `coordinates.csv`."""
    path = resources.path("places", "coordinates.csv")
    with path.open(encoding="utf-8", newline="") as table:
        rows = csv.DictReader(table)
        return {row["place"].casefold(): (float(row["longitude"]), float(row["latitude"])) for row in rows}


def coordinates(place: Place | None) -> tuple[float, float] | None:
    """Longitude and latitude of a place by its name, None if the table does not have it; a state alone is no point."""
    return _coordinates().get(place.name.strip().casefold()) if place else None


def render_geojson(document: Document, options: Options) -> bytes:
    """A FeatureCollection (RFC 7946), one feature an event; the geometry is null where there are no coordinates."""
    features = [_feature(document, event) for event in options.each(document.events)]
    collection = {"type": "FeatureCollection", "features": features}
    return json_text(collection, options)


def _feature(document: Document, event: Event) -> dict[str, Any]:
    point = coordinates(event.place)
    quoted = [{"sentence": q.sentence, "source": source_of(q.article)} for q in quotations(document, event)]
    return {
        "type": "Feature",
        "id": event.id,
        "geometry": {"type": "Point", "coordinates": list(point)} if point else None,
        "properties": {
            "title": event.title,
            "date": when_text(event.when),
            "earliest": event.when.earliest.isoformat() if event.when.earliest else None,
            "latest": event.when.latest.isoformat() if event.when.latest else None,
            "edtf": event.when.edtf,
            "kind": event.kind.value,
            "type": event.type.value,
            "status": event.status.value,
            "place": event.place.name if event.place else None,
            "actors": [actor.code or actor.name for actor in event.actors],
            "evidence": quoted,
        },
    }


def render_kml(document: Document, options: Options) -> bytes:
    """KML 2.2: one placemark an event with its time span, and a point where there are coordinates."""
    marks = "".join(_placemark(document, event) for event in options.each(document.events))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2">\n<Document>\n'
        f"<name>{_xml(document.title)}</name>\n{marks}</Document>\n</kml>\n"
    ).encode("utf-8", "replace")


def _placemark(document: Document, event: Event) -> str:
    when, point = event.when, coordinates(event.place)
    told = [when_text(when), *(f"“{q.sentence}” — {source_of(q.article)}" for q in quotations(document, event))]
    span = f"<TimeSpan><begin>{when.earliest}</begin><end>{when.latest}</end></TimeSpan>\n" if when.dated else ""
    # The description is taken for HTML by the viewers, so it is escaped once for it and once for the XML around it
    told_html = "<br/>".join(escape(line) for line in told)
    return (
        f'<Placemark id="{_xml(event.id)}">\n<name>{_xml(event.title)}</name>\n'
        f"<description>{_xml(told_html)}</description>\n{span}"
        + (f"<Point><coordinates>{point[0]},{point[1]}</coordinates></Point>\n" if point else "")
        + "</Placemark>\n"
    )


def _xml(value: str) -> str:
    """Escaped for XML 1.0, without the characters it cannot hold."""
    held = "".join(c for c in value if c in "\t\n" or " " <= c < "\ud800" or "\ue000" <= c < "\ufffe" or c > "\uffff")
    return escape(held, {'"': "&quot;"})
