"""JSON Lines: the records themselves, one a line, from which the same document comes back."""

import json
from typing import Any

from viewer.export.options import Options
from viewer.model import Article, Document, Mention

VERSION = 1


def render(document: Document, options: Options) -> bytes:
    """A head line, then articles, mentions and events, each with its `record` named; what has its default value is not written.

    Without `options.articles` an article's text is cut down to the sentences quoted, each at its own offset
    (`excerpts`), so that mentions still point at the right words when the lines are read back. What the user did is there too: values,
    decisions, notes, review with the event, `pinned`; and in `edited` what the text says where the user set an article's field.
    """
    head = {"record": "document", "format": "demarche", "version": VERSION, "title": document.title}
    lines: list[dict[str, Any]] = [head]
    by_article: dict[str, list[Mention]] = {}
    for mention in document.mentions.values():
        by_article.setdefault(mention.article, []).append(mention)
    for article in options.each(document.articles.values()):
        told = (
            article.model_dump(mode="json", exclude_defaults=True)
            if options.articles
            else _excerpted(article, by_article)
        )
        edited = document.edited.get(article.id)
        lines.append({"record": "article"} | told | ({"edited": dict(edited)} if edited else {}))
    lines += [
        {"record": "mention"} | mention.model_dump(mode="json", exclude_defaults=True)
        for mention in options.each(document.mentions.values())
    ]
    for event in options.each(document.events):
        pinned = {"pinned": True} if event.id in document.pinned else {}
        lines.append({"record": "event"} | event.model_dump(mode="json", exclude_defaults=True) | pinned)
    return "".join(
        json.dumps(line, ensure_ascii=False, allow_nan=False) + "\n" for line in options.each(lines)
    ).encode()


def _excerpted(article: Article, mentions: dict[str, list[Mention]]) -> dict[str, Any]:
    spans = set()
    for mention in mentions.get(article.id, []):
        spans |= {mention.evidence, *(span for span in (mention.quote, mention.when.words) if span)}
    excerpts: list[tuple[int, int]] = []
    for start, end in sorted((span.start, span.end) for span in spans):
        if excerpts and start <= excerpts[-1][1]:
            excerpts[-1] = (excerpts[-1][0], max(end, excerpts[-1][1]))
        else:
            excerpts.append((start, end))
    record = article.model_dump(mode="json", exclude={"text"}, exclude_defaults=True)
    record["length"] = len(article.text)
    record["excerpts"] = [{"start": start, "text": article.text[start:end]} for start, end in excerpts]
    return record
