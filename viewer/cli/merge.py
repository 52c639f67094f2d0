"""`demarche merge`: lines of `extract` in, one line a happening out."""

import sys
from argparse import Namespace
from collections.abc import Iterator

from viewer.cli.lines import Line, event_line, parse_day, parse_mentions
from viewer.cli.streams import Complaints, json_lines, put
from viewer.merging import ArticleFacts
from viewer.merging import merge as merge_mentions
from viewer.model import Article, Mention


class Merging:
    """Gathers mentions article by article, then prints their events."""

    def __init__(self) -> None:
        self._mentions: dict[str, Mention] = {}
        self._facts: dict[str, ArticleFacts] = {}
        self._files: dict[str, str] = {}

    def add(self, article: Article, mentions: tuple[Mention, ...], file: str | None) -> None:
        """One article as the pipeline gives it."""
        self._take(ArticleFacts.of(article), list(mentions), file)

    def add_line(self, line: Line) -> None:
        """One article as `extract` printed it. Raises `KeyError`, `TypeError` or `ValueError`."""
        facts = ArticleFacts(
            id=str(line["id"]),
            published=parse_day(line.get("published")),
            outlet=line.get("outlet"),
            text=line.get("text") or "",
        )
        self._take(facts, parse_mentions(line), line.get("file"))

    def lines(self) -> Iterator[Line]:
        """One line an event."""
        for event in merge_mentions(self._mentions.values(), self._facts):
            yield event_line(event, self._mentions, self._files)

    def _take(self, facts: ArticleFacts, mentions: list[Mention], file: str | None) -> None:
        self._facts[facts.id] = facts
        self._mentions.update((mention.id, mention) for mention in mentions)
        if file is not None:
            self._files[facts.id] = file


def merge(_: Namespace) -> int:
    """Read lines on stdin, print events; the exit status."""
    complaints = Complaints()
    merging = Merging()
    for name, line in json_lines(sys.stdin, complaints):
        try:
            merging.add_line(line)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            complaints.refuse("input.not_mentions", name, str(error).splitlines()[0])
    for event in merging.lines():
        put(event)
    return complaints.status
