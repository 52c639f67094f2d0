"""Files are written beside and then moved into place: a failure leaves the old one as it was."""

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from viewer.export.errors import ExportError


def refuse_existing(path: Path, force: bool) -> None:
    """Raise unless a file may be put at `path`: its folder exists, it is no folder itself, and it is new or `force` is given."""
    if not path.parent.is_dir():
        raise ExportError("export.no_folder", str(path.parent))
    if path.is_dir():
        raise ExportError("export.not_writable", str(path))
    if path.exists() and not force:
        raise ExportError("export.exists", str(path))


@contextmanager
def replacing(path: Path, *, force: bool = False, check: Callable[[], None] = lambda: None) -> Iterator[Path]:
    """Give a path beside `path` to write to; at the end it takes the place of `path`, unless the block or, at the last moment, `check` raised.

    Raises `ExportError`: `export.exists`, `export.no_folder`, `export.not_writable`.
    """
    refuse_existing(path, force)
    try:
        # The ending is kept, since some writers choose by it
        handle, name = tempfile.mkstemp(prefix=".demarche-", suffix=path.suffix, dir=path.parent)
        os.close(handle)
    except OSError as error:
        raise ExportError("export.not_writable", str(path)) from error
    beside = Path(name)
    try:
        yield beside
        _as_others(beside, path)
        with beside.open("rb") as written:
            os.fsync(written.fileno())
        refuse_existing(path, force)
        check()
        os.replace(beside, path)
    except OSError as error:
        raise ExportError("export.not_writable", f"{path}: {error.strerror or error}") from error
    finally:
        with suppress(FileNotFoundError):
            beside.unlink()


def write_bytes(path: Path, content: bytes, *, force: bool = False, check: Callable[[], None] = lambda: None) -> None:
    """Write `content` to `path`, whole or not at all; not if `check` raises at the last moment."""
    with replacing(path, force=force, check=check) as beside:
        beside.write_bytes(content)


def write_together(files: Iterator[tuple[Path, Callable[[Path], None]]], *, force: bool = False) -> list[Path]:
    """Write several files one after the other, each whole or not at all; the paths written."""
    done = []
    for path, fill in files:
        with replacing(path, force=force) as beside:
            fill(beside)
        done.append(path)
    return done


def _as_others(beside: Path, path: Path) -> None:
    """Give the file the rights a plain new file would have (mkstemp's are for the owner alone), or the old file's."""
    if os.name == "nt":
        return
    if path.exists():
        mode = path.stat().st_mode & 0o777
    else:
        mask = os.umask(0)
        os.umask(mask)
        mode = 0o666 & ~mask
    beside.chmod(mode)
