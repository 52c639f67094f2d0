"""No test opens a window on the screen of whoever runs it; those that need a screen start one of their own."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.virtual_screen import virtual_screen

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[dict[str, str]]:
    """The environment of a fresh X server with a window manager, and folders of the test's own."""
    with virtual_screen(tmp_path) as environment:
        yield environment
