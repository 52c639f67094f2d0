"""One window a project: a second start hands its paths to the running one and ends.

A local socket that only this user may open, named after the user's data folder. What goes over it is a list of paths as JSON, 64 kB at
most, and the answer `taken` or `refused`; nothing else is understood, and nothing is run.
"""

import getpass
import json
from collections.abc import Callable, Sequence
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

MAX_BYTES = 65_536
_WAIT = 700  # milliseconds a running window has to answer before a second one opens after all
_TAKEN = b"taken\n"
_REFUSED = b"refused\n"


def socket_name(folder: Path) -> str:
    """The socket's name for the user and data folder."""
    return "demarche-" + sha256(f"{getpass.getuser()}:{folder}".encode()).hexdigest()[:20]


def hand_over(name: str, paths: Sequence[Path]) -> bool:
    """Give the paths to a running window; whether one took them."""
    message = json.dumps([str(path) for path in paths]).encode() + b"\n"
    if len(message) > MAX_BYTES:
        return False
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_WAIT):
        return False
    socket.write(message)
    socket.waitForBytesWritten(_WAIT)
    # The answer may have come in while the request was still being written
    answered = bool(socket.bytesAvailable()) or socket.waitForReadyRead(_WAIT)
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
