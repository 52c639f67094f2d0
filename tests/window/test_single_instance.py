"""A second start hands its paths over; what is not a list of paths is refused."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket

from viewer.window.single_instance import MAX_BYTES, Listener, hand_over, parse, socket_name

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def listener(qtbot, tmp_path):
    listener = Listener(socket_name(tmp_path))
    yield listener
    listener.close()


def test_paths_are_handed_over_by_another_process(qtbot, listener, tmp_path):
    paths = [tmp_path / "a.txt", tmp_path / "b.html"]
    code = (
        "import sys; from pathlib import Path; from viewer.window.single_instance import hand_over;"
        "sys.exit(0 if hand_over(sys.argv[1], [Path(p) for p in sys.argv[2:]]) else 1)"
    )
    with qtbot.waitSignal(listener.received, timeout=20_000) as received:
        second = subprocess.Popen([sys.executable, "-c", code, socket_name(tmp_path), *map(str, paths)], cwd=ROOT)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=5000)
    assert received.args == [paths]
    assert second.returncode == 0


def test_nobody_listens(qtbot, tmp_path):
    assert not hand_over(socket_name(tmp_path / "other"), [])


def test_a_socket_left_behind_by_a_killed_window_is_replaced(qtbot, tmp_path):
    first = Listener(socket_name(tmp_path))
    second = Listener(socket_name(tmp_path))
    assert second._server.isListening()
    first.close()
    second.close()


def test_garbage_is_refused(qtbot, listener, tmp_path):
    heard = []
    listener.received.connect(heard.append)
    socket = QLocalSocket()
    socket.connectToServer(socket_name(tmp_path))
    assert socket.waitForConnected(2000)
    socket.write(b'{"run": "rm"}\n')
    socket.flush()
    qtbot.waitUntil(lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState, timeout=5000)
    assert heard == []


@pytest.mark.parametrize(
    "message",
    [
        b"",
        b"nonsense",
        b'"a"',
        b"[1]",
        b'["relative.txt"]',
        b"[" * 100_000,
        json.dumps(["/" + "a" * MAX_BYTES]).encode(),
    ],
)
def test_only_lists_of_absolute_paths_are_understood(message):
    assert parse(message) is None
