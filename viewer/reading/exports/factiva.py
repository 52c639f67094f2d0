"""Factiva: articles under two-letter codes (HD BY PD LP TD …), or as lines above a copyright, each closed by "Document …"."""

import re
from collections.abc import Iterator

from viewer.reading.draft import Draft
from viewer.reading.exports.fields import day, language, unwrapped, writer

_END = re.compile(r"^[ \t]*(?:AN[ \t:]+)?(?:Document )([A-Z][A-Za-z]{1,11}\d{8,14}\w{4,16})[ \t]*$", re.MULTILINE)
_CODES = "SE HD CR BY WC PD ET SN SC ED PG VOL LA CY LP TD ART CT CO IN NS RE IPD IPC PUB AN RF CX DLN CLM"
_CODE = re.compile(rf"^[ \t]*({'|'.join(_CODES.split())})(?:[ \t]{{1,}}|[ \t]*\|[ \t]*|[ \t]*$)(.*)$")
_WORDS = re.compile(r"^\s*[\d,. ]+ (?:words|Wörter|mots|palabras|parole)\s*$", re.MULTILINE)
_TIME = re.compile(r"^\d{1,2}[:.]\d{2}(?: ?[AP]M)?(?: GMT)?$")


def knows(text: str) -> bool:
    """A "Document …" line and either codes or a count of words."""
    if _END.search(text) is None:
        return False
    return _WORDS.search(text) is not None or _coded(text)


def drafts(text: str) -> Iterator[Draft]:
    """The articles."""
    start = 0
    for m in _END.finditer(text):
        part = text[start : m.start()]
        start = m.end()
        draft = _by_codes(part) if _coded(part) else _by_lines(part)
        if draft:
            yield draft


def _coded(text: str) -> bool:
    found = {m[1] for line in text.split("\n")[:4000] if (m := _CODE.match(line))}
    return {"HD", "PD"} <= found or {"HD", "LP"} <= found


def _by_codes(text: str) -> Draft | None:
    fields: dict[str, list[str]] = {}
    current: list[str] = []
    for line in text.split("\n"):
        m = _CODE.match(line)
        if m and m[1] not in fields:
            current = fields.setdefault(m[1], [])
            current.append(m[2])
        else:
            current.append(line)
    values = {code: "\n".join(lines).strip() for code, lines in fields.items()}
    title = " ".join(values.get("HD", "").split()) or None
    body = [p for code in ("LP", "TD", "ART") for p in unwrapped(values.get(code, ""))]
    if not body:
        return None
    return Draft(
        text="\n\n".join([*([title] if title else []), *body]),
        title=title,
        byline=writer(values.get("BY")),
        outlet=" ".join(values.get("SN", "").split()) or None,
        published=day(values.get("PD")),
        language=language(values.get("LA")),
    )


def _by_lines(text: str) -> Draft | None:
    lines = unwrapped(text) if "\n\n" in text else [" ".join(line.split()) for line in text.split("\n") if line.strip()]
    counted = next((i for i, line in enumerate(lines) if _WORDS.match(line)), None)
    owned = next(
        (i for i, line in enumerate(lines) if re.match(r"(?i)(?:copyright|\(c\)|©)\s?", line) and i > (counted or 0)),
        None,
    )
    if counted is None or owned is None or not lines[owned + 1 :]:
        return None
    above, between = lines[:counted], lines[counted + 1 : owned]
    published = next((d for line in between if (d := day(line))), None)
    names = [line for line in between if not day(line) and not _TIME.match(line)]
    by = next((line for line in above[1:] if re.match(r"(?i)by\s", line)), above[-1] if len(above) > 1 else None)
    titles = [line for line in above if line is not by]
    title = titles[-1] if titles else None
    return Draft(
        text="\n\n".join([*([title] if title else []), *lines[owned + 1 :]]),
        title=title,
        byline=writer(by),
        outlet=names[0] if names else None,
        published=published,
        language=next((code for line in between if (code := language(line))), None),
    )
