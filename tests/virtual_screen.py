"""A fresh X server with a window manager, and a hand on its mouse."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes.util import find_library
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PROGRAMS = ("Xvfb", "openbox", "xdotool")
LIBRARIES = (
    "xcb-cursor",
    "xcb-icccm",
    "xcb-image",
    "xcb-keysyms",
    "xcb-render-util",
    "xcb-xkb",
    "xkbcommon-x11",
)  # Qt's
MISSING = [name for name in PROGRAMS if shutil.which(name) is None]
MISSING += [f"lib{name}" for name in LIBRARIES if find_library(name) is None]


@contextmanager
def virtual_screen(tmp_path: Path) -> Iterator[dict[str, str]]:
    """The environment of a fresh X server with a window manager, and folders of the test's own."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
        pass_fds=[write], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    with os.fdopen(read) as pipe:
        display = pipe.readline().strip()
    environment = {name: value for name, value in os.environ.items() if name != "WAYLAND_DISPLAY"} | {
        "DISPLAY": f":{display}",
        "QT_QPA_PLATFORM": "xcb",
        "PYTHONPATH": str(ROOT),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_STATE_HOME": str(tmp_path / "state"),
        "LC_ALL": "C.UTF-8",
    }
    manager = subprocess.Popen(["openbox"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    yield environment
    for process in (manager, server):
        process.terminate()
        process.wait(10)


def window_of(environment: dict[str, str], name: str) -> str:
    """The id of a window, waited for."""
    end = time.monotonic() + 120  # a busy machine takes its time
    while time.monotonic() < end:
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", name],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        if found.stdout.split():
            return found.stdout.split()[0]
        time.sleep(0.2)
    raise AssertionError(f"no window {name}")


def do(environment: dict[str, str], *words: object) -> None:
    subprocess.run(["xdotool", *map(str, words)], env=environment, check=True)


def drag(environment: dict[str, str], start: tuple[int, int], end: tuple[int, int]) -> None:
    """Press, move as a hand does, and let go."""
    do(environment, "mousemove", *start)
    time.sleep(0.5)
    do(environment, "mousedown", 1)
    for step in range(1, 13):
        x, y = (a + (b - a) * step // 12 for a, b in zip(start, end, strict=True))
        do(environment, "mousemove", x, y)
        time.sleep(0.05)
    time.sleep(0.4)
    do(environment, "mousemove", end[0] + 2, end[1] + 2)
    time.sleep(0.2)
    do(environment, "mouseup", 1)
