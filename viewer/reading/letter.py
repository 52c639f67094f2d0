"""A mail's subject, sender, day and texts to a draft: newsletters and articles sent on."""

import re
from datetime import date
from email.utils import parseaddr

from viewer.model import PublishedFrom
from viewer.reading.draft import Draft
from viewer.reading.errors import ReadingError
from viewer.reading.header.lines import words
from viewer.reading.page import fragment_text, page_draft

_SENT_ON = re.compile(r"^\s*(?:(?:fwd?|wg|tr|rv|enc|i|fw|пересл|vs|转发)\s*(?:\[\d+\])?\s*[:：]\s*)+", re.IGNORECASE)
_ANSWER = re.compile(r"^\s*(?:(?:re|aw|sv|antw|res|rif|отв|回复)\s*(?:\[\d+\])?\s*[:：]\s*)+", re.IGNORECASE)
# What mail programs leave of links and pictures when they make plain text of a page
_ADDRESS = re.compile(r"[ \t]*(?:<(?:https?://|mailto:)[^<>\s]*>|\[(?:https?://|cid:)[^\[\]\s]*\])")
_GAP = re.compile(r"\n(?:[ \t\u00a0]*\n){2,}")
_QUOTED = re.compile(r"^[ \t]*>[> \t]?", re.MULTILINE)
_WRAP = 60  # lines at least this long in a run were wrapped by the mail program


def letter_draft(
    *,
    subject: str | None,
    sender: str | None,
    sent: date | None,
    sent_from: PublishedFrom,
    plain: str | None,
    html: str | None,
) -> Draft:
    """The article in a message. The day it was sent is the article's unless it was sent on: then it is only a hint."""
    title = subject or ""
    forwarded = bool(_SENT_ON.match(title) or _ANSWER.match(title))
    for prefix in (_SENT_ON, _ANSWER, _SENT_ON):
        title = prefix.sub("", title)
    title = title.strip()
    body, page_title = _body(plain, html)
    if not body.strip():
        raise ReadingError("reading.no_text")
    name, address = parseaddr(sender or "") if "@" in (sender or "") else (sender or "", "")
    title = title or page_title or ""
    if title and not body.lstrip().startswith(title):
        body = f"{title}\n\n{body}"
    return Draft(
        text=body,
        title=title or None,
        outlet=None if forwarded else (name.strip(' "') or address.rpartition("@")[2] or None),
        published=sent if not forwarded else None,
        published_from=sent_from,
    )


def _body(plain: str | None, html: str | None) -> tuple[str, str | None]:
    """Plain text where it holds as much as the page, else the page's article."""
    if html and words(plain or "") < 0.5 * words(fragment_text(html)):
        try:
            draft = page_draft(html)
            return draft.text, draft.title
        except ReadingError:
            return fragment_text(html), None
    kept = _GAP.sub("\n\n", _ADDRESS.sub("", _QUOTED.sub("", plain or "")))
    return _unwrapped(kept.strip()), None


def _unwrapped(text: str) -> str:
    """Paragraphs of a plain mail whose lines the mail program broke, each on one line again."""
    blocks = re.split(r"\n[ \t]*\n", text.replace(" \n", "\n") if "\n\n" in text else text)
    joined = []
    for block in blocks:
        lines = block.split("\n")
        wrapped = len(lines) > 1 and all(len(line) >= _WRAP for line in lines[:-1]) and max(map(len, lines)) <= 100
        joined.append(" ".join(line.strip() for line in lines) if wrapped else block)
    return "\n\n".join(joined)
