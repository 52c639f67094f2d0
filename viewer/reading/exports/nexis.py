"""Nexis Uni (Word and rich text): title, source and day on lines of their own, "Body" … "Load-Date", "End of Document"."""

import re
from collections.abc import Iterator

from viewer.reading.draft import Draft
from viewer.reading.exports.fields import day, language, writer

_END = re.compile(r"^[ \t]*End of Document[ \t]*$", re.MULTILINE)
_MARK = re.compile(r"^[ \t]*(?:Load-Date:|Length:\s*\d+ words|Body[ \t]*$)", re.MULTILINE)
_FIELD = re.compile(
    r"^(Section|Length|Byline|Dateline|Highlight|Load-Date|Language|Publication-Type|Subject|Company|Organization|Industry|Geographic|Person|Journal Code|Correction-Date|ISSN|Edition):\s*(.*)$"
)
_PAGE = re.compile(
    r"^(?:Page \d+ of \d+|\d+ of \d+|User Name:.*|Date and Time:.*|Job Number:.*|Client/Matter:.*|Search (?:Terms|Type):.*|Narrowed by:.*|Content Type .*|Documents? \(\d+\)|\|.*About LexisNexis.*)$"
)
_STOP = frozenset(("Graphic", "Notes", "Classification", "Load-Date"))


def knows(text: str) -> bool:
    """At least one "End of Document", and a field of theirs."""
    return _END.search(text) is not None and _MARK.search(text) is not None


def drafts(text: str) -> Iterator[Draft]:
    """The documents."""
    start = 0
    for m in _END.finditer(text):
        draft = _document([" ".join(line.split()) for line in text[start : m.start()].split("\n") if line.strip()])
        start = m.end()
        if draft:
            yield draft


def _document(lines: list[str]) -> Draft | None:
    lines = [line for line in lines if not _PAGE.match(line)]
    fields: dict[str, str] = {}
    head: list[str] = []
    body: list[str] = []
    place = "head"
    for line in lines:
        m = _FIELD.match(line)
        if m and place != "body":
            fields[m[1]] = m[2]
        elif m and m[1] in ("Load-Date", "Language", "Publication-Type", "Subject"):
            fields[m[1]] = m[2]
            place = "after"
        elif line == "Body":
            place = "body"
        elif line in _STOP:
            place = "after"
        elif place == "head":
            head.append(line)
        elif place == "body":
            body.append(line)
    dated = next((i for i, line in enumerate(head) if len(line) < 80 and day(line)), None)
    if not body or dated is None:
        return None
    # The line before the day is the source, the one before that the title; a list of contents may stand above both
    outlet = head[dated - 1] if dated >= 1 else None
    title = head[dated - 2] if dated >= 2 else None
    if title and len(title) < 4 and dated >= 3:
        title = head[dated - 3]
    highlight = fields.get("Highlight")
    return Draft(
        text="\n\n".join(part for part in (title, highlight, *body) if part),
        title=title,
        byline=writer(fields.get("Byline")),
        outlet=outlet,
        place=fields.get("Dateline") or None,
        published=day(head[dated]),
        language=language(fields.get("Language")),
    )
