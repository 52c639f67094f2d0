"""Web Annotation (W3C JSON-LD): every evidence sentence as an annotation of its article."""

from typing import Any

from viewer.export.formats.bibliography import web_address
from viewer.export.formats.json_text import json_text
from viewer.export.options import Options
from viewer.export.quoting import when_text
from viewer.model import Document, Event, Mention

_AROUND = 32  # characters of context that help to find the words again


def render(document: Document, options: Options) -> bytes:
    """One collection with one page; a target is the article's address, or its text's hash where it has none."""
    items = [
        _annotation(document, event, document.mentions[key])
        for event in options.each(document.events)
        for key in event.mentions
        if key in document.mentions and document.mentions[key].article in document.articles
    ]
    collection = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "urn:demarche:collection",
        "type": "AnnotationCollection",
        "label": document.title,
        "total": len(items),
        "first": {"id": "urn:demarche:collection:1", "type": "AnnotationPage", "startIndex": 0, "items": items},
    }
    return json_text(collection, options)


def _annotation(document: Document, event: Event, mention: Mention) -> dict[str, Any]:
    article = document.articles[mention.article]
    start, end = mention.evidence.start, mention.evidence.end
    when = mention.when.edtf or when_text(mention.when)
    return {
        "id": f"urn:demarche:mention:{mention.id}",
        "type": "Annotation",
        "motivation": "describing",
        "body": [
            {"type": "TextualBody", "value": event.title, "format": "text/plain", "purpose": "describing"},
            {"type": "TextualBody", "value": mention.type.value, "purpose": "classifying"},
            {"type": "TextualBody", "value": when, "purpose": "tagging"},
        ],
        "target": {
            "source": web_address(article) or f"urn:sha256:{article.id}",
            "selector": [
                {
                    "type": "TextQuoteSelector",
                    "exact": article.text[start:end],
                    "prefix": article.text[max(0, start - _AROUND) : start],
                    "suffix": article.text[end : end + _AROUND],
                },
                {"type": "TextPositionSelector", "start": start, "end": end},
            ],
        },
    }
