"""Says which system library is missing where Qt cannot start: on the terminal, and in whatever box the desktop can still show."""

import os
import re
import shutil
import subprocess
import sys

# What a Linux machine must have itself, and the Debian package it is in (build/bundle.py leaves these out of the packaged app)
PACKAGES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxcb-cursor.so.0": "libxcb-cursor0",
}
_NAMED = re.compile(r"^(lib[\w.+-]+\.so[\w.]*): cannot open shared object file")
# Qt gives up without a word that a user could see when these are not there
_X11 = ("libxcb.so.1", "libxcb-cursor.so.0")
_BOXES = (
    ("zenity", "--error", "--no-markup", "--title=Démarche", "--text"),
    ("kdialog", "--title", "Démarche", "--error"),
    ("notify-send", "Démarche"),
    ("xmessage",),
)


def library_named(error: ImportError) -> str | None:
    """The library that an import failed for, if it is that kind of failure."""
    found = _NAMED.match(str(error))
    return found.group(1) if found else None


def x11_library() -> str | None:
    """The first library missing of those that Qt needs for a window under X11; None when all are there or X11 is not used."""
    wanted = os.environ.get("QT_QPA_PLATFORM", "")
    if (
        not sys.platform.startswith("linux")
        or not os.environ.get("DISPLAY")
        or wanted.partition(":")[0] not in ("", "xcb")
    ):
        return None
    if os.environ.get("WAYLAND_DISPLAY") and not wanted:
        return None
    import ctypes

    for name in _X11:
        try:
            ctypes.CDLL(name)
        except OSError:
            return name
    return None


def tell(library: str) -> int:
    """Say that the library is missing and how to get it; the exit status, 1."""
    package = PACKAGES.get(library)
    text = f"Démarche needs {library}, which this system does not have."
    if package:
        text += f"\nOn Debian and Ubuntu: sudo apt install {package}"
    print(text, file=sys.stderr)
    if not (sys.stderr and sys.stderr.isatty()):
        for name, *arguments in _BOXES:
            if program := shutil.which(name):
                try:
                    subprocess.run([program, *arguments, text], check=False, timeout=600)  # noqa: S603 - fixed names
                except (OSError, subprocess.TimeoutExpired):
                    continue
                break
    return 1
