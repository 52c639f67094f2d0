"""Loaded once by the fork server, so that a disposable reading child starts in milliseconds."""

import logging

from viewer.pipeline.limits import one_thread

one_thread()

import viewer.reading  # noqa: E402

# The markup libraries, the tables and the patterns: with them a text takes 10 ms to read in a forked child, without them 150
try:
    viewer.reading.preload()
except ImportError as error:  # a reader that is missing here only starts more slowly
    logging.getLogger(__name__).warning("not everything is loaded ahead: %s", error)
