"""Settings at hand in memory; a thread beside the window writes them, so that a slow drive holds nothing up."""

import logging
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSettings

_log = logging.getLogger(__name__)
_GONE = object()
Change = Callable[[Any], Any]  # from the value as it is, None for none


class KeptSettings:
    """Read and changed at once, in the thread of the window alone; written as soon as the drive lets it, each time as a whole.

    What another window has written meanwhile stays: a change is made once more on what the file holds by then.
    """

    def __init__(self, settings: QSettings | None = None) -> None:
        self._file = _opener(settings)
        self._values = _all(settings if settings is not None else self._file())
        self._pending: list[tuple[str, Change]] = []
        self._guard = threading.Condition()
        self._writing = False
        self._failed = False

    def value(self, key: str, default: Any = None) -> Any:
        """What is set, else the default."""
        with self._guard:
            return self._values.get(key, default)

    def setValue(self, key: str, value: Any) -> None:
        """Keep a value."""
        self.change(key, lambda _: value)

    def remove(self, key: str) -> None:
        """Forget it."""
        self.change(key, lambda _: _GONE)

    def change(self, key: str, how: Change) -> None:
        """Keep what `how` makes of the value as it is, here and in the file; it may be called from another thread."""
        with self._guard:
            _put(self._values, key, how)
            self._pending.append((key, how))
            if not self._writing:
                self._writing = True
                threading.Thread(target=self._write, name="settings", daemon=True).start()

    def finish(self, seconds: float) -> bool:
        """Wait until all is written, for so long at most; whether it is."""
        with self._guard:
            return self._guard.wait_for(lambda: not self._writing, seconds)

    def _write(self) -> None:
        while True:
            with self._guard:
                changes, self._pending = self._pending, []
                if not changes:
                    self._writing = False
                    self._guard.notify_all()
                    return
            try:
                there = self._put_down(changes)
            except Exception:  # the next change is to be tried all the same
                _log.exception("settings")
                continue
            with self._guard:
                for key, how in self._pending:
                    _put(there, key, how)
                self._values = there

    def _put_down(self, changes: list[tuple[str, Change]]) -> dict[str, Any]:
        file = self._file()
        file.sync()  # what others have written
        there = _all(file)
        for key, how in changes:
            _put(there, key, how)
        for key in {key for key, _ in changes}:
            if key in there:
                file.setValue(key, there[key])
            else:
                file.remove(key)
        file.sync()
        failed = file.status() is not QSettings.Status.NoError
        if failed and not self._failed:
            _log.warning("settings cannot be written: %s", file.status().name)
        self._failed = failed
        return there


def _put(values: dict[str, Any], key: str, how: Change) -> None:
    value = how(values.get(key))
    if value is _GONE:
        values.pop(key, None)
    else:
        values[key] = value


def _all(settings: QSettings) -> dict[str, Any]:
    return {key: settings.value(key) for key in settings.allKeys()}


def _opener(settings: QSettings | None) -> Callable[[], QSettings]:
    """Makes an object of the thread's own on the same file."""
    if settings is None:
        return QSettings
    name, form = settings.fileName(), settings.format()
    return lambda: QSettings(name, form)
