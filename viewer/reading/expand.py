"""Paths as they were dropped to the files below them, without opening any."""

import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from viewer.reading.errors import PathProblem
from viewer.reading.limits import FILES
from viewer.reading.source import clean_name

# What lies in a folder of articles without being one: passed over in silence there, though not when dropped itself
_NO_ARTICLES = frozenset(
    [
        *(".css", ".js", ".mjs", ".map", ".woff", ".woff2", ".ttf", ".otf", ".eot", ".ico"),
        *(".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif", ".bmp", ".tif", ".tiff", ".heic"),
        *(".mp3", ".mp4", ".m4a", ".wav", ".ogg", ".webm", ".mov", ".avi", ".mkv"),
        *(
            ".exe",
            ".dll",
            ".so",
            ".dylib",
            ".iso",
            ".dmg",
            ".db",
            ".sqlite",
            ".lock",
            ".tmp",
            ".part",
            ".crdownload",
            ".demarche",
        ),
        *(
            ".csv",
            ".tsv",
            ".xlsx",
            ".xls",
            ".ods",
            ".pptx",
            ".ppt",
            ".odp",
            ".7z",
            ".rar",
            ".tar",
            ".gz",
            ".bz2",
            ".xz",
        ),
        *(
            ".py",
            ".pyc",
            ".sh",
            ".c",
            ".h",
            ".java",
            ".ts",
            ".json",
            ".jsonl",
            ".yaml",
            ".yml",
            ".toml",
            ".ini",
            ".cfg",
            ".ipynb",
        ),
    ]
)


def expand(paths: Iterable[Path | str], most: int | None = FILES) -> Iterator[Path | PathProblem]:
    """The files to read, folders walked through in the order of their names, each file once.

    Left out of folders: hidden files, the `_files` folder that a browser saves beside a page, pictures and the like.
    Links are followed, but no folder twice. What cannot be read through, pipes, devices and missing paths come as
    `PathProblem`; past the `most` files (None: without end, for an archive) one last problem says so.
    """
    seen_folders: set[tuple[int, int]] = set()
    seen_files: set[tuple[int, int]] = set()
    count = 0
    for given in paths:
        for found in _walk(Path(given), seen_folders, dropped=True):
            if isinstance(found, PathProblem):
                yield found
                continue
            path, state = found
            key = (state.st_dev, state.st_ino)
            if state.st_ino and key in seen_files:
                continue
            seen_files.add(key)
            if most is not None and count >= most:
                yield PathProblem(shown(Path(given)), "reading.too_many", f"{most}")
                return
            count += 1
            yield path


def shown(path: Path) -> str:
    """A path fit for showing and for a log."""
    return os.sep.join(clean_name(part) for part in str(path).split(os.sep))


def _walk(
    path: Path, seen: set[tuple[int, int]], *, dropped: bool
) -> Iterator[tuple[Path, os.stat_result] | PathProblem]:
    """Depth first with a stack of its own, so that no depth of folders ends in a recursion error."""
    stack: list[tuple[Path, bool]] = [(path, dropped)]
    while stack:
        path, dropped = stack.pop()
        try:
            state = path.stat()
        except FileNotFoundError:
            # a link to nowhere within a folder is as good as not there
            if dropped or not path.is_symlink():
                yield PathProblem(shown(path), "reading.missing")
            continue
        except (OSError, ValueError) as error:  # a loop of links, no permission, a name too long, a NUL in it
            yield PathProblem(shown(path), "reading.unreadable", getattr(error, "strerror", None) or str(error))
            continue
        if stat.S_ISDIR(state.st_mode):
            if state.st_ino and (state.st_dev, state.st_ino) in seen:
                continue
            seen.add((state.st_dev, state.st_ino))
            try:
                with os.scandir(path) as entries:
                    names = sorted(entry.name for entry in entries)
            except OSError as error:
                yield PathProblem(shown(path), "reading.unreadable", error.strerror or str(error))
                continue
            stack += [(path / name, False) for name in reversed(names) if _wanted(name, names)]
        elif not stat.S_ISREG(state.st_mode):
            yield PathProblem(shown(path), "reading.not_a_file")
        elif dropped or path.suffix.lower() not in _NO_ARTICLES:
            yield path, state


def _wanted(name: str, siblings: list[str]) -> bool:
    if name.startswith((".", "~$", "__MACOSX")) or name.lower() in ("thumbs.db", "desktop.ini"):
        return False
    for ending in ("_files", ".files", "-Dateien", "_fichiers", "_archivos", "_file"):
        if name.endswith(ending):
            stem = name[: -len(ending)]
            return not any(f"{stem}{page}" in siblings for page in (".html", ".htm", ".xhtml", ".mht"))
    return True
