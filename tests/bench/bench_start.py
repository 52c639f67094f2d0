"""How fast the packaged app starts, and what memory it takes: dist/demarche on a virtual screen.

    python3 build/dev.py bench start [--times N] [--idle] [--program FILE]

Cold means that the system has let go of every file it had read (root only). For root the app and the screen go before everything
else that runs (real-time scheduling), so that wall-clock seconds are those of an idle machine; beside them stands the processor
time of the app's processes up to then. `--idle` waits for the idle worker to be let go, a minute after the last article.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from viewer.pipeline.limits import IDLE

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "build"))
from clean_root import SCREEN, WATCHER, go_first  # noqa: E402
from framebuffer import KINDS, Framebuffer  # noqa: E402

PROGRAM = ROOT / "dist" / "demarche" / "demarche"
ARTICLE = ROOT / "resources" / "samples" / "tehran-roadmap.txt"
LOOK_EVERY = 0.04  # seconds: looking takes 6 ms, and the app should have its two cores
TICKS = os.sysconf("SC_CLK_TCK")
SIZE = (1280, 800)
# Right of the welcome page's coloured buttons, left of the detail pane: only marks are coloured there
CANVAS = (660, 120, 880, 700)


class Screen:
    """An X server without a window manager: the window stands in its corner, and fills it."""

    def __init__(self, folder: Path) -> None:
        read, write = os.pipe()
        size = f"{SIZE[0]}x{SIZE[1]}x24"
        words = ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-fbdir", str(folder), "-nolisten", "tcp"]
        self._server = subprocess.Popen(
            words, pass_fds=[write], stderr=subprocess.DEVNULL, preexec_fn=lambda: go_first(SCREEN)
        )
        os.close(write)
        with os.fdopen(read) as pipe:
            self.display = ":" + pipe.readline().strip()
        self.shown = Framebuffer(folder)

    def painted(self) -> bool:
        """Whether something fills it."""
        return self.shown.count(("000000",)) < SIZE[0] * SIZE[1] // 4

    def marks(self) -> bool:
        """Whether marks are on the canvas."""
        return self.shown.count(KINDS, CANVAS) > 40

    def close(self) -> None:
        """End it."""
        self._server.terminate()
        self._server.wait(10)


class App:
    """One run of the packaged app, in folders of its own."""

    def __init__(self, program: Path, screen: Screen, home: Path, *arguments: str) -> None:
        self._screen = screen
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "QT_", "WAYLAND"))}
        places = {f"XDG_{name}_HOME": str(home / name) for name in ("DATA", "CONFIG", "STATE", "CACHE")}
        environment = {**kept, **places, "DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb"}
        self._began = time.monotonic()
        self._process = subprocess.Popen(
            [str(program), *arguments], env=environment, stderr=subprocess.DEVNULL, preexec_fn=go_first
        )

    def until(self, what: str, seconds: float = 120) -> tuple[float, float]:
        """Wall-clock and processor seconds from the start until the screen shows `what`: painted or marks."""
        seen = getattr(self._screen, what)
        while not seen():
            if time.monotonic() - self._began > seconds or self._process.poll() is not None:
                self._screen.shown.save(ROOT / "work" / "bench-start.png")
                raise SystemExit(f"not {what} after {seconds} s, status {self._process.poll()}")
            time.sleep(LOOK_EVERY)
        return time.monotonic() - self._began, self.processor_time()

    def processes(self) -> list[int]:
        """The app's own process and all below it."""
        found, waiting = [], [self._process.pid]
        while waiting:
            one = waiting.pop()
            found.append(one)
            for task in Path(f"/proc/{one}/task").glob("*/children"):
                waiting += map(int, task.read_text().split())
        return found

    def processor_time(self) -> float:
        """Seconds that all of them, and those that have ended, have computed."""
        total = 0
        for one in self.processes():
            fields = Path(f"/proc/{one}/stat").read_text().rpartition(") ")[2].split()
            total += sum(map(int, fields[11:15]))
        return total / TICKS

    def memory(self) -> dict[int, float]:
        """MB of each: its own, and its share of what it has in common with others (PSS)."""
        sizes = {}
        for one in self.processes():
            lines = Path(f"/proc/{one}/smaps_rollup").read_text().splitlines()
            sizes[one] = next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024
        return sizes

    def close(self) -> None:
        """Ask it to quit."""
        self._process.terminate()
        self._process.wait(20)


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=3, help="starts of each kind (3)")
    parser.add_argument("--program", type=Path, default=PROGRAM, help="another build of it")
    parser.add_argument("--idle", action="store_true", help="wait for the idle worker to go")
    given = parser.parse_args()
    go_first(WATCHER)
    with tempfile.TemporaryDirectory() as folder:
        for kind in ("cold", "warm") if os.geteuid() == 0 else ("warm",):
            took = [first_paint(given.program, Path(folder), kind, number) for number in range(given.times)]
            best, processor = min(took), min(spent for _, spent in took)
            print(
                f"{kind} start to the first paint: {best[0]:.2f} s at best of {given.times}; processor {processor:.2f} s"
            )
        for number in range(given.times):
            events(given.program, Path(folder, f"events{number}"), idle=given.idle and number == given.times - 1)


def first_paint(program: Path, folder: Path, kind: str, number: int) -> tuple[float, float]:
    """One start."""
    place = folder / f"{kind}{number}"
    (place / "fb").mkdir(parents=True)
    screen = Screen(place / "fb")
    try:
        if kind == "cold":
            subprocess.run(["sync"], check=True)
            Path("/proc/sys/vm/drop_caches").write_text("3\n")
        app = App(program, screen, place)
        took = app.until("painted")
        app.close()
        return took
    finally:
        screen.close()


def events(program: Path, folder: Path, *, idle: bool) -> None:
    """From a start with an article to its events, and the memory then."""
    (folder / "fb").mkdir(parents=True)
    screen = Screen(folder / "fb")
    try:
        app = App(program, screen, folder, str(ARTICLE))
        painted, _ = app.until("painted")
        wall, processor = app.until("marks")
        print(
            f"{painted:.2f} s to the first paint; with an article to its events: {wall:.2f} s; processor {processor:.2f} s"
        )
        time.sleep(5)
        print("memory after it, PSS:", told(app.memory()))
        if idle:
            time.sleep(IDLE + 10)
            print("memory once the idle worker is let go, PSS:", told(app.memory()))
        app.close()
    finally:
        screen.close()


def told(sizes: dict[int, float]) -> str:
    """The sum, and each."""
    return (
        f"{sum(sizes.values()):.0f} MB ({' + '.join(f'{size:.0f}' for size in sorted(sizes.values(), reverse=True))})"
    )


if __name__ == "__main__":
    main()
