"""Grammar of named days: Christmas, Thanksgiving, Ramadan."""

from viewer.dating import holidays
from viewer.dating.calendar import (
    unit_value,
    week_value,
)
from viewer.dating.lexer import HOLIDAY
from viewer.dating.meaning import Context, Meaning, dated
from viewer.dating.pattern import Found
from viewer.dating.rules import REL, relative, rule
from viewer.dating.tense import Tense
from viewer.model import Basis, Granularity


@rule(
    "named day",
    f"(?P<rel>{REL})? HOLIDAY HOLIDAYREST* (?:OF? (?P<year>YEAR))?",
    "HOLIDAY HOLIDAYREST* (?P<unit>UNIT|WEEKEND)",
)
def _named_day(found: Found, context: Context) -> Meaning | None:
    name = str(
        found.tokens.values[next(i for i in range(found.first, found.last) if found.tokens.classes[i] == HOLIDAY)]
    )
    direction = context.direction(found.first, found.last)
    if found.has("year"):
        years = [found.integer("year")]
    elif context.published is None:
        return None
    else:
        years = [context.published.year + step for step in (-2, -1, 0, 1, 2)]
    spans = [span for year in years for span in holidays.days(name, year)]
    base = context.published
    if found.has("rel"):
        steps, anchor, _ = relative(found)
        base = context.reference(anchor) or base
        direction = Tense.PAST if steps < 0 else Tense.FUTURE if steps > 0 else Tense.NEAR
    if base is not None and not found.has("year"):
        past, future = [s for s in spans if s[0] <= base], [s for s in spans if s[1] >= base]
        spans = past[-1:] if direction is Tense.PAST else future[:1] if direction is Tense.FUTURE else spans
        close = [s for s in past[-1:] + future[:1] if abs((s[0] - base).days) <= 7]
        spans = spans if found.has("rel") else close or spans
        spans.sort(key=lambda span: abs((span[0] - base).days))
    if not spans:
        return None
    first, last = spans[0]
    basis = Basis.RELATIVE if found.has("rel") else Basis.EXPLICIT
    if found.has("unit"):
        suffix = {"W": "", "WE": "-WE"}.get(str(found.value("unit")))
        return dated(week_value(first) + suffix, basis=basis) if suffix is not None else None
    if first != last:
        return dated(unit_value(first, "M"), basis=basis, days=(first, last, Granularity.RANGE))
    return dated(first.isoformat(), basis=basis)
