"""A child process with a pipe: started, asked, and ended without ever waiting longer than it may."""

import multiprocessing
import sys
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Protocol

_POLL = 0.05  # seconds between looks at the cancel flag


class Cancelled(Exception):  # noqa: N818 - it is not an error
    """The user asked to stop."""


class ChildDied(Exception):  # noqa: N818
    """The child ended without an answer; `code` is its exit code (negative: the signal)."""

    def __init__(self, code: int | None) -> None:
        super().__init__(f"exit code {code}")
        self.code = code


class ChildTimedOut(Exception):  # noqa: N818
    """The child gave no answer within its wall-clock limit."""


class CancelFlag(Protocol):
    """As `threading.Event` has it."""

    def is_set(self) -> bool:
        """Whether to stop."""
        ...


def _context() -> multiprocessing.context.BaseContext:
    # A fork server forks from a small process that has the readers loaded already, so that a disposable child costs
    # milliseconds. It never forks this process, whose threads and Qt would not survive it. Windows has only spawn.
    if sys.platform == "win32":
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["viewer.pipeline.preload"])
    return context


def start_ahead() -> None:
    """Start the fork server, which takes a second to load the readers, before the first child is wanted; returns at once."""
    if sys.platform != "win32":
        from multiprocessing import forkserver

        _context()
        forkserver.ensure_running()


class Child:
    """One process that runs `target(connection, *arguments)`; `apart`, it is started by itself and not by the fork server."""

    def __init__(self, target: Callable[..., None], *arguments: object, apart: bool = False) -> None:
        context = multiprocessing.get_context("spawn") if apart else _context()
        self._ours, theirs = context.Pipe()
        self._process = context.Process(target=target, args=(theirs, *arguments), daemon=True)  # type: ignore[attr-defined]
        self._process.start()
        theirs.close()

    def send(self, data: bytes) -> None:
        """Send a request; raises `ChildDied`."""
        try:
            self._ours.send_bytes(data)
        except OSError:
            raise ChildDied(self._exit_code()) from None

    def receive(self, seconds: float, cancel: CancelFlag) -> bytes:
        """The next answer. Raises `ChildDied`, `ChildTimedOut` or `Cancelled`; the caller then ends the child."""
        deadline = time.monotonic() + seconds
        while not self._ours.poll(_POLL):
            if cancel.is_set():
                raise Cancelled
            if time.monotonic() > deadline:
                raise ChildTimedOut
            if not self._process.is_alive() and not self._ours.poll(0):
                raise ChildDied(self._exit_code())
        try:
            return self._ours.recv_bytes()
        except (EOFError, OSError):
            raise ChildDied(self._exit_code()) from None

    def end(self) -> None:
        """Make sure that the process is gone."""
        self._ours.close()
        if self._process.is_alive():
            self._process.kill()
        self._process.join(5)
        self._process.close()

    def _exit_code(self) -> int | None:
        self._process.join(1)
        code: int | None = self._process.exitcode
        return code


def answer(connection: Connection, data: bytes) -> None:
    """Send an answer from within a child; a parent that has gone is no error."""
    try:
        connection.send_bytes(data)
    except OSError:
        sys.exit(0)
