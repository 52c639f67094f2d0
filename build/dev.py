#!/usr/bin/env python3
"""Set up and work on Démarche, with nothing but Python's standard library.

    python3 build/dev.py run [ARTICLE ...]   the app; without a screen, the samples' timeline as PNG and SVG
    python3 build/dev.py test [ARGS ...]     all tests
    python3 build/dev.py check               formatting, lint, types, import contracts
    python3 build/dev.py bench NAME [ARGS]   one of tests/bench/bench_NAME.py
    python3 build/dev.py package [--check]   the packaged app under dist/, and with --check tried as a stranger would
    python3 build/dev.py lock                build/requirements.lock anew from pyproject.toml
    python3 build/dev.py setup               only the environment, .venv

The first call makes `.venv` from build/requirements.lock and, on Debian and Ubuntu, adds the system libraries that Qt
needs: by apt-get for root, else it prints the one command to run.
"""

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
import sysconfig
import time
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "build" / "requirements.lock"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LINUX = sys.platform.startswith("linux")

# What PySide6's wheels load from the system, and the Debian packages that hold it
OFFSCREEN_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
SCREEN_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# Programs of the tests that need a screen of their own; without them those tests are skipped, and say so
SCREEN_TOOLS = {
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "pdftotext": "poppler-utils",
}
SCREEN_TOOLS |= {"dbus-run-session": "dbus-daemon", "import": "imagemagick"}
ACCESSIBILITY = ("at-spi2-core", "gir1.2-atspi-2.0", "python3-gi")


def main() -> int:
    """Run the command named on the command line; its exit status."""
    command, arguments = (sys.argv[1] if len(sys.argv) > 1 else "run"), sys.argv[2:]
    commands: dict[str, Callable[[list[str]], int]] = {
        "run": run,
        "test": test,
        "check": check,
        "bench": bench,
        "package": package,
        "lock": lock,
        "setup": lambda _: 0,
    }
    if command not in commands:
        print(__doc__)
        return 0 if command in ("help", "-h", "--help") else 2
    if sys.version_info < (3, 11):  # noqa: UP036 - whoever has an older one should be told
        stop(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}")
    if command != "lock":
        add_system_libraries(screen=has_screen() or command == "package")
        if command == "package":
            add_packaging_tools()
        make_environment()
    return commands[command](arguments)


def setup(_: list[str]) -> int:
    """Nothing more: the environment is made by now."""
    return 0


def run(arguments: list[str]) -> int:
    """The app, or without a screen the samples' timeline."""
    if has_screen():
        return call("-m", "viewer", *arguments)
    return call("-m", "viewer.showcase", *arguments, offscreen=True)


def test(arguments: list[str]) -> int:
    """All tests, offscreen; those that need a screen start one of their own."""
    if os.environ.get("CI") and LINUX:
        add_screen_tools()
    return call("-m", "pytest", *arguments, offscreen=True)


def check(_: list[str]) -> int:
    """Formatting, lint, types and import contracts; every one runs, whatever the others say."""
    steps = (
        ["-m", "ruff", "format", "--check", "-q", "."],
        ["-m", "ruff", "check", "-q", "."],
        ["-m", "mypy", "--no-error-summary"],
        ["-c", "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports())"],
    )
    failed = [" ".join(step[:3]) for step in steps if call(*step)]
    print("check: " + ("failed: " + "; ".join(failed) if failed else "all clean"))
    return 1 if failed else 0


def bench(arguments: list[str]) -> int:
    """One benchmark by name; its figures on stdout."""
    names = sorted(path.stem.removeprefix("bench_") for path in (ROOT / "tests" / "bench").glob("bench_*.py"))
    if not arguments or arguments[0] not in names:
        stop("which benchmark? " + ", ".join(names))
    return call("-m", f"tests.bench.bench_{arguments[0]}", *arguments[1:], offscreen=True)


def package(arguments: list[str]) -> int:
    """The packaged app: see build/package.py."""
    return call(str(ROOT / "build" / "package.py"), *arguments, offscreen=True)


def lock(_: list[str]) -> int:
    """Resolve pyproject.toml into the lock: hashes, no addresses."""
    uv = shutil.which("uv")
    if uv is None:
        stop("uv is needed to resolve the lock")
    flags = ["--format", "requirements-txt", "--no-emit-project", "--no-annotate", "--no-header", "--quiet"]
    status = subprocess.call([uv, "export", *flags, "--output-file", str(LOCK)], cwd=ROOT)
    (ROOT / "uv.lock").unlink(missing_ok=True)  # it records the registry's addresses
    return status


def call(*arguments: str, offscreen: bool = False) -> int:
    """Run the environment's Python on `arguments` from the project's root; its exit status."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # or every start compiles a thousand modules anew, for seconds
    if offscreen:
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        return subprocess.call([str(PYTHON), *arguments], cwd=ROOT, env=environment)
    except KeyboardInterrupt:
        return 130


def make_environment() -> None:
    """Make `.venv` from the lock unless it is already that."""
    wanted = hashlib.sha256(LOCK.read_bytes() + sys.version.encode()).hexdigest()
    stamp = VENV / ".dev-stamp"
    if PYTHON.exists() and stamp.is_file() and stamp.read_text() == wanted:
        return
    try:
        import ensurepip  # noqa: F401
        import venv  # noqa: F401
    except ImportError:
        install_packages(["python3-venv"], "Python's venv module is missing")
    began = time.monotonic()
    say(f"making {VENV}")
    subprocess.check_call([sys.executable, "-m", "venv", "--clear", str(VENV)])
    pip = [str(PYTHON), "-m", "pip", "install", "-q", "--disable-pip-version-check"]
    options = ["--require-hashes", "--only-binary", ":all:", "-r", str(LOCK)]
    # uv installs in a third of the time; pip serves where it cannot be had
    if subprocess.call([*pip, "--only-binary", ":all:", "uv"], stderr=subprocess.DEVNULL) == 0:
        installer = [str(PYTHON), "-m", "uv", "pip", "install", "-q", "--python", str(PYTHON)]
        failed = subprocess.call([*installer, *options])
    else:
        failed = 1
    if failed:
        subprocess.check_call([*pip, *options])
    make_command()
    stamp.write_text(wanted)
    say(f"ready in {time.monotonic() - began:.0f} s")


def make_command() -> None:
    """Let `.venv` find this source tree, and give it the `demarche` command."""
    site = next((VENV / "Lib" if os.name == "nt" else VENV / "lib").glob("**/site-packages"))
    (site / "demarche.pth").write_text(f"{ROOT}\n", encoding="utf-8")
    if os.name == "nt":
        (VENV / "Scripts" / "demarche.cmd").write_text(f'@"{PYTHON}" -m viewer %*\n')
        return
    command = VENV / "bin" / "demarche"
    command.write_text(f'#!/bin/sh\nunset PYTHONDONTWRITEBYTECODE\nexec "{PYTHON}" -m viewer "$@"\n')
    command.chmod(0o755)


def has_screen() -> bool:
    """Whether a window could be shown."""
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        return False
    return not LINUX or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def add_system_libraries(*, screen: bool) -> None:
    """Make sure of the shared libraries Qt loads, before anything is downloaded."""
    if not LINUX:
        return
    wanted = OFFSCREEN_LIBRARIES | (SCREEN_LIBRARIES if screen else {})
    missing = [package for library, package in wanted.items() if not loads(library)]
    if missing:
        install_packages(missing, "Qt needs system libraries that are missing")


def add_screen_tools() -> None:
    """Make sure of a virtual screen and what plays the user on it."""
    missing = [package for program, package in SCREEN_TOOLS.items() if not shutil.which(program)]
    missing += [package for library, package in SCREEN_LIBRARIES.items() if not loads(library)]
    if missing:
        install_packages([*missing, *ACCESSIBILITY], "the tests on a virtual screen need these", optional=True)


def add_packaging_tools() -> None:
    """Make sure of what PyInstaller needs of the system: tools that look into libraries, and Python as one."""
    if not LINUX:
        return
    missing = [] if shutil.which("objdump") and shutil.which("strip") else ["binutils"]
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    library = f"libpython{version}.so.1.0"
    if not loads(library) and not Path(sysconfig.get_config_var("LIBDIR") or "", library).exists():
        missing.append(f"libpython{version}")
    if missing:
        install_packages(missing, "packaging needs these")


def loads(library: str) -> bool:
    """Whether the system's loader finds a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install_packages(packages: list[str], why: str, *, optional: bool = False) -> None:
    """Install Debian packages as root, else say the one command that does and stop (or go on, when optional)."""
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if shutil.which("apt-get") and os.geteuid() == 0:
        say(f"installing {' '.join(packages)} ({why})")
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.call(["apt-get", "update", "-qq"], env=environment)
        if subprocess.call([*command, "-qq"], env=environment, stdout=subprocess.DEVNULL) == 0:
            return
    message = f"{why}. Run this, then the same command again:\n\n    sudo {' '.join(command)}\n"
    if not optional:
        stop(message)
    say(message)


def say(message: str) -> None:
    """A line for whoever waits."""
    print("dev:", message, flush=True)


def stop(message: str) -> NoReturn:
    """End with a message and status 1."""
    sys.exit("dev: " + message)


if __name__ == "__main__":
    sys.exit(main())
