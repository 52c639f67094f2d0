"""LexisNexis text: "N of M DOCUMENTS", centred source and day, labelled fields. LOAD-DATE is when it was filed, not published."""

import re
from collections.abc import Iterator

from viewer.reading.draft import Draft
from viewer.reading.exports.fields import day, language, unwrapped, writer

_START = re.compile(r"^[ \t]*\d+ of \d+ DOCUMENTS?[ \t]*$", re.MULTILINE)
_FIELD = re.compile(
    r"^(HEADLINE|BYLINE|SECTION|LENGTH|DATELINE|HIGHLIGHT|BODY|LOAD-DATE|LANGUAGE|GRAPHIC|PUBLICATION-TYPE|[A-Z][A-Z-]{3,20}(?: [A-Z]{2,12})?):[ \t]?(.*)$"
)
_AFTER_BODY = frozenset(
    (
        "LOAD-DATE",
        "LANGUAGE",
        "GRAPHIC",
        "PUBLICATION-TYPE",
        "SUBJECT",
        "CORRECTION-DATE",
        "CORRECTION",
        "URL",
        "NOTES",
        "ORGANIZATION",
        "GEOGRAPHIC",
        "PERSON",
        "TYPE",
        "DOCUMENT-TYPE",
        "JOURNAL-CODE",
        "INDUSTRY",
    )
)
_KNOWN = _AFTER_BODY | {"HEADLINE", "BYLINE", "SECTION", "LENGTH", "DATELINE", "HIGHLIGHT", "BODY"}
_COPYRIGHT = re.compile(r"^\s*(?:Copyright|©)\b.*|^\s*All Rights Reserved\.?\s*$", re.IGNORECASE)


def knows(text: str) -> bool:
    """At least one "N of M DOCUMENTS" on a line of its own."""
    return _START.search(text) is not None


def drafts(text: str) -> Iterator[Draft]:
    """The documents."""
    starts = [m.end() for m in _START.finditer(text)]
    ends = [*[m.start() for m in _START.finditer(text)][1:], len(text)]
    for start, end in zip(starts, ends, strict=True):
        draft = _document(text[start:end])
        if draft:
            yield draft


def _document(text: str) -> Draft | None:
    kept = "\n".join("" if _COPYRIGHT.match(line) else line for line in text.split("\n"))
    blocks = [block for block in re.split(r"\n[ \t]*\n", kept) if block.strip()]
    fields: dict[str, str] = {}
    head: list[str] = []
    body: list[str] = []
    after = started = False
    for block in blocks:
        m = _FIELD.match(block.strip().split("\n")[0])
        if m and m[1] in _KNOWN:
            value = " ".join([m[2], *block.strip().split("\n")[1:]]).strip()
            if m[1] == "BODY":
                body += unwrapped(value)
            fields[m[1]] = value
            after = m[1] != "BODY" and (after or m[1] in _AFTER_BODY)
            started = started or m[1] in ("LENGTH", "BODY", "BYLINE", "DATELINE")
        elif after:
            continue
        elif (started and "LENGTH" in fields) or "BODY" in fields:
            body += unwrapped(block)
        else:
            head.append(block)
    published, outlet, title = None, None, fields.get("HEADLINE")
    for block in head:
        line = " ".join(block.split())
        if published is None and (found := day(line)):
            published = found
        elif published is None and outlet is None:
            outlet = line
        elif published is not None and title is None:
            title = line
    if not body:
        return None
    dateline = fields.get("DATELINE")
    return Draft(
        text="\n\n".join([*([title] if title else []), *body]),
        title=title,
        byline=writer(fields.get("BYLINE")),
        outlet=outlet,
        place=dateline or None,
        published=published,
        language=language(fields.get("LANGUAGE")),
        url=fields.get("URL") if (fields.get("URL") or "").startswith("http") else None,
    )
