"""Bounds that hold for every child process which touches an article."""

import os
import sys

READING_MEMORY = 1536 * 1024 * 1024  # bytes of address space of a reading child
READING_CPU = 60  # seconds of processor time of a reading child
# Seconds of processor time, or without any, after which a child is given up (`Child.receive`); by the clock at most `PATIENCE` times as long
READING_WALL = 90.0  # for a file to be read
EXTRACTION_WALL = 120.0  # for a batch in a warm worker
WORKER_START = 90.0  # for a worker to load its model from a slow disk
BATCH_ARTICLES = 32  # articles sent to a worker at once
BATCH_CHARACTERS = 200_000
IDLE = 60.0  # seconds after which an idle worker is let go


def confine() -> None:
    """Bound this process's memory and processor time, where the system can. Only for disposable processes.

    The processor-time limit adds up over a process's life, and the address-space limit hurts OpenBLAS, so a warm worker
    must not call this.
    """
    if sys.platform == "win32":
        return
    import resource

    for limit, bound in (
        (resource.RLIMIT_AS, READING_MEMORY),
        (resource.RLIMIT_CPU, READING_CPU),
        (resource.RLIMIT_CORE, 0),
    ):
        _, hard = resource.getrlimit(limit)
        if hard == resource.RLIM_INFINITY or bound < hard:
            resource.setrlimit(limit, (bound, hard if limit != resource.RLIMIT_CPU else bound + 1))


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
