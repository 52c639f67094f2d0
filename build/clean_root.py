"""A bare Debian in a folder, and a shell in it without a network: where a package is tried as on a stranger's machine."""

import contextlib
import os
import shutil
import subprocess
import time
from pathlib import Path

USER = "reporter"
_MARK = "__done__"


class Failed(Exception):  # noqa: N818 - it says what happened
    """A command in the root went wrong; the message has its output."""


APP, SCREEN, WATCHER = (
    10,
    30,
    40,
)  # who goes first of those that are measured: what mostly sleeps, as every desktop has it


def go_first(level: int = APP) -> None:
    """Let this process and what it starts go before all else that runs, where allowed: its times are then those of an idle machine."""
    with contextlib.suppress(PermissionError):
        os.sched_setscheduler(0, os.SCHED_RR, os.sched_param(level))


class CleanRoot:
    """A Debian of the given release under `folder`; made once and unpacked anew for every run. Wants root and debootstrap."""

    def __init__(self, folder: Path, suite: str) -> None:
        self._base = folder / f"{suite}.tar"
        self.path = folder / suite
        self._suite = suite

    def make(self) -> None:
        """Lay it anew, with one ordinary user."""
        self.remove()
        if not self._base.is_file():
            self._base.parent.mkdir(parents=True, exist_ok=True)
            _call(["debootstrap", "--variant=minbase", self._suite, str(self.path)])
            _call(["tar", "-C", str(self.path), "-cf", str(self._base), "."])
        else:
            self.path.mkdir(parents=True)
            _call(["tar", "-C", str(self.path), "-xf", str(self._base)])
        shutil.copyfile("/etc/resolv.conf", self.path / "etc/resolv.conf")
        # It is thrown away after the check: nothing need be safe on the disk
        (self.path / "etc/dpkg/dpkg.cfg.d/in-haste").write_text("force-unsafe-io\n")
        self.run(f"useradd --create-home --shell /bin/sh {USER}")
        self.run("apt-get update -q")

    def remove(self) -> None:
        """Take it away."""
        shutil.rmtree(self.path, ignore_errors=True)

    def run(self, command: str, *, user: str = "root", network: bool = True, check: bool = True) -> str:
        """Run a shell command in it; its output. Raises `Failed`."""
        words = [*_enter(self.path, user, network), "sh", "-c", _settings(user) + command]
        done = subprocess.run(
            words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", check=False
        )
        if check and done.returncode:
            raise Failed(f"{command}: status {done.returncode}\n{done.stdout[-3000:]}")
        return done.stdout

    def status(self, command: str, *, user: str = USER) -> tuple[int, str]:
        """Run a shell command in it without a network; its exit status and output."""
        words = [*_enter(self.path, user, network=False), "sh", "-c", _settings(user) + command]
        done = subprocess.run(
            words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", check=False
        )
        return done.returncode, done.stdout

    def install(self, *packages: str, recommended: bool = False) -> None:
        """Install packages, or a .deb by its path in the root."""
        flag = "" if recommended else "--no-install-recommends "
        self.run(f"DEBIAN_FRONTEND=noninteractive apt-get install -y -q {flag}{' '.join(packages)}")

    def files(self) -> set[str]:
        """Every file and folder in it."""
        return {path.relative_to(self.path).as_posix() for path in self.path.rglob("*")}


class Shell:
    """A shell of the ordinary user that stays, without a network; all it started ends with it."""

    def __init__(self, root: CleanRoot, level: int = APP) -> None:
        words = [*_enter(root.path, USER, network=False), "sh"]
        self._process = subprocess.Popen(
            words,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            preexec_fn=lambda: go_first(level),
        )
        self.run(_settings(USER) + "cd $HOME")

    def run(self, command: str, *, check: bool = True) -> str:
        """Run a command to its end; its output. Raises `Failed`."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{command}\necho {_MARK}$?\n")
        self._process.stdin.flush()
        lines = []
        for line in self._process.stdout:
            if _MARK in line:
                text, _, status = line.partition(_MARK)
                output = "".join(lines) + text
                if check and status.strip() != "0":
                    raise Failed(f"{command}: status {status.strip()}\n{output[-3000:]}")
                return output
            lines.append(line)
        raise Failed(f"{command}: the shell ended\n" + "".join(lines))

    def start(self, command: str, log: str) -> None:
        """Start a command and let it run, its output in a file of the root."""
        self.run(f"{{ {command} ; }} </dev/null >{log} 2>&1 &")

    def wait(self, command: str, seconds: float) -> str:
        """Run a command again and again until it succeeds; its output. Raises `Failed`."""
        end = time.monotonic() + seconds
        while True:
            try:
                return self.run(command)
            except Failed:
                if time.monotonic() > end:
                    raise
                time.sleep(0.1)

    def close(self) -> None:
        """End it and all that it started."""
        if self._process.stdin is not None:
            self._process.stdin.close()
        self._process.kill()
        self._process.wait()


def _enter(path: Path, user: str, network: bool) -> list[str]:
    spaces = [
        "--mount",
        "--pid",
        "--fork",
        "--kill-child",
        f"--mount-proc={path}/proc",
        *([] if network else ["--net"]),
    ]
    return ["unshare", *spaces, "chroot", f"--userspec={user}", str(path)]


def _settings(user: str) -> str:
    home = "/root" if user == "root" else f"/home/{user}"
    path = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
    return f"unset $(env | cut -d= -f1 | grep -v -e ^_$ -e ^PWD$); export HOME={home} USER={user} LOGNAME={user} PATH={path} LC_ALL=C.UTF-8; cd /; "


def _call(words: list[str]) -> None:
    done = subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if done.returncode:
        raise Failed(f"{' '.join(words)}: status {done.returncode}\n{done.stdout[-3000:]}")
