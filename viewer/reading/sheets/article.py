"""Which paragraphs of printed pages are the article: from its title on, sentences in the body's font, without the page's other words."""

import re
from collections import Counter
from dataclasses import replace

from viewer.reading.draft import Draft
from viewer.reading.header import read_header
from viewer.reading.header.byline import byline
from viewer.reading.header.calendar import plain
from viewer.reading.header.lines import byline_label, date_line, ends_as_sentence, is_furniture, words
from viewer.reading.page.titles import without_site
from viewer.reading.sheets.lines import SheetLine
from viewer.reading.sheets.margins import without_margins
from viewer.reading.sheets.paragraphs import Paragraph, paragraphs

_SMALL = 0.88  # of the body's font: captions, notes
_LARGE = 1.15  # titles and headings
_TITLE_REACH, _PAGE_REACH = 400, 60  # paragraphs of all pages, and of one, among which the title is looked for
_TITLE_LINES, _TITLE_LETTERS = 4, 10
_ABOVE_TITLE = 20  # paragraphs above the title that may be of its header
_HEADER_REACH = 8  # paragraphs below the title in which byline, date and deck stand


def sheets_draft(lines: list[SheetLine], embedded_title: str | None) -> Draft:
    """The article on the pages. `embedded_title` is the file's own, which is believed only where the page shows it."""
    found = paragraphs(without_margins(lines))
    body_height = _body_height(found)
    at, count = _title(found, body_height, embedded_title)
    if at is not None and count > 1:  # set over several lines
        whole = " ".join(p.text for p in found[at : at + count])
        found[at : at + count] = [replace(found[at], text=whole, lines=count)]
    title = found[at].text if at is not None else None
    header = read_header("\n\n".join(p.text for p in found[max(0, (at or 0) - _ABOVE_TITLE) :]), title=title)
    kept = _kept(found, at, body_height)
    return Draft(
        text="\n\n".join(kept),
        title=title,
        published=header.published,
        published_from=header.published_from,
        byline=header.byline,
        outlet=header.outlet,
        place=header.place,
        warnings=() if header.published is None else header.warnings,
    )


def full_text(lines: list[SheetLine]) -> str:
    """Everything but the margins, for the downloads of databases, which have marks of their own."""
    return "\n\n".join(p.text for p in paragraphs(without_margins(lines)))


def _body_height(found: list[Paragraph]) -> float:
    """The height in which most characters of sentences are set."""
    weights: Counter[float] = Counter()
    for p in found:
        if words(p.text) >= 12:
            weights[round(p.height * 2) / 2] += len(p.text)
    return weights.most_common(1)[0][0] if weights else max((p.height for p in found), default=10.0)


def _title(found: list[Paragraph], body_height: float, embedded: str | None) -> tuple[int | None, int]:
    """Where the title begins and over how many paragraphs it goes: what the file is called, else the largest line of the first page that has one."""
    if embedded:
        bare, whole = _folded(without_site(embedded, None, None)), _folded(embedded)
        named: list[tuple[int, int]] = []
        for i in range(min(len(found), _TITLE_REACH)):
            text = ""
            for count, p in enumerate(found[i : i + _TITLE_LINES], 1):
                if p.page != found[i].page or abs(p.height - found[i].height) > 0.03 * p.height:
                    break
                text += _folded(p.text)
                if len(text) >= _TITLE_LETTERS and (text == bare or (count == 1 and whole.startswith(text))):
                    named.append((i, count))
        if named:  # a trail of links or a running header may say it too, in small letters
            return max(named, key=lambda n: (found[n[0]].height >= body_height * _LARGE, n[1] > 1, -n[0]))
    for page in sorted({p.page for p in found})[:3]:
        lines = [i for i, p in enumerate(found) if p.page == page][:_PAGE_REACH]
        large = [i for i in lines if found[i].height >= body_height * _LARGE and 3 <= words(found[i].text) <= 40]
        if large:
            return max(large, key=lambda i: (round(found[i].height), -i)), 1
    return None, 1


def _folded(text: str) -> str:
    return re.sub(r"\W+", "", plain(text))


def _kept(found: list[Paragraph], title: int | None, body_height: float) -> list[str]:
    sentences = [i for i, p in enumerate(found) if _is_sentence(p, body_height)]
    if not sentences:
        return [p.text for p in found]
    start = title if title is not None else 0
    last = sentences[-1]
    kept: list[str] = []
    for i, p in enumerate(found):
        header_line = bool(date_line(p.text)) or bool(byline_label(p.text) and byline(p.text))
        if i < start:
            if header_line and start - i <= 4:
                kept.append(p.text)
            continue
        if i == title:
            kept.append(p.text)
        elif i > last or is_furniture(p.text):
            continue
        elif i in sentences or (
            i - start <= _HEADER_REACH and i < sentences[0] and (header_line or words(p.text) >= 2)
        ):
            if p.height >= body_height * _SMALL or words(p.text) >= 40 or header_line:
                kept.append(p.text)
        elif header_line and i - start <= _HEADER_REACH:
            kept.append(p.text)
    return kept


def _is_sentence(p: Paragraph, body_height: float) -> bool:
    """Whether it reads as prose in the body's font; a last line without its full stop counts when it is long."""
    count = words(p.text)
    if p.height < body_height * _SMALL and count < 40:
        return False
    if p.height > body_height * 1.3:
        return False
    return (count >= 6 and ends_as_sentence(p.text)) or count >= 25
