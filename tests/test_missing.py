"""Where Qt cannot start, the missing library is named: on stderr and in a box, never a silent end or a traceback."""

import ctypes
import sys

import pytest

from viewer import __main__, missing


def test_the_library_of_a_failed_import_is_found():
    error = ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")
    assert missing.library_named(error) == "libEGL.so.1"
    assert missing.library_named(ImportError("No module named 'nowhere'")) is None


def test_it_is_told_with_its_package_and_status_1(capsys, monkeypatch):
    monkeypatch.setattr(missing.shutil, "which", lambda name: None)
    assert missing.tell("libEGL.so.1") == 1
    told = capsys.readouterr().err
    assert "libEGL.so.1" in told
    assert "apt install libegl1" in told


def test_without_a_terminal_a_box_says_it(monkeypatch):
    shown = []
    monkeypatch.setattr(missing.shutil, "which", lambda name: f"/bin/{name}" if name == "kdialog" else None)
    monkeypatch.setattr(missing.subprocess, "run", lambda words, **_: shown.append(words))
    missing.tell("libGL.so.1")
    assert shown[0][0] == "/bin/kdialog"
    assert "libGL.so.1" in shown[0][-1]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has X11")
@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"DISPLAY": ":0"}, "libxcb-cursor.so.0"),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, None),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, None),
        ({}, None),
    ],
)
def test_libraries_of_x11_are_looked_for_only_there(monkeypatch, environment, expected):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)

    def load(name):
        if name == "libxcb-cursor.so.0":
            raise OSError

    monkeypatch.setattr(ctypes, "CDLL", load)
    assert missing.x11_library() == expected


def test_the_program_ends_with_the_sentence_and_no_traceback(monkeypatch, capsys):
    def fail(_):
        raise ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")

    monkeypatch.setattr(__main__, "_run", fail)
    monkeypatch.setattr(missing.shutil, "which", lambda name: None)
    monkeypatch.setattr(sys, "argv", ["demarche"])
    assert __main__.main() == 1
    assert "libEGL.so.1" in capsys.readouterr().err
