"""Loaded once by the fork server, so that a disposable reading child starts in milliseconds."""

import logging
import os

# There is a worker a core: a numerical library that starts threads of its own would only fight with the others
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OMP_NUM_THREADS", "1")

import viewer.reading

# The markup libraries, the tables and the patterns: with them a text takes 10 ms to read in a forked child, without them 150
try:
    viewer.reading.preload()
except ImportError as error:  # a reader that is missing here only starts more slowly
    logging.getLogger(__name__).warning("not everything is loaded ahead: %s", error)
