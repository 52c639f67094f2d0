"""A web page in one file: the timeline to move about in, every event with its evidence, nothing fetched from anywhere."""

import json
from base64 import b64encode
from functools import cache
from hashlib import sha256
from html import escape
from typing import Any

from viewer import resources
from viewer.export.formats.bibliography import web_address
from viewer.export.formats.csv_table import conflict_text
from viewer.export.lanes import lanes_of
from viewer.export.options import Options
from viewer.export.quoting import (
    Quotation,
    owning_up,
    quotations,
    source_of,
    status_text,
    uncertain,
)
from viewer.export.speech import Speech
from viewer.model import Basis, Document, Event, Kind
from viewer.model.columns import day_number, form_of

_SIGNS = {
    Kind.MEETING: '<circle cx="7" cy="7" r="5.5"/>',
    Kind.VISIT: '<path d="M2.5 1.5 13 7 2.5 12.5Z"/>',
    Kind.AGREEMENT: '<path d="M7 .5 13.5 7 7 13.5.5 7Z"/>',
    Kind.STATEMENT: '<rect x="1.5" y="2" width="11" height="10" rx="3"/>',
    Kind.PRESSURE: '<rect x="2" y="2" width="10" height="10"/>',
    Kind.OTHER: '<circle cx="7" cy="7" r="3.5"/>',
}


@cache
def _part(name: str) -> str:
    return resources.path("page", name).read_text(encoding="utf-8").strip()


def render(document: Document, options: Options) -> bytes:
    """The page. Everything out of articles is escaped; the policy allows our own script and style alone, by their hashes."""
    style, script = _part("page.css"), _part("page.js")
    policy = (
        f"default-src 'none'; script-src '{_hash(script)}'; style-src '{_hash(style)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    say = options.speech.say
    title = escape(document.title or say("Timeline"))
    theme = {"light": "light", "dark": "dark"}.get(options.theme, "light")
    subtitle = f'<p class="subtitle">{escape(options.subtitle)}</p>\n' if options.subtitle else ""
    return f"""<!DOCTYPE html>
<html lang="{escape(options.language)}" data-theme="{theme}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Démarche">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<header>
<h1>{title}</h1>
{subtitle}<p class="owning">{escape(owning_up(document, options.outside, options.speech))}</p>
<div class="tools needs-script" hidden>
<label>{escape(say("Search"))} <input type="search" id="search" autocomplete="off"></label>
<button type="button" id="out" aria-label="{escape(say("Zoom out"))}">−</button>
<button type="button" id="in" aria-label="{escape(say("Zoom in"))}">+</button>
<button type="button" id="fit">{escape(say("Fit"))}</button>
<button type="button" id="print">{escape(say("Print"))}</button>
<span class="found" id="found" role="status"></span>
</div>
</header>
<main>
<div class="needs-script" hidden>
<div class="stage" id="stage">
<div id="timeline" tabindex="0" role="region" aria-label="{escape(say("Timeline; arrow keys go from event to event, Enter opens one, plus and minus zoom"))}"></div>
<aside id="detail" aria-live="polite" aria-label="{escape(say("Evidence"))}" hidden></aside>
</div>
{_legend(options)}</div>
<section id="list" aria-label="{escape(say("Events"))}">
{_list(document, options)}</section>
{_articles(document, options.speech) if options.articles else ""}</main>
<footer>
<p>{escape(say("Made with Démarche from saved articles."))} {escape(say("≈ marks a day that the sources do not settle; a hollow mark is dated by its context."))}</p>
</footer>
<script type="application/json" id="data">{_data(document, options)}</script>
<script>{script}</script>
</body>
</html>
""".encode("utf-8", "replace")


def _hash(content: str) -> str:
    return f"sha256-{b64encode(sha256(content.encode()).digest()).decode()}"


def _data(document: Document, options: Options) -> str:
    """What the script needs, as JSON that cannot end its element."""
    names_of_events, order = lanes_of(document, options)
    lanes = {name: place for place, name in enumerate(order)}
    events = [
        _brief(event, [lanes[name] for name in names], options.speech)
        for event, names in options.each(zip(document.events, names_of_events, strict=True))
    ]
    say = options.speech.say
    words = {
        "timeline": say("Timeline"),
        "close": say("Close"),
        "found": say("%1 of %2 events"),
        "several": say("%1 events, %2 and later"),
    }
    data = {"title": document.title, "words": words, "lanes": list(lanes), "events": events}
    text = json.dumps(data, ensure_ascii=False)
    for unsafe in "<>&\u2028\u2029":
        text = text.replace(unsafe, f"\\u{ord(unsafe):04x}")
    return text


def _brief(event: Event, lanes: list[int], speech: Speech) -> dict[str, Any]:
    when = event.when
    return {
        "id": event.id,
        "title": event.title,
        "date": speech.when(when),
        "first": day_number(when.earliest) if when.dated else None,
        "last": day_number(when.latest) if when.dated else None,
        "form": int(form_of(when)),
        "kind": event.kind.value,
        "status": event.status.value,
        "inferred": when.basis in (Basis.CONTEXT, Basis.PUBLISHED),
        "unsure": uncertain(when),
        "lanes": lanes,
    }


def _legend(options: Options) -> str:
    if not options.legend:
        return ""
    signs = "".join(
        f'<li><svg width="14" height="14" class="{kind.value}" aria-hidden="true">{sign}</svg>{escape(options.speech.say(kind.value))}</li>'
        for kind, sign in _SIGNS.items()
    )
    return f'<ul class="legend">{signs}</ul>\n'


def _list(document: Document, options: Options) -> str:
    parts, heading = [], None
    for event in options.each(document.events):
        day = event.when.earliest
        name = options.speech.month(day) if day else options.speech.say("Undated")
        if name != heading:
            heading = name
            parts.append(f"<h2>{escape(heading)}</h2>\n")
        parts.append(_event(document, event, options.speech))
    return "".join(parts)


def _event(document: Document, event: Event, speech: Speech) -> str:
    status = status_text(event.status, speech)
    about = [speech.say(event.kind.value), status, event.place.name if event.place else ""]
    about += [actor.person or actor.name for actor in event.actors]
    quoted = "".join(_quotation(q, speech) for q in quotations(document, event))
    differ = "".join(
        f'<p class="about">{escape(speech.say("Sources differ."))} {escape(line)}</p>'
        for line in conflict_text(document, event, speech)
    )
    notes = f"<p>{escape(event.notes)}</p>" if event.notes else ""
    sign = "≈ " if uncertain(event.when) else ""
    return (
        f'<article class="event {event.status.value}" id="event-{escape(event.id)}" data-event="{escape(event.id)}">'
        f'<div class="date">{sign}{escape(speech.when(event.when))}</div><div><h3>{escape(event.title)}</h3>'
        f'<p class="about">{escape(" · ".join(filter(None, about)))}</p>{differ}{notes}'
        + (f"<details><summary>{escape(speech.say('Evidence'))}</summary>{quoted}</details>" if quoted else "")
        + "</div></article>\n"
    )


def _quotation(quotation: Quotation, speech: Speech) -> str:
    sentence, start = quotation.sentence, quotation.place
    end = start + len(quotation.words)
    marked = f"{escape(sentence[:start])}<mark>{escape(sentence[start:end])}</mark>{escape(sentence[end:])}"
    source, address = escape(source_of(quotation.article, speech)), web_address(quotation.article)
    link = f'<a href="{escape(address)}" rel="noopener noreferrer">{source}</a>' if address else source
    return f'<blockquote dir="auto">{marked}</blockquote><p class="source">— {link}</p>'


def _articles(document: Document, speech: Speech) -> str:
    name = escape(speech.say("Articles"))
    whole = "".join(
        f'<details><summary>{escape(source_of(article, speech))}</summary><div class="whole">{escape(article.text)}</div></details>\n'
        for article in document.articles.values()
    )
    return f'<section aria-label="{name}"><h2>{name}</h2>\n{whole}</section>\n'
