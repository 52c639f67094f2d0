"""Datelines: the place, day and agency with which a report begins."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from viewer.reading import tables
from viewer.reading.header.calendar import MonthDay, alternatives, find_days, find_month_days, plain, weekdays
from viewer.reading.header.places import is_place

REACH = 130  # characters in which a dateline has ended
_BLANK = "§"  # stands for a date while the rest is matched


@dataclass(frozen=True, slots=True)
class Dateline:
    """What a dateline says: `end` is where the report goes on. `day` is complete, `month_day` lacks its year."""

    end: int
    place: str | None
    agency: str | None
    day: date | None
    month_day: MonthDay | None
    sure: bool  # it has a date or an agency, not merely capitals and a dash


@cache
def agencies() -> dict[str, str]:
    """Every form of an agency's name, in lower case: the name it is known by."""
    return {plain(form): row["name"] for row in tables.rows("agencies") for form in tables.forms(row)}


def _signatures() -> list[str]:
    """How agencies sign without brackets: "Nov. 2 Kyodo -"."""
    forms = [form for form in agencies() if len(form) > 2]
    return [spelled for form in forms for spelled in (form, form.upper(), form.title())] + [
        row["name"] for row in tables.rows("agencies")
    ]


@cache
def _pattern() -> re.Pattern[str]:
    word = r"[^\W\d_][\w'’\-]*\.?"
    place = rf"{word}(?:[ \-]{word}){{0,3}}?"
    places = rf"{place}(?:\s?/\s?{place}){{0,3}}"
    known = alternatives(_signatures())
    agency = (
        rf"[,.]?\s*(?:[(\[](?P<bracket>[^()\[\]{_BLANK}\d]{{2,40}}?)(?:,?\s*{_BLANK}+)?[)\]]"
        rf"|/(?P<slash>[^/\d]{{2,40}})/|(?P<bare>{known}))(?!\w)"
    )
    separator = r"—|–|―|--+|-(?=\s|[\"“])|_(?=\s)|//|:(?=\s|$)|\.(?=\s|$)|…"
    after, alone = rf"\s*(?P<after>{separator})\s*", rf"\s*(?P<sep>{separator})\s*"
    return re.compile(
        rf"^(?P<open>[(\[])?(?:{_BLANK}+,\s*)?(?P<place>{places}(?:,\s*{word}(?: {word}){{0,2}}?)?)"
        rf"(?P<date>\s*(?:,|\.|/|\s)?\s*(?:(?:[^\W\d_]+\s)?{_BLANK}+(?:\s*\({_BLANK}+\))?|\({_BLANK}+\)))?"
        rf"(?P<close>[)\]])?"
        rf"(?:{agency}(?:{after})?|{alone}|(?<=[)\]])(?=\s)|$)"
    )


_NAME = r"[^\W\d_][\w'’.\-]*(?:[ \-/][^\W\d_][\w'’.\-]*){0,3}"
_TURNED_ROUND = re.compile(
    rf"^(?:[(\[](?P<agency>[^()\[\]{_BLANK}\d]{{2,40}})[)\]][\s,–—:-]*(?P<place>{_NAME}),?\s*{_BLANK}+\s*(?:[–—:]|--?(?=\s))"
    rf"|{_BLANK}+,?\s*(?:\((?P<later>{_NAME})\)\s*)?(?:[–—]|--?(?=\s)))\s*"
)
_CHINESE = re.compile(
    r"^(?:据)?(新华社|新華社|中新社|中新网|人民网)?\s*([\u4e00-\u9fff·]{2,12}?)\s?(\d{1,2}月\d{1,2}日)\s?(?:电|電|讯|訊)"
)


def dateline(line: str) -> Dateline | None:
    """The dateline at the beginning of a line, or None."""
    head = line[:REACH]
    chinese = _CHINESE.match(head)
    if chinese:
        found = next(find_month_days(chinese[3]), None)
        return Dateline(chinese.end(), chinese[2], agencies().get(chinese[1] or ""), None, found, True)
    masked, day, month_day = _masked(head)
    m = _pattern().match(masked)
    if not m:
        return _turned_round(masked, day, month_day)
    between = m["after"] or m["sep"]
    place = m["place"].strip(" ,")
    if place.endswith(".") and ("," not in place or not place.isupper()) and place.count(" ") == 0 and "," not in place:
        place = place[:-1]
    agency = m["bracket"] or m["slash"] or m["bare"]
    has_date = bool(m["date"]) or masked.startswith(_BLANK)
    name = place.split(",")[0]
    if set(re.split(r"[\s/]+", plain(name))) & _no_places() or _opens_header_line(line):
        return None
    if m["bare"] and not (has_date and between):
        return None
    if not _credible(
        name, place, agency, bool(m["open"] and m["close"]), has_date, (between or "").strip(), full=day is not None
    ):
        return _turned_round(masked, day, month_day)
    outlet = None
    if agency is not None:
        outlet = agencies().get(plain(agency).strip(" ."), agency.strip())
    return Dateline(
        m.end(),
        place,
        outlet,
        day if has_date else None,
        month_day if has_date else None,
        has_date or agency is not None,
    )


def _turned_round(masked: str, day: date | None, month_day: MonthDay | None) -> Dateline | None:
    """A dateline that begins with its agency or its day: "(AFP) Paris, 14 March 2023 -", "14 March 2023 (MINSK) –"."""
    m = _TURNED_ROUND.match(masked)
    if m is None or (m["place"] is None and day is None):
        return None
    agency = agencies().get(plain(m["agency"] or "").strip(" ."))
    if m["agency"] and agency is None:
        return None
    place = m["place"] or m["later"]
    if place and set(re.split(r"[\s/]+", plain(place))) & _no_places():
        return None
    return Dateline(m.end(), place, agency, day, month_day, True)


def _credible(
    name: str, place: str, agency: str | None, bracketed: bool, has_date: bool, separator: str, *, full: bool
) -> bool:
    """Whether what was matched is a dateline and not the beginning of a sentence: capitals, a date, an agency vouch for it."""
    capitals = name.upper() == name and name.lower() != name and len(name) >= 3
    if agency is not None:
        known = plain(agency).strip(" .") in agencies()
        if not agency[:1].isupper() or len(agency) > 30 or not (separator or known):
            return False
        return capitals or (name[:1].isupper() and (known or has_date))
    if bracketed:
        return has_date
    if capitals and (has_date or separator not in (".", ":", "-")):
        return bool(separator)
    if capitals:
        # "ISLAMABAD: …" but not "PROTESTERS, POLICE: …" nor "UN - …"
        return (separator == ":" and len(name.split()) <= 3 and "," not in place) or (
            separator == "-" and len(name) >= 4
        )
    if not has_date and separator in (":", "—", "–", "--", "//"):
        return is_place(place)  # "New Delhi: …"
    return (
        has_date
        and (separator not in ("", ".", ":") or (separator == "." and full and is_place(place)))
        and all(w[:1].isupper() or w in ("de", "la", "al", "el", "of", "the") for w in name.split())
    )


def _opens_header_line(line: str) -> bool:
    """ "By …", "Published …", "Tuesday …" begin a line of the header, not a report."""
    first = re.split(r"[\s:,]", plain(line), maxsplit=1)[0]
    return first in weekdays() or first in _labels() or bool(re.match(r"by[A-Z]", line))


@cache
def _no_places() -> frozenset[str]:
    return frozenset(form for row in tables.rows("furniture") if row["how"] == "no_place" for form in tables.forms(row))


@cache
def _labels() -> frozenset[str]:
    return frozenset(plain(form).split()[0] for row in tables.rows("labels") for form in tables.forms(row))


def _masked(head: str) -> tuple[str, date | None, MonthDay | None]:
    """The line with its dates blanked out, the first full one and the first without a year."""
    days = find_days(head)
    masked = head
    for found in days:
        masked = masked[: found.start] + _BLANK * (found.end - found.start) + masked[found.end :]
    month_day = None
    for part in sorted(find_month_days(masked), key=lambda p: p.start):
        month_day = month_day or part
        masked = masked[: part.start] + _BLANK * (part.end - part.start) + masked[part.end :]
    return masked, days[0].day if days else None, month_day
