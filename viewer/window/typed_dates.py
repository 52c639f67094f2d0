"""What a user types as a date, through the same reader as the articles' dates, and what a calendar says in its stead."""

from datetime import date, timedelta
from enum import StrEnum
from functools import cache

from viewer.model import Granularity, When
from viewer.model.columns import roughly

_DAY = timedelta(days=1)


class Certainty(StrEnum):
    """How days that were picked are meant."""

    THEN = "then"  # on that day; all of these days
    WITHIN = "within"  # on some day of these
    ROUGHLY = "roughly"
    UNTIL = "until"  # then or before
    SINCE = "since"  # then or after


def when_typed(text: str, reference: date | None) -> When | None:
    """The interval a user means; undated for an empty text, None when it is not understood."""
    text = text.strip()
    if not text or text in ("—", "-", "?"):
        return When()
    reference = reference or date.today()  # noqa: DTZ011 - the user's own day
    try:
        return _with_word(text, reference) or _parsed(text, reference) or _joined(text, reference)
    except (ValueError, OverflowError):
        return None


def day_typed(text: str, end: bool) -> date | None:
    """One end of what is typed: its first day, or with `end` its last."""
    when = when_typed(text, None)
    if when is None:
        return None
    return when.latest if end else when.earliest


def picked(first: date, last: date, unit: Granularity, certainty: Certainty) -> str:
    """The EDTF of days picked in a calendar, known to the day, week, month or year (`unit`)."""
    first, last = _unit_of(first, unit)[0], _unit_of(last, unit)[1]
    name, length = _unit_name(first, unit), _unit_of(first, unit)
    one = name if length == (first, last) else ""
    both = f"{first.isoformat()}/{last.isoformat()}"
    match certainty:
        case Certainty.UNTIL:
            return f"../{one or last.isoformat()}"
        case Certainty.SINCE:
            return f"{one or first.isoformat()}/.."
        case Certainty.ROUGHLY:
            return f"{one}~" if one else both.replace("/", "~/") + "~"
        case Certainty.WITHIN:
            return one or f"[{first.isoformat()}..{last.isoformat()}]"
    return one if first == last else both


def _parsed(text: str, reference: date) -> When | None:
    from viewer.dating import parse_date

    when = parse_date(text, reference)
    return when if when is not None and when.dated else None


def _with_word(text: str, reference: date) -> When | None:
    """`before March 2023` and the like, which in an article would date nothing; None for all else."""
    folded = text.casefold()
    for words, form in _forms():
        rest = text[len(words) :].strip()
        if not folded.startswith(words) or not (folded[len(words) :].startswith(" ") or not words[-1].isalpha()):
            continue
        if form == "within":
            return _some_day_of(_parsed(text, reference) or _parsed(rest, reference))
        if form == "then":
            return _parsed(rest, reference)
        if form == "roughly":
            return _roughly(_parsed(text, reference), _parsed(rest, reference))
        open_ended = _parsed(text, reference) if form in ("until", "since") else None
        if open_ended is not None and ".." in (open_ended.edtf or ""):
            return open_ended
        when = _parsed(rest, reference)
        if when is None or when.earliest is None or when.latest is None:
            return None
        match form:
            case "before":
                day = when.earliest - _DAY
                edtf = f"../{day.isoformat()}"
            case "after":
                day = when.latest + _DAY
                edtf = f"{day.isoformat()}/.."
            case "until":
                day, edtf = when.latest, f"../{_end(when)}"
            case _:
                day, edtf = when.earliest, f"{_end(when)}/.."
        return when.model_copy(
            update={"earliest": day, "latest": day, "edtf": edtf, "granularity": Granularity.RANGE, "words": None}
        )
    return None


def _some_day_of(when: When | None) -> When | None:
    """The same days, of which one is meant."""
    if when is None or when.earliest is None or when.latest is None or "/" not in (when.edtf or ""):
        return when
    return when.model_copy(update={"edtf": f"[{when.earliest.isoformat()}..{when.latest.isoformat()}]"})


def _roughly(whole: When | None, without: When | None) -> When | None:
    """What is only about right: as the reader of dates says of the `whole`, else the days `without` the word, marked so."""
    if whole is not None and roughly(whole):
        return whole
    if without is None or without.earliest is None or without.latest is None:
        return None
    edtf = without.edtf or ""
    if not edtf.replace("-", "").isdigit():  # an interval: on some day of these, which says as much
        return _some_day_of(without)
    return without.model_copy(update={"edtf": f"{edtf}~"})


def _joined(text: str, reference: date) -> When | None:
    """Days with a word between that makes a range of them ("6. März bis 2. April"), or a choice ("13 or 14 March")."""
    for words, form in _forms():
        if form not in ("range", "either"):
            continue
        first, found, last = text.partition(f" {words} ")
        if found and (when := _parsed(f"{first} – {last}", reference)) is not None:
            return _some_day_of(when) if form == "either" else when
    return None


def _end(when: When) -> str:
    """A day, month or year as EDTF writes it, else the first day."""
    plain = (when.edtf or "").strip("~?%")
    return plain if plain.replace("-", "").isdigit() else str(when.earliest)


@cache
def _forms() -> list[tuple[str, str]]:
    """Words before a date or between two, and what they make of it, the longest first."""
    from viewer.knowledge.tables import rows

    return sorted(((row["words"], row["form"]) for row in rows("typed_dates")), key=lambda one: -len(one[0]))


def _unit_of(day: date, unit: Granularity) -> tuple[date, date]:
    """First and last day of the week, month or year around a day."""
    match unit:
        case Granularity.WEEK:
            first = day - day.weekday() * _DAY if day.toordinal() > 7 else day
            return first, min(first, date.max - 6 * _DAY) + 6 * _DAY
        case Granularity.MONTH:
            after = date(day.year + day.month // 12, day.month % 12 + 1, 1) if day < date(9999, 12, 1) else None
            return day.replace(day=1), after - _DAY if after else date.max
        case Granularity.YEAR:
            return date(day.year, 1, 1), date(day.year, 12, 31)
    return day, day


def _unit_name(day: date, unit: Granularity) -> str:
    match unit:
        case Granularity.MONTH:
            return f"{day:%Y-%m}" if day.year > 999 else day.isoformat()[:7]
        case Granularity.YEAR:
            return f"{day.year:04d}"
        case Granularity.DAY:
            return day.isoformat()
    return ""
