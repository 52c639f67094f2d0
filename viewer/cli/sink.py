"""Where lines go: standard output, or a file that a second run goes on with."""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO, Protocol

from viewer.cli.streams import put


class Sink(Protocol):
    """Takes lines; `done` are the inputs it already holds."""

    done: frozenset[str]

    def put(self, line: dict[str, Any]) -> None:
        """One line more."""

    def close(self) -> None:
        """Nothing more comes."""


class Output:
    """Standard output."""

    done: frozenset[str] = frozenset()

    def put(self, line: dict[str, Any]) -> None:
        """One line more."""
        put(line)

    def close(self) -> None:
        """Nothing to do."""


class LineFile:
    """A file of JSON lines, each written whole.

    With `resume`, what an earlier run wrote is kept: a last line that was cut off is dropped, and `done` holds the key of every
    one but the last, which is done again. Raises `FileExistsError` for an existing file without `resume`, and `OSError`.
    """

    def __init__(self, path: Path, key: str, *, resume: bool) -> None:
        self.done = frozenset(_keep_whole_lines(path, key)) if resume and path.exists() else frozenset()
        self._file: BinaryIO = path.open("ab" if resume else "xb")

    def put(self, line: dict[str, Any]) -> None:
        """One line more, handed to the system at once: a killed run loses no line it reported."""
        self._file.write(json.dumps(line, ensure_ascii=False).encode("utf-8", "replace") + b"\n")
        self._file.flush()

    def close(self) -> None:
        """Make sure that it is on the disk."""
        os.fsync(self._file.fileno())
        self._file.close()


def _keep_whole_lines(path: Path, key: str) -> Iterator[str]:
    """The keys of what an earlier run finished; cuts off what follows.

    The last key is not among them: its file may have held more articles, and the line after it may be torn.
    """
    finished = whole = 0
    last = None
    with path.open("r+b") as file:
        for line in file:
            try:
                given = json.loads(line) if line.endswith(b"\n") else None
            except ValueError:
                given = None
            if not isinstance(given, dict) or key not in given:
                break
            if given[key] != last:
                if last is not None:
                    yield last
                finished, last = whole, str(given[key])
            whole += len(line)
        file.truncate(finished)
