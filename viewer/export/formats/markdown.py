"""Markdown report: the events month by month, with quotations and footnotes that name the sources."""

import re
from datetime import date

from viewer.export.formats.bibliography import web_address
from viewer.export.formats.csv_table import conflict_text
from viewer.export.options import Options
from viewer.export.quoting import flat, owning_up, quotations, source_of, status_text, uncertain
from viewer.export.speech import Speech
from viewer.model import Article, Document, Event

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~^$&!])")
_NOT_IN_LINKS = re.compile(r"[<>\s]")
_AT_START = re.compile(r"^(\s*)([-+=]|\d+(?=[.)]))")


def render(document: Document, options: Options) -> bytes:
    """The report in GitHub's dialect (footnotes), which pandoc reads too."""
    notes: dict[str, int] = {}
    speech = options.speech
    lines = [f"# {marked(document.title or speech.say('Timeline'))}", ""]
    lines += [marked(options.subtitle), ""] if options.subtitle else []
    lines += [f"*{owning_up(document, options.outside, speech)}*", ""]
    heading = None
    for event in options.each(document.events):
        if (name := _heading(event.when.earliest, speech)) != heading:
            heading = name
            lines += [f"## {heading}", ""]
        lines += _event(document, event, notes, speech)
    if notes:
        lines += [f"## {speech.say('Sources')}", ""]
        lines += [f"[^{number}]: {_source(document.articles[key], speech)}" for key, number in notes.items()]
        lines.append("")
    if options.articles:
        for article in document.articles.values():
            lines += [f"## {marked(flat(article.title or source_of(article, speech)))}", ""]
            lines += [marked(line) for line in article.text.splitlines()] + [""]
    return "\n".join(lines).encode("utf-8", "replace")


def _heading(day: date | None, speech: Speech) -> str:
    return speech.month(day) if day else speech.say("Undated")


def _event(document: Document, event: Event, notes: dict[str, int], speech: Speech) -> list[str]:
    told = [speech.say(event.kind.value), status_text(event.status, speech), event.place.name if event.place else ""]
    sign = "≈ " if uncertain(event.when) else ""
    title = f"~~{marked(event.title)}~~" if event.status == "denied" else marked(event.title)
    lines = [f"**{sign}{speech.when(event.when)}** · {title} *({marked(', '.join(t for t in told if t))})*", ""]
    for q in quotations(document, event):
        number = notes.setdefault(q.article.id, len(notes) + 1)
        lines += [f"> {marked(q.sentence)}[^{number}]", ""]
    lines += [f"*{speech.say('Sources differ.')} {marked(line)}*\n" for line in conflict_text(document, event, speech)]
    lines += [marked(event.notes), ""] if event.notes else []
    return lines


def _source(article: Article, speech: Speech) -> str:
    address = web_address(article)
    link = f" <{_NOT_IN_LINKS.sub('', address)}>" if address else ""
    return f"{marked(source_of(article, speech))}.{link}"


def marked(text: str) -> str:
    """The text with nothing in it that Markdown or HTML would take for its own."""
    text = "".join(c for c in text if c in "\n\t" or c >= " ")
    return "\n".join(_AT_START.sub(r"\1\\\2", _SPECIAL.sub(r"\\\1", line)) for line in text.splitlines())
