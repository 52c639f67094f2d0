"""Lets a project go: what still waits to be done to it is done, and work that its file cannot take is put where it can be kept."""

import logging
from collections.abc import Callable, Sequence
from pathlib import Path

from viewer.project import Project, ProjectError
from viewer.window.places import untitled_folder

_log = logging.getLogger(__name__)


def close_project(project: Project, waiting: Sequence[Callable[[], object]] = ()) -> Path | None:
    """Close it, in any thread; the path of a new file when its own could not be written."""
    for change in waiting:
        try:
            change()
        except (ProjectError, ValueError, KeyError) as error:
            _log.warning("refused: %s", error)
    try:
        kept = project.close(untitled_folder())
    except ProjectError as error:
        _log.warning("closing: %s", error)
        return None
    if kept is not None:
        _log.warning("the file could not be written, the work is kept at %s", kept)
    return kept
