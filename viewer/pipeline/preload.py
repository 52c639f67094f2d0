"""Loaded once by the fork server, so that a disposable reading child starts in milliseconds."""

import importlib
import logging
import os

# There is a worker a core: a numerical library that starts threads of its own would only fight with the others
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OMP_NUM_THREADS", "1")

import viewer.model
import viewer.reading  # noqa: F401

# What most files need and takes long to load; a reader that is missing here only starts more slowly
for _name in ("trafilatura", "htmldate", "charset_normalizer"):
    try:
        importlib.import_module(_name)
    except ImportError as error:
        logging.getLogger(__name__).warning("%s is not loaded ahead: %s", _name, error)
