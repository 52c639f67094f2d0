"""`demarche dates`: the date expressions of articles."""

import sys
from argparse import Namespace

from viewer.cli.lines import dates_line
from viewer.cli.streams import Complaints, put, texts


def dates(_: Namespace) -> int:
    """Print one line an article; the exit status."""
    from viewer.dating import find_dates

    complaints = Complaints()
    for source in texts(sys.stdin, complaints):
        put(dates_line(source.id or "", find_dates(source.text, source.published)))
    return complaints.status
