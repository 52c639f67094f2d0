"""Loaded once by the fork server, so that a disposable reading child starts in milliseconds."""

import viewer.reading

viewer.reading.preload()
