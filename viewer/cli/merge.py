"""`demarche merge`: lines of `extract` in, one line a happening out."""

import sys
from argparse import Namespace
from collections.abc import Iterator

from viewer.cli.lines import Line, event_line, parse_day, parse_mentions
from viewer.cli.streams import Complaints, json_lines, put
from viewer.merging import ArticleFacts
from viewer.merging import merge as merge_mentions
from viewer.model import Article, Mention
from viewer.pipeline import Result
from viewer.pipeline.assembly import sift
from viewer.reading.duplicates import Duplicates


class Merging:
    """Gathers mentions article by article, then prints their events."""

    def __init__(self) -> None:
        self._mentions: dict[str, Mention] = {}
        self._facts: dict[str, ArticleFacts] = {}
        self._files: dict[str, str] = {}
        self._known = Duplicates()

    def add(self, result: Result, file: str | None) -> bool:
        """One article as the pipeline gives it; False for one that is here already, which is left out."""
        taken = sift(result, self._known)
        if taken is not None:
            self._take(ArticleFacts.of(taken.article), list(taken.mentions), file)
        return taken is not None

    def add_line(self, line: Line) -> bool:
        """One article as `extract` printed it; likewise. Raises `KeyError`, `TypeError` or `ValueError`."""
        article = Article(
            id=str(line["id"]),
            published=parse_day(line.get("published")),
            outlet=line.get("outlet"),
            text=line.get("text") or "",
        )
        result = Result(article=article, mentions=tuple(parse_mentions(line)))
        if article.text:
            return self.add(result, line.get("file"))
        self._take(ArticleFacts.of(article), list(result.mentions), line.get("file"))
        return True

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
            if not merging.add_line(line):
                complaints.warn("reading.duplicate", line.get("file") or name)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            complaints.refuse("input.not_mentions", name, str(error).splitlines()[0])
    for event in merging.lines():
        put(event)
    return complaints.status
