"""No test opens a window on the screen of whoever runs it; those that need a screen start one of their own."""

import os
import sys

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_STATUS = pytest.StashKey[int]()


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Keep the status for the very end."""
    session.config.stash[_STATUS] = int(exitstatus)


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config: pytest.Config) -> None:
    """Leave at once when all is reported: threads that still load libraries can deadlock the teardown of Qt and Python."""
    status = config.stash.get(_STATUS, None)
    if status not in (0, 1):  # what else went wrong is reported after this
        return
    config.get_terminal_writer().flush()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)
