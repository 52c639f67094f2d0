"""Where a unit is filed so that only those that could be one happening are compared: by actor and days."""

from viewer.merging.features import Features

SHORT = 45  # days up to which an interval is filed day by day; longer ones are filed by year
_BUCKET = 4  # days
_YEARS = 100  # a longer interval is no date


def filed_under(features: Features) -> list[str]:
    """The blocks a unit is filed in. Two that could be one happening meet: one is filed where the other looks."""
    return [f"{bucket}|{name}" for bucket in _buckets(features, filing=True) for name in who(features)]


def looked_up(features: Features) -> list[str]:
    """The blocks in which a unit looks for others."""
    return [f"{bucket}|{name}" for bucket in _buckets(features, filing=False) for name in who(features)]


def who(features: Features) -> list[str]:
    """What a unit is filed under beside its days: its actors, else its people, else its longest words."""
    named = sorted(features.codes) or sorted(features.people)
    return named or [f"~{word}" for word in sorted(features.words, key=lambda w: (-len(w), w))[:4]]


def _buckets(features: Features, *, filing: bool) -> list[str]:
    """Short intervals meet in buckets of days; long ones (L) meet each other and the short ones (S) of their years."""
    if not features.earliest:
        return ["undated"]
    first, last = features.earliest, features.latest
    if features.days > SHORT:
        years = range(_year(first), _year(last) + 1)[:_YEARS]
        return [f"L{y}" for y in years] + ([] if filing else [f"S{y}" for y in years])
    if filing:
        days = range(first // _BUCKET, last // _BUCKET + 1)
        return [f"D{n}" for n in days] + [f"S{y}" for y in range(_year(first), _year(last) + 1)]
    days = range((first - _BUCKET) // _BUCKET, (last + _BUCKET) // _BUCKET + 1)
    return [f"D{n}" for n in days] + [f"L{y}" for y in range(_year(first), _year(last) + 1)]


def _year(ordinal: int) -> int:
    return int(ordinal / 365.2425) + 1
