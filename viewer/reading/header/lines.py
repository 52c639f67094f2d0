"""A text as lines with their offsets, and what kind of header line each one is."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from viewer.reading import tables
from viewer.reading.header.calendar import Day, alternatives, find_days, plain, weekdays

_SPACE = " \t\u00a0\u2002\u2003\u2009\u200b\u200e\u200f\u202f\u3000\ufeff\x0b\x0c\x1c\x1d\x1e\x1f\x85"
_TERMINAL = re.compile(r"[.!?…。！？۔؟][\"'”’»)\]]*$")
_WORD = re.compile(r"[^\W\d_][\w'’.\-]*")
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_DATE_FILLING = re.compile(
    r"\d{1,2}\s?[:.h]\s?\d{2}(?:[:.]\d{2})?|\d{1,2}\s?[ap]\.?m\.?\b|[ap]\.m\.|\bhrs?\b|\buhr\b|"
    r"\b(?:est|edt|et|cst|cdt|ct|mst|mdt|pst|pdt|pt|gmt|utc|bst|cet|cest|eet|eest|msk|ist|jst|kst|pkt|wib|sgt|hkt|trt|local time)\b|"
    r"\b(?:at|on|the|of|am|pm|um|à|a las|à las|в|о|г\.|года|r\.|\d+ (?:minutes?|hours?|days?|months?|years?) ago)\b|"
    r"[+\-]\d{1,2}(?::?\d{2})?|\(\s*[+\-]?\d*\s*\)"
)


@dataclass(frozen=True, slots=True)
class Line:
    """A line with something on it: `text` is stripped, and stands at `start`..`end` of the whole."""

    start: int
    end: int
    text: str
    gap: bool  # a blank line, or the beginning, stands before it


def lines_of(text: str, start: int = 0, end: int | None = None) -> Iterator[Line]:
    """The non-blank lines of `text[start:end]`; a line cut by `end` is left out."""
    end = len(text) if end is None else min(end, len(text))
    gap = True
    while start < end:
        stop = text.find("\n", start)
        if stop < 0:
            stop = len(text)
        if stop > end and start > 0:
            return
        raw = text[start:stop]
        line = raw.strip(_SPACE)
        if line:
            lead = len(raw) - len(raw.lstrip(_SPACE))
            yield Line(start + lead, start + lead + len(line), line, gap)
        gap = not line
        start = stop + 1


def words(line: str) -> int:
    """How many words; in scripts without spaces two characters count as one."""
    wide = len(_WIDE.findall(line))
    return wide // 2 if wide > len(line) // 3 else len(_WORD.findall(line))


def ends_as_sentence(line: str) -> bool:
    """Whether it ends with a full stop or the like."""
    return bool(_TERMINAL.search(line))


def is_prose(line: str, following: str | None) -> bool:
    """Whether the line is a paragraph of an article (or, hard-wrapped, its first line)."""
    count = words(line)
    if count >= 8 and len(line) >= 45 and ends_as_sentence(line):
        return True
    if count >= 22:
        return True
    # hard-wrapped text: a long line that goes on in small letters
    return bool(following) and len(line) >= 50 and count >= 7 and following is not None and following[:1].islower()


@cache
def _labels() -> dict[str, re.Pattern[str]]:
    return {
        row["kind"]: re.compile(rf"(?<![^\W_])(?:{alternatives([plain(f) for f in tables.forms(row)])})(?![^\W\d_])")
        for row in tables.rows("labels")
    }


def label_before(line: str, day: Day, start: int = 0) -> str | None:
    """The kind of label nearest before a date and after `start`: `published`, `updated` or `viewed`."""
    before = plain(line[start : day.start])
    best: tuple[int, str] | None = None
    for kind in ("published", "updated", "viewed"):
        for m in _labels()[kind].finditer(before):
            if best is None or m.end() > best[0]:
                best = (m.end(), kind)
    # "Copyright 2023 … 14 March": the label must be near
    return best[1] if best and len(before) - best[0] <= 40 else None


def byline_label(line: str) -> int:
    """Where the name begins after "By", "Von", "Edited by:" …; 0 when there is no such word."""
    low = plain(line)
    m = _labels()["byline"].match(low.lstrip("-–—•*_ ("))
    skipped = len(low) - len(low.lstrip("-–—•*_ ("))
    if m:
        rest = line[skipped + m.end() :]
        name = rest.lstrip(" :：")
        # "by" must be followed by a name, "da" and "di" by a capital letter
        if name and (name[0].isupper() or not name[0].isascii() or _STAFF.match(name)):
            return len(line) - len(name)
    glued = re.match(r"[Bb]y(?=[A-Z][a-z])", line)
    return glued.end() if glued else 0


@cache
def _furniture() -> tuple[tuple[str, ...], frozenset[str], tuple[str, ...]]:
    by_kind = {row["how"]: tables.forms(row) for row in tables.rows("furniture")}
    return (
        tuple(plain(f) for f in by_kind["start"]),
        frozenset(plain(f) for f in by_kind["whole"]),
        tuple(plain(f) for f in by_kind["within"]),
    )


@cache
def _outlet_words() -> re.Pattern[str]:
    found = [form for row in tables.rows("furniture") if row["how"] == "outlet_word" for form in tables.forms(row)]
    return re.compile(rf"(?<!\w)(?:{alternatives(found)})(?!\w)")


def is_outlet(line: str) -> bool:
    """Whether a short line is a newspaper's or a broadcaster's name by one of its words: "The Harbour Post"."""
    return (
        words(line) <= 4
        and line[:1].isupper()
        and bool(_outlet_words().search(plain(line)))
        and not ends_as_sentence(line)
    )


_READING_TIME = re.compile(
    r"^\d+ ?-?min(?:ute)?s?\.? ?read\b|^reading time\b|^lesezeit\b|^\d+ (?:comments?|shares?|views?)$"
)
_WEATHER = re.compile(r"-?\d{1,2}\s?°\s?[cf]?(?![^\W\d_])")
_STAFF = re.compile(r"(?:our|staff|agencies|the) ")
_TRAIL = re.compile(r"\s[>›»/]\s")


def is_furniture(line: str) -> bool:
    """Whether the line belongs to the page and not to the article: navigation, "read more", credits of pictures, cookie notes."""
    low = plain(line).strip(" *•·-–—|")
    starts, wholes, captions = _furniture()
    if not low or low in wholes or all(word in wholes for word in low.split()):
        return True
    count = words(line)
    if low.startswith(starts) and count <= 45:
        # "Comments by the minister were …" is a sentence, "Comments (12)" is not
        return count <= 12 or not _ordinary(low)
    if count <= 45 and any(words_ in low for words_ in captions):
        return True
    if _READING_TIME.search(low) or (_WEATHER.search(low) and count <= 8):
        return True
    return count <= 10 and len(_TRAIL.findall(line)) >= 2


_NOTE_OF_PUBLICATION = re.compile(
    r"(?:(?:this|the|a version of this|an? (?:earlier|shorter|longer) version of this) (?:article|story|report|piece|text|column|interview|"
    r"post|release|statement) (?:was |has been |is |were )?|(?:first |originally )?)"
    r"(?:(?:first|originally|also|last) )?(?:published|posted|printed|aired|issued|appear(?:s|ed)|ran)\b"
)


def is_publication_note(line: str) -> bool:
    """Whether a sentence tells when the article itself was published: "A version of this article appears in print on …"."""
    return len(line) <= 300 and bool(_NOTE_OF_PUBLICATION.match(plain(line).lstrip(" *_([•·–—-")))


def is_stamp(line: str) -> bool:
    """Whether the line says nothing but when the page was updated, printed or saved."""
    if len(line) > 120:
        return False
    days = find_days(line)
    return bool(days) and label_before(line, days[0]) in ("updated", "viewed") and words(around_dates(line, days)) <= 4


_ORDINARY_STARTS = ("comments", "watch", "loading", "recommended", "related", "share", "view", "save", "download our")


def _ordinary(low: str) -> bool:
    return low.startswith(_ORDINARY_STARTS)


@cache
def _weekday_pattern() -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W\d_])(?:{alternatives(weekdays())})(?![^\W\d_])")


def is_label(line: str) -> bool:
    """Whether the line is nothing but a label such as "Published on"."""
    low = plain(line).strip(" :：-–—|.")
    return any(pattern.fullmatch(low) for pattern in _labels().values())


def around_dates(line: str, days: list[Day]) -> str:
    """What is left of a line once its dates, times, weekdays and labels are taken away."""
    low = plain(line)
    for day in reversed(days):
        line = line[: day.start] + " " * (day.end - day.start) + line[day.end :]
        low = low[: day.start] + " " * (day.end - day.start) + low[day.end :]
    kept = list(line)
    patterns = [_labels()["published"], _labels()["updated"], _labels()["viewed"], _weekday_pattern(), _DATE_FILLING]
    for pattern in patterns:
        for m in pattern.finditer(low):
            kept[m.start() : m.end()] = " " * (m.end() - m.start())
    return "".join(kept)


def date_line(line: str) -> list[Day]:
    """The full dates of a line that stands in a header to give them; empty for a sentence that merely has a date in it."""
    if len(line) > 220:
        return []
    days = find_days(line)
    if not days:
        return []
    left = words(around_dates(line, days))
    if left <= 7 or (left <= 14 and (byline_label(line) or "|" in line)):
        # "On March 13, 2023, they met." is short as well, but a sentence
        return [] if ends_as_sentence(line) and left >= 3 and not re.search(r"\d[^\d]{0,8}$", line) else days
    return []
