"""The main part of a timeline as an export's days: without the few events that are far off all others."""

import numpy as np

from viewer.export.options import Options
from viewer.model import Document
from viewer.model.columns import day_number, day_of
from viewer.timeline import main_days


def resolve(document: Document, options: Options) -> Options:
    """The options with the days of the main part, and how many events it leaves out, if that was asked for."""
    if not options.main or options.earliest or options.latest or options.events is not None:
        return options
    dated = [event.when for event in document.events if event.when.dated]
    start = np.array([day_number(when.earliest) for when in dated], np.int64)
    end = np.array([day_number(when.latest) for when in dated], np.int64)
    found = main_days(start, end)
    if found is None:
        return options
    outside = int(((start > found[1]) | (end < found[0])).sum())
    if not outside:
        return options
    return options.changed(earliest=day_of(found[0]), latest=day_of(found[1]), outside=outside)
