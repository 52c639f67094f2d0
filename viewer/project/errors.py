"""What can go wrong with a project file, as codes."""

import errno
import sqlite3

DISK_FULL = "project.disk_full"
READ_ONLY = "project.read_only"  # the folder or the file cannot be written
LOCKED = "project.locked"  # another window has it open
MISSING = "project.missing"  # no such file, or it was removed while open
NEWER = "project.newer"  # written by a later version
DAMAGED = "project.damaged"
NOT_A_PROJECT = "project.not_a_project"
FAILED = "project.failed"  # the disk or the network drive does not answer
CLOSED = "project.closed"  # asked after it was let go
SLOW = "project.slow"  # each change takes the drive long
IN_USE = "project.in_use"  # the target of Save As is open elsewhere


class ProjectError(Exception):
    """A project file could not be opened, read or written; `code` is one of this module's, `detail` for the log."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code = code
        self.detail = detail


_CODES = {
    sqlite3.SQLITE_FULL: DISK_FULL,
    sqlite3.SQLITE_READONLY: READ_ONLY,
    sqlite3.SQLITE_PERM: READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: READ_ONLY,
    sqlite3.SQLITE_CORRUPT: DAMAGED,
    sqlite3.SQLITE_NOTADB: NOT_A_PROJECT,
    sqlite3.SQLITE_BUSY: LOCKED,
    sqlite3.SQLITE_LOCKED: LOCKED,
    sqlite3.SQLITE_IOERR: FAILED,
}

_PLACE = (DISK_FULL, READ_ONLY, MISSING, FAILED)


def code_of(error: Exception) -> str:
    """The code of an error that SQLite or the file system raised."""
    if isinstance(error, ProjectError):
        return error.code
    if isinstance(error, sqlite3.Error):
        number = getattr(error, "sqlite_errorcode", None)
        return FAILED if number is None else _CODES.get(number & 0xFF, FAILED)
    if isinstance(error, PermissionError):
        return READ_ONLY
    if isinstance(error, FileNotFoundError):
        return MISSING
    if isinstance(error, OSError):
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            return DISK_FULL
        if error.errno == errno.EROFS:
            return READ_ONLY
    return FAILED


def saving_failed(error: Exception) -> bool:
    """Whether it is the place that fails and not the command: then the work goes on in memory."""
    if isinstance(error, sqlite3.Error):
        number = getattr(error, "sqlite_errorcode", None) or 0
        return number & 0xFF in _CODES and code_of(error) in _PLACE
    return isinstance(error, OSError | ProjectError) and code_of(error) in _PLACE
