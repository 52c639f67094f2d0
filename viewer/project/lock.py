"""Says who may write a project: the first to open it, until it closes or dies."""

import errno
import os
import sys
from pathlib import Path
from typing import Self

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class Lock:
    """An operating-system lock on a small file beside the project; the system frees it when the process dies."""

    def __init__(self, path: Path, descriptor: int) -> None:
        self._path = path
        self._descriptor = descriptor

    @staticmethod
    def beside(project: Path) -> Path:
        """The lock's own file."""
        return project.with_name(f".{project.name}.lock")

    @classmethod
    def take(cls, project: Path) -> Self | None:
        """The lock of that project, None when somebody has it. Raises `OSError` where no file can be made."""
        path = cls.beside(project)
        for _ in range(5):
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
            if not _lock(descriptor):
                os.close(descriptor)
                return None
            try:  # a closing owner may have removed the file that was just locked
                if os.name == "nt" or os.stat(path).st_ino == os.fstat(descriptor).st_ino:
                    return cls(path, descriptor)
            except FileNotFoundError:
                pass
            os.close(descriptor)
        return None

    def free(self) -> None:
        """Give it back; twice does no harm."""
        if self._descriptor < 0:
            return
        descriptor, self._descriptor = self._descriptor, -1
        if os.name != "nt":
            self._path.unlink(missing_ok=True)
        os.close(descriptor)
        if os.name == "nt":  # an open file cannot be removed there, and another opener may hold it by now
            try:
                self._path.unlink(missing_ok=True)
            except OSError:
                return


def _lock(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno not in (errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK)  # a drive without locks stops nobody
    return True
