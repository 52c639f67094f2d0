"""Who wrote it, for whom, and from where: bylines and credit lines."""

import re
from dataclasses import dataclass

from viewer.reading.header.calendar import plain
from viewer.reading.header.dateline import agencies
from viewer.reading.header.lines import around_dates, byline_label, date_line, words
from viewer.reading.header.places import is_place

_ROLE = re.compile(
    r"\b(?:writer|correspondent|editor|reporter|staff|bureau|chief|special to|for the|contributor|columnist|service|news|desk|"
    r"analyst|fellow|press|agency|agencies|chief|korrespondent|redaktion|envoyé|correspondant)\b",
    re.IGNORECASE,
)
_IN_PLACE = re.compile(
    r"\s(?:in|aus|à|en|в)\s+((?:[A-ZÀ-ÞА-Я][\w'’.\-]*)(?:(?:,?\s+(?:and|und|et|y|и)\s+|,\s+|\s+)[A-ZÀ-ÞА-Я][\w'’.\-]*){0,5})\s*$"
)
_NAME = re.compile(r"^(?:[A-ZÀ-ÞČŠŽŁÖÜ][\w'’\-]*\.?\s+){1,3}[A-ZÀ-ÞČŠŽŁÖÜ][\w'’\-]+$")
_CUT = re.compile(
    r"\s*(?:[|•·@]|\s[-–—]\s|\s{3,}|\bfor\s|\bspecial to\b|\bpublished\b|\bupdated\b|\(\s|\.\s*$)", re.IGNORECASE
)
_CREDIT = re.compile(r"^\(?\s*(?:additional )?(?:reporting|report|story|writing) by (.+?)(?:[;)]|$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Byline:
    """`name` of the writer, `outlet` when the line names a known agency, `place` when it says from where."""

    name: str | None
    outlet: str | None
    place: str | None


def byline(line: str) -> Byline | None:
    """What a line of a header says about its writer, or None if it is no byline."""
    if len(line) > 200:
        return None
    if "|" in line:
        # "October 1, 1990|By Walter Brandt"
        return next((found for part in line.split("|") if (found := byline(part.strip()))), None)
    start = byline_label(line)
    days = date_line(line)
    rest = line[start:]
    if not start:
        return _unlabelled(line) if not days else None
    if words(rest) > 16 and not days:
        return None
    if days and days[0].start >= start:
        rest = line[start : days[0].start]
    rest = around_dates(rest, []) if days else rest
    rest = _CUT.split(rest.strip(), maxsplit=1)[0].strip(" ,:-–—|/")
    place = None
    where = _IN_PLACE.search(rest)
    if where:
        place = where[1].rstrip(" ,")
        rest = rest[: where.start()]
    outlet = agencies().get(plain(rest).strip(" ."))
    if outlet:
        return Byline(None, outlet, place)
    if "," in rest:
        name, _, after = rest.partition(",")
        if is_place(after.strip()):
            place, rest = place or after.strip(), name
        elif after.strip() and after.strip().upper() == after.strip() and len(after.split()) == 1:
            outlet, rest = outlet or agencies().get(plain(after).strip(), after.strip()), name  # "Ann Lee, CNN"
        elif _ROLE.search(after) or outlet:
            outlet = outlet or agencies().get(plain(after).strip(" ."))
            rest = name
    rest = rest.strip(" ,.:")
    return Byline(rest or None, outlet, place) if rest else None


def _unlabelled(line: str) -> Byline | None:
    """A line that is just a name, an agency, "Reuters Staff" or "Our Correspondent, Hong Kong"."""
    where = _IN_PLACE.search(line)
    if where and is_name(line[: where.start()]) and is_place(where[1]):
        return Byline(line[: where.start()], None, where[1])  # "Ada Lund in Oslo"
    name, _, after = line.partition(",")
    low = plain(name).strip(" -–—.")
    if low in agencies():
        return Byline(None, agencies()[low], None)
    if words(line) <= 8 and re.match(
        r"^(?:from )?our (?:own |special |diplomatic )?(?:correspondents?|reporters?|staff)\b", low
    ):
        return Byline(name.strip(), None, after.strip() or None)
    staff = re.match(r"^(.+?) (?:staff|news service|news agency)$", low)
    if staff and staff[1] in agencies():
        return Byline(None, agencies()[staff[1]], None)
    return None


def is_name(line: str) -> bool:
    """Whether a short line may be nothing but a person's name."""
    return bool(_NAME.match(line)) and len(line) <= 45 and not _ROLE.search(line)


def credit(line: str) -> str | None:
    """The names in a closing "(Reporting by …; editing by …)"."""
    m = _CREDIT.match(line)
    return m[1].strip(" .") if m and len(m[1]) <= 120 else None
