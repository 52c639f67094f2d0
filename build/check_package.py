#!/usr/bin/env python3
"""Try the built packages as a stranger would: in a bare Debian without Python, without a network, on a virtual screen.

    sudo python3 build/check_package.py [--suite trixie] [--keep] [PART ...]

Parts: `install` (the .deb goes in, passes its self-test, is well described to the desktop, and leaves nothing behind),
`unpack` (the tar.zst runs), `screen` (a double-click in a file manager, a drag of three files out of it, a second double-click,
export, quit, and the session again). All of them by default. Wants root, debootstrap and a built dist/; takes some minutes, most
of them spent on installing. Screenshots and logs are left in work/check/.
"""

import argparse
import contextlib
import os
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import bundle
import debian
import dev
from clean_root import USER, WATCHER, CleanRoot, Failed, go_first
from desktop_user import DesktopUser

DIST = bundle.ROOT / "dist"
PLACE = bundle.ROOT / "work" / "check"
HOME = f"/home/{USER}"
VALIDATORS = ("desktop-file-utils", "appstream", "man-db", "file", "strace")
BOUND_EVENTS = 4.0  # seconds from a double-click on an article to its events on the canvas


class Report:
    """What was checked, and how it went."""

    def __init__(self) -> None:
        self.failures = 0

    def __call__(self, what: str, good: object, detail: object = "") -> None:
        """Note one thing that must hold."""
        self.failures += not good
        print(f"  {'ok  ' if good else 'FAIL'}  {what}" + (f": {detail}" if detail != "" else ""), flush=True)


def install(root: CleanRoot, report: Report) -> None:
    """The .deb in a root that has nothing of ours."""
    root.install(*VALIDATORS)  # first, so that what is new afterwards is the package's doing
    before = root.files()
    report("there is no Python", root.status("command -v python3")[0] != 0)
    began = time.monotonic()
    put_deb(root)
    report("the .deb installs", True, f"{time.monotonic() - began:.0f} s with what it depends on")
    self_test(root, "demarche", report)
    describe(root, report)
    missing_library(root, report)
    root.run("DEBIAN_FRONTEND=noninteractive apt-get purge -y -q demarche")
    left = sorted(path for path in root.files() - before if "demarche" in path.lower())
    report("removing it leaves nothing", not left, ", ".join(left[:5]))


def put_deb(root: CleanRoot) -> None:
    """Install the .deb with what it depends on."""
    deb = debian.path_in(DIST)
    shutil.copyfile(deb, root.path / deb.name)
    root.install(f"/{deb.name}")
    (root.path / deb.name).unlink()


def self_test(root: CleanRoot, program: str, report: Report) -> None:
    """The self-test, and the command line, as an ordinary user without a network; no connection is tried."""
    status, told = root.status(f"cd; QT_QPA_PLATFORM=offscreen {program} --self-test")
    report(f"{program} --self-test", status == 0, told.strip().splitlines()[-1] if told.strip() else status)
    tried = "strace -f -qq -e trace=connect,sendto -o net.txt"
    sample = "/usr/lib/demarche/_internal/resources/samples/tehran-roadmap.txt"
    if root.status("command -v strace")[0] == 0 and program == "demarche":
        status, told = root.status(f"cd; {tried} {program} extract {sample} > out.jsonl && wc -c < out.jsonl")
        report("an article read under strace", status == 0, told.strip())
        _, told = root.status("cd; grep -c -e AF_INET -e AF_NETLINK net.txt")
        report("no connection is tried", told.strip() == "0", f"{told.strip()} calls")


def describe(root: CleanRoot, report: Report) -> None:
    """What the desktop is told."""
    share = "/usr/share"
    entry = f"{share}/applications/{bundle.APP_ID}.desktop"
    for what, command in (
        ("the desktop entry is valid", f"desktop-file-validate {entry}"),
        ("the metainfo is valid", f"appstreamcli validate --no-net {share}/metainfo/{bundle.APP_ID}.metainfo.xml"),
        ("the man page is one", "man --warnings -l /usr/share/man/man1/demarche.1.gz > /dev/null"),
        ("projects have a MIME type", f"grep -q vnd.demarche.project {share}/mime/globs2"),
        ("articles open with it", f"grep -q '^text/html=.*{bundle.APP_ID}' {share}/applications/mimeinfo.cache"),
        ("the icon is there", f"test -s {share}/icons/hicolor/16x16/apps/{bundle.APP_ID}.png"),
        ("notices are there", "test $(grep -c ^Licence: /usr/lib/demarche/notices.txt) -gt 50"),
        ("its own translations are there", "ls /usr/lib/demarche/_internal/resources/translations/demarche_de.ts"),
    ):
        status, told = root.status(command)
        report(what, status == 0, told.strip()[-300:] if status else "")


def missing_library(root: CleanRoot, report: Report) -> None:
    """Without a library of the system it says which."""
    root.run("cd /usr/lib/x86_64-linux-gnu && mkdir /away && mv libEGL.so.1 /away/")
    status, told = root.status("cd; DISPLAY=:99 demarche")
    report(
        "a missing library is named", status != 0 and "libEGL.so.1" in told and "libegl1" in told, told.strip()[:200]
    )
    root.run("mv /away/libEGL.so.1 /usr/lib/x86_64-linux-gnu/ && rmdir /away")


def unpack(root: CleanRoot, report: Report) -> None:
    """The tar.zst, unpacked by the user; the machine has only what the .deb would have asked for."""
    root.install("zstd", *(name.split(" ")[0] for name in debian.DEPENDS))
    (archive,) = DIST.glob("demarche-*.tar.zst")
    shutil.copyfile(archive, root.path / "tmp" / archive.name)
    status, told = root.status(f"cd && tar --zstd -xf /tmp/{archive.name} && du -sm demarche")
    report("the tar.zst unpacks", status == 0, told.strip())
    self_test(root, f"{HOME}/demarche/demarche", report)


def screen(root: CleanRoot, report: Report) -> None:
    """What a user does with a file manager and the window."""
    root.install("xvfb", "openbox", "pcmanfm", "xdotool", "desktop-file-utils", "dbus-x11", "adwaita-icon-theme")
    put_deb(root)
    user = DesktopUser(root, PLACE / "pictures")
    go_first(WATCHER)
    try:
        user.log_in()
        seconds = user.double_click_article()
        report("a double-click shows the article's events", seconds <= BOUND_EVENTS, f"{seconds:.1f} s")
        windows, articles = user.double_click_another()
        report(
            "a second double-click goes to the same window",
            (windows, articles) == (1, 2),
            f"{windows} window, {articles} articles",
        )
        articles = user.drag_three()
        report("three files dragged out of the file manager come in", articles == 5, f"{articles} articles")
        size = user.export("png")
        report("it exports", size > 20_000, f"{size} bytes")
        user.quit()
        report("it quits, and no process stays", not user.processes(), user.processes())
        report("it comes back with the session", user.reopen())
    except Failed:
        with contextlib.suppress(Failed):  # there may be no screen yet
            user.look("failed")
        raise
    finally:
        user.log_out()


PARTS: dict[str, Callable[[CleanRoot, Report], None]] = {"install": install, "unpack": unpack, "screen": screen}


def main() -> int:
    """Run the parts asked for; 0 when all holds."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", metavar="PART", help="install, unpack, screen (all)")
    parser.add_argument("--suite", default="bookworm", help="the Debian release to try it on (bookworm)")
    parser.add_argument("--keep", action="store_true", help="leave the root behind")
    given = parser.parse_args()
    if unknown := set(given.parts) - set(PARTS):
        parser.error(f"no such part: {', '.join(unknown)}")
    if os.geteuid() != 0:
        sys.exit(
            "check_package: a root is made and entered, which only root may do: sudo python3 build/check_package.py"
        )
    if not shutil.which("debootstrap"):
        dev.install_packages(["debootstrap"], "a bare Debian is laid with it")
    report = Report()
    root = CleanRoot(PLACE, given.suite)
    for name in given.parts or PARTS:
        print(f"{name}, on {given.suite}", flush=True)
        try:
            root.make()
            PARTS[name](root, report)
        except Failed as failure:
            report(name, False, failure)
    if not given.keep:
        root.remove()
    print(f"check: {report.failures} failed" if report.failures else "check: all holds")
    return 1 if report.failures else 0


if __name__ == "__main__":
    sys.exit(main())
