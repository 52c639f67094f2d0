"""The year of a day given without one ("MOSCOW, March 14 (Reuters)"): all that an article says weighed, or no year at all.

Every candidate year is weighed by five kinds of evidence: the years the article looks back on, the weekdays by which it calls its
own day and those near it, days it names with their weekday ("Saturday, March 11"), the leaders and ministers it names with
their terms of office, and the years of its copyright lines, which are those of publication or, on a page, of saving it. Only a year that outweighs all others together `_SURE` to one is believed.
"""

import math
import re
from datetime import date, timedelta
from functools import cache

from viewer.knowledge import people_by_form
from viewer.reading.header.calendar import MonthDay, alternatives, find_month_days, plain, weekdays

_COPYRIGHT_YEAR = re.compile(r"(?:©|\(c\)|copyright)\D{0,40}((?:19|20)\d\d)", re.IGNORECASE)
_TOLD_YEAR = re.compile(r"(?<![\d.,$€£/-])((?:19|20)\d\d)(?![\d%/]|[.,]\d| (?:people|troops|soldiers|tons|tonnes))")
_AHEAD = re.compile(
    r"\b(?:by|until|till|before|through|to|towards?|from|starting|for|expires? in|ends? in|due in|ahead of)(?: the)?(?: end of| year)*\s*(?:\w+ )?$"
)
_TODAY = re.compile(r"\b(?:today|tonight|this (?:morning|afternoon|evening))\b", re.IGNORECASE)
_FAR = frozenset(
    ["last", "next", "since", "until", "by", "every", "before", "previous", "following", "for", "late", "this"]
)
_SAID = re.compile(r"\b(?:said|told|announced|reported|warned|declared|statement|reporters)\b[^.]{0,25}$")
_FORMER = re.compile(
    r"\b(?:former|ex-?|then|late|predecessor|successor|ousted|deposed|one-time)\s*(?:[\w’'-]+\s){0,3}$", re.IGNORECASE
)

_READ = 4000  # characters at the beginning that are looked at for weekdays and people
_LEAD = 350  # characters within which a report calls its own day by its weekday
_MOST_WEEKDAYS = 6
_FIRST_SAVED, _OLD = 1988, 3.0  # few of the texts that people keep are older
_SHARED = 0.8  # weekdays named again and again are not independent of one another
# How many years before publication the latest year lies that an article looks back on (196 reports); further back it thins out
_GAPS = {-1: 0.02, 0: 0.18, 1: 0.26, 2: 0.23, 3: 0.11, 4: 0.07, 5: 0.04, 6: 0.02}
_THIN = 0.1  # of all reports look back on nothing nearer than six years
# How many days before the dateline's a weekday lies that is named: in the lead, with a verb of saying, elsewhere
_IN_LEAD = (0.90, 0.04, 0.01, 0.01, 0.01, 0.01, 0.02)
_WHEN_SAID = (0.60, 0.22, 0.05, 0.06, 0.03, 0.01, 0.03)
_ELSEWHERE = (0.40, 0.24, 0.11, 0.12, 0.05, 0.02, 0.06)
_TODAYS = 0.07  # a report that says "today" calls the same day by its weekday as well
_MISNAMED = 0.01  # a weekday that is wrong for its day
_OUT_OF_OFFICE, _NOT_YET = 0.15, 0.03  # a person named after and before any office of theirs
_OTHER_OFFICE = 0.02  # a person called by an office in a year when another held it
_HALF = 0.6
_OWNED, _OWNED_LATER = 0.75, 0.01  # a copyright line names the year of publication, or one before it
_OWNED_BEFORE = 0.06  # for the year before that of a page's copyright line; half as much for each two years more
_SURE = 2.25  # of 63 reports whose year was hidden 29 were named, 27 rightly


def infer_year(text: str, month_day: MonthDay) -> date | None:
    """The day with its year, or None when the article leaves more than one open."""
    owned = sorted({int(y) for y in _COPYRIGHT_YEAR.findall(text[-4000:])})
    past, ahead = _years(_COPYRIGHT_YEAR.sub(" ", text[:60_000]))
    people = _people_in(text[:_READ])
    if not past and len(people) < 2 and not owned:
        return None
    weights: dict[int, float] = {}
    absent = _no_weekday_of_its_own(text)
    named, own = _weekdays_named(text, own_day=absent is None), _days_with_weekday(text)
    for year in sorted({*_candidates(past, people, owned), *owned}):
        day = _day(year, month_day)
        if day is None:
            continue
        weight = math.log(_looking_back(year, past)) if past else 0.0
        weight += math.log(_of_copyright(year, owned)) if owned else 0.0
        weight -= sum(2.0 for y in ahead if y < year) + (_OLD if year < _FIRST_SAVED else 0.0)
        for weekday, table in named:
            weight += _SHARED * math.log(table[(day.weekday() - weekday) % 7])
        if absent is not None and day.weekday() in absent:
            weight += math.log(_TODAYS)
        for part, weekday in own:
            weight += 0.0 if _nearest(day, part).weekday() == weekday else math.log(_MISNAMED)
        weight += sum(math.log(_in_office(year, form, role)) for form, role in people)
        weights[year] = weight
    if not weights:
        return None
    best = max(weights, key=lambda year: weights[year])
    others = sum(math.exp(weights[year] - weights[best]) for year in weights if year != best)
    return _day(best, month_day) if others * _SURE <= 1 else None


def _years(text: str) -> tuple[list[int], list[int]]:
    """The years an article looks back on, and those it looks ahead to ("by 2030")."""
    past: list[int] = []
    ahead: list[int] = []
    for m in _TOLD_YEAR.finditer(text):
        (ahead if _AHEAD.search(text[max(0, m.start() - 24) : m.start()].lower()) else past).append(int(m[1]))
    return [y for y in past if y not in ahead], ahead


def _candidates(past: list[int], people: list[tuple[str, str | None]], owned: list[int]) -> range:
    if past:
        return range(max(past) - 6, max(past) + 61)
    if owned:
        return range(owned[0] - 12, owned[-1] + 2)
    terms = [term for form, _ in people for term in people_by_form()[form]]
    last = max(term.until or term.since + 10 for term in terms)
    return range(min(term.since for term in terms), last + 1)


def _of_copyright(year: int, owned: list[int]) -> float:
    """How often a report of `year` carries these years of copyright, which come in order."""
    if year in owned:
        return _OWNED / len(owned)
    return _OWNED_LATER if year > owned[-1] else _OWNED_BEFORE * 0.5 ** ((owned[-1] - year - 1) / 2)


def _looking_back(year: int, past: list[int]) -> float:
    """How often a report of `year` names nothing later than the latest of `past`."""
    gap = year - max(past)
    if gap < -1:
        return 0.004
    return _GAPS.get(gap) or _THIN * 6 / (gap * gap)


def _weekdays_named(text: str, *, own_day: bool) -> list[tuple[int, tuple[float, ...]]]:
    """The weekdays by which the report's beginning names days near its own, each with the table that tells how near."""
    names = alternatives([name for name in weekdays() if len(name) > 3])
    low = plain(text[:_READ])
    start = next((m.start() for m in re.finditer(r"[^\n]{90,}", low)), 0)  # where prose begins
    found: list[tuple[int, tuple[float, ...]]] = []
    for m in re.finditer(rf"(?<!\w)(\w+)\s+({names})(?![^\W\d_])(?!,?\s+(?:the\s+)?\d)", low):
        if m[1] in _FAR or m.start() < start or len(found) >= _MOST_WEEKDAYS:
            continue
        table = _ELSEWHERE
        if own_day and not found and m.start() < start + _LEAD:
            table = _IN_LEAD
        elif own_day and _SAID.search(low[max(0, m.start() - 40) : m.end(1)]):
            table = _WHEN_SAID
        found.append((weekdays()[m[2]], table))
    return found


def _no_weekday_of_its_own(text: str) -> set[int] | None:
    """The weekdays named by a report that calls its own day "today" before it names any: none of them is its own."""
    today = _TODAY.search(text, 0, _READ)
    names = alternatives([name for name in weekdays() if len(name) > 3])
    named = [
        (m.start(), weekdays()[m[2]])
        for m in re.finditer(rf"(?<!\w)(\w+)\s+({names})(?![^\W\d_])", plain(text[:_READ]))
    ]
    if today is None or (named and named[0][0] < today.start()):
        return None
    return {weekday for _, weekday in named}


def _days_with_weekday(text: str) -> list[tuple[MonthDay, int]]:
    """Days that the text names with their weekday and without a year: "Saturday, March 11"."""
    low = plain(text[:20_000])
    names = alternatives([name for name in weekdays() if len(name) > 3])
    found = []
    for part in find_month_days(low):
        before = re.search(rf"(?<![^\W\d_])({names}),?\s+(?:the\s+)?$", low[max(0, part.start - 20) : part.start])
        if before and not re.match(r"[,.]?\s*\d{4}", low[part.end : part.end + 7]):
            found.append((part, weekdays()[before[1]]))
    return found[:_MOST_WEEKDAYS]


def _nearest(day: date, part: MonthDay) -> date:
    """The day of that month and number that lies nearest to `day`."""
    choices = [c for year in (day.year - 1, day.year, day.year + 1) if (c := _day(year, part))]
    return min(choices, key=lambda c: abs((c - day).days), default=day - timedelta(days=1))


@cache
def _people() -> re.Pattern[str]:
    names = sorted((form for form in people_by_form() if " " in form), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)")


def _people_in(text: str) -> list[tuple[str, str | None]]:
    """The leaders and ministers named in full, each once, with the office by which the text calls them; former ones are left out."""
    found: dict[str, str | None] = {}
    for m in _people().finditer(text):
        before = text[max(0, m.start() - 60) : m.start()]
        if m[0] in found or _FORMER.search(before):
            continue
        near = re.split(r"[.,;:]", before.lower())[-1]
        roles = {term.role for term in people_by_form()[m[0]]}
        found[m[0]] = next(
            (role for role in sorted(roles, key=len, reverse=True) if near.rstrip().endswith(role)), None
        )
    return list(found.items())


def _in_office(year: int, form: str, role: str | None) -> float:
    """How likely a report of `year` speaks so of a person; in the year a term begins or ends it is theirs for half of it."""
    terms = people_by_form()[form]
    held = [t for t in terms if t.since <= year <= (t.until or 9999) and role in (None, t.role)]
    if held:
        return _HALF if all(year in (t.since, t.until) and t.since != t.until for t in held) else 1.0
    if role is not None:
        return _OTHER_OFFICE
    return _NOT_YET if year < min(term.since for term in terms) else _OUT_OF_OFFICE


def _day(year: int, month_day: MonthDay) -> date | None:
    try:
        return date(year, month_day.month, month_day.day)
    except ValueError:
        return None
