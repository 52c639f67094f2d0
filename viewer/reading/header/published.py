"""The day of publication: the best of the dates that stand around an article's body."""

import re
from dataclasses import dataclass, replace
from datetime import date

from viewer.model import PublishedFrom
from viewer.reading.header.byline import byline
from viewer.reading.header.calendar import (
    Day,
    MonthDay,
    find_days,
    find_month_days,
    plain,
    weekdays,
)
from viewer.reading.header.dateline import Dateline
from viewer.reading.header.lines import (
    Line,
    around_dates,
    date_line,
    is_publication_note,
    label_before,
    words,
)
from viewer.reading.header.year import infer_year

_URL_DAY = re.compile(r"https?://\S*?[/\-_](19\d\d|20\d\d)[/\-]?(0[1-9]|1[0-2])[/\-]?(0[1-9]|[12]\d|3[01])(?![0-9])")
_AMERICAN_SPELLING = re.compile(
    r"\b(?:neighbor|defense|labor|favor|honor|center|color|harbor|armor|traveled|canceled|program|percent)",
    re.IGNORECASE,
)
_BRITISH_SPELLING = re.compile(
    r"\b(?:neighbour|defence|labour|favour|honour|centre|colour|harbour|armour|travelled|cancelled|programme|per cent)",
    re.IGNORECASE,
)
_CAPTION = re.compile(r"\W*(?:photo|picture|image|file|foto|фото|caption)\b", re.IGNORECASE)
_PRINTED_WITHIN = 14  # days after its dateline
_TORN = 14  # characters of a line that holds but a piece of a date
_DISAGREE = 3  # days between a dateline and the publication that is still one story


@dataclass(frozen=True, slots=True)
class Candidate:
    """A date that may be the day of publication, and how good it looks."""

    day: date
    other: date | None
    score: float
    place: PublishedFrom
    order: int
    revised: bool = False  # it stands under "updated"
    bare: bool = False  # no word says what day it is


@dataclass(frozen=True, slots=True)
class Published:
    """The day chosen, where it was found, and what makes it doubtful."""

    day: date | None
    place: PublishedFrom
    warnings: tuple[str, ...] = ()


def published(
    header: list[Line], footer: list[Line], report: Dateline | None, text: str, title_line: int | None
) -> Published:
    """The best candidate of the header, then of the dateline, then of the footer; a year that is missing is inferred if it can be.

    `title_line` is the index of the title among the header's lines: a bare date above it is more likely the day of viewing.
    """
    candidates = [
        *_of_lines(header, PublishedFrom.HEADER, title_line),
        *_of_lines(footer, PublishedFrom.FOOTER, None),
    ]
    month_day = report.month_day if report else None
    candidates = [_ordered(c, text) for c in candidates]
    candidates = [_weighed(c, month_day, report.day if report else None) for c in candidates]
    if report and report.day:  # less than a date in the header that agrees with it, more than any that does not
        candidates.append(Candidate(report.day, None, 3.5, PublishedFrom.HEADER, 999))
    candidates = [_after_revision(c, candidates) for c in candidates]
    candidates = [_before_older(c, candidates) for c in candidates]
    if candidates:
        best = max(candidates, key=lambda c: (c.score, -c.order))
        if best.score > -2:
            unsure = best.other is not None and not _settled(best, month_day, report.day if report else None)
            warnings: tuple[str, ...] = ("reading.ambiguous_date",) if unsure else ()
            if best.score < 0:
                warnings += ("reading.unsure_date",)
            return Published(best.day, best.place, warnings)
    linked = _URL_DAY.search(text, 0, 8000)
    if linked:
        day = date(int(linked[1]), int(linked[2]), int(linked[3])) if _real(linked) else None
        if day:
            return Published(day, PublishedFrom.HEADER)
    if month_day is None:
        month_day = next((m for line in header for m in _bare_month_days(line.text)), None)
    if month_day:
        inferred = infer_year(text, month_day)
        if inferred:
            return Published(inferred, PublishedFrom.HEADER, ("reading.year_inferred",))
    return Published(None, PublishedFrom.NONE)


def _of_lines(lines: list[Line], place: PublishedFrom, title_line: int | None) -> list[Candidate]:
    found: list[Candidate] = []
    for index, line in enumerate(lines):
        days = date_line(line.text) or _noted(line.text)
        for nth, day in enumerate(days):
            label = label_before(line.text, day, days[nth - 1].end if nth else 0)
            score = {"published": 5.0, "updated": 2.0, "viewed": -6.0, None: 1.0}[label]
            score += 1.5 if day.timed else 0
            left = around_dates(line.text, days)
            if byline(line.text) or "|" in line.text:
                score += 1.5
            elif words(left) > 4:
                score -= 1
            if title_line is not None and place is PublishedFrom.HEADER:
                score += 1 if index > title_line else -1
            if place is PublishedFrom.FOOTER:
                score -= 1.5
            if label is None and _is_viewing_day(line.text, left, day, index):
                score -= 1
            if label is None and _CAPTION.match(line.text):
                score -= 3
            if nth and label is None:
                score -= 0.5
            found.append(
                Candidate(day.day, day.other, score, place, index * 10 + nth, label == "updated", label is None)
            )
    found.extend(_torn(lines, place))
    return found


def _torn(lines: list[Line], place: PublishedFrom) -> list[Candidate]:
    """Dates that a page's layout tore over two or three short lines: "14 March" above "2023"."""
    found = []
    for index in range(len(lines) - 1):
        for count in (2, 3):
            pieces = [line.text for line in lines[index : index + count]]
            if len(pieces) < count or max(map(len, pieces)) > _TORN or any(find_days(piece) for piece in pieces):
                continue
            days = find_days(" ".join(pieces))
            if days and words(around_dates(" ".join(pieces), days)) == 0:
                found.append(Candidate(days[0].day, days[0].other, 0.8, place, index * 10))
    return found


def _noted(line: str) -> list[Day]:
    """The day in a sentence that tells of the publication itself: "This article was first published in Dawn on …"."""
    return find_days(line) if is_publication_note(line) else []


def _is_viewing_day(line: str, left: str, day: Day, index: int) -> bool:
    """A weekday and a date and nothing else, at the very top: what sites print for today."""
    low = plain(line)
    named = any(re.search(rf"(?<![^\W\d_]){re.escape(w)}(?![^\W\d_])", low) for w in weekdays() if len(w) > 2)
    return named and not day.timed and index <= 2 and words(left) <= 6


def _weighed(candidate: Candidate, month_day: MonthDay | None, report: date | None) -> Candidate:
    """Its score once compared with the dateline; of two readings the one that agrees with it."""
    chosen, other, score = candidate.day, candidate.other, candidate.score
    for reading in (candidate.day, candidate.other):
        gap = _gap(reading, month_day, report)
        if gap is not None and 0 <= gap <= _DISAGREE:
            chosen, other = reading or chosen, None
            score += 2
            break
    else:
        gap = _gap(candidate.day, month_day, report)
        if gap is not None:
            # a report is printed within days of its dateline: a bare date far from it is the day of viewing
            score -= 5 if candidate.bare and not -1 <= gap <= _PRINTED_WITHIN else 2
    return replace(candidate, day=chosen, other=other, score=score)


def _after_revision(candidate: Candidate, others: list[Candidate]) -> Candidate:
    """An "updated" date yields to a plain one beside it that is not later: the plain one is the publication."""
    plain_ones = [
        o for o in others if not o.revised and o.score > -1 and o.place is candidate.place and o.day <= candidate.day
    ]
    return (
        replace(candidate, score=min(candidate.score, min(o.score for o in plain_ones) - 0.1))
        if candidate.revised and plain_ones
        else candidate
    )


def _before_older(candidate: Candidate, others: list[Candidate]) -> Candidate:
    """A bare date above an older one is more likely the day on which the page was looked at."""
    older = any(
        o.bare and o.order > candidate.order and o.place is candidate.place and (candidate.day - o.day).days > _DISAGREE
        for o in others
        if o.score > -1
    )
    return replace(candidate, score=candidate.score - 0.6) if older and candidate.bare else candidate


def _ordered(candidate: Candidate, text: str) -> Candidate:
    """Which of two readings of 10/02/06 holds: the one whose day or month the article speaks of, else the order in which it writes dates."""
    if candidate.other is None:
        return candidate
    near = list(find_month_days(text[:20_000]))

    def told(day: date) -> int:
        return sum(1 for m in near if 0 <= (day.month - m.month) * 30 + day.day - m.day <= 45)

    first, second = told(candidate.day), told(candidate.other)
    if first == second:
        if not _writes_month_first(text):
            return candidate
        second += 1
    if first > second:
        return replace(candidate, other=None)
    return replace(candidate, day=candidate.other, other=None)


def _writes_month_first(text: str) -> bool:
    """Whether the article spells as Americans do or writes "March 13" rather than "13 March"."""
    head = text[:20_000]
    american, british = len(_AMERICAN_SPELLING.findall(head)), len(_BRITISH_SPELLING.findall(head))
    if american != british:
        return american > british
    first = {(m.month, m.day): m for m in find_month_days(head)}
    month_first = sum(1 for m in first.values() if not text[m.start].isdigit())
    return month_first * 2 > len(first)


def _gap(day: date | None, month_day: MonthDay | None, report: date | None) -> int | None:
    """How many days after the dateline `day` is; None when there is nothing to compare."""
    if day is None:
        return None
    if report:
        return (day - report).days
    if month_day is None:
        return None
    gaps = []
    for year in (day.year, day.year - 1):
        try:
            gaps.append((day - date(year, month_day.month, month_day.day)).days)
        except ValueError:
            continue
    positive = [gap for gap in gaps if gap >= 0]
    return min(positive) if positive else (max(gaps) if gaps else None)


def _settled(best: Candidate, month_day: MonthDay | None, report: date | None) -> bool:
    return _gap(best.day, month_day, report) is not None


def _real(m: re.Match[str]) -> bool:
    try:
        date(int(m[1]), int(m[2]), int(m[3]))
    except ValueError:
        return False
    return True


def _bare_month_days(line: str) -> list[MonthDay]:
    if find_days(line) or len(line) > 80:
        return []
    found = list(find_month_days(line))
    blanked = line
    for m in found:
        blanked = blanked[: m.start] + " " * (m.end - m.start) + blanked[m.end :]
    return found if words(around_dates(blanked, [])) <= 4 else []
