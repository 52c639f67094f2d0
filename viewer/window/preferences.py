"""What the user chose and what the window remembers, in the system's own place for settings."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QLocale, QObject, QSettings, Signal

from viewer.window.kept_settings import KeptSettings

MOST_RECENT = 8
_PATIENCE = 5.0  # seconds that the end waits for a drive


class Preferences(QObject):
    """Settings with their defaults; every value is checked when read, for the file may be anyone's."""

    changed = Signal(str)  # the key

    DEFAULTS: dict[str, str | int | bool] = {  # noqa: RUF012
        "language": "",  # the system's
        "theme": "system",
        "date_style": "long",
        "week_start": "",  # the language's
        "lane_direction": "right",
        "export_format": "",  # as last time
        "workers": 0,  # one a core
        "log_level": "info",
        "reduced_motion": False,
    }
    CHOICES: dict[str, tuple[str, ...]] = {  # noqa: RUF012
        "language": ("", "en", "de", "fr", "ru"),
        "theme": ("system", "light", "dark"),
        "date_style": ("long", "short", "iso"),
        "week_start": ("", "1", "6", "7"),  # as QLocale counts: Monday, Saturday, Sunday
        "lane_direction": ("right", "left"),
        "export_format": ("", "png", "svg", "pdf", "csv"),
        "log_level": ("warning", "info", "debug"),
    }

    def __init__(self, settings: QSettings | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.kept = self._settings = KeptSettings(settings)

    def finish(self) -> None:
        """Wait for what is still being written; not for ever."""
        self._settings.finish(_PATIENCE)

    def text(self, key: str) -> str:
        """A setting that is one of its choices."""
        value = str(self._settings.value(key, self.DEFAULTS[key]))
        return value if value in self.CHOICES[key] else str(self.DEFAULTS[key])

    def number(self, key: str) -> int:
        """A setting that counts."""
        try:
            return max(0, min(256, int(str(self._settings.value(key, self.DEFAULTS[key])))))
        except ValueError:
            return int(self.DEFAULTS[key])

    def on(self, key: str) -> bool:
        """A setting that is on or off."""
        return str(self._settings.value(key, self.DEFAULTS[key])).lower() in ("true", "1")

    def first_weekday(self) -> int:
        """The day that weeks begin on, Monday 1 to Sunday 7."""
        return int(self.text("week_start") or QLocale().firstDayOfWeek().value)

    def set(self, key: str, value: str | int | bool) -> None:
        """Keep a setting."""
        if key not in self.DEFAULTS:
            raise KeyError(key)
        self._settings.setValue(key, value)
        self.changed.emit(key)

    def recent(self) -> list[Path]:
        """The projects opened last that are still there, latest first."""
        paths = [Path(name) for name in _names(self._settings.value("recent"))]
        return [path for path in paths if path.is_file()][:MOST_RECENT]

    def add_recent(self, path: Path) -> None:
        """Put a project at the head of the recent ones."""
        first = str(path)

        def put(old: object) -> list[str]:
            others = [name for name in _names(old) if name != first and Path(name).is_file()]
            return [first, *others[: MOST_RECENT - 1]]

        self._settings.change("recent", put)

    def forget_recent(self) -> None:
        """Empty that list."""
        self._settings.remove("recent")

    def agreed_hosts(self) -> list[str]:
        """The sites whose pages the user lets be fetched without being asked again."""
        return _names(self._settings.value("agreed_hosts"))

    def agree_to(self, host: str) -> None:
        """Fetch from this site from now on without asking."""
        self._settings.change("agreed_hosts", lambda old: sorted({*_names(old), host}))

    def forget_agreed(self) -> None:
        """Ask again for every site."""
        self._settings.remove("agreed_hosts")

    def state(self, name: str) -> QByteArray:
        """Remembered geometry, docks, columns; empty at first."""
        value = self._settings.value(f"state/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_state(self, name: str, value: QByteArray) -> None:
        """Remember it."""
        self._settings.setValue(f"state/{name}", value)

    def last(self, name: str) -> str:
        """A remembered path such as the project that was open; empty at first."""
        return str(self._settings.value(f"last/{name}", ""))

    def set_last(self, name: str, value: str) -> None:
        """Remember it."""
        self._settings.setValue(f"last/{name}", value)


def _names(value: object) -> list[str]:
    """A list of one comes back from the file as what is in it."""
    names = [value] if isinstance(value, str) else value if isinstance(value, list) else []
    return [str(name) for name in names if name]
