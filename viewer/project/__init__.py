"""One SQLite document: articles, mentions, events, overrides, decisions, view; commands, journal and search.

    with Project.create(path) as project:
        project.add([(article, mentions)])
        columns = project.columns()
        project.set_field(int(columns.key[0]), "status", Status.DENIED)
        project.undo()

Events are known by their integer key (`Event.id` is `"e"` and the key), given once and kept through later imports. See
`Project` for what is saved when, for threads and errors; `listen` tells of changes. Codes of trouble stand in `errors`.
"""

from viewer.project import errors
from viewer.project.connection import SUFFIX
from viewer.project.errors import ProjectError
from viewer.project.importing import Added
from viewer.project.journal import CommandText, Touched
from viewer.project.project import Project
from viewer.project.salvage import Salvaged
from viewer.project.search import DOUBTFUL, Found, Look, Query
from viewer.project.session import Change

__all__ = [
    "DOUBTFUL",
    "SUFFIX",
    "Added",
    "Change",
    "CommandText",
    "Found",
    "Look",
    "Project",
    "ProjectError",
    "Query",
    "Salvaged",
    "Touched",
    "errors",
]
