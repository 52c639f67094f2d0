"""What neighbouring expressions tell of one another: a shared year, the other end of a range, the day named beside a count."""

import re
from dataclasses import dataclass
from datetime import date

from viewer.dating.calendar import add_days, safe_date, shift
from viewer.dating.lexer import Tokens
from viewer.dating.lexicon import CLASSES
from viewer.dating.meaning import Anchor, Context, Meaning
from viewer.dating.pattern import compiled
from viewer.dating.tense import Tense
from viewer.model import Granularity, TimexType


@dataclass(slots=True)
class Hit:
    """An accepted expression over tokens `first..last` (exclusive)."""

    first: int
    last: int
    meaning: Meaning


def is_day(meaning: Meaning) -> bool:
    """Whether it is one day of a known year; without one it reads `XXXX-03-10`."""
    return len(meaning.value) == 10 and meaning.value[:4].isdigit() and meaning.value[4::3] == "--"


def told_by_neighbours(tokens: Tokens, context: Context, hits: list[Hit], hit: Hit) -> None:
    """Change `hit`, just read, and the last of `hits` before it by what they tell of one another."""
    _share_year(tokens, hits, hit)
    _follow_weekday(tokens, context, hits, hit)
    _apposed(tokens, hits, hit)
    _opening(tokens, hits, hit)


_SHARING = {CLASSES.char(n) for n in ("AND", "TO", "OR", "HYPHEN", "DASH", "THROUGH", "UNTIL", "COMMA", "SLASH")}


def _share_year(tokens: Tokens, hits: list[Hit], hit: Hit) -> None:
    """A month or day without a year takes that of the one it is joined to: "January and November 2021"."""
    if not hits or not _own_year(tokens, hit):
        return
    previous, value = hits[-1], hit.meaning.value
    old = previous.meaning.value
    if hit.first - previous.last not in (1, 2) or tokens.classes[previous.last] not in _SHARING:
        return
    if previous.meaning.rule not in ("month", "day and month") or _own_year(tokens, previous):
        return
    if not (
        value[:4].isdigit() and old[4:5] == "-" and len(old) in (7, 10) and old[5:7].isdigit() and value[5:7].isdigit()
    ):
        return
    year = int(value[:4]) - (old[5:7] > value[5:7])
    if len(old) == 10 and safe_date(year, int(old[5:7]), int(old[8:])) is None:
        return
    previous.meaning = previous.meaning.changed(value=f"{year:04d}{old[4:]}", days=None)


_APPOSED = compiled("COMMA (?:ON|IN|ABOUT)?")
_UNIT_LENGTH = {"D": 10, "W": 10, "M": 7, "Y": 4}


def _apposed(tokens: Tokens, hits: list[Hit], hit: Hit) -> None:
    """ "two years later, in 2018", "a week later, on March 8": what is counted falls on the day named beside it."""
    if not hits or hit.meaning.anchor is Anchor.NARRATIVE or hits[-1].meaning.rule != "earlier or later":
        return
    previous = hits[-1]
    between = _APPOSED.match(tokens.classes, previous.last)
    step, value = previous.meaning.step, hit.meaning.value
    if between is None or between.end() != hit.first or step is None or not value[:4].isdigit():
        return
    if hit.meaning.type is TimexType.DATE and len(value) >= (length := _UNIT_LENGTH.get(step[1], 99)):
        previous.meaning = previous.meaning.changed(value=value[:length], days=None)


_COUNTED = re.compile(r"P(\d{1,3})([DWMQ])\Z")


def _opening(tokens: Tokens, hits: list[Hit], hit: Hit) -> None:
    """ "the first ten months of 2022", "the last two weeks of March": the part of it that the amount covers."""
    if not hits or hit.first - hits[-1].last != 1 or tokens.classes[hits[-1].last] != CLASSES.char("OF"):
        return
    previous, days = hits[-1], hit.meaning.interval()
    amount = _COUNTED.match(previous.meaning.value)
    first_words = [tokens.word(i).lower() for i in range(previous.first, min(previous.first + 2, previous.last))]
    if amount is None or days is None or hit.meaning.type is not TimexType.DATE:
        return
    count, unit = int(amount[1]), amount[2]
    if "first" in first_words:
        low, high = days[0], add_days(shift(days[0], unit, count), -1)
    elif {"last", "final"} & set(first_words):
        low, high = shift(add_days(days[1], 1), unit, -count), days[1]
    else:
        return
    if days[0] <= low <= high <= days[1]:
        hit.meaning = hit.meaning.changed(days=(low, high, Granularity.RANGE))


_TO = {CLASSES.char(name) for name in ("TO", "HYPHEN", "DASH", "THROUGH", "UNTIL")}


def _follow_weekday(tokens: Tokens, context: Context, hits: list[Hit], hit: Hit) -> None:
    """ "from Tuesday to Friday": the second weekday comes after the first."""
    if not hits or hit.meaning.rule != "weekday" or not is_day(hit.meaning) or not is_day(hits[-1].meaning):
        return
    previous = hits[-1]
    if previous.meaning.rule != "weekday" or hit.first - previous.last != 1:
        return
    between = previous.first and tokens.classes[previous.first - 1] == CLASSES.char("BETWEEN")
    if tokens.classes[previous.last] not in _TO and not (
        between and tokens.classes[previous.last] == CLASSES.char("AND")
    ):
        return
    first, last = date.fromisoformat(previous.meaning.value), date.fromisoformat(hit.meaning.value)
    day = add_days(first, (last.weekday() - first.weekday()) % 7 or 7)
    published = context.published
    if published and first <= published < day and context.direction(previous.first, previous.last) is Tense.PAST:
        first, day = add_days(first, -7), add_days(day, -7)  # both are over
        previous.meaning = previous.meaning.changed(value=first.isoformat(), days=None)
    hit.meaning = hit.meaning.changed(value=day.isoformat(), days=None)


def _own_year(tokens: Tokens, hit: Hit) -> bool:
    """Whether the expression says its year, in figures or as "last year"."""
    return names_year(tokens, hit) or hit.meaning.rule == "month of a relative year"


def names_year(tokens: Tokens, hit: Hit) -> bool:
    """Whether the words themselves hold a year of four figures."""
    year = hit.meaning.value[:4]
    return year.isdigit() and year in tokens.text[tokens.starts[hit.first] : tokens.ends[hit.last - 1]]


_LINK = "(?:HYPHEN|DASH|TO|AND|THROUGH|UNTIL|OR|SLASH|COMMA AND?)"
_END_DAY = compiled(
    f"{_LINK} (?P<day>DAYNO) (?!HYPHEN|DASH|MON|UNIT|UNITS|TUNIT|TUNITS|WORD|OF MON|QUARTER|HUNDRED|NUMW|COUPLE|POSS)"
)
_END_DAY_TIGHT = compiled("(?:HYPHEN|DASH) (?P<day>DAYNO) (?!HYPHEN|UNIT|UNITS|TUNIT|TUNITS|MON)")


_END_YEAR = compiled("(?:HYPHEN|DASH|SLASH) (?P<year>DAYNUM|SMALL) (?!HYPHEN|UNIT|UNITS)")


def range_end(tokens: Tokens, context: Context, hit: Hit) -> list[Hit]:
    """Further days after "March 8": "-10", "and 9", "to 12"; the second year of "1950-53"."""
    if len(hit.meaning.value) == 4 and (years := _END_YEAR.match(tokens.classes, hit.last)):
        token = years.start("year")
        first, second = int(hit.meaning.value), int(str(tokens.values[token]))
        year = first // 100 * 100 + second
        if year > first and tokens.ends[token] - tokens.starts[token] == 2:
            return [Hit(token, token + 1, hit.meaning.changed(value=f"{year:04d}"))]
    if not is_day(hit.meaning) or tokens.classes[hit.last - 1] not in (CLASSES.char("DAYNUM"), CLASSES.char("ORDNUM")):
        return []
    found = _END_DAY_TIGHT.match(tokens.classes, hit.last) or _END_DAY.match(tokens.classes, hit.last)
    if found is None:
        return []
    token = found.start("day")
    base = date.fromisoformat(hit.meaning.value)
    day = safe_date(base.year, base.month, int(str(tokens.values[token])))
    if day is None or day <= base:
        return []
    return [Hit(token, token + 1, hit.meaning.changed(value=day.isoformat(), days=None))]


def range_start(tokens: Tokens, context: Context, hit: Hit, hits: list[Hit]) -> list[Hit]:
    """Earlier days before "10 March": "6 to", "6-", "6, 7 and"."""
    if not is_day(hit.meaning) or tokens.classes[hit.first] not in (CLASSES.char("DAYNUM"), CLASSES.char("ORDNUM")):
        return []
    base = date.fromisoformat(hit.meaning.value)
    found: list[Hit] = []
    token = hit.first
    floor = hits[-1].last if hits else 0
    while len(found) < 12 and (before := _before(tokens, token, floor)) is not None:
        day = safe_date(base.year, base.month, int(str(tokens.values[before])))
        if day is None or day >= base:
            break
        found.insert(0, Hit(before, before + 1, hit.meaning.changed(value=day.isoformat(), days=None)))
        token = before
    return found


def _before(tokens: Tokens, token: int, floor: int) -> int | None:
    """The token of a day number that is linked to the one at `token`."""
    links = {CLASSES.char(n) for n in ("HYPHEN", "DASH", "TO", "AND", "OR", "COMMA", "UNTIL", "SLASH")}
    days = {CLASSES.char(n) for n in ("DAYNUM", "ORDNUM")}
    i = token - 1
    if i >= floor and tokens.classes[i] == CLASSES.char("THE"):
        i -= 1
    if i <= floor or tokens.classes[i] not in links:
        return None
    i -= 1
    if i > floor and tokens.classes[i] == CLASSES.char("DOT"):
        i -= 1
    return i if i >= floor and tokens.classes[i] in days else None
