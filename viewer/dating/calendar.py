"""Arithmetic on days: units and their shifts, weeks, quarters, seasons, Easter."""

from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date, timedelta

from viewer.model import Granularity

ONE_DAY = timedelta(days=1)

UNIT_GRANULARITY = {
    "D": Granularity.DAY,
    "WE": Granularity.WEEKEND,
    "W": Granularity.WEEK,
    "M": Granularity.MONTH,
    "Q": Granularity.QUARTER,
    "H": Granularity.HALF,
    "S": Granularity.SEASON,
    "Y": Granularity.YEAR,
    "E": Granularity.DECADE,
    "C": Granularity.CENTURY,
}
SEASON_START = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}  # first month, northern hemisphere
SEASONS = ("SP", "SU", "FA", "WI")


def add_days(day: date, count: int) -> date:
    """`day` moved by `count` days, held within the calendar."""
    try:
        return day + timedelta(days=count)
    except OverflowError:
        return date.max if count > 0 else date.min


def month_start(year: int, month: int) -> date:
    """The first of a month; `month` may run beyond 1–12. Years are held within the calendar."""
    months = year * 12 + month - 1
    year, month = divmod(months, 12)
    if year < MINYEAR:
        return date.min
    return date(year, month + 1, 1) if year <= MAXYEAR else date(MAXYEAR, 12, 1)


def month_end(first: date) -> date:
    """The last day of the month of `first`."""
    return first.replace(day=monthrange(first.year, first.month)[1])


def add_months(day: date, count: int) -> date:
    """`day` moved by months; the 31st becomes the last day of a shorter month."""
    first = month_start(day.year, day.month + count)
    return first.replace(day=min(day.day, month_end(first).day))


def safe_date(year: int, month: int, day: int) -> date | None:
    """That day, or None when there is no such day."""
    try:
        return date(year, month, day)
    except (ValueError, OverflowError):
        return None


def monday_of(day: date) -> date:
    """The Monday of the calendar week of `day`."""
    return add_days(day, -day.weekday())


def week_value(day: date) -> str:
    """The ISO week of `day` as TIMEX3 writes it: `2023-W10`."""
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


def quarter_of(day: date) -> int:
    """1–4."""
    return (day.month - 1) // 3 + 1


def half_of(day: date) -> int:
    """1 or 2."""
    return 1 if day.month <= 6 else 2


def season_of(day: date) -> tuple[int, str]:
    """(year it began in, code) of the season of `day`; January and February belong to the winter before."""
    if day.month < 3:
        return day.year - 1, "WI"
    return day.year, SEASONS[(day.month - 3) // 3]


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (Butcher's method)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    shift = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * shift) // 451
    month, day = divmod(h + shift - 7 * m + 114, 31)
    return date(year, month, day + 1)


def orthodox_easter(year: int) -> date:
    """Easter Sunday of the Julian reckoning, as a Gregorian day (years 1900–2099 exact)."""
    a, b, c = year % 4, year % 7, year % 19
    d = (19 * c + 15) % 30
    e = (2 * a + 4 * b - d + 34) % 7
    month, day = divmod(d + e + 114, 31)
    return add_days(date(year, month, day + 1), 13)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The `nth` such weekday (0 Monday) of a month; −1 is the last."""
    if nth > 0:
        first = date(year, month, 1)
        return add_days(first, (weekday - first.weekday()) % 7 + 7 * (nth - 1))
    last = month_end(date(year, month, 1))
    return add_days(last, -((last.weekday() - weekday) % 7) + 7 * (nth + 1))


def unit_value(day: date, unit: str) -> str:
    """The TIMEX3 value of the calendar unit (`D W WE M Q H S Y E C`) that holds `day`."""
    year = f"{day.year:04d}"
    match unit:
        case "D":
            return day.isoformat()
        case "W":
            return week_value(day)
        case "WE":
            return week_value(day) + "-WE"
        case "M":
            return f"{year}-{day.month:02d}"
        case "Q":
            return f"{year}-Q{quarter_of(day)}"
        case "H":
            return f"{year}-H{half_of(day)}"
        case "S":
            season_year, code = season_of(day)
            return f"{season_year:04d}-{code}"
        case "Y":
            return year
        case "E":
            return year[:3]
        case _:
            return year[:2]


def shift(day: date, unit: str, count: int) -> date:
    """`day` moved by `count` units of `unit` (`D W WE M Q H S Y E C`)."""
    match unit:
        case "D":
            return add_days(day, max(-4_000_000, min(4_000_000, count)))
        case "W" | "WE":
            return add_days(day, max(-4_000_000, min(4_000_000, 7 * count)))
        case _:
            months = {"M": 1, "Q": 3, "H": 6, "S": 3, "Y": 12, "E": 120, "C": 1200}[unit]
            return add_months(day, max(-200_000, min(200_000, months * count)))
