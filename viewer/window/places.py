"""Where the window keeps things on this machine: unsaved projects, the log."""

from pathlib import Path

import platformdirs

_APP = "demarche"


def untitled_folder() -> Path:
    """Projects that have no name yet."""
    return Path(platformdirs.user_data_dir(_APP, appauthor=False)) / "untitled"


def log_folder() -> Path:
    """The log, which rotates and holds no text of articles."""
    return Path(platformdirs.user_log_dir(_APP, appauthor=False))
