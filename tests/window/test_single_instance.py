"""A second start hands its paths over; what is not a list of paths is refused."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from viewer.window.single_instance import MAX_BYTES, Listener, hand_over, parse, portions, socket_name

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def listening(qtbot, tmp_path):
    """A window that takes everything but projects, and what it was given."""
    given = []

    def accept(paths):
        given.append(paths)
        return all(path.suffix != ".demarche" for path in paths)

    listener = Listener(socket_name(tmp_path), accept)
    yield given
    listener.close()


def _start(tmp_path, *paths):
    code = (
        "import sys; from pathlib import Path; from viewer.window.single_instance import hand_over;"
        "sys.exit(0 if hand_over(sys.argv[1], [Path(p) for p in sys.argv[2:]]) else 1)"
    )
    return subprocess.Popen([sys.executable, "-c", code, socket_name(tmp_path), *map(str, paths)], cwd=ROOT)


@pytest.mark.parametrize(("name", "status"), [("a.txt", 0), ("other.demarche", 1)])
def test_another_process_hands_its_paths_over(qtbot, listening, tmp_path, name, status):
    second = _start(tmp_path, tmp_path / name, tmp_path / "b.html")
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=30_000)
    assert listening == [[tmp_path / name, tmp_path / "b.html"]]
    assert second.returncode == status


def test_nobody_listens(qtbot, tmp_path):
    assert not hand_over(socket_name(tmp_path / "other"), [])


def test_a_second_listener_leaves_the_first_its_socket(qtbot, listening, tmp_path):
    second = Listener(socket_name(tmp_path), lambda paths: False)
    assert not second._server.isListening()
    second.close()


def test_a_socket_left_behind_by_a_killed_window_is_replaced(qtbot, tmp_path):
    server = QLocalServer()
    assert server.listen(socket_name(tmp_path))
    left = Path(server.fullServerName())
    copy = left.with_name(left.name + "-kept")
    os.link(left, copy)  # closing removes the name; a killed process leaves it
    server.close()
    copy.rename(left)
    listener = Listener(socket_name(tmp_path), lambda paths: True)
    assert listener._server.isListening()
    listener.close()


def test_more_paths_than_a_message_holds_come_in_several(qtbot, listening, tmp_path):
    paths = [tmp_path / f"{'long name ' * 20}{number}.txt" for number in range(500)]
    assert max(map(len, portions(paths))) <= MAX_BYTES
    second = _start(tmp_path, *paths)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=30_000)
    assert second.returncode == 0
    assert [path for part in listening for path in part] == paths
    assert len(listening) > 1


def test_a_bare_start_is_one_empty_list():
    assert list(portions([])) == [b"[]\n"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such owner")
def test_a_socket_of_another_user_is_not_spoken_to(listening, tmp_path, monkeypatch):
    owner = os.lstat(socket_name(tmp_path)).st_uid
    assert os.lstat(socket_name(tmp_path)).st_mode & 0o077 == 0
    monkeypatch.setattr(os, "getuid", lambda: owner + 1)
    assert not hand_over(socket_name(tmp_path), [tmp_path / "a.txt"])
    assert listening == []


def test_a_window_listens_for_the_project_it_shows_now(qtbot, tmp_path):
    listener = Listener(socket_name(tmp_path / "one.demarche"), lambda paths: True)
    listener.listen(socket_name(tmp_path / "two.demarche"))
    assert not Path(socket_name(tmp_path / "one.demarche")).exists()
    second = _start(tmp_path / "two.demarche")
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=30_000)
    assert second.returncode == 0
    listener.close()


def test_garbage_is_refused(qtbot, listening, tmp_path):
    socket = QLocalSocket()
    socket.connectToServer(socket_name(tmp_path))
    assert socket.waitForConnected(2000)
    socket.write(b'{"run": "rm"}\n')
    socket.flush()
    qtbot.waitUntil(lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState, timeout=5000)
    assert listening == []


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
