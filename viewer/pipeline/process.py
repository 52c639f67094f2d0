"""A child process with a pipe: started, asked, and ended without ever waiting longer than it may."""

import multiprocessing
import os
import sys
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Protocol

PATIENCE = 6  # times its limit a child is waited for that still gets on, on a machine busy with other programs
_POLL = 0.05  # seconds between looks at the cancel flag


class Cancelled(Exception):  # noqa: N818 - it is not an error
    """The user asked to stop."""


class ChildDied(Exception):  # noqa: N818
    """The child ended without an answer; `code` is its exit code (negative: the signal)."""

    def __init__(self, code: int | None) -> None:
        super().__init__(f"exit code {code}")
        self.code = code


class ChildTimedOut(Exception):  # noqa: N818
    """The child gave no answer within its time, of the processor or by the clock."""


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
        """The next answer. Raises `ChildDied`, `ChildTimedOut` or `Cancelled`; the caller then ends the child.

        The child may work for `seconds` of the processor's time, and rest for as long; a machine busy with other programs,
        on which it gets its turns late, is waited for `PATIENCE` times as long. Where the system does not tell the
        processor's time, `seconds` are those of the clock.
        """
        patience = _Patience(self._process.pid, seconds)
        while not self._ours.poll(_POLL):
            if cancel.is_set():
                raise Cancelled
            if patience.is_over():
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
        if not self._process.is_alive():  # on a machine that is very busy it may take the system longer; it will go
            self._process.close()

    def _exit_code(self) -> int | None:
        self._process.join(1)
        code: int | None = self._process.exitcode
        return code


class _Patience:
    """How long a child is still waited for."""

    def __init__(self, pid: int | None, seconds: float) -> None:
        self._pid, self._seconds = pid, seconds
        self._began = self._moved = time.monotonic()
        self._first = self._used = processor_seconds(pid)

    def is_over(self) -> bool:
        """Whether its time is used up, it rests for too long, or even a busy machine would have been done."""
        now, used = time.monotonic(), processor_seconds(self._pid)
        if used is None or self._first is None:
            return now - self._began > self._seconds
        if used != self._used:
            self._used, self._moved = used, now
        return (
            used - self._first > self._seconds
            or now - self._moved > self._seconds
            or now - self._began > PATIENCE * self._seconds
        )


def processor_seconds(pid: int | None) -> float | None:
    """The processor's time that a process has used so far, in seconds; None where the system does not tell."""
    try:
        # proc(5): the fields after the name, which stands in brackets and may itself hold some; times in clock ticks
        fields = Path(f"/proc/{pid}/stat").read_bytes().rpartition(b")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    except (OSError, ValueError, IndexError, AttributeError):
        return None


def answer(connection: Connection, data: bytes) -> None:
    """Send an answer from within a child; a parent that has gone is no error."""
    try:
        connection.send_bytes(data)
    except OSError:
        sys.exit(0)
