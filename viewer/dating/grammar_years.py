"""Grammar of years, decades and centuries."""

from viewer.dating.calendar import (
    unit_value,
)
from viewer.dating.meaning import Anchor, Context, Meaning, dated
from viewer.dating.pattern import Found
from viewer.dating.rules import number, rule
from viewer.model import Basis


@rule(
    "year",
    "(?P<year>YEAR) (?!UNIT|UNITS|TUNIT|TUNITS|COMMA COUNT|HYPHEN (?:UNIT|WORD))",
    "THE UNIT (?P<year>YEAR)",
    "FISCAL (?P<year>YEAR)",
    "THE? FISCAL UNIT (?P<year>YEAR)",
    "THE? (?P<year>YEAR) FISCAL UNIT",
    "THE UNIT (?P<spelt>NUMW HUNDRED NUMW?)",
)
def _year(found: Found, context: Context) -> Meaning | None:
    groups = found.match.re.groupindex
    if "spelt" in groups:
        year = int(number(found, "spelt") or 0)
        return dated(f"{year:04d}") if 1000 < year < 2200 else None
    year = found.integer("year")
    if found.last - found.first == 1 and not _is_year(found, year, context):
        return None
    return dated(f"{year:04d}")


_YEAR_SIGNALS = frozenset(
    [
        "in",
        "of",
        "since",
        "until",
        "till",
        "by",
        "from",
        "to",
        "through",
        "and",
        "early",
        "late",
        "mid",
        "during",
        "between",
        "before",
        "after",
        "or",
        "for",
        "the",
        "around",
        "about",
        "fiscal",
        "late-",
    ]
)


def _is_year(found: Found, year: int, context: Context) -> bool:
    """Whether a bare number of four figures is a year."""
    tokens, i = found.tokens, found.first
    before = tokens.word(i - 1).lower() if i else ""
    following = tokens.word(found.last).lower() if found.last < len(tokens.starts) else ""
    if (
        before in ("$", "#", "no", "nos", "about", "around", "over", "nearly", "some", "than", "°", ":")
        and following
        and following[0].isalpha()
        and following not in _YEAR_SIGNALS
    ):
        return False
    if 1900 <= year <= 2060:
        return True
    return before in _YEAR_SIGNALS or before in ("(", ",", "-", "–")


@rule("spelt year", "(?P<spelt>NUMW NUMW HYPHEN? NUMW?)")
def _spelt_year(found: Found, context: Context) -> Meaning | None:
    """ "nineteen ninety-seven" as a broadcast's transcript has it."""
    tokens = found.tokens
    amounts = [float(str(tokens.values[i])) for i in found.range("spelt") if tokens.values[i]]
    if len(amounts) < 2 or amounts[0] not in (18, 19, 20) or amounts[1] < 10:
        return None
    year = int(amounts[0] * 100 + sum(amounts[1:]))
    return dated(f"{year:04d}") if year % 100 < 100 else None


@rule("spelt month and year", "(?P<mon>MON) (?P<spelt>NUMW NUMW HYPHEN? NUMW?)")
def _spelt_month_year(found: Found, context: Context) -> Meaning | None:
    tokens = found.tokens
    amounts = [float(str(tokens.values[i])) for i in found.range("spelt") if tokens.values[i]]
    if len(amounts) < 2 or amounts[0] not in (18, 19, 20) or amounts[1] < 10:
        return None
    return dated(f"{int(amounts[0] * 100 + sum(amounts[1:])):04d}-{found.integer('mon'):02d}")


@rule("decade", "THE? (?P<decade>DECADE)", "THE (?P<spelt>DECADEW)", "THE (?P<century>YEAR) HYPHEN? (?P<spelt>DECADEW)")
def _decade(found: Found, context: Context) -> Meaning | None:
    groups = found.match.re.groupindex
    if "spelt" in groups:
        return dated(f"19{found.integer('spelt') // 10}") if found.integer("spelt") >= 20 else None
    figures = str(found.value("decade"))
    if len(figures) == 2:
        if found.tokens.word(found.first).lower() != "the" and not found.words("decade").startswith(("'", "’", "`")):
            return None
        figures = ("19" if figures >= "30" else "20") + figures
    if figures.endswith("00") and len(figures) == 4 and figures[:2] not in ("20",):
        return dated(figures[:2])
    return dated(figures[:3])


@rule("century", "THE? (?P<nth>ORD) HYPHEN? (?P<unit>UNIT)")
def _century(found: Found, context: Context) -> Meaning | None:
    if found.value("unit") != "C":
        return None
    nth = found.integer("nth")
    return dated(f"{nth - 1:02d}") if 1 <= nth <= 25 else None


@rule("year before", "(?P<unit>UNIT) HYPHEN (?P<word>AGO|EARLIER) (?!FISCAL? ORD|QUARTER|PERIOD)")
def _year_before(found: Found, context: Context) -> Meaning | None:
    """ "year-earlier profit": the period compared, a year before."""
    if found.value("unit") != "Y" or context.published is None:
        return None
    period = context.period or f"{context.published.year:04d}"
    return dated(f"{int(period[:4]) - 1:04d}{period[4:]}", basis=Basis.RELATIVE, anchor=Anchor.NARRATIVE)


@rule("end of year", "(?P<unit>UNIT) (?:HYPHEN|POSS)? (?P<end>END)")
def _year_end(found: Found, context: Context) -> Meaning | None:
    unit = str(found.value("unit"))
    if unit not in ("Y", "M", "W") or context.published is None:
        return None
    if unit == "Y":
        year = context.published.year
        if context.direction(found.first, found.last) < 0 and context.published.month < 4:
            year -= 1
        return dated(f"{year:04d}", modifier="FINAL", basis=Basis.RELATIVE, anchor=Anchor.PUBLISHED)
    return dated(unit_value(context.published, unit), modifier="FINAL", basis=Basis.RELATIVE, anchor=Anchor.PUBLISHED)
