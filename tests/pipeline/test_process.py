"""Children that die, hang or answer, and a parent that never waits longer than it may."""

import os
import signal
import threading
import time

import pytest

from viewer.pipeline.process import Cancelled, Child, ChildDied, ChildTimedOut, _Patience, answer, processor_seconds


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


def _spin(connection):
    while True:
        pass


def test_a_spinning_child_times_out(start):
    with pytest.raises(ChildTimedOut):
        start(_spin).receive(0.5, threading.Event())


@pytest.mark.parametrize(
    ("share", "ends_at"),
    [
        (1.0, 90),  # works all the time: its share of the processor is used up
        (0.0, 90),  # hangs: the clock alone counts
        (0.25, 360),  # a machine busy with other programs: it gets as much of the processor as on a quiet one
        (0.01, 540),  # but not for ever
        (None, 90),  # a system that does not tell
    ],
)
def test_how_long_a_child_is_waited_for(monkeypatch, share, ends_at):
    now = 1000.0
    monkeypatch.setattr("viewer.pipeline.process.time.monotonic", lambda: now)
    monkeypatch.setattr(
        "viewer.pipeline.process.processor_seconds",
        lambda _: None if share is None else 7 + round((now - 1000) * share, 1),
    )
    patience = _Patience(1, 90.0)
    while not patience.is_over():
        now += 1
    assert now - 1000 == pytest.approx(ends_at, abs=2)


@pytest.mark.skipif(not os.path.exists("/proc/self/stat"), reason="only Linux tells")
def test_the_processor_time_of_a_process():
    before = processor_seconds(os.getpid())
    end = time.process_time() + 0.2
    while time.process_time() < end:
        pass
    assert 0.1 < processor_seconds(os.getpid()) - before < 30
    assert processor_seconds(2**22 + 1) is None


def test_a_process_that_the_system_is_slow_to_take_away_ends_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    child = Child(_hang)
    process = child._process
    with monkeypatch.context() as patch:
        patch.setattr(process, "join", lambda *_: None)
        patch.setattr(process, "kill", lambda: None)
        child.end()
    process.kill()
    process.join(10)
    assert process.exitcode
