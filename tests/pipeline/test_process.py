"""Children that die, hang or answer, and a parent that never waits longer than it may."""

import os
import signal
import threading
import time

import pytest

from viewer.pipeline.process import Cancelled, Child, ChildDied, ChildTimedOut, answer


def _echo(connection):
    answer(connection, connection.recv_bytes().upper())


def _die(connection):
    os.kill(os.getpid(), signal.SIGKILL)


def _hang(connection):
    time.sleep(60)


def _bomb(connection):
    from viewer.pipeline.limits import confine

    confine()
    try:
        hold = bytearray(8 * 1024**3)
        answer(connection, b"%d" % len(hold))
    except MemoryError:
        answer(connection, b"MemoryError")


@pytest.fixture
def start():
    children = []

    def start(target):
        children.append(Child(target))
        return children[-1]

    yield start
    for child in children:
        child.end()


def test_a_child_answers(start):
    child = start(_echo)
    child.send(b"minsk")
    assert child.receive(30, threading.Event()) == b"MINSK"


def test_a_death_is_told_with_its_signal(start):
    with pytest.raises(ChildDied) as death:
        start(_die).receive(30, threading.Event())
    assert death.value.code == -signal.SIGKILL


def test_a_hanging_child_times_out(start):
    with pytest.raises(ChildTimedOut):
        start(_hang).receive(0.5, threading.Event())


def test_cancel_is_noticed_within_a_second(start):
    child, cancel = start(_hang), threading.Event()
    threading.Timer(0.2, cancel.set).start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        child.receive(60, cancel)
    assert time.monotonic() - began < 1.2


@pytest.mark.skipif(os.name == "nt", reason="Windows has no address-space limit")
def test_memory_is_bounded(start):
    assert start(_bomb).receive(30, threading.Event()) == b"MemoryError"
