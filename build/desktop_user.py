"""A user in front of a virtual screen: a window manager, a file manager, and real clicks and drags on them."""

import shutil
import sqlite3
import time
from pathlib import Path

import bundle
from clean_root import SCREEN, USER, CleanRoot, Failed, Shell
from framebuffer import KINDS, Box, Framebuffer

HOME = f"/home/{USER}"
SAMPLES = bundle.ROOT / "resources" / "samples"
# Where the first three icons of a folder lie in pcmanfm's window, from its upper left corner
ICONS = ((208, 117), (308, 117), (408, 117))
MANAGER = (20, 560, 700, 420)  # left, top, width, height of the file manager's window
WINDOW = (300, 20, 1280, 800)
# Left and right of the welcome page's coloured button: only marks are coloured there, as long as nothing is selected and no pane tells of it
CANVAS: tuple[Box, ...] = tuple(
    (WINDOW[0] + a, WINDOW[1] + 120, WINDOW[0] + b, WINDOW[1] + 700) for a, b in ((400, 540), (660, 1270))
)
SOME_MARKS = 40  # pixels in the colours of marks


class DesktopUser:
    """Does what a user does; every method returns what can be seen of it afterwards."""

    def __init__(self, root: CleanRoot, pictures: Path) -> None:
        self._root = root
        self._pictures = pictures
        self._shell = Shell(root)
        self._server = Shell(root, SCREEN)
        self._screen: Framebuffer | None = None
        shutil.rmtree(pictures, ignore_errors=True)

    def log_in(self) -> None:
        """Screen, window manager, session bus, and folders with articles."""
        run = self._shell.run
        run("mkdir -p fb first second three; export DISPLAY=:7")
        for folder, names in (
            ("first", ["tehran-roadmap.txt"]),
            ("second", ["minsk-beijing-2023.html"]),
            ("three", ["grain-deal-ends.txt", "khartoum-lavrov.txt", "samarkand-2022.txt"]),
        ):
            for name in names:
                shutil.copyfile(SAMPLES / name, self._root.path / f"home/{USER}" / folder / name)
        self._server.start("Xvfb :7 -screen 0 1600x1000x24 -fbdir $HOME/fb -nolisten tcp", "xvfb.log")
        self._shell.wait("xdotool getdisplaygeometry", 20)
        self._shell.start("openbox", "openbox.log")
        run("eval $(dbus-launch --sh-syntax)")
        self._screen = Framebuffer(self._root.path / f"home/{USER}/fb")
        time.sleep(1)

    def log_out(self) -> None:
        """End everything."""
        self._shell.close()
        self._server.close()

    @property
    def screen(self) -> Framebuffer:
        """What is seen."""
        if self._screen is None:
            raise Failed("nobody has logged in")
        return self._screen

    def look(self, name: str) -> None:
        """Keep a picture of the screen."""
        self.screen.save(self._pictures / f"{name}.png")

    def double_click_article(self) -> float:
        """Double-click on an article in the file manager; seconds until its events are on the canvas."""
        self._open_folder("first")
        self.look("1-file-manager")
        began = self._double_click(ICONS[0])
        self._shell.wait("xdotool search --onlyvisible --name 'Démarche$'", 20)
        self._place_window()
        end = time.monotonic() + 30
        while not self._marks() and time.monotonic() < end:
            time.sleep(0.04)  # looking takes 6 ms, and the app should have its two cores
        seconds = time.monotonic() - began
        time.sleep(1)
        self.look("2-events")
        if not self._marks():
            raise Failed(f"no events on the canvas; {self._shell.run('ls -R .local .config; cat *.log', check=False)}")
        return seconds

    def double_click_another(self) -> tuple[int, int]:
        """Double-click on another article while the window is open: windows, and articles in its project."""
        self._close_manager()
        self._open_folder("second")
        self._double_click(ICONS[0])
        articles = self._articles_become(2)
        windows = self._shell.run("xdotool search --onlyvisible --name 'Démarche$'").split()
        self.look("3-second-double-click")
        return len(windows), articles

    def drag_three(self) -> int:
        """Drag three files out of the file manager onto the window; articles in the project then."""
        self._close_manager()
        manager = self._open_folder("three")
        self._shell.run(f"xdotool windowactivate --sync {manager} key ctrl+a")
        time.sleep(0.5)
        x, y = MANAGER[0] + ICONS[0][0], MANAGER[1] + ICONS[0][1]
        self._shell.run(f"xdotool mousemove {x} {y} mousedown 1")
        for step in range(1, 13):
            self._shell.run(f"xdotool mousemove {x + step * 40} {y - step * 30}")
            time.sleep(0.04)
        time.sleep(0.3)
        self.look("4-over-the-window")
        self._shell.run("xdotool mouseup 1")
        articles = self._articles_become(5)
        time.sleep(1)
        self.look("5-dropped")
        return articles

    def export(self, ending: str) -> int:
        """Ctrl+E, Enter, a name, Enter: the size of what was written."""
        self._close_manager()
        target = self._root.path / f"home/{USER}/timeline.{ending}"
        window = self._window()
        self._shell.run(f"xdotool windowactivate --sync {window} key --clearmodifiers ctrl+e")
        self._shell.wait("xdotool search --onlyvisible --name '^Export$'", 10)
        time.sleep(2)
        self.look("6-export")
        self._shell.run("xdotool key Return")
        time.sleep(2)
        self.look("7-where")
        self._shell.run(f"xdotool key ctrl+a type --delay 20 {HOME}/timeline.{ending}")
        self._shell.run("xdotool key Return")
        end = time.monotonic() + 20
        while not target.is_file() and time.monotonic() < end:
            time.sleep(0.2)
        time.sleep(1)
        if target.is_file():
            self._pictures.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(target, self._pictures / target.name)
        return target.stat().st_size if target.is_file() else 0

    def quit(self) -> None:
        """Ctrl+Q."""
        self._shell.run(f"xdotool windowactivate --sync {self._window()} key --clearmodifiers ctrl+q")
        end = time.monotonic() + 10
        while self.processes() and time.monotonic() < end:
            time.sleep(0.2)

    def processes(self) -> str:
        """Processes of the app, one a line."""
        return self._shell.run("grep -l -a ^/usr/lib/demarche/ /proc/[0-9]*/cmdline 2>/dev/null", check=False).strip()

    def reopen(self) -> bool:
        """Start it without anything; whether the events are on the canvas again."""
        self._shell.start("demarche", "app.log")
        self._shell.wait("xdotool search --onlyvisible --name 'Démarche$'", 20)
        self._place_window()
        end = time.monotonic() + 15
        while not self._marks() and time.monotonic() < end:
            time.sleep(0.1)
        time.sleep(1)
        self.look("8-again")
        return self._marks()

    def _marks(self) -> bool:
        return sum(self.screen.count(KINDS, box) for box in CANVAS) >= SOME_MARKS

    def _window(self) -> str:
        return self._shell.wait("xdotool search --onlyvisible --name 'Démarche$'", 10).split()[0]

    def _place_window(self) -> None:
        left, top, width, height = WINDOW
        self._shell.run(
            f"xdotool windowmove {self._window()} {left} {top} windowsize {self._window()} {width} {height}"
        )

    def _open_folder(self, name: str) -> str:
        """The file manager on a folder, always at the same place; its window."""
        self._shell.start(f"pcmanfm --no-desktop --new-win $HOME/{name}", "pcmanfm.log")
        window = self._shell.wait(f"xdotool search --onlyvisible --name '^{name}$'", 20).split()[0]
        left, top, width, height = MANAGER
        self._shell.run(
            f"xdotool windowmove {window} {left} {top} windowsize {window} {width} {height} windowactivate --sync {window}"
        )
        time.sleep(1.5)
        return window

    def _close_manager(self) -> None:
        self._shell.run("pkill -x pcmanfm || kill $(pidof pcmanfm)", check=False)
        time.sleep(0.5)

    def _double_click(self, at: tuple[int, int]) -> float:
        """When the second click came."""
        self._shell.run(f"xdotool mousemove {MANAGER[0] + at[0]} {MANAGER[1] + at[1]}")
        time.sleep(0.3)
        self._shell.run("xdotool click --repeat 2 --delay 80 1")
        return time.monotonic()

    def _articles_become(self, wanted: int) -> int:
        """How many articles the autosaved project holds, once they are `wanted` or time is up."""
        end = time.monotonic() + 20
        count = 0
        while count < wanted and time.monotonic() < end:
            time.sleep(0.2)
            for path in (self._root.path / f"home/{USER}/.local/share/demarche/untitled").glob("*.demarche"):
                with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as project:
                    count = max(count, project.execute("select count(*) from article").fetchone()[0])
        return count
