"""What a user types as a date, through the same reader as the articles' dates."""

from datetime import date

from viewer.model import When


def when_typed(text: str, reference: date | None) -> When | None:
    """The interval a user means; undated for an empty text, None when it is not understood."""
    from viewer.dating import parse_date

    text = text.strip()
    if not text or text in ("—", "-", "?"):
        return When()
    try:
        when = parse_date(text, reference or date.today())  # noqa: DTZ011 - the user's own day
    except (ValueError, OverflowError):
        return None
    return when if when is not None and when.dated else None


def day_typed(text: str, end: bool) -> date | None:
    """One end of what is typed: its first day, or with `end` its last."""
    when = when_typed(text, None)
    if when is None:
        return None
    return when.latest if end else when.earliest
