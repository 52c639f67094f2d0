"""How a project looks at one time: all that the window asks of it again and again, gathered at once and in any thread."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from viewer.model import EventColumns
from viewer.project import CommandText, Found, Project, ProjectError, Query
from viewer.project.errors import CLOSED

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """`found` is what `query` lets through, `places` where these events stand in `columns`, in order of `columns`.

    `undo` and `redo` tell what they would do; `deleted` whether there is something to restore.
    """

    columns: EventColumns
    query: Query = field(default_factory=Query)
    found: Found = field(default_factory=lambda: Found(np.zeros(0, np.int64)))
    places: NDArray[np.intp] = field(default_factory=lambda: np.zeros(0, np.intp))
    outlets: Mapping[str, str] = field(default_factory=dict)
    undo: CommandText | None = None
    redo: CommandText | None = None
    deleted: bool = False


NOTHING = Look(EventColumns.of([]))


def look_at(project: Project, query: Query) -> Look:
    """The project as it is now. Raises `ProjectError` for one that cannot be read any more."""
    try:
        return _look(project, query)
    except ProjectError as error:  # damage met only now: what is left of it is shown
        if error.code == CLOSED:
            raise
        _log.warning("%s", error)
        return _look(project, query)


def _look(project: Project, query: Query) -> Look:
    found, columns = project.search(query), project.columns()
    everything = len(found.keys) == len(columns)
    places = np.arange(len(columns)) if everything else np.flatnonzero(np.isin(columns.key, found.keys))
    return Look(
        columns,
        query,
        found,
        places,
        project.outlets(),
        project.undo_text,
        project.redo_text,
        bool(project.deleted()),
    )
