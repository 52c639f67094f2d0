"""One window a project: a second start hands its paths to the running one and ends.

A local socket that only this user may open, named after the user's data folder, and another after the project a window shows. What goes
over it are lists of paths as JSON, 64 kB at most each, and the answers `taken` or `refused`; nothing else is understood, and nothing is run.
"""

import getpass
import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

MAX_BYTES = 65_536
_WAIT = 700  # milliseconds for a window that may not be there
_ANSWER = 3000  # milliseconds a running window has to answer, busy as it may be, before a second one opens after all
_TAKEN = b"taken\n"
_REFUSED = b"refused\n"


def socket_name(place: Path) -> str:
    """The socket's name for this user and a data folder or project: in the folder that the system keeps for the user alone, if it does."""
    name = "demarche-" + sha256(f"{getpass.getuser()}:{os.path.realpath(place)}".encode()).hexdigest()[:20]
    if sys.platform == "win32":
        return name
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    return os.path.join(folder if os.path.isdir(folder) else tempfile.gettempdir(), name)


def hand_over(name: str, paths: Sequence[Path]) -> bool:
    """Give the paths to a running window; whether one took them."""
    return _safe(name) and all(_send(name, message) for message in portions(paths))


def portions(paths: Sequence[Path]) -> Iterator[bytes]:
    """The paths as messages within the cap, at least one."""
    part: list[str] = []
    size = 0
    for path in map(str, paths):
        length = len(json.dumps(path)) + 2
        if part and size + length > MAX_BYTES - 3:
            yield json.dumps(part).encode() + b"\n"
            part, size = [], 0
        part.append(path)
        size += length
    yield json.dumps(part).encode() + b"\n"


def _safe(name: str) -> bool:
    """Whether the socket is this user's own: where all users share a folder, another could have put one there to learn the paths."""
    if sys.platform == "win32":
        return True
    try:
        return os.lstat(name).st_uid == os.getuid()
    except OSError:
        return False


def _send(name: str, message: bytes) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(name)
    if len(message) > MAX_BYTES or not socket.waitForConnected(_WAIT):
        return False
    socket.write(message)
    socket.waitForBytesWritten(_WAIT)
    # The answer may have come in while the request was still being written
    answered = bool(socket.bytesAvailable()) or socket.waitForReadyRead(_ANSWER)
    taken = answered and bytes(socket.readLine().data()) == _TAKEN
    socket.disconnectFromServer()
    return taken


class Listener(QObject):
    """Listens for later starts.

    `accept(paths)` is asked (an empty list for a bare start) and says whether this window takes them; one that has another project open
    does not, and the later start opens a window of its own.
    """

    def __init__(self, name: str, accept: Callable[[list[Path]], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._accept = accept
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)
        self.listen(name)

    def listen(self, name: str) -> None:
        """Listen under this name from now on."""
        self._server.close()
        # Listening would take the socket from a window that answers; one that was killed leaves its socket behind
        if not _answers(name):
            QLocalServer.removeServer(name)
            self._server.listen(name)

    def close(self) -> None:
        """Listen no longer."""
        self._server.close()

    def _welcome(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.setReadBufferSize(MAX_BYTES + 1)
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            socket.disconnected.connect(socket.deleteLater)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > MAX_BYTES:
                socket.abort()
            return
        paths = parse(bytes(socket.readLine().data()))
        if paths is None:
            socket.abort()
            return
        socket.write(_TAKEN if self._accept(paths) else _REFUSED)
        socket.flush()


def _answers(name: str) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(name)
    return socket.waitForConnected(_WAIT)


def parse(message: bytes) -> list[Path] | None:
    """The absolute paths of a message; None for anything else."""
    if len(message) > MAX_BYTES:
        return None
    try:
        given = json.loads(message)
    except (ValueError, RecursionError):
        return None
    if not isinstance(given, list) or not all(isinstance(one, str) and "\0" not in one for one in given):
        return None
    paths = [Path(one) for one in given]
    return paths if all(path.is_absolute() for path in paths) else None
