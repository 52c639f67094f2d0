"""Settings are at hand at once and in the file soon after; a slow drive holds up nobody, and another window's stay."""

import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings

from viewer.window.kept_settings import KeptSettings
from viewer.window.preferences import Preferences


def ini(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


def test_what_is_set_is_read_at_once_and_by_the_next_start(qapp: object, tmp_path: Path) -> None:
    one = Preferences(ini(tmp_path))
    one.set("theme", "dark")
    one.set("workers", 3)
    one.set("reduced_motion", True)
    one.set_state("geometry", QByteArray(b"\x00\x01"))
    one.agree_to("example.org")
    one.set_last("folder", "/a")
    one.set_last("folder", "")
    for again in (one, None):
        read = again or Preferences(ini(tmp_path))
        assert (read.text("theme"), read.number("workers"), read.on("reduced_motion")) == ("dark", 3, True)
        assert bytes(read.state("geometry").data()) == b"\x00\x01"
        assert read.agreed_hosts() == ["example.org"]
        assert read.last("folder") == ""
        one.finish()


def test_the_lists_of_two_windows_become_one(qapp: object, tmp_path: Path) -> None:
    paths = [tmp_path / f"{n}.demarche" for n in range(3)]
    for path in paths[:2]:
        path.touch()
    one, two = Preferences(ini(tmp_path)), Preferences(ini(tmp_path))
    one.add_recent(paths[0])
    one.finish()
    two.add_recent(paths[2])  # is not there
    two.add_recent(paths[1])
    two.forget_agreed()
    two.finish()
    assert two.recent() == [paths[1], paths[0]]
    assert Preferences(ini(tmp_path)).recent() == [paths[1], paths[0]]


def test_a_slow_drive_holds_up_nobody(qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    go = threading.Event()
    written = KeptSettings._put_down

    def slowly(self: KeptSettings, changes: list) -> dict:  # type: ignore[type-arg]
        go.wait(10)
        return written(self, changes)

    monkeypatch.setattr(KeptSettings, "_put_down", slowly)
    kept = KeptSettings(ini(tmp_path))
    begin = time.monotonic()
    for n in range(50):
        kept.setValue("a", str(n))
        assert kept.value("a") == str(n)
    kept.setValue("b", "1")
    kept.remove("b")
    assert kept.value("b", "none") == "none"
    assert not kept.finish(0.01)
    assert time.monotonic() - begin < 5
    go.set()
    assert kept.finish(10)
    assert KeptSettings(ini(tmp_path)).value("a") == "49"
    assert KeptSettings(ini(tmp_path)).value("b") is None


def test_where_nothing_can_be_written_they_hold_for_the_session(qapp: object, tmp_path: Path) -> None:
    place = tmp_path / "file"
    place.touch()
    kept = KeptSettings(QSettings(str(place / "settings.ini"), QSettings.Format.IniFormat))
    kept.setValue("a", "1")
    assert kept.finish(10)
    assert kept.value("a") == "1"
