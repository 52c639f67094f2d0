"""Bounds that hold for every child process which touches an article."""

import os
import sys

READING_MEMORY = 1536 * 1024 * 1024  # bytes of address space of a reading child
READING_CPU = 60  # seconds of processor time of a reading child
# Seconds of processor time, or without any, after which a child is given up (`Child.receive`); by the clock at most `PATIENCE` times as long
READING_WALL = 90.0  # for a file to be read
EXTRACTION_WALL = 120.0  # for a batch in a warm worker
WORKER_START = 90.0  # for a worker to load its model from a slow disk
PLAIN_BYTES = 256 * 1024  # a plain text of at most so much may be read in one process with others
PLAIN_FILES = 32  # so many at the most
BATCH_ARTICLES = 32  # articles sent to a worker at once
BATCH_CHARACTERS = 200_000
AHEAD = 4  # batches that may be done before the one that is waited for, beside two a worker
IDLE = 60.0  # seconds after which an idle worker is let go


def confine(files: int = 1) -> None:
    """Bound this process's memory and processor time, where the system can, for reading so many files. Only for disposable processes.

    The processor-time limit adds up over a process's life, and the address-space limit hurts OpenBLAS, so a warm worker
    must not call this.
    """
    if sys.platform == "win32":
        return
    import resource

    for limit, bound, most in (
        (resource.RLIMIT_AS, READING_MEMORY, None),
        (resource.RLIMIT_CPU, READING_CPU, files * READING_CPU + 1),
        (resource.RLIMIT_CORE, 0, None),
    ):
        _, hard = resource.getrlimit(limit)
        if hard == resource.RLIM_INFINITY or bound < hard:
            resource.setrlimit(limit, (bound, hard if most is None else _lower(most, hard)))


def allow() -> None:
    """Give the next file its processor time, in a process that was confined for several."""
    if sys.platform == "win32":
        return
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    bound = int(used.ru_utime + used.ru_stime) + READING_CPU
    resource.setrlimit(resource.RLIMIT_CPU, (_lower(bound, hard), hard))


def _lower(one: int, other: int) -> int:
    """The stricter of two limits; -1 is none."""
    return max(one, other) if -1 in (one, other) else min(one, other)


def one_thread() -> None:
    """Keep numerical libraries loaded from now on from starting threads of their own: with a worker a core they would only fight."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    os.environ.setdefault("OMP_NUM_THREADS", "1")


def quiet() -> None:
    """Let a child say nothing on the user's terminal; libraries print what they like."""
    sink = os.open(os.devnull, os.O_WRONLY)
    os.dup2(sink, 1)
    os.dup2(sink, 2)
    os.close(sink)
