"""The main part of a timeline: where a few events of long ago would press all others into a corner, the days without them."""

from datetime import timedelta

from viewer.export.options import Options
from viewer.model import Document

MOST_LEFT_OUT = 0.12  # of the dated events
WORTH = 3.0
LEAST_SAVED = 0.4  # of the span of time: a smaller gain is not worth leaving anything out


def resolve(document: Document, options: Options) -> Options:
    """The options with the days of the main part, and how many events it leaves out, if that was asked for."""
    if not options.main or options.earliest or options.latest or options.events is not None:
        return options
    days = sorted(
        (event.when.earliest, event.when.latest)
        for event in document.events
        if event.when.earliest is not None and event.when.latest is not None
    )
    if len(days) < 8:
        return options
    ends = sorted(last for _, last in days)
    whole = (ends[-1] - days[0][0]).days
    spare = min(300, int(len(days) * MOST_LEFT_OUT))  # bounds the pairs tried below
    if not whole:
        return options

    def length(left_out: int, early: int) -> int:
        return (days[len(days) - 1 - left_out + early][0] - days[early][0]).days

    # To leave out a hundredth of the events has to shorten the span by `WORTH` hundredths; `early` are left out before the stretch
    left_out, early = min(
        ((out, before) for out in range(spare + 1) for before in range(out + 1)),
        key=lambda pair: (length(*pair) / whole + WORTH * pair[0] / len(days), pair),
    )
    first, last = days[early][0], days[len(days) - 1 - left_out + early][0]
    if (last - first).days > whole * (1 - LEAST_SAVED):
        return options
    around = timedelta(days=max(3, (last - first).days // 40))
    earliest, latest = max(days[0][0], first - around), min(ends[-1], last + around)
    kept = sum(one <= latest and two >= earliest for one, two in days)
    return options.changed(earliest=earliest, latest=latest, outside=len(days) - kept)
